internal import CooperationModel
internal import GRDB

/// What is compared of some organizations and of everyone around them, read cell by cell.
struct ComparedSurroundings {
  private let computation: Computation?
  private let cutOff: Double
  private var blocks: ComparedBlocks
  private var cells: Set<Int> = []
  private var stands: [Stand] = []
  /// Whether each entry of the blocks is one of those asked for, or around them.
  private var isReached: [Bool] = []
  /// Those reached by the last step.
  private var fresh: [Int] = []

  /// Where the organization of an entry stands.
  private struct Stand {
    var number: Int32
    var municipality: Int32
    var latitude: Double
    var longitude: Double
    var cell: Int
  }

  /// Reads some organizations: those of them who may be suggested to anybody.
  init(
    of numbers: Set<Int>, in cells: Set<Int>, cutOff: Double, _ computation: Computation?,
    _ db: Database
  ) throws {
    self.computation = computation
    self.cutOff = cutOff
    blocks = try ComparedBlocks(db)
    try load(cells)
    for (entry, stand) in stands.enumerated() where numbers.contains(Int(stand.number)) {
      reach(entry)
    }
  }

  /// Reads everyone within the cut-off of those reached so far, and perhaps some more.
  mutating func extend() throws {
    var reach = Reach(kilometers: cutOff)
    var boxes: [Int: Box] = [:]
    for entry in fresh {
      let stand = stands[entry]
      reach.add(
        latitude: stand.latitude, longitude: stand.longitude, municipality: stand.municipality)
      guard !stand.latitude.isNaN, !stand.longitude.isNaN else { continue }
      boxes[stand.cell, default: Box(stand.latitude, stand.longitude)]
        .add(stand.latitude, stand.longitude)
    }
    for box in boxes.values { try load(blocks.cells(within: box.widened(by: cutOff))) }
    fresh.removeAll()
    for (entry, stand) in stands.enumerated() where !isReached[entry] {
      let isNear = reach.contains(
        latitude: stand.latitude, longitude: stand.longitude, municipality: stand.municipality)
      if isNear { self.reach(entry) }
    }
  }

  private mutating func reach(_ entry: Int) {
    isReached[entry] = true
    fresh.append(entry)
  }

  private mutating func load(_ cells: Set<Int>) throws {
    for cell in cells where self.cells.insert(cell).inserted {
      try computation?.checkCancellation()
      try blocks.load(cell: cell)
      for entry in blocks.entries[stands.count...] {
        let header = blocks.header(entry)
        stands.append(
          Stand(
            number: header.number, municipality: header.stand.municipality,
            latitude: header.stand.latitude, longitude: header.stand.longitude, cell: cell))
        isReached.append(false)
      }
    }
  }

  /// Those reached, as columns.
  mutating func columns() throws -> ComparedBlocks.Columns {
    let isReached = isReached
    return try blocks.organizations { isReached[$0] }
  }
}

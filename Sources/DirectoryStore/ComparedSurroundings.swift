internal import CooperationModel
internal import GRDB

/// What is compared of some organizations and of everyone around them, read cell by cell.
struct ComparedSurroundings {
  private let computation: Computation?
  private let cutOff: Double
  private var blocks: ComparedBlocks
  private var cells: Set<Int> = []
  private var stands: [ComparedOrganizations.Stand] = []
  private var numbers: [Int32] = []
  /// Whether each entry of the blocks is one of those asked for, or around them.
  private var isReached: [Bool] = []
  /// Those reached by the last step.
  private var fresh: [Int] = []

  /// Reads nobody yet.
  init(cutOff: Double, _ computation: Computation?, _ db: Database) throws {
    self.computation = computation
    self.cutOff = cutOff
    blocks = try ComparedBlocks(db)
  }

  /// Reads some organizations: those of them who may be suggested to anybody.
  mutating func add(_ wanted: Set<Int>, in cells: Set<Int>) throws {
    try load(cells)
    for (entry, number) in numbers.enumerated()
    where !isReached[entry] && wanted.contains(Int(number)) {
      reach(entry)
    }
  }

  /// Reads everyone within the cut-off of those reached so far, and perhaps some more.
  mutating func extend() throws {
    var reach = Reach(kilometers: cutOff)
    // A box for each part of the map, since one around all may be much larger.
    var boxes: [Int: Box] = [:]
    for entry in fresh {
      let stand = stands[entry]
      reach.add(stand)
      guard !stand.latitude.isNaN, !stand.longitude.isNaN else { continue }
      let part = Cell.number(latitude: stand.latitude, longitude: stand.longitude)
      boxes[part, default: Box(stand.latitude, stand.longitude)]
        .add(stand.latitude, stand.longitude)
    }
    for box in boxes.values { try load(blocks.cells(within: box.widened(by: cutOff))) }
    fresh.removeAll()
    for (entry, stand) in stands.enumerated() where !isReached[entry] && reach.contains(stand) {
      self.reach(entry)
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
        stands.append(header.stand)
        numbers.append(header.number)
        isReached.append(false)
      }
    }
  }

  /// Those reached, as columns.
  mutating func columns() throws -> ComparedBlocks.Columns {
    let reached = isReached.indices.filter { isReached[$0] }
    return try blocks.organizations(reached.map { blocks.entries[$0] }, computation)
  }
}

internal import CooperationModel
internal import GRDB

/// Lists of the organizations of a place, as they are stored.
enum Located {
  /// How many numbers one part of a list holds.
  static let part = 4096
  /// Stands for every sector.
  static let everySector = -1
  /// Stands for every sector, of those with a declared link.
  static let linked = -2

  /// The place of everything inside a territory, at any depth; number 0: of the whole directory.
  static func place(inside territory: Int) -> Int { 2 * territory }
  /// The place of what is inside a territory and in none of those directly inside; number 0: of what
  /// has no territory.
  static func place(directlyIn territory: Int) -> Int { 2 * territory + 1 }
}

extension Preparation {
  /// Writes who is inside each territory, also by sector, and the figures that follow.
  ///
  /// - Parameters:
  ///   - organizations: What is counted.
  ///   - bodies: A number for the body of each, by the number of the organization.
  ///   - pairs: The declared pairs.
  /// - Throws: What the database throws.
  func writeLocated(
    _ organizations: NumberedOrganizations, bodies: [Int32], _ pairs: [DeclaredPair]
  ) throws {
    let members = Members(organizations.territories, territories: tree.territories.count)
    var holding = [[Int32]](repeating: [], count: tree.territories.count + 1)
    var holdingDirectly = holding
    for territory in containers.indices where members.count(territory) > 0 {
      for container in containers[territory].all + [0] {
        holding[container].append(Int32(territory))
      }
      for container in containers[territory].direct {
        holdingDirectly[container].append(Int32(territory))
      }
    }
    let declared = DeclaredInside(pairs, organizations, containers)
    var located = try LocatedWriter(db, sectors: organizations.sectors)
    var figures = try FigureWriter(self, organizations, declared, bodies: bodies)
    // The whole comes first: the others are compared with it.
    for territory in holding.indices {
      if territory % 256 == 0 {
        try report(.territories, Double(territory) / Double(holding.count))
      }
      let inside = members.sorted(in: holding[territory])
      let linked = inside.filter(declared.isLinked)
      let directly = members.sorted(in: holdingDirectly[territory])
      let place = Located.place(inside: territory)
      // In the order of the keys: each row is written at the end.
      try located.write(linked, place: place, sector: Located.linked)
      try located.write(inside, place: place)
      try located.write(directly, place: Located.place(directlyIn: territory))
      try figures.write(
        territory, inside: inside, linked: linked, notPlaced: directly.count)
    }
  }
}

/// The numbers of the organizations of each territory itself, one after another.
private struct Members {
  private var starts: [Int]
  private var numbers: [Int32]
  /// The last number of all.
  private let last: Int

  /// Sorts the numbers of organizations by those of their territories; -1: it does not count.
  init(_ own: [Int32], territories: Int) {
    last = own.count - 1
    starts = [Int](repeating: 0, count: territories + 2)
    for territory in own where territory >= 0 { starts[Int(territory) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var next = starts
    numbers = [Int32](repeating: 0, count: starts[territories + 1])
    for (number, territory) in own.enumerated() where territory >= 0 {
      numbers[next[Int(territory)]] = Int32(number)
      next[Int(territory)] += 1
    }
  }

  func count(_ territory: Int) -> Int { starts[territory + 1] - starts[territory] }

  /// Those of some territories together, in order.
  func sorted(in territories: [Int32]) -> [Int32] {
    var all: [Int32] = []
    all.reserveCapacity(territories.reduce(0) { $0 + count(Int($1)) })
    for territory in territories {
      all += numbers[starts[Int(territory)]..<starts[Int(territory) + 1]]
    }
    guard territories.count > 1 else { return all }
    // Many of all: they are marked and read off in order, which no sort is as quick as.
    guard all.count > numbers.count / 64 else { return all.sorted() }
    var marks = [UInt64](repeating: 0, count: last / 64 + 1)
    for number in all { marks[Int(number) / 64] |= 1 << UInt64(number % 64) }
    all.removeAll(keepingCapacity: true)
    for (place, mark) in marks.enumerated() {
      var rest = mark
      while rest != 0 {
        all.append(Int32(place * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return all
  }
}

/// Writes lists, whole and by sector.
private struct LocatedWriter {
  private let insertion: DirectStatement
  private let sectors: [UInt8]
  private var bySector: [[Int32]]

  init(_ db: Database, sectors: [UInt8]) throws {
    insertion = try DirectStatement(db, sql: "INSERT INTO located VALUES (?, ?, ?, ?)")
    self.sectors = sectors
    bySector = Array(repeating: [], count: Sector.allCases.count)
  }

  mutating func write(_ numbers: [Int32], place: Int) throws {
    guard !numbers.isEmpty else { return }
    try write(numbers, place: place, sector: Located.everySector)
    var parts = [Int](repeating: 0, count: bySector.count)
    func writePart(of sector: Int) throws {
      try insertion.run(
        place, sector, parts[sector], blob: PackedNumbers.pack(bySector[sector]))
      parts[sector] += 1
      bySector[sector].removeAll(keepingCapacity: true)
    }
    for number in numbers {
      let sector = Int(sectors[Int(number)])
      bySector[sector].append(number)
      // At once: the lists of the whole directory would be as long as it is.
      if bySector[sector].count == Located.part { try writePart(of: sector) }
    }
    for sector in bySector.indices where !bySector[sector].isEmpty { try writePart(of: sector) }
  }

  func write(_ numbers: [Int32], place: Int, sector: Int) throws {
    for (part, start) in stride(from: 0, to: numbers.count, by: Located.part).enumerated() {
      let end = min(start + Located.part, numbers.count)
      try insertion.run(
        place, sector, part, blob: PackedNumbers.pack(numbers[start..<end]))
    }
  }
}

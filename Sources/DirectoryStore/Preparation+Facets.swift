internal import CooperationModel
internal import Foundation
internal import GRDB

/// What conditions and orders look at, for a run of organizations: some bytes each, so that a list of
/// a million is filtered and sorted without reading their rows.
struct Facets {
  /// How many organizations a run holds.
  static let run = 4096

  /// Stands for what is ceased, in the column of sectors.
  static let ceased: UInt8 = 255

  var sector: [UInt8] = []
  var family: [UInt8] = []
  /// The bounds of the workforce; -1: unknown below, open above.
  var low: [Int32] = []
  var high: [Int32] = []
  var links: [Int32] = []
  /// The place of the municipality in the order of their names, from 1; 0: not placed.
  var town: [Int32] = []
  /// Which kinds of known links there are.
  var kinds: [UInt8] = []
}

extension Preparation {
  /// Writes what conditions and orders look at, and who serves which public.
  ///
  /// - Parameter kinds: The kinds of known links of each organization, by number.
  /// - Throws: What the database throws.
  func writeFacets(kinds: [LinkKinds]) throws {
    let towns = try String.fetchAll(
      db, sql: "SELECT DISTINCT municipality_name FROM organization WHERE municipality_name != ''")
    var places: [String: Int32] = [:]
    let sorted = towns.map { (key: $0.folded, name: $0) }.sorted { $0 < $1 }
    for (position, town) in sorted.enumerated() { places[town.name] = Int32(position + 1) }
    var publics: [String: Int] = [:]
    let serves = try db.makeStatement(sql: "INSERT INTO serves VALUES (?, ?)")
    let insertion = try db.makeStatement(sql: "INSERT INTO facet VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    var facets = Facets()
    var first = 1
    func write() throws {
      guard !facets.sector.isEmpty else { return }
      try insertion.execute(arguments: [
        first, Data(facets.sector), Data(facets.family), facets.low.bytes, facets.high.bytes,
        facets.links.bytes, facets.town.bytes, Data(facets.kinds),
      ])
      first += facets.sector.count
      facets = Facets()
    }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, is_ceased, sector, family, jobs_low, jobs_high, links, municipality_name,
          publics FROM organization ORDER BY number
        """)
    while let row = try rows.next() {
      let isCeased: Bool = row["is_ceased"]
      let workforce = OrganizationRow.workforce(row)
      let family = Family(rawValue: row["family"]) ?? .unknown
      facets.sector.append(isCeased ? Facets.ceased : UInt8(clamping: row["sector"] as Int))
      facets.family.append(UInt8(Family.allCases.firstIndex(of: family) ?? 0))
      facets.low.append(workforce.map { Int32(clamping: $0.low) } ?? -1)
      facets.high.append(workforce?.high.map { Int32(clamping: $0) } ?? -1)
      facets.links.append(Int32(clamping: row["links"] as Int))
      facets.town.append(places[row["municipality_name"]] ?? 0)
      facets.kinds.append(kinds[row["number"] as Int].rawValue)
      if !isCeased {
        var organization = Organization(id: .init(rawValue: ""), name: "")
        organization.publics = OrganizationRow.list(row["publics"])
        for name in organization.particularPublics {
          let number = publics[name] ?? publics.count + 1
          publics[name] = number
          try serves.execute(arguments: [number, row["number"] as Int])
        }
      }
      if facets.sector.count == Facets.run { try write() }
    }
    try write()
    for (name, number) in publics.sorted(by: { $0.value < $1.value }) {
      try db.execute(
        sql: """
          INSERT INTO public VALUES (?1, ?2, (SELECT count(*) FROM serves WHERE public = ?1))
          """, arguments: [number, name])
    }
  }
}

extension [Int32] {
  /// Four bytes each, the least significant first.
  fileprivate var bytes: Data {
    var data = Data(capacity: count * 4)
    for value in self {
      let bits = UInt32(bitPattern: value)
      for shift: UInt32 in [0, 8, 16, 24] { data.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    }
    return data
  }
}

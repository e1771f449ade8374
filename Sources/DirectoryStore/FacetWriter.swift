internal import CooperationModel
internal import Foundation
internal import GRDB

/// Writes what conditions and orders look at, run by run, and later who has how many declared links.
struct FacetWriter {
  private let insertion: Statement
  /// The places of the names of municipalities in their order, by the number of the territory.
  private let towns: [Int32]
  private var facets = Facets()
  private var first = 1

  init(_ db: Database, towns: [Int32]) throws {
    self.towns = towns
    insertion = try db.makeStatement(sql: "INSERT INTO facet VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
  }

  /// Takes the next organization.
  mutating func append(_ summary: OrganizationSummary) throws {
    facets.sector.append(summary.isCeased ? Facets.ceased : summary.sector)
    facets.family.append(summary.family)
    facets.low.append(summary.workforce.map { Int32(clamping: $0.low) } ?? -1)
    facets.high.append(summary.workforce?.high.map { Int32(clamping: $0) } ?? -1)
    // Known once all rows are there.
    facets.links.append(0)
    facets.kinds.append(0)
    facets.town.append(summary.territory > 0 ? towns[Int(summary.territory) - 1] : 0)
    if facets.sector.count == Facets.run { try flush() }
  }

  /// Writes the last run.
  mutating func flush() throws {
    guard !facets.sector.isEmpty else { return }
    try insertion.execute(arguments: [
      first, Data(facets.sector), Data(facets.family), Data(PackedNumbers.pack(facets.low)),
      Data(PackedNumbers.pack(facets.high)), Data(PackedNumbers.pack(facets.links)),
      Data(PackedNumbers.pack(facets.town)), Data(facets.kinds),
    ])
    first += facets.sector.count
    facets = Facets()
  }

  /// Writes how many declared links organizations have, and which kinds of links.
  ///
  /// - Parameters:
  ///   - links: How many, by the number of the organization; absent: none.
  ///   - kinds: The kinds, by the number of the organization.
  ///   - db: Where the rest was written.
  /// - Throws: What the database throws.
  static func write(links: [Int: Int], kinds: [LinkKinds], _ db: Database) throws {
    let update = try db.makeStatement(sql: "UPDATE facet SET links = ?, kinds = ? WHERE first = ?")
    for first in stride(from: 1, to: kinds.count, by: Facets.run) {
      let run = first..<min(first + Facets.run, kinds.count)
      try update.execute(arguments: [
        Data(PackedNumbers.pack(run.map { Int32(clamping: links[$0] ?? 0) })),
        Data(kinds[run].map(\.rawValue)), first,
      ])
    }
  }
}

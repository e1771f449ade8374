internal import CooperationModel
internal import Foundation
internal import GRDB

/// Finds rows that may be one organization: similar names, and a contact, an address or a place in
/// common.
///
/// Places of one body are no duplicates: they share all of this.
struct DuplicateSearch {
  let db: Database
  let limits: CheckLimits

  /// How many rows after one it is compared with, in the order of names or from west to east: a
  /// house of five hundred associations would else need a hundred thousand comparisons.
  private static let window = 60

  /// One row, ready to be compared.
  private struct Candidate {
    var number: Int
    var body: String
    var name: NameLikeness
    var point: Point?

    init(_ row: Row) {
      number = row["number"]
      body = row["unit"] ?? row["id"]
      name = NameLikeness(folded: row["sort_key"])
      if let latitude: Double = row["latitude"], let longitude: Double = row["longitude"] {
        point = Point(latitude: latitude, longitude: longitude)
      }
    }
  }

  /// Two rows by their numbers, the smaller first.
  private struct Pair: Hashable {
    var a: Int32
    var b: Int32
  }

  /// What a pair has in common.
  private struct Shared {
    var evidence: [Finding.Evidence] = []
    var likeness = 0.0
  }

  private static let columns = "number, id, unit, sort_key, latitude, longitude"

  func section() throws -> CheckReport.Section {
    var pairs: [Pair: Shared] = [:]
    let keys: [(String, Finding.Evidence)] = [
      ("phone_key", .phone), ("email_key", .email), ("domain_key", .domain),
      ("site_key", .address),
    ]
    for (column, evidence) in keys { try compare(column, evidence, &pairs) }
    for offset in [0, 0.5] { try compareNeighbors(offset: offset, &pairs) }
    let ordered = pairs.sorted { x, y in
      let (a, b) = (x.value, y.value)
      if a.evidence.count != b.evidence.count { return a.evidence.count > b.evidence.count }
      if a.likeness != b.likeness { return a.likeness > b.likeness }
      return (x.key.a, x.key.b) < (y.key.a, y.key.b)
    }
    let subject = try db.makeStatement(sql: "SELECT id, name FROM organization WHERE number = ?")
    return CheckReport.Section(
      .duplicate, count: pairs.count,
      findings: try ordered.prefix(limits.listed).map { pair, shared in
        let subjects = try [pair.a, pair.b].compactMap { number in
          try Row.fetchOne(subject, arguments: [number]).map {
            Finding.Subject(id: $0["id"], name: $0["name"])
          }
        }
        return Finding(subjects, .duplicate(shared.evidence, likeness: shared.likeness))
      })
  }

  /// Compares the rows that share a key.
  private func compare(
    _ column: String, _ evidence: Finding.Evidence, _ pairs: inout [Pair: Shared]
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(column) AS key, \(Self.columns) FROM organization
        WHERE \(column) IS NOT NULL AND NOT is_ceased ORDER BY \(column), number
        """)
    var key = ""
    var before: [Candidate] = []
    while let row = try rows.next() {
      let next: String = row["key"]
      if next != key {
        key = next
        before.removeAll(keepingCapacity: true)
      }
      let candidate = Candidate(row)
      for other in before.suffix(Self.window) { note(candidate, other, evidence, &pairs) }
      before.append(candidate)
    }
  }

  /// Compares the rows whose points are near, in bands of twice the distance from south to north.
  ///
  /// Two runs with bands half a band apart find every pair: what one cuts, the other holds.
  private func compareNeighbors(offset: Double, _ pairs: inout [Pair: Shared]) throws {
    let degree = 111_195.0  // meters
    let bands = degree / (2 * limits.nearMeters)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT CAST((latitude + 90) * ? + ? AS INTEGER) AS band, \(Self.columns) FROM organization
        WHERE latitude IS NOT NULL AND NOT is_ceased ORDER BY band, longitude, number
        """, arguments: [bands, offset])
    var band = -1
    var before: [Candidate] = []
    while let row = try rows.next() {
      if row["band"] != band {
        band = row["band"]
        before.removeAll(keepingCapacity: true)
      }
      let candidate = Candidate(row)
      guard let point = candidate.point else { continue }
      let reach = limits.nearMeters / (degree * max(cos(point.latitude * .pi / 180), 1e-6))
      for other in before.suffix(Self.window).reversed() {
        // The rows before are ever farther to the west.
        guard let second = other.point, point.longitude - second.longitude <= reach else { break }
        let meters = Distance.kilometers(from: point, to: second) * 1000
        guard meters <= limits.nearMeters else { continue }
        note(candidate, other, .near(meters: Int(meters.rounded())), &pairs)
      }
      before.append(candidate)
      if before.count > 4 * Self.window { before.removeFirst(before.count - Self.window) }
    }
  }

  private func note(
    _ one: Candidate, _ other: Candidate, _ evidence: Finding.Evidence,
    _ pairs: inout [Pair: Shared]
  ) {
    guard one.body != other.body, let likeness = one.name.likeness(to: other.name) else { return }
    let pair = Pair(
      a: Int32(min(one.number, other.number)), b: Int32(max(one.number, other.number)))
    var shared = pairs[pair] ?? Shared()
    guard !shared.evidence.contains(where: { $0.implies(evidence) }) else { return }
    shared.evidence.append(evidence)
    shared.likeness = likeness
    pairs[pair] = shared
  }
}

extension Finding.Evidence {
  /// Whether the other says nothing more: a mail address has its domain, an address its place.
  fileprivate func implies(_ other: Self) -> Bool {
    switch (self, other) {
    case (.email, .domain), (.address, .near), (.near, .near): true
    default: self == other
    }
  }
}

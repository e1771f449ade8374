public import CooperationModel
internal import GRDB

/// Hands everything on to a sink, and adds what other sources said in the directory that is replaced.
///
/// Rows, groups and links of a source of the import are replaced by what the import says; those of
/// other sources stay. Where two sources know one organization, by its identity, the import wins and
/// the other fills what it leaves empty. Links stay in memory, and the organizations that the import
/// and another source both know; of the others, a bit.
public struct UpdatingSink<Sink: DirectorySink>: DirectorySink {
  /// Where everything goes.
  public private(set) var sink: Sink
  private let former: DirectoryDatabase
  /// The name of the former directory: the source of what names none.
  private let formerName: String
  /// The name of the import, likewise.
  private var name = ""
  /// The sources of the import, by their keys.
  private var sources: Set<String> = []
  private var territories: Set<Territory.ID> = []
  private var hasAllTerritories = false
  /// Whether the import keeps a part of the territories only.
  private var isPartial = false
  /// Whether each organization of the former directory was read, by its number.
  private var isRead: [Bool]
  /// Those that come next: the former directory is asked about many at once.
  private var waiting: [Organization] = []
  /// The keys of what rows name as their source.
  private var keysOfSources: [String: Set<String>] = [:]
  /// Organizations that another source knows, too: what it said is looked at once all sources of the
  /// import are known.
  private var held: [Organization] = []
  private var groups: Set<Group.ID> = []
  private var members: Set<[String]> = []
  private var partners: Set<[String]> = []

  /// Makes a sink for a newer edition of some sources of a directory.
  ///
  /// - Parameters:
  ///   - path: The directory that is replaced.
  ///   - sink: Where everything goes.
  /// - Throws: ``StoreError`` if there is no directory, or if it cannot be read.
  public init(replacing path: String, into sink: Sink) throws {
    self.sink = sink
    former = try DirectoryDatabase(path: path, mapsFile: false)
    formerName = try former.overview().name
    let last = try former.read { db in
      try Int.fetchOne(db, sql: "SELECT max(number) FROM organization") ?? 0
    }
    isRead = [Bool](repeating: false, count: last + 1)
  }

  /// Adds what is kept, once everything of the import was added.
  ///
  /// - Throws: What the sink throws, ``StoreError`` if the former directory cannot be read.
  public mutating func finish() throws {
    try keepTerritories()
    try handOver()
    for var organization in held {
      let kept = try former.row(of: organization.id)?
        .leavingOut(sources, unnamed: formerName)
      if let kept { organization.complete(with: kept, unnamed: formerName) }
      try sink.add(organization)
    }
    held = []
    try former.forEachRow(leavingOut: isRead) { organization in
      guard let kept = organization.leavingOut(sources, unnamed: formerName) else { return }
      try sink.add(kept)
    }
    try keepLinks()
  }

  /// Adds the territories that the import lacks: places need them.
  private mutating func keepTerritories() throws {
    guard !hasAllTerritories else { return }
    hasAllTerritories = true
    let (kept, boundaries) = try former.read { db in
      (
        try Row.fetchAll(db, sql: "SELECT * FROM territory ORDER BY number")
          .map(DirectoryDatabase.territory),
        try Row.fetchAll(db, sql: "SELECT * FROM boundary ORDER BY number").map { row in
          Boundary(
            territory: .init(rawValue: row["territory"]),
            rings: [PackedPoints.unpack(row["points"])])
        }
      )
    }
    for var territory in kept where !territories.contains(territory.id) {
      // Of a part of the territories, the import has nothing to say elsewhere.
      territory.isPartial = territory.isPartial || isPartial
      try sink.add(territory)
    }
    for boundary in boundaries where !territories.contains(boundary.territory) {
      try sink.add(boundary)
    }
  }

  private mutating func keepLinks() throws {
    let (groups, memberships, partnerships) = try former.read { db in
      (
        try GroupRows.groups(db), try GroupRows.memberships(db, where: "1"),
        try GroupRows.partnerships(db, where: "1")
      )
    }
    for group in groups where keeps(group.source) && !self.groups.contains(group.id) {
      try sink.add(group)
    }
    for membership in memberships
    where keeps(membership.source) && !members.contains(Self.key(membership)) {
      try sink.add(membership)
    }
    for partnership in partnerships
    where keeps(partnership.source) && !partners.contains(Self.key(partnership)) {
      try sink.add(partnership)
    }
  }

  private func keeps(_ source: String) -> Bool {
    !sources.contains(Organization.sourceKey(source.isEmpty ? formerName : source))
  }

  private mutating func note(_ source: String) {
    sources.insert(Organization.sourceKey(source.isEmpty ? name : source))
  }

  private static func key(_ membership: Membership) -> [String] {
    [membership.group.rawValue, membership.organization.rawValue]
  }

  private static func key(_ partnership: Partnership) -> [String] {
    [partnership.from.rawValue, partnership.to.rawValue, partnership.kind]
  }
}

// MARK: Rows

extension UpdatingSink {
  /// Takes what is known of the directory itself.
  public mutating func describe(name: String, edition: String) throws {
    self.name = name
    try sink.describe(name: name, edition: edition)
  }

  /// Takes a territory.
  public mutating func add(_ territory: Territory) throws {
    territories.insert(territory.id)
    isPartial = isPartial || territory.isPartial
    try sink.add(territory)
  }

  /// Takes the boundary of a territory.
  public mutating func add(_ boundary: Boundary) throws { try sink.add(boundary) }

  /// Whether an organization is to be added.
  public mutating func keeps(_ organization: Organization) throws -> Bool {
    try sink.keeps(organization)
  }

  /// Takes an organization.
  public mutating func add(_ organization: Organization) throws {
    waiting.append(organization)
    if waiting.count == 1024 { try handOver() }
  }

  /// Decides about the organizations that wait.
  private mutating func handOver() throws {
    try keepTerritories()
    let organizations = waiting
    waiting.removeAll(keepingCapacity: true)
    let known = try former.sourced(organizations.map(\.id))
    for (organization, known) in zip(organizations, known) {
      let own = keys(of: organization, unnamed: name)
      sources.formUnion(own)
      if let known {
        isRead[known.number] = true
        guard keys(of: known.organization, unnamed: formerName).isSubset(of: own) else {
          held.append(organization)
          continue
        }
      }
      try sink.add(organization)
    }
  }

  /// The keys of the sources of an organization: those of most rows are the same.
  private mutating func keys(of organization: Organization, unnamed: String) -> Set<String> {
    guard organization.origins.isEmpty else { return organization.sources(unnamed: unnamed) }
    let source = organization.source.isEmpty ? unnamed : organization.source
    if let keys = keysOfSources[source] { return keys }
    let keys = organization.sources(unnamed: unnamed)
    if keysOfSources.count < 1024 { keysOfSources[source] = keys }
    return keys
  }

  /// Takes a group.
  public mutating func add(_ group: Group) throws {
    try handOver()
    note(group.source)
    groups.insert(group.id)
    try sink.add(group)
  }

  /// Takes a membership.
  public mutating func add(_ membership: Membership) throws {
    try handOver()
    note(membership.source)
    members.insert(Self.key(membership))
    try sink.add(membership)
  }

  /// Takes a partnership.
  public mutating func add(_ partnership: Partnership) throws {
    try handOver()
    note(partnership.source)
    partners.insert(Self.key(partnership))
    try sink.add(partnership)
  }

  /// Takes the table of value chains that replaces the built-in one; empty means no chains.
  public mutating func replaceValueChains(_ chains: [ValueChain]) throws {
    try sink.replaceValueChains(chains)
  }

  /// Takes a count that rarity is measured against.
  public mutating func add(_ reference: ReferenceCount) throws { try sink.add(reference) }

  /// Takes what was counted before; that of the former directory stays in any import.
  public mutating func add(_ count: PastCount) throws { try sink.add(count) }

  /// Takes a problem.
  public mutating func add(_ problem: ImportProblem) throws { try sink.add(problem) }
}

extension DirectoryDatabase {
  /// An organization and its number.
  typealias StoredOrganization = (number: Int, organization: Organization)

  private static let storedColumns = """
    SELECT o.*, t.id AS territory_id FROM organization o
    LEFT JOIN territory t ON t.number = o.territory
    """

  /// An organization by its identity, without what a sheet adds.
  func row(of id: Organization.ID) throws -> Organization? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "\(Self.storedColumns) WHERE o.id = ?"), arguments: [id.rawValue]
      ).map(Self.stored)
    }
  }

  /// Organizations by their identities, of which nothing but the sources is told; absent where there
  /// is none.
  func sourced(_ ids: [Organization.ID]) throws -> [StoredOrganization?] {
    guard !ids.isEmpty else { return [] }
    return try read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT number, source, origins FROM organization WHERE id = ?")
      return try ids.map { id in
        try Row.fetchOne(statement, arguments: [id.rawValue]).map { row in
          var organization = Organization(id: id, name: "")
          organization.source = row[1]
          organization.origins = OrganizationRow.origins(row[2])
          return (row[0], organization)
        }
      }
    }
  }

  /// Calls a function with every organization but those marked by their numbers, one at a time, in the
  /// order of names.
  func forEachRow(
    leavingOut isRead: [Bool], _ body: (Organization) throws -> Void
  ) throws {
    try read { db in
      let rows = try Row.fetchCursor(db, sql: "\(Self.storedColumns) ORDER BY o.number")
      while let row = try rows.next() {
        guard !isRead[row[0]] else { continue }
        try body(Self.stored(row))
      }
    }
  }

  private static func stored(_ row: Row) -> Organization {
    let territory = (row["territory_id"] as String?).map(Territory.ID.init(rawValue:))
    return OrganizationRow.organization(row, territory: territory)
  }
}

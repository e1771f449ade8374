internal import CooperationModel
internal import GRDB

/// Which kinds of known links an organization has, in one byte: a list of a million is filtered by
/// them without looking at a link.
struct LinkKinds: OptionSet {
  var rawValue: UInt8

  static let partnership = LinkKinds(rawValue: 1)
  static let joint = LinkKinds(rawValue: 2)
  static let trace = LinkKinds(rawValue: 4)
  static let declared: LinkKinds = [.partnership, .joint]
}

extension LinkKinds {
  /// What a query asks of the kinds.
  struct Wanted {
    private var all: LinkKinds = []
    private var wantsDeclared = false
    private var wantsNone = false

    init(_ conditions: [OrganizationQuery.LinkCondition]) {
      for condition in conditions {
        switch condition {
        case .declared: wantsDeclared = true
        case .undeclared: wantsNone = true
        case .partnership: all.insert(.partnership)
        case .joint: all.insert(.joint)
        case .trace: all.insert(.trace)
        }
      }
    }

    /// Whether kinds meet everything that is asked.
    func fit(_ byte: UInt8) -> Bool {
      let kinds = LinkKinds(rawValue: byte)
      let isDeclared = !kinds.isDisjoint(with: .declared)
      return kinds.isSuperset(of: all) && !(wantsDeclared && !isDeclared)
        && !(wantsNone && isDeclared)
    }
  }
}

extension Preparation {
  /// Finds the kinds of known links of each organization, by its number.
  ///
  /// - Parameters:
  ///   - declared: The types of the declared links of those that have any.
  ///   - bodies: The number of the body of each organization: places of one body have no traces with
  ///     each other.
  /// - Returns: The kinds, by the number of the organization.
  /// - Throws: What the database throws.
  func linkKinds(
    _ declared: [Organization.ID: Set<LinkType>], bodies: [Int32]
  ) throws -> [LinkKinds] {
    var kinds = [LinkKinds](repeating: [], count: bodies.count)
    let number = try db.makeStatement(sql: "SELECT number FROM organization WHERE id = ?")
    for (id, types) in declared {
      guard let number = try Int.fetchOne(number, arguments: [id.rawValue]) else { continue }
      if types.contains(.partnership) { kinds[number].insert(.partnership) }
      if types.contains(.membership) { kinds[number].insert(.joint) }
    }
    let duplicates = try duplicatePairs()
    for (column, most) in [
      ("site_key", Traces.largestSite), ("phone_key", Traces.largestContact),
      ("email_key", Traces.largestContact), ("domain_key", Traces.largestContact),
    ] {
      try visitSharing(column) { sharing in
        guard sharing.count <= most else { return }
        for (place, a) in sharing.enumerated() {
          for b in sharing[(place + 1)...]
          where bodies[a] != bodies[b] && duplicates[a]?.contains(b) != true {
            kinds[a].insert(.trace)
            kinds[b].insert(.trace)
          }
        }
      }
    }
    return kinds
  }

  /// Who is possibly the same organization as others, both ways.
  private func duplicatePairs() throws -> [Int: Set<Int>] {
    var pairs: [Int: Set<Int>] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT organization, other FROM duplicate")
    while let row = try rows.next() { pairs[row[0], default: []].insert(row[1]) }
    return pairs
  }

  /// Calls a function for the numbers of each two or more that have a key in common: a walk on the
  /// index of the key.
  private func visitSharing(_ column: String, _ body: ([Int]) -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT \(column), number FROM organization WHERE \(column) IS NOT NULL ORDER BY 1, 2")
    var key: String?
    var sharing: [Int] = []
    while let row = try rows.next() {
      let next: String = row[0]
      if next != key {
        if sharing.count > 1 { body(sharing) }
        sharing.removeAll(keepingCapacity: true)
        key = next
      }
      sharing.append(row[1])
    }
    if sharing.count > 1 { body(sharing) }
  }
}

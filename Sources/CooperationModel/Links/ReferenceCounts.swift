internal import RealModule

/// How many organizations have each trade and serve each public: what rarity is measured against.
public struct ReferenceCounts: Hashable, Sendable {
  /// What is counted.
  struct Key: Hashable, Sendable {
    var kind: ReferenceCount.Kind
    var code: String
    /// The classification of a flat code.
    var scheme: ActivityScheme?
  }

  private var measured: [Key: Int] = [:]
  private var given: [Key: ReferenceCount] = [:]
  /// How many organizations have at least one informative trade.
  public private(set) var withTrade = 0
  /// How many organizations have at least one particular public.
  public private(set) var withPublic = 0

  /// The share of organizations as rare as can be.
  ///
  /// > Source: The information content of P. Resnik, "Using information content to evaluate
  /// > semantic similarity in a taxonomy" (1995), on a fixed scale.
  static let rarestShare = 0.001

  /// Makes counts from nothing.
  public init() {}

  /// Counts over organizations; ceased ones are left out.
  ///
  /// - Parameters:
  ///   - organizations: The organizations of the whole directory.
  ///   - given: Counts given with the directory, which stand before those measured.
  /// - Complexity: O(*n*) for *n* organizations.
  public init(_ organizations: some Sequence<Organization>, given: [ReferenceCount] = []) {
    for organization in organizations where !organization.isCeased { count(organization) }
    for row in given { add(row) }
  }

  /// Counts over columns.
  init(trades: TradeColumn, publics: PublicColumn, given: [ReferenceCount]) {
    let (tradeCounts, withTrade) = trades.counted()
    for (meeting, count) in zip(trades.meetings, tradeCounts) { measured[Key(meeting)] = count }
    let (publicCounts, withPublic) = publics.counted()
    for (tag, count) in zip(publics.tags, publicCounts) {
      measured[Key(kind: .public, code: tag)] = count
    }
    self.withTrade = withTrade
    self.withPublic = withPublic
    for row in given { add(row) }
  }

  /// Counts one more organization, each of its trades and publics once.
  public mutating func count(_ organization: Organization) {
    count(trades: organization.trades, publics: organization.particularPublics)
  }

  /// Counts organizations by the trades and publics that they have in common.
  ///
  /// - Parameters:
  ///   - trades: The trades of each.
  ///   - publics: The publics of each, folded.
  ///   - times: How many there are.
  public mutating func count(trades: [TradeCode], publics: [String], times: Int = 1) {
    var keys: Set<Key> = []
    for meeting in trades.flatMap(\.meetings) { keys.insert(Key(meeting)) }
    if !keys.isEmpty { withTrade += times }
    if !publics.isEmpty { withPublic += times }
    for tag in publics { keys.insert(Key(kind: .public, code: tag)) }
    for key in keys { measured[key, default: 0] += times }
  }

  /// Takes a count that was given with the directory.
  public mutating func add(_ row: ReferenceCount) {
    var code = row.code.trimmingBlanks
    if row.kind == .public { code = code.folded }
    given[Key(kind: row.kind, code: code)] = row
  }
}

extension ReferenceCounts.Key {
  init(_ meeting: TradeCode.Meeting) {
    let kind: ReferenceCount.Kind =
      switch meeting.level {
      case .class: .class
      case .group: .group
      case .division: .division
      }
    self.init(kind: kind, code: meeting.code, scheme: meeting.scheme)
  }
}

extension ReferenceCounts {
  /// A count and what it is a part of.
  private func part(_ key: Key) -> (count: Int, total: Int) {
    if let row = given[Key(kind: key.kind, code: key.code)] { return (row.count, row.total) }
    return (measured[key] ?? 0, key.kind == .public ? withPublic : withTrade)
  }

  private func share(_ key: Key) -> Double {
    let (count, total) = part(key)
    return total > 0 ? Double(count) / Double(total) : 0
  }

  private func rarity(_ key: Key) -> Double {
    let (count, total) = part(key)
    guard count > 0, total > 0 else { return 1 }
    let rarity = Double.log(Double(total) / Double(count)) / Double.log(1 / Self.rarestShare)
    return min(1, max(0, rarity))
  }

  /// How rare a trade is, from 0 (everyone) to 1 (one in a thousand or fewer).
  public func rarity(of meeting: TradeCode.Meeting) -> Double { rarity(Key(meeting)) }

  /// How rare a folded public is, from 0 (everyone) to 1 (one in a thousand or fewer).
  public func rarity(ofPublic tag: String) -> Double { rarity(Key(kind: .public, code: tag)) }

  /// The share of the reference organizations that have a trade, from 0 to 1.
  public func share(of meeting: TradeCode.Meeting) -> Double { share(Key(meeting)) }

  /// The share of the reference organizations that serve a folded public, from 0 to 1.
  public func share(ofPublic tag: String) -> Double { share(Key(kind: .public, code: tag)) }

  /// Every measured count, for storing, in the order of kind, code and classification.
  public var rows: [(kind: ReferenceCount.Kind, code: String, scheme: ActivityScheme?, count: Int)]
  {
    measured.map { ($0.key.kind, $0.key.code, $0.key.scheme, $0.value) }
      .sorted { a, b in
        (a.kind.rawValue, a.code, a.scheme?.rawValue ?? "")
          < (b.kind.rawValue, b.code, b.scheme?.rawValue ?? "")
      }
  }

  /// Makes counts from stored ones.
  ///
  /// - Parameters:
  ///   - withTrade: How many organizations have at least one informative trade.
  ///   - withPublic: How many organizations have at least one particular public.
  ///   - rows: The measured counts.
  ///   - given: The counts given with the directory.
  public init(
    withTrade: Int, withPublic: Int,
    rows: [(kind: ReferenceCount.Kind, code: String, scheme: ActivityScheme?, count: Int)],
    given: [ReferenceCount]
  ) {
    self.withTrade = withTrade
    self.withPublic = withPublic
    for row in rows {
      measured[Key(kind: row.kind, code: row.code, scheme: row.scheme)] = row.count
    }
    for row in given { add(row) }
  }
}

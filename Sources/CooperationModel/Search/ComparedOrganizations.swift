/// What suggestions compare of organizations, and nothing else: columns of numbers, in the order of
/// the bytes of the identities.
///
/// For whoever keeps a directory elsewhere than in memory: it reads the organizations that the
/// suggestions of one depend on, ``ComparisonBucket`` tells which, and gets the same suggestions
/// as from the whole directory.
public struct ComparedOrganizations: Sendable {
  /// What organizations may have in common.
  public enum Term: Hashable, Sendable {
    /// A trade.
    case trade(TradeCode)
    /// A folded tag: of a public, of a need or of an offer.
    case tag(String)
  }

  /// Where one organization stands.
  public struct Stand: Hashable, Sendable {
    /// The municipality, by a number; negative: none.
    public var municipality: Int32
    /// In degrees, its own or those of the center that stands in; not a number: none.
    public var latitude: Double
    /// In degrees, its own or those of the center that stands in; not a number: none.
    public var longitude: Double
    /// Whether the point is its own.
    public var hasPoint: Bool
    /// The distance in kilometers between two of the municipality, one of them without a point.
    public var withinMunicipality: Double

    /// Makes a stand.
    public init(
      municipality: Int32, latitude: Double, longitude: Double, hasPoint: Bool,
      withinMunicipality: Double
    ) {
      self.municipality = municipality
      self.latitude = latitude
      self.longitude = longitude
      self.hasPoint = hasPoint
      self.withinMunicipality = withinMunicipality
    }
  }

  private var numbers: [Int32: Int] = [:]
  private var terms: [Int32: Term]
  private var tradeKeys: [Int32: Int32] = [:]
  private var publicKeys: [Int32: Int32] = [:]
  private var tagKeys: [Int32: Int32] = [:]
  private(set) var places = Places()
  private(set) var bodies: [Int32] = []
  private(set) var trades: (codes: [TradeCode], keys: KeyColumn) = ([], KeyColumn())
  private(set) var publics: (tags: [String], keys: KeyColumn) = ([], KeyColumn())
  private(set) var needs = KeyColumn()
  private(set) var offers = KeyColumn()
  private(set) var tags: [String] = []

  /// Makes an empty column.
  ///
  /// - Parameter terms: Every term that will be named, by its number.
  public init(terms: [Int32: Term]) { self.terms = terms }

  /// Those that are possibly the same organization, by place, both ways.
  public var duplicates: [Int: [Int]] = [:]

  /// How many organizations there are.
  public var count: Int { bodies.count }

  /// Takes the next organization: its identity must come after those already taken.
  ///
  /// - Parameters:
  ///   - body: The same number for the places of one body.
  ///   - stand: Where it is.
  ///   - trades: Its trades, as numbers of terms.
  ///   - publics: Its particular publics, as numbers of terms.
  ///   - needs: What it needs, as numbers of terms.
  ///   - offers: What it offers, as numbers of terms.
  public mutating func append(
    body: Int32, stand: Stand, trades: [Int32], publics: [Int32], needs: [Int32], offers: [Int32]
  ) {
    bodies.append(body)
    var municipality = -1
    if stand.municipality >= 0 {
      if let known = numbers[stand.municipality] {
        municipality = known
      } else {
        municipality = places.withinMunicipality.count
        numbers[stand.municipality] = municipality
        places.withinMunicipality.append(stand.withinMunicipality)
        places.municipalityNames.append("")
      }
    }
    places.municipalities.append(municipality)
    places.latitudes.append(stand.latitude)
    places.longitudes.append(stand.longitude)
    places.hasPoint.append(stand.hasPoint)
    for term in trades {
      if let key = tradeKeys[term] {
        self.trades.keys.add(key)
      } else if case .trade(let code) = terms[term] {
        tradeKeys[term] = Int32(self.trades.codes.count)
        self.trades.keys.add(Int32(self.trades.codes.count))
        self.trades.codes.append(code)
      }
    }
    self.trades.keys.end()
    Self.add(publics, terms, known: &publicKeys, tags: &self.publics.tags, to: &self.publics.keys)
    Self.add(needs, terms, known: &tagKeys, tags: &tags, to: &self.needs)
    Self.add(offers, terms, known: &tagKeys, tags: &tags, to: &self.offers)
  }

  private static func add(
    _ numbers: [Int32], _ terms: [Int32: Term], known: inout [Int32: Int32], tags: inout [String],
    to column: inout KeyColumn
  ) {
    for number in numbers {
      if let key = known[number] {
        column.add(key)
      } else if case .tag(let tag) = terms[number] {
        known[number] = Int32(tags.count)
        column.add(Int32(tags.count))
        tags.append(tag)
      }
    }
    column.end()
  }
}

/// Organizations that may be suggested to each other: of one division of trades, of one public, of
/// one need or offer.
public enum ComparisonBucket: Hashable, Sendable {
  /// Of a division of trades, as two digits.
  case division(String)
  /// Of a trade of a flat classification.
  case flatTrade(TradeCode)
  /// Of a public, by the number of its term.
  case `public`(Int32)
  /// With a need, by the number of its term.
  case need(Int32)
  /// With an offer, by the number of its term.
  case offer(Int32)

  /// The bucket that holds everyone of a trade.
  public init(_ trade: TradeCode) {
    switch trade {
    case .tree(let digits): self = .division(String(digits.prefix(2)))
    case .flat: self = .flatTrade(trade)
    }
  }
}

/// Whom an organization keeps among its best, or is kept by, without what is written about it.
public struct FoundSuggestions<Other: Hashable & Sendable>: Hashable, Sendable {
  /// A suggestion that one side keeps at least.
  public struct Entry: Hashable, Sendable {
    /// The type.
    public var type: LinkType
    /// The other organization.
    public var other: Other
    /// Which sides keep it.
    public var kept: Link.Kept
  }

  /// The suggestions, by type, strongest first.
  public var entries: [Entry] = []
  /// Where a cut fell between equals.
  public var ties: [LinksAnswer.Tie] = []

  /// Makes none.
  public init() {}

  init(entries: [Entry], ties: [LinksAnswer.Tie]) {
    self.entries = entries
    self.ties = ties
  }

  /// Names the others in another way; those without a name are left out.
  public func mapped<Name>(_ name: (Other) -> Name?) -> FoundSuggestions<Name> {
    FoundSuggestions<Name>(
      entries: entries.compactMap { entry in
        name(entry.other).map { .init(type: entry.type, other: $0, kept: entry.kept) }
      }, ties: ties)
  }
}

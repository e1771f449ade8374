/// What a link rests on.
///
/// The three layers are never mixed.
public enum LinkLayer: String, CaseIterable, Codable, Hashable, Sendable {
  /// Somebody stated it.
  case declared
  /// A fact of a register that is compatible with cooperation.
  case trace
  /// A computed hypothesis.
  case potential
}

/// The type of a link, in the order of every answer.
public enum LinkType: String, CaseIterable, Codable, Hashable, Sendable {
  case partnership
  case membership
  case site
  case contact
  case need
  case complement
  case trade
  case `public`
  case introduction
}

extension LinkType {
  /// The types of suggestions, in the order of every answer.
  public static let potential: [LinkType] = [.need, .complement, .trade, .public, .introduction]

  /// The layer of every link of the type.
  public var layer: LinkLayer {
    switch self {
    case .partnership, .membership: .declared
    case .site, .contact: .trace
    default: .potential
    }
  }
}

/// A reason why two organizations work or could work together.
public struct Link: Hashable, Sendable {
  /// How near the two ends are.
  public struct Proximity: Hashable, Sendable {
    /// The distance in kilometers; absent when one end is not placed.
    public var distance: Double?
    /// Whether the center of a municipality stood in for a point.
    public var isApproximate: Bool?
    /// From 1 (here) to 0 (beyond the cut-off); absent when one end is not placed.
    public var nearness: Double?

    /// Makes a proximity.
    public init(distance: Double?, isApproximate: Bool?, nearness: Double?) {
      self.distance = distance
      self.isApproximate = isApproximate
      self.nearness = nearness
    }
  }

  /// Which ends kept a suggestion among their best.
  public enum Kept: String, CaseIterable, Codable, Hashable, Sendable {
    case mutual
    case oneWay = "one-way"
    case pruned
  }

  /// The end whose identity comes first in the order of bytes.
  public var a: Organization.ID
  /// The other end.
  public var b: Organization.ID
  /// How strong the reason is, from 0 to 1.
  ///
  /// It ranks; it is not a probability.
  public var weight: Double
  /// How near the ends are; absent for declared links and traces.
  public var proximity: Proximity?
  /// Which ends kept it; absent for declared links and traces.
  public var kept: Kept?
  /// The facts that made it, which decide its type.
  public var facts: LinkFacts

  /// Makes a link.
  public init(
    a: Organization.ID, b: Organization.ID, weight: Double, proximity: Proximity? = nil,
    kept: Kept? = nil, facts: LinkFacts
  ) {
    self.a = a
    self.b = b
    self.weight = weight
    self.proximity = proximity
    self.kept = kept
    self.facts = facts
  }

  /// The type, from the facts.
  public var type: LinkType { facts.type }
}

/// The facts that made a link: all that its sentence needs.
public enum LinkFacts: Hashable, Sendable {
  /// A declared partnership. `source` and `since` are of the first row, empty if unknown; `recorded`
  /// is who recorded it in the notebook: `kinds` then holds ``Partnership/recordedKind``.
  case partnership(
    kinds: [String], from: Organization.ID, to: Organization.ID, confirmedByBoth: Bool,
    source: String, since: String, recorded: NotebookEntry.Signature? = nil)
  /// Common groups, sorted by identity, with the number of members of each.
  case membership(groups: [SharedGroup])
  /// The same address, as `a` writes it, and how many organizations share it.
  case site(address: String, organizations: Int)
  /// The same contact, and how many organizations share it.
  case contact(ContactKind, organizations: Int)
  /// What one side needs and the other offers: the tags as the needing side writes them, sorted.
  case need(ofA: [String], ofB: [String])
  /// Trades that complete each other.
  case complement(Complement)
  /// The same trade nearby.
  case trade(Trade)
  /// The same public nearby.
  case `public`(SharedPublic)
  /// A declared partner in common: the introducers, by identity.
  case introduction(through: [Introducer])

  /// A group that two organizations share.
  public struct SharedGroup: Hashable, Sendable {
    /// The group.
    public var id: Group.ID
    /// Its name.
    public var name: String
    /// How many members it has: those known or those declared, whichever is larger.
    public var members: Int

    /// Makes a shared group.
    public init(id: Group.ID, name: String, members: Int) {
      self.id = id
      self.name = name
      self.members = members
    }
  }

  /// What two organizations share to be reached by.
  public enum ContactKind: String, CaseIterable, Codable, Hashable, Sendable {
    case phone
    case email
    case domain
  }

  /// How deep in the tree of activities two trades meet.
  public enum TradeLevel: String, CaseIterable, Codable, Hashable, Sendable {
    case `class`
    case group
    case division
  }

  /// A trade that two organizations share.
  public struct Trade: Hashable, Sendable {
    /// How rare the trade is, from 0 (everyone) to 1 (one in a thousand or fewer).
    public var specificity: Double
    /// How deep the two trades meet.
    public var level: TradeLevel
    /// The code where they meet, as 88.10, 88.1 or 88; a flat code as written.
    public var code: String
    /// The share of the reference organizations that have it, from 0 to 1.
    public var share: Double
    /// Whether a public is also shared: the same situation is cooperation or competition.
    public var samePublic: Bool
    /// Whether the middles of the two workforces are apart by a factor of 10 or more.
    public var unequalSizes: Bool

    /// Makes a shared trade.
    public init(
      specificity: Double, level: TradeLevel, code: String, share: Double, samePublic: Bool,
      unequalSizes: Bool
    ) {
      self.specificity = specificity
      self.level = level
      self.code = code
      self.share = share
      self.samePublic = samePublic
      self.unequalSizes = unequalSizes
    }
  }

  /// Trades that complete each other, by the table of value chains or because they are often found
  /// together.
  public struct Complement: Hashable, Sendable {
    /// What a suggestion of this type rests on.
    public enum Basis: String, CaseIterable, Codable, Hashable, Sendable {
      /// A row of the table of value chains.
      case chain
      /// Groups of activities that are often found in the same territories.
      case relatedness
    }

    /// A row of the table that joins the two.
    public struct Chain: Hashable, Sendable {
      /// The row.
      public var row: ValueChain
      /// The end that gives.
      public var from: Organization.ID
      /// The end that takes.
      public var to: Organization.ID
      /// The geometric mean of the rarities of both trades, from 0 to 1.
      public var specificity: Double
    }

    /// Two groups of activities that are often found together.
    public struct Relation: Hashable, Sendable {
      /// The two groups, and how often they were found together.
      public var pair: Relatedness.Pair
      /// On how many territories that was counted.
      public var territories: Int
    }

    /// The larger of both, from 0 to 1.
    public var specificity: Double
    /// Which of both it is; the table if they are equal.
    public var basis: Basis
    /// The row that joins the two; absent if the table has none.
    public var chain: Chain?
    /// The groups found together; absent if none are.
    public var relation: Relation?
  }

  /// A public that two organizations share.
  public struct SharedPublic: Hashable, Sendable {
    /// How rare the public is, from 0 (everyone) to 1 (one in a thousand or fewer).
    public var specificity: Double
    /// The public as `a` writes it.
    public var tag: String
    /// The share of the reference organizations that serve it, from 0 to 1.
    public var share: Double
  }

  /// A declared partner of both ends.
  public struct Introducer: Hashable, Sendable {
    /// The partner.
    public var id: Organization.ID
    /// Its name.
    public var name: String
    /// How many declared partners it has.
    public var partners: Int
  }

  /// The type of a link with these facts.
  public var type: LinkType {
    switch self {
    case .partnership: .partnership
    case .membership: .membership
    case .site: .site
    case .contact: .contact
    case .need: .need
    case .complement: .complement
    case .trade: .trade
    case .public: .public
    case .introduction: .introduction
    }
  }
}

/// A pair of organizations with at least one kept suggestion.
public struct Suggestion: Hashable, Sendable {
  /// The end whose identity comes first in the order of bytes.
  public var a: Organization.ID
  /// The other end.
  public var b: Organization.ID
  /// The largest weight of its kept reasons.
  public var strength: Double
  /// The types of its kept reasons, strongest first; equal ones in the order of the types.
  public var reasons: [LinkType]
  /// The distance in kilometers; absent when one end is not placed.
  public var distance: Double?
  /// Whether the pair also has a declared link.
  public var isAlreadyDeclared: Bool
  /// Whether the ends are in different components of the declared network.
  public var bridges: Bool

  /// Makes a suggestion.
  public init(
    a: Organization.ID, b: Organization.ID, strength: Double, reasons: [LinkType],
    distance: Double?, isAlreadyDeclared: Bool, bridges: Bool
  ) {
    self.a = a
    self.b = b
    self.strength = strength
    self.reasons = reasons
    self.distance = distance
    self.isAlreadyDeclared = isAlreadyDeclared
    self.bridges = bridges
  }
}

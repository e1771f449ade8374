/// Everything that links are computed from: a whole directory, or a neighborhood of one.
public struct Directory: Sendable {
  /// The organizations, ceased ones included.
  public var organizations: [Organization] = []
  /// The territories.
  public var territories: [Territory] = []
  /// The groups.
  public var groups: [Group] = []
  /// Who belongs to which group.
  public var memberships: [Membership] = []
  /// The declared partnerships, in the order of their rows.
  public var partnerships: [Partnership] = []
  /// The table of value chains; absent: the built-in one.
  ///
  /// An empty table means no chains.
  public var valueChains: [ValueChain]?
  /// The counts given with the directory that rarity is measured against.
  public var references: [ReferenceCount] = []

  /// Makes an empty directory.
  public init() {}
}

/// One row of the table of trades that belong to one chain.
public struct ValueChain: Hashable, Sendable {
  /// The chain, as `food`.
  public var chain: String
  /// The activities it comes from, as a prefix of a code.
  public var from: String
  /// The activities it goes to, as a prefix of a code.
  public var to: String
  /// What passes from one to the other.
  public var label: String
  /// Who signs the row.
  public var author: String
  /// Why the two belong together, in a sentence; empty if the author does not say.
  public var reason = ""

  /// Makes a row.
  public init(
    chain: String, from: String, to: String, label: String, author: String, reason: String = ""
  ) {
    self.chain = chain
    self.from = from
    self.to = to
    self.label = label
    self.author = author
    self.reason = reason
  }
}

/// How many organizations of a reference have a code or serve a public.
public struct ReferenceCount: Hashable, Sendable {
  /// What is counted.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case `class`
    case group
    case division
    case `public`
  }

  /// What is counted.
  public var kind: Kind
  /// The code as it is printed, as 88.10, 88.1 or 88; for a public, its folded tag.
  public var code: String
  /// How many organizations of the reference have it.
  public var count: Int
  /// How many organizations of the reference have any value of that kind.
  public var total: Int

  /// Makes a count.
  public init(kind: Kind, code: String, count: Int, total: Int) {
    self.kind = kind
    self.code = code
    self.count = count
    self.total = total
  }
}

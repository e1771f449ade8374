/// A declared group of organizations: a pole, an employer group, a federation.
public struct Group: Hashable, Identifiable, Sendable {
  /// The identity of a group, as text.
  public struct ID: Hashable, Sendable, RawRepresentable, Comparable {
    /// The text of the identity, compared byte for byte.
    public let rawValue: String

    /// Makes an identity from its text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Orders by bytes, so that an order is the same everywhere.
    public static func < (lhs: Self, rhs: Self) -> Bool {
      lhs.rawValue.utf8.lexicographicallyPrecedes(rhs.rawValue.utf8)
    }
  }

  /// Whether the members do something together or only belong to the same body.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// The members cooperate: a pole, an employer group, a consortium.
    case joint
    /// The members share a banner: a federation, a network, a label, a chamber.
    case umbrella
  }

  /// The identity of the group.
  public let id: ID
  /// The name.
  public var name: String
  /// Whether the members cooperate or share a banner.
  public var kind: Kind
  /// The form, as `ptce` or `employer_group`; empty if unknown.
  public var form = ""
  /// The number of members that the group declares.
  public var declaredSize: Int?
  /// When it was founded; empty if unknown.
  public var founded = ""
  /// The territory it works on.
  public var territory: Territory.ID?
  /// The organization that leads it.
  public var lead: Organization.ID?
  /// Its strategy as declared; empty if none is.
  public var strategy = ""
  /// Where the row comes from; empty if unknown.
  public var source = ""
  /// When the row was last true; empty if unknown.
  public var updated = ""

  /// Makes a group.
  public init(id: ID, name: String, kind: Kind) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

/// One organization in one group.
public struct Membership: Hashable, Sendable {
  /// The group.
  public var group: Group.ID
  /// The member.
  public var organization: Organization.ID
  /// The role, as `core`, `founder`, `member` or `lead`; empty if unknown.
  public var role = ""
  /// Since when; empty if unknown.
  public var since = ""
  /// Until when; a membership that has an end is over.
  public var until = ""
  /// Where the row comes from; empty if unknown.
  public var source = ""

  /// Makes a membership.
  public init(group: Group.ID, organization: Organization.ID) {
    self.group = group
    self.organization = organization
  }
}

/// A partnership that one organization declares with another, or that the notebook records.
public struct Partnership: Hashable, Sendable {
  /// The kind of those that the notebook records; no file has it.
  public static let recordedKind = "recorded"

  /// The organization that declares it.
  public var from: Organization.ID
  /// The partner it names.
  public var to: Organization.ID
  /// What it is, as `partnership`, `supply`, `funding`, `governance`, `premises` or `other`.
  ///
  /// One from the notebook has ``recordedKind``.
  public var kind = "partnership"
  /// Since when; empty if unknown.
  public var since = ""
  /// Until when; a partnership that has an end is over.
  public var until = ""
  /// Where the row comes from; empty if unknown.
  public var source = ""
  /// Who recorded it in the notebook, and when; absent: the directory declares it.
  public var recorded: NotebookEntry.Signature?

  /// Makes a partnership.
  public init(from: Organization.ID, to: Organization.ID) {
    self.from = from
    self.to = to
  }
}

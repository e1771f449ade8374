/// One row of a directory: an organization, or one of the places of an organization.
public struct Organization: Hashable, Identifiable, Sendable {
  /// The identity of an organization, as text.
  public struct ID: Hashable, Sendable, RawRepresentable {
    /// The text of the identity, compared byte for byte.
    public let rawValue: String

    /// Makes an identity from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// A fact that the exchange format has no column for.
  public struct Fact: Hashable, Sendable {
    /// The name of the column that held it.
    public let label: String
    /// The value as read.
    public let value: String

    /// Makes a fact.
    public init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }

  /// The identity of the organization.
  public private(set) var id: ID
  /// The full name as its owner writes it.
  public var name: String
  /// The short or usual name; empty if there is none.
  public var alias = ""
  /// The legal unit that this row is a place of.
  public var unit: ID?
  /// The legal family.
  public var family = Family.unknown
  /// Whether it belongs to the social and solidarity economy; absent: follows from the family.
  public var declaredStatus: SSEStatus?
  /// What tells whether it does; empty if nothing but the status is known.
  public var signals = SSESignals()
  /// The legal form, a code with its scheme; empty if unknown.
  public var legalForm = ""
  /// The code of the main activity, as written; empty if unknown.
  public var activity = ""
  /// The classification of the activities; absent: recognized from the code.
  public var scheme: ActivityScheme?
  /// The codes of further activities, of the same classification.
  public var otherActivities: [String] = []
  /// The sector, `other` if nothing better is known.
  public var sector = Sector.other
  /// How the sector is known.
  public var sectorBasis = Sector.Basis.unknown
  /// The smallest territory known.
  public var territory: Territory.ID?
  /// How the territory was found; absent if it was given, or if there is none.
  public var placing: PlacingMethod?
  /// The street line; empty if unknown.
  public var address = ""
  /// The postcode; empty if unknown.
  public var postcode = ""
  /// Where it stands; absent: the center of its territory stands in, and is said to be approximate.
  public var point: Point?
  /// The number of employees.
  public var workforce: Workforce?
  /// When it was founded: a date, possibly only a year or year and month; empty if unknown.
  public var founded = ""
  /// When it closed; empty if unknown.
  public var closed = ""
  /// Whether it has ceased; a ceased organization takes part in nothing.
  public var isCeased = false
  /// The publics it serves.
  public var publics: [String] = []
  /// What it offers to others.
  public var offers: [String] = []
  /// What it looks for.
  public var needs: [String] = []
  /// The address of its website; empty if unknown.
  public var website = ""
  /// Its e-mail address; empty if unknown.
  public var email = ""
  /// Its telephone number; empty if unknown.
  public var phone = ""
  /// Where the row comes from; empty if unknown.
  public var source = ""
  /// When the row was last true; empty if unknown.
  public var updated = ""
  /// What other sources than that of the row say.
  public var origins: [Origin] = []
  /// What other columns said.
  public var facts: [Fact] = []

  /// Makes an organization of which nothing but the identity and the name is known.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

extension Organization {
  /// Returns the same organization under another identity.
  public func identified(by id: ID) -> Organization {
    var organization = self
    organization.id = id
    return organization
  }

  /// Whether it belongs to the social and solidarity economy, as declared or as its family says.
  public var status: SSEStatus { declaredStatus ?? family.usualStatus }

  /// The body that the row belongs to: the legal unit, or itself.
  public var body: ID { unit ?? id }
}

extension Organization.ID: Comparable {
  /// Orders by bytes, so that an order is the same everywhere.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.rawValue.utf8.lexicographicallyPrecedes(rhs.rawValue.utf8)
  }
}

extension Territory.ID: Comparable {
  /// Orders by bytes, so that an order is the same everywhere.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.rawValue.utf8.lexicographicallyPrecedes(rhs.rawValue.utf8)
  }
}

/// Something in a directory that a person should look at.
public struct Finding: Hashable, Sendable {
  /// What is looked for, in the order in which it is told.
  public enum Check: String, CaseIterable, Hashable, Sendable {
    /// Two rows that may be one organization.
    case duplicate
    /// Rows that were last true long ago.
    case stale
    /// Many organizations of several places on exactly one point.
    case crowdedPoint = "crowded_point"
    /// A point far from the municipality.
    case farPoint = "far_point"
    /// A reference to what the directory does not hold.
    case deadReference = "dead_reference"
    /// An organization without a municipality.
    case notPlaced = "not_placed"
    /// An organization whose sector is not known.
    case noSector = "no_sector"
    /// An identity that does not look like what its register gives.
    case identity
  }

  /// Something that a finding is about: an organization, a group or a territory.
  public struct Subject: Hashable, Sendable {
    /// The identity.
    public var id: String
    /// The name; empty if there is none.
    public var name: String

    /// Makes a subject.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// What two rows share that may be one organization.
  public enum Evidence: Hashable, Sendable {
    /// The telephone number.
    case phone
    /// The e-mail address.
    case email
    /// The domain of mail or website.
    case domain
    /// The address.
    case address
    /// Points so many meters apart.
    case near(meters: Int)
  }

  /// What refers to something that is not there.
  public enum Reference: String, Hashable, Sendable {
    /// The lead of a group.
    case lead
    /// The territory of a group.
    case groupTerritory = "group_territory"
    /// The group of a membership.
    case group
    /// The organization of a membership.
    case member
    /// An end of a partnership.
    case partner
    /// The parent of a territory, or another one that contains it.
    case parent
  }

  /// What is known of the place of an organization that is in no municipality.
  public enum PlaceKnown: String, CaseIterable, Hashable, Sendable {
    /// Nothing.
    case nothing
    /// An address or a postcode, in none of the territories.
    case text
    /// A point, in none of the territories.
    case point
    /// A territory, but larger than a municipality.
    case territory
  }

  /// Why a person should look.
  public enum Reason: Hashable, Sendable {
    /// What the two share, and how alike the names are, from 0 to 1.
    case duplicate([Evidence], likeness: Double)
    /// When the row was last true.
    case stale(updated: String)
    /// What the organizations of the point say of where they are.
    case crowdedPoint(
      Point, organizations: Int, addresses: Int, postcodes: Int, municipalities: Int)
    /// How far the point is from the center of the municipality, in kilometers.
    case farPoint(municipality: String, kilometers: Double)
    /// What refers, and to which identity.
    case deadReference(Reference, to: String)
    /// What is known of the place.
    case notPlaced(PlaceKnown)
    /// Nothing tells the sector.
    case noSector
    /// Why the identity is suspicious.
    case identity(IdentitySuspicion)
  }

  /// What the finding is about, one or several.
  public var subjects: [Subject]
  /// Why a person should look.
  public var reason: Reason

  /// Makes a finding.
  public init(_ subjects: [Subject], _ reason: Reason) {
    self.subjects = subjects
    self.reason = reason
  }
}

/// What a check of a directory found.
public struct CheckReport: Hashable, Sendable {
  /// What one check found.
  public struct Section: Hashable, Sendable {
    /// What was looked for.
    public var check: Finding.Check
    /// How many findings there are.
    public var count: Int
    /// The first of them: the likeliest, oldest or farthest.
    public var findings: [Finding]

    /// Makes a section.
    public init(_ check: Finding.Check, count: Int, findings: [Finding]) {
      self.check = check
      self.count = count
      self.findings = findings
    }
  }

  /// What each check found, in the order of the checks; those that found nothing, too.
  public var sections: [Section]
  /// How many active organizations do not say when they were last true.
  public var undated: Int
  /// How many active organizations there are.
  public var organizations: Int

  /// Makes a report.
  public init(sections: [Section], undated: Int, organizations: Int) {
    self.sections = sections
    self.undated = undated
    self.organizations = organizations
  }

  /// How many findings there are in all.
  public var count: Int { sections.reduce(0) { $0 + $1.count } }
}

/// What a check of a directory measures against.
public struct CheckLimits: Hashable, Sendable {
  /// The first day on which a row counts as fresh, as `2021-11-26`.
  public var freshSince: String
  /// How many findings of each check are listed.
  public var listed: Int
  /// From how many organizations on a point is crowded.
  public var crowd = 5
  /// Within how many meters two points count as one place.
  public var nearMeters = 100.0

  /// Makes limits.
  ///
  /// - Parameters:
  ///   - freshSince: The first day on which a row counts as fresh.
  ///   - listed: How many findings of each check are listed.
  public init(freshSince: String, listed: Int) {
    self.freshSince = freshSince
    self.listed = listed
  }
}

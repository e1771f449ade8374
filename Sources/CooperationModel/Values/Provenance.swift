/// How the territory of an organization was found, the surest way first.
public enum PlacingMethod: String, CaseIterable, Codable, Hashable, Sendable {
  /// By the code of a territory.
  case code
  /// By a code that is no longer in use, and the territory that it became part of.
  case movedCode = "moved_code"
  /// By the code of a district of a city, which stands for the city.
  case district
  /// By a postcode and a name together.
  case postcodeAndName = "postcode_and_name"
  /// By the name of a territory.
  case name
  /// By the postcode alone, of a single municipality or as that of others with a known place.
  case postcode
  /// By a point inside a boundary.
  case point
}

extension PlacingMethod: Comparable {
  /// Orders the surest way first.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Organization {
  /// What one source says of an organization, where it is not the source of the row.
  public struct Origin: Hashable, Sendable {
    /// The column of `organizations.csv` that it is about.
    public var field: String
    /// The source that says it.
    public var source: String
    /// The value that it gives where another was preferred; empty if its value is the one in force.
    public var value: String

    /// Makes the origin of a value.
    public init(field: String, source: String, value: String = "") {
      self.field = field
      self.source = source
      self.value = value
    }
  }
}

/// What tells whether an organization belongs to the social and solidarity economy: three signals
/// that disagree often, and are kept apart.
public struct SSESignals: Hashable, Sendable {
  /// What the legal form says, with the activity where the law excepts some; absent: nothing.
  public var form: SSEStatus?
  /// What the flag of a register says; absent: nothing.
  public var flag: SSEStatus?
  /// The lists of the social and solidarity economy that name it.
  public var lists: [String]

  /// Makes signals.
  public init(form: SSEStatus? = nil, flag: SSEStatus? = nil, lists: [String] = []) {
    self.form = form
    self.flag = flag
    self.lists = lists
  }
}

extension SSESignals {
  /// What the signals say together: yes if one of them does; no if none does and the form or the
  /// flag says no; absent if none says anything.
  public var status: SSEStatus? {
    if !lists.isEmpty || form == .yes || flag == .yes { return .yes }
    return form == .no || flag == .no ? .no : nil
  }

  /// Whether no signal says anything.
  public var isEmpty: Bool { form == nil && flag == nil && lists.isEmpty }
}

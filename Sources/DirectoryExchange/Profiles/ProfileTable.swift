internal import CooperationModel
internal import DirectoryStore

/// What a table of a profile holds, and where its values go.
struct ProfileTable: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    /// Rows of territories.
    case territories
    /// Rows of codes that are no longer in use, and what the territories became part of.
    case moves
    /// Rows of postcodes and names of the municipalities that they cover.
    case postcodes
    /// Shapes of territories.
    case boundaries
    /// Rows of organizations.
    case organizations
    /// Rows of places of organizations that other rows describe.
    case places
  }

  /// A way to place an organization, tried in order.
  enum Placing: Sendable {
    /// By the identity of a territory.
    case id(Recipe)
    /// By the name of a municipality, inside a territory if one is named.
    case name(Recipe, inside: Recipe?)
    /// By a postcode and the name of a municipality.
    case postcode(Recipe, name: Recipe)
    /// By what other rows with the same value were placed by.
    case sameValue(Recipe)
  }

  /// One level of a row of territories.
  struct Level: Sendable {
    var level: Territory.Level
    var id: Recipe
    var name: Recipe
    var code: Recipe?
    var parent: Recipe?
    var alsoIn: Recipe?
    var area: Recipe?
    var population: Recipe?
    /// Whether it only adds to territories that other rows tell.
    var addsOnly = false
    /// Whether it is only kept where something is in it.
    var isKeptIfUsed = false
  }

  /// A number of a register that several files may give of one organization.
  struct Key: Sendable {
    /// The register, as in `siren`; also the beginning of the identity, as in `siren:054501754`.
    var kind: String
    var recipe: Recipe
    /// Whether the last digit checks the others.
    var isChecked = false
  }

  /// What must be true of a row.
  struct Condition: Sendable {
    enum Test: Sendable {
      case isOneOf(Set<String>)
      case isNoneOf(Set<String>)
      /// Another row gave an organization this number of a register.
      case isKnown(kind: String)
    }

    var column: String
    var test: Test
  }

  /// A rule that leaves rows out.
  struct Rule: Sendable {
    var condition: Condition
    var reason: LeftOut
  }

  /// What is kept under a name of its own.
  struct Fact: Sendable {
    var label: String
    var recipe: Recipe
  }

  /// A group that a row tells, and that its organization belongs to.
  struct RowGroup: Sendable {
    var id: Recipe
    var name: Recipe
    var kind: Group.Kind
    var form: String
  }

  var kind: Kind
  /// What the register calls the file; empty where no other table names it.
  var title = ""
  /// What the register calls the files that tell more of what the rows are about.
  var needs: [MissingFile.Content: String] = [:]
  /// The columns that the file is recognized by.
  var headers: [String]
  /// What is to be known of a hand-made list; absent: the first row names the columns.
  var form: ListForm?
  /// The columns, folded, that some editions of the file lack.
  var optional: Set<String> = []
  var fields: [Field: Recipe] = [:]
  var keys: [Key] = []
  /// What must all be true of a row for it to be one of this table.
  var conditions: [Condition] = []
  /// Of which one must be true for a row to be kept; empty: every row is.
  var keeping: [Condition] = []
  var rules: [Rule] = []
  /// Columns that are never read, and why.
  var unread: [(column: String, reason: LeftOut)] = []
  /// Whether rows only add to what other rows describe.
  var addsOnly = false
  /// Whether several rows may tell of one organization, as those of its names do.
  var repeats = false
  /// Whether the table is read before the others, so that they know what it names.
  var readsFirst = false
  /// What no field takes, and that is kept as facts.
  var facts: [Fact] = []
  /// The levels of a row of territories; of another row, those that it tells where no file does.
  var levels: [Level] = []
  var placing: [Placing] = []
  /// How a code was found that a table of moves replaces.
  var method = PlacingMethod.movedCode
  /// The lists of words that tell the sector, tried in this order.
  var sectorWords: [WordTable] = []
  /// Further columns of texts that the words are sought in, after the activity.
  var texts: [Recipe] = []
  /// Whether a row of the same name in the same municipality is the same organization.
  var matchesByName = false
  /// The group that every row of the table belongs to.
  var group: Group.ID?
  var rowGroup: RowGroup?
}

extension ProfileTable {
  /// Whether a file has the columns that the table is recognized by; `A|B` is either.
  func fits(_ columns: ColumnNames) -> Bool {
    headers.allSatisfy { $0.split(separator: "|").contains { columns.has(String($0)) } }
  }

  /// Whether a file may lack a column.
  func isOptional(_ column: String) -> Bool {
    optional.contains("*") || optional.contains(ColumnNames.key(column))
  }
}

extension ProfileTable {
  /// The fields that a table fills.
  enum Field: String, CaseIterable, Sendable {
    case id, name, alias, unit, family, sse
    case sseForm = "sse_form"
    case sseFlag = "sse_flag"
    case sseList = "sse_list"
    case legalForm = "legal_form"
    case activity
    case activityScheme = "activity_scheme"
    case otherActivities = "other_activities"
    case sector, address, postcode, lat, lon, point, x, y, epsg, workforce
    case founded, closed, status, publics, offers, needs, website, email, phone, source, updated
    // Of tables of moves and postcodes.
    case from, to, date, territory
  }

  /// The columns that a table of codes translates, each with the first field that it is: a value that
  /// the table lacks is reported.
  var codedFields: [(field: Field, column: String)] {
    var coded: [(field: Field, column: String)] = []
    for field in Field.allCases {
      guard let recipe = fields[field], recipe.isCoded, case .column(let column) = recipe.source,
        !coded.contains(where: { $0.column == column })
      else { continue }
      coded.append((field, column))
    }
    return coded
  }
}

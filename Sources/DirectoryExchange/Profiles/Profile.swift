internal import CooperationModel
internal import Foundation

/// Which column of which CSV file goes where: everything that a register needs, as data.
///
/// A profile is a JSON object:
///
/// - `name`, `title`, `edition`: of the directory that it makes.
/// - `unknown`: values that mean unknown, as `NA`; a dash always does.
/// - `small_words`: words that do not tell two organizations apart, as `inc`.
/// - `codes`: tables from one value to another; `*` stands for any.
/// - `words`: lists of words, each with the sector that they tell. The first that stands in a text
///   decides; several words must follow each other, and `*` ends the beginning of a word.
/// - `territories`, `groups`: constant ones.
/// - `tables`: each with the `headers` it is recognized by, its `kind` (`territories`,
///   `organizations` or `places`), its `fields` (those of `organizations.csv`), columns kept as
///   `facts` under their own names, the ways to `place` a row, tried in order (`id` or `name` of a territory; `same`: where others with the same value
///   are), `sector_words` (lists of `words`, tried in order on the activity, then the name),
///   `match` (`name`: a row of the same name in the same municipality is the same organization) and
///   the `group` that all its rows belong to.
///
/// A field is the name of a column, or an object: where the value comes from (`column`, `first` of
/// several, `join` of several, `constant`) and what is done to it, in the order written
/// (`drop_prefix`, `drop_suffix`, `inside_brackets`, `before_brackets`, `letters_first`,
/// `postcode_area`, `fold`, `date`, `codes`, `prefix`).
public struct Profile: Sendable {
  /// The name of the profile.
  public let name: String
  /// The name of the directory that it makes.
  public let title: String
  /// The date of the data, as far as known.
  public let edition: String
  let unknown: Set<String>
  let smallWords: Set<Substring>
  let codes: [String: [String: String]]
  let words: [String: WordTable]
  let territories: [Territory]
  let groups: [Group]
  let tables: [ProfileTable]

  /// Reads a profile from a file.
  ///
  /// - Parameter path: The path of a JSON file.
  /// - Throws: ``ExchangeError/profile(path:line:column:message:)`` with the place of what is wrong.
  public init(path: String) throws(ExchangeError) {
    try self.init(bytes: try ByteSource.whole(path, limit: 16 << 20), path: path)
  }

  /// Finds a profile by the path of a file, or by the name of one shipped with the program.
  ///
  /// - Parameter name: A path or a name.
  /// - Throws: ``ExchangeError`` if there is none, or if it is wrong.
  public init(named name: String) throws(ExchangeError) {
    if let text = Self.shipped[name] {
      try self.init(bytes: Array(text.utf8), path: name)
    } else if FileManager.default.fileExists(atPath: name) {
      try self.init(path: name)
    } else {
      throw .unknownProfile(name: name, known: Self.shipped.keys.sorted())
    }
  }

  /// The profiles shipped with the program, as JSON, by name.
  public static let shipped: [String: String] = [
    "quebec-mauricie": quebecMauricie, "uk-coops": ukCoops,
  ]

  init(bytes: [UInt8], path: String) throws(ExchangeError) {
    do throws(JSONError) {
      var reader = ProfileParser(root: try JSONParser.parse(bytes))
      let parts = try reader.profile()
      (name, title, edition) = (parts.name, parts.title, parts.edition)
      (unknown, codes, words) = (parts.unknown, parts.codes, parts.words)
      smallWords = parts.smallWords
      (territories, groups, tables) = (parts.territories, parts.groups, parts.tables)
    } catch {
      throw .profile(error, in: path, bytes)
    }
  }
}

extension Profile {
  /// What two lists compare the names of an organization by: its words in any order, without the
  /// small ones.
  func matchKey(of name: String) -> String {
    let words = Gazetteer.key(name).split(separator: " ")
    let telling = Set(words).subtracting(smallWords)
    return (telling.isEmpty ? Set(words) : telling).sorted().joined(separator: " ")
  }
}

/// What a table of a profile holds, and where its values go.
struct ProfileTable: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    /// Rows of territories.
    case territories
    /// Rows of organizations.
    case organizations
    /// Rows of places of organizations that other rows describe.
    case places
  }

  /// A way to place an organization, tried in order.
  enum Placing: Sendable {
    /// By the identity of a territory.
    case id(Recipe)
    /// By the name of a municipality.
    case name(Recipe)
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
  }

  var kind: Kind
  var headers: [String]
  var fields: [String: Recipe] = [:] {
    didSet {
      codedFields = fields.filter { _, recipe in
        guard case .column = recipe.source else { return false }
        return recipe.steps.contains { if case .codes = $0 { true } else { false } }
      }.sorted { $0.key < $1.key }.map { (field: $0.key, recipe: $0.value) }
    }
  }
  /// The fields of one column that a table of codes translates, by name.
  private(set) var codedFields: [(field: String, recipe: Recipe)] = []
  /// The columns that no field takes, and that are kept as facts under their own names.
  var facts: [String] = []
  var levels: [Level] = []
  var placing: [Placing] = []
  /// The lists of words that tell the sector, tried in this order.
  var sectorWords: [String] = []
  /// Whether a row of the same name in the same municipality is the same organization.
  var matchesByName = false
  /// The group that every row of the table belongs to.
  var group: Group.ID?
}

/// Where a value comes from, and what is done to it.
struct Recipe: Sendable {
  enum Step: Sendable {
    case dropPrefix(String)
    case dropSuffix(String)
    case insideBrackets
    case beforeBrackets
    case lettersFirst
    case postcodeArea
    case fold
    case date(String)
    case codes(String)
    case prefix(String)
  }

  enum Source: Sendable {
    case column(String)
    case first([Recipe])
    case join([Recipe], with: String)
    case constant(String)
  }

  var source: Source
  var steps: [Step] = []
}

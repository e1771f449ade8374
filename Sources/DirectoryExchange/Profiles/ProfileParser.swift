internal import CooperationModel

/// Turns the JSON of a profile into one, and says where it is wrong.
struct ProfileParser {
  let root: JSONValue
  typealias Value = JSONValue
  typealias Failure = JSONError

  var parts = ProfileParts()

  init(root: Value) { self.root = root }

  mutating func profile() throws(Failure) -> ProfileParts {
    try check(
      root,
      known: [
        "name", "title", "edition", "uses", "unknown", "small_words", "codes", "words", "keys",
        "recipes", "ladders", "territories", "groups", "tables",
      ])
    parts.name = try text(root, "name")
    parts.title = try text(root, "title")
    parts.edition = try optionalText(root, "edition") ?? ""
    for value in try list(root, "uses") { try use(value) }
    try readShared()
    guard !parts.tables.isEmpty else {
      throw Failure(place: root.place, message: "expected at least one table in “tables”")
    }
    return parts
  }

  /// Reads what other profiles may use.
  private mutating func readShared() throws(Failure) {
    for value in try list(root, "unknown") { parts.unknown.insert(try string(value).folded) }
    for value in try list(root, "small_words") {
      parts.smallWords.formUnion(try string(value).folded.split(separator: " "))
    }
    for (name, _, table) in try members(root, "codes") { parts.codes[name] = try codes(table) }
    for (name, _, table) in try members(root, "words") {
      parts.words[name] = try wordTable(table)
    }
    for (name, _, value) in try members(root, "recipes") {
      parts.recipes[name] = try recipe(value)
    }
    for (name, _, value) in try members(root, "ladders") {
      parts.ladders[name] = try ladder(value)
    }
    for value in try list(root, "keys") { parts.keyKinds.append(try string(value)) }
    for value in try list(root, "territories") { parts.territories.append(try territory(value)) }
    for value in try list(root, "groups") { parts.groups.append(try group(value)) }
    for value in try list(root, "tables") {
      let table = try table(value)
      guard parts.tables.count < ProfileParts.mostTables else {
        throw Failure(
          place: value.place, message: "expected at most \(ProfileParts.mostTables) tables")
      }
      parts.tables.append(table)
    }
  }

  /// Takes over the parts of a shipped profile, or of what several of them use.
  private mutating func use(_ value: Value) throws(Failure) {
    let name = try string(value)
    if name == "lists" {
      try use(.init(content: .string("fr-words"), place: value.place))
      parts.unknown.formUnion(ListParts.unknown)
      parts.codes.merge(ListParts.codes) { $1 }
      parts.words.merge(ListParts.words) { $1 }
      return
    }
    guard let text = Profile.shared[name] else {
      throw Failure(
        place: value.place,
        message: "“\(name)” is nothing to use; known are "
          + (["lists"] + Profile.shared.keys).sorted().joined(separator: ", "))
    }
    var reader = ProfileParser(root: try JSONParser.parse(Array(text.utf8)))
    reader.parts = parts
    try reader.readShared()
    parts = reader.parts
  }

  // MARK: Parts

  /// A table of codes: each value under its code, or a list of codes under their common value.
  private func codes(_ table: Value) throws(Failure) -> [String: String] {
    var codes: [String: String] = [:]
    for (name, _, value) in try object(table) {
      if value.array != nil {
        for code in try array(value) { codes[try string(code)] = name }
      } else {
        codes[name] = try string(value)
      }
    }
    return codes
  }

  private func wordTable(_ value: Value) throws(Failure) -> WordTable {
    var table = WordTable()
    for entry in try array(value) {
      for (name, place, words) in try object(entry) {
        guard let sector = Sector(rawValue: name) else {
          throw Failure(place: place, message: "expected a sector, not “\(name)”")
        }
        for word in try array(words) {
          guard table.add(try string(word), telling: sector) else {
            throw Failure(place: word.place, message: "expected a word")
          }
        }
      }
    }
    return table
  }

  private func territory(_ value: Value) throws(Failure) -> Territory {
    try check(value, known: ["id", "code", "name", "level", "parent", "also_in"])
    var alsoIn: [Territory.ID] = []
    for other in try list(value, "also_in") { alsoIn.append(.init(rawValue: try string(other))) }
    return Territory(
      id: .init(rawValue: try text(value, "id")), code: try optionalText(value, "code") ?? "",
      name: try text(value, "name"), level: try level(value),
      parent: try optionalText(value, "parent").map(Territory.ID.init(rawValue:)), alsoIn: alsoIn)
  }

  func level(_ value: Value) throws(Failure) -> Territory.Level {
    let name = try text(value, "level")
    guard let level = Territory.Level(rawValue: name) else {
      let known = Territory.Level.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        place: value["level"]?.place ?? value.place,
        message: "expected one of \(known), not “\(name)”")
    }
    return level
  }

  private func group(_ value: Value) throws(Failure) -> Group {
    try check(value, known: ["id", "name", "kind", "form"])
    let kind = try text(value, "kind")
    guard let known = Group.Kind(rawValue: kind) else {
      throw Failure(
        place: value["kind"]?.place ?? value.place,
        message: "expected joint or umbrella, not “\(kind)”")
    }
    var group = Group(
      id: .init(rawValue: try text(value, "id")), name: try text(value, "name"), kind: known)
    group.form = try optionalText(value, "form") ?? ""
    return group
  }

  // MARK: Values

  func check(_ value: Value, known: Set<String>) throws(Failure) {
    for (name, place, _) in try object(value) where !known.contains(name) {
      throw Failure(
        place: place,
        message: "“\(name)” is not known here; known are \(known.sorted().joined(separator: ", "))")
    }
  }

  func string(_ value: Value) throws(Failure) -> String {
    guard let text = value.string else {
      throw Failure(place: value.place, message: "expected a text in quotes")
    }
    return text
  }

  func text(_ value: Value, _ name: String) throws(Failure) -> String {
    guard let member = value[name] else {
      throw Failure(place: value.place, message: "expected “\(name)”")
    }
    return try string(member)
  }

  func optionalText(_ value: Value, _ name: String) throws(Failure) -> String? {
    guard let member = value[name] else { return nil }
    return try string(member)
  }

  func array(_ value: Value) throws(Failure) -> [Value] {
    guard let values = value.array else {
      throw Failure(place: value.place, message: "expected a list in [ ]")
    }
    return values
  }

  func list(_ value: Value, _ name: String) throws(Failure) -> [Value] {
    guard let member = value[name] else { return [] }
    return try array(member)
  }

  /// The values of a list, or the only one, given without brackets.
  func textOrList(_ value: Value, _ name: String) throws(Failure) -> [Value] {
    guard let member = value[name] else { return [] }
    return member.string == nil ? try array(member) : [member]
  }

  func object(
    _ value: Value
  ) throws(Failure) -> [JSONValue.Member] {
    guard let members = value.object else {
      throw Failure(place: value.place, message: "expected names and values in { }")
    }
    return members
  }

  func members(
    _ value: Value, _ name: String
  ) throws(Failure) -> [JSONValue.Member] {
    guard let member = value[name] else { return [] }
    return try object(member)
  }
}

/// The parts of a profile.
struct ProfileParts {
  /// The most tables of a profile, so that those an organization is in are the bits of one number.
  static let mostTables = 64

  var name = ""
  var title = ""
  var edition = ""
  var unknown: Set<String> = []
  var smallWords: Set<Substring> = []
  var codes: [String: [String: String]] = [:]
  var words: [String: WordTable] = [:]
  var recipes: [String: Recipe] = [:]
  var ladders: [String: [ProfileTable.Placing]] = [:]
  var keyKinds: [String] = []
  var territories: [Territory] = []
  var groups: [Group] = []
  var tables: [ProfileTable] = []

  /// The registers: those without one, those listed, and those of the tables.
  var allKeyKinds: [String] {
    var kinds = [""] + keyKinds
    for key in tables.flatMap(\.keys) where !kinds.contains(key.kind) { kinds.append(key.kind) }
    return kinds
  }
}

internal import CooperationModel

/// Turns the JSON of a profile into one, and says where it is wrong.
struct ProfileParser {
  let root: JSONValue
  typealias Value = JSONValue
  typealias Failure = JSONError

  /// The parts of a profile.
  struct Parts {
    var name = ""
    var title = ""
    var edition = ""
    var unknown: Set<String> = []
    var smallWords: Set<Substring> = []
    var codes: [String: [String: String]] = [:]
    var words: [String: WordTable] = [:]
    var territories: [Territory] = []
    var groups: [Group] = []
    var tables: [ProfileTable] = []
  }

  private var parts = Parts()

  init(root: Value) { self.root = root }

  mutating func profile() throws(Failure) -> Parts {
    try check(
      root,
      known: [
        "name", "title", "edition", "unknown", "small_words", "codes", "words", "territories",
        "groups", "tables",
      ])
    parts.name = try text(root, "name")
    parts.title = try text(root, "title")
    parts.edition = try optionalText(root, "edition") ?? ""
    for value in try list(root, "unknown") { parts.unknown.insert(try string(value).folded) }
    for value in try list(root, "small_words") {
      parts.smallWords.formUnion(try string(value).folded.split(separator: " "))
    }
    for (name, _, table) in try members(root, "codes") {
      var codes: [String: String] = [:]
      for (from, _, to) in try object(table) { codes[from] = try string(to) }
      parts.codes[name] = codes
    }
    for (name, _, table) in try members(root, "words") {
      parts.words[name] = try wordTable(table)
    }
    for value in try list(root, "territories") { parts.territories.append(try territory(value)) }
    for value in try list(root, "groups") { parts.groups.append(try group(value)) }
    let tables = try list(root, "tables")
    guard !tables.isEmpty else {
      throw Failure(place: root.place, message: "expected at least one table in “tables”")
    }
    for value in tables { parts.tables.append(try table(value)) }
    return parts
  }

  // MARK: Parts

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

  private func level(_ value: Value) throws(Failure) -> Territory.Level {
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

  private static let fields: Set<String> = [
    "id", "name", "alias", "unit", "family", "sse", "legal_form", "activity", "activity_scheme",
    "sector", "address", "postcode", "lat", "lon", "workforce", "founded", "closed", "status",
    "publics", "offers", "needs", "website", "email", "phone", "source", "updated",
  ]

  private func table(_ value: Value) throws(Failure) -> ProfileTable {
    try check(
      value,
      known: [
        "kind", "headers", "fields", "facts", "levels", "place", "sector_words", "match", "group",
      ])
    let kind = try text(value, "kind")
    guard let known = ProfileTable.Kind(rawValue: kind) else {
      throw Failure(
        place: value["kind"]?.place ?? value.place,
        message: "expected territories, organizations or places, not “\(kind)”")
    }
    var table = ProfileTable(kind: known, headers: [])
    for header in try list(value, "headers") { table.headers.append(try string(header)) }
    guard !table.headers.isEmpty else {
      throw Failure(
        place: value.place, message: "expected “headers”, by which the file is recognized")
    }
    for (name, place, recipe) in try members(value, "fields") {
      guard Self.fields.contains(name) else {
        throw Failure(
          place: place,
          message:
            "“\(name)” is no field; known are \(Self.fields.sorted().joined(separator: ", "))")
      }
      table.fields[name] = try self.recipe(recipe)
    }
    for column in try list(value, "facts") { table.facts.append(try string(column)) }
    for entry in try list(value, "levels") { table.levels.append(try levelEntry(entry)) }
    for entry in try list(value, "place") { table.placing.append(try placing(entry)) }
    for name in try textOrList(value, "sector_words") {
      let words = try string(name)
      guard parts.words[words] != nil else {
        throw Failure(place: name.place, message: "“words” has no list “\(words)”")
      }
      table.sectorWords.append(words)
    }
    table.matchesByName = try optionalText(value, "match") == "name"
    if let id = try optionalText(value, "group") {
      let group = Group.ID(rawValue: id)
      guard parts.groups.contains(where: { $0.id == group }) else {
        throw Failure(
          place: value["group"]?.place ?? value.place, message: "“groups” has no “\(id)”")
      }
      table.group = group
    }
    try requireFields(of: table, value)
    return table
  }

  private func requireFields(of table: ProfileTable, _ value: Value) throws(Failure) {
    switch table.kind {
    case .territories:
      if table.levels.isEmpty {
        throw Failure(place: value.place, message: "expected “levels” in a table of territories")
      }
    case .organizations, .places:
      for name in table.kind == .places ? ["unit", "name"] : ["id", "name"]
      where table.fields[name] == nil {
        throw Failure(place: value.place, message: "expected the field “\(name)” in “fields”")
      }
    }
  }

  private func levelEntry(_ value: Value) throws(Failure) -> ProfileTable.Level {
    try check(
      value,
      known: ["level", "id", "name", "code", "parent", "also_in", "area", "population"])
    guard let id = value["id"], let name = value["name"] else {
      throw Failure(place: value.place, message: "expected “id” and “name” in a level")
    }
    var level = ProfileTable.Level(
      level: try self.level(value), id: try recipe(id), name: try recipe(name))
    if let code = value["code"] { level.code = try recipe(code) }
    if let parent = value["parent"] { level.parent = try recipe(parent) }
    if let alsoIn = value["also_in"] { level.alsoIn = try recipe(alsoIn) }
    if let area = value["area"] { level.area = try recipe(area) }
    if let population = value["population"] { level.population = try recipe(population) }
    return level
  }

  private func placing(_ value: Value) throws(Failure) -> ProfileTable.Placing {
    guard let (name, place, recipe) = try object(value).first else {
      throw Failure(place: value.place, message: "expected “id”, “name” or “same”")
    }
    switch name {
    case "id": return .id(try self.recipe(recipe))
    case "name": return .name(try self.recipe(recipe))
    case "same": return .sameValue(try self.recipe(recipe))
    default: throw Failure(place: place, message: "expected “id”, “name” or “same”, not “\(name)”")
    }
  }

  // MARK: Recipes

  private func recipe(_ value: Value) throws(Failure) -> Recipe {
    if let column = value.string { return Recipe(source: .column(column)) }
    var recipe: Recipe?
    var steps: [Recipe.Step] = []
    for (name, place, argument) in try object(value) {
      switch name {
      case "column": recipe = Recipe(source: .column(try string(argument)))
      case "constant": recipe = Recipe(source: .constant(try string(argument)))
      case "first": recipe = Recipe(source: .first(try recipes(argument)))
      case "join": recipe = Recipe(source: .join(try recipes(argument), with: "|"))
      case "drop_prefix": steps.append(.dropPrefix(try string(argument)))
      case "drop_suffix": steps.append(.dropSuffix(try string(argument)))
      case "inside_brackets": steps.append(.insideBrackets)
      case "before_brackets": steps.append(.beforeBrackets)
      case "letters_first": steps.append(.lettersFirst)
      case "postcode_area": steps.append(.postcodeArea)
      case "fold": steps.append(.fold)
      case "prefix": steps.append(.prefix(try string(argument)))
      case "date":
        let order = try string(argument)
        guard ["dmy", "mdy", "ymd"].contains(order) else {
          throw Failure(place: argument.place, message: "expected dmy, mdy or ymd")
        }
        steps.append(.date(order))
      case "codes":
        let table = try string(argument)
        guard parts.codes[table] != nil else {
          throw Failure(place: argument.place, message: "“codes” has no table “\(table)”")
        }
        steps.append(.codes(table))
      default: throw Failure(place: place, message: "“\(name)” is nothing that a field can do")
      }
    }
    guard var recipe else {
      throw Failure(
        place: value.place, message: "expected “column”, “first”, “join” or “constant”")
    }
    recipe.steps = steps
    return recipe
  }

  private func recipes(_ value: Value) throws(Failure) -> [Recipe] {
    var recipes: [Recipe] = []
    for part in try array(value) { recipes.append(try recipe(part)) }
    return recipes
  }

  // MARK: Values

  private func check(_ value: Value, known: Set<String>) throws(Failure) {
    for (name, place, _) in try object(value) where !known.contains(name) {
      throw Failure(
        place: place,
        message: "“\(name)” is not known here; known are \(known.sorted().joined(separator: ", "))")
    }
  }

  private func string(_ value: Value) throws(Failure) -> String {
    guard let text = value.string else {
      throw Failure(place: value.place, message: "expected a text in quotes")
    }
    return text
  }

  private func text(_ value: Value, _ name: String) throws(Failure) -> String {
    guard let member = value[name] else {
      throw Failure(place: value.place, message: "expected “\(name)”")
    }
    return try string(member)
  }

  private func optionalText(_ value: Value, _ name: String) throws(Failure) -> String? {
    guard let member = value[name] else { return nil }
    return try string(member)
  }

  private func array(_ value: Value) throws(Failure) -> [Value] {
    guard let values = value.array else {
      throw Failure(place: value.place, message: "expected a list in [ ]")
    }
    return values
  }

  private func list(_ value: Value, _ name: String) throws(Failure) -> [Value] {
    guard let member = value[name] else { return [] }
    return try array(member)
  }

  /// The values of a list, or the only one, given without brackets.
  private func textOrList(_ value: Value, _ name: String) throws(Failure) -> [Value] {
    guard let member = value[name] else { return [] }
    return member.string == nil ? try array(member) : [member]
  }

  private func object(
    _ value: Value
  ) throws(Failure) -> [JSONValue.Member] {
    guard let members = value.object else {
      throw Failure(place: value.place, message: "expected names and values in { }")
    }
    return members
  }

  private func members(
    _ value: Value, _ name: String
  ) throws(Failure) -> [JSONValue.Member] {
    guard let member = value[name] else { return [] }
    return try object(member)
  }
}

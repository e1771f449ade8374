internal import CooperationModel

extension ProfileParser {
  private typealias Field = ProfileTable.Field

  func table(_ value: Value) throws(Failure) -> ProfileTable {
    try check(
      value,
      known: [
        "kind", "header", "sections", "repair", "headers", "optional", "when", "keep", "leave_out",
        "unread", "keys", "fields",
        "facts", "levels", "place", "adds_only", "reads_first", "method", "sector_words",
        "words_in", "match", "group", "member_of", "repeats", "title", "needs",
      ])
    var table = ProfileTable(
      kind: try choice(value, "kind", of: ProfileTable.Kind.self), headers: [])
    table.title = try optionalText(value, "title") ?? ""
    if let needs = value["needs"] {
      let known = MissingFile.Content.allCases
      try check(needs, known: Set(known.map(\.rawValue)))
      for content in known { table.needs[content] = try optionalText(needs, content.rawValue) }
    }
    table.form = try form(value)
    for header in try list(value, "headers") { table.headers.append(try string(header)) }
    guard !table.headers.isEmpty else {
      throw Failure(
        place: value.place, message: "expected “headers”, by which the file is recognized")
    }
    for column in try list(value, "optional") {
      let name = try string(column)
      table.optional.insert(name == "*" ? name : ColumnNames.key(name))
    }
    for (name, place, recipe) in try members(value, "fields") {
      guard let field = Field(rawValue: name) else {
        let known = Field.allCases.map(\.rawValue).sorted().joined(separator: ", ")
        throw Failure(place: place, message: "“\(name)” is no field; known are \(known)")
      }
      table.fields[field] = try self.recipe(recipe)
    }
    for entry in try list(value, "facts") {
      let label = entry.string == nil ? try text(entry, "label") : try string(entry)
      table.facts.append(.init(label: label, recipe: try recipe(entry)))
    }
    for entry in try list(value, "levels") { table.levels.append(try levelEntry(entry)) }
    if let place = value["place"] { table.placing = try ladder(place) }
    for (name, _, recipe) in try members(value, "keys") {
      let isChecked = recipe["luhn"] != nil
      table.keys.append(.init(kind: name, recipe: try self.recipe(recipe), isChecked: isChecked))
    }
    try readRules(of: &table, value)
    table.addsOnly = value["adds_only"] != nil
    table.repeats = value["repeats"] != nil
    table.readsFirst = value["reads_first"] != nil
    if value["method"] != nil {
      table.method = try choice(value, "method", of: PlacingMethod.self)
    }
    try readSectorsAndGroups(of: &table, value)
    try requireFields(of: table, value)
    return table
  }

  /// What is to be known of a hand-made list; absent where nothing of it is said.
  private func form(_ value: Value) throws(Failure) -> ListForm? {
    guard value["header"] != nil || value["sections"] != nil || value["repair"] != nil else {
      return nil
    }
    var form = ListForm()
    if let header = value["header"] {
      try check(header, known: ["skip", "rows", "names"])
      form.header.skippedRows = try header["skip"].map(wholeNumber) ?? 0
      form.header.rows = try header["rows"].map(wholeNumber) ?? 1
      for name in try list(header, "names") { form.header.names.append(try string(name)) }
      guard form.header.rows > 0 || !form.header.names.isEmpty else {
        throw Failure(place: header.place, message: "expected the “names” of the columns")
      }
    }
    form.sections = try optionalText(value, "sections")
    form.mends = value["repair"] != nil
    return form
  }

  private func wholeNumber(_ value: Value) throws(Failure) -> Int {
    guard let number = value.number, (0...1000).contains(number), number == number.rounded() else {
      throw Failure(place: value.place, message: "expected a whole number from 0 to 1000")
    }
    return Int(number)
  }

  private func readRules(of table: inout ProfileTable, _ value: Value) throws(Failure) {
    for entry in try list(value, "when") { table.conditions.append(try condition(entry, table)) }
    for entry in try list(value, "keep") { table.keeping.append(try condition(entry, table)) }
    for entry in try list(value, "leave_out") {
      table.rules.append(
        .init(
          condition: try condition(entry, table),
          reason: try choice(entry, "because", of: LeftOut.self)))
    }
    for entry in try list(value, "unread") {
      try check(entry, known: ["column", "because"])
      table.unread.append(
        (try text(entry, "column"), try choice(entry, "because", of: LeftOut.self)))
    }
  }

  private func condition(
    _ value: Value, _ table: ProfileTable
  ) throws(Failure) -> ProfileTable.Condition {
    try check(value, known: ["column", "is", "is_not", "in", "known", "because"])
    func texts(_ name: String) throws(Failure) -> Set<String> {
      var texts: Set<String> = []
      for text in try textOrList(value, name) { texts.insert(try string(text)) }
      return texts
    }
    if value["known"] != nil {
      let kind = try text(value, "known")
      guard table.keys.contains(where: { $0.kind == kind }) else {
        throw Failure(place: value.place, message: "“keys” has no “\(kind)”")
      }
      return .init(column: "", test: .isKnown(kind: kind))
    }
    let column = try text(value, "column")
    if value["in"] != nil {
      let name = try text(value, "in")
      guard let codes = parts.codes[name] else {
        throw Failure(place: value.place, message: "“codes” has no table “\(name)”")
      }
      return .init(column: column, test: .isOneOf(Set(codes.keys)))
    }
    if value["is_not"] != nil {
      return .init(column: column, test: .isNoneOf(try texts("is_not")))
    }
    guard value["is"] != nil else {
      throw Failure(
        place: value.place, message: "expected “is”, “is_not”, “in” or “known” in a condition")
    }
    return .init(column: column, test: .isOneOf(try texts("is")))
  }

  private func readSectorsAndGroups(
    of table: inout ProfileTable, _ value: Value
  ) throws(Failure) {
    for name in try textOrList(value, "sector_words") {
      let words = try string(name)
      guard let list = parts.words[words] else {
        throw Failure(place: name.place, message: "“words” has no list “\(words)”")
      }
      table.sectorWords.append(list)
    }
    for text in try list(value, "words_in") { table.texts.append(try recipe(text)) }
    table.matchesByName = try optionalText(value, "match") == "name"
    if let id = try optionalText(value, "group") {
      let group = Group.ID(rawValue: id)
      guard parts.groups.contains(where: { $0.id == group }) else {
        throw Failure(
          place: value["group"]?.place ?? value.place, message: "“groups” has no “\(id)”")
      }
      table.group = group
    }
    if let member = value["member_of"] {
      try check(member, known: ["id", "name", "kind", "form"])
      guard let id = member["id"], let name = member["name"] else {
        throw Failure(place: member.place, message: "expected “id” and “name” of a group")
      }
      table.rowGroup = .init(
        id: try recipe(id), name: try recipe(name),
        kind: try choice(member, "kind", of: Group.Kind.self),
        form: try optionalText(member, "form") ?? "")
    }
  }

  private func requireFields(of table: ProfileTable, _ value: Value) throws(Failure) {
    let needed: [Field]
    switch table.kind {
    case .territories:
      if table.levels.isEmpty {
        throw Failure(place: value.place, message: "expected “levels” in a table of territories")
      }
      needed = []
    case .moves: needed = [.from, .to]
    case .postcodes: needed = [.postcode, .territory, .name]
    case .boundaries: needed = [.name]
    case .organizations, .places:
      // Rows with the number of a register may have their names in another file.
      let name = table.addsOnly || !table.keys.isEmpty ? [] : [Field.name]
      needed = (table.kind == .places ? [.unit] : table.keys.isEmpty ? [.id] : []) + name
    }
    for field in needed where table.fields[field] == nil {
      throw Failure(
        place: value.place, message: "expected the field “\(field.rawValue)” in “fields”")
    }
  }

  private func levelEntry(_ value: Value) throws(Failure) -> ProfileTable.Level {
    try check(
      value,
      known: [
        "level", "id", "name", "code", "parent", "also_in", "area", "population", "adds_only",
        "when_used",
      ])
    guard let id = value["id"], let name = value["name"] else {
      throw Failure(place: value.place, message: "expected “id” and “name” in a level")
    }
    var level = ProfileTable.Level(
      level: try self.level(value), id: try recipe(id), name: try recipe(name))
    level.addsOnly = value["adds_only"] != nil
    level.isKeptIfUsed = value["when_used"] != nil
    if let code = value["code"] { level.code = try recipe(code) }
    if let parent = value["parent"] { level.parent = try recipe(parent) }
    if let alsoIn = value["also_in"] { level.alsoIn = try recipe(alsoIn) }
    if let area = value["area"] { level.area = try recipe(area) }
    if let population = value["population"] { level.population = try recipe(population) }
    return level
  }

  /// Ways to place a row: a list, the name of a ladder, or both.
  func ladder(_ value: Value) throws(Failure) -> [ProfileTable.Placing] {
    var ladder: [ProfileTable.Placing] = []
    for entry in value.array ?? [value] {
      guard let name = entry.string else {
        ladder.append(try placing(entry))
        continue
      }
      guard let known = parts.ladders[name] else {
        throw Failure(place: entry.place, message: "“ladders” has no “\(name)”")
      }
      ladder += known
    }
    return ladder
  }

  private func placing(_ value: Value) throws(Failure) -> ProfileTable.Placing {
    let members = try object(value)
    if let postcode = value["postcode"] {
      try check(value, known: ["postcode", "name"])
      guard let name = value["name"] else {
        throw Failure(place: value.place, message: "expected a “name” beside “postcode”")
      }
      return .postcode(try recipe(postcode), name: try recipe(name))
    }
    if let name = value["name"] {
      try check(value, known: ["name", "inside"])
      let inside: Recipe? = if let inside = value["inside"] { try recipe(inside) } else { nil }
      return .name(try recipe(name), inside: inside)
    }
    guard let (name, place, recipe) = members.first else {
      throw Failure(place: value.place, message: "expected “id”, “name”, “postcode” or “same”")
    }
    switch name {
    case "id": return .id(try self.recipe(recipe))
    case "same": return .sameValue(try self.recipe(recipe))
    default:
      throw Failure(
        place: place, message: "expected “id”, “name”, “postcode” or “same”, not “\(name)”")
    }
  }

  /// The value of a list that a member names.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: Value, _ name: String, of type: Choice.Type
  ) throws(Failure) -> Choice {
    let text = try text(value, name)
    if let choice = Choice(rawValue: text) { return choice }
    throw Failure(
      place: value[name]?.place ?? value.place,
      message: "expected \(Expected.oneOf(Choice.allCases.map(\.rawValue))), not “\(text)”")
  }
}

internal import CooperationModel

/// A table of a profile whose columns were found in a file, once for all its rows.
///
/// A class, since each of millions of rows would else copy its parts.
final class CompiledTable {
  /// A way to place a row.
  enum Placing {
    case id(CompiledRecipe)
    case name(CompiledRecipe, inside: CompiledRecipe?)
    case postcode(CompiledRecipe, name: CompiledRecipe)
    case sameValue(CompiledRecipe, position: Int)
  }

  /// One level of territories.
  struct Level {
    var level: Territory.Level
    var id: CompiledRecipe
    var name: CompiledRecipe
    var code: CompiledRecipe?
    var parent: CompiledRecipe?
    var alsoIn: CompiledRecipe?
    var area: CompiledRecipe?
    var population: CompiledRecipe?
    var addsOnly: Bool
    var isKeptIfUsed: Bool
  }

  /// A key, and the place of its register among those of the profile.
  struct Key {
    var kind: Int
    var recipe: CompiledRecipe
    var column: String
    var isChecked: Bool
  }

  let table: ProfileTable
  /// The place of the table in the profile, which is also its precedence: the first is believed.
  let number: Int
  let fields: [(field: ProfileTable.Field, recipe: CompiledRecipe)]
  let coded: [(field: ProfileTable.Field, recipe: CompiledRecipe)]
  let keys: [Key]
  let conditions: [CompiledCondition]
  let keeping: [CompiledCondition]
  let rules: [(condition: CompiledCondition, reason: LeftOut)]
  let unread: [(column: Int, reason: LeftOut)]
  let facts: [(label: Int, recipe: CompiledRecipe)]
  /// The number of a register that tells the unit of a place; absent where its identity does.
  let unitKey: Key?
  let levels: [Level]
  let placing: [Placing]
  let texts: [CompiledRecipe]
  let groupID: CompiledRecipe?
  let groupName: CompiledRecipe?
  private let byField: [ProfileTable.Field: CompiledRecipe]
  // Those that every row is asked for stand by themselves: finding them takes no time.
  let name: CompiledRecipe?
  let unit: CompiledRecipe?
  let point: CompiledRecipe?
  let degrees: (latitude: CompiledRecipe, longitude: CompiledRecipe)?
  let projected: (x: CompiledRecipe, y: CompiledRecipe, code: CompiledRecipe)?

  init(_ number: Int, of profile: Profile, in columns: ColumnNames) {
    let table = profile.tables[number]
    let unknown = profile.unknownWords
    func compiled(_ recipe: Recipe) -> CompiledRecipe {
      CompiledRecipe(recipe, in: columns, unknown: unknown)
    }
    func compiled(_ condition: ProfileTable.Condition) -> CompiledCondition {
      CompiledCondition(condition, in: columns, kinds: profile.keyKinds)
    }
    self.table = table
    self.number = number
    let fields: [(field: ProfileTable.Field, recipe: CompiledRecipe)] =
      ProfileTable.Field.allCases.compactMap { field in
        table.fields[field].map { (field, compiled($0)) }
      }
    self.fields = fields
    let byField = Dictionary(uniqueKeysWithValues: fields.map { ($0.field, $0.recipe) })
    self.byField = byField
    (name, unit, point) = (byField[.name], byField[.unit], byField[.point])
    degrees = if let north = byField[.lat], let east = byField[.lon] { (north, east) } else { nil }
    projected =
      if let x = byField[.x], let y = byField[.y], let code = byField[.epsg] {
        (x, y, code)
      } else { nil }
    let codedFields = table.codedFields.map(\.field)
    coded = fields.filter { codedFields.contains($0.field) }
    keys = table.keys.map { key in
      Key(
        kind: profile.keyKinds.firstIndex(of: key.kind) ?? 0, recipe: compiled(key.recipe),
        column: key.recipe.columns.first ?? "", isChecked: key.isChecked)
    }
    conditions = table.conditions.map(compiled)
    keeping = table.keeping.map(compiled)
    rules = table.rules.map { (compiled($0.condition), $0.reason) }
    unread = table.unread.compactMap { column, reason in
      columns.position(of: column).map { ($0, reason) }
    }
    facts = table.facts.enumerated().map { ($0, compiled($1.recipe)) }
    unitKey = table.fields[.unit].flatMap { unit in
      let recipe = compiled(unit)
      guard let prefix = recipe.lastPrefix, prefix.hasSuffix(":"),
        let kind = profile.keyKinds.firstIndex(of: String(prefix.dropLast()))
      else { return nil }
      return Key(
        kind: kind, recipe: recipe.withoutLastStep, column: unit.columns.first ?? "",
        isChecked: false)
    }
    levels = table.levels.map { level in
      Level(
        level: level.level, id: compiled(level.id), name: compiled(level.name),
        code: level.code.map(compiled), parent: level.parent.map(compiled),
        alsoIn: level.alsoIn.map(compiled), area: level.area.map(compiled),
        population: level.population.map(compiled),
        addsOnly: level.addsOnly || table.addsOnly && table.kind == .territories,
        isKeptIfUsed: level.isKeptIfUsed)
    }
    placing = table.placing.enumerated().map { position, placing in
      switch placing {
      case .id(let recipe): .id(compiled(recipe))
      case .name(let recipe, let inside): .name(compiled(recipe), inside: inside.map(compiled))
      case .postcode(let recipe, let name): .postcode(compiled(recipe), name: compiled(name))
      case .sameValue(let recipe): .sameValue(compiled(recipe), position: position)
      }
    }
    texts = table.texts.map(compiled)
    groupID = table.rowGroup.map { compiled($0.id) }
    groupName = table.rowGroup.map { compiled($0.name) }
  }

  /// The recipe of a field.
  subscript(field: ProfileTable.Field) -> CompiledRecipe? { byField[field] }

  /// The value of a field; empty if it is unknown.
  func value(_ field: ProfileTable.Field, _ row: some RowCells) -> String {
    self[field]?.value(row) ?? ""
  }

  /// The columns that a field comes from, for messages.
  func column(_ field: ProfileTable.Field) -> String {
    guard let recipe = table.fields[field] else { return field.rawValue }
    let columns = recipe.columns
    return columns.isEmpty ? field.rawValue : columns.joined(separator: " / ")
  }
}

/// A condition whose column was found in a file.
///
/// The bytes of the cell are compared as they stand, so that a row that is not wanted costs little
/// more than finding its cells.
struct CompiledCondition {
  private enum Test {
    case contains(PackedTexts, wants: Bool)
    case isKnown(kind: Int)
  }

  /// The column; absent where the file lacks it: its cells are then empty.
  private let column: Int?
  private let test: Test

  init(_ condition: ProfileTable.Condition, in columns: ColumnNames, kinds: [String]) {
    column = columns.position(of: condition.column)
    switch condition.test {
    case .isOneOf(let texts): test = .contains(PackedTexts(texts), wants: true)
    case .isNoneOf(let texts): test = .contains(PackedTexts(texts), wants: false)
    case .isKnown(let kind): test = .isKnown(kind: kinds.firstIndex(of: kind) ?? 0)
    }
  }

  /// What a condition says of a row.
  enum Answer {
    case isTrue
    case isFalse
    /// It is true if an organization with the number of this register is known.
    case isTrueIfKnown(kind: Int)
  }

  /// Returns what the condition says of a row.
  func answer(_ row: RowFile) -> Answer {
    switch test {
    case .contains(let texts, let wants): contains(texts, row) == wants ? .isTrue : .isFalse
    case .isKnown(let kind): .isTrueIfKnown(kind: kind)
    }
  }

  private func contains(_ texts: PackedTexts, _ row: RowFile) -> Bool {
    guard let column else { return texts.contains("") }
    return row.withBytes(column) { texts.containsShort($0) } ?? texts.contains(row[column])
  }
}

/// A few texts to compare cells with.
private struct PackedTexts {
  /// The texts of up to seven bytes, each with its length in one number, in order.
  private let short: [UInt64]
  private let all: Set<String>

  init(_ texts: Set<String>) {
    all = texts
    short = texts.filter { $0.utf8.count <= 7 }.map { text in
      text.utf8.reduce(UInt64(text.utf8.count)) { $0 << 8 | UInt64($1) }
    }.sorted()
  }

  func contains(_ text: String) -> Bool { all.contains(text) }

  /// Whether a text of up to seven bytes is one of these; absent for longer ones.
  func containsShort(_ bytes: Span<UInt8>) -> Bool? {
    guard bytes.count <= 7 else { return nil }
    var packed = UInt64(bytes.count)
    for index in 0..<bytes.count { packed = packed << 8 | UInt64(bytes[index]) }
    if short.count <= 4 { return short.contains(packed) }
    var (low, high) = (0, short.count)
    while low < high {
      let middle = (low + high) / 2
      if short[middle] < packed { low = middle + 1 } else { high = middle }
    }
    return low < short.count && short[low] == packed
  }
}

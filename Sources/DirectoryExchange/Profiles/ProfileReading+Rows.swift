internal import CooperationModel
internal import DirectoryStore

extension ProfileReading {
  /// Whether a row meets all conditions.
  func holdsAll(
    _ conditions: [CompiledCondition], _ row: RowFile, _ table: CompiledTable
  ) -> Bool {
    for condition in conditions where !holds(condition, row, table) { return false }
    return true
  }

  private func holds(
    _ condition: CompiledCondition, _ row: RowFile, _ table: CompiledTable
  ) -> Bool {
    switch condition.answer(row) {
    case .isTrue: true
    case .isFalse: false
    case .isTrueIfKnown(let kind): isKnown(kind, row, table)
    }
  }

  /// Whether an earlier row gave an organization the number of a register that a row has.
  private func isKnown(_ kind: Int, _ row: RowFile, _ table: CompiledTable) -> Bool {
    for key in table.keys where key.kind == kind {
      if let key = self.key(key, row), roster[key] != nil { return true }
    }
    return false
  }

  /// The key of a row, without a text where only digits are taken.
  private func key(_ key: CompiledTable.Key, _ row: RowFile) -> KeyIndex.Key? {
    if let (column, count) = key.recipe.columnOfDigits {
      let plain = row.withBytes(column) { bytes -> UInt64? in
        guard bytes.count == count else { return nil }
        var value: UInt64 = 0
        for index in 0..<count {
          guard bytes[index].isDigit else { return nil }
          value = value &* 10 &+ UInt64(bytes[index] & 15)
        }
        return value
      }
      if let plain { return KeyIndex.Key(kind: key.kind, digits: plain, count: count) }
    }
    let text = key.recipe.value(row)
    return text.isEmpty ? nil : KeyIndex.Key(kind: key.kind, text)
  }

  /// Takes a row of organizations or places.
  ///
  /// - Returns: Whether it was used.
  mutating func takeRow(_ row: RowFile, _ table: CompiledTable, _ file: Int) throws -> Bool {
    // First, since it is all that most rows of a country are asked.
    if table.table.addsOnly, !isAboutKnown(row, table) {
      intake.report.leftOut[.notKept, default: 0] += 1
      undescribed[table.number] += 1
      return false
    }
    for (condition, reason) in table.rules where holds(condition, row, table) {
      intake.report.leftOut[reason, default: 0] += 1
      // A list may name what a register knows to have ceased.
      if reason == .ceased { try noteEnd(row, table, file) }
      return false
    }
    var isKept = table.keeping.isEmpty
    for condition in table.keeping where !isKept { isKept = holds(condition, row, table) }
    guard isKept else {
      intake.report.leftOut[.outside, default: 0] += 1
      return false
    }
    for (column, reason) in table.unread where !row.isEmpty(column) {
      intake.report.leftOut[reason, default: 0] += 1
    }
    return table.table.kind == .places
      ? try takePlace(row, table, file) : try takeOrganization(row, table, file)
  }

  /// Takes of a row only that the organization has ceased, if an earlier row named it.
  private mutating func noteEnd(
    _ row: RowFile, _ table: CompiledTable, _ file: Int
  ) throws {
    guard table.table.kind == .organizations else { return }
    for key in table.keys {
      guard let found = self.key(key, row), let number = roster[found] else { continue }
      writer.begin(table: table.number, file: file, line: row.line)
      writer.write(.key, key.kind, key.recipe.value(row))
      writer.write(.status, "ceased")
      writer.write(.source, table.value(.source, row))
      try roster.add(writer.bytes, of: file, to: number)
      return
    }
  }

  /// Whether the organization of a row, or the one that it is a place of, is known.
  private func isAboutKnown(_ row: RowFile, _ table: CompiledTable) -> Bool {
    if let unit = table.unitKey { return key(unit, row).map { roster[$0] != nil } ?? false }
    if table.table.kind == .places {
      return roster[profile.key(ofIdentity: table.value(.unit, row))] != nil
    }
    for key in table.keys { if let key = self.key(key, row), roster[key] != nil { return true } }
    return false
  }

  private mutating func takeOrganization(
    _ row: RowFile, _ table: CompiledTable, _ file: Int
  ) throws -> Bool {
    let name = table.name?.value(row) ?? ""
    writer.begin(table: table.number, file: file, line: row.line)
    let keys = try writeKeys(row, table)
    let isNamedElsewhere = table.table.addsOnly || table.name == nil
    guard !keys.isEmpty, !name.isEmpty || isNamedElsewhere else {
      let column = keys.isEmpty ? keyColumn(table) : table.column(.name)
      try report(
        .skipped, row, column, (keys.isEmpty ? "" : keys[0].text) + name,
        keys.isEmpty ? "an identity" : "a name")
      return false
    }
    var known = keys.compactMap { roster[$0.key] }
    if let number = known.first, !table.table.repeats, roster.isIn(file, number) {
      try report(.skipped, row, keys[0].column, keys[0].written, Expected.newID)
      return false
    }
    writer.write(.unit, table.value(.unit, row))
    let place = place(row, table)
    try write(row, table, name: name, place: place)
    if known.isEmpty, table.table.matchesByName, let number = byName[nameKey(name, place)] ?? nil {
      known = [number]
    }
    let number = try add(keys, known, row, file)
    if known.isEmpty, matchesNames {
      // Two of one name in one place: nobody can tell which of them another list means.
      let key = nameKey(name, place)
      byName[key] = byName[key] == nil ? .some(number) : .some(nil)
    }
    joinGroups(of: row, table, number, file)
    return true
  }

  private func nameKey(_ name: String, _ place: Gazetteer.Find?) -> String {
    profile.matchKey(of: name) + "|" + (place.map { String($0.position) } ?? "")
  }

  private mutating func takePlace(
    _ row: RowFile, _ table: CompiledTable, _ file: Int
  ) throws -> Bool {
    let unit = table.unit?.value(row) ?? ""
    guard !unit.isEmpty else {
      try report(.skipped, row, table.column(.unit), "", "an identity")
      return false
    }
    if roster[profile.key(ofIdentity: unit)] == nil, table.keys.isEmpty {
      try report(
        .ignored, row, table.column(.unit), unit, "the identity of a known organization")
    }
    writer.begin(table: table.number, file: file, line: row.line)
    let keys = try writeKeys(row, table)
    let known = keys.compactMap { roster[$0.key] }
    if let number = known.first, roster.isIn(file, number) {
      try report(.skipped, row, keys[0].column, keys[0].written, Expected.newID)
      return false
    }
    writer.write(.unit, unit)
    try write(row, table, name: table.name?.value(row) ?? "", place: place(row, table))
    try add(keys, known, row, file)
    return true
  }

  /// A number of a register that a row gives.
  private struct GivenKey {
    var key: KeyIndex.Key
    var kind: Int
    var text: String
    var column: String
    /// The number as the file writes it.
    var written: String
  }

  /// Writes the numbers of registers of a row, or its identity where it has none.
  private mutating func writeKeys(
    _ row: RowFile, _ table: CompiledTable
  ) throws -> [GivenKey] {
    var keys: [GivenKey] = []
    for key in table.keys {
      let text = key.recipe.value(row)
      guard !text.isEmpty else { continue }
      writer.write(.key, key.kind, text)
      keys.append(
        GivenKey(
          key: KeyIndex.Key(kind: key.kind, text), kind: key.kind, text: text, column: key.column,
          written: key.recipe.column.map { row[$0] } ?? text))
      if key.isChecked, !CheckDigit.isRight(text) {
        try report(.doubtful, row, key.column, text, Expected.checkedNumber)
      }
    }
    if keys.isEmpty, table.table.kind == .organizations {
      let id = table.value(.id, row)
      if !id.isEmpty {
        writer.write(.key, 0, id)
        let column = table.column(.id)
        keys.append(
          GivenKey(
            key: profile.key(ofIdentity: id), kind: 0, text: id, column: column,
            written: written(.id, row, table)))
      }
    }
    return keys
  }

  /// The cell of a field as the file writes it.
  private func written(
    _ field: ProfileTable.Field, _ row: RowFile, _ table: CompiledTable
  ) -> String {
    guard let recipe = table[field] else { return "" }
    return recipe.column.map { row[$0] } ?? recipe.plainValue(row)
  }

  private func keyColumn(_ table: CompiledTable) -> String {
    table.keys.isEmpty
      ? table.column(.id) : table.keys.map(\.column).joined(separator: " / ")
  }

  /// Keeps what a row said, under the organization that its numbers tell.
  @discardableResult
  private mutating func add(
    _ keys: [GivenKey], _ known: [Int], _ row: RowFile, _ file: Int
  ) throws -> Int {
    let number = try roster.add(writer.bytes, of: file, to: known.first)
    for other in known.dropFirst() where roster.current(other) != roster.current(number) {
      if try isContradiction(other, number) {
        try report(
          .ignored, row, keys.map(\.column).joined(separator: " / "),
          keys.map(\.text).joined(separator: " · "), Expected.oneOrganization)
      } else {
        roster.join(roster.current(other), to: roster.current(number))
      }
    }
    for (index, key) in keys.enumerated()
    where (index == 0 || sharedKinds.contains(key.kind)) && roster[key.key] == nil {
      roster.give(key.key, to: number)
    }
    return number
  }

  /// Whether two organizations have different numbers of one register.
  private func isContradiction(_ a: Int, _ b: Int) throws -> Bool {
    func keys(_ number: Int) throws -> [(kind: Int, text: String)] {
      try roster.rows(of: roster.current(number)).flatMap { said($0[...]).keys }
    }
    let others = try keys(b)
    return try keys(a).contains { key in
      others.contains { $0.kind == key.kind && $0.text != key.text }
        && !others.contains { $0 == key }
    }
  }

  private mutating func joinGroups(
    of row: RowFile, _ table: CompiledTable, _ number: Int, _ file: Int
  ) {
    if let group = table.table.group.flatMap(self.number(of:)) { join(group, number, file: file) }
    guard let told = table.table.rowGroup, let id = table.groupID?.value(row), !id.isEmpty else {
      return
    }
    let name = table.groupName?.value(row) ?? ""
    var group = Group(id: .init(rawValue: id), name: name.isEmpty ? id : name, kind: told.kind)
    group.form = told.form
    join(add(group), number, file: file)
  }

  mutating func report(
    _ outcome: ImportProblem.Outcome, _ row: RowFile, _ column: String, _ value: String,
    _ expected: String
  ) throws {
    // A row that is left out is not counted as used to begin with.
    if outcome == .skipped { intake.report.countUse(of: row.name) }
    try intake.add(
      ImportProblem(
        outcome: outcome, file: row.name, line: row.line, column: column,
        value: String(value.prefix(200)), expected: expected))
  }

  /// Reads what a row said again.
  func said(_ bytes: ArraySlice<UInt8>) -> Said {
    Said(bytes) { profile.tables[$0].facts.map(\.label) }
  }
}

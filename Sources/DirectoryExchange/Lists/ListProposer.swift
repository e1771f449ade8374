internal import CooperationModel

/// Finds out how a hand-made list may be read.
struct ListProposer {
  let rows: ListRows
  let columns: [ColumnSample]
  /// The name of the column of headings; absent if there are none.
  let sectionColumn: String?
  /// What becomes of each column, and why.
  private(set) var uses: [ListProposal.Use]
  private(set) var reasons: [ListProposal.Reason]

  /// Looks at rows and settles what each column is.
  ///
  /// - Complexity: O(*n* log *n*) for *n* cells.
  init(_ rows: ListRows) {
    self.rows = rows
    let names = rows.layout.columns
    var columns = names.enumerated().map { position, name in
      ColumnSample(name: name, all: rows.entries.map { $0[position] })
    }
    if rows.layout.kinds.contains(.section) {
      var name = "Section"
      while names.contains(where: { $0.folded == name.folded }) { name += "'" }
      sectionColumn = name
      columns.append(ColumnSample(name: name, all: rows.sections))
    } else {
      sectionColumn = nil
    }
    self.columns = columns
    uses = columns.map { $0.filled == 0 ? .empty : .fact }
    reasons = columns.map { $0.filled == 0 ? .empty : .unrecognized }
    settle()
    settleName()
    settleTown()
    settlePersons()
  }

  /// Gives each field the column that holds it best; the others are kept as facts.
  private mutating func settle() {
    let guesses = columns.enumerated().flatMap { position, column in
      // A heading may tell anything but who the organization is.
      column.guesses.map { (position: position, guess: $0) }
        .filter { columns[$0.position].name != sectionColumn || !Self.own.contains($0.guess.field) }
    }.sorted { ($1.guess.score, $0.position) < ($0.guess.score, $1.position) }
    for (position, guess) in guesses {
      guard uses[position] == .fact, !isSettled(position) else { continue }
      let field = guess.field
      if field.isPersonal {
        (uses[position], reasons[position]) = (.leftOut, .personal)
      } else if let other = column(of: field), !field.takesSeveral {
        reasons[position] = .another(column: columns[other].name)
        if field == .name, column(of: .alias) == nil, !isSame(position, other),
          columns[position].fit(.name).share > 0.5, columns[position].distinct.count > 2
        {
          uses[position] = .field(.alias)
        }
      } else if let other = column(of: field), case .values = guess.reason {
        // Its header names something else: an address of the web may be that of a sheet.
        reasons[position] = .another(column: columns[other].name)
      } else {
        (uses[position], reasons[position]) = (.field(field), guess.reason)
      }
    }
    for (position, column) in columns.enumerated() where reasons[position] == .unrecognized {
      guard let match = HeaderWords.field(named: column.name) else { continue }
      let share = column.fit(match.field).share
      reasons[position] = .contradicted(
        match.field, percent: Int(share * 100), count: column.values.count)
    }
  }

  private static let own: Set<ListField> = [.name, .alias, .id, .siren, .siret, .rna, .description]

  private func isSettled(_ position: Int) -> Bool {
    if case .another = reasons[position] { true } else { false }
  }

  /// Whether two columns say the same of most rows.
  private func isSame(_ position: Int, _ other: Int) -> Bool {
    guard position < rows.layout.columns.count, other < rows.layout.columns.count else {
      return false
    }
    let same = rows.entries.count { $0[position].folded == $0[other].folded }
    return same * 10 >= rows.entries.count * 9
  }

  /// Without a header that says so, the first column of texts that differ holds the names.
  private mutating func settleName() {
    guard column(of: .name) == nil else { return }
    let found = columns.indices.first { position in
      let column = columns[position]
      guard uses[position] == .fact || uses[position] == .field(.alias),
        column.name != sectionColumn
      else { return false }
      return column.textShare >= 0.8 && column.filledShare >= 0.8
        && (column.uniqueShare >= 0.8 || column.filled < 3)
        && (2...120).contains(column.usualLength)
        && column.share(.website) < 0.5 && column.share(.email) < 0.5
    }
    guard let found else { return }
    uses[found] = .field(.name)
    reasons[found] = .values(
      .distinctTexts, percent: Int(columns[found].uniqueShare * 100), count: columns[found].filled)
  }

  /// Without a header that says so, texts beside the postcode are municipalities.
  private mutating func settleTown() {
    guard column(of: .town) == nil, column(of: .townCode) == nil,
      let postcode = column(of: .postcode)
    else { return }
    for position in [postcode + 1, postcode - 1] where columns.indices.contains(position) {
      let column = columns[position]
      guard uses[position] == .fact, reasons[position] == .unrecognized, column.textShare >= 0.95,
        column.usualLength <= 30, column.filledShare * 2 >= columns[postcode].filledShare
      else { continue }
      (uses[position], reasons[position]) = (.field(.town), .position)
      return
    }
  }

  /// Beside a column of first names, one of "names" holds those of persons.
  private mutating func settlePersons() {
    guard let name = column(of: .name), let alias = column(of: .alias) else { return }
    let first = columns.indices.first { position in
      uses[position] == .leftOut && HeaderWords.key(columns[position].name).contains("prenom")
    }
    guard let first, abs(first - name) == 1, HeaderWords.key(columns[name].name) == "nom" else {
      return
    }
    (uses[name], reasons[name]) = (.leftOut, .personal)
    uses[alias] = .field(.name)
    reasons[alias] = .header
  }
}

extension ListProposer {
  /// The first column of a field.
  func column(of field: ListField) -> Int? { uses.firstIndex(of: .field(field)) }

  /// The columns of a field, in the order of the file.
  func columns(of field: ListField) -> [Int] { uses.indices.filter { uses[$0] == .field(field) } }

  /// The first column of a field.
  func sample(of field: ListField) -> ColumnSample? { column(of: field).map { columns[$0] } }

  /// The value of an entry in a column, that of headings included.
  func value(_ entry: Int, _ position: Int) -> String {
    position < rows.layout.columns.count ? rows.entries[entry][position] : rows.sections[entry]
  }

  /// Whether the list is in French, as its columns and values sound.
  var isFrench: Bool {
    var french = 0
    var english = 0
    for column in columns {
      for text in [column.name] + column.values.prefix(50) {
        for word in text.folded.split(separator: " ") {
          if Self.frenchWords.contains(word) { french += 1 }
          if Self.englishWords.contains(word) { english += 1 }
        }
      }
    }
    return french >= english
  }

  private static let frenchWords: Set<Substring> = [
    "de", "du", "des", "la", "le", "les", "et", "nom", "ville", "rue", "commune", "adresse",
    "en", "pour", "association", "telephone", "statut", "activite",
  ]
  private static let englishWords: Set<Substring> = [
    "of", "the", "and", "name", "city", "street", "address", "for", "town", "road", "limited",
    "phone", "inc", "county", "status", "activity",
  ]
}

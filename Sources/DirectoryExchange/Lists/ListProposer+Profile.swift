internal import CooperationModel

extension ListProposer {
  /// The profile that reads the list so, as JSON.
  ///
  /// - Parameters:
  ///   - name: The name of the profile, as in `associations-solenne`.
  ///   - title: The name of the directory.
  ///   - edition: The date of the data.
  /// - Returns: The profile.
  func profile(name: String, title: String, edition: String) -> JSONDocument {
    var codes: [JSONDocument.Member] = []
    let fields = fields(slug: name, codes: &codes)
    var members: [JSONDocument.Member] = [
      .init(name: "name", value: .text(name)), .init(name: "title", value: .text(title)),
      .init(name: "edition", value: .text(edition)),
      .init(name: "uses", value: JSONDocument(parts)),
    ]
    if sample(of: .workforce)?.hasFrenchBands == true {
      members.append(.init(name: "unknown", value: ["NN"]))
    }
    if !codes.isEmpty { members.append(.init(name: "codes", value: .object(codes))) }
    members.append(.init(name: "tables", value: [table(fields: fields)]))
    return .object(members)
  }

  private func table(fields: [JSONDocument.Member]) -> JSONDocument {
    var table: [JSONDocument.Member] = [.init(name: "kind", value: "organizations")]
    let header = rows.layout.header
    table.append(
      .init(
        name: "header",
        value: .object(
          [
            .init(name: "skip", value: .number(header.skippedRows)),
            .init(name: "rows", value: .number(header.rows)),
          ]
            + (header.rows > 0
              ? [] : [.init(name: "names", value: JSONDocument(rows.layout.columns))]))))
    if let sectionColumn {
      table.append(.init(name: "sections", value: .text(sectionColumn)))
    }
    if rows.repair != nil { table.append(.init(name: "repair", value: .truth(true))) }
    table.append(.init(name: "headers", value: JSONDocument(recognized)))
    if !keys.isEmpty { table.append(.init(name: "keys", value: .object(keys))) }
    table.append(.init(name: "fields", value: .object(fields)))
    let facts = columns.indices.filter { uses[$0] == .fact || isFactToo($0) }.map {
      columns[$0].name
    }
    if !facts.isEmpty { table.append(.init(name: "facts", value: JSONDocument(facts))) }
    let unread = columns.indices.filter { uses[$0] == .leftOut }.map { position in
      JSONDocument.object([
        .init(name: "column", value: .text(columns[position].name)),
        .init(name: "because", value: .text(reasonToLeaveOut(position))),
      ])
    }
    if !unread.isEmpty { table.append(.init(name: "unread", value: .list(unread))) }
    if !levels.isEmpty { table.append(.init(name: "levels", value: .list(levels))) }
    if !placing.isEmpty { table.append(.init(name: "place", value: .list(placing))) }
    table.append(.init(name: "sector_words", value: JSONDocument(sectorWords)))
    let texts = (columns(of: .activity) + columns(of: .description)).filter { position in
      uses[position] != .field(.activity) || column(of: .activityCode) != nil
    }
    if !texts.isEmpty {
      table.append(.init(name: "words_in", value: JSONDocument(texts.map { columns[$0].name })))
    }
    return .object(table)
  }

  /// The columns that the list is recognized by: that of names, and some that are used.
  private var recognized: [String] {
    let used = columns.indices.filter { position in
      if case .field = uses[position] { columns[position].name != sectionColumn } else { false }
    }
    let name = column(of: .name)
    let first = [name].compactMap { $0 } + used.filter { $0 != name }
    let names = first.prefix(5).sorted().map { columns[$0].name }
    return names.isEmpty ? Array(rows.layout.columns.prefix(1)) : names
  }

  private func reasonToLeaveOut(_ position: Int) -> String {
    HeaderWords.field(named: columns[position].name)?.field == .personalContact
      ? "personal_email" : "contact_person"
  }

  /// Whether a column that a field is read from is also kept as it is, since the field says less.
  private func isFactToo(_ position: Int) -> Bool {
    switch uses[position] {
    case .field(.form), .field(.formCode), .field(.sector), .field(.description),
      .field(.district), .field(.country):
      true
    case .field(.activity): column(of: .activityCode) != nil
    case .field(.rna), .field(.siren), .field(.siret), .field(.ein), .field(.neq), .field(.id):
      !keyColumns.contains(position)
    default: false
    }
  }

  /// The shipped parts that the profile uses.
  private var parts: [String] {
    ["lists"] + (isFrench ? [] : ["english-words"])
      + (readsBritishPostcodes ? ["uk-territories"] : [])
  }

  private var sectorWords: [String] {
    isFrench ? ["french", "french_likely", "categories"] : ["english", "categories"]
  }

  // MARK: Fields

  private func fields(slug: String, codes: inout [JSONDocument.Member]) -> [JSONDocument.Member] {
    var fields: [JSONDocument.Member] = []
    func add(_ name: String, _ value: JSONDocument?) {
      if let value { fields.append(.init(name: name, value: value)) }
    }
    add("id", identity(slug: slug))
    add("name", sample(of: .name).map { .text($0.name) })
    add("alias", sample(of: .alias).map { .text($0.name) })
    add("unit", unit)
    add("family", family(&codes))
    add("legal_form", sample(of: .formCode).map { ["column": .text($0.name), "prefix": "FR-CJ:"] })
    addActivity(&fields)
    add("sector", sector(&codes))
    add("address", address)
    add("postcode", postcode)
    add("point", point)
    if point == nil, let (lat, lon) = coordinates {
      add("lat", lat)
      add("lon", lon)
    }
    add("workforce", workforce)
    for (name, field) in [
      ("founded", ListField.founded), ("closed", .closed), ("updated", .updated),
    ] {
      add(name, sample(of: field).map { date($0) })
    }
    add("status", status(&codes))
    for (name, field) in [("publics", ListField.publics), ("offers", .offers), ("needs", .needs)] {
      add(name, columns(of: field).isEmpty ? nil : list(field))
    }
    add("website", first(columns(of: .website).map { contact(columns[$0], .website, " ;,|") }))
    add("email", first(columns(of: .email).map { contact(columns[$0], .email, " ;,|/") }))
    add("phone", first(columns(of: .phone).map { phone(columns[$0]) }))
    add("source", sample(of: .source).map { .text($0.name) } ?? ["constant": .text(slug)])
    return fields
  }

  private func first(_ recipes: [JSONDocument]) -> JSONDocument? {
    recipes.count > 1 ? ["first": .list(recipes)] : recipes.first
  }

  private func addActivity(_ fields: inout [JSONDocument.Member]) {
    if let column = sample(of: .activityCode) {
      var value: JSONDocument = .text(column.name)
      if column.weighted({ $0.hasPrefix("UKSIC07-") }) > 0.5 {
        value = ["column": .text(column.name), "drop_prefix": "UKSIC07-"]
      }
      fields.append(.init(name: "activity", value: value))
      fields.append(
        .init(name: "activity_scheme", value: ["constant": .text(Self.scheme(of: column).rawValue)])
      )
    } else if let column = sample(of: .activity) {
      fields.append(.init(name: "activity", value: .text(column.name)))
      fields.append(.init(name: "activity_scheme", value: ["constant": "TEXT"]))
    }
  }

  /// The classification of a column of codes.
  static func scheme(of column: ColumnSample) -> ActivityScheme {
    let words = Set(HeaderWords.key(column.name).split(separator: " "))
    if words.contains("icnpo") { return .icnpo }
    if words.contains("ntee") || column.share(.ntee) > 0.8 && column.share(.naf) < 0.5 {
      return .ntee
    }
    if words.contains("2025") || words.contains("naf25") || words.contains("naf2025")
      || column.share(.naf2025) > 0.8 && column.share(.naf) < 0.5
    {
      return .naf2025
    }
    if words.contains("sic") { return .sic2007 }
    if words.contains("rna") { return .rna }
    if words.contains("isic") { return .isic4 }
    if words.contains("naics") || words.contains("scian") || words.contains("cnae") { return .text }
    return column.share(.naf) > 0.5 ? .naf2 : .nace2
  }

  /// The family by the words of a legal form, by its code, or by what names claim.
  private func family(_ codes: inout [JSONDocument.Member]) -> JSONDocument? {
    if let column = sample(of: .form) {
      codes.append(
        .init(
          name: "families",
          value: Self.table(of: column) {
            (FamilyWords.family(ofForm: $0) ?? .unknown).rawValue
          }))
      return ["column": .text(column.name), "fold": .truth(true), "codes": "families"]
    }
    if let column = sample(of: .formCode) {
      codes.append(
        .init(
          name: "families",
          value: Self.table(of: column, folds: false) {
            (FrenchCodes.family(ofCategory: $0) ?? .unknown).rawValue
          }))
      return ["column": .text(column.name), "codes": "families"]
    }
    guard readsFamilyFromNames, let name = sample(of: .name) else { return nil }
    return ["column": .text(name.name), "family_in_words": .truth(true)]
  }

  /// Whether no column tells the family, but names do.
  var readsFamilyFromNames: Bool {
    guard column(of: .form) == nil, column(of: .formCode) == nil, let name = sample(of: .name)
    else {
      return false
    }
    return name.values.contains { FamilyWords.family(ofName: $0) != nil }
  }

  private func sector(_ codes: inout [JSONDocument.Member]) -> JSONDocument? {
    guard let column = sample(of: .sector) else { return nil }
    codes.append(
      .init(
        name: "sectors",
        value: Self.table(of: column) {
          (SectorWords.sector(ofCategory: $0) ?? .other).rawValue
        }))
    return ["column": .text(column.name), "fold": .truth(true), "codes": "sectors"]
  }

  /// What each value of a column stands for, as the codes of a profile: values under their meaning.
  private static func table(
    of column: ColumnSample, folds: Bool = true, meaning: (String) -> String
  ) -> JSONDocument {
    var codes: [String: [String]] = [:]
    var seen: Set<String> = []
    for (value, _) in column.distinct.prefix(500) {
      let key = folds ? value.folded : value
      guard seen.insert(key).inserted else { continue }
      codes[meaning(value), default: []].append(key)
    }
    return .object(
      codes.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: JSONDocument($0.value)) })
  }

  private var workforce: JSONDocument? {
    guard let column = sample(of: .workforce) else { return nil }
    guard column.hasFrenchBands else {
      return ["column": .text(column.name), "workforce": .truth(true)]
    }
    return ["column": .text(column.name), "codes": "french_bands"]
  }

  private func status(_ codes: inout [JSONDocument.Member]) -> JSONDocument? {
    guard let column = sample(of: .status) else { return nil }
    codes.append(
      .init(
        name: "status",
        value: Self.table(of: column) {
          StatusWords.isCeased($0) == true ? "ceased" : "active"
        }))
    return ["column": .text(column.name), "fold": .truth(true), "codes": "status"]
  }

  func date(_ column: ColumnSample) -> JSONDocument {
    ["column": .text(column.name), "date": .text(DateLook(column).order.rawValue)]
  }

  private func phone(_ column: ColumnSample) -> JSONDocument {
    // Nine digits that do not begin with 0: a spreadsheet took the zero.
    column.weighted(Self.lostZero) > 0.3
      ? ["column": .text(column.name), "digits": .number(10)] : contact(column, .phone, ";,|/")
  }

  /// A contact, the first where some cells hold several.
  private func contact(_ column: ColumnSample, _ kind: ValueKind, _ signs: String) -> JSONDocument {
    let hasSeveral = column.values.contains { value in
      value.split { signs.contains($0) }.count(where: { kind.fits(String($0)) }) > 1
    }
    return hasSeveral
      ? ["column": .text(column.name), "first_part": .text(signs)] : .text(column.name)
  }

  static func lostZero(_ phone: String) -> Bool {
    phone.utf8.count == 9 && ValueKind.integer.fits(phone) && phone.first != "0"
  }

  /// The parts of several values in one cell, between the sign that they use most.
  private func list(_ field: ListField) -> JSONDocument {
    let found = columns(of: field)
    let signs = [";", "|", "/", ","].max { a, b in
      func count(_ sign: String) -> Int {
        found.reduce(0) { $0 + columns[$1].values.count { $0.contains(sign) } }
      }
      return count(a) < count(b)
    }
    let parts = found.map { JSONDocument.text(columns[$0].name) }
    let source: JSONDocument.Member =
      parts.count == 1
      ? .init(name: "column", value: parts[0]) : .init(name: "join", value: .list(parts))
    let with: [JSONDocument.Member] =
      parts.count == 1 ? [] : [.init(name: "with", value: .text(signs ?? ";"))]
    return .object([source] + with + [.init(name: "split", value: .text(signs ?? ";"))])
  }
}

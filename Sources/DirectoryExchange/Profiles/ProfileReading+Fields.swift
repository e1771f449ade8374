internal import CooperationModel
internal import DirectoryStore

extension ProfileReading {
  /// Writes what a row says of an organization, as far as it can be read.
  mutating func write(
    _ row: RowFile, _ table: CompiledTable, name: String, place: Gazetteer.Find?
  ) throws {
    writer.write(.name, name)
    for (field, recipe) in table.fields {
      if let mark = field.textMark {
        writer.write(mark, recipe.value(row))
      } else if let choices = field.choices {
        try writeChoice(field, choices, recipe.value(row), row, table)
      } else {
        switch field {
        case .workforce:
          let text = recipe.value(row)
          if !text.isEmpty, Workforce(text) == nil {
            try report(.ignored, row, table.column(field), text, Expected.band)
          } else {
            writer.write(.workforce, text)
          }
        case .founded, .closed:
          let text = recipe.value(row)
          if !text.isEmpty, PartialDate(text) == nil {
            try report(.ignored, row, table.column(field), text, Expected.date)
          } else {
            writer.write(field == .founded ? .founded : .closed, text)
          }
        case .status: writer.write(.status, recipe.value(row))
        case .email: writeEmail(recipe.value(row), of: name)
        default: continue
        }
      }
    }
    for (field, recipe) in table.coded where recipe.value(row).isEmpty {
      if let text = recipe.unknownCode(row) {
        try report(.ignored, row, table.column(field), text, Expected.coded)
      }
    }
    for (label, recipe) in table.facts {
      let text = recipe.value(row)
      if !text.isEmpty { writer.write(.fact, label, text) }
    }
    if !table.texts.isEmpty {
      let texts = table.texts.map { $0.value(row) }.joined(separator: " ")
      writer.write(.texts, String(texts.prefix(2_000)))
    }
    let point = try point(of: row, table)
    if let point { writer.write(point) }
    try writePlace(place, point, row, table)
  }

  private mutating func writeChoice(
    _ field: ProfileTable.Field, _ choices: (mark: SaidWriter.Mark, known: [String]),
    _ text: String, _ row: RowFile, _ table: CompiledTable
  ) throws {
    if text.isEmpty || choices.known.contains(text) {
      writer.write(choices.mark, text)
    } else {
      try report(.ignored, row, table.column(field), text, Expected.oneOf(choices.known))
    }
  }

  private mutating func writeEmail(_ address: String, of name: String) {
    guard !address.isEmpty else { return }
    if PersonalEmail.isPersonal(address, of: name) {
      intake.report.leftOut[.personalEmail, default: 0] += 1
    } else {
      writer.write(.email, address)
    }
  }

  /// The point of a row: in degrees, in one cell or in two, or projected.
  private mutating func point(of row: RowFile, _ table: CompiledTable) throws -> Point? {
    if let pair = table.point?.value(row), !pair.isEmpty {
      if let point = Point(pair: pair) { return point }
      try report(.ignored, row, table.column(.point), pair, Expected.degrees)
    }
    if let degrees = table.degrees {
      let (latitude, longitude) = (degrees.latitude.value(row), degrees.longitude.value(row))
      if let north = PlainNumber(latitude), let east = PlainNumber(longitude),
        let point = Point(latitude: north.value, longitude: east.value)
      {
        return point
      }
      if !latitude.isEmpty || !longitude.isEmpty {
        try report(
          .ignored, row, table.column(.lat), latitude + " " + longitude, Expected.degrees)
      }
    }
    guard let projected = table.projected else { return nil }
    let (x, y) = (projected.x.value(row), projected.y.value(row))
    guard !x.isEmpty, !y.isEmpty else { return nil }
    let code = projected.code.value(row)
    if let east = PlainNumber(x), let north = PlainNumber(y),
      let point = Projection.byCode[code]?.point(east: east.value, north: north.value)
    {
      return point
    }
    try report(.ignored, row, table.column(.x), "\(x) \(y) \(code)", Expected.projected)
    return nil
  }

  private mutating func writePlace(
    _ place: Gazetteer.Find?, _ point: Point?, _ row: RowFile, _ table: CompiledTable
  ) throws {
    if let place {
      writer.write(place)
      gazetteer.use(place.position)
      if let point, gazetteer.territories[place.position].center == nil,
        gazetteer.territories[place.position].level == .municipality
      {
        points[place.position, default: []].append(point)
      }
      return
    }
    if let point, let inside = shapes.territory(at: point) { gazetteer.use(inside) }
    guard !table.placing.isEmpty else { return }
    for value in sameValues(row, table) { writer.write(.sameValue, value) }
    var columns: [String] = []
    for placing in table.table.placing { columns.appendNew(placing.columns) }
    let names = ColumnNames(file: row.name, names: row.columns)
    let values = columns.compactMap { names.position(of: $0) }.map { row[$0] }
      .filter { !$0.isEmpty && !profile.unknownWords.contains($0) }
    guard !values.isEmpty else { return }
    let text = (columns.first ?? "") + "\u{1F}" + values.joined(separator: " · ").prefix(200)
    writer.write(.notPlaced, text)
  }
}

extension ProfileTable.Placing {
  /// The columns that a row is placed by.
  var columns: [String] {
    switch self {
    case .id(let recipe), .sameValue(let recipe), .name(let recipe, nil): recipe.columns
    case .name(let recipe, let inside?): recipe.columns + inside.columns
    case .postcode(let recipe, let name): recipe.columns + name.columns
    }
  }
}

extension ProfileTable.Field {
  /// What a field that is a mere text is written as.
  fileprivate var textMark: SaidWriter.Mark? {
    switch self {
    case .alias: .alias
    case .sseList: .list
    case .legalForm: .legalForm
    case .activity: .activity
    case .otherActivities: .otherActivities
    case .address: .address
    case .postcode: .postcode
    case .publics: .publics
    case .offers: .offers
    case .needs: .needs
    case .website: .website
    case .phone: .phone
    case .source: .source
    case .updated: .updated
    default: nil
    }
  }

  /// What a field of a few known values is written as, and those values.
  fileprivate var choices: (mark: SaidWriter.Mark, known: [String])? {
    switch self {
    case .family: (.family, Self.families)
    case .sse: (.sse, Self.statuses)
    case .sseForm: (.form, Self.statuses)
    case .sseFlag: (.flag, Self.statuses)
    case .activityScheme: (.scheme, Self.schemes)
    case .sector: (.sector, Self.sectors)
    default: nil
    }
  }

  private static let families = Family.allCases.map(\.rawValue)
  private static let statuses = SSEStatus.allCases.map(\.rawValue)
  private static let schemes = ActivityScheme.allCases.map(\.rawValue)
  private static let sectors = Sector.allCases.map(\.rawValue)
}

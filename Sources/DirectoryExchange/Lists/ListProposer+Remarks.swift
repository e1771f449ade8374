internal import CooperationModel

extension ListProposer {
  /// What to know of the list as a whole, and what to check.
  var remarks: [ListProposal.Remark] {
    layoutRemarks + identityRemarks + placeRemarks + valueRemarks
  }

  private var layoutRemarks: [ListProposal.Remark] {
    var remarks: [ListProposal.Remark] = []
    let layout = rows.layout
    if layout.header.rows == 0 {
      remarks.append(.noHeader)
    } else if layout.header.skippedRows > 0 || layout.header.rows > 1 {
      remarks.append(.header(above: layout.header.skippedRows, rows: layout.header.rows))
    }
    if layout.isHeaderUnclear { remarks.append(.unclearHeader) }
    if let first = rows.sections.first(where: { !$0.isEmpty }) {
      remarks.append(
        .sections(
          count: rows.count(of: .section), example: first, column: sectionColumn ?? ""))
    }
    let (headers, totals) = (rows.count(of: .header), rows.count(of: .total))
    if headers > 0 { remarks.append(.repeatedHeaders(count: headers)) }
    if totals > 0 { remarks.append(.totals(count: totals)) }
    if !rows.notes.isEmpty { remarks.append(.notes(rows.notes)) }
    if let (damaged, mended) = rows.repair {
      remarks.append(.repaired(example: damaged, mended: mended))
    }
    return remarks
  }

  private var identityRemarks: [ListProposal.Remark] {
    var remarks: [ListProposal.Remark] = []
    if let (code, label) = codeList {
      remarks.append(.codes(code: columns[code].name, label: columns[label].name))
    } else if column(of: .name) == nil {
      remarks.append(.noName)
    }
    let identity = identityColumns
    // Without a name, nothing tells rows apart.
    if !identity.isEmpty {
      remarks.append(.identity(columns: identity.map { columns[$0].name }))
    }
    let duplicates = identity.isEmpty ? 0 : self.duplicates(of: identity)
    if duplicates > 0 {
      remarks.append(.duplicates(count: duplicates, columns: identity.map { columns[$0].name }))
    }
    if readsFamilyFromNames { remarks.append(.familyFromNames) }
    let firstNames = columns.indices.first { position in
      uses[position] == .leftOut && HeaderWords.key(columns[position].name).contains("prenom")
    }
    if let firstNames, let name = column(of: .name), abs(firstNames - name) == 1,
      columns[firstNames].filledShare > 0.8, column(of: .form) == nil,
      HeaderWords.key(columns[name].name) == "nom"
    {
      remarks.append(.persons)
    }
    return remarks
  }

  private var placeRemarks: [ListProposal.Remark] {
    var remarks: [ListProposal.Remark] = []
    let tells = [ListField.town, .townCode, .department, .region, .intercommunality]
    if !tells.contains(where: { column(of: $0) != nil }), wholeAddress == nil,
      !readsDepartmentsFromPostcodes, !readsBritishPostcodes
    {
      remarks.append(.noPlace)
    }
    if readsDepartmentsFromPostcodes { remarks.append(.departmentsOfPostcodes) }
    if areCoordinatesExchanged { remarks.append(.exchangedCoordinates) }
    for position in columns.indices {
      guard case .contradicted(let field, _, _) = reasons[position],
        [.latitude, .longitude].contains(field)
      else { continue }
      remarks.append(.projectedCoordinates)
      break
    }
    return remarks
  }

  private var valueRemarks: [ListProposal.Remark] {
    var remarks: [ListProposal.Remark] = []
    for position in columns.indices {
      let column = columns[position]
      if column.share(.rounded) > 0.1 { remarks.append(.roundedNumbers(column: column.name)) }
      guard case .field(let field) = uses[position] else { continue }
      switch field {
      case .siren, .siret, .postcode, .townCode, .ein:
        let digits = [ListField.siren: 9, .siret: 14, .ein: 9][field] ?? 5
        let short = column.weighted {
          ValueKind.integer.fits($0) && (digits - 3..<digits).contains($0.utf8.count)
        }
        if short > 0, column.weighted({ $0.utf8.count == digits }) > 0 {
          remarks.append(.lostZeros(column: column.name))
        }
      case .phone where column.weighted(Self.lostZero) > 0.3:
        remarks.append(.lostZeros(column: column.name))
      case .founded, .closed, .updated:
        let look = DateLook(column)
        if look.order == .serial { remarks.append(.serialDates(column: column.name)) }
        if look.isUnclear {
          remarks.append(.unclearDates(column: column.name, order: look.order.rawValue))
        }
      case .form:
        unknownWords(column, &remarks) { FamilyWords.family(ofForm: $0) != nil }
      case .sector:
        unknownWords(column, &remarks) { SectorWords.sector(ofCategory: $0) != nil }
      default: continue
      }
    }
    return remarks
  }

  private func unknownWords(
    _ column: ColumnSample, _ remarks: inout [ListProposal.Remark], isKnown: (String) -> Bool
  ) {
    let unknown = column.distinct.map(\.value).filter { !isKnown($0) }
    if !unknown.isEmpty {
      remarks.append(.unknownWords(column: column.name, words: unknown))
    }
  }
}

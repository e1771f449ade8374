internal import CooperationModel
internal import TextLayout

/// One line of a sheet.
struct SheetLine {
  var text: String
  var style = Style.plain
  var indent = 0
  /// What stands at the right end.
  var right = ""
}

/// The sheet of an organization, line by line.
struct SheetLines {
  let sheet: OrganizationSheet
  /// What changed since the edition before.
  var change: (former: FormerEdition, change: OrganizationChange)?
  /// Its links; absent until they are known.
  var links: LinksAnswer?
  let say: Messages
  let declaresLinks: Bool
  /// Whether the parts begin at rows of their own, whatever stands above: of two sheets that follow
  /// each other, only what differs is sent over the line.
  var isSteady = false

  /// The rows at which the parts of a steady sheet begin at the earliest.
  private static let steadyRows: [MessageKey: Int] = [
    .sheetActivity: 5, .sheetWhere: 12, .sheetLinks: 21,
  ]
  /// The rows that a steady sheet takes.
  static let steadyHeight = 30

  /// The lines at a width in columns.
  func lines(width: Int) -> [SheetLine] {
    let organization = sheet.organization
    var lines: [SheetLine] = []
    func add(_ text: String, style: Style = .plain, indent: Int = 0) {
      for line in text.wrapped(to: max(width - indent, 1)) {
        lines.append(SheetLine(text: line, style: style, indent: indent))
      }
    }
    func heading(_ key: MessageKey) {
      if !lines.isEmpty { lines.append(SheetLine(text: "")) }
      let first = isSteady ? Self.steadyRows[key] ?? 0 : 0
      while lines.count < first { lines.append(SheetLine(text: "")) }
      lines.append(SheetLine(text: say(key), style: .heading))
    }
    func field(_ key: MessageKey, _ value: String) {
      let label = say(key)
      let column = min(12, width / 3)
      let wrapped = value.wrapped(to: max(width - column, 1))
      for (index, line) in wrapped.enumerated() {
        let text = index == 0 ? label.padded(to: column - 1) + " " + line : line
        lines.append(SheetLine(text: text, indent: index == 0 ? 0 : column))
      }
    }
    add(organization.name, style: .heading)
    if !organization.alias.isEmpty { add(organization.alias, style: .muted) }
    add(identity(organization))
    if !organization.signals.isEmpty { add(signals(organization.signals)) }
    if organization.isCeased {
      add(
        organization.closed.isEmpty ? say(.sheetCeased) : say(.sheetCeasedOn, organization.closed),
        style: .warning)
    }
    if let change { add(describe(change.change, since: change.former), style: .accent) }

    heading(.sheetActivity)
    add(activity(organization))
    add(sector(organization))
    if !organization.publics.isEmpty {
      add(say(.sheetPublics, organization.publics.joined(separator: ", ")))
    }
    if !organization.offers.isEmpty {
      add(say(.sheetOffers, organization.offers.joined(separator: ", ")))
    }
    if !organization.needs.isEmpty {
      add(say(.sheetNeeds, organization.needs.joined(separator: ", ")))
    }

    heading(.sheetWhere)
    field(.sheetAddress, address(organization))
    field(.sheetPlace, place(sheet))
    if let unit = organization.unit {
      field(.sheetUnit, sheet.unitName.isEmpty ? unit.rawValue : sheet.unitName)
    }
    if sheet.places > 1 { field(.sheetPlaces, say.number(sheet.places)) }
    field(.sheetPhone, organization.phone.isEmpty ? say(.unknown) : organization.phone)
    if !organization.email.isEmpty { field(.sheetEmail, organization.email) }
    if !organization.website.isEmpty {
      field(.sheetWeb, "")
      // Alone on its line, so that terminals make it an address to open.
      add(organization.website, indent: 2)
    }

    heading(.sheetLinks)
    add(counts())
    for affiliation in sheet.affiliations { add(describe(affiliation), indent: 0) }

    if !sheet.entries.isEmpty {
      heading(.sheetNotes)
      for entry in sheet.entries { add(describe(entry)) }
    }
    if !organization.facts.isEmpty {
      heading(.sheetFacts)
      for fact in organization.facts { add(say(.sheetFact, fact.label, fact.value)) }
    }
    if !organization.origins.isEmpty {
      heading(.sheetOrigins)
      for origin in organization.origins { add(describe(origin)) }
    }
    // Last, so that nothing above moves when it is known.
    if let (name, sentence) = firstSuggestion() {
      heading(.sheetFirstSuggestion)
      add(name)
      add(sentence)
    }
    lines.append(SheetLine(text: ""))
    add(source(organization), style: .muted)
    return lines
  }

  /// How many declared links there are, and traces and suggestions once they are known.
  private func counts() -> String {
    let declared =
      sheet.declaredLinks > 0
      ? say(.declaredLinks, count: sheet.declaredLinks)
      : declaresLinks ? say(.noDeclaredLinkRecorded) : say(.cardNoDeclaredLinks)
    guard let links else { return declared }
    // A whole sentence stays one.
    let separator = sheet.declaredLinks > 0 || declaresLinks ? " · " : " "
    return declared + separator + say(.linksTraceCount, count: links.traces) + " · "
      + say(.sheetSuggestions, count: links.suggested.count)
  }

  /// The strongest suggestion that is neither declared nor judged of no use: the name, and why.
  private func firstSuggestion() -> (name: String, sentence: String)? {
    let first = links?.suggested.first {
      !$0.isAlreadyDeclared && $0.record.judgement?.finding != .notUseful
    }
    guard let first, let link = first.links.first else { return nil }
    let reason = EvidenceSentence(say)(link) {
      $0 == first.id ? first.name : sheet.organization.name
    }
    return (first.name, reason + " " + say(link.strength))
  }

  private func describe(_ change: OrganizationChange, since former: FormerEdition) -> String {
    let edition = former.edition.isEmpty ? say(.editionBefore) : former.edition
    let differences = say.differences(change)
    return say(.sheetChanged, edition, differences.isEmpty ? say.kinds(change) : differences)
  }

  /// What stands in the notebook, with its day, and with its author where one is known.
  private func describe(_ entry: NotebookEntry) -> String {
    let (day, author) = (entry.written.day, entry.written.author)
    let text = NotebookWords(say)(entry, about: sheet.organization.id)
    return author.isEmpty
      ? say(.notebookEntry, day, text) : say(.notebookEntryBy, day, text, author)
  }

  private func identity(_ organization: Organization) -> String {
    var parts = [say(organization.family.name)]
    if !organization.legalForm.isEmpty { parts.append(organization.legalForm) }
    parts.append(
      organization.founded.isEmpty
        ? say(.sheetFoundedUnknown) : say(.sheetFounded, organization.founded))
    parts.append(say.jobs(organization.workforce))
    switch organization.status {
    case .yes: parts.append(say(.sheetSSE))
    case .no: parts.append(say(.sheetNotSSE))
    case .unknown: parts.append(say(.sheetSSEUnknown))
    }
    return parts.joined(separator: " · ")
  }

  /// The three signals, each as its source gives it.
  private func signals(_ signals: SSESignals) -> String {
    func said(_ status: SSEStatus?) -> String {
      switch status {
      case .yes: say(.yes)
      case .no: say(.no)
      default: say(.unknown)
      }
    }
    let lists = signals.lists.isEmpty ? say(.sheetNoList) : signals.lists.joined(separator: ", ")
    return say(.sheetSignals, said(signals.form), said(signals.flag), lists)
  }

  private func describe(_ origin: Organization.Origin) -> String {
    let field = OrganizationField(rawValue: origin.field)?.name.map { say($0) } ?? origin.field
    return origin.value.isEmpty
      ? say(.sheetOrigin, field, origin.source)
      : say(.sheetOtherValue, field, origin.value, origin.source)
  }

  private func activity(_ organization: Organization) -> String {
    guard !organization.activity.isEmpty else { return say(.sheetActivityUnknown) }
    let codes = ([organization.activity] + organization.otherActivities).joined(separator: ", ")
    let name = TradeNames.name(ofDivision: organization.activity, say)
    let scheme = organization.scheme?.rawValue ?? ""
    guard let name, organization.scheme?.isTree ?? true else {
      return scheme.isEmpty || organization.scheme == .text
        ? codes : say(.sheetActivityScheme, codes, scheme)
    }
    return say(.sheetActivityNamed, codes, name)
  }

  private func sector(_ organization: Organization) -> String {
    let name = say(organization.sector.name)
    switch organization.sectorBasis {
    case .declared: return say(.sheetSectorDeclared, name)
    case .activity: return say(.sheetSectorActivity, name)
    case .words: return say(.sheetSectorWords, name)
    case .unknown: return say(.sheetSectorUnknown)
    }
  }

  private func address(_ organization: Organization) -> String {
    let parts = [organization.address, organization.postcode].filter { !$0.isEmpty }
    return parts.isEmpty ? say(.unknown) : parts.joined(separator: ", ")
  }

  private func place(_ sheet: OrganizationSheet) -> String {
    guard !sheet.path.isEmpty else { return say(.sheetNotPlaced) }
    let path = sheet.path.map(\.name).joined(separator: " › ")
    let hasPoint = sheet.organization.point != nil
    guard let placing = sheet.organization.placing else {
      return hasPoint ? path : say(.sheetNoPoint, path)
    }
    return say(hasPoint ? .sheetPlacedBy : .sheetPlacedNoPoint, path, say(placing.name))
  }

  func describe(_ affiliation: Affiliation) -> String {
    let kind = affiliation.group.kind == .joint ? say(.groupJoint) : say(.groupUmbrella)
    let text = say(.sheetGroup, count: affiliation.members, affiliation.group.name, kind)
    return affiliation.role.isEmpty ? text : say(.sheetGroupRole, text, affiliation.role)
  }

  private func source(_ organization: Organization) -> String {
    let source = organization.source.isEmpty ? say(.unknown) : organization.source
    let updated = organization.updated.isEmpty ? say(.unknown) : organization.updated
    return say(.sheetSource, source, updated, organization.id.rawValue)
  }
}

extension Drawing {
  /// The lines of the sheet of the chosen organization.
  func sheetLines(width: Int) -> [SheetLine] {
    state.position.sheet.map { lines(of: $0, width: width) } ?? []
  }

  private func lines(of sheet: SheetState, width: Int, isSteady: Bool = false) -> [SheetLine] {
    SheetLines(
      sheet: sheet.sheet, change: sheet.change, links: sheet.links, say: say,
      declaresLinks: state.overview.declaresLinks, isSteady: isSteady
    ).lines(width: width)
  }

  mutating func drawSheet() {
    guard let sheet = state.position.sheet else { return }
    let indent = state.room == .full ? 2 : 0
    let lines = sheetLines(width: state.sheetWidth)
    let ties = state.sheetTies
    var row = top
    for line in lines.dropFirst(sheet.top).prefix(state.bodyHeight) {
      canvas.put(
        line.text, row: row, column: indent + line.indent,
        width: ties.lowerBound - indent - line.indent - 1, style: line.style)
      row += 1
    }
    if sheet.overflow > sheet.top {
      canvas.put("▾", row: bottom - 1, endingAt: ties.lowerBound - 1, style: .accent)
    }
    if sheet.top > 0 {
      canvas.put("▴", row: top, endingAt: ties.lowerBound - 1, style: .accent)
    }
    drawTies(of: sheet, columns: ties)
    canvas.placeCursor(row: top, column: indent)
  }

  /// Draws the sheet and the links of the organization that is chosen in a list.
  mutating func drawPreview() {
    let panes = state.listPanes
    guard !panes.sheet.isEmpty else { return }
    canvas.verticalRule(column: panes.sheet.lowerBound, from: top, to: bottom)
    guard let sheet = state.position.organizations?.preview else {
      if !panes.ties.isEmpty {
        canvas.verticalRule(column: panes.ties.lowerBound, from: top, to: bottom)
      }
      return
    }
    let first = panes.sheet.lowerBound + 2
    let width = panes.sheet.upperBound - first - 1
    let lines = lines(
      of: sheet, width: width, isSteady: state.bodyHeight >= SheetLines.steadyHeight)
    let shown = lines.count <= state.bodyHeight ? lines.count : state.bodyHeight - 1
    for (offset, line) in lines.prefix(shown).enumerated() {
      canvas.put(
        line.text, row: top + offset, column: first + line.indent, width: width - line.indent,
        style: line.style)
    }
    if shown < lines.count {
      canvas.put(
        say(.listMoreBelow, count: lines.count - shown), row: bottom - 1, column: first,
        width: width, style: .muted)
    }
    drawTies(of: sheet, columns: panes.ties)
  }

  func sheetSentence() -> String {
    guard let sheet = state.position.sheet else { return "" }
    return say(
      sheet.overflow > sheet.top ? .sentenceSheetMore : .sentenceSheet,
      sheet.sheet.organization.name)
  }
}

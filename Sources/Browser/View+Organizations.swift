internal import CooperationModel
internal import TextLayout

/// Where the columns of a list of organizations stand.
struct ListLayout {
  var name: Range<Int>
  var sector: Range<Int>
  var jobs: Range<Int>
  var links: Range<Int>
  var municipality: Range<Int>
  var address: Range<Int>

  init(columns: Int, room: Room) {
    let end = columns - 1
    guard room == .full else {
      // The name and the number of jobs: the rest is one key away.
      let jobsWidth = columns >= 30 ? 8 : 0
      jobs = columns - jobsWidth..<columns
      name = 2..<max(jobs.lowerBound - (jobsWidth > 0 ? 1 : 0), 3)
      (sector, links, municipality, address) = (0..<0, 0..<0, 0..<0, 0..<0)
      return
    }
    let extra = columns - 80
    let addressWidth = columns >= 116 ? min(extra / 2, 40) : 0
    let municipalityWidth = 14 + max(0, min((extra - addressWidth) / 4, 12))
    let sectorWidth = 16 + max(0, min((extra - addressWidth) / 4, 12))
    let dropsMunicipality = columns < 72
    address = end - addressWidth..<end
    let afterTown = addressWidth > 0 ? address.lowerBound - 2 : end
    municipality = dropsMunicipality ? end..<end : afterTown - municipalityWidth..<afterTown
    let afterLinks = dropsMunicipality ? end : municipality.lowerBound - 2
    links = afterLinks - 5..<afterLinks
    jobs = links.lowerBound - 9..<links.lowerBound - 1
    sector = jobs.lowerBound - 1 - sectorWidth..<jobs.lowerBound - 1
    name = 2..<sector.lowerBound - 1
  }
}

extension BrowserState {
  /// The number of organizations that the window shows at once.
  var organizationsHeight: Int {
    room == .full ? max(bodyHeight - 3, 1) : max(bodyHeight - 1, 1)
  }
}

extension Drawing {
  mutating func drawOrganizations() {
    guard let list = state.position.organizations else { return }
    let end = state.listPanes.listEnd
    let layout = ListLayout(columns: end, room: state.room)
    var row = top
    if state.room == .full {
      drawFilterLine(list, row: row, end: end)
      drawListHeading(list.query, layout, row: row + 1)
      row += 2
    }
    if list.count == 0 {
      canvas.put(
        say(list.question == nil ? .listEmpty : .listCounting), row: row, column: 2, style: .muted)
      canvas.placeCursor(row: row, column: 2)
    }
    for position in list.viewport.visible {
      if let entry = list.row(position) {
        drawEntry(entry, layout, row: row, isChosen: position == list.viewport.selected)
      }
      row += 1
    }
    if list.count > 0 {
      drawExtent(list.viewport, row: bottom - 1, column: 2, width: end - 3)
    }
    drawPreview()
  }

  /// The filter as a sentence, and what takes it away.
  private mutating func drawFilterLine(_ list: OrganizationsState, row: Int, end: Int) {
    let text = filterSentence(list)
    guard !text.isEmpty else {
      canvas.put(
        say(list.question == nil ? .listAllSectors : .listCounting), row: row, column: 1,
        width: end - 2, style: .muted)
      return
    }
    let help = say(list.question == nil ? .listFilterHelp : .listCounting)
    // The conditions come before the keys that change them, which `?` tells too.
    let hasRoom = list.question != nil || text.columns + help.columns + 4 <= end
    let start =
      hasRoom ? canvas.put(help, row: row, endingAt: end - 1, style: .muted) : end + 1
    canvas.put(text, row: row, column: 1, width: start - 3, style: .accent)
  }

  private mutating func drawListHeading(
    _ query: OrganizationQuery, _ layout: ListLayout, row: Int
  ) {
    let columns: [(OrganizationQuery.Order, Range<Int>, Bool)] = [
      (.name, layout.name, false), (.sector, layout.sector, false), (.jobs, layout.jobs, true),
      (.links, layout.links, true), (.municipality, layout.municipality, false),
    ]
    for (order, range, isNumber) in columns where !range.isEmpty {
      let mark = query.order == order ? (query.isDescending ? " ▾" : " ▴") : ""
      let title = say(order.name)
      let text = title.truncated(to: range.count - mark.columns) + mark
      if isNumber {
        canvas.put(text, row: row, endingAt: range.upperBound, width: range.count, style: .heading)
      } else {
        canvas.put(
          text, row: row, column: range.lowerBound, width: range.count, style: .heading)
      }
    }
    if !layout.address.isEmpty {
      canvas.put(
        say(.columnAddress), row: row, column: layout.address.lowerBound,
        width: layout.address.count, style: .heading)
    }
  }

  private mutating func drawEntry(
    _ entry: OrganizationEntry, _ layout: ListLayout, row: Int, isChosen: Bool
  ) {
    if !layout.sector.isEmpty {
      // A sector guessed from words is marked: it is a hint.
      let mark = entry.sectorBasis == .words ? "~" : ""
      canvas.put(
        mark + say(entry.sector.name), row: row, column: layout.sector.lowerBound,
        width: layout.sector.count)
    }
    if !layout.jobs.isEmpty {
      canvas.put(
        say.shortJobs(entry.workforce), row: row, endingAt: layout.jobs.upperBound,
        width: layout.jobs.count, style: entry.workforce == nil ? .muted : .plain)
    }
    if !layout.links.isEmpty {
      let links = entry.declaredLinks == 0 ? "·" : say.number(entry.declaredLinks)
      canvas.put(links, row: row, endingAt: layout.links.upperBound, width: layout.links.count)
    }
    if !layout.municipality.isEmpty {
      canvas.put(
        entry.municipality, row: row, column: layout.municipality.lowerBound,
        width: layout.municipality.count)
    }
    if !layout.address.isEmpty {
      canvas.put(
        entry.address, row: row, column: layout.address.lowerBound, width: layout.address.count,
        style: .muted)
    }
    if state.marks.contains(entry.id) { canvas.put("✓", row: row, column: 0, style: .accent) }
    drawName(
      entry.name, row: row, column: layout.name.lowerBound, width: layout.name.count,
      isChosen: isChosen)
  }

  func organizationSentence() -> String {
    guard let entry = state.position.organizations?.chosen else { return say(.sentenceEmptyList) }
    // What the row of the list cannot show; what it shows is not sent over the line twice.
    var parts = [say(entry.family.name), say.jobs(entry.workforce)]
    parts.append(
      entry.declaredLinks == 0
        ? say(.noDeclaredLinkRecorded) : say(.declaredLinks, count: entry.declaredLinks))
    return parts.joined(separator: " · ")
  }
}

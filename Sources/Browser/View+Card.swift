internal import CooperationModel
internal import TextLayout

extension Drawing {
  /// So many sectors are shown before a note may take a row.
  private static let leastSectors = 5

  /// Draws the card of the chosen territory.
  mutating func drawCard(columns: Range<Int>) {
    guard let card = state.position.territories.card else { return }
    let first = columns.lowerBound + (state.room == .full ? 1 : 0)
    let end = columns.upperBound
    let width = end - first
    guard width > 8 else { return }
    var row = drawCardTitle(card, column: first, end: end)
    func line(_ label: MessageKey, _ value: String, change: String? = nil) {
      guard row < bottom else { return }
      let both = change.map { value + "  " + $0 } ?? value
      // A change stands where the whole line has room, else the sentence tells it.
      let fits = say(label).columns + 1 + both.columns <= width
      let start = canvas.put(fits ? both : value, row: row, endingAt: end, width: width)
      canvas.put(say(label), row: row, column: first, width: max(start - first - 1, 0))
      row += 1
    }
    row += state.bodyHeight >= 16 ? 1 : 0
    let history = state.position.territories.history
    let words = HistoryWords(say)
    line(
      .cardOrganizations, say.number(card.organizations),
      change: history.flatMap(words.change))
    if card.bodies < card.organizations {
      line(.cardBodies, say.number(card.bodies))
    }
    line(.cardSSE, say.number(card.sse))
    line(.cardJobs, jobs(card), change: history.flatMap(words.jobsChange))
    if state.bodyHeight >= 16, let small = small(card, room: width - say(.gapSmall).columns - 1) {
      line(.gapSmall, small)
    }
    if card.workforceKnown < card.organizations, card.workforceKnown > 0 {
      line(
        .cardJobsKnown,
        say(.cardShare, say.number(card.workforceKnown), say.number(card.organizations)))
    }
    if let population = card.territory?.population, population > 0 {
      let rate = Double(card.organizations) * 1000 / Double(population)
      line(.cardPerThousand, say.number(rate, decimals: 1))
    }
    row += state.bodyHeight >= 16 ? 1 : 0
    // A heading and the first sectors come before what is said about them.
    let sectors = min(card.sectors.count, Self.leastSectors) + 1
    let room = max(bottom - row - sectors, state.bodyHeight >= 16 ? 1 : 0)
    let notes = notes(card, width: width, room: room)
    let years = heightOfYears(room: bottom - notes.count - row)
    let mostLinked = heightOfMostLinked(room: bottom - notes.count - years - row)
    row = drawSectors(
      card, row: row, limit: bottom - notes.count - years - max(mostLinked, years > 0 ? 1 : 0),
      column: first, end: end)
    if years > 0 { row = drawYears(row: row, column: first, end: end) }
    if mostLinked > 0 { row = drawMostLinked(row: row, column: first, end: end) }
    drawCardNotes(notes, row: row, column: first, width: width)
  }

  /// The rows for the line of years, below an empty one: kept free before it is known, as those below.
  private func heightOfYears(room: Int) -> Int {
    state.showsYears && room >= 3 + Self.leastSectors * 2 ? 3 : 0
  }

  /// Draws organizations or jobs over the years, with the first number and the last.
  private mutating func drawYears(row: Int, column: Int, end: Int) -> Int {
    guard let series = state.position.territories.history?.series,
      let line = YearLine(series) ?? YearLine(organizations: series), line.known > 1
    else { return row }
    let words = HistoryWords(say)
    canvas.put(
      words.heading(line), row: row + 1, column: column, width: end - column, style: .heading)
    let ends = words.ends(line)
    let room = end - column - ends.columns - 3
    let picture = canvas.drawsLines ? line.picture(in: environment.repertoire, width: room) : ""
    let start = canvas.put(picture, row: row + 2, column: column, style: .accent)
    canvas.put(
      ends, row: row + 2, column: column + (start > 0 ? start + 3 : 0),
      width: end - column)
    return row + 3
  }

  /// The rows for those with the most declared links, between two empty ones: kept free before they
  /// are known, so that nothing jumps; none where too few sectors would be left.
  private func heightOfMostLinked(room: Int) -> Int {
    let count = state.mostLinkedCount
    return count > 0 && room >= count + 6 + Self.leastSectors ? count + 3 : 0
  }

  private mutating func drawMostLinked(row: Int, column: Int, end: Int) -> Int {
    guard let organizations = state.position.territories.mostLinked else { return row }
    canvas.put(
      say(.cardMostLinked), row: row + 1, column: column, width: end - column, style: .heading)
    for (offset, organization) in organizations.enumerated() {
      let line = row + 2 + offset
      let start = canvas.put(say.number(organization.declaredLinks), row: line, endingAt: end)
      canvas.put(organization.name, row: line, column: column, width: start - column - 1)
    }
    return row + 2 + organizations.count
  }

  private mutating func drawCardTitle(_ card: TerritoryCard, column: Int, end: Int) -> Int {
    let name = card.territory?.name ?? state.overview.name
    guard let territory = card.territory else {
      canvas.put(name.uppercased(), row: top, column: column, width: end - column, style: .heading)
      return top + 1
    }
    canvas.put(name.uppercased(), row: top, column: column, width: end - column, style: .heading)
    let level = say(territory.level.counted, count: 1).drop { $0 == "1" || $0 == " " }
    let inhabitants =
      territory.population.map { say(.inhabitants, count: $0) } ?? say(.inhabitantsUnknown)
    let both = level + " · " + inhabitants
    canvas.put(
      both.columns <= end - column ? both : inhabitants, row: top + 1, column: column,
      width: end - column, style: .muted)
    return top + 2
  }

  /// Jobs as an interval: a band never becomes a single number.
  private func jobs(_ card: TerritoryCard) -> String {
    guard card.workforceKnown > 0 else { return say(.unknown) }
    guard let high = card.jobsHigh else {
      return say(.cardJobsOrMore, say.number(card.jobsLow))
    }
    return card.jobsLow == high
      ? say.number(high) : say(.interval, say.number(card.jobsLow), say.number(high))
  }

  /// The share of the organizations with fewer than ten employees, where enough are known.
  ///
  /// The line below says for how many they are known: in a narrow card a mark is enough.
  private func small(_ card: TerritoryCard, room: Int) -> String? {
    guard card.workforceKnown > 0, let small = card.small else { return nil }
    let share = say(.cardShare, say.number(small), say.number(card.workforceKnown))
    let (known, all) = (card.workforceKnown, card.organizations)
    let whole = FigureLines(say).covered(share, known: known, of: all)
    return whole.columns <= room
      ? whole : FigureLines(say).marked(share, known: known, of: all)
  }

  /// Where to begin: the sector with the most small organizations that nobody has linked.
  private func gap(_ card: TerritoryCard) -> String? {
    guard state.overview.declaresLinks, let first = card.gaps.first, first.unlinked > 0 else {
      return nil
    }
    return say(
      .gapSentence, say(first.sector.name), say.number(first.small), say.number(first.unlinked))
  }

  private mutating func drawSectors(
    _ card: TerritoryCard, row: Int, limit: Int, column: Int, end: Int
  ) -> Int {
    guard let largest = card.sectors.first?.organizations, row + 1 < limit else { return row }
    var row = row
    canvas.put(say(.cardBySector), row: row, column: column, width: end - column, style: .heading)
    row += 1
    let room = limit - row
    let chosen = state.position.territories.sector
    var first = 0
    if let chosen, room > 1 { first = max(0, min(chosen - room + 2, card.sectors.count - room)) }
    let shown = card.sectors.count - first <= room ? card.sectors.count - first : room - 1
    guard shown > 0 else { return row }
    let digits = say.number(largest).columns
    let bars = min(max((end - column) / 4, 4), 12)
    let numberEnd = end - bars - 1
    for index in first..<first + shown {
      let entry = card.sectors[index]
      let isChosen = index == chosen
      canvas.put(say.number(entry.organizations), row: row, endingAt: numberEnd)
      canvas.bar(
        value: entry.organizations, of: largest, row: row, column: numberEnd + 1, width: bars,
        style: isChosen ? .accent : .muted)
      drawSector(
        entry.sector, row: row, column: column, width: numberEnd - digits - 1 - column,
        isChosen: isChosen)
      row += 1
    }
    let others = card.sectors[(first + shown)...]
    if !others.isEmpty {
      let count = others.reduce(0) { $0 + $1.organizations }
      canvas.put(say.number(count), row: row, endingAt: numberEnd)
      canvas.put(
        say(.cardOtherSectors, count: others.count), row: row, column: column,
        width: numberEnd - digits - 1 - column, style: .muted)
      row += 1
    }
    return row
  }

  private mutating func drawSector(
    _ sector: Sector, row: Int, column: Int, width: Int, isChosen: Bool
  ) {
    drawName(say(sector.name), row: row, column: column, width: width, isChosen: isChosen)
  }

  /// What is said below the sectors: of what does not fit, the last goes first.
  private func notes(_ card: TerritoryCard, width: Int, room: Int) -> [String] {
    var notes: [String] = []
    if !state.overview.declaresLinks {
      notes.append(say(.cardNoDeclaredLinks))
    } else {
      let links = say(
        .cardDeclaredLinks, count: card.withDeclaredLink, say.number(card.organizations))
      notes.append(
        card.withRecordedLink == 0
          ? links : say(.withRecorded, count: card.withRecordedLink, links))
    }
    if card.sectorFromWords > 0 {
      notes.append(say(.cardGuessed, count: card.sectorFromWords))
    }
    if let gap = gap(card) { notes.append(gap) }
    if state.overview.declaresLinks, card.pairsInside + card.pairsAcross > 0 {
      notes.append(say(.cardPairs, say.number(card.pairsInside), say.number(card.pairsAcross)))
    }
    var lines: [String] = []
    for note in notes {
      let wrapped = note.wrapped(to: width)
      guard lines.count + wrapped.count <= room else { break }
      lines += wrapped
    }
    return lines
  }

  private mutating func drawCardNotes(_ notes: [String], row: Int, column: Int, width: Int) {
    let start = max(row, bottom - notes.count)
    for (offset, note) in notes.prefix(max(bottom - start, 0)).enumerated() {
      canvas.put(note, row: start + offset, column: column, width: width, style: .muted)
    }
  }
}

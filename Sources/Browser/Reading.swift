internal import CooperationModel
internal import TextLayout

/// A screen as sentences and numbered lines, for those who listen to it.
struct Reading: Hashable, Sendable {
  /// One line; what can be chosen has a number.
  struct Line: Hashable, Sendable {
    var number: Int?
    var text: String
  }

  /// Where one is, and how much there is.
  var title: String
  var lines: [Line] = []
  /// How many lines can be chosen, those of other pages included.
  var count = 0
  /// The line that is chosen, from 0.
  var selected = 0
  /// Whether the lines are those of one page only, since there may be a million.
  var isOnePage = false

  mutating func say(_ text: String) {
    let clean = Self.clean(text)
    if !clean.isEmpty { lines.append(Line(number: nil, text: clean)) }
  }

  mutating func offer(_ text: String, number: Int? = nil) {
    if number == nil { count += 1 }
    lines.append(Line(number: number ?? count, text: Self.clean(text)))
  }

  /// The lines of a page, each with the words that stand above it.
  func page(from first: Int, length: Int) -> [Line] {
    if isOnePage || count == 0 { return lines }
    var page: [Line] = []
    var pending: [Line] = []
    for line in lines {
      guard let number = line.number else {
        pending.append(line)
        continue
      }
      if number > first && number <= first + length { page += pending + [line] }
      pending = []
    }
    return first + length >= count ? page + pending : page
  }

  /// A text without what only the eye can use: rules, bars, dots and gaps.
  static func clean(_ text: String) -> String {
    var parts: [String] = []
    var part = ""
    var blanks = 0
    for scalar in text.unicodeScalars {
      let isDrawn =
        (0x2500...0x25FF).contains(scalar.value) || (0x2800...0x28FF).contains(scalar.value)
      if scalar == " " || isDrawn {
        blanks += isDrawn ? 2 : 1
        continue
      }
      if blanks > 1, !part.isEmpty {
        parts.append(part)
        part = ""
      } else if blanks > 0, !part.isEmpty {
        part += " "
      }
      blanks = 0
      part.unicodeScalars.append(scalar)
    }
    if !part.isEmpty { parts.append(part) }
    return parts.joined(separator: ", ")
  }
}

extension Drawing {
  /// What the screen or the box in front of it holds.
  ///
  /// - Parameters:
  ///   - first: The first line of the page, from 0, where a screen is too long to be read whole.
  ///   - length: The number of lines of a page.
  /// - Returns: The lines.
  /// - Throws: What the directory throws.
  func reading(from first: Int, length: Int) throws -> Reading {
    switch state.box {
    case .search(let search)?: return reading(search)
    case .menu(let menu)?: return reading(menu)
    case nil: break
    default: return readScreen()
    }
    switch state.position.screen {
    case .territories: return try readTerritories()
    case .organizations: return try readOrganizations(from: first, length: length)
    case .sheet: return readSheet()
    case .links: return readLinks()
    case .figures: return readFigures() ?? readScreen()
    case .groups: return readGroups() ?? readScreen()
    default: return readScreen()
    }
  }

  /// Where one is, in words, and what stands beside it.
  var titleInWords: String {
    let path = breadcrumb().split(separator: " › ").map(String.init)
    // Where one came from is known; the view of a place has the place before it.
    let depth = state.position.screen.isOfPlace || state.position.screen == .links ? 2 : 1
    return words(path.suffix(depth))
  }

  /// The whole way from the top, in words.
  var wayInWords: String {
    words(breadcrumb().split(separator: " › ").map(String.init)[...])
  }

  private func words(_ path: ArraySlice<String>) -> String {
    let path = path.joined(separator: ", ")
    let right = headerRight()
    return right.isEmpty ? path + "." : path + ". " + right + "."
  }

  private func readTerritories() throws -> Reading {
    guard let column = state.position.territories.column else {
      return Reading(title: titleInWords)
    }
    var reading = Reading(title: titleInWords, selected: column.viewport.selected)
    if let sector = state.position.territories.sector, let card = state.position.territories.card {
      reading.title = chosenTerritoryName() + "."
      reading.selected = sector
      for entry in card.sectors {
        reading.offer(
          say(.plainPair, say(entry.sector.name), say(.organizations, count: entry.organizations)))
      }
      return reading
    }
    if let parent = column.parent {
      let card = try environment.directory.territory(parent.id)
      let inhabitants = card?.territory?.population.map { say(.inhabitants, count: $0) }
      let words = HistoryWords(say)
      let history =
        state.overview.hasHistory ? try environment.directory.history(of: parent.id) : nil
      let parts = [inhabitants, words.organizations(parent.organizations, history)]
      reading.say(parts.compactMap(\.self).joined(separator: ", ") + ".")
      if let history { reading.say(words.summary(history, tellsToday: false)) }
    }
    for (index, line) in column.lines.enumerated() {
      let name = name(of: line)
      let measure = state.position.territories.measure
      let isMarked =
        if case .territory(let entry) = line { state.marks.contains(entry.id) } else { false }
      // The word is said once: then the number alone is clear.
      let number = say.number(of: line, measure)
      let words = index == 0 ? words(for: line, number, measure) : number
      let pair = say(.plainPair, name, words)
      reading.offer(isMarked ? say(.plainPair, pair, say(.sentenceMarked)) : pair)
    }
    return reading
  }

  /// The number of the first line with its word.
  private func words(
    for line: TerritoriesState.Line, _ number: String, _ measure: TerritoryMeasure
  ) -> String {
    let count: Int
    switch line {
    case .territory(let entry): count = entry.organizations
    case .notPlaced(let all): count = all
    }
    return switch measure.order {
    case .organizations, .name: say.organizations(count, of: measure.sector)
    case .perThousand: say(.perThousandInhabitants, number)
    case .population: say(.plainPair, number, say(.columnInhabitants))
    }
  }

  private func readOrganizations(from first: Int, length: Int) throws -> Reading {
    guard let list = state.position.organizations else { return Reading(title: titleInWords) }
    var reading = Reading(
      title: titleInWords, count: list.count, selected: list.viewport.selected, isOnePage: true)
    let filter = filterSentence(list)
    if !filter.isEmpty { reading.say(filter + ".") }
    if list.count == 0 { reading.say(say(.listEmpty)) }
    let rows = first..<min(first + length, list.count)
    guard !rows.isEmpty else { return reading }
    let entries = try environment.directory.organizations(list.query, in: rows)
    for (index, entry) in entries.enumerated() {
      var parts = [entry.name, say(entry.sector.name)]
      if entry.workforce != nil { parts.append(say.jobs(entry.workforce)) }
      if !entry.municipality.isEmpty { parts.append(entry.municipality) }
      if state.marks.contains(entry.id) { parts.append(say(.sentenceMarked)) }
      reading.offer(parts.joined(separator: ", "), number: first + index + 1)
    }
    return reading
  }

  private func readSheet() -> Reading {
    var reading = Reading(title: titleInWords)
    // The first line is the name, which the title says.
    for line in sheetLines(width: 1000).dropFirst() { reading.say(line.text) }
    return reading
  }

  private func readLinks() -> Reading {
    guard let stop = state.position.links?.stop else { return Reading(title: titleInWords) }
    var reading = Reading(title: titleInWords)
    if let kind = stop.kind { reading.say(say(.linksOnly, say(kind.name))) }
    if let failure = stop.failure { reading.say(failure) }
    let (known, suggested) = (stop.neighbors(.known), stop.neighbors(.suggested))
    reading.selected = stop.viewport(stop.side).selected
    if stop.side == .suggested { reading.selected += known.count }
    for (heading, neighbors) in [
      (say(.plainWorksWith, count: known.count), known),
      (say(.plainCouldWorkWith, count: suggested.count), suggested),
    ] {
      reading.say(heading)
      for neighbor in neighbors {
        let kinds = neighbor.links.map { say($0.type.name) }
        let mark = recordMark(neighbor)
        reading.offer(
          ([neighbor.name] + [mark].filter { !$0.isEmpty } + kinds).joined(separator: ", "))
      }
    }
    return reading
  }

  /// The figures or the gap, each number with its word; absent for other pages and while waiting.
  private func readFigures() -> Reading? {
    guard let figures = state.position.figures, case .figures = figures.page,
      let found = figures.figures.value
    else { return nil }
    var reading = Reading(
      title: titleInWords, selected: figures.viewport(figures.part).selected)
    reading.say(say(figures.part.name) + ".")
    switch figures.part {
    case .figures:
      for row in FigureTable(say).rows(found) {
        var parts = [say(.plainPair, row.label, row.value)]
        if !row.known.isEmpty { parts.append(say(.plainKnown, row.known)) }
        if !row.middle.isEmpty { parts.append(say(.plainMiddle, row.middle)) }
        if !row.rank.isEmpty { parts.append(say(.plainRank, row.rank)) }
        reading.offer(parts.joined(separator: ", "))
      }
    case .sectors, .publics:
      let rows = gapRows(figures.part, found.indicators)
      for row in rows { reading.offer(row.sentence) }
      if rows.isEmpty { reading.say(figuresSentence()) }
    }
    return reading
  }

  /// The list of groups, each count with its word; absent for other lists and while waiting.
  private func readGroups() -> Reading? {
    guard let groups = state.position.groups, groups.groups.value != nil, !groups.lines.isEmpty,
      groups.opened.isEmpty, groups.item == nil, !groups.isTable
    else { return nil }
    let wording = GroupWording(say)
    var reading = Reading(title: titleInWords)
    for (index, line) in groups.lines.enumerated() {
      if index == groups.viewport.selected { reading.selected = reading.count }
      if case .heading(let source) = line {
        reading.say(wording.heading(source))
        continue
      }
      var parts = [
        state.groupName(of: line), say(.groupMembers, count: state.groupMembers(of: line).count),
      ]
      if let group = state.group(of: line) {
        let counts = GroupWording.counts(group)
        parts += [
          wording.families(group), GroupSentences(say).jobs(group),
          say(
            .plainGroupState, say.number(counts.met), say.number(counts.not),
            say.number(counts.open)),
        ]
      }
      reading.offer(parts.filter { !$0.isEmpty }.joined(separator: ", "))
    }
    return reading
  }

  private func reading(_ search: SearchState) -> Reading {
    let isEmpty = search.field.text.isEmpty
    var reading = Reading(
      title: isEmpty ? say(.searchRecent) + "." : say(.plainFound, count: search.matches.count),
      selected: search.viewport.selected)
    for match in search.matches {
      let (name, note) = describe(match)
      reading.offer(say(.plainPair, name, note))
    }
    return reading
  }

  private func reading(_ menu: MenuState) -> Reading {
    var reading = Reading(title: menuTitle(menu), selected: menu.viewport.selected)
    for line in menu.lines {
      var text = line.text
      if let count = line.count { text = say(.plainPair, text, say.number(count)) }
      if !line.note.isEmpty { text = say(.plainPair, text, line.note) }
      if line.isMarked, line.note.isEmpty { text = say(.plainPair, text, say(.plainTaken)) }
      reading.offer(text)
    }
    return reading
  }

  // MARK: Any other screen

  /// Reads a screen from its picture: the lines that the cursor can stand on are offered, the others
  /// are said.
  private func readScreen() -> Reading {
    var copy = state
    let first = environment.keys.key(for: .first, in: state.context)
    let down = environment.keys.key(for: .down, in: state.context)
    let here = Self.chosenLine(view(state, in: environment))
    if let first { _ = update(&copy, .key(copy.box == nil ? first : .home), in: environment) }
    copy.notice = nil
    let picture = view(copy, in: environment)
    var stops = [Self.chosenLine(picture)]
    var later: [String] = []
    while let down, stops.count < 200 {
      _ = update(&copy, .key(copy.box == nil ? down : .down), in: environment)
      copy.notice = nil
      let next = Self.chosenLine(view(copy, in: environment))
      guard next != stops[stops.count - 1] else { break }
      // Below the end of the picture the list moves, not the cursor.
      if next.row <= stops[stops.count - 1].row { later.append(next.text) }
      stops.append(next)
    }
    var reading = Reading(title: titleInWords, selected: stops.firstIndex(of: here) ?? 0)
    let rows = state.box == nil ? state.bodyTop..<state.bodyTop + state.bodyHeight : 0..<size.rows
    let numbered = Set(stops.map(\.row))
    let mayChoose = stops.count > 1
    for row in rows where row < size.rows {
      let text = picture.text(ofRow: row)
      if mayChoose, numbered.contains(row), !Self.clean(text).isEmpty {
        reading.offer(text)
      } else {
        reading.say(text)
      }
    }
    for text in later { reading.offer(text) }
    return reading
  }

  private static func clean(_ text: String) -> String { Reading.clean(text) }

  struct ChosenLine: Hashable {
    var row: Int
    var text: String
  }

  /// The row of what is chosen: that of the cursor, but while typing that of the mark.
  static func chosenLine(_ frame: Frame) -> ChosenLine {
    var row = frame.cursor.row
    if frame.isTyping {
      let marked = (0..<frame.size.rows).first { row in
        frame.row(row).contains { $0.glyph == "▸" || ($0.glyph == ">" && $0.style == .accent) }
      }
      row = marked ?? row
    }
    return ChosenLine(row: row, text: frame.text(ofRow: row))
  }
}

extension KeyMap {
  /// The first key of an action in a context; absent if it does nothing there.
  func key(for action: Action, in context: Context) -> Key? {
    bindings(in: context).first { $0.action == action }?.keys.first
  }
}

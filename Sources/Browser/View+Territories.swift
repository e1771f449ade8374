internal import CooperationModel
internal import TextLayout

/// Where the columns of the territory screen stand.
struct TerritoriesLayout {
  /// The columns of the screen for each column of territories in sight, from the left.
  var columns: [Range<Int>] = []
  /// The columns of the screen for the card; empty where there is no room.
  var card: Range<Int> = 0..<0

  /// The most columns for the names of a territory passed on the way, and the rule beside them.
  private static let widestAncestor = 27
  /// What they need where there are several.
  private static let usualAncestor = 18
  /// The fewest that say anything.
  private static let leastAncestor = 13

  init(size: Size, room: Room, depth: Int) {
    guard room == .full else {
      columns = [0..<size.columns]
      return
    }
    let cardWidth = min(max(size.columns * 39 / 100, 24), 46)
    card = size.columns - cardWidth..<size.columns
    var current = size.columns >= 100 ? 32 : 33
    let rest = size.columns - cardWidth - 1 - current
    // Few names that can be read rather than many that cannot; one at 80 columns.
    let most = max(rest / Self.usualAncestor, rest / Self.leastAncestor > 0 ? 1 : 0)
    let ancestors = min(max(depth - 1, 0), most)
    // What an ancestor needs not is for the names that are chosen from.
    let width = ancestors == 0 ? 0 : min(rest / ancestors, Self.widestAncestor)
    current += max(rest - width * ancestors, 0)
    current = min(current, size.columns - cardWidth - 1)
    var start = 0
    for _ in 0..<ancestors {
      columns.append(start..<start + width - 1)
      start += width
    }
    columns.append(start..<start + current)
  }
}

extension BrowserState {
  /// The rows of a column of territories: one less where the list is longer than its room.
  func columnHeight(count: Int) -> Int {
    let room = self.room == .full ? bodyHeight - 1 : bodyHeight
    return max(count > room ? room - 1 : room, 1)
  }

  var territoriesLayout: TerritoriesLayout {
    TerritoriesLayout(size: size, room: room, depth: position.territories.columns.count)
  }
}

extension Drawing {
  mutating func drawTerritories() {
    let layout = state.territoriesLayout
    let territories = state.position.territories
    let shown = territories.columns.suffix(layout.columns.count)
    let showsCardOnly = state.room == .small && territories.sector != nil
    if showsCardOnly {
      drawCard(columns: 0..<size.columns)
      return
    }
    for (index, (range, column)) in zip(layout.columns, shown).enumerated() {
      drawColumn(column, in: range, isCurrent: index == shown.count - 1)
      if range.upperBound < size.columns, state.room == .full {
        canvas.verticalRule(column: range.upperBound, from: top, to: bottom)
      }
    }
    if !layout.card.isEmpty {
      drawCard(columns: layout.card.lowerBound + 1..<layout.card.upperBound - 1)
    }
  }

  private mutating func drawColumn(
    _ column: TerritoriesState.Column, in range: Range<Int>, isCurrent: Bool
  ) {
    let first = range.lowerBound + 1
    let end = range.upperBound - 1
    var row = top
    let measure = state.position.territories.measure
    let hasKeys = isCurrent && state.position.territories.sector == nil
    if state.room == .full {
      let title = column.parent?.name ?? state.overview.name
      let heading = isCurrent ? say.heading(measure) : ""
      let start =
        heading.isEmpty
        ? end : canvas.put(heading, row: row, endingAt: end, width: end - first, style: .muted)
      canvas.put(
        title.uppercased(), row: row, column: first,
        width: start - first - (heading.isEmpty ? 0 : 1),
        style: .heading)
      row += 1
    }
    let bars = isCurrent && end - first >= 26 ? min((end - first) / 6, 10) : 0
    let largest = say.number(column.largest, decimals: measure.order == .perThousand ? 1 : 0)
    let digits = largest.columns + (measure.order == .perThousand ? 1 : 0)
    for line in column.viewport.visible {
      let isChosen = line == column.viewport.selected
      var width = end - first
      if isCurrent {
        let numberEnd = end - (bars > 0 ? bars + 1 : 0)
        canvas.put(
          say.number(of: column.lines[line], measure), row: row, endingAt: numberEnd)
        canvas.bar(
          value: measure.length(of: column.lines[line]) ?? 0, of: column.largest, row: row,
          column: numberEnd + 1, width: bars,
          style: isChosen ? .accent : .muted)
        width = numberEnd - digits - 1 - first
      }
      drawName(
        name(of: column.lines[line]), row: row, column: first, width: width, isChosen: isChosen,
        hasKeys: hasKeys, isMarked: isMarked(column.lines[line]))
      row += 1
    }
    if column.viewport.count > column.viewport.visible.count, isCurrent {
      drawExtent(column.viewport, row: bottom - 1, column: first, width: end - first)
    } else if isCurrent, state.room == .full, row + 2 <= bottom {
      drawColumnNotes(column, row: row + 1, column: first, width: end - first)
    }
  }

  /// What the column holds, and how it is sorted, where there is room to say it.
  private mutating func drawColumnNotes(
    _ column: TerritoriesState.Column, row: Int, column first: Int, width: Int
  ) {
    let measure = state.position.territories.measure
    var notes = measure.sector.map { say(.noteOneSector, say($0.name)).wrapped(to: width) } ?? []
    for level in Territory.Level.allCases {
      let count = column.lines.count {
        if case .territory(let entry) = $0 { entry.level == level } else { false }
      }
      if count > 0 { notes.append(say(level.counted, count: count)) }
    }
    if column.lines.count > 2 { notes.append(say(measure.order.note)) }
    if column.lines.contains(where: {
      measure.value(of: $0) != nil && measure.length(of: $0) == nil
    }) {
      notes += say(.noteFewForRate, say.number(TerritoryEntry.leastForRate)).wrapped(to: width)
    }
    if column.hasSpans {
      let lines = say(.noteSpans).wrapped(to: width)
      if row + notes.count + lines.count <= bottom { notes += lines }
    }
    let keys = keysOfTerritories().wrapped(to: width)
    if row + notes.count + 1 + keys.count <= bottom { notes += [""] + keys }
    for (offset, note) in notes.enumerated() where row + offset < bottom {
      canvas.put(note, row: row + offset, column: first, width: width, style: .muted)
    }
  }

  /// The keys for which the line of keys may have no room.
  private func keysOfTerritories() -> String {
    let actions: [Action] = [.mark, .compare, .sort, .filter]
    let bindings = environment.keys.bindings(in: .territories)
    return actions.compactMap { action in
      guard let binding = bindings.first(where: { $0.action == action }),
        let footer = binding.footer
      else { return nil }
      return keyNames(binding.shown) + " " + say(footer)
    }.joined(separator: " · ")
  }

  private func isMarked(_ line: TerritoriesState.Line) -> Bool {
    if case .territory(let entry) = line { state.marks.contains(entry.id) } else { false }
  }

  func name(of line: TerritoriesState.Line) -> String {
    switch line {
    case .territory(let entry): entry.spans > 1 ? entry.name + " ⁺" : entry.name
    case .notPlaced: say(.notPlacedLine)
    }
  }

  /// What a territory has, of the sector that is counted, and for its inhabitants if the order asks.
  private func words(for entry: TerritoryEntry) -> String {
    let measure = state.position.territories.measure
    let count = say.organizations(entry.organizations, of: measure.sector)
    switch measure.order {
    case .organizations, .name:
      guard measure.sector == nil else { return count }
      return HistoryWords(say).organizations(
        entry.organizations, state.position.territories.history)
    case .perThousand:
      return say(
        .plainPair, count,
        say(.perThousandInhabitants, say.number(of: .territory(entry), measure)))
    case .population:
      let inhabitants = entry.population.map { say(.inhabitants, count: $0) }
      return say(.plainPair, count, inhabitants ?? say(.inhabitantsUnknown))
    }
  }

  func chosenTerritoryName() -> String {
    switch state.position.territories.column?.chosen {
    case .territory(let entry)?: entry.name
    case .notPlaced?: say(.notPlacedLine)
    case nil: state.overview.name
    }
  }

  func territorySentence() -> String {
    let territories = state.position.territories
    if let sector = territories.sector, let card = territories.card,
      card.sectors.indices.contains(sector)
    {
      let entry = card.sectors[sector]
      return say(
        .sentenceSector, count: entry.organizations, say(entry.sector.name), chosenTerritoryName())
    }
    switch territories.column?.chosen {
    case .territory(let entry)?:
      let count = words(for: entry)
      return entry.children > 0
        ? say(.sentenceTerritory, count: entry.children, entry.name, count)
        : say(.sentenceLastTerritory, entry.name, count)
    case .notPlaced(let count)?:
      return territories.column?.parent == nil
        ? say(.sentenceNotPlaced, count: count)
        : say(.sentenceNotPlacedIn, count: count, territories.column?.parent?.name ?? "")
    case nil: return say(.sentenceEmptyDirectory)
    }
  }
}

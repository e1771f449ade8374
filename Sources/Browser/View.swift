internal import CooperationModel
internal import TextLayout

/// Draws the state: a picture of the size the state was given, and nothing else.
///
/// - Parameters:
///   - state: The state.
///   - environment: The surroundings; only the language and the characters are used.
/// - Returns: The picture.
/// - Complexity: O(*n*) for *n* cells.
public func view(_ state: BrowserState, in environment: Environment) -> Frame {
  var drawing = Drawing(state: state, environment: environment)
  drawing.draw()
  return drawing.canvas.frame
}

/// How much room a window gives.
enum Room: Hashable, Sendable {
  /// One line for what is chosen.
  case tiny
  /// One column.
  case small
  /// Everything.
  case full

  init(_ size: Size) {
    if size.columns < 20 || size.rows < 5 {
      self = .tiny
    } else if size.columns < 60 || size.rows < 16 {
      self = .small
    } else {
      self = .full
    }
  }
}

extension BrowserState {
  var room: Room { isRead ? .small : Room(size) }

  /// The number of rows above the body.
  var bodyTop: Int { room == .full ? 3 : 2 }

  /// The number of rows below the body: the reasons of a link may need two lines.
  var footerHeight: Int {
    switch room {
    case .full:
      [.links, .pairs, .changes, .groups, .figures, .map, .chain].contains(position.screen)
        ? 4 : 3
    case .small:
      [.links, .pairs, .changes, .groups, .sheet, .chain].contains(position.screen) ? 3 : 2
    case .tiny: 0
    }
  }

  /// The number of rows of the body.
  var bodyHeight: Int {
    room == .tiny ? size.rows : max(size.rows - bodyTop - footerHeight, 1)
  }
}

/// One drawing of one state.
struct Drawing {
  let state: BrowserState
  let environment: Environment
  var canvas: Canvas

  init(state: BrowserState, environment: Environment) {
    self.state = state
    self.environment = environment
    canvas = Canvas(
      size: state.size, repertoire: environment.repertoire, drawsLines: environment.drawsLines)
  }

  var say: Messages { environment.messages }
  var keyNames: KeyNames { KeyNames(environment) }
  var size: Size { state.size }
  var top: Int { state.bodyTop }
  var bottom: Int { state.bodyTop + state.bodyHeight }

  mutating func draw() {
    guard state.room != .tiny else { return drawTiny() }
    drawHeader()
    switch state.position.screen {
    case .territories: drawTerritories()
    case .organizations: drawOrganizations()
    case .sheet: drawSheet()
    case .links: drawLinks()
    case .groups: drawGroups()
    case .figures: drawFigures()
    case .map: drawMap()
    case .pairs: drawPairs()
    case .changes: drawChanges()
    case .chain: drawChain()
    }
    drawFooter()
    switch state.box {
    case .search(let search)?: drawSearch(search)
    case .help(let help)?: drawHelp(help)
    case .menu(let menu)?: drawMenu(menu)
    case .bookmarks(let kept)?: drawBookmarks(kept)
    case .importing(let shown)?: drawImporting(shown)
    case .draft(let draftBox)?: drawDraftBox(draftBox)
    case .note(let note)?: drawNote(note)
    case nil: break
    }
  }

  // MARK: The frame around every screen

  private mutating func drawHeader() {
    let right = headerRight()
    let column = state.room == .full ? 1 : 0
    let crumbs = state.room == .full ? breadcrumb() : "‹ " + breadcrumb()
    // What a short way leaves is for the numbers on the right.
    let rightRoom = max(size.columns / 2, size.columns - crumbs.columns - column - 3)
    let rightStart =
      right.isEmpty
      ? size.columns - 1
      : canvas.put(
        head(of: right, width: rightRoom), row: 0, endingAt: size.columns - 1, width: rightRoom,
        style: .muted)
    let room = max(rightStart - 2 - column, 0)
    canvas.put(
      tail(of: crumbs, width: room), row: 0, column: column, width: room, style: .heading)
    if state.room == .full { drawTabs() }
    canvas.rule(row: top - 1)
  }

  private mutating func drawTabs() {
    for tab in tabs {
      canvas.put(
        tab.title, row: 1, column: tab.columns.lowerBound, style: tab.isHere ? .heading : .plain)
    }
  }

  /// The six views of a place, and where their names stand in the second row.
  var tabs: [(action: Action, title: String, isHere: Bool, columns: Range<Int>)] {
    let screen = state.position.screen
    let views: [(key: MessageKey, action: Action, isHere: Bool)] = [
      (.tabTerritories, .showTerritories, screen == .territories),
      (.tabOrganizations, .showOrganizations, [.organizations, .sheet].contains(screen)),
      (.tabLinks, .showLinks, [.links, .pairs, .chain].contains(screen)),
      (.tabGroups, .showGroups, screen == .groups),
      (.tabFigures, .showFigures, screen == .figures), (.tabMap, .showMap, screen == .map),
    ]
    let names = views.map { say($0.key).transliterated(to: environment.repertoire) }
    // A number, a blank, a bracket on both sides and a blank between two.
    let room = size.columns - 1 - 5 * names.count
    // Where the names are too long together, the longest are cut, so that all stay in sight.
    var limit = names.map(\.columns).max() ?? 0
    while limit > 1, names.reduce(0, { $0 + min($1.columns, limit) }) > room { limit -= 1 }
    var column = 1
    return zip(views, names).enumerated().map { number, view in
      let name = "\(number + 1) " + view.1.truncated(to: limit, in: environment.repertoire)
      let title = view.0.isHere ? "[" + name + "]" : " " + name + " "
      let width = title.columns
      defer { column += width + 1 }
      return (view.0.action, title, view.0.isHere, column..<column + width)
    }
  }

  /// The end of a long way, where one is, after an ellipsis.
  func tail(of text: String, width: Int) -> String {
    guard text.columns > width, width > 4 else { return text }
    let parts = text.split(separator: " › ", omittingEmptySubsequences: false)
    for count in stride(from: parts.count - 1, through: 1, by: -1) {
      let candidate = "… " + parts.suffix(count).joined(separator: " › ")
      if candidate.columns <= width { return candidate }
    }
    return String(parts.last ?? "")
  }

  /// The first of several counts, so that none is cut.
  private func head(of text: String, width: Int) -> String {
    guard text.columns > width else { return text }
    let parts = text.split(separator: " · ")
    let heads = stride(from: parts.count - 1, through: 1, by: -1).lazy.map {
      parts.prefix($0).joined(separator: " · ") + " · …"
    }
    return heads.first { $0.columns <= width } ?? text
  }

  func breadcrumb() -> String {
    switch state.position.screen {
    case .territories:
      let names = state.position.territories.columns.compactMap { $0.parent?.name }
      return names.isEmpty ? state.overview.name : names.joined(separator: " › ")
    case .organizations:
      return (state.position.organizations?.path ?? []).joined(separator: " › ")
    case .sheet:
      let path = state.position.organizations?.path.last.map { [$0] } ?? []
      let name = state.position.sheet?.sheet.organization.name ?? ""
      return (path + [name]).joined(separator: " › ")
    case .links:
      let names = state.position.links?.stops.map(\.name) ?? []
      return ([say(.tabLinks)] + names).joined(separator: " › ")
    case .groups: return placeBreadcrumb(state.position.groups?.place, .tabGroups)
    case .figures: return figuresBreadcrumb()
    case .map: return placeBreadcrumb(state.position.map?.place, .tabMap)
    case .pairs: return placeBreadcrumb(state.position.pairs?.place, .tabLinks)
    case .changes:
      return ((state.position.changes?.path ?? []) + [say(.changesTitle)])
        .joined(separator: " › ")
    case .chain: return say(.tabLinks) + " › " + say(.chainTitle)
    }
  }

  private func placeBreadcrumb(_ place: Place?, _ tab: MessageKey) -> String {
    ((place?.path ?? []) + [say(tab)]).joined(separator: " › ")
  }

  func headerRight() -> String {
    switch state.position.screen {
    case .groups: return groupsHeader()
    case .territories, .figures, .map, .pairs:
      return state.overview.edition.isEmpty || state.room != .full
        ? withMarks("") : withMarks(say(.headerEdition, state.overview.edition))
    case .chain: return withMarks(chainHeader())
    case .changes: return withMarks(changesHeader())
    case .organizations:
      guard let list = state.position.organizations else { return "" }
      return withMarks(
        list.count == list.total
          ? say(.organizations, count: list.total)
          : say(.headerFiltered, say.number(list.count), say.number(list.total)))
    case .sheet:
      guard let list = state.position.organizations,
        list.chosen?.id == state.position.sheet?.id
      else { return withMarks("") }
      return withMarks(
        say(.headerPosition, say.number(list.viewport.selected + 1), say.number(list.count)))
    case .links:
      if state.showsNodes, let nodes = state.position.links?.nodes, let found = nodes.picture.value
      {
        return say(.nodesHeading, count: nodes.steps, say.number(found.nodes.count))
      }
      let steps = (state.position.links?.stops.count ?? 1) - 1
      return withMarks(steps == 0 ? "" : say(.headerSteps, count: steps))
    }
  }

  private mutating func drawFooter() {
    let keysRow = size.rows - 1
    canvas.rule(row: bottom)
    let lines = bottom + 1..<keysRow
    if !lines.isEmpty {
      let text = state.notice ?? boxSentence ?? markedSentence()
      let wrapped = text.wrapped(to: size.columns - 2)
      for (row, line) in zip(lines, wrapped) {
        let isLast = row == lines.upperBound - 1 && wrapped.count > lines.count
        canvas.put(
          isLast ? line + " …" : line, row: row, column: 1, width: size.columns - 2,
          style: state.notice == nil ? .plain : .warning)
      }
    } else if let notice = state.notice {
      canvas.clear(row: keysRow, column: 0, width: size.columns, height: 1)
      canvas.put(notice, row: keysRow, column: 0, style: .warning)
      return
    }
    drawKeys(row: keysRow)
  }

  private mutating func drawKeys(row: Int) {
    let isPlain = environment.repertoire == .unicode
    let bindings = environment.bindings(in: state.context).filter { $0.footer != nil }
    if state.room == .small {
      let common = environment.bindings(in: state.context).filter(\.isCommon)
      let keys =
        common.contains(where: \.isChanged) || KeyMap.leftAndRight.contains(state.context)
        ? common.map { keyNames($0.shown) }.joined(separator: " ")
        : isPlain ? "↑↓ → ← / ?" : say(.footerSmall)
      canvas.put(keys, row: row, column: 0, style: .muted)
      return
    }
    var column = 1
    let names = bindings.map { keyNames($0.shown) }
    for (index, binding) in bindings.enumerated() {
      guard let footer = binding.footer else { continue }
      let words = say(footer)
      // The keys that always work keep their room: where words are long, they stand without.
      let later = zip(bindings, names).dropFirst(index + 1).filter { $0.0.isCommon }
      let reserve = later.reduce(0) { $0 + $1.1.columns + 2 }
      let end = size.columns - 1 - reserve
      let hasWords = column + names[index].columns + 1 + words.columns <= end
      guard hasWords || binding.isCommon && column + names[index].columns <= end else { continue }
      column += canvas.put(names[index], row: row, column: column, style: .key)
      if hasWords { column += 1 + canvas.put(words, row: row, column: column + 1) }
      column += 2
    }
  }

  /// The sentence about what is chosen, which says first whether it is marked.
  func markedSentence() -> String {
    let isMarked =
      switch state.thingInSight {
      case .organization(let id, _)?: state.marks.contains(id)
      case .territory(let id, _)?: state.marks.contains(id)
      case nil: false
      }
    return isMarked ? say(.sentenceMarked) + " · " + sentence() : sentence()
  }

  /// The sentence about what is chosen, written to be read aloud.
  private func sentence() -> String {
    switch state.position.screen {
    case .territories: territorySentence()
    case .organizations: organizationSentence()
    case .sheet: sheetSentence()
    case .links:
      if state.showsNodes, let nodes = state.position.links?.nodes {
        nodeSentence(nodes)
      } else {
        linkSentence()
      }
    case .groups: groupsSentence()
    case .figures: figuresSentence()
    case .map: mapSentence()
    case .pairs: pairSentence()
    case .changes: changeSentence()
    case .chain: chainSentence()
    }
  }

  private mutating func drawTiny() {
    let name: String =
      switch state.position.screen {
      case .territories: chosenTerritoryName()
      case .organizations: state.position.organizations?.chosen?.name ?? ""
      case .sheet: state.position.sheet?.sheet.organization.name ?? ""
      case .links: state.position.links?.stop.chosen?.name ?? state.position.links?.stop.name ?? ""
      case .groups: chosenGroupName()
      case .figures: state.position.figures?.place.name ?? ""
      case .map: mapChosenName()
      case .pairs: chosenPairName()
      case .changes: state.position.changes?.chosen?.name ?? say(.changesTitle)
      case .chain: state.position.chain?.chosen?.name ?? say(.chainTitle)
      }
    canvas.put(state.notice ?? name, row: 0, column: 0, style: .selected)
    canvas.put(say(.windowTooSmall), row: 1, column: 0, style: .muted)
    canvas.placeCursor(row: 0, column: 0)
  }

  /// Says which lines of a list are in sight, when it is longer than its room.
  mutating func drawExtent(_ viewport: Viewport, row: Int, column: Int, width: Int) {
    // The only row of a very low window is that of the choice.
    guard row > top else { return }
    let below = viewport.count - viewport.visible.upperBound
    let range = say(
      .listExtent, say.number(viewport.visible.lowerBound + 1),
      say.number(viewport.visible.upperBound), say.number(viewport.count))
    let start = canvas.put(range, row: row, endingAt: column + width, width: width, style: .muted)
    guard below > 0 else { return }
    let more = say(.listMoreBelow, count: below)
    if column + more.columns + 1 < start {
      canvas.put(more, row: row, column: column, style: .muted)
    }
  }

  /// Draws one chosen or ordinary name, and stands the cursor on the chosen one.
  mutating func drawName(
    _ name: String, row: Int, column: Int, width: Int, isChosen: Bool, hasKeys: Bool = true,
    isMarked: Bool = false
  ) {
    let start = isMarked ? column + min(2, max(width - 1, 0)) : column
    if isMarked { canvas.put("✓", row: row, column: column, style: .accent) }
    canvas.put(
      name, row: row, column: start, width: width - (start - column),
      style: isChosen ? (hasKeys ? .selected : .trail) : .plain)
    if isChosen {
      if column > 0 { canvas.put("▸", row: row, column: column - 1, style: .accent) }
      if hasKeys { canvas.placeCursor(row: row, column: start) }
    }
  }

  /// Says beside a number how many are marked, if any are.
  func withMarks(_ text: String) -> String {
    let count = state.marks.organizations.count
    guard count > 0 else { return text }
    let marked = say(.headerMarked, count: count)
    return text.isEmpty ? marked : text + " · " + marked
  }
}

extension Drawing {
  /// Says that something is being computed, and how far it is, or why it cannot be had.
  mutating func drawWaiting<Value>(_ computed: Computed<Value>) {
    let text: String
    switch computed {
    case .waiting(let progress):
      text = progress.map { say(.computingShare, say.percent($0)) } ?? say(.computing)
    case .failed(let sentence): text = sentence
    case .ready: return
    }
    let width = max(size.columns - 4, 1)
    for (row, line) in zip(top + 1..<bottom, text.wrapped(to: width)) {
      canvas.put(line, row: row, column: 2, width: width, style: .muted)
    }
    canvas.placeCursor(row: min(top + 1, size.rows - 1), column: 2)
  }
}

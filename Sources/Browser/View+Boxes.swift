internal import CooperationModel
internal import TextLayout

/// The rectangle of a box in front of the screen, its border included.
struct BoxFrame {
  let row: Int
  let column: Int
  let width: Int
  let height: Int

  init(size: Size, room: Room, lines: Int, maxWidth: Int) {
    if room == .full {
      width = min(size.columns - 4, maxWidth)
      height = min(lines + 2, size.rows - 4)
      row = max(2, (size.rows - height) / 2 - 1)
      column = (size.columns - width) / 2
    } else {
      (row, column, width, height) = (0, 0, size.columns, size.rows)
    }
  }

  /// The rows between the borders.
  var inner: Range<Int> { row + 1..<max(row + height - 1, row + 1) }
}

extension BrowserState {
  /// The frame of the box of search: as high as the screen allows, so that it never jumps.
  var searchFrame: BoxFrame {
    BoxFrame(size: size, room: room, lines: min(size.rows - 7, 24), maxWidth: 76)
  }

  var helpFrame: BoxFrame {
    // The sentence below the body says the chosen line in full.
    BoxFrame(size: size, room: room, lines: min(bodyTop + bodyHeight - 3, 34), maxWidth: 76)
  }

  func menuFrame(_ menu: MenuState) -> BoxFrame {
    BoxFrame(
      size: size, room: room, lines: max(menu.lines.count, 1) + 1,
      maxWidth: [.filter, .links, .record].contains(menu.purpose)
        ? 64 : menu.purpose.isMany ? 56 : 48)
  }

  /// Gives the list in a box the number of rows that the box has for it.
  mutating func resizeBoxes(_ environment: Environment) {
    switch box {
    case .search(var search)?:
      let opened = search.opened.isEmpty ? 0 : search.opened.count + 1
      search.viewport.resize(height: searchFrame.inner.count - 3 - opened)
      box = .search(search)
    case .help(var help)?:
      // Explanations wrap: in another width there are more or fewer lines.
      help.viewport.resize(count: helpLines(filter: help.field.text, environment).count)
      help.viewport.resize(height: helpFrame.inner.count - 2)
      box = .help(help)
    case .note?, nil: break
    case .draft(var draftBox)?:
      draftBox.viewport.resize(height: draftBoxFrame.inner.count - 3)
      box = .draft(draftBox)
    case .menu(var menu)?:
      menu.viewport.resize(height: menuFrame(menu).inner.count - 1)
      box = .menu(menu)
    case .bookmarks(var kept)?:
      kept.viewport.resize(count: bookmarks.count, height: bookmarksFrame.inner.count - 1)
      box = .bookmarks(kept)
    case .importing(var shown)?:
      shown.viewport.resize(height: importingProblemRows(importingFrame))
      box = .importing(shown)
    }
  }
}

extension Drawing {
  mutating func drawBorder(_ box: BoxFrame, title: String) {
    canvas.clear(row: box.row, column: box.column, width: box.width, height: box.height)
    if canvas.drawsLines {
      let line = String(repeating: "─", count: max(box.width - 2, 0))
      let (top, bottom) = ("┌" + line + "┐", "└" + line + "┘")
      canvas.put(top, row: box.row, column: box.column, width: box.width, style: .muted)
      canvas.put(
        bottom, row: box.row + box.height - 1, column: box.column, width: box.width, style: .muted)
      for row in box.inner {
        canvas.put("│", row: row, column: box.column, style: .muted)
        canvas.put("│", row: row, column: box.column + box.width - 1, style: .muted)
      }
    }
    canvas.put(
      " " + title + " ", row: box.row, column: box.column + 2, width: box.width - 4,
      style: .heading)
  }

  /// The field of a box: what is typed, its end always in sight.
  mutating func drawField(_ field: TextField, _ box: BoxFrame, prompt: String) {
    let row = box.inner.lowerBound
    guard !box.inner.isEmpty else { return }
    let column = box.column + 2
    let width = box.width - 5
    var shown = field.text
    while shown.columns > width { shown.removeFirst() }
    if field.text.isEmpty {
      canvas.put(prompt, row: row, column: column + 1, width: width - 1, style: .muted)
    } else {
      canvas.put(shown, row: row, column: column, width: width)
    }
    canvas.placeCursor(row: row, column: column + shown.columns, isTyping: true)
  }

  mutating func drawSearch(_ search: SearchState) {
    let box = state.searchFrame
    drawBorder(box, title: say(.searchTitle))
    drawField(search.field, box, prompt: say(.searchPrompt))
    let first = box.column + 3
    let end = box.column + box.width - 2
    var row = box.inner.lowerBound + 1
    guard row < box.inner.upperBound else { return }
    canvas.rule(row: row, from: box.column + 1, to: box.column + box.width - 1)
    row += 1
    if search.field.text.isEmpty, !search.matches.isEmpty, row < box.inner.upperBound {
      canvas.put(say(.searchRecent), row: row, column: first, style: .muted)
      row += 1
    }
    for index in search.viewport.visible where row < box.inner.upperBound - 1 {
      let (name, note) = describe(search.matches[index], room: end - first)
      let noteWidth = min(note.columns, (end - first) / 2)
      canvas.put(note, row: row, endingAt: end, width: noteWidth, style: .muted)
      let isChosen = index == search.viewport.selected
      canvas.put(
        name, row: row, column: first, width: end - first - noteWidth - 2,
        style: isChosen ? .selected : .plain)
      if isChosen { canvas.put("▸", row: row, column: first - 1, style: .accent) }
      row += 1
    }
    let lastRow = box.inner.upperBound - 1
    if !search.opened.isEmpty, lastRow - search.opened.count > row {
      row = lastRow - search.opened.count - 1
      canvas.rule(row: row, from: box.column + 1, to: box.column + box.width - 1, sign: "┄")
      for (offset, line) in search.opened.enumerated() {
        canvas.put(line, row: row + 1 + offset, column: first, width: end - first)
      }
    }
    let status: String
    if !search.opened.isEmpty {
      status = say(.searchOpened)
    } else if search.isWaiting {
      status = say(.searchWaiting)
    } else if search.field.text.isEmpty {
      status = say(.searchHint)
    } else {
      status = say(.searchFound, count: search.matches.count)
    }
    canvas.put(
      status, row: box.inner.upperBound - 1, column: first, width: end - first, style: .muted)
  }

  /// A line in words.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - room: The columns that both parts have: what matters least is left out first.
  /// - Returns: What it is called, and what is said beside.
  func describe(_ line: SearchLine, room: Int = .max) -> (name: String, note: String) {
    switch line {
    case .found(.territory(let entry, let container)):
      (entry.name, note(entry, container: container))
    case .found(.organization(let entry)), .recent(.organization(let entry)):
      (entry.name, note(entry, room: min(room - entry.name.columns - 2, room / 2)))
    case .recent(.territory(let entry)): (entry.name, note(entry, container: ""))
    case .found(.group(let entry)), .recent(.group(let entry)):
      (entry.name, say(.searchGroup, count: entry.members))
    case .sector(let sector, let organizations):
      (say(sector.name), say(.searchSector, count: organizations))
    case .action(_, let help, let keys): (say(help), say(.searchAction, keyNames(keys)))
    }
  }

  /// The family and the place of an organization; where there is no room for both, the place.
  private func note(_ entry: OrganizationEntry, room: Int) -> String {
    let family = entry.family == .unknown ? say(.searchOrganization) : say(entry.family.name)
    guard !entry.municipality.isEmpty else { return family }
    let both = family + " · " + entry.municipality
    return both.columns <= room ? both : entry.municipality
  }

  private func note(_ entry: TerritoryEntry, container: String) -> String {
    let count = say(.organizations, count: entry.organizations)
    return container.isEmpty ? count : container + " · " + count
  }

  mutating func drawHelp(_ help: HelpState) {
    let box = state.helpFrame
    drawBorder(box, title: say(.helpTitle, say(state.context.name)))
    drawField(help.field, box, prompt: say(.helpPrompt))
    let lines = state.helpLines(filter: help.field.text, environment)
    let first = box.column + 3
    let end = box.column + box.width - 2
    let keysWidth = min(18, (end - first) / 3)
    var row = box.inner.lowerBound + 1
    for index in help.viewport.visible
    where row < box.inner.upperBound - 1 && lines.indices.contains(index) {
      let isChosen = index == help.viewport.selected
      switch lines[index] {
      case .heading(let key):
        canvas.put(
          say(key), row: row, column: first, width: end - first,
          style: isChosen ? .trail : .heading)
      case .explanation(let text):
        canvas.put(
          text, row: row, column: first, width: end - first, style: isChosen ? .selected : .plain)
      case .binding(let keys, let help, _):
        canvas.put(keyNames(keys), row: row, column: first, width: keysWidth, style: .key)
        canvas.put(
          say(help), row: row, column: first + keysWidth + 1, width: end - first - keysWidth - 1,
          style: isChosen ? .selected : .plain)
      }
      if isChosen { canvas.put("▸", row: row, column: first - 1, style: .accent) }
      row += 1
    }
    let place = lines.isEmpty ? 0 : help.viewport.selected + 1
    let start = canvas.put(
      say(.headerPosition, say.number(place), say.number(lines.count)),
      row: box.inner.upperBound - 1, endingAt: end, style: .muted)
    canvas.put(
      say(.helpFooter), row: box.inner.upperBound - 1, column: first, width: start - first - 2,
      style: .muted)
  }

  /// The chosen line of a box whose lines may be longer than their room; absent: none.
  var boxSentence: String? {
    switch state.box {
    case .help(let help)?:
      let lines = state.helpLines(filter: help.field.text, environment)
      guard lines.indices.contains(help.viewport.selected),
        case .binding(let keys, let help, _) = lines[help.viewport.selected]
      else { return nil }
      return keyNames(keys) + ": " + say(help)
    case .search(let search)? where search.matches.indices.contains(search.viewport.selected):
      let (name, note) = describe(search.matches[search.viewport.selected])
      return name + " · " + note
    default: return nil
    }
  }

  func menuTitle(_ menu: MenuState) -> String { say(menu.purpose.title) }

  mutating func drawMenu(_ menu: MenuState) {
    let box = state.menuFrame(menu)
    drawBorder(box, title: menuTitle(menu))
    let first = box.column + 4
    let end = box.column + box.width - 2
    var row = box.inner.lowerBound
    for index in menu.viewport.visible where row < box.inner.upperBound - 1 {
      let line = menu.lines[index]
      let isChosen = index == menu.viewport.selected
      if line.isMarked { canvas.put("✓", row: row, column: first - 1, style: .accent) }
      let room = max(end - first - 2, 0)
      let note = line.note.truncated(to: max(room - min(line.text.columns, room / 2 + 4) - 1, 0))
      let count = line.count.map { say.number($0) } ?? note
      canvas.put(count, row: row, endingAt: end)
      canvas.put(
        line.text, row: row, column: first + 1, width: end - first - count.columns - 2,
        style: isChosen ? .selected : .plain)
      if isChosen {
        canvas.put("▸", row: row, column: first - 2, style: .accent)
        canvas.placeCursor(row: row, column: first + 1)
      }
      row += 1
    }
    if let field = menu.field {
      drawField(field, box, prompt: say(.filterTextPrompt))
    }
    let hint: MessageKey =
      switch menu.purpose {
      case .links: .menuHintLinks
      case .filter: .menuHintForm
      default: menu.purpose.isMany ? .menuHintMany : .menuHintOne
      }
    canvas.put(
      say(hint), row: box.inner.upperBound - 1, column: box.column + 2, width: box.width - 4,
      style: .muted)
  }
}

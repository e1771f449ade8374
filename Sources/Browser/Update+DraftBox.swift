internal import CooperationModel
internal import TextLayout

/// The box that names a draft, or finds an organization for it.
struct DraftBox: Sendable {
  enum Purpose: Hashable, Sendable { case add, rename }

  var purpose: Purpose
  /// The number of the draft.
  var draft: Int
  var field = TextField()
  var matches: [OrganizationEntry] = []
  var viewport = Viewport()
  /// The question that is still to be answered; absent: none.
  var question: Int?

  init(purpose: Purpose, draft: Int) {
    self.purpose = purpose
    self.draft = draft
  }
}

extension BrowserState {
  /// How many territories and organizations a search for a member asks for.
  private static let memberSearchLimit = 60

  var draftBoxFrame: BoxFrame {
    BoxFrame(size: size, room: room, lines: min(size.rows - 7, 16), maxWidth: 70)
  }

  mutating func take(
    _ key: Key, in draftBox: DraftBox, _ environment: Environment
  ) throws -> [Effect] {
    var draftBox = draftBox
    switch key {
    case .escape, .control("c"):
      box = nil
      return []
    case .enter:
      box = nil
      return try choose(draftBox, environment)
    case .up: draftBox.viewport.move(by: -1)
    case .down: draftBox.viewport.move(by: 1)
    case .pageUp: draftBox.viewport.page(by: -1)
    case .pageDown: draftBox.viewport.page(by: 1)
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default:
      guard draftBox.field.take(key) else { return [] }
      guard draftBox.purpose == .add else { break }
      let text = draftBox.field.text
      guard !text.searchKey.isEmpty else {
        draftBox.matches = []
        draftBox.question = nil
        draftBox.viewport.resize(count: 0)
        break
      }
      generation += 1
      draftBox.question = generation
      box = .draft(draftBox)
      return [.ask(.search(text, limit: Self.memberSearchLimit, generation: generation))]
    }
    box = .draft(draftBox)
    return []
  }

  private mutating func choose(
    _ draftBox: DraftBox, _ environment: Environment
  ) throws -> [Effect] {
    var effects: [Effect] = []
    switch draftBox.purpose {
    case .rename:
      let name = draftBox.field.text.trimmed
      if !name.isEmpty {
        keepDrafts()
        drafts.change(draftBox.draft) { $0.name = name }
      }
    case .add:
      let line = draftBox.viewport.selected
      guard draftBox.matches.indices.contains(line) else {
        notice = environment.messages(.noticeNothingChosen)
        return []
      }
      let entry = draftBox.matches[line]
      draftEntries[entry.id] = entry
      effects = add(entry.id, to: draftBox.draft, environment)
    }
    try layOut(environment)
    return effects
  }

  /// Takes what a search for a member found.
  ///
  /// - Returns: Whether the box waited for it.
  mutating func take(members matches: [SearchMatch], _ asked: Int) -> Bool {
    guard case .draft(var draftBox)? = box, draftBox.question == asked else { return false }
    draftBox.question = nil
    draftBox.matches = matches.compactMap {
      if case .organization(let entry) = $0 { entry } else { nil }
    }
    draftBox.viewport = Viewport(
      count: draftBox.matches.count, height: max(draftBoxFrame.inner.count - 3, 1))
    box = .draft(draftBox)
    return true
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Drawing {
  mutating func drawDraftBox(_ draftBox: DraftBox) {
    let box = state.draftBoxFrame
    let isAdding = draftBox.purpose == .add
    drawBorder(box, title: say(isAdding ? .draftAdd : .draftRename))
    drawField(draftBox.field, box, prompt: say(isAdding ? .draftAddPrompt : .draftRenamePrompt))
    let first = box.column + 3
    let end = box.column + box.width - 2
    var row = box.inner.lowerBound + 1
    for index in draftBox.viewport.visible where row < box.inner.upperBound - 1 {
      let entry = draftBox.matches[index]
      let townWidth = min(entry.municipality.columns, (end - first) / 2)
      canvas.put(entry.municipality, row: row, endingAt: end, width: townWidth, style: .muted)
      let isChosen = index == draftBox.viewport.selected
      canvas.put(
        entry.name, row: row, column: first, width: end - first - townWidth - 2,
        style: isChosen ? .selected : .plain)
      if isChosen { canvas.put("▸", row: row, column: first - 1, style: .accent) }
      row += 1
    }
    let status: String =
      if !isAdding || draftBox.field.text.isEmpty {
        say(.menuHintOne)
      } else if draftBox.question != nil {
        say(.searchWaiting)
      } else {
        say(.draftFound, count: draftBox.matches.count)
      }
    canvas.put(
      status, row: box.inner.upperBound - 1, column: first, width: end - first, style: .muted)
  }
}

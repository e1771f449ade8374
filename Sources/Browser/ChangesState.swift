internal import CooperationModel
internal import TextLayout

/// The list of what changed in a territory since the edition before.
struct ChangesState: Sendable {
  /// The territory; absent: the whole directory.
  var place: Place?
  /// The names from the top down to the territory.
  var path: [String]
  /// Keeps one kind of change only.
  var kind: OrganizationChange.Kind?
  /// The number of the question that is or was asked.
  var question: Int
  var answer: Computed<EditionChanges> = .waiting(nil)
  var viewport = Viewport()

  var chosen: OrganizationChange? {
    guard let changes = answer.value?.changes else { return nil }
    return changes.indices.contains(viewport.selected) ? changes[viewport.selected] : nil
  }

  /// Takes an answer, if it is the one that is waited for.
  mutating func take(_ answer: Computed<EditionChanges>, of asked: Int) -> Bool {
    guard question == asked else { return false }
    self.answer = answer
    return true
  }
}

extension BrowserState {
  /// Opens the changes of the place where the user is; without one, of the whole directory.
  mutating func openChanges(_ environment: Environment) throws -> [Effect] {
    guard position.screen != .changes else { return [] }
    let place = try placeInSight(environment)
    if !position.screen.isOfPlace { position.placeOrigin = position.screen }
    position.screen = .changes
    if let known = position.changes, known.place == place, known.answer.value != nil {
      try layOut(environment)
      return []
    }
    position.changes = ChangesState(
      place: place, path: place?.path ?? [overview.name], question: 0)
    let effects = askForChanges()
    try layOut(environment)
    return effects
  }

  /// Asks for the changes, unless they are there.
  mutating func askForChanges() -> [Effect] {
    guard let state = position.changes, state.answer.value == nil else { return [] }
    generation += 1
    position.changes?.question = generation
    let query = ChangeQuery(territory: state.place?.id, kind: state.kind)
    return [.ask(.changes(query, generation: generation))]
  }

  mutating func performInChanges(
    _ action: Action, _ environment: Environment
  ) throws -> [Effect] {
    guard position.changes?.answer.value != nil else { return [] }
    switch action {
    case .open:
      guard let chosen = position.changes?.chosen else {
        notice = environment.messages(.noticeNothingChosen)
        return []
      }
      guard !chosen.kinds.contains(.gone) else {
        notice = environment.messages(.noticeGone)
        return []
      }
      return try openFromPlace(environment) { state throws in
        try state.openSheet(chosen.id, environment)
        return []
      }
    case .filter:
      openChangeMenu(environment)
      return []
    default: return []
    }
  }

  /// The kinds that a list of changes can be narrowed to; absent: all.
  func changeKinds(of changes: EditionChanges) -> [OrganizationChange.Kind?] {
    [nil] + OrganizationChange.Kind.allCases.filter { changes.count($0) > 0 }
  }

  private mutating func openChangeMenu(_ environment: Environment) {
    guard let state = position.changes, let changes = state.answer.value else { return }
    let kinds = changeKinds(of: changes)
    let lines = kinds.map { kind in
      MenuState.Line(
        text: environment.messages(kind?.name ?? .changesAll), count: changes.count(kind),
        isMarked: kind == state.kind)
    }
    var viewport = Viewport(count: lines.count, height: lines.count)
    viewport.select(lines.firstIndex(where: \.isMarked) ?? 0)
    box = .menu(MenuState(purpose: .changes, lines: lines, viewport: viewport))
    resizeBoxes(environment)
  }

  mutating func setChangeKind(_ kind: OrganizationChange.Kind?) -> [Effect] {
    guard position.changes?.kind != kind else { return [] }
    position.changes?.kind = kind
    position.changes?.answer = .waiting(nil)
    position.changes?.viewport = Viewport()
    return askForChanges()
  }

  /// Gives the list the rows that the window has for it.
  mutating func layOutChanges() {
    guard let state = position.changes else { return }
    // The heading above, and what stands below of a list longer than its room.
    let height = max(bodyHeight - 2, 1)
    position.changes?.viewport.resize(
      count: state.answer.value?.changes.count ?? 0, height: height)
  }
}

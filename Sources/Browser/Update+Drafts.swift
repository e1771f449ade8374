internal import CooperationModel
internal import TextLayout

extension BrowserState {
  /// Starts a draft from the marked organizations, or else from the chosen group.
  mutating func startDraft(
    _ state: GroupsState, _ environment: Environment
  ) throws -> [Effect] {
    let say = environment.messages
    let line = state.chosenLine
    var members = marks.organizations
    var name = say(members.isEmpty ? .draftNew : .draftOfMarked)
    for id in members { try findEntry(of: id, environment) }
    if members.isEmpty, line != nil {
      members = groupMembers(of: line)
      name = say(.draftOf, groupName(of: line))
      for id in members { draftEntries[id] = groupEntry(id, of: line) }
      // Whoever is chosen among those who could bring something comes with it.
      if case .bringers? = state.opened.last?.content, let chosen = chosenInGroups {
        draftEntries[chosen] = groupEntry(chosen, of: line)
        members.append(chosen)
      }
    }
    keepDrafts()
    let number = drafts.add(name: name, members: members, for: state.place)
    position.groups?.item = nil
    position.groups?.isTable = false
    layOutGroups(environment)
    position.groups?.choose(.draft(number))
    position.groups?.opened = [GroupsState.Opened(line: .draft(number), content: .members)]
    notice = say(.noticeDraft, count: members.count)
    return askForDraft(number)
  }

  /// Finds the name of an organization that no group mentions, until the check of its draft does.
  mutating func findEntry(of id: Organization.ID, _ environment: Environment) throws {
    guard draftEntries[id] == nil, let sheet = try environment.directory.organization(id),
      !sheet.organization.isCeased
    else { return }
    draftEntries[id] = sheet.entry
  }

  mutating func editDraft(
    _ action: Action, _ state: GroupsState, _ environment: Environment
  ) throws -> [Effect] {
    let say = environment.messages
    guard case .draft(let number)? = state.chosenLine, let draft = drafts.draft(number) else {
      notice = say(.noticeDraftFirst)
      return []
    }
    switch action {
    case .addMember: box = .draft(DraftBox(purpose: .add, draft: number))
    case .rename:
      var renaming = DraftBox(purpose: .rename, draft: number)
      renaming.field.type(draft.name)
      box = .draft(renaming)
    case .removeMember where state.opened.isEmpty:
      keepDrafts()
      drafts.remove(number)
      notice = say(.noticeDraftGone, draft.name)
    case .removeMember:
      guard state.opened.last?.content == .members, let chosen = chosenInGroups else {
        notice = say(.noticeNothingChosen)
        return []
      }
      keepDrafts()
      drafts.change(number) { draft in
        draft.members.removeAll { $0 == chosen }
        draft.isStale = true
      }
      let name = groupEntry(chosen, of: .draft(number))?.name ?? vanished[chosen]
      notice = say(.noticeDraftRemoved, name ?? "")
      return askForDraft(number)
    default: break
    }
    return []
  }

  mutating func add(
    _ id: Organization.ID, to number: Int, _ environment: Environment
  ) -> [Effect] {
    let say = environment.messages
    guard let draft = drafts.draft(number) else { return [] }
    let name = groupEntry(id, of: .draft(number))?.name ?? ""
    guard !draft.members.contains(id) else {
      notice = say(.noticeDraftHas, name)
      return []
    }
    draftEntries[id] = groupEntry(id, of: .draft(number))
    keepDrafts()
    drafts.change(number) { draft in
      draft.members.append(id)
      draft.isStale = true
    }
    notice = say(.noticeDraftAdded, name)
    return askForDraft(number)
  }

  /// Takes note of the drafts before they change, so that the change can be undone.
  mutating func keepDrafts() { changes.append(.drafts(drafts.all)) }

  /// Takes the last change of the drafts back.
  mutating func restore(
    drafts old: [DraftGroup], _ environment: Environment
  ) throws -> [Effect] {
    drafts.restore(old)
    position.groups?.opened.removeAll { opened in
      if case .draft(let number) = opened.line { drafts.draft(number) == nil } else { false }
    }
    notice = environment.messages(.noticeDraftUndone)
    try layOut(environment)
    return askForDraft()
  }

  /// Asks for the check of a draft, or of the first one that has none.
  ///
  /// One after the other: a later computation takes the place of an earlier one.
  mutating func askForDraft(_ wanted: Int? = nil) -> [Effect] {
    guard position.screen == .groups, let state = position.groups, state.groups.value != nil else {
      return []
    }
    if wanted == nil, drafts.all.contains(where: { $0.question != nil }) { return [] }
    forgetDraftQuestions()
    let draft = wanted.flatMap(drafts.draft) ?? drafts.all.first { $0.isStale && $0.failure == nil }
    guard let draft, draft.isStale else { return [] }
    generation += 1
    let question = generation
    drafts.change(draft.number) { draft in
      draft.question = question
      draft.failure = nil
    }
    return [
      .ask(
        .draft(
          draft.members, draft.name, draft.place.id, parameters, generation: question))
    ]
  }

  /// The questions about drafts will not be answered: another computation took their place.
  mutating func forgetDraftQuestions() {
    for draft in drafts.all where draft.question != nil {
      drafts.change(draft.number) { $0.question = nil }
    }
  }

  /// Takes the check of a draft.
  ///
  /// - Returns: Whether a draft waited for it.
  mutating func take(draft answer: TerritoryGroups?, _ asked: Int, failure: String) -> Bool {
    guard let draft = drafts.all.first(where: { $0.question == asked }) else { return false }
    drafts.change(draft.number) { draft in
      draft.question = nil
      draft.check = answer ?? draft.check
      draft.failure = answer == nil ? failure : nil
      draft.isStale = answer == nil
    }
    return true
  }
}

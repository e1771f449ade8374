public import CooperationModel
internal import TextLayout

// Drafts of groups in the notebook: what the user decided, nothing that is computed.

extension BrowserState {
  /// What the notebook is asked after a change of the drafts: to hold each as it is now, and to take
  /// back what is gone.
  ///
  /// What could not be kept before is asked for again.
  ///
  /// - Parameter before: The drafts before the change.
  /// - Returns: The requests.
  /// - Complexity: O(*n*) for *n* members.
  func requestsToKeep(after before: [DraftGroup]) -> [Effect] {
    let changed = drafts.all.filter { !$0.isKept }
      .map { NotebookRequest.keep(kept($0), number: $0.number) }
    let gone = before.filter { drafts.draft($0.number) == nil }.compactMap(\.entry)
      .map { NotebookRequest.takeBack($0) }
    return (changed + gone).map { .notebook($0) }
  }

  /// A draft as the notebook holds it.
  func kept(_ draft: DraftGroup) -> NotebookEntry.Draft {
    let known = draft.entry?.draft?.members ?? []
    return NotebookEntry.Draft(
      first: draft.entry?.draftID, name: draft.name, territory: draft.place.id,
      path: draft.place.path,
      members: draft.members.map { id in
        let name =
          groupEntry(id, of: .draft(draft.number))?.name ?? vanished[id]
          ?? known.first { $0.id == id }?.name
        return .init(id: id, name: name ?? "")
      })
  }

  /// Takes up drafts of the notebook.
  ///
  /// A member that the directory no longer has stays in its draft, as vanished; a draft for a territory
  /// that it does not have stays among the drafts, and is shown nowhere.
  ///
  /// - Parameters:
  ///   - entries: The entries that hold them; others are passed over.
  ///   - environment: The surroundings.
  /// - Throws: What the directory throws.
  public mutating func restore(
    drafts entries: [NotebookEntry], in environment: Environment
  ) throws {
    for entry in entries {
      if let draft = entry.draft { try take(draft, of: entry, environment) }
    }
    try layOut(environment)
  }

  /// Takes up the drafts of another state, as after opening the directory anew.
  ///
  /// - Parameters:
  ///   - other: The other state.
  ///   - environment: The surroundings.
  /// - Throws: What the directory throws.
  public mutating func restore(
    draftsOf other: BrowserState, in environment: Environment
  ) throws {
    for draft in other.drafts.all {
      try take(other.kept(draft), of: draft.entry, environment)
    }
    try layOut(environment)
  }

  private mutating func take(
    _ draft: NotebookEntry.Draft, of entry: NotebookEntry?, _ environment: Environment
  ) throws {
    let path = try environment.directory.path(to: draft.territory).map(\.name)
    var members: [Organization.ID] = []
    for member in draft.members where !members.contains(member.id) {
      members.append(member.id)
      // Drafts for other directories are not shown: nothing is looked up for them.
      guard !path.isEmpty else { continue }
      try findEntry(of: member.id, environment)
      if draftEntries[member.id] == nil { vanished[member.id] = member.name }
    }
    let number = drafts.add(
      name: draft.name, members: members,
      for: Place(id: draft.territory, path: path.isEmpty ? draft.path : path))
    drafts.change(number) { $0.entry = entry }
  }
}

extension DraftGroup {
  /// Whether the notebook holds what was decided of it.
  fileprivate var isKept: Bool {
    guard let draft = entry?.draft, entry?.takenBack == nil else { return false }
    return draft.name == name && draft.territory == place.id && draft.members.map(\.id) == members
  }
}

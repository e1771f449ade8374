internal import CooperationModel

/// The groups of a territory.
struct GroupsState: Sendable {
  /// One line of the list.
  enum Line: Hashable, Sendable {
    case heading(CandidateGroup.Source)
    /// A group of the answer, by its place in it.
    case group(Int)
    /// A draft, by its number.
    case draft(Int)

    var isHeading: Bool { if case .heading = self { true } else { false } }
  }

  /// A list opened from a group.
  struct Opened: Sendable {
    enum Content: Hashable, Sendable {
      case members
      /// Who could bring an item that is missing.
      case bringers(CandidateGroup.Item)
    }

    /// The group or the draft.
    var line: Line
    var content: Content
    var viewport = Viewport()
  }

  var place: Place
  var parameters: Parameters
  /// The number of the question that is or was asked.
  var question: Int
  var groups: Computed<TerritoryGroups> = .waiting(nil)
  /// The list: drafts, then groups under the heading of where they come from.
  var lines: [Line] = []
  var viewport = Viewport()
  /// The chosen item of the check, when the check has the keys.
  var item: Int?
  /// Lists opened one from another, the last one in sight.
  var opened: [Opened] = []
  var isTable = false
  /// The lines of the table: a line for each item of each group.
  var table = Viewport()

  /// The line that the check is about.
  var chosenLine: Line? {
    if let last = opened.last { return last.line }
    let position = viewport.selected
    guard lines.indices.contains(position), !lines[position].isHeading else { return nil }
    return lines[position]
  }
}

/// A group that the user puts together.
struct DraftGroup: Sendable {
  /// What tells it from the others.
  var number: Int
  /// The territory that it is meant for.
  var place: Place
  var name: String
  var members: [Organization.ID]
  /// The check of the members as they were when it was asked for.
  var check: TerritoryGroups?
  /// The question that is still to be answered; absent: none.
  var question: Int?
  /// Whether the members changed since they were checked.
  var isStale = true
  /// Why there is no check.
  var failure: String?
  /// The entry of the notebook that holds it as it was kept last; absent: none does.
  var entry: NotebookEntry?
}

/// Drafts of groups.
struct Drafts: Sendable {
  private(set) var all: [DraftGroup] = []
  private var lastNumber = 0

  /// What the user decided of the drafts, without what is computed.
  var decisions: [Decision] {
    all.map { Decision(number: $0.number, place: $0.place, name: $0.name, members: $0.members) }
  }

  /// What the user decided of a draft.
  struct Decision: Hashable {
    var number: Int
    var place: Place
    var name: String
    var members: [Organization.ID]
  }

  func draft(_ number: Int) -> DraftGroup? { all.first { $0.number == number } }

  /// Adds a draft, and returns its number.
  mutating func add(name: String, members: [Organization.ID], for place: Place) -> Int {
    lastNumber += 1
    all.append(DraftGroup(number: lastNumber, place: place, name: name, members: members))
    return lastNumber
  }

  /// Changes a draft, by hand or with what was computed.
  mutating func change(_ number: Int, _ change: (inout DraftGroup) -> Void) {
    guard let index = all.firstIndex(where: { $0.number == number }) else { return }
    change(&all[index])
  }

  mutating func remove(_ number: Int) {
    all.removeAll { $0.number == number }
  }

  /// Puts drafts as they were before; what was under way for them is not under way any more.
  mutating func restore(_ old: [DraftGroup]) {
    all = old.map { draft in
      var draft = draft
      if let now = self.draft(draft.number) {
        draft.entry = now.entry
      } else {
        // It was taken back when the draft was removed: the draft is to be kept again.
        let written = draft.entry?.written
        draft.entry?.takenBack = written
      }
      draft.question = nil
      draft.isStale = true
      return draft
    }
  }
}

extension BrowserState {
  /// The group of a line, or the draft as far as it was checked.
  func group(of line: GroupsState.Line?) -> CandidateGroup? {
    switch line {
    case .group(let index)?:
      let groups = position.groups?.groups.value?.groups ?? []
      return groups.indices.contains(index) ? groups[index] : nil
    case .draft(let number)?:
      guard let draft = drafts.draft(number), var group = draft.check?.groups.first else {
        return nil
      }
      group.name = draft.name
      return group
    case .heading?, nil: return nil
    }
  }

  /// The name of the group or of the draft of a line.
  func groupName(of line: GroupsState.Line?) -> String {
    if case .draft(let number)? = line { return drafts.draft(number)?.name ?? "" }
    return group(of: line)?.name ?? ""
  }

  /// An organization that a group of a line mentions.
  func groupEntry(_ id: Organization.ID, of line: GroupsState.Line?) -> OrganizationEntry? {
    if case .draft(let number)? = line,
      let entry = drafts.draft(number)?.check?.organizations[id]
    {
      return entry
    }
    return position.groups?.groups.value?.organizations[id] ?? draftEntries[id]
  }

  /// The members of the group or of the draft of a line.
  func groupMembers(of line: GroupsState.Line?) -> [Organization.ID] {
    if case .draft(let number)? = line { return drafts.draft(number)?.members ?? [] }
    return group(of: line)?.members ?? []
  }

  /// Who could bring an item to the group of a line.
  func bringers(
    of item: CandidateGroup.Item, to line: GroupsState.Line?
  ) -> [CandidateGroup.Bringer] {
    group(of: line)?.gaps.first { $0.item == item }?.bringers ?? []
  }

  /// The lines of the list that is open, as organizations.
  func openedOrganizations(_ opened: GroupsState.Opened) -> [Organization.ID] {
    switch opened.content {
    case .members: groupMembers(of: opened.line)
    case .bringers(let item): bringers(of: item, to: opened.line).map(\.organization)
    }
  }

  /// The organization that is chosen in an open list; absent where none is.
  var chosenInGroups: Organization.ID? {
    guard let opened = position.groups?.opened.last, position.groups?.item == nil else {
      return nil
    }
    let all = openedOrganizations(opened)
    let line = opened.viewport.selected
    return all.indices.contains(line) ? all[line] : nil
  }
}

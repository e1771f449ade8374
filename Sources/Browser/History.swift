internal import CooperationModel
internal import TextLayout

/// Where the user was and what was marked when a key came: what changed shows in the comparison.
struct Moment: Sendable {
  /// A place among those visited, whatever line of it is chosen.
  enum Place: Hashable, Sendable {
    case territories(in: Territory.ID?)
    case organizations(OrganizationQuery.Scope)
    case marked
    case sheet(Organization.ID?)
    case links([Organization.ID])
    case groups(Territory.ID?)
    case figures(Territory.ID?)
    case map(Territory.ID?)
    case pairs(Territory.ID?)
    case changes(Territory.ID?)
    case chain(Organization.ID?, Organization.ID?)
  }

  var position: BrowserState.Position
  var jumps: [BrowserState.Jump]
  var marks: Marks
  var bookmarks: [Bookmark]

  var place: Place { position.place }
}

/// The places visited before and after this one, each as it was left.
struct History: Sendable {
  /// One place, as it was left.
  struct Visit: Sendable {
    var position: BrowserState.Position
    var jumps: [BrowserState.Jump]
  }

  /// More than anybody walks back; each holds some lines of a list.
  private static let limit = 60

  private(set) var past: [Visit] = []
  private(set) var future: [Visit] = []

  /// Takes note that the user went from one place to another.
  ///
  /// Whoever returns to the place before has gone back, and may go forward again.
  mutating func leave(_ visit: Visit, for place: Moment.Place) {
    if past.last?.position.place == place {
      past.removeLast()
      future.append(visit)
      return
    }
    past.append(visit)
    if past.count > Self.limit { past.removeFirst() }
    future = []
  }

  /// Changes what was kept of every place.
  mutating func change(_ change: (inout BrowserState.Position) -> Void) {
    for index in past.indices { change(&past[index].position) }
    for index in future.indices { change(&future[index].position) }
  }

  mutating func goBack(from visit: Visit) -> Visit? {
    guard let target = past.popLast() else { return nil }
    future.append(visit)
    return target
  }

  mutating func goForward(from visit: Visit) -> Visit? {
    guard let target = future.popLast() else { return nil }
    past.append(visit)
    return target
  }
}

/// Something that can be undone: how it was before.
enum Change: Sendable {
  case marks(Marks)
  case bookmarks([Bookmark])
  case filter(OrganizationQuery)
  case drafts([DraftGroup])
  /// An entry of the notebook that was not there before.
  case entry(NotebookEntry)
}

extension BrowserState.Position {
  var place: Moment.Place {
    switch screen {
    case .territories: return .territories(in: territories.column?.parent?.id)
    case .organizations:
      switch organizations?.query.scope {
      case .these?: return .marked
      case let scope?: return .organizations(scope)
      case nil: return .organizations(.everywhere)
      }
    case .sheet: return .sheet(sheet?.sheet.organization.id)
    case .links: return .links(links?.stops.map(\.id) ?? [])
    case .groups: return .groups(groups?.place.id)
    case .figures: return .figures(figures?.place.id)
    case .map: return .map(map?.place.id)
    case .pairs: return .pairs(pairs?.place.id)
    case .changes: return .changes(changes?.place?.id)
    case .chain: return .chain(chain?.start, chain?.end)
    }
  }
}

extension BrowserState {
  var moment: Moment {
    Moment(position: position, jumps: jumps, marks: marks, bookmarks: bookmarks)
  }

  /// How many changes can be undone.
  private static let changeLimit = 100

  /// Takes note of what a key changed: the place for the history, the rest to be undone.
  mutating func note(since before: Moment, by action: Action?) {
    if action != .undo {
      if before.marks != marks { changes.append(.marks(before.marks)) }
      if before.bookmarks != bookmarks { changes.append(.bookmarks(before.bookmarks)) }
      if let old = before.position.organizations?.query, let new = position.organizations?.query,
        old.scope == new.scope, !old.keepsTheSame(as: new)
      {
        changes.append(.filter(old))
      }
      if changes.count > Self.changeLimit { changes.removeFirst() }
    }
    guard action != .historyBack, action != .historyForward, before.place != position.place else {
      return
    }
    // The next sheet of a list is a line of the list: one visit, however many are leafed through.
    if position.screen == .sheet, action == .next || action == .previous { return }
    history.leave(
      History.Visit(position: before.position, jumps: before.jumps), for: position.place)
  }

  mutating func travel(_ action: Action, _ environment: Environment) throws -> [Effect] {
    let here = History.Visit(position: position, jumps: jumps)
    let target =
      action == .historyBack ? history.goBack(from: here) : history.goForward(from: here)
    guard let target else {
      notice = environment.messages(
        action == .historyBack ? .noticeNothingBefore : .noticeNothingAfter)
      return []
    }
    let wasOfPlace = position.screen.isOfPlace
    position = target.position
    jumps = target.jumps
    return (wasOfPlace ? [.stop(.computation)] : []) + (try arrive(environment))
  }

  /// Makes a position that was kept whole again: its rows, its card, what was being computed.
  mutating func arrive(_ environment: Environment) throws -> [Effect] {
    try layOut(environment)
    try loadRows(environment)
    if position.territories.card == nil { try loadCard(environment) }
    switch position.screen {
    case .links:
      // Another computation may have taken the place of what is still waited for.
      if showsNodes, case .waiting? = position.links?.nodes?.picture { return askForNodes() }
      return askForLinks()
    case .chain: return askForChains()
    case .groups:
      return (position.groups.map { openPlace($0.place, .groups) } ?? []) + askForDraft()
    case .figures: return position.figures.map { openPlace($0.place, .figures) } ?? []
    case .map: return position.map.map { openPlace($0.place, .map) } ?? []
    case .pairs: return position.pairs.map { openPlace($0.place, .pairs) } ?? []
    case .changes: return askForChanges()
    default: return []
    }
  }

  /// Takes the last change back that can be seen from here.
  mutating func undo(_ environment: Environment) throws -> [Effect] {
    let say = environment.messages
    let last = changes.lastIndex { change in
      if case .drafts = change { return position.screen == .groups }
      guard case .filter(let query) = change else { return true }
      return position.screen == .organizations && position.organizations?.query.scope == query.scope
    }
    guard let last else {
      notice = say(.noticeNothingToUndo)
      return []
    }
    switch changes.remove(at: last) {
    case .marks(let old):
      marks = old
      let count = old.organizations.count + old.territories.count
      notice = say(.noticeMarksUndone, count: count)
    case .bookmarks(let old):
      bookmarks = old
      notice = say(.noticeBookmarksUndone, count: old.count)
    case .drafts(let old): return try restore(drafts: old, environment)
    case .entry(let entry): return [.notebook(.takeBack(entry))]
    case .filter(let query):
      try setFilter(of: query, environment)
      notice = say(.noticeFilterUndone)
    }
    return []
  }
}

extension OrganizationQuery {
  /// Whether it lets the same organizations through, in whatever order.
  func keepsTheSame(as other: OrganizationQuery) -> Bool {
    var copy = other
    copy.order = order
    copy.isDescending = isDescending
    // Marking is a change of its own.
    if among != nil, other.among != nil { copy.among = among }
    return copy == self
  }
}

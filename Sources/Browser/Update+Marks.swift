internal import CooperationModel
internal import TextLayout

extension BrowserState {
  /// Something that the keys of the screen are about.
  enum Thing: Hashable, Sendable {
    case territory(Territory.ID, name: String)
    case organization(Organization.ID, name: String)
  }

  /// What the keys of the screen are about; absent: nothing is chosen.
  var thingInSight: Thing? {
    switch position.screen {
    case .territories:
      guard case .territory(let entry)? = position.territories.column?.chosen else { return nil }
      return .territory(entry.id, name: entry.name)
    case .organizations:
      return position.organizations?.chosen.map { .organization($0.id, name: $0.name) }
    case .sheet:
      return (position.sheet?.sheet.organization).map { .organization($0.id, name: $0.name) }
    case .links:
      guard let stop = position.links?.stop else { return nil }
      return stop.chosen.map { .organization($0.id, name: $0.name) }
        ?? .organization(stop.id, name: stop.name)
    case .groups where chosenInGroups != nil:
      guard let id = chosenInGroups else { return nil }
      let entry = groupEntry(id, of: position.groups?.chosenLine)
      return .organization(id, name: entry?.name ?? id.rawValue)
    case .groups: return (position.groups?.place).map { .territory($0.id, name: $0.name) }
    case .figures: return (position.figures?.place).map { .territory($0.id, name: $0.name) }
    case .pairs:
      guard let pairs = position.pairs, let chosen = pairs.chosen else { return nil }
      return .organization(chosen.first, name: pairs.name(chosen.first))
    case .changes:
      guard let chosen = position.changes?.chosen, !chosen.kinds.contains(.gone) else { return nil }
      return .organization(chosen.id, name: chosen.name)
    case .map: return (position.map?.place).map { .territory($0.id, name: $0.name) }
    case .chain: return (position.chain?.chosen).map { .organization($0.id, name: $0.name) }
    }
  }

  mutating func performWithMarks(
    _ action: Action, _ environment: Environment
  ) throws -> [Effect] {
    let say = environment.messages
    switch action {
    case .mark:
      switch thingInSight {
      case .organization(let id, _)?: marks.toggle(id)
      case .territory(let id, _)?: marks.toggle(id)
      case nil: notice = say(.noticeNothingChosen)
      }
      return []
    case .showMarked:
      guard !marks.organizations.isEmpty else {
        notice = say(.noticeNoMarks)
        return []
      }
      try showMarked(environment)
      return []
    case .clearMarks:
      let count = marks.organizations.count + marks.territories.count
      notice = count == 0 ? say(.noticeNoMarks) : say(.noticeMarksCleared, count: count)
      marks = Marks()
      return []
    default: return []
    }
  }

  /// Lists the marked organizations, wherever they are.
  private mutating func showMarked(_ environment: Environment) throws {
    let scope = OrganizationQuery.Scope.these(marks.organizations)
    if position.screen == .organizations, position.organizations?.query.scope == scope { return }
    let origin = position
    // Marked again or not, the list of the marked ones is one list: it leads back to where the
    // first one was opened.
    let isThere: Bool =
      if position.screen == .organizations, case .these? = position.organizations?.query.scope {
        true
      } else {
        false
      }
    position.organizations = nil
    position.sheet = nil
    position.links = nil
    try list(scope, path: [environment.messages(.markedOrganizations)], sectors: [], environment)
    if !isThere { jumps.append(Jump(origin: origin, landing: .organizations)) }
  }
}

public import CooperationModel
internal import TextLayout

/// A list of organizations to be written to a file.
public struct ExportRequest: Hashable, Sendable {
  /// How a list is written.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    case csv, json, text
  }

  /// Which organizations, in which order.
  public var query: OrganizationQuery
  /// How they are written.
  public var format: Format
  /// The name of the list, for the name of the file.
  public var name: String

  /// Makes a request.
  public init(query: OrganizationQuery, format: Format, name: String) {
    self.query = query
    self.format = format
    self.name = name
  }
}

extension BrowserState {
  /// What an export would write: the marked organizations, else those in sight, else those of the
  /// territory.
  func exported(_ environment: Environment) throws -> (query: OrganizationQuery, name: String)? {
    if !marks.organizations.isEmpty {
      var query = OrganizationQuery(scope: .these(marks.organizations))
      if let list = position.organizations?.query {
        query.order = list.order
        query.isDescending = list.isDescending
      }
      return (query, environment.messages(.markedOrganizations))
    }
    if position.screen == .organizations || position.screen == .sheet,
      let list = position.organizations
    {
      return (list.query, list.path.last ?? "")
    }
    if position.screen == .groups, let group = group(of: position.groups?.chosenLine) {
      return (OrganizationQuery(scope: .these(group.members)), group.name)
    }
    if showsNodes, let links = position.links, let picture = links.nodes?.picture.value {
      return (OrganizationQuery(scope: .these(picture.nodes.map(\.id))), links.stop.name)
    }
    guard let place = try placeInSight(environment) else { return nil }
    return (OrganizationQuery(scope: .territory(place.id)), place.name)
  }

  /// Asks how the list is to be written.
  mutating func openExportMenu(_ environment: Environment) throws {
    let say = environment.messages
    guard let (query, _) = try exported(environment) else {
      notice = say(.noticeNothingChosen)
      return
    }
    // A list in sight was counted when it was opened.
    let isInSight = query == position.organizations?.query
    let count =
      isInSight ? position.organizations?.count ?? 0 : try environment.directory.count(query)
    guard count > 0 else {
      notice = say(.listEmpty)
      return
    }
    let lines = [MessageKey.exportCSV, .exportJSON, .exportText].map {
      MenuState.Line(text: say($0), count: count)
    }
    box = .menu(
      MenuState(purpose: .export, lines: lines, viewport: Viewport(count: lines.count)))
    resizeBoxes(environment)
  }

  mutating func export(_ menu: MenuState, _ environment: Environment) throws -> [Effect] {
    let formats = ExportRequest.Format.allCases
    guard let (query, name) = try exported(environment),
      formats.indices.contains(menu.viewport.selected)
    else { return [] }
    notice = environment.messages(.noticeExporting)
    return [
      .export(ExportRequest(query: query, format: formats[menu.viewport.selected], name: name))
    ]
  }
}

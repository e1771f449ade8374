internal import CooperationModel
internal import TextLayout

// What the box of search says of a line when it is opened, without leaving the search.

extension BrowserState {
  /// A few lines about something that was found; empty for actions.
  func details(of line: SearchLine, _ environment: Environment) throws -> [String] {
    let say = environment.messages
    switch line {
    case .action: return []
    case .sector(let sector, let organizations):
      return [say(sector.name), say(.searchSector, count: organizations)]
    case .found(.group(let entry)), .recent(.group(let entry)):
      var query = OrganizationQuery(scope: .everywhere)
      query.group = entry.id
      let members = try environment.directory.organizations(query, in: 0..<5).map(\.name)
      return [entry.name, say(.searchGroup, count: entry.members)] + members
    case .found(.territory(let entry, _)), .recent(.territory(let entry)):
      let path = try environment.directory.path(to: entry.id).map(\.name)
      var lines = [
        path.joined(separator: " › "), say(.organizations, count: entry.organizations),
      ]
      let sectors = try environment.directory.territory(entry.id)?.sectors.prefix(4) ?? []
      lines += sectors.map {
        say(.searchOpenedSector, say($0.sector.name), say.number($0.organizations))
      }
      return lines
    case .found(.organization(let entry)), .recent(.organization(let entry)):
      guard let sheet = try environment.directory.organization(entry.id) else {
        return [say(.noticeGone)]
      }
      let organization = sheet.organization
      let place = sheet.path.map(\.name).joined(separator: " › ")
      var lines = [
        organization.name,
        [
          say(organization.family.name), say(organization.sector.name),
          say.jobs(organization.workforce),
        ]
        .joined(separator: " · "),
        [organization.address, place].filter { !$0.isEmpty }.joined(separator: " · "),
        sheet.declaredLinks == 0
          ? say(.noDeclaredLinkRecorded) : say(.declaredLinks, count: sheet.declaredLinks),
      ]
      lines += sheet.affiliations.prefix(2).map(\.group.name)
      return lines.filter { !$0.isEmpty }
    }
  }
}

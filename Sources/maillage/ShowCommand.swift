internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import TextLayout

/// Shows all that is known of an organization.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show all that is known of an organization.")

  @Argument(help: "The identity of an organization.")
  var organization: String

  @OptionGroup var options: PlaceOptions

  @Flag(name: .customLong("no-links"), help: "Leave addresses as text: nothing to click on.")
  var hasNoLinks = false

  func run() throws {
    let opened = try options.open()
    guard let sheet = try opened.directory.organization(.init(rawValue: organization)) else {
      throw QueryFailure.noOrganization(organization)
    }
    switch options.format {
    case .json: Output.write(Self.json(sheet))
    case .text:
      let say = Surroundings.messages
      let lines = sheetText(
        sheet, say, declaresLinks: try opened.directory.overview().declaresLinks)
      let website = hasNoLinks ? nil : Hyperlink(sheet.organization.website)
      Output.write(lines.map { (website?.mark(in: $0) ?? $0) + "\n" }.joined())
    case .csv, .tsv:
      var table = OutputTable(columns: [
        .init(name: "field", heading: ""), .init(name: "value", heading: ""),
      ])
      table.rows = Self.fields(sheet).map { [$0.0, $0.1] }
      Output.write(table.written(as: options.format))
    }
  }

  /// The facts under the names of the exchange format.
  private static func fields(_ sheet: OrganizationSheet) -> [(String, String)] {
    let o = sheet.organization
    let fixed: [(String, String)] = [
      ("id", o.id.rawValue), ("name", o.name), ("alias", o.alias),
      ("unit", o.unit?.rawValue ?? ""), ("family", o.family.rawValue), ("sse", o.status.rawValue),
      ("sse_form", o.signals.form?.rawValue ?? ""), ("sse_flag", o.signals.flag?.rawValue ?? ""),
      ("sse_lists", o.signals.lists.joined(separator: "|")),
      ("legal_form", o.legalForm), ("activity", o.activity),
      ("activity_scheme", o.scheme?.rawValue ?? ""),
      ("other_activities", o.otherActivities.joined(separator: "|")),
      ("sector", o.sector.rawValue), ("sector_basis", o.sectorBasis.rawValue),
      ("territory", o.territory?.rawValue ?? ""),
      ("placed_by", o.placing?.rawValue ?? ""), ("address", o.address), ("postcode", o.postcode),
      ("lat", o.point.map { "\($0.latitude)" } ?? ""),
      ("lon", o.point.map { "\($0.longitude)" } ?? ""), ("workforce", o.workforce?.text ?? ""),
      ("founded", o.founded), ("closed", o.closed), ("status", o.isCeased ? "ceased" : "active"),
      ("publics", o.publics.joined(separator: "|")), ("offers", o.offers.joined(separator: "|")),
      ("needs", o.needs.joined(separator: "|")), ("website", o.website), ("email", o.email),
      ("phone", o.phone), ("source", o.source), ("updated", o.updated),
      ("origins", o.origins.map(\.text).joined(separator: "|")),
    ]
    return fixed + o.facts.map { ($0.label, $0.value) }
  }

  private static func json(_ sheet: OrganizationSheet) -> JSONText {
    let o = sheet.organization
    let lists: Set<String> = [
      "other_activities", "publics", "offers", "needs", "sse_lists", "origins",
    ]
    let numbers: [String: Double?] = ["lat": o.point?.latitude, "lon": o.point?.longitude]
    var members: [(String, JSONText)] = [("format", .string("maillage/1"))]
    for (name, value) in fields(sheet).dropLast(o.facts.count) {
      if lists.contains(name) {
        members.append((name, .strings(value.split(separator: "|").map(String.init))))
      } else if let number = numbers[name] {
        members.append((name, .optional(number)))
      } else {
        members.append((name, .known(value)))
      }
    }
    members.append(
      ("facts", .object(o.facts.map { ($0.label, JSONText.string($0.value)) })))
    members.append(("path", .strings(sheet.path.map(\.id.rawValue))))
    members.append(("declared_links", .int(sheet.declaredLinks)))
    members.append(("places", .int(sheet.places)))
    members.append(
      (
        "groups",
        .array(
          sheet.affiliations.map { affiliation in
            .object([
              ("id", .string(affiliation.group.id.rawValue)),
              ("name", .string(affiliation.group.name)),
              ("kind", .string(affiliation.group.kind.rawValue)),
              ("role", .known(affiliation.role)), ("members", .int(affiliation.members)),
            ])
          })
      ))
    if !sheet.entries.isEmpty {
      members.append(("notebook", NotebookOutput(entries: sheet.entries, format: .json).lines))
    }
    return .object(members)
  }
}

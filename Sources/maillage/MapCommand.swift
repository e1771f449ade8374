internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Shows what the map of a territory is drawn from.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "List the parts of a map, with their declared links.")

  @Argument(help: "The identity of a territory.")
  var territory: String

  @Option(
    help: "Count one sector only, as social_care.",
    transform: { try FilterOptions.named($0, "sector") })
  var sector: Sector?

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let directory = try options.open().directory
    guard let map = try directory.map(of: .init(rawValue: territory), sector: sector) else {
      throw QueryFailure.noTerritory(territory)
    }
    if options.format == .json {
      Output.write(json(map))
    } else {
      let name = try directory.territory(map.territory)?.territory?.name ?? territory
      Output.write(table(map, of: name).written(as: options.format))
    }
  }

  private func table(_ map: TerritoryMap, of name: String) -> OutputTable {
    let say = Surroundings.messages
    var table = OutputTable(columns: [
      .init(name: "id", heading: say(.columnIdentity), widest: 16),
      .init(name: "name", heading: say(.columnPart)),
      .init(name: "organizations", heading: say(.tabOrganizations), isNumber: true),
      .init(name: "with_point", heading: say(.columnWithPoint), isNumber: true),
      .init(name: "latitude", heading: say(.columnLatitude), isNumber: true),
      .init(name: "longitude", heading: say(.columnLongitude), isNumber: true),
      .init(name: "pairs_between", heading: say(.columnPairsBetween), isNumber: true),
      .init(name: "pairs_outside", heading: say(.columnPairsOutside), isNumber: true),
    ])
    table.rows = map.parts.enumerated().map { number, part in
      let between = map.ties.reduce(0) { sum, tie in
        tie.a == number || tie.b == number ? sum + tie.pairs : sum
      }
      return [
        part.territory.id.rawValue, part.territory.name, String(part.territory.organizations),
        String(part.withPoint), part.center.map { String($0.latitude) } ?? "",
        part.center.map { String($0.longitude) } ?? "", String(between), String(part.pairsOutside),
      ]
    }
    if map.parts.isEmpty {
      // A territory with nothing inside is its only part, as in the table of the browser.
      table.rows = [
        [territory, name, String(map.organizations), String(map.withPoint), "", "", "", ""]
      ]
    }
    return table
  }

  private func json(_ map: TerritoryMap) -> JSONText {
    func id(_ part: Int) -> JSONText { .string(map.parts[part].territory.id.rawValue) }
    let parts = map.parts.map { part in
      JSONText.object([
        ("id", .string(part.territory.id.rawValue)), ("name", .string(part.territory.name)),
        ("organizations", .int(part.territory.organizations)), ("with_point", .int(part.withPoint)),
        ("latitude", .optional(part.center?.latitude)),
        ("longitude", .optional(part.center?.longitude)),
        ("pairs_outside", .int(part.pairsOutside)),
      ])
    }
    let ties = map.ties.map { tie in
      JSONText.object([("a", id(tie.a)), ("b", id(tie.b)), ("pairs", .int(tie.pairs))])
    }
    return .object([
      ("format", .string("maillage/1")), ("territory", .string(territory)),
      ("sector", sector.map { .string($0.rawValue) } ?? .null),
      ("organizations", .int(map.organizations)), ("with_point", .int(map.withPoint)),
      ("not_placed", .int(map.notPlaced)), ("parts", .array(parts)), ("ties", .array(ties)),
    ])
  }
}

internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Lists territories.
struct TerritoriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "territories", abstract: "List the territories inside one, or at the top.")

  @Argument(help: "The identity of a territory.")
  var territory: String?

  @Option(
    help: "Count one sector only, as social_care.",
    transform: { try FilterOptions.named($0, "sector") })
  var sector: Sector?

  @Option(
    help: "Sort by organizations, perThousand (inhabitants), population or name.",
    transform: { try FilterOptions.named($0, "order") })
  var sort = TerritoryOrder.organizations

  @OptionGroup var identities: IdentityOptions

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let opened = try options.open()
    let say = Surroundings.messages
    let parent = territory.map(Territory.ID.init(rawValue:))
    guard let card = try opened.directory.territory(parent) else {
      throw QueryFailure.noTerritory(territory ?? "")
    }
    let entries = try opened.directory.territories(in: parent, sector: sector).sorted(by: sort)
    var (organizations, notPlaced) = (card.organizations, card.notPlaced)
    if let sector {
      organizations = card.sectors.first { $0.sector == sector }?.organizations ?? 0
      var query = OrganizationQuery(scope: .notPlaced(in: parent))
      query.sectors = [sector]
      notPlaced = try opened.directory.count(query)
    }
    if identities.write(entries.lazy.map(\.id.rawValue)) { return }
    if options.format == .json {
      Output.write(
        .object([
          ("format", .string("maillage/1")), ("territory", territory.map { .string($0) } ?? .null),
          ("sector", sector.map { .string($0.rawValue) } ?? .null),
          ("organizations", .int(organizations)), ("not_placed", .int(notPlaced)),
          (
            "territories",
            .array(
              entries.map { entry in
                .object([
                  ("id", .string(entry.id.rawValue)), ("code", .known(entry.code)),
                  ("name", .string(entry.name)), ("level", .string(entry.level.rawValue)),
                  ("organizations", .int(entry.organizations)),
                  ("population", .optional(entry.population)),
                  ("per_thousand", .optional(entry.perThousand)),
                  ("territories", .int(entry.children)), ("spans", .int(entry.spans)),
                ])
              })
          ),
        ]))
      return
    }
    var table = OutputTable(columns: [
      .init(name: "id", heading: say(.columnIdentity)),
      .init(name: "name", heading: say(.orderName)),
      .init(name: "level", heading: say(.columnLevel)),
      .init(name: "organizations", heading: say(.tabOrganizations), isNumber: true),
      .init(name: "population", heading: say(.territoryOrderPopulation), isNumber: true),
      .init(name: "per_thousand", heading: say(.columnPerThousand), isNumber: true),
    ])
    let isText = options.format == .text
    table.rows = entries.map { entry in
      let rate = entry.perThousand.map { isText ? say.number($0, decimals: 1) : String($0) }
      return [
        entry.id.rawValue, entry.name, entry.level.rawValue, String(entry.organizations),
        entry.population.map { String($0) } ?? "", rate ?? "",
      ]
    }
    // What has no more precise place is a line of its own, in every format.
    table.rows.append(
      [
        "", options.format == .text ? say(.notPlacedLine) : "not placed further", "",
        String(notPlaced), "", "",
      ])
    Output.write(table.written(as: options.format))
  }
}

/// Lists organizations.
struct OrganizationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organizations", abstract: "List the organizations of a territory.")

  @Option(help: "The identity of a territory; without it, the whole directory.")
  var territory: String?

  @OptionGroup var filter: FilterOptions

  @Option(help: "Sort by name, sector, jobs, links or municipality.")
  var sort = Sorting.name

  @Flag(help: "The largest or last first.")
  var descending = false

  @Option(help: "How many at most.")
  var limit: Int?

  @OptionGroup var identities: IdentityOptions

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let opened = try options.open()
    let id = territory.map(Territory.ID.init(rawValue:))
    guard try opened.directory.territory(id) != nil else {
      throw QueryFailure.noTerritory(territory ?? "")
    }
    var query = OrganizationQuery(scope: id.map { .territory($0) } ?? .everywhere)
    filter.apply(to: &query)
    query.order = sort.order
    query.isDescending = descending
    let count = try opened.directory.count(query)
    let entries = try opened.directory.organizations(
      query, in: 0..<min(max(limit ?? count, 0), count))
    if identities.write(entries.lazy.map(\.id.rawValue)) { return }
    write(entries, count: count)
  }

  private func write(_ entries: [OrganizationEntry], count: Int) {
    let say = Surroundings.messages
    if options.format == .json {
      let list = entries.map { entry in
        JSONText.object([
          ("id", .string(entry.id.rawValue)), ("name", .string(entry.name)),
          ("family", .string(entry.family.rawValue)), ("sector", .string(entry.sector.rawValue)),
          ("sector_basis", .string(entry.sectorBasis.rawValue)),
          ("workforce", entry.workforce.map { .string($0.text) } ?? .null),
          ("declared_links", .int(entry.declaredLinks)),
          ("municipality", .known(entry.municipality)), ("address", .known(entry.address)),
        ])
      }
      Output.write(
        .object([
          ("format", .string("maillage/1")), ("count", .int(count)),
          ("organizations", .array(list)),
        ]))
      return
    }
    var table = OutputTable(columns: [
      .init(name: "id", heading: say(.columnIdentity), widest: 24),
      .init(name: "name", heading: say(.orderName), widest: 36),
      .init(name: "sector", heading: say(.orderSector), widest: 18),
      .init(name: "workforce", heading: say(.orderJobs)),
      .init(name: "declared_links", heading: say(.orderLinks), isNumber: true),
      .init(name: "municipality", heading: say(.orderMunicipality), widest: 24),
    ])
    let isText = options.format == .text
    table.rows = entries.map { entry in
      [
        entry.id.rawValue, entry.name,
        isText ? say(entry.sector.name) : entry.sector.rawValue,
        isText ? say.shortJobs(entry.workforce) : entry.workforce?.text ?? "",
        String(entry.declaredLinks), entry.municipality,
      ]
    }
    Output.write(table.written(as: options.format))
  }
}

/// The orders of a list, as options.
enum Sorting: String, CaseIterable, ExpressibleByArgument {
  case name, sector, jobs, links, municipality

  var order: OrganizationQuery.Order {
    switch self {
    case .name: .name
    case .sector: .sector
    case .jobs: .jobs
    case .links: .links
    case .municipality: .municipality
    }
  }
}

/// A query that found nothing to answer about.
enum QueryFailure: Error {
  case noTerritory(String)
  case noOrganization(String)
  case nothingDeclared
}

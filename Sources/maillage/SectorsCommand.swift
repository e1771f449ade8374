internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Counts the organizations of a territory by sector.
struct SectorsCommand: ParsableCommand {
  /// What sectors are counted by, beside the whole.
  enum Parts: String, CaseIterable, ExpressibleByArgument {
    case territory
  }

  static let configuration = CommandConfiguration(
    commandName: "sectors",
    abstract: "Count the organizations of a territory by sector.",
    discussion: """
      With '--by territory', one line for each sector and each territory directly inside, with the \
      number expected and whether chance explains the difference: the numbers of the browser's matrix.
      """)

  @Argument(help: "The identity of a territory; without it, the whole directory.")
  var territory: String?

  @Option(help: "Count by territory, too.")
  var by: Parts?

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let directory = try options.open().directory
    let id = territory.map(Territory.ID.init(rawValue:))
    guard let card = try directory.territory(id) else {
      throw QueryFailure.noTerritory(territory ?? "")
    }
    if by == .territory {
      guard let matrix = try directory.sectorMatrix(of: id) else {
        throw QueryFailure.noTerritory(territory ?? "")
      }
      write(matrix)
    } else {
      write(card)
    }
  }

  private var isText: Bool { options.format == .text }

  /// The name of a sector for people, or for programs.
  private func name(_ sector: Sector) -> String {
    isText ? Surroundings.messages(sector.name) : sector.rawValue
  }

  private func header(_ organizations: Int) -> [(String, JSONText)] {
    [
      ("format", .string("maillage/1")), ("territory", territory.map { .string($0) } ?? .null),
      ("organizations", .int(organizations)),
    ]
  }

  private func write(_ card: TerritoryCard) {
    let say = Surroundings.messages
    if options.format == .json {
      let sectors = card.sectors.map { count in
        JSONText.object([
          ("sector", .string(count.sector.rawValue)), ("organizations", .int(count.organizations)),
        ])
      }
      Output.write(
        .object(
          header(card.organizations) + [
            ("sector_from_words", .int(card.sectorFromWords)),
            ("without_activity", .int(card.withoutSector)), ("sectors", .array(sectors)),
          ]))
      return
    }
    var table = OutputTable(columns: [
      .init(name: "sector", heading: say(.orderSector)),
      .init(name: "organizations", heading: say(.tabOrganizations), isNumber: true),
    ])
    table.rows = card.sectors.map { [name($0.sector), String($0.organizations)] }
    Output.write(table.written(as: options.format))
  }

  private func write(_ matrix: SectorMatrix) {
    let say = Surroundings.messages
    if options.format == .json {
      let territories = matrix.columns.map { column in
        let cells = matrix.sectors.map { sector in
          let cell = matrix.cell(sector, column)
          return JSONText.object([
            ("sector", .string(sector.rawValue)), ("organizations", .int(cell.count)),
            ("expected", .optional(cell.expected)),
            ("mark", cell.shade.map { .string($0.rawValue) } ?? .null),
          ])
        }
        return JSONText.object([
          ("id", .string(column.territory.id.rawValue)), ("name", .string(column.territory.name)),
          ("organizations", .int(column.organizations)),
          ("informative_sector", .int(column.informative)), ("sectors", .array(cells)),
        ])
      }
      Output.write(
        .object(
          header(matrix.organizations) + [
            ("not_placed", .int(matrix.notPlaced)), ("territories", .array(territories)),
          ]))
      return
    }
    var table = OutputTable(columns: [
      .init(name: "sector", heading: say(.orderSector), widest: 20),
      .init(name: "territory", heading: say(.columnIdentity), widest: 16),
      .init(name: "name", heading: say(.matrixTerritory), widest: 28),
      .init(name: "organizations", heading: say(.columnCount), isNumber: true),
      .init(name: "expected", heading: say(.columnExpected), isNumber: true),
      .init(name: "mark", heading: say(.columnMark)),
    ])
    for sector in matrix.sectors {
      table.rows += matrix.columns.map { column in
        let cell = matrix.cell(sector, column)
        let expected = cell.expected.map {
          isText ? say.number($0, decimals: 1) : String($0)
        }
        return [
          name(sector), column.territory.id.rawValue, column.territory.name, String(cell.count),
          expected ?? (isText ? say(.unknown) : ""),
          cell.shade.map { isText ? say($0.name) : $0.rawValue } ?? "",
        ]
      }
    }
    Output.write(table.written(as: options.format))
  }
}

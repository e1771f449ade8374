internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import TextLayout

/// Shows the figures of a territory.
struct IndicatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: "Show the figures of a territory, with coverage.")

  @Argument(help: "The identity of a territory.")
  var territory: String

  @OptionGroup var model: ModelOptions

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let loaded = try LoadedModel(options.open(), model, around: territory, for: .figures)
    let figures = try loaded.computing {
      try loaded.network.indicators(
        of: .init(rawValue: territory), threads: LoadedModel.threads, computation: $0)
    }
    guard let figures else { throw QueryFailure.noTerritory(territory) }
    let output = IndicatorsOutput(loaded: loaded, figures: figures)
    switch options.format {
    case .json: Output.write(output.json)
    case .text: Output.write(output.text)
    case .csv, .tsv: Output.write(output.table.written(as: options.format))
    }
  }
}

/// Shows where small organizations have no declared link.
struct GapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap",
    abstract: "Show where small ones have no declared link.")

  @Argument(help: "The identity of a territory.")
  var territory: String

  @OptionGroup var model: ModelOptions

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let loaded = try LoadedModel(options.open(), model, around: territory, for: .figures)
    let figures = try loaded.network.indicators(
      of: .init(rawValue: territory), includingBetweenness: false)
    guard let figures else { throw QueryFailure.noTerritory(territory) }
    let output = IndicatorsOutput(loaded: loaded, figures: figures)
    switch options.format {
    case .json: Output.write(output.gapJSON)
    case .text: Output.write(output.gapText)
    case .csv, .tsv: Output.write(output.gapTable.written(as: options.format))
    }
  }
}

/// Figures on their way out.
struct IndicatorsOutput {
  let loaded: LoadedModel
  let figures: Indicators
  let say = Surroundings.messages

  private var header: [(String, JSONText)] {
    [
      ("format", .string("maillage/1")), ("parameters", loaded.network.parameters.json),
      ("territory", .string(figures.territory.rawValue)),
      ("organizations", .int(figures.organizations)),
    ]
  }

  var json: JSONText {
    let (coverage, spread) = (figures.coverage, figures.atomization)
    return .object(
      header + [
        ("sse", .int(figures.sse)),
        (
          "coverage",
          .object(
            [
              ("coordinates", .int(coverage.coordinates)), ("workforce", .int(coverage.workforce)),
              ("informative_sector", .int(coverage.informativeSector)),
              ("any_declared_link", .int(coverage.anyDeclaredLink)),
              ("family", .int(coverage.family)),
            ] + recorded("recorded_link", coverage.recordedLink))
        ),
        (
          "jobs",
          .object([
            ("known_organizations", .int(figures.jobs.known)),
            ("low", .optional(figures.jobs.low)), ("high", .optional(figures.jobs.high)),
            ("point", .optional(figures.jobs.point)),
          ])
        ),
        (
          "atomization",
          .object([
            ("organizations", .int(spread.organizations)),
            ("jobs_point", spread.organizations > 0 ? .double(spread.jobs) : .null),
            ("share_under_10", .optional(spread.shareUnder10)),
            ("hhi", .optional(spread.herfindahl)),
            ("effective_employers", .optional(spread.effectiveEmployers)),
          ])
        ),
        ("sectors", sectors),
        ("specialization", .optional(figures.sectors.specialization)),
        ("theil", .optional(figures.sectors.theil)),
        ("shannon", .optional(figures.sectors.shannon)),
        ("effective_sectors", .optional(figures.sectors.effective)),
        (
          "families",
          .object(
            Family.allCases.compactMap { family in
              figures.families[family].map { (family.rawValue, .int($0)) }
            })
        ),
        ("blau_family", .optional(figures.blauFamily)),
        ("effective_families", .optional(figures.effectiveFamilies)),
        ("coordination_gap", .array(figures.gapBySector.map(gap))),
        ("coordination_gap_by_public", .array(figures.gapByPublic.map(gap))),
        ("network", figures.network.map(network) ?? .null),
      ])
  }

  private var sectors: JSONText {
    .object(
      figures.sectors.rows.sorted { $0.key < $1.key }.map { sector, row in
        (
          sector,
          .object([
            ("count", .int(row.count)), ("expected", .double(row.expected)),
            ("quotient", .optional(row.quotient)), ("quotient_shrunk", .double(row.shrunk)),
            ("p_at_least", .double(row.atLeast)), ("p_at_most", .double(row.atMost)),
            ("mark", .string(row.mark.rawValue)),
          ])
        )
      })
  }

  private func gap(_ row: Indicators.SectorGap) -> JSONText {
    .object([("sector", .string(row.sector.rawValue))] + numbers(row.gap))
  }

  private func gap(_ row: Indicators.PublicGap) -> JSONText {
    .object([("public", .string(row.tag))] + numbers(row.gap))
  }

  private func numbers(_ gap: Indicators.Gap) -> [(String, JSONText)] {
    [
      ("organizations", .int(gap.organizations)), ("under_10", .int(gap.under10)),
      ("without_declared_link", .int(gap.withoutLink)),
      ("under_10_without_declared_link", .int(gap.under10WithoutLink)),
      ("workforce_known", .int(gap.workforceKnown)),
    ]
  }

  /// How much stands in the notebook only; nothing where nothing does.
  private func recorded(_ name: String, _ count: Int) -> [(String, JSONText)] {
    count == 0 ? [] : [(name, .int(count))]
  }

  private func network(_ network: NetworkFigures) -> JSONText {
    .object(
      [
        ("links", .int(network.links)), ("external_links", .int(network.externalLinks)),
      ] + recorded("recorded_links", network.recordedLinks) + [
        ("mean_degree", .optional(network.meanDegree)), ("density", .optional(network.density)),
        ("isolates", .int(network.isolates)), ("isolates_share", .optional(network.isolatesShare)),
        ("components", .int(network.components)),
        ("largest_component_share", .optional(network.largestComponentShare)),
        ("degree_centralization", .optional(network.degreeCentralization)),
        (
          "betweenness",
          network.betweenness.map { values in
            .object(
              values.sorted { $0.key < $1.key }.map { ($0.key.rawValue, .double($0.value)) })
          } ?? .null
        ),
        ("betweenness_centralization", .optional(network.betweennessCentralization)),
        (
          "constraint",
          .object(
            network.organizations.map { id in
              (id.rawValue, .optional(network.constraint[id]))
            })
        ),
        ("e_i_territory", .optional(network.eiTerritory)),
        ("embeddedness", .optional(network.embeddedness)),
        ("e_i_family", .optional(network.eiFamily)),
        ("e_i_family_expected", .optional(network.eiFamilyExpected)),
      ])
  }

  // MARK: Text and tables

  private var title: String {
    let id = figures.territory
    let name = loaded.directory.territories.first { $0.id == id }?.name ?? id.rawValue
    return "\(name) (\(id.rawValue))\n\n"
  }

  var text: String {
    let lines = FigureLines(say).lines(figures, name: loaded.name)
    let width = (lines.map(\.label.columns).max() ?? 0) + 2
    var text = title
    for line in lines {
      for (number, part) in line.value.wrapped(to: max(78 - width, 20)).enumerated() {
        text += (number == 0 ? line.label : "").padded(to: width) + part + "\n"
      }
    }
    if figures.network != nil { text += "\n" + say(.figureNetworkNote) + "\n" }
    return text + "\n" + sectorTable.written(as: .text) + "\n" + gapTables
  }

  var gapText: String { title + gapTables }

  private var sectorTable: OutputTable {
    var table = OutputTable(columns: [
      .init(name: "sector", heading: say(.orderSector), widest: 28),
      .init(name: "count", heading: say(.columnHere), isNumber: true),
      .init(name: "expected", heading: say(.columnExpected), isNumber: true),
      .init(name: "mark", heading: say(.columnMark)),
    ])
    table.rows = Sector.allCases.compactMap { sector in
      figures.sectors.rows[sector.rawValue].map { row in
        [
          say(sector.name), say.number(row.count), say.number(row.expected, decimals: 1),
          row.mark.rawValue,
        ]
      }
    }
    return table
  }

  private var gapTables: String {
    var text = say(.gapTitle) + "\n\n"
    text += gapTable(figures.gapBySector.map { (say($0.sector.name), $0.gap) }, say(.orderSector))
    text += "\n" + say(.gapTitlePublic) + "\n\n"
    if figures.gapByPublic.isEmpty { return text + say(.gapNoPublics) + "\n" }
    return text
      + gapTable(
        figures.gapByPublic.map { ($0.tag.replacing("_", with: " "), $0.gap) },
        say(.columnPublic))
  }

  private func gapTable(_ rows: [(String, Indicators.Gap)], _ heading: String) -> String {
    var table = OutputTable(columns: [
      .init(name: "", heading: heading, widest: 30),
      .init(name: "", heading: say(.tabOrganizations), isNumber: true),
      .init(name: "", heading: say(.gapSmall), isNumber: true),
      .init(name: "", heading: say(.gapUnlinked), isNumber: true),
      .init(name: "", heading: say(.gapBoth), isNumber: true),
    ])
    table.rows = rows.map { name, gap in
      [
        name, say.number(gap.organizations), say.number(gap.under10), say.number(gap.withoutLink),
        say.number(gap.under10WithoutLink),
      ]
    }
    return table.written(as: .text)
  }

  var gapJSON: JSONText {
    .object(
      header + [
        ("coordination_gap", .array(figures.gapBySector.map(gap))),
        ("coordination_gap_by_public", .array(figures.gapByPublic.map(gap))),
      ])
  }

  var gapTable: OutputTable {
    var table = OutputTable(columns: [
      .init(name: "by", heading: ""), .init(name: "name", heading: ""),
      .init(name: "organizations", heading: "", isNumber: true),
      .init(name: "under_10", heading: "", isNumber: true),
      .init(name: "without_declared_link", heading: "", isNumber: true),
      .init(name: "under_10_without_declared_link", heading: "", isNumber: true),
    ])
    func row(_ by: String, _ name: String, _ gap: Indicators.Gap) -> [String] {
      [
        by, name, String(gap.organizations), String(gap.under10), String(gap.withoutLink),
        String(gap.under10WithoutLink),
      ]
    }
    table.rows =
      figures.gapBySector.map { row("sector", $0.sector.rawValue, $0.gap) }
      + figures.gapByPublic.map { row("public", $0.tag, $0.gap) }
    return table
  }

  /// Every figure that is one number, for a spreadsheet.
  var table: OutputTable {
    var table = OutputTable(columns: [
      .init(name: "figure", heading: ""), .init(name: "value", heading: ""),
    ])
    func add(_ prefix: String, _ value: JSONText) {
      switch value {
      case .null: table.rows.append([prefix, ""])
      case .int(let number): table.rows.append([prefix, "\(number)"])
      case .double(let number): table.rows.append([prefix, "\(number)"])
      case .string(let text): table.rows.append([prefix, text])
      case .bool(let flag): table.rows.append([prefix, "\(flag)"])
      case .object(let members):
        for (name, value) in members { add(prefix.isEmpty ? name : prefix + "." + name, value) }
      case .array(let values):
        for (position, value) in values.enumerated() { add("\(prefix).\(position)", value) }
      }
    }
    add("", json)
    return table
  }
}

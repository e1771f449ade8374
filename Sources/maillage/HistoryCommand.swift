internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Lists what was counted of a territory, today and before.
struct HistoryCommand: ParsableCommand {
  /// What counts are told by, beside the whole.
  enum Parts: String, CaseIterable, ExpressibleByArgument {
    case sector
  }

  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List what a territory has, and had in earlier years.",
    discussion: """
      Counts compare with today's if they are of the same sources. Without a territory, everything \
      that was counted before is written as the 'history.csv' of a directory package.
      """)

  @Argument(help: "The identity of a territory; without it, all of them, as csv.")
  var territory: String?

  @Option(help: "Count by sector, too, with the rank of each: sector.")
  var by: Parts?

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let directory = try options.open().directory
    guard let territory else { return try writeAll(directory) }
    let id = Territory.ID(rawValue: territory)
    guard let name = try directory.territory(id)?.territory?.name,
      let history = try directory.history(of: id)
    else { throw QueryFailure.noTerritory(territory) }
    let output = HistoryOutput(
      territory: id, name: name, history: history, isBySector: by == .sector)
    switch options.format {
    case .json: Output.write(output.json)
    case .text: Output.write(output.text)
    case .csv, .tsv: Output.write(output.table(isText: false).written(as: options.format))
    }
  }

  /// Writes one row after another: a large directory has a million.
  private func writeAll(_ directory: DirectoryDatabase) throws {
    guard options.format == .csv else {
      throw UsageFailure(description: Surroundings.messages(.historyNeedsTerritory))
    }
    print(OutputTable.csvLine(HistoryOutput.columns), terminator: "")
    try directory.forEachPastCount { count in
      print(OutputTable.csvLine(HistoryOutput.row(count)), terminator: "")
    }
  }
}

/// A history on its way out.
struct HistoryOutput {
  /// The columns of the exchange format.
  static let columns = [
    "territory", "date", "sector", "organizations", "jobs", "jobs_known", "source", "sources",
  ]

  let territory: Territory.ID
  let name: String
  let history: TerritoryHistory
  let isBySector: Bool
  let say = Surroundings.messages

  /// A row of the exchange format.
  static func row(_ count: PastCount) -> [String] {
    let (origin, tally) = (count.origin, count.tally)
    return [
      count.territory.rawValue, origin.date.text, count.sector?.rawValue ?? "",
      tally.organizations.map(String.init) ?? "", tally.jobs?.text ?? "",
      tally.jobsKnown.map(String.init) ?? "", origin.source,
      origin.sources.joined(separator: "|"),
    ]
  }

  /// What was counted before, and today.
  private var editions: [TerritoryHistory.Edition] {
    history.editions + (history.today.map { [$0] } ?? [])
  }

  private func isToday(_ edition: TerritoryHistory.Edition) -> Bool { edition == history.today }

  private func compares(_ edition: TerritoryHistory.Edition) -> Bool {
    history.today.map(edition.isComparable) ?? false
  }

  /// The sectors of an edition, most organizations first; absent: all together.
  private func parts(of edition: TerritoryHistory.Edition) -> [Sector?] {
    guard isBySector else { return [nil] }
    let sectors = Sector.allCases.filter { edition.sectors[$0] != nil }.enumerated().sorted {
      a, b in
      let (left, right) = (
        edition.sectors[a.element]?.organizations ?? 0,
        edition.sectors[b.element]?.organizations ?? 0
      )
      return left != right ? left > right : a.offset < b.offset
    }
    return [nil] + sectors.map(\.element)
  }

  var text: String {
    let words = HistoryWords(say)
    let summary = words.summary(history)
    return name + ". " + (summary.isEmpty ? say(.historyNothing) : summary) + "\n\n"
      + table(isText: true).written(as: .text)
  }

  func table(isText: Bool) -> OutputTable { isText ? textTable : separatedTable }

  private var separatedTable: OutputTable {
    let names = Self.columns + (isBySector ? ["rank", "compares"] : ["compares"])
    var table = OutputTable(
      columns: names.map { name in
        OutputTable.Column(
          name: name, heading: "",
          isNumber: ["organizations", "jobs_known", "rank"].contains(name))
      })
    for edition in editions {
      var origin = edition.origin
      if isToday(edition) { origin.source = "today" }
      for sector in parts(of: edition) {
        var row = Self.row(
          PastCount(
            territory: territory, origin: origin, sector: sector, tally: edition.tally(of: sector)))
        if isBySector { row.append(sector.flatMap { edition.ranks[$0] }.map(String.init) ?? "") }
        table.rows.append(row + [compares(edition) ? "yes" : "no"])
      }
    }
    return table
  }

  private var textTable: OutputTable {
    let words = HistoryWords(say)
    var columns: [OutputTable.Column] = [.init(name: "date", heading: say(.columnDate))]
    if isBySector { columns.append(.init(name: "sector", heading: say(.orderSector))) }
    columns.append(
      .init(name: "organizations", heading: say(.tabOrganizations), isNumber: true))
    if isBySector {
      columns.append(.init(name: "rank", heading: say(.columnRank), isNumber: true))
    }
    columns += [
      .init(name: "jobs", heading: say(.figureJobs), isNumber: true),
      .init(name: "jobs_known", heading: say(.columnJobsKnown), isNumber: true),
      .init(name: "source", heading: say(.columnSource)),
      .init(name: "compares", heading: say(.columnCompares)),
    ]
    var table = OutputTable(columns: columns)
    for edition in editions {
      for sector in parts(of: edition) {
        let tally = edition.tally(of: sector)
        var row = [edition.origin.date.text]
        if isBySector { row.append(say(sector?.name ?? .historyAllSectors)) }
        row.append(tally.organizations.map(say.number) ?? say(.unknown))
        if isBySector { row.append(sector.flatMap { edition.ranks[$0] }.map(say.number) ?? "") }
        row += [
          tally.jobs.map { say.shortJobs($0) } ?? say(.unknown),
          tally.jobsKnown.map(say.number) ?? "",
          isToday(edition) ? say(.historyToday) : words.source(of: edition.origin),
          compares(edition) ? say(.yes) : say(.no),
        ]
        table.rows.append(row)
      }
    }
    return table
  }

  var json: JSONText {
    .object([
      ("format", .string("maillage/1")), ("territory", .string(territory.rawValue)),
      ("today", history.today.map(json) ?? .null),
      ("editions", .array(history.editions.map(json))),
    ])
  }

  private func json(_ edition: TerritoryHistory.Edition) -> JSONText {
    var members: [(String, JSONText)] = [("date", .string(edition.origin.date.text))]
    if !isToday(edition) { members.append(("source", .known(edition.origin.source))) }
    members += [
      ("sources", .strings(edition.origin.sources)), ("compares", .bool(compares(edition))),
    ]
    members += json(edition.all)
    if isBySector {
      let ranks = edition.ranks
      let sectors = parts(of: edition).compactMap(\.self).map { sector in
        (
          sector.rawValue,
          JSONText.object(json(edition.tally(of: sector)) + [("rank", .optional(ranks[sector]))])
        )
      }
      members.append(("sectors", .object(sectors)))
    }
    return .object(members)
  }

  private func json(_ tally: Tally) -> [(String, JSONText)] {
    [
      ("organizations", .optional(tally.organizations)),
      (
        "jobs",
        .object([
          ("known_organizations", .optional(tally.jobs == nil ? 0 : tally.jobsKnown)),
          ("low", .optional(tally.jobs?.low)), ("high", .optional(tally.jobs?.high)),
        ])
      ),
    ]
  }
}

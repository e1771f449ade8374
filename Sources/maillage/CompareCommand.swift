internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Compares a territory with its peers, or with another one.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare a territory with its peers, or with another.",
    discussion: """
      Peers are of the same level, density class and size, and known as well; a rank is given among \
      eight of them at least.
      """)

  @Argument(help: "The identity of a territory.")
  var territory: String

  @Argument(help: "The identity of another territory; without it, the peers.")
  var other: String?

  @OptionGroup var model: ModelOptions

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let output: CompareOutput
    if let other {
      let (loaded, first) = try figures(of: territory, parameters: nil)
      // Both with the half-distance of the first.
      let (beside, second) = try figures(of: other, parameters: loaded.network.parameters)
      output = CompareOutput(loaded: loaded.adding(beside), content: .two(first, second))
    } else {
      let directory = try options.open().directory
      let id = Territory.ID(rawValue: territory)
      guard let found = try directory.territory(id)?.territory else {
        throw QueryFailure.noTerritory(territory)
      }
      let parameters = model.parameters(density: found.density)
      let loaded = LoadedModel(territories: [found], parameters: parameters)
      let comparison = try loaded.computing {
        try directory.peers(of: id, parameters: parameters, computation: $0)
      }
      guard let comparison else { throw QueryFailure.noTerritory(territory) }
      output = CompareOutput(loaded: loaded, content: .peers(comparison))
    }
    switch options.format {
    case .json: Output.write(output.json)
    case .text: Output.write(output.text)
    case .csv, .tsv: Output.write(output.table(isText: false).written(as: options.format))
    }
  }

  /// The figures of a territory, from those that they depend on.
  private func figures(
    of territory: String, parameters: Parameters?
  ) throws -> (LoadedModel, Indicators) {
    let loaded = try LoadedModel(
      options.open(), model, around: territory, for: .figures, parameters: parameters)
    let figures = try loaded.computing {
      try loaded.network.indicators(
        of: .init(rawValue: territory), threads: LoadedModel.threads, computation: $0)
    }
    guard let figures else { throw QueryFailure.noTerritory(territory) }
    return (loaded, figures)
  }
}

/// A comparison on its way out.
struct CompareOutput {
  enum Content {
    case two(Indicators, Indicators)
    case peers(PeerComparison)
  }

  let loaded: LoadedModel
  let content: Content
  let say = Surroundings.messages

  private func name(_ id: Territory.ID) -> String {
    loaded.directory.territories.first { $0.id == id }?.name ?? id.rawValue
  }

  var json: JSONText {
    let header: [(String, JSONText)] = [
      ("format", .string("maillage/1")), ("parameters", loaded.network.parameters.json),
    ]
    switch content {
    case .two(let first, let second):
      return .object(
        header + [
          (
            "territories",
            .array(
              [first, second].map { IndicatorsOutput(loaded: loaded, figures: $0).json })
          )
        ])
    case .peers(let comparison):
      return .object(
        header + [
          ("territory", .string(comparison.territory.rawValue)),
          ("peers", .strings(comparison.peers.map(\.rawValue))),
          (
            "figures",
            .array(
              comparison.rows.map { row in
                .object([
                  ("figure", .string(row.figure.rawValue)), ("value", .optional(row.value)),
                  ("peers", .int(row.peers)), ("median", .optional(row.median)),
                  ("rank", .optional(row.rank)),
                ])
              })
          ),
        ])
    }
  }

  var text: String {
    switch content {
    case .two: return table(isText: true).written(as: .text)
    case .peers(let comparison):
      let count = comparison.peers.count
      var text = name(comparison.territory) + "\n"
      text +=
        count < PeerComparison.least
        ? say(.comparePeersNone, say.number(PeerComparison.least))
        : say(.comparePeers, count: count)
      return text + "\n\n" + table(isText: true).written(as: .text)
    }
  }

  func table(isText: Bool) -> OutputTable {
    switch content {
    case .two(let first, let second): twoTable(first, second)
    case .peers(let comparison): peerTable(comparison, isText: isText)
    }
  }

  /// The same lines for both, in words.
  private func twoTable(_ first: Indicators, _ second: Indicators) -> OutputTable {
    var table = OutputTable(columns: [
      .init(name: "figure", heading: say(.columnFigure)),
      .init(name: first.territory.rawValue, heading: name(first.territory), widest: 60),
      .init(name: second.territory.rawValue, heading: name(second.territory), widest: 60),
    ])
    let lines = FigureLines(say)
    let (left, right) = (
      lines.lines(first, name: loaded.name), lines.lines(second, name: loaded.name)
    )
    for line in left {
      let other = right.first { $0.label == line.label }
      table.rows.append([line.label, line.value, other?.value ?? ""])
    }
    return table
  }

  private func peerTable(_ comparison: PeerComparison, isText: Bool) -> OutputTable {
    var table = OutputTable(columns: [
      .init(name: "figure", heading: say(.columnFigure)),
      .init(name: "value", heading: say(.columnHere), isNumber: true),
      .init(name: "median", heading: say(.compareMedian), isNumber: true),
      .init(name: "rank", heading: say(.columnRank), isNumber: true),
      .init(name: "peers", heading: say(.columnPeers), isNumber: true),
    ])
    table.rows = comparison.rows.map { row in
      func shown(_ value: Double?) -> String {
        guard let value else { return isText ? say(.unknown) : "" }
        return isText ? say.number(value, decimals: 2) : "\(value)"
      }
      let rank = row.rank.map {
        isText ? say(.compareRank, say.number($0), say.number(row.peers + 1)) : String($0)
      }
      return [
        isText ? say(row.figure.name) : row.figure.rawValue, shown(row.value),
        row.median.map { shown($0) } ?? (isText ? "—" : ""), rank ?? (isText ? "—" : ""),
        String(row.peers),
      ]
    }
    return table
  }
}

internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import TextLayout

/// Measures how well suggestions find declared links that were hidden.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how well suggestions find hidden links.",
    discussion: """
      For those who build the model. A fifth of the declared links is hidden, ten times; each type \
      is compared with three baselines (the nearest, the same main code, the product of the \
      degrees) and with a placebo (trades shuffled within municipalities).
      """)

  @Option(help: "How many organizations are compared pair by pair at most.")
  var sample = Evaluation.usualSample

  @OptionGroup var model: ModelOptions

  @OptionGroup var options: PlaceOptions

  func validate() throws {
    guard sample >= 2 else { throw ValidationError("--sample is at least 2, not \(sample).") }
  }

  func run() throws {
    // Without what was recorded: many of these were suggested.
    let loaded = try LoadedModel(OpenPlace(options.place), model)
    let evaluation = try loaded.computing {
      try loaded.network.evaluation(sampleSize: sample, computation: $0)
    }
    guard let evaluation else { throw QueryFailure.nothingDeclared }
    if options.format == .json {
      Output.write(json(evaluation, loaded.network.parameters))
      return
    }
    let say = Surroundings.messages
    let isText = options.format == .text
    var table = OutputTable(columns: [
      .init(name: "ranking", heading: say(.evaluateRanking)),
      .init(name: "auc", heading: say(.evaluateArea), isNumber: true),
      .init(name: "precision_at_100", heading: say(.evaluatePrecision), isNumber: true),
      .init(name: "draws", heading: say(.evaluateDraws), isNumber: true),
      .init(name: "supported", heading: ""),
    ])
    table.rows = evaluation.rows.map { row in
      [
        row.ranking.rawValue,
        isText ? say.number(row.areaUnderCurve, decimals: 3) : "\(row.areaUnderCurve)",
        isText ? say.number(row.precisionAt100, decimals: 3) : "\(row.precisionAt100)",
        String(row.draws),
        row.isSupported.map { isText ? ($0 ? "" : say(.evaluateUnsupported)) : "\($0)" } ?? "",
      ]
    }
    if isText {
      print(
        say(
          .evaluateSummary, say.number(evaluation.declaredPairs),
          say.number(evaluation.organizations), say.number(Int(evaluation.candidates)),
          say.percent(evaluation.baseRate)))
      print()
    }
    Output.write(table.written(as: options.format))
  }

  private func json(_ evaluation: Evaluation, _ parameters: Parameters) -> JSONText {
    .object([
      ("format", .string("maillage/1")), ("parameters", parameters.json),
      ("organizations", .int(evaluation.organizations)),
      ("declared_pairs", .int(evaluation.declaredPairs)),
      ("candidates", .double(evaluation.candidates)), ("base_rate", .double(evaluation.baseRate)),
      (
        "rankings",
        .array(
          evaluation.rows.map { row in
            .object([
              ("ranking", .string(row.ranking.rawValue)), ("auc", .double(row.areaUnderCurve)),
              ("precision_at_100", .double(row.precisionAt100)), ("draws", .int(row.draws)),
              ("supported", .optional(row.isSupported)),
            ])
          })
      ),
    ])
  }
}

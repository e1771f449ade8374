internal import Browser
internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import Foundation
internal import TextLayout

/// What an import read and could not use, in words.
struct ImportSummary {
  let report: ImportReport
  /// The path of the new directory.
  let path: String
  /// How long it took.
  let seconds: Double
  /// Whether nothing was replaced.
  let isDryRun: Bool

  /// Says everything; the problems go to a file, if one is named.
  func tell(problemsOf directory: DirectoryDatabase, writtenTo problems: String?) throws {
    let say = Surroundings.messages
    for file in report.files {
      Words.say(say(.importFile, file.name, say.number(file.rows), say.number(file.used)))
    }
    let share = Double(report.placed) / Double(max(report.organizations, 1))
    Words.say(
      say(.importPlaced, count: report.organizations, say.number(report.placed), say.percent(share))
    )
    let ways = PlacingMethod.allCases.compactMap { method in
      report.placings[method].map { "\(say(method.name)): \(say.number($0))" }
    }
    if !ways.isEmpty { Words.say(say(.importPlacings, ways.joined(separator: ", "))) }
    let leftOut = LeftOut.allCases.compactMap { reason in
      report.leftOut[reason].map { say(reason.name, count: $0) }
    }
    if !leftOut.isEmpty { Words.say(say(.importLeftOut, leftOut.joined(separator: ", "))) }
    Words.say(
      say(
        .importSectors, say.number(report.sectorBases[.declared] ?? 0),
        say.number(report.sectorBases[.activity] ?? 0), say.number(report.sectorBases[.words] ?? 0),
        say.number(report.otherSector)))
    if report.problemCount > 0 {
      Words.say(
        say(
          .importProblems, count: report.problemCount,
          ImportProblem.Outcome.allCases.compactMap { outcome in
            report.outcomes[outcome].map { say(.problems(outcome.rawValue), count: $0) }
          }.joined(separator: ", ")))
      for problem in report.problems.prefix(problems == nil ? 10 : 3) {
        Words.say("  " + problem.sentence(say))
      }
    }
    if let problems {
      try write(directory.problems(), to: problems)
      Words.say(say(.importProblemsWritten, problems))
    } else if report.reported > 10 {
      Words.say(say(.importMoreProblems, say.number(report.reported - 10)))
    }
    Words.say(
      isDryRun
        ? say(.importDryRun, path) : say(.importDone, path, say.number(seconds, decimals: 1)))
  }

  private func write(_ problems: [ImportProblem], to path: String) throws {
    var table = OutputTable(columns: [
      .init(name: "outcome", heading: ""), .init(name: "file", heading: ""),
      .init(name: "line", heading: "", isNumber: true), .init(name: "column", heading: ""),
      .init(name: "value", heading: ""), .init(name: "expected", heading: ""),
    ])
    table.rows = problems.map {
      [
        $0.outcome.rawValue, $0.file, $0.line.map(String.init) ?? "", $0.column, $0.value,
        $0.expected,
      ]
    }
    try Data(table.written(as: .csv).utf8).write(to: URL(filePath: path), options: .atomic)
  }
}

extension LeftOut {
  /// How many were left out for this reason, as a message.
  fileprivate var name: MessageKey {
    switch self {
    case .naturalPerson: .leftOutNaturalPerson
    case .masked: .leftOutMasked
    case .ceased: .leftOutCeased
    case .outside: .leftOutOutside
    case .notKept: .leftOutNotKept
    case .elsewhere: .leftOutElsewhere
    case .abroad: .leftOutAbroad
    case .personalEmail: .leftOutPersonalEmail
    case .contactPerson: .leftOutContactPerson
    case .sumOrHeader: .leftOutSumOrHeader
    }
  }
}

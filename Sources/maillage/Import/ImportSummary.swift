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
    if let sentence = LeftOut.sentence(report.leftOut, say) { Words.say(sentence) }
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
    for file in report.missingFiles { Words.say(file.sentence(say)) }
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

/// An import of which nothing could be used: why, and what to give.
struct NothingUsed: Error, CustomStringConvertible {
  let description: String

  init(path: String, _ use: ImportReport.Use, _ say: Messages) {
    let problem =
      use.firstProblem.map { say(.importFirstProblem, $0.sentence(say)) }
    let sentences =
      [say(.importNothingUsed, count: use.rows, path), LeftOut.sentence(use.leftOut, say), problem]
      .compactMap { $0 } + use.missingFiles.map { $0.sentence(say) }
    description = sentences.joined(separator: "\n")
  }
}

extension MissingFile {
  /// What to give, in words.
  func sentence(_ say: Messages) -> String {
    switch content {
    case .organizations: say(.importMissingOrganizations, count: rows, file, name)
    case .names: say(.importMissingNames, file, name)
    case .places: say(.importMissingPlaces, file, name)
    }
  }
}

extension LeftOut {
  /// How many rows each rule left out, in a sentence; absent if none did.
  static func sentence(_ counts: [LeftOut: Int], _ say: Messages) -> String? {
    let parts = allCases.compactMap { reason in
      counts[reason].map { say(reason.name, count: $0) }
    }
    return parts.isEmpty ? nil : say(.importLeftOut, parts.joined(separator: ", "))
  }

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

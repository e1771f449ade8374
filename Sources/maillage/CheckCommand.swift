internal import ArgumentParser
internal import CooperationModel
internal import DirectoryStore
internal import Foundation
internal import TextLayout

/// Says what is wrong in a directory.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what to look at in a directory.",
    discussion: """
      Possible duplicates (similar names, and a contact, an address or a place within 100 m in \
      common), rows not updated for years, crowded points, points far from their municipality, \
      references to what is not there, organizations without a municipality or a sector, and \
      suspicious identities. The status is 3 if there is anything to look at.
      """)

  @Argument(help: "A directory, or a folder with a directory package.")
  var place: String

  @Option(help: "A row is stale after so many years.")
  var years = 5

  @Option(help: "How many findings of each kind are listed.")
  var limit = 10

  @Option(help: "From how many organizations on one point is crowded.")
  var crowd = 5

  @Option(help: "How the answer is written: text, csv, tsv or json.")
  var format = OutputFormat.text

  func validate() throws {
    guard (0...1000).contains(years) else {
      throw ValidationError("--years takes a number from 0 to 1000, not \(years).")
    }
  }

  func run() throws {
    var limits = CheckLimits(freshSince: Self.day(yearsAgo: years), listed: max(limit, 0))
    limits.crowd = max(crowd, 2)
    let report = try OpenPlace(place).directory.check(limits)
    CheckOutput(report: report, limits: limits).write(as: format)
    if report.count > 0 { throw ExitCode(Program.problemsStatus) }
  }

  /// Today, some years ago.
  private static func day(yearsAgo years: Int) -> String {
    let today = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    let year = (today.year ?? 0) - years
    return String(format: "%04d-%02d-%02d", year, today.month ?? 1, today.day ?? 1)
  }
}

internal import ArgumentParser
internal import Foundation
internal import TextLayout

/// The command line of the program.
struct Maillage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maillage",
    abstract: "Browse the social and solidarity economy of a territory.",
    usage: """
      maillage sample-data
      maillage import sample-data --into region.maillage
      maillage links --in region.maillage --format json
      """,
    version: Program.version,
    subcommands: [
      BrowseCommand.self, ImportCommand.self, ChangesCommand.self, CheckCommand.self,
      TerritoriesCommand.self,
      OrganizationsCommand.self, SectorsCommand.self, HistoryCommand.self,
      MapCommand.self,
      ShowCommand.self, LinksCommand.self, PathCommand.self, AroundCommand.self,
      SuggestionsCommand.self,
      IndicatorsCommand.self,
      GapCommand.self, CompareCommand.self, GroupsCommand.self, EvaluateCommand.self,
      NoteCommand.self, RecordCommand.self, DraftsCommand.self, NotebookCommand.self,
      ConfigCommand.self, LanguageCommand.self, DoctorCommand.self, CompletionCommand.self,
      ManualCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)
}

/// The program itself: parses, runs, and ends with the status that scripts rely on.
@main
enum Program {
  static let version = "0.1.0"

  /// The status of a wrong option, and of a browser without a terminal.
  static let usageStatus: Int32 = 2
  /// The status of an import that reported problems.
  static let problemsStatus: Int32 = 3

  static func main() {
    do {
      var command = try Maillage.parseAsRoot()
      try command.run()
    } catch {
      end(error)
    }
  }

  private static func end(_ error: any Error) -> Never {
    let code = Maillage.exitCode(for: error)
    let message = Maillage.fullMessage(for: error)
    if code == .success {
      if !message.isEmpty { print(message) }
      Foundation.exit(0)
    }
    if code == .validationFailure {
      // One line that says what is wrong, and one that says where to look.
      let first = message.split(separator: "\n").first.map(String.init) ?? message
      Words.say(first)
      Words.say(Surroundings.messages(.failureUsageHint))
      Foundation.exit(usageStatus)
    }
    if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
    Words.say(error)
    Foundation.exit(error is UsageFailure ? usageStatus : 1)
  }
}

/// A failure that is a matter of how the program was called.
struct UsageFailure: Error, CustomStringConvertible {
  let description: String
}

/// Words for the person, on standard error: standard output is for data.
enum Words {
  static func say(_ text: String) { put(text + "\n") }

  /// Says what failed.
  static func say(_ error: any Error) { say(FailureWords(Surroundings.messages)(error)) }

  /// Writes words as they are, without the end of a line.
  static func put(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

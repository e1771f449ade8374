internal import ArgumentParser
internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import Foundation
internal import Terminal
internal import TextLayout

/// Says what the program sees, for a help desk.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what the program sees, for a help desk.")

  @Argument(help: "A directory, or a folder with a directory package.")
  var place: String?

  func run() throws {
    let settings = Surroundings.settings
    let say = Messages(settings.language.value)
    let terminal = TerminalDescription()
    let name = Surroundings.variable("TERM") ?? ""
    var lines: [(String, String)] = [
      ("maillage", Program.version), ("ncurses", terminal.library),
      ("SQLite", DirectoryDatabase.libraryVersion),
      ("TERM", name.isEmpty ? say(.unknown) : name + " (" + entry(named: name, say) + ")"),
      (
        say(.doctorSize),
        terminal.size.map { "\($0.columns) × \($0.rows)" } ?? say(.doctorNoTerminal)
      ),
      (say(.doctorCharacters), terminal.codeset + ", " + terminal.repertoire.rawValue),
      (say(.doctorColor), settings.wantsColor ? say(.yes) : colorRefusal(settings)),
      (say(.doctorLanguage), settings.language.value.name),
      (say(.doctorRestricted), settings.restricted.value ? say(.yes) : say(.no)),
    ]
    for (label, path) in [
      (say(.doctorState), Surroundings.stateFolder),
      (say(.doctorLast), Surroundings.lastPlace ?? say(.doctorNone)),
    ] {
      lines.append((label, path))
    }
    var failure: (any Error)?
    do {
      if place != nil || Surroundings.lastPlace != nil { lines += try directory(say) }
    } catch { failure = error }
    let width = lines.map(\.0.columns).max() ?? 0
    for (label, value) in lines { print(label.padded(to: width) + "  " + value) }
    if let failure { throw failure }
  }

  /// What took the colors away.
  private func colorRefusal(_ settings: Settings) -> String {
    if case .environment(let name) = settings.color.origin { name } else { "color = \"never\"" }
  }

  private func entry(named name: String, _ say: Messages) -> String {
    switch TerminalDescription.entry(named: name) {
    case .known: say(.doctorKnown)
    case .unknown: say(.doctorUnknownTerminal)
    case .dumb: say(.doctorDumb)
    }
  }

  private func directory(_ say: Messages) throws -> [(String, String)] {
    let opened = try OpenPlace(place)
    let overview = try opened.directory.overview()
    var lines: [(String, String)] = [
      (say(.doctorDirectory), overview.name + " (" + opened.path + ")"),
      (say(.doctorEdition), overview.edition.isEmpty ? say(.unknown) : overview.edition),
      (say(.tabOrganizations), say.number(overview.organizations)),
      (say(.doctorCeased), say.number(overview.ceased)),
      (say(.notPlaced), say.number(overview.notPlaced)),
      (say(.tabTerritories), say.number(overview.territories)),
      (say(.doctorDeclares), overview.declaresLinks ? say(.yes) : say(.no)),
      (say(.doctorProblems), say.number(overview.problems)),
    ]
    for problem in try opened.directory.problems(limit: 10) {
      lines.append(("", problem.sentence(say)))
    }
    return lines
  }
}

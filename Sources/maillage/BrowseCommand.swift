internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import Foundation
internal import Terminal
internal import TextLayout

/// Opens the browser.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Open the browser (the default command).",
    discussion: """
      PLACE is a directory made by 'maillage import', or a folder with 'organizations.csv'. Without \
      one, the directory opened last is opened again.
      """)

  @Argument(help: "A directory, or a folder with a directory package.")
  var place: String?

  @Option(help: "The identity of a territory to begin at.")
  var at: String?

  @Flag(help: "A dialogue of lines, for screen readers and for terminals without screens.")
  var plain = false

  @Flag(help: "Leave the last screen in the terminal when the program ends.")
  var keep = false

  @OptionGroup var options: SettingOptions

  func run() throws {
    if let place { try Self.refuseMistypedCommand(place) }
    let settings = Settings(options: options)
    let say = Messages(settings.language.value)
    let words = FailureWords(say)
    let terminal = Surroundings.variable("TERM") ?? ""
    let isDumb = terminal == "dumb" || TerminalDescription.entry(named: terminal) == .dumb
    if plain || isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && isDumb {
      return try runPlain(settings, say)
    }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw UsageFailure(description: words(TerminalError.notATerminal))
    }
    let notebook = OpenNotebook(settings)
    let opened = try OpenPlace(place, with: notebook)
    let screen: CursesScreen
    do {
      screen = try CursesScreen(
        name: terminal, profile: settings.profile.value, wantsColor: settings.wantsColor)
    } catch {
      throw UsageFailure(description: words(error))
    }
    let environment = Environment(
      directory: opened.directory, messages: say,
      repertoire: settings.drawing.value.repertoire(of: screen.repertoire), keys: settings.keys,
      lacksBraille: settings.drawing.value == .blocks,
      drawsLines: settings.drawing.value != .none, isQuiet: settings.quiet.value,
      isRestricted: settings.restricted.value, sentence: { words($0) },
      now: { Int(DispatchTime.now().uptimeNanoseconds / 1_000_000) })
    do {
      var state = try BrowserState(
        size: screen.size, in: environment, at: at.map(Territory.ID.init(rawValue:)),
        halfDistance: settings.halfDistance.value.map(Double.init))
      var kept = Kept(directory: opened.path, isRestricted: settings.restricted.value)
      let (effects, damage) = try kept.restore(
        to: &state, from: notebook, in: environment, returns: at == nil)
      let loop = BrowserLoop(
        screen: screen, state: state, environment: environment, place: opened, notebook: notebook,
        keep: { kept.write($0.session) })
      loop.perform(effects)
      if let damage { loop.receive(.notice(damage)) }
      if let notice = settings.notice(say) {
        loop.receive(.notice(notice))
      } else if let name = screen.unknownTerminal {
        loop.receive(.notice(say(.noticeUnknownTerminal, name)))
      } else if let report = opened.report, report.problemCount > 0 {
        loop.receive(.notice(say(.noticeProblems, count: report.problemCount)))
      }
      if let failure = notebook.failure { loop.receive(.notice(words(failure))) }
      if settings.hasStrongCursor { screen.useStrongCursor() }
      if settings.mouse.value { screen.useMouse(true) }
      if settings.title.value { screen.setTitle("maillage: " + loop.directoryName) }
      loop.run()
      screen.close()
      if keep { print(loop.lastPicture) }
    } catch {
      screen.close()
      throw error
    }
  }

  /// A word that is no place is perhaps a command with a letter too few or too many.
  private static func refuseMistypedCommand(_ word: String) throws {
    guard !FileManager.default.fileExists(atPath: word), !word.contains("/"), word.count > 2 else {
      return
    }
    var names: [String] = []
    for command in Maillage.configuration.subcommands {
      if let name = command.configuration.commandName { names.append(name) }
    }
    let near = names.first { name in
      name.hasPrefix(word.prefix(3)) && abs(name.count - word.count) < 4
        || name.hasPrefix(word)
    }
    guard let near else { return }
    throw UsageFailure(
      description: Surroundings.messages(.failureMistyped, word, near))
  }

  /// The same program as a dialogue of lines: no escape sequence, ever.
  private func runPlain(_ settings: Settings, _ say: Messages) throws {
    let notebook = OpenNotebook(settings)
    let opened = try OpenPlace(place, with: notebook)
    let environment = Environment(
      directory: opened.directory, messages: say,
      repertoire: settings.drawing.value.repertoire(of: TerminalDescription().repertoire),
      keys: settings.keys, isRestricted: settings.restricted.value,
      sentence: { FailureWords(say)($0) },
      now: { Int(DispatchTime.now().uptimeNanoseconds / 1_000_000) })
    var state = try BrowserState(
      size: Size(columns: 80, rows: 24), in: environment,
      at: at.map(Territory.ID.init(rawValue:)),
      halfDistance: settings.halfDistance.value.map(Double.init))
    var kept = Kept(directory: opened.path, isRestricted: settings.restricted.value)
    let (effects, damage) = try kept.restore(
      to: &state, from: notebook, in: environment, returns: at == nil)
    let failure = notebook.failure.map { FailureWords(say)($0) }
    if let notice = failure ?? settings.notice(say) ?? damage {
      _ = update(&state, .notice(notice), in: environment)
    }
    var loop = PlainLoop(
      directory: opened.directory, notebook: notebook, environment: environment,
      dialogue: Dialogue(state, in: environment),
      keep: { kept.write($0.session) })
    loop.run(after: effects)
    kept.write(loop.dialogue.session)
  }
}

internal import ArgumentParser
internal import Browser
internal import Terminal
internal import TextLayout

/// Says which settings are in force, and where each comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Say which settings are in force, and why.",
    discussion: """
      An option wins over the environment (MAILLAGE_MOUSE, NO_COLOR, LANG…), that over the file, \
      and that over the default. The file is config.toml in $XDG_CONFIG_HOME/maillage, which is \
      ~/.config/maillage unless set:

        language = "fr"
        drawing = "blocks"
        profile = "high-contrast"
        mouse = true
        half-distance = 15
        [keys]
        sort = ["s", "Space"]

      The status is 3 when something in it could not be used.
      """)

  @OptionGroup var options: SettingOptions

  @Option(help: "How the answer is written: text, csv, tsv or json.")
  var format = OutputFormat.text

  func run() throws {
    let settings = Settings(options: options)
    let say = Messages(settings.language.value)
    if format == .json {
      Output.write(json(settings, say))
    } else {
      if format == .text {
        print(say(settings.hasFile ? .configFile : .configNoFile, settings.path))
      }
      Output.write(table(settings, say).written(as: format))
      for problem in settings.problems {
        Words.say(problem.sentence(path: settings.path, say))
      }
    }
    if !settings.problems.isEmpty { throw ExitCode(Program.problemsStatus) }
  }

  private func table(_ settings: Settings, _ say: Messages) -> OutputTable {
    var table = OutputTable(columns: [
      .init(name: "setting", heading: say(.configSetting)),
      .init(name: "value", heading: say(.configValue)),
      .init(name: "origin", heading: say(.configOrigin)),
    ])
    for line in settings.lines {
      table.rows.append([
        line.name, line.value ?? say(.configAutomatic), describe(line.origin, say),
      ])
    }
    for (action, keys) in settings.keys.names {
      table.rows.append([
        "keys." + action, keys.joined(separator: " "),
        describe(settings.keyLines[action].map { .line($0) } ?? .usual, say),
      ])
    }
    return table
  }

  private func describe(_ origin: SettingOrigin, _ say: Messages) -> String {
    switch origin {
    case .option: say(.configFromOption)
    case .environment(let name): name
    case .line(let line): say(.configFromLine, String(line))
    case .loginShell: say(.configLoginShell)
    case .usual: say(.configDefault)
    }
  }

  private func json(_ settings: Settings, _ say: Messages) -> JSONText {
    func origin(_ origin: SettingOrigin) -> [(String, JSONText)] {
      switch origin {
      case .option: [("origin", .string("option"))]
      case .environment(let name):
        [("origin", .string("environment")), ("variable", .string(name))]
      case .line(let line): [("origin", .string("file")), ("line", .int(line))]
      case .loginShell: [("origin", .string("login shell"))]
      case .usual: [("origin", .string("default"))]
      }
    }
    return .object([
      ("file", .string(settings.path)), ("exists", .bool(settings.hasFile)),
      (
        "settings",
        .array(
          settings.lines.map { line in
            .object(
              [("name", .string(line.name)), ("value", line.value.map { .string($0) } ?? .null)]
                + origin(line.origin))
          })
      ),
      (
        "keys",
        .array(
          settings.keys.names.map { name in
            .object(
              [("action", .string(name.action)), ("keys", .strings(name.keys))]
                + origin(settings.keyLines[name.action].map { .line($0) } ?? .usual))
          })
      ),
      (
        "problems",
        .array(
          settings.problems.map { problem in
            .object([
              ("line", problem.line > 0 ? .int(problem.line) : .null),
              ("text", .string(problem.words(path: settings.path, say))),
            ])
          })
      ),
    ])
  }
}

extension Settings {
  /// One setting as text; the value is absent where the program chooses it.
  fileprivate struct Line {
    var name: String
    var value: String?
    var origin: SettingOrigin
  }

  fileprivate var lines: [Line] {
    [
      Line(
        name: SettingName.language.rawValue, value: language.value.code, origin: language.origin),
      Line(
        name: SettingName.drawing.rawValue, value: drawing.value.rawValue, origin: drawing.origin),
      Line(name: SettingName.color.rawValue, value: color.value.rawValue, origin: color.origin),
      Line(
        name: SettingName.profile.rawValue, value: profile.value.rawValue, origin: profile.origin),
      Line(name: SettingName.cursor.rawValue, value: cursor.value.rawValue, origin: cursor.origin),
      Line(name: SettingName.mouse.rawValue, value: "\(mouse.value)", origin: mouse.origin),
      Line(name: SettingName.title.rawValue, value: "\(title.value)", origin: title.origin),
      Line(name: SettingName.quiet.rawValue, value: "\(quiet.value)", origin: quiet.origin),
      Line(
        name: SettingName.halfDistance.rawValue, value: halfDistance.value.map { "\($0)" },
        origin: halfDistance.origin),
      Line(name: SettingName.notebook.rawValue, value: notebook.value, origin: notebook.origin),
      Line(name: SettingName.author.rawValue, value: author.value, origin: author.origin),
      Line(
        name: SettingName.restricted.rawValue, value: "\(restricted.value)",
        origin: restricted.origin),
    ]
  }
}

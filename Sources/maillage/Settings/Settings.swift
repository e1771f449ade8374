internal import Browser
internal import CooperationModel
internal import DirectoryExchange
internal import Foundation
internal import Terminal
internal import TextLayout

/// The settings in force: an option wins over the environment, that over the file, and that over
/// the default.
struct Settings {
  static let halfDistances = 1...1000

  private(set) var language = Setting(value: Language.english, origin: .usual)
  private(set) var drawing = Setting(value: Drawing.auto, origin: .usual)
  private(set) var color = Setting(value: ColorWish.auto, origin: .usual)
  private(set) var profile = Setting(value: ColorProfile.standard, origin: .usual)
  private(set) var cursor = Setting(value: CursorWish.auto, origin: .usual)
  private(set) var mouse = Setting(value: false, origin: .usual)
  private(set) var title = Setting(value: false, origin: .usual)
  private(set) var quiet = Setting(value: false, origin: .usual)
  /// Absent: by the density of the territory.
  private(set) var halfDistance = Setting<Int?>(value: nil, origin: .usual)
  private(set) var notebook = Setting(value: Surroundings.usualNotebook, origin: .usual)
  /// Empty: unknown.
  private(set) var author = Setting(value: "", origin: .usual)
  /// Whether nothing but the notebook is written, and no other program started.
  private(set) var restricted = Setting(value: false, origin: .usual)
  private(set) var keys = KeyMap.standard
  /// The line of each action that has other keys.
  private(set) var keyLines: [String: Int] = [:]
  /// The path of the file, whether it exists or not.
  private(set) var path: String
  private(set) var hasFile = false
  private(set) var problems: [SettingProblem] = []

  /// What the file says of a setting.
  private var given: [SettingName: TOMLEntry] = [:]
  private let variable: (String) -> String?

  /// Makes the settings of a run.
  ///
  /// - Parameters:
  ///   - options: What the command line says.
  ///   - notebook: The notebook that the command line names, where there are no other options.
  ///   - author: The author that it names.
  ///   - path: The configuration file.
  ///   - program: The name under which the program was started.
  ///   - variable: The value of a variable of the environment; absent where it is empty.
  init(
    options: SettingOptions? = nil, notebook: String? = nil, author: String? = nil,
    path: String = Surroundings.configurationFile,
    program: String = CommandLine.arguments.first ?? "",
    variable: @escaping (String) -> String? = Surroundings.variable
  ) {
    self.path = path
    self.variable = variable
    let changes = readFile()
    setLanguage(options?.language)
    drawing = resolve(.drawing, options?.drawing, drawing.value)
    profile = resolve(.profile, options?.profile, profile.value)
    setColor(options?.color)
    cursor = resolve(.cursor, options?.cursor, cursor.value)
    mouse = resolve(.mouse, options?.mouse, mouse.value)
    title = resolve(.title, options?.title, title.value)
    quiet = resolve(.quiet, options?.quiet, quiet.value)
    halfDistance = resolve(
      .halfDistance, options?.halfDistance.map { $0 }, expected: "1–1000", halfDistance.value,
      text: { Int($0).flatMap { Self.halfDistances.contains($0) ? $0 : nil } },
      value: {
        if case .integer(let value) = $0, Self.halfDistances.contains(value) { value } else { nil }
      })
    self.notebook = resolvePath(.notebook, options?.notebook ?? notebook, self.notebook.value)
    setAuthor(options?.author ?? author)
    setRestricted(options?.restricted ?? false, program: program)
    setKeys(changes)
    problems.sort { $0.line < $1.line }
  }

  /// Whether there is color on this run.
  var wantsColor: Bool { color.value != .never }

  /// Whether the cursor stands out on this run.
  var hasStrongCursor: Bool {
    switch cursor.value {
    case .auto: profile.value == .highContrast
    case .normal: false
    case .visible: true
    }
  }
}

// MARK: One setting

extension Settings {
  private mutating func resolve<Value>(
    _ name: SettingName, _ option: Value?, expected: String, _ usual: Value,
    text: (String) -> Value?, value: (TOMLValue) -> Value?
  ) -> Setting<Value> {
    if let option { return Setting(value: option, origin: .option) }
    if let given = variable(name.variable) {
      if let value = text(given) {
        return Setting(value: value, origin: .environment(name.variable))
      }
      problems.append(SettingProblem(line: 0, fault: .variable(name.variable, expected)))
    }
    if let entry = given[name] {
      if let value = value(entry.value) { return Setting(value: value, origin: .line(entry.line)) }
      problems.append(SettingProblem(line: entry.line, fault: .value(name.rawValue, expected)))
    }
    return Setting(value: usual, origin: .usual)
  }

  private mutating func resolve<Value: RawRepresentable & CaseIterable>(
    _ name: SettingName, _ option: Value?, _ usual: Value
  ) -> Setting<Value> where Value.RawValue == String {
    resolve(
      name, option, expected: Value.allCases.map(\.rawValue).joined(separator: ", "), usual,
      text: { Value(rawValue: $0) },
      value: { if case .string(let text) = $0 { Value(rawValue: text) } else { nil } })
  }

  private mutating func resolve(
    _ name: SettingName, _ option: Bool?, _ usual: Bool
  ) -> Setting<Bool> {
    resolve(
      name, option, expected: "true, false", usual,
      text: { ["true": true, "false": false, "1": true, "0": false][$0] },
      value: { if case .boolean(let value) = $0 { value } else { nil } })
  }

  /// A path; a tilde stands for the folder of the person.
  private mutating func resolvePath(
    _ name: SettingName, _ option: String?, _ usual: String
  ) -> Setting<String> {
    let home = variable("HOME")
    func whole(_ path: String) -> String? {
      path.hasPrefix("~/") ? home.map { $0 + path.dropFirst() } : path.hasPrefix("/") ? path : nil
    }
    // That of an option is one of the folder where the command was given.
    return resolve(
      name, option.map { whole($0) ?? FileManager.default.currentDirectoryPath + "/" + $0 },
      expected: "\"/…\", \"~/…\"", usual, text: whole,
      value: { if case .string(let path) = $0 { whole(path) } else { nil } })
  }

  /// Without a name, that of the account.
  private mutating func setAuthor(_ option: String?) {
    func name(_ text: String) -> String? {
      let name = text.safeLine
      return name.isEmpty || name.count > 100 ? nil : name
    }
    author = resolve(
      .author, option.flatMap(name), expected: "\"…\"", author.value, text: name,
      value: { if case .string(let text) = $0 { name(text) } else { nil } })
    guard author.origin == .usual else { return }
    for account in ["LOGNAME", "USER"] {
      guard let found = variable(account).flatMap(name) else { continue }
      author = Setting(value: found, origin: .environment(account))
      return
    }
  }

  /// The locale chooses a language unless it is C: that one says nothing about the person.
  private mutating func setLanguage(_ option: String?) {
    let languages = Languages()
    defer { problems += languages.reading(language.value.code)?.problems ?? [] }
    let own = resolve(
      .language, option.flatMap(languages.language),
      expected: languages.codes.joined(separator: ", "), Language.english,
      text: languages.language,
      value: { if case .string(let code) = $0 { languages.language(code) } else { nil } })
    language = own
    switch own.origin {
    case .option, .environment: return
    case .line, .loginShell, .usual: break
    }
    guard let name = ["LC_ALL", "LC_MESSAGES", "LANG"].first(where: { variable($0) != nil }),
      let locale = variable(name)
    else { return }
    let wishes = variable("LANGUAGE")
    if let chosen = Language.chosen(languages: wishes, locale: locale, among: languages.language) {
      let isLocale =
        Language.chosen(languages: nil, locale: locale, among: languages.language)?.code
        == chosen.code
      language = Setting(
        value: chosen, origin: .environment(wishes == nil || isLocale ? name : "LANGUAGE"))
    }
  }

  /// Whoever asks for it wins: nothing can lift what another one asks for.
  ///
  /// A login shell has a name that begins with a hyphen; the server of ssh says what was asked for in
  /// place of a forced command.
  private mutating func setRestricted(_ option: Bool, program: String) {
    let command = "SSH_ORIGINAL_COMMAND"
    restricted = resolve(.restricted, option ? true : nil, restricted.value)
    guard !restricted.value else { return }
    if case .boolean(true)? = given[.restricted]?.value, let line = given[.restricted]?.line {
      restricted = Setting(value: true, origin: .line(line))
    } else if program.hasPrefix("-") {
      restricted = Setting(value: true, origin: .loginShell)
    } else if variable(command) != nil {
      restricted = Setting(value: true, origin: .environment(command))
    }
  }

  /// NO_COLOR, set to anything, is the wish of the environment.
  private mutating func setColor(_ option: ColorWish?) {
    color = resolve(.color, option, color.value)
    switch color.origin {
    case .option, .environment: return
    case .line, .loginShell, .usual: break
    }
    if variable("NO_COLOR") != nil {
      color = Setting(value: .never, origin: .environment("NO_COLOR"))
    }
  }

  private mutating func setKeys(_ changes: [KeyChange]) {
    var faults: [(line: Int, problem: KeyProblem)] = []
    keys = KeyMap(changes: changes, problems: &faults)
    let broken = Set(faults.map(\.line))
    for change in changes where !broken.contains(change.line) {
      keyLines[change.action] = change.line
    }
    problems += faults.map { SettingProblem(line: $0.line, fault: .keys($0.problem)) }
  }
}

// MARK: The file

extension Settings {
  /// Takes the lines of the file, and answers what it says of keys.
  private mutating func readFile() -> [KeyChange] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    hasFile = true
    let text: String
    do {
      let bytes = try Data(contentsOf: URL(filePath: path))
      guard bytes.count <= 65_536 else {
        problems.append(SettingProblem(line: 0, fault: .tooLong))
        return []
      }
      text = String(decoding: bytes, as: UTF8.self)
    } catch {
      problems.append(SettingProblem(line: 0, fault: .unreadable(error.localizedDescription)))
      return []
    }
    let document = TOMLReader.read(text)
    problems += document.problems.map { SettingProblem(line: $0.line, fault: .syntax($0.mistake)) }
    var changes: [KeyChange] = []
    for entry in document.entries {
      switch entry.table {
      case "":
        if let name = SettingName(rawValue: entry.key) {
          given[name] = entry
        } else {
          problems.append(SettingProblem(line: entry.line, fault: .unknownName(entry.key)))
        }
      case "keys":
        switch entry.value {
        case .strings(let keys):
          changes.append(KeyChange(action: entry.key, keys: keys, line: entry.line))
        case .string(let key):
          changes.append(KeyChange(action: entry.key, keys: [key], line: entry.line))
        case .integer, .boolean:
          problems.append(
            SettingProblem(line: entry.line, fault: .value(entry.key, "[\"x\", \"Space\"]")))
        }
      default:
        problems.append(SettingProblem(line: entry.line, fault: .unknownTable(entry.table)))
      }
    }
    return changes
  }
}

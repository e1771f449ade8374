internal import CooperationModel
internal import TextLayout

/// One line of the help: a heading, or a binding that can be run.
enum HelpLine: Hashable, Sendable {
  case heading(MessageKey)
  case binding(keys: String, help: MessageKey, action: Action)
  /// A line of how something is computed.
  case explanation(String)
}

extension BrowserState {
  /// The lines of the help of this screen that a filter lets through.
  func helpLines(filter: String, _ environment: Environment) -> [HelpLine] {
    let words = filter.searchKey.split(separator: " ")
    let bindings = environment.bindings(in: context).filter { binding in
      let names = (environment.messages(binding.help) + " " + KeyNames(environment)(binding.shown))
        .searchKey
        .split(separator: " ")
      return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
    }
    var lines: [HelpLine] = []
    for (heading, isCommon) in [(MessageKey.helpFiveKeys, true), (.helpHere, false)] {
      let part = bindings.filter { $0.isCommon == isCommon }
      guard !part.isEmpty else { continue }
      lines.append(.heading(heading))
      lines += part.map { .binding(keys: $0.allKeys, help: $0.help, action: $0.action) }
    }
    let explanations = ComputationHelp(environment.messages).sentences(parameters)
      .filter { sentence in
        let names = sentence.searchKey.split(separator: " ")
        return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
      }
    if !explanations.isEmpty {
      lines.append(.heading(.helpComputed))
      let width = max(helpFrame.width - 7, 8)
      lines += explanations.flatMap { $0.wrapped(to: width) }.map { .explanation($0) }
    }
    return lines
  }

  /// Opens the help of this screen, with something typed already.
  mutating func openHelp(filter: String = "", _ environment: Environment) throws {
    var help = HelpState()
    help.field.type(filter)
    help.viewport = Viewport(count: helpLines(filter: filter, environment).count)
    help.viewport.select(filter.isEmpty ? 0 : 1)
    box = .help(help)
    try layOut(environment)
  }

  mutating func take(
    _ key: Key, in help: HelpState, _ environment: Environment
  ) throws -> [Effect] {
    var help = help
    switch key {
    case .escape, .control("c"), .left:
      box = nil
      return []
    case .enter, .right:
      let lines = helpLines(filter: help.field.text, environment)
      guard lines.indices.contains(help.viewport.selected),
        case .binding(_, _, let action) = lines[help.viewport.selected]
      else { return [] }
      box = nil
      return try perform(action, environment)
    case .up: help.viewport.move(by: -1)
    case .down: help.viewport.move(by: 1)
    case .pageUp: help.viewport.page(by: -1)
    case .pageDown: help.viewport.page(by: 1)
    case .home: help.viewport.select(0)
    case .end: help.viewport.select(help.viewport.count - 1)
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default:
      guard help.field.take(key) else { return [] }
      let lines = helpLines(filter: help.field.text, environment)
      help.viewport.resize(count: lines.count)
      // The first line that can be run, not its heading.
      help.viewport.select(help.field.text.isEmpty ? 0 : 1)
    }
    box = .help(help)
    return []
  }
}

extension Binding {
  /// All keys of the binding, as shown to people.
  var allKeys: String {
    var names: [String] = []
    for key in keys where !names.contains(key.name) { names.append(key.name) }
    if action == .down, !isChanged { names = ["↑", "↓"] }
    return names.joined(separator: " ")
  }
}

extension Key {
  static let spaceName = "Space"

  /// The name of the key on a keyboard.
  var name: String {
    switch self {
    case .character(" "): Self.spaceName
    case .character(let character): String(character)
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .control(let letter): "^" + letter.uppercased()
    case .paste, .other: ""
    }
  }
}

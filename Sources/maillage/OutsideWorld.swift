internal import Terminal
internal import TextLayout

/// The clipboard and the other programs, as the browser reaches them.
struct OutsideWorld {
  let screen: CursesScreen
  let messages: Messages

  /// Copies a text.
  ///
  /// - Returns: What became of it, for the user.
  func copy(_ text: String) -> String {
    let shown = text.split(separator: "\n").joined(separator: ", ")
    return switch screen.copy(text, isInTmux: Surroundings.variable("TMUX") != nil) {
    case .sent: messages(.noticeCopied, shown)
    case .tooLong: messages(.noticeCopyTooLong)
    case .unable: messages(.noticeCopyUnable, shown)
    }
  }

  /// Opens an address with the program of `BROWSER`; without one, copies it.
  ///
  /// - Returns: What was done, for the user.
  func open(_ address: String) -> String {
    guard let command = BrowserCommand(Surroundings.variable("BROWSER") ?? "", address: address)
    else { return copied(address, .noticeNoBrowser) }
    let hasDisplay =
      Surroundings.variable("DISPLAY") != nil || Surroundings.variable("WAYLAND_DISPLAY") != nil
    let keepsTerminal = !hasDisplay || command.isOfTerminal
    guard screen.run(command.words, keepsTerminal: keepsTerminal) else {
      return copied(address, .noticeNotStarted, command.name)
    }
    return messages(keepsTerminal ? .noticeOpened : .noticeOpening, address, command.name)
  }

  private func copied(_ address: String, _ key: MessageKey, _ program: String = "") -> String {
    let isSent = screen.copy(address, isInTmux: Surroundings.variable("TMUX") != nil) == .sent
    return isSent ? messages(key, address, program) : messages(.noticeCopyUnable, address)
  }
}

/// The command of `BROWSER` for one address.
///
/// > Source: The BROWSER project by Eric S. Raymond (2001): commands between colons, `%s` for the
/// > address. The first command is used; words are split at blanks, and nothing is left to a shell.
struct BrowserCommand: Hashable {
  /// The program and its arguments.
  let words: [String]

  /// Makes the command; absent if no program is named.
  init?(_ variable: String, address: String) {
    guard let first = variable.split(separator: ":").first else { return nil }
    var words = first.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
    guard let program = words.first, program != "%s", !program.hasPrefix("-"), words.count < 30
    else { return nil }
    if words.contains(where: { $0.contains("%s") }) {
      words = words.map { $0.replacing("%s", with: address) }
    } else {
      words.append(address)
    }
    self.words = words
  }

  /// The name of the program, without its folder.
  var name: String { words[0].split(separator: "/").last.map(String.init) ?? words[0] }

  /// Whether it is known to show pages in the terminal.
  var isOfTerminal: Bool {
    [
      "lynx", "w3m", "links", "links2", "elinks", "browsh", "carbonyl", "www-browser", "chawan",
      "cha",
    ]
    .contains(name)
  }
}

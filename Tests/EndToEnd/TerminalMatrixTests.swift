import Testing

@Suite("Every terminal shows the same frame", .enabled(if: Tmux.isInstalled))
struct TerminalMatrixTests {
  /// Terminals that differ in what they can do: old, new, without color, without an alternate
  /// screen, without repeated characters.
  static let terminals = [
    "xterm", "xterm-256color", "screen-256color", "rxvt", "linux", "vt100", "ansi",
  ]

  /// A screen that holds a text, once it no longer changes.
  private func settled(_ tmux: Tmux, _ text: String) throws -> String {
    var screen = try tmux.wait(text)
    for _ in 0..<100 {
      let next = try tmux.screen()
      if next == screen { return screen }
      screen = next
    }
    return screen
  }

  /// The screens of one walk: territories, list, sheet, help.
  private func walk(
    _ terminal: String, locale: String, noColor: String, columns: Int, rows: Int
  ) throws -> [String] {
    let tmux = try Tmux(
      columns: columns, rows: rows,
      environment: ["LC_ALL": locale, "NO_COLOR": noColor, "LANGUAGE": "en"])
    try tmux.run("clear; TERM=\(terminal) \(Program.path) \(Program.sample)")
    var screens = [try settled(tmux, "[1 Territories]")]
    try tmux.press("2")
    screens.append(try settled(tmux, "[2 Organizations]"))
    try tmux.press("?")
    screens.append(try settled(tmux, "Help"))
    let colors = try tmux.screen(withColors: true)
    // Only the default background is relied on, so that dark and light ones look alike.
    for background in 0..<8 { #expect(!colors.contains(";4\(background)m"), "\(terminal)") }
    if !noColor.isEmpty { #expect(!colors.contains("[36m") && !colors.contains(";36m")) }
    try tmux.press("Escape")
    try tmux.wait("Help", isThere: false)
    try tmux.press("q")
    try tmux.wait("READY$")
    return screens
  }

  @Test(
    "Whatever the terminal: the same characters at the same places",
    arguments: [("C.UTF-8", ""), ("C", ""), ("C.UTF-8", "1")])
  func terminals(locale: String, noColor: String) throws {
    let expected = try walk(
      "xterm", locale: locale, noColor: noColor, columns: 80, rows: 24)
    for terminal in Self.terminals.dropFirst() {
      let found = try walk(terminal, locale: locale, noColor: noColor, columns: 80, rows: 24)
      #expect(found == expected, "\(terminal) with \(locale)")
    }
  }

  @Test("Large windows, too", arguments: [(120, 40), (160, 50)])
  func sizes(columns: Int, rows: Int) throws {
    let expected = try walk("xterm", locale: "C.UTF-8", noColor: "", columns: columns, rows: rows)
    for terminal in ["vt100", "linux"] {
      let found = try walk(
        terminal, locale: "C.UTF-8", noColor: "", columns: columns, rows: rows)
      #expect(found == expected, "\(terminal)")
    }
  }
}

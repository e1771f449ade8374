import Foundation
import Testing

@Suite("Every terminal shows the same frame", .enabled(if: Tmux.isInstalled))
struct TerminalMatrixTests {
  /// Terminals that differ in what they can do: old, new, without color, without an alternate
  /// screen, without repeated characters.
  static let terminals = [
    "xterm", "xterm-256color", "screen-256color", "rxvt", "linux", "vt100", "ansi",
  ]

  /// A screen that holds a text, once it no longer changes; where it is known what it should be,
  /// the time is given that a busy machine needs to draw it.
  private func settled(_ tmux: Tmux, _ text: String, _ expected: String?) throws -> String {
    var screen = try tmux.wait(text)
    var still = 0
    for _ in 0..<300 where expected.map({ screen != $0 }) ?? (still < 8) {
      Thread.sleep(forTimeInterval: 0.05)
      let next = try tmux.screen()
      still = next == screen ? still + 1 : 0
      screen = next
    }
    return screen
  }

  /// The screens of one walk: territories, list, sheet, help.
  private func walk(
    _ terminal: String, locale: String, noColor: String, columns: Int, rows: Int,
    expected: [String] = []
  ) throws -> [String] {
    func known(_ place: Int) -> String? { expected.indices.contains(place) ? expected[place] : nil }
    let tmux = try Tmux(
      columns: columns, rows: rows,
      environment: ["LC_ALL": locale, "NO_COLOR": noColor, "LANGUAGE": "en"])
    try tmux.run("clear; TERM=\(terminal) \(Program.path) \(Program.sample)")
    var screens = [try settled(tmux, "[1 Territories]", known(0))]
    try tmux.press("2")
    screens.append(try settled(tmux, "[2 Organizations]", known(1)))
    try tmux.press("?")
    screens.append(try settled(tmux, "Help", known(2)))
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
      let found = try walk(
        terminal, locale: locale, noColor: noColor, columns: 80, rows: 24, expected: expected)
      #expect(found == expected, "\(terminal) with \(locale)")
    }
  }

  @Test("A light background is drawn on as a dark one, and none is asked for")
  func backgrounds() throws {
    var shown: [String] = []
    for (colors, style) in [("15;0", "fg=white,bg=black"), ("0;15", "fg=black,bg=white")] {
      let tmux = try Tmux(environment: ["COLORFGBG": colors])
      try tmux.call(["set-option", "-w", "window-style", style])
      let record = tmux.folder.path + "/bytes"
      try tmux.run("clear; export TERM=xterm-256color")
      try tmux.call(["pipe-pane", "cat > \(record)"])
      try tmux.run("\(Program.path) \(Program.sample)")
      try tmux.wait("[1 Territories]")
      try tmux.press("5")
      shown.append(try settled(tmux, "Gap by sector", nil))
      shown[shown.count - 1] += try tmux.screen(withColors: true)
      try tmux.press("q")
      try tmux.wait("READY$")
      let bytes = try String(contentsOfFile: record, encoding: .utf8)
      // The color of the background, and of what is drawn, as OSC 10 and 11 would ask for them.
      #expect(!bytes.contains("\u{1B}]1"))
    }
    #expect(shown[0] == shown[1])
  }

  @Test("Large windows, too", arguments: [(120, 40), (160, 50)])
  func sizes(columns: Int, rows: Int) throws {
    let expected = try walk("xterm", locale: "C.UTF-8", noColor: "", columns: columns, rows: rows)
    for terminal in ["vt100", "linux"] {
      let found = try walk(
        terminal, locale: "C.UTF-8", noColor: "", columns: columns, rows: rows, expected: expected)
      #expect(found == expected, "\(terminal)")
    }
  }
}

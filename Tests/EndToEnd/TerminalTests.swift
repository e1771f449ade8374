import Foundation
import Testing

@Suite(
  "In a real terminal", .enabled(if: Tmux.isInstalled, "tmux is not installed"), .serialized)
struct RealTerminalTests {
  private func open(_ tmux: Tmux, _ options: String = "") throws {
    try tmux.run("clear; \(Program.path) \(Program.sample) \(options)")
    try tmux.wait("Hautes-Rives")
  }

  @Test("Walks down, lists, opens, sees links, and comes back", arguments: [(80, 24), (120, 40)])
  func walk(columns: Int, rows: Int) throws {
    let tmux = try Tmux(columns: columns, rows: rows)
    try open(tmux)
    try tmux.wait("Orée")
    try tmux.press("Right")
    try tmux.wait("Grand Solenne")
    try tmux.press("2")
    try tmux.wait("[2 Organizations]")
    try tmux.press("Down", "Down", "Right")
    try tmux.wait("WHAT IT DOES")
    try tmux.press("Right")
    try tmux.wait("COULD WORK WITH")
    try tmux.press("Escape")
    try tmux.wait("WHAT IT DOES")
    try tmux.press("Escape")
    try tmux.wait("Name")
    try tmux.press("Escape")
    try tmux.wait("[1 Territories]")
    try tmux.press("/")
    try tmux.wait("Search everything")
    try tmux.press("jardins lezigny")
    try tmux.wait("Coopérative des Jardins de Lézigny")
    try tmux.press("Enter")
    try tmux.wait("FR-CJ:5558")
    try tmux.press("?")
    try tmux.wait("FIVE KEYS ARE ENOUGH")
    try tmux.press("Escape")
    try tmux.wait("FIVE KEYS ARE ENOUGH", isThere: false)
    try tmux.press("q")
    try tmux.wait("READY$")
  }

  @Test("The window may change at any moment")
  func resize() throws {
    let tmux = try Tmux()
    try open(tmux)
    for (columns, rows) in [(40, 12), (120, 40), (10, 3), (200, 50), (80, 24)] {
      try tmux.call(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
      try tmux.wait(columns == 10 ? "window" : "Orée")
    }
    try tmux.press("q")
    try tmux.wait("READY$")
  }

  @Test(
    "The terminal comes back whatever ends the program",
    arguments: ["q", "TERM", "HUP", "INT", "SEGV", "ABRT", "ILL", "TRAP", "FPE", "BUS", "QUIT"])
  func comesBack(how: String) throws {
    let tmux = try Tmux()
    try tmux.run("clear; stty -a > before; ulimit -c 0")
    try open(tmux)
    try tmux.wait("[1 Territories]")
    if how == "q" {
      try tmux.press("q")
    } else {
      let process = try tmux.processOfProgram()
      #expect(process > 0)
      _ = try? Process.run(
        URL(filePath: "/bin/kill"), arguments: ["-\(how)", "\(process)"]
      ).waitUntilExit()
    }
    try tmux.wait("READY$")
    try tmux.run("clear; echo status $?; stty -a > after; cmp before after && echo SAME")
    let screen = try tmux.wait("SAME")
    #expect(!screen.contains("[1 Territories]"))
    #expect(try tmux.call(["display-message", "-p", "#{alternate_on} #{cursor_flag}"]) == "0 1\n")
  }

  /// Views and boxes, by the keys that lead there, and a text of each.
  private static let places: [(keys: [String], text: String)] = [
    (["2", "3"], "COULD WORK WITH"), (["4"], "Groups"), (["6"], "10 km"),
    (["/", "so"], "Search everything"), (["?", "map"], "map of this place"),
    (["2", "s"], "Sort by"),
  ]

  /// Whether a process is there and has not ended: nobody may have asked how it ended.
  private func isRunning(_ process: pid_t) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return status.map { !$0.contains(") Z ") } ?? false
  }

  @Test(
    "Resized, ended from outside, and without its line, in a view and in a box", arguments: places)
  func signals(keys: [String], text: String) throws {
    let tmux = try Tmux()
    try tmux.run("clear; stty -g > before")
    try open(tmux)
    try tmux.wait("[1 Territories]")
    for key in keys { try tmux.press(key) }
    try tmux.wait(text)
    let process = try tmux.processOfProgram()
    #expect(process > 0)
    try tmux.call(["resize-window", "-x", "90", "-y", "30"])
    try tmux.call(["resize-window", "-x", "80", "-y", "24"])
    try tmux.wait(text)
    kill(process, SIGHUP)
    try tmux.wait("READY$")
    try tmux.run("echo status $?; stty -g > after; cmp before after && echo SAME")
    #expect(try tmux.wait("\nSAME").contains("status 129"))
    try tmux.run("clear; \(Program.path) \(Program.sample)")
    try tmux.wait("Territories")
    // The line is lost: nobody reads any more, and nothing is left running.
    let last = try tmux.processOfProgram()
    #expect(last > 0)
    try tmux.call(["kill-server"])
    for _ in 0..<250 where isRunning(last) { Thread.sleep(forTimeInterval: 0.02) }
    #expect(!isRunning(last), "the program outlived its line")
  }

  @Test("Stops on ^Z and is whole again after fg")
  func suspend() throws {
    let tmux = try Tmux()
    try open(tmux)
    try tmux.wait("[1 Territories]")
    try tmux.press("C-z")
    try tmux.wait("Stopped")
    try tmux.run("fg")
    try tmux.wait("[1 Territories]")
    try tmux.press("2")
    try tmux.wait("[2 Organizations]")
    try tmux.press("C-c")
    try tmux.wait("q quits")
    try tmux.press("q")
    try tmux.wait("READY$")
  }

  @Test(
    "Stops inside the search, by key and from outside, and goes on there", arguments: [true, false])
  func suspendInSearch(byKey: Bool) throws {
    let tmux = try Tmux()
    try open(tmux)
    let process = try tmux.processOfProgram()
    #expect(process > 0)
    try tmux.press("/", "e", "n")
    try tmux.wait("Énergies")
    if byKey { try tmux.press("C-z") } else { kill(process, SIGTSTP) }
    try tmux.wait("Stopped")
    try tmux.run("fg")
    try tmux.wait("Énergies")
    try tmux.press("e", "r", "g", "i", "e", "s")
    try tmux.wait(" energies ")
    try tmux.press("Escape", "q")
    try tmux.wait("READY$")
  }

  @Test("A paste whose end is lost on the line is over after a pause")
  func lostPaste() throws {
    let tmux = try Tmux()
    try open(tmux)
    try tmux.press("/")
    try tmux.wait("Search everything")
    // The mark of its beginning, then "jardins", and no mark of its end.
    try tmux.call(["send-keys", "-H", "1b", "5b", "32", "30", "30", "7e"])
    try tmux.call(["send-keys", "-l", "jardins"])
    try tmux.wait(" jardins ")
    try tmux.press("Escape", "q")
    try tmux.wait("READY$")
  }

  @Test(
    "Old and unknown terminals, other locales: only characters they have",
    arguments: [
      ("vt100", "C", false), ("xterm", "C", false), ("no-such-terminal", "C.UTF-8", true),
      ("linux", "C.UTF-8", true), ("screen", "C.UTF-8", true),
      // The server lacks the locale of the terminal.
      ("xterm", "xx_XX.UTF-8", true), ("xterm", "xx_XX.utf8", true), ("xterm", "xx_XX", false),
    ]
  )
  func terminals(term: String, locale: String, isUnicode: Bool) throws {
    let tmux = try Tmux(environment: ["LC_ALL": locale])
    try tmux.run("export TERM=\(term)")
    try open(tmux)
    try tmux.wait("[1 Territories]")
    let screen = try tmux.wait(isUnicode ? "Orée" : "Oree")
    let isPlain = screen.utf8.allSatisfy { $0 < 0x80 }
    #expect(isPlain != isUnicode)
    try tmux.press("2")
    try tmux.wait("[2 Organizations]")
    try tmux.press("q")
    try tmux.wait("READY$")
  }

  @Test("A dumb terminal gets a dialogue of lines, without a single escape sequence")
  func dumb() throws {
    let tmux = try Tmux()
    try tmux.run("clear; TERM=dumb \(Program.path) \(Program.sample) | tee seen; echo status $?")
    let screen = try tmux.wait("not a terminal")
    #expect(screen.contains("maillage --help"))
    try tmux.run("clear; TERM=dumb script -qc '\(Program.path) \(Program.sample)' seen")
    try tmux.wait("Hautes-Rives>")
    try tmux.run("1")
    try tmux.wait("1 Grand Solenne, ")
    try tmux.run("/jardins lezigny")
    try tmux.wait("search>")
    try tmux.run("1")
    try tmux.wait("FR-CJ:5558")
    try tmux.run("l")
    try tmux.wait("Could work with")
    try tmux.run("q")
    try tmux.wait("READY$")
    try tmux.run("clear; grep -q $'\\033' seen && echo DIRTY || echo CLEAN $((1))")
    try tmux.wait("CLEAN 1")
  }

  @Test("The mouse works when it is asked for, and is given back")
  func mouse() throws {
    let tmux = try Tmux()
    try open(tmux, "--mouse")
    try tmux.wait("[1 Territories]")
    #expect(try tmux.call(["display-message", "-p", "#{mouse_any_flag}"]) == "1\n")
    // A press of the first button at row 2, column 20: the second tab.
    try tmux.call(["send-keys", "-H", "1b", "5b", "4d", "20", "34", "22"])
    try tmux.wait("[2 Organizations]")
    try tmux.press("q")
    try tmux.wait("READY$")
    #expect(try tmux.call(["display-message", "-p", "#{mouse_any_flag}"]) == "0\n")
    try open(tmux)
    #expect(try tmux.call(["display-message", "-p", "#{mouse_any_flag}"]) == "0\n")
    try tmux.press("q")
    try tmux.wait("READY$")
  }

  @Test("The window has a title where it is asked for, and its own again afterwards")
  func title() throws {
    let tmux = try Tmux()
    try tmux.run("clear; printf '\\033]2;before\\007'")
    try open(tmux)
    #expect(try tmux.call(["display-message", "-p", "#{pane_title}"]) == "before\n")
    try tmux.press("q")
    try tmux.wait("READY$")
    try open(tmux, "--title")
    #expect(
      try tmux.call(["display-message", "-p", "#{pane_title}"]).hasPrefix("maillage: Hautes-Rives"))
    try tmux.press("q")
    try tmux.wait("READY$")
    #expect(try tmux.call(["display-message", "-p", "#{pane_title}"]) == "before\n")
  }

  @Test(
    "The cursor is as strong as the terminal can for weak sight, after a suspension too",
    arguments: ["", "--cursor visible", "--profile high-contrast"])
  func cursor(options: String) throws {
    let tmux = try Tmux()
    let record = tmux.folder.path + "/bytes"
    try tmux.call(["pipe-pane", "cat > \(record)"])
    try tmux.run("export TERM=xterm")
    try open(tmux, options)
    try tmux.press("C-z")
    try tmux.wait("Stopped")
    try tmux.run("fg")
    try tmux.wait("[1 Territories]")
    try tmux.press("q")
    try tmux.wait("READY$")
    // What records the bytes may lag behind the screen.
    try tmux.run("echo DONE$((1+1))")
    var bytes = ""
    for _ in 0..<500 where !bytes.contains("DONE2") {
      Thread.sleep(forTimeInterval: 0.02)
      bytes = try String(contentsOfFile: record, encoding: .utf8)
    }
    #expect(bytes.contains("DONE2"))
    // The strings of the entry of xterm: cvvis, which contains cnorm, at each beginning.
    let strong = bytes.components(separatedBy: "\u{1B}[?12;25h").count - 1
    #expect(strong == (options.isEmpty ? 0 : 2))
    let isStrongAtTheEnd =
      bytes.components(separatedBy: "\u{1B}[?12").last?.hasPrefix(";25h") ?? false
    #expect(!isStrongAtTheEnd)
  }

  @Test("--keep leaves the last screen in the terminal, without the line of keys")
  func keep() throws {
    let tmux = try Tmux(rows: 40)
    try open(tmux, "--keep")
    try tmux.press("2")
    try tmux.wait("[2 Organizations]")
    try tmux.press("q")
    let screen = try tmux.wait("READY$")
    #expect(screen.contains("[2 Organizations]"))
    #expect(!screen.contains("? help"))
  }

  @Test("Long answers go through the program of PAGER, short ones and those for a file do not")
  func pager() throws {
    let tmux = try Tmux()
    let list = "\(Program.path) organizations --in \(Program.sample) --territory D1118"
    try tmux.run("clear; export PAGER='tail -n 1 | sed s/^/PAGED:/'; \(list)")
    try tmux.wait("PAGED:")
    try tmux.run("clear; \(list) --limit 3; \(list) > file; echo LINES $(wc -l < file)")
    #expect(try !tmux.wait("LINES 31").contains("PAGED:"))
    try tmux.run("clear; export PAGER=no-such-pager; \(list)")
    try tmux.wait("Union syndicale de Saint-Ouen-du-Val")
  }

  @Test("An address of the web is a link in a terminal, and text everywhere else")
  func hyperlinks() throws {
    let tmux = try Tmux()
    let show = "\(Program.path) show hr:0004 --in \(Program.sample)"
    let link = #"grep -c $'\033]8;;https://' seen"#
    try tmux.run("clear; TERM=xterm script -qc '\(show)' seen; \(link); echo IN TERMINAL")
    #expect(try tmux.wait("\nIN TERMINAL").contains("1\nIN TERMINAL"))
    for (number, command) in [
      "TERM=vt100 script -qc '\(show)' seen", "TERM=xterm script -qc '\(show) --no-links' seen",
      "\(show) > seen",
    ].enumerated() {
      try tmux.run("clear; \(command); \(link); echo PLAIN $((\(number)))")
      #expect(try tmux.wait("\nPLAIN \(number)").contains("0\nPLAIN"), "\(command)")
    }
  }

  @Test("No color where NO_COLOR is set, one accent where it is not")
  func color() throws {
    for (value, hasColor) in [("1", false), ("", true)] {
      let tmux = try Tmux(environment: ["NO_COLOR": value, "TERM": "screen-256color"])
      try open(tmux)
      try tmux.wait("[1 Territories]")
      let screen = try tmux.screen(withColors: true)
      #expect(screen.contains("\u{1B}[36m") || screen.contains(";36m") == hasColor || !hasColor)
      if !hasColor { #expect(!screen.contains("36m")) }
      #expect(screen.contains("\u{1B}[7m") || screen.contains(";7m"))
      try tmux.press("q")
      try tmux.wait("READY$")
    }
  }

  @Test("Speaks French where the locale does")
  func french() throws {
    let tmux = try Tmux(environment: ["LC_ALL": "C.UTF-8", "LANGUAGE": "fr"])
    try tmux.run("export LC_ALL= LC_CTYPE=C.UTF-8 LANG=fr_FR.UTF-8")
    try open(tmux)
    try tmux.wait("[1 Territoires]")
    try tmux.press("q")
    try tmux.wait("READY$")
  }
}

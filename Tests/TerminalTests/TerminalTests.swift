import Terminal
import Testing
import TextLayout

@Suite("The terminal")
struct TerminalTests {
  @Test(
    "The character set of the locale decides what is drawn",
    arguments: [
      ("UTF-8", Repertoire.unicode), ("utf8", .unicode), ("ISO-8859-1", .latin1),
      ("ISO-8859-15", .latin1), ("ANSI_X3.4-1968", .ascii), ("", .ascii), ("KOI8-R", .ascii),
    ]
  )
  func codeset(name: String, repertoire: Repertoire) {
    #expect(Repertoire(codeset: name) == repertoire)
  }

  @Test("Errors say what to do")
  func errors() {
    for error in [TerminalError.notATerminal, .dumb(name: "dumb"), .unusable(name: "x")] {
      #expect(error.description.hasPrefix("Cannot open the browser: "))
      #expect(error.description.contains("'maillage --help'"))
    }
  }

  @Test(
    "Terminals are looked up without being opened",
    arguments: [
      ("vt100", TerminalDescription.Entry.known), ("no-such-terminal", .unknown), ("", .unknown),
      ("dumb", .dumb),
    ]
  )
  func lookup(name: String, entry: TerminalDescription.Entry) {
    #expect(TerminalDescription.entry(named: name) == entry)
  }
}

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

  @Test("Terminals may be looked up by several threads at once")
  func lookupAtOnce() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask {
          let name = ["vt100", "xterm", "dumb", "no-such-terminal"][number % 4]
          let wanted: [TerminalDescription.Entry] = [.known, .known, .dumb, .unknown]
          return TerminalDescription.entry(named: name) == wanted[number % 4]
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test(
    "Base64 as in the examples of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("é~", "w6l+"),
    ])
  func base64(text: String, expected: String) throws {
    let bytes = try #require(ClipboardSequence.bytes(for: text, isInTmux: false))
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}]52;c;\(expected)\u{7}")
  }

  @Test("Inside tmux a wrapped copy follows; what is too long is refused")
  func clipboard() throws {
    let bytes = try #require(ClipboardSequence.bytes(for: "foo", isInTmux: true))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{1B}]52;c;Zm9v\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
    #expect(
      ClipboardSequence.bytes(for: String(repeating: "a", count: 55_500), isInTmux: false) != nil)
    #expect(
      ClipboardSequence.bytes(for: String(repeating: "a", count: 55_501), isInTmux: false) == nil)
  }
}

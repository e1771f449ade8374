import Testing
import TextLayout

@Suite("Text in columns")
struct TextWidthTests {
  @Test(
    "Widths, by EastAsianWidth.txt and general categories",
    arguments: [
      ("abc", 3), ("é", 1), ("e\u{301}", 1), ("種子", 4), ("ﬁ", 1), ("Ａ", 2), ("한", 2), ("😀", 2),
      ("👩‍👩‍👧", 2), ("👍🏽", 2), ("a\u{200B}b", 2), ("\u{1B}[31m", 4), ("שלום", 4), ("·", 1), ("━", 1),
      ("", 0), ("\u{301}", 0), ("a\tb", 2), ("ｱ", 1), ("\u{202E}x", 1),
    ]
  )
  func columns(text: String, expected: Int) {
    #expect(text.columns == expected)
    #expect(text.glyphs.reduce(0) { $0 + $1.columns } == expected)
  }

  @Test(
    "Cuts at the width, never inside a character",
    arguments: [
      ("abcdef", 4, "abc…"), ("abcd", 4, "abcd"), ("種子種", 4, "種…"), ("種子種", 5, "種子…"),
      ("種子", 4, "種子"), ("e\u{301}tudes", 3, "e\u{301}t…"), ("abc", 0, ""), ("abc", 1, "…"),
    ]
  )
  func truncated(text: String, columns: Int, expected: String) {
    #expect(text.truncated(to: columns) == expected)
  }

  @Test("In ASCII the ellipsis is a tilde")
  func tilde() { #expect("abcdef".truncated(to: 4, in: .ascii) == "abc~") }

  @Test(
    "Breaks lines at blanks, and long words where they must",
    arguments: [
      ("un deux trois", 7, ["un deux", "trois"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("", 5, [""]), ("a  b", 10, ["a b"]), ("種子種子", 4, ["種子", "種子"]),
    ]
  )
  func wrapped(text: String, columns: Int, expected: [String]) {
    #expect(text.wrapped(to: columns) == expected)
  }

  @Test(
    "Random text: never wider than asked, padding exact, joining adds up", arguments: [1, 2, 3])
  func properties(seed: UInt64) {
    var state = seed
    func next(_ bound: UInt32) -> UInt32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt32(truncatingIfNeeded: state >> 33) % bound
    }
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<next(30) {
        let plane: UInt32 = next(4) == 0 ? 0x1F900 : 0x3100
        if let scalar = Unicode.Scalar(next(plane)) { text.unicodeScalars.append(scalar) }
      }
      let room = Int(next(20))
      #expect(text.truncated(to: room).columns <= room)
      #expect(text.padded(to: room).columns == room)
      #expect(text.paddedLeft(to: room).columns == room)
      #expect(text.wrapped(to: max(room, 2)).allSatisfy { $0.columns <= max(room, 2) })
      #expect((text + " " + text).columns == 2 * text.columns + 1)
      for repertoire in [Repertoire.latin1, .ascii] {
        let limit: UInt32 = repertoire == .ascii ? 0x80 : 0x100
        let shown = text.transliterated(to: repertoire)
        #expect(shown.unicodeScalars.allSatisfy { $0.value < limit })
      }
    }
  }

  @Test(
    "Shows likenesses where characters are missing",
    arguments: [
      ("Orée › Île", "Oree > Ile", "Orée > Île"), ("Œuvre", "OEuvre", "OEuvre"),
      ("d’Ormes…", "d'Ormes...", "d'Ormes..."), ("━╸─│", "=--|", "=--|"),
      ("種", "??", "??"), ("5 km", "5 km", "5\u{A0}km"),
    ]
  )
  func transliterated(text: String, ascii: String, latin1: String) {
    #expect(text.transliterated(to: .ascii) == ascii)
    if text != "5 km" { #expect(text.transliterated(to: .latin1) == latin1) }
    #expect(text.transliterated(to: .unicode) == text)
  }
}

@Suite("Messages")
struct MessagesTests {
  private func placeholders(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
        String($0.prefix { $0 != "}" })
      })
  }

  private func forms(_ text: MessageText) -> [String] {
    switch text {
    case .plain(let text): [text]
    case .counted(let forms): Array(forms.values)
    }
  }

  @Test("Every language has every message, with the same arguments as English")
  func complete() throws {
    for language in Language.all {
      for key in MessageKey.allCases {
        let text = try #require(language.texts[key], "\(language.code) lacks \(key)")
        let english = try #require(Language.english.texts[key])
        let wanted = Set(forms(english).flatMap(placeholders))
        let found = Set(forms(text).flatMap(placeholders))
        #expect(wanted == found, "\(language.code): \(key)")
        #expect(
          forms(text).allSatisfy {
            !$0.contains("  {") || key == .linksWorksWith || key == .linksCouldWorkWith
              || key == .importMoreProblems
          })
      }
    }
  }

  @Test("One and many, in English and French")
  func plural() {
    let english = Messages(.english)
    let french = Messages(.french)
    #expect(english(.organizations, count: 0) == "0 organizations")
    #expect(english(.organizations, count: 1) == "1 organization")
    #expect(french(.organizations, count: 0) == "0 organisation")
    #expect(french(.organizations, count: 1) == "1 organisation")
    #expect(french(.organizations, count: 2) == "2 organisations")
  }

  @Test(
    "Numbers in groups of three",
    arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
  func numbers(value: Int, text: String) {
    #expect(Messages(.english).number(value) == text)
  }

  @Test("Decimals are rounded and carry the sign of the language")
  func decimals() {
    #expect(Messages(.english).number(5.0038, decimals: 1) == "5.0")
    #expect(Messages(.french).number(1234.96, decimals: 1) == "1\u{202F}235,0")
    #expect(Messages(.english).number(-0.04, decimals: 1) == "0.0")
    #expect(Messages(.english).number(0.996, decimals: 2) == "1.00")
    #expect(Messages(.english).number(2.5, decimals: 0) == "3")
  }

  @Test("What a name holds is never taken for a placeholder")
  func hostileArguments() {
    let text = Messages(.english)(.sentenceLastTerritory, "{1} {n} {", "x")
    #expect(text == "{1} {n} {: x. → lists them")
  }

  @Test(
    "The language that a person prefers",
    arguments: [
      (nil, "fr_FR.UTF-8", "fr"), ("fr:en", "en_US.UTF-8", "fr"), ("fr", "C", "en"),
      (nil, "C.UTF-8", "en"), ("de:fr", "de_DE", "fr"), (nil, "", "en"), (nil, "fr", "fr"),
      (nil, "pt_BR", "en"), (nil, "fr_CA@x", "fr"),
    ] as [(String?, String, String)]
  )
  func language(languages: String?, locale: String, code: String) {
    #expect(Language.preferred(languages: languages, locale: locale).code == code)
  }
}

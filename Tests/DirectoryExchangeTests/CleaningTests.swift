import Testing

@testable import DirectoryExchange

@Suite("Cleaning")
struct CleaningTests {
  static let cases: [(read: String, text: String, repairs: Cleaning.Repairs)] = [
    (read: "  Les Amis \t du  Lac ", text: "Les Amis du Lac", repairs: []),
    (read: "a\u{1B}[31;1mred\u{1B}[0m", text: "ared", repairs: .controls),
    (read: "\u{1B}]0;title\u{7}after", text: "after", repairs: .controls),
    (read: "\u{1B}]8;;http://x\u{1B}\\link", text: "link", repairs: .controls),
    (read: "\u{9B}2Jclear\u{9D}x\u{9C}", text: "clear", repairs: .controls),
    (read: "\u{1B}]0;no end", text: "0;no end", repairs: .controls),
    (read: "\u{1B}(0lines", text: "lines", repairs: .controls),
    (read: "end\u{1B}", text: "end", repairs: .controls),
    (read: "nul\u{0}bell\u{7}del\u{7F}", text: "nulbelldel", repairs: .controls),
    (read: "abc\u{202E}fed\u{202C}", text: "abcfed", repairs: .invisible),
    (read: "x\u{2066}y\u{2069}\u{200E}\u{200F}\u{61C}", text: "xy", repairs: .invisible),
    (read: "ca\u{FEFF}fé", text: "café", repairs: .invisible),
    (read: "one\u{2028}two\u{2029}three\r\nfour", text: "one two three four", repairs: []),
    (read: "12\u{A0}rue", text: "12\u{A0}rue", repairs: []),
    (read: "12\u{A0} rue", text: "12 rue", repairs: []),
    (read: "12\true", text: "12 rue", repairs: []),
    (read: "می\u{200C}خواهم", text: "می\u{200C}خواهم", repairs: []),
    (read: "", text: "", repairs: []),
  ]

  @Test("Removes what a terminal would obey and what hides in a text", arguments: cases)
  func clean(read: String, text: String, repairs: Cleaning.Repairs) {
    let cleaned = Cleaning.clean(read)
    #expect(cleaned.text == text)
    #expect(cleaned.repairs == repairs)
    let bytes = Cleaning.clean(Array(read.utf8).span)
    #expect(bytes.text == text)
    #expect(bytes.repairs == repairs)
  }

  @Test("Cuts a text that is too long, and says so")
  func cut() {
    let name = String(repeating: "é", count: Cleaning.longestText + 1)
    #expect(Cleaning.clean(name).text.count == Cleaning.longestText)
    #expect(Cleaning.clean(name).repairs == .cut)
    let ascii = [UInt8](repeating: 0x61, count: Cleaning.longestText)
    #expect(Cleaning.clean(ascii.span).repairs == [])
    #expect(Cleaning.clean((ascii + [0x61]).span).repairs == .cut)
  }

  @Test("Makes of line breaks what is asked for")
  func lineBreaks() {
    #expect(
      Cleaning.clean(Array("Central House\r\nHermes Road\n".utf8).span, lineBreak: ", ").text
        == "Central House, Hermes Road")
  }

  @Test("Reads bytes that are no UTF-8 as Windows-1252")
  func invalid() {
    // 0xE9 is é, 0x80 is €, 0x9C is œ in Windows-1252; C3 A9 is é in UTF-8.
    let mixed = Cleaning.clean(([0x63, 0xC3, 0xA9, 0xE9, 0x80] as [UInt8]).span)
    #expect(mixed.text == "céé€")
    #expect(mixed.repairs == .encoding)
    let windows = Cleaning.clean(([0x9C, 0x75, 0xE9] as [UInt8]).span, encoding: .windows1252)
    #expect(windows.text == "œué")
    #expect(windows.repairs == [])
    // Overlong forms, surrogates and values above U+10FFFF are no UTF-8.
    for bytes: [UInt8] in [
      [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ] {
      #expect(Cleaning.clean(bytes.span).repairs.contains(.encoding))
    }
  }

  @Test("Cleaning what is clean changes nothing")
  func idempotent() {
    var generator = SplitMix(seed: 7)
    let pieces = [
      "a", "é", " ", "\u{1B}", "[", "m", "]", "\u{7}", "\u{202E}", "\n", "\u{A0}", "界", "\\",
      "\u{9B}", "0", "\u{FEFF}",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let once = Cleaning.clean(text)
      let twice = Cleaning.clean(once.text)
      #expect(twice.text == once.text)
      #expect(twice.repairs == [])
    }
  }
}

/// A generator with a fixed seed.
///
/// > Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators" (2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

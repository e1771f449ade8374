import CooperationModel
import Testing
import TextLayout

@testable import Browser

/// A small generator with a fixed seed.
///
/// > Source: SplitMix64 by Sebastiano Vigna (2015).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Every row of a frame is exactly as wide as the window.
func expectStraight(_ frame: Frame, _ note: String) {
  for row in 0..<frame.size.rows {
    var columns = 0
    var cells = frame.row(row).makeIterator()
    while let cell = cells.next() {
      let width = cell.glyph.columns
      columns += width
      if width == 2 { #expect(cells.next()?.glyph == "", "a wide character has no right half") }
    }
    #expect(columns == frame.size.columns, "row \(row) of \(frame.size) is crooked: \(note)")
  }
  #expect((0..<frame.size.rows).contains(frame.cursor.row))
  #expect((0..<frame.size.columns).contains(frame.cursor.column))
}

/// The cursor stands where one types, or on what is chosen, if anything is.
func expectCursorOnChoice(_ frame: Frame, _ note: String) {
  guard !frame.isTyping, frame.cells.contains(where: { $0.style == .selected }) else { return }
  let cell = frame.cells[frame.cursor.row * frame.size.columns + frame.cursor.column]
  #expect(cell.style == .selected, "the cursor is not on the choice: \(note)\n\(frame)")
}

@Suite("Any window, any key")
struct RobustnessTests {
  private static let keys: [Key] =
    [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab,
      .backspace, .delete, .control("c"), .control("d"), .control("l"), .control("u"),
      .control("w"), .control("z"), .other, .paste("deux mots\nici"), .paste(""),
    ] + "/?123456hjklgGnNfsteyomudpvRBAZ[]+-:. >*baeéqxw界".map { Key.character($0) }

  private static let places: [[Key]] = [
    [], [.right], [.tab], [.character("2")], [.character("2"), .character("f")],
    [.character("2"), .character("s")], [.character("2"), .right],
    [.character("2"), .down, .down, .down, .down, .character("3")],
    [.character("2"), .down, .down, .down, .down, .character("3"), .tab, .character("t")],
    [.character("2"), .down, .down, .down, .down, .character("3"), .character("f")],
    [.character("/"), .character("s")], [.character("?")],
    [.character("3")], [.character("4"), .character("d")],
    [.character("4")], [.character("4"), .character("t")], [.character("4"), .enter],
    [.character("5")], [.character("5"), .tab], [.character("5"), .character("t")],
    [.character("5"), .character("c")], [.character("5"), .character("x")],
    [.character("6")], [.character("6"), .character("+"), .right],
    [.character("6"), .character("t")],
    [.character("6"), .character("g"), .character("w")],
  ]

  @Test("Draws every screen at every size from 1×1 to 30×12, and larger", arguments: places)
  func sizes(keys: [Key]) throws {
    let journey = try Journey()
    for key in keys { journey.press(key) }
    for repertoire in Repertoire.allCases {
      journey.environment.repertoire = repertoire
      for columns in 1...30 {
        for rows in 1...12 {
          journey.send(.resize(Size(columns: columns, rows: rows)))
          expectStraight(journey.frame, "\(keys)")
        }
      }
    }
    journey.environment.repertoire = .unicode
    for (columns, rows) in [(500, 200), (59, 15), (60, 16), (100, 5), (19, 50), (200, 3)] {
      journey.send(.resize(Size(columns: columns, rows: rows)))
      expectStraight(journey.frame, "\(keys)")
    }
  }

  /// What a clipboard may hold.
  private static let pastes = [
    "deux mots\nici", "", "\u{1B}[31mred\u{1B}[0m\u{1B}]52;c;AAAA\u{7}", "\u{0}\u{1}\u{7F}\u{9B}2J",
    "\u{1B}[201~q", "a\u{202E}cba\u{2066}", "e" + String(repeating: "\u{301}", count: 300),
    String(repeating: "種子 ", count: 2000), "👩‍👩‍👧‍👦", "{0} {n} %s %n", "' OR 1=1; --", "*\"(NEAR",
  ]

  private static func event(_ size: Size, _ generator: inout SeededGenerator) -> Message? {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<4:
      // A huge window now and then: it takes long to draw.
      let most = Int.random(in: 0..<25, using: &generator) == 0 ? (500, 200) : (140, 50)
      return .resize(
        Size(
          columns: Int.random(in: 1...most.0, using: &generator),
          rows: Int.random(in: 1...most.1, using: &generator)))
    case 4..<6: return .wake
    case 6..<12:
      let kinds = [Pointer.Kind.click, .wheelUp, .wheelDown]
      return kinds.randomElement(using: &generator).map {
        .mouse(
          Pointer(
            $0, row: Int.random(in: 0...size.rows, using: &generator),
            column: Int.random(in: 0...size.columns, using: &generator)))
      }
    case 12..<16: return pastes.randomElement(using: &generator).map { .key(.paste($0)) }
    default: return keys.randomElement(using: &generator).map { .key($0) }
    }
  }

  @Test(
    "Takes 20,000 random keys, pastes, clicks and resizes, beginning on every screen and box",
    arguments: EveryScreen.all)
  func monkey(screen: EveryScreen) throws {
    let index = try #require(EveryScreen.all.firstIndex { $0.name == screen.name })
    var generator = SeededGenerator(seed: UInt64(index))
    let journey = try screen.journey(
      language: index.isMultiple(of: 2) ? .french : .english,
      repertoire: index % 5 == 3 ? .ascii : .unicode)
    for step in 0..<20_000 / EveryScreen.all.count + 1 {
      if Int.random(in: 0..<50, using: &generator) == 0 {
        journey.answersAtOnce.toggle()
        for question in journey.waiting { journey.answer(question) }
        journey.waiting = []
      }
      journey.clock.advance(by: Int.random(in: 1...120, using: &generator))
      guard let event = Self.event(journey.state.size, &generator) else { continue }
      journey.send(event)
      guard step.isMultiple(of: 7) else { continue }
      let frame = journey.frame
      expectStraight(frame, "\(screen.name), step \(step)")
      expectCursorOnChoice(frame, "\(screen.name), step \(step)")
    }
  }

  @Test("A frame is the same whatever was drawn before")
  func purity() throws {
    let journey = try Journey()
    journey.press(.character("2"), .down)
    let first = journey.frame
    #expect(journey.frame == first)
    journey.press(.character("?"), .escape)
    #expect(journey.frame == first)
  }

  @Test("Hostile names keep the columns straight")
  func hostileNames() throws {
    var directory = InventedDirectory.small
    let names = [
      String(repeating: "é", count: 10_000), "\u{1B}[31mred\u{1B}[0m", "a\u{202E}cba",
      "שלום עולם", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦 famille", "種子種子種子種子種子種子種子種子種子",
      "\u{0}nul", "", "tab\tname", "\u{301}first",
    ]
    for (index, name) in names.enumerated() {
      directory.organizations[index].name = name
      directory.organizations[index].address = name
    }
    let journey = try Journey(directory, columns: 120, rows: 30)
    journey.press(.character("2"))
    for _ in names {
      expectStraight(journey.frame, "list")
      for row in 0..<30 {
        let text = journey.frame.text(ofRow: row)
        #expect(
          !text.unicodeScalars.contains { $0.value < 32 || (0x202A...0x202E).contains($0.value) })
      }
      journey.press(.right)
      expectStraight(journey.frame, "sheet")
      journey.press(.right)
      expectStraight(journey.frame, "links")
      journey.press(.left, .left, .down)
    }
  }
}

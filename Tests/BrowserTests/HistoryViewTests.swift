import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("Earlier years")
struct HistoryViewTests {
  private func journey(
    _ columns: Int, _ rows: Int, _ language: Language = .english,
    _ repertoire: Repertoire = .unicode, at place: String? = nil, drawsLines: Bool = true
  ) throws -> Journey {
    try Journey(
      InventedDirectory.withYears, columns: columns, rows: rows, language: language,
      repertoire: repertoire, at: place.map(Territory.ID.init(rawValue:)), drawsLines: drawsLines)
  }

  static let windows = GoldenScreenTests.windows.filter { $0.columns > 40 }

  private func journey(_ window: GoldenScreenTests.Window, at place: String? = nil) throws
    -> Journey
  {
    try journey(
      window.columns, window.rows, window.language == "fr" ? .french : .english,
      window.repertoire, at: place)
  }

  @Test(
    "The card tells what has become of the count before, and a tall one draws the years",
    arguments: windows)
  func card(window: GoldenScreenTests.Window) throws {
    let journey = try journey(window)
    journey.press(.right, .down)
    try journey.expectGolden("history-card-\(window.name)")
  }

  @Test("The years of a territory, with the ranks of its sectors", arguments: windows)
  func page(window: GoldenScreenTests.Window) throws {
    let journey = try journey(window, at: "I1")
    journey.press(.character("5"), .character("r"))
    try journey.expectGolden("history-\(window.name)")
    journey.press(.character("t"))
    try journey.expectGolden("history-table-\(window.name)")
  }

  @Test("Two territories stand beside each other over the same years")
  func comparison() throws {
    for repertoire in [Repertoire.unicode, .ascii] {
      let journey = try journey(100, 30, .english, repertoire, at: "I1")
      journey.press(.character("5"), .character("c"), .enter)
      try journey.expectGolden("history-comparison-\(repertoire.rawValue)")
    }
  }

  /// A line of organizations from 2020 on; a year without a number was not counted.
  private func line(_ numbers: [Int?]) throws -> YearLine? {
    let editions = numbers.enumerated().compactMap { place, number in
      number.map {
        TerritoryHistory.Edition(
          origin: InventedDirectory.origin("\(2020 + place)", "Register"),
          all: Tally(organizations: $0))
      }
    }
    let history = TerritoryHistory(today: editions.last, editions: Array(editions.dropLast()))
    return YearLine(organizations: try #require(history.series))
  }

  @Test(
    "A line runs from the lowest number to the highest, with a blank for a year without",
    arguments: [
      // By hand: of 10 to 17, each step is one of eight heights; of 0 to 9, one of ten digits.
      ([10, 11, 12, nil, 14, 15, 16, 17], "▁▂▃ ▅▆▇█", "013 5689"),
      ([0, 5, 9], "▁▅█", "059"), ([9, 5, 0], "█▅▁", "950"), ([5, 5, 5], "▅▅▅", "555"),
      ([3, 9], "", ""),  // two numbers are told by themselves
    ] as [([Int?], String, String)])
  func pictures(numbers: [Int?], unicode: String, ascii: String) throws {
    let line = try #require(try line(numbers))
    #expect(line.picture(in: .unicode) == unicode)
    #expect(line.picture(in: .ascii) == ascii)
    #expect(line.picture(in: .unicode, width: 2).count == min(2, unicode.count))
    #expect(line.first == numbers.first)
    #expect(line.last == numbers.last)
  }

  @Test("Without drawing, and in a narrow window, the numbers say it")
  func withoutDrawing() throws {
    let journey = try journey(120, 40, at: "I1", drawsLines: false)
    journey.press(.down, .up)
    #expect(journey.screen.contains("100 → 165"))
    #expect(!journey.screen.contains("▁"))
    let small = try self.journey(40, 12, at: "I1")
    small.press(.down, .up)
    #expect(!small.screen.contains("9 more"))
  }

  @Test("Ranks are marked by what became of them, and the sentence tells from when to when")
  func ranks() throws {
    let journey = try journey(80, 24, at: "I1")
    journey.press(.character("5"), .character("r"))
    // By hand: energy is third in 2021 (1 of 6, 2), second in 2022 (4 and 4), first from 2024 on.
    let rows = (0..<24).map(journey.frame.text(ofRow:))
    func row(_ name: String) throws -> [Substring] {
      try #require(rows.first { $0.contains(name) && !$0.contains(":") }).dropFirst(2)
        .split(separator: " ")
    }
    #expect(try row("Energy") == ["Energy", "3", "2▴", "1▴", "1"])
    #expect(try row("Culture") == ["Culture", "1", "1", "2▾", "1▴"])
    #expect(try row("Housing") == ["Housing", "2", "2", "3"])
    #expect(
      journey.screen.contains("Energy: 3rd in 2021 with 1, 1st in 2026-10 with 9 organizations."))
    journey.press(.down, .down, .enter)
    #expect(journey.screen.contains("Housing"))
    #expect(journey.screen.contains("[2 Organizations]"))
  }

  @Test("Counts of other sources are named and not compared")
  func otherSources() throws {
    let journey = try journey(120, 40, at: "I3")
    journey.press(.up, .down)
    #expect(journey.screen.contains("ORGANIZATIONS 2019–2021 · Office"))
    #expect(!journey.screen.contains("more than in"))
    journey.press(.character("5"), .character("r"))
    #expect(
      journey.screen.contains(
        "Earlier counts: Office. They do not compare with today’s, whose sources are others."))
  }

  @Test("Where nothing was counted, that is said")
  func nothing() throws {
    let journey = try Journey(at: .init(rawValue: "I1"))
    journey.press(.character("5"), .character("r"))
    #expect(journey.screen.contains("Nothing was counted before."))
    journey.press(.escape)
    #expect(journey.screen.contains("[Figures]"))
  }

  @Test("As a dialogue, a sentence says it")
  func plain() throws {
    let journey = try journey(80, 24, at: "I1")
    journey.press(.right)
    let reading = try Drawing(state: journey.state, environment: journey.environment)
      .reading(from: 0, length: 10)
    #expect(
      reading.lines.prefix(2).map(\.text) == [
        "61,204 inhabitants, 4 organizations, 9 more than in 2025-10.",
        "In 2020: 10; in 2026: 31. Earlier counts: Register. "
          + "1 count of other sources does not compare.",
      ])
  }
}

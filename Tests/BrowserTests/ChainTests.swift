import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("Path between two organizations")
struct ChainTests {
  /// Marks organizations by their names, as an officer does after a search.
  private func journey(
    marking names: [String] = ["radio", "energies"], columns: Int = 80, rows: Int = 24,
    language: Language = .english, _ directory: InventedDirectory = .connected
  ) throws -> Journey {
    let journey = try Journey(directory, columns: columns, rows: rows, language: language)
    for name in names {
      journey.press(.character("/"))
      journey.type(name)
      journey.press(.enter, .character(" "))
    }
    return journey
  }

  @Test("The officer marks two and asks how they are connected: one below the other")
  func upright() throws {
    let journey = try journey()
    journey.press(.character("p"))
    let screen = journey.screen
    #expect(journey.frame.text(ofRow: 0).contains("Links › Path between two"))
    #expect(journey.frame.text(ofRow: 0).contains("3 links · 1 of 2"))
    #expect(screen.contains("How Radio Val and Énergies Citoyennes d’Orée are connected"))
    // Seeds come before the theater: o07 before o09.
    let rows = (6..<14).map { journey.frame.text(ofRow: $0) }
    for (row, text) in [
      (0, "▸✓ Radio Val"), (1, "│  both in Réseau des voix rurales"), (2, "Foyer rural"),
      (3, "│  partner for supply"), (4, "Comptoir des Semences"),
      (5, "│  partner in governance, partner for supply"), (6, "✓ Énergies Citoyennes d’Orée"),
    ] {
      #expect(rows[row].contains(text), "row \(row): \(rows[row])")
    }
    #expect(screen.contains("1 other way of the same length: → shows it"))
    #expect(
      screen.contains("Radio Val: 1 of 4. With Foyer rural: both in Réseau des voix rurales."))
  }

  @Test("The other way is one arrow away, and the arrow back of the first way leaves")
  func ways() throws {
    let journey = try journey()
    journey.press(.character("p"), .down, .down, .right)
    #expect(journey.cursorRow.contains("Théâtre du Pont"))
    #expect(journey.screen.contains("partner for funding"))
    #expect(journey.screen.contains("Way 2 of 2 of the same length"))
    journey.press(.right)
    #expect(journey.screen.contains("That is the last one."))
    journey.press(.left)
    #expect(journey.cursorRow.contains("Comptoir des Semences"))
    journey.press(.left)
    #expect(journey.frame.text(ofRow: 1).contains("[2 Organizations]"))
    #expect(journey.frame.text(ofRow: 0).contains("Énergies Citoyennes"))
  }

  @Test("Enter walks to the links of the chosen one, and back to the same line of the same way")
  func walk() throws {
    let journey = try journey()
    journey.press(.character("p"), .right, .down, .down, .enter)
    #expect(journey.frame.text(ofRow: 0).contains("Links › Théâtre du Pont"))
    journey.press(.left)
    #expect(journey.screen.contains("Way 2 of 2"))
    #expect(journey.cursorRow.contains("Théâtre du Pont"))
    journey.press(.character("t"))
    #expect(journey.screen.contains("Joined with the one before by"))
    #expect(journey.cursorRow.contains("3 ▸Théâtre du Pont"))
    #expect(journey.cursorRow.contains("partner sharing premises"))
    journey.press(.escape)
    #expect(journey.frame.text(ofRow: 1).contains("[2 Organizations]"))
  }

  @Test("On a wide screen they stand side by side: left and right choose, up and down change ways")
  func wide() throws {
    let journey = try journey(columns: 120, rows: 40)
    journey.press(.character("p"))
    for name in ["▸✓ Radio Val", "Foyer rural", "Comptoir des"] {
      #expect(journey.cursorRow.contains(name))
    }
    #expect(journey.cursorRow.contains("━━━"))
    #expect(journey.screen.contains("1 other way of the same length: ↓ shows it"))
    journey.press(.right, .right, .down)
    #expect(journey.cursorRow.contains("▸Théâtre du"))
    journey.press(.up)
    #expect(journey.cursorRow.contains("▸Comptoir des"))
    journey.press(.left, .left, .left)
    #expect(journey.frame.text(ofRow: 1).contains("[2 Organizations]"))
  }

  @Test("Where nothing is declared the sentence says so, and never that anybody is isolated")
  func none() throws {
    let journey = try journey(marking: ["radio", "jardins"])
    journey.press(.character("p"))
    #expect(
      journey.screen.contains("No chain of declared links is recorded between Radio Val and"))
    #expect(!journey.screen.lowercased().contains("isolated"))
    journey.press(.enter)
    #expect(journey.screen.contains("Nothing is chosen here."))
    journey.press(.right, .up, .down, .character("t"), .escape)
    #expect(journey.frame.text(ofRow: 1).contains("[2 Organizations]"))
  }

  @Test(
    "With another number of marks it says what to do",
    arguments: [
      ([], "mark two with Space, then p"), (["radio"], "mark one more with Space, then p"),
      (["radio", "energies", "jardins"], "3 are marked: Space takes a mark away"),
    ])
  func marks(names: [String], sentence: String) throws {
    let journey = try journey(marking: names)
    let before = journey.frame.text(ofRow: 0)
    journey.press(.character("p"))
    #expect(journey.screen.contains(sentence))
    #expect(journey.frame.text(ofRow: 0) == before)
  }

  @Test("It is computed in the background: Esc stops it, a second look asks again")
  func background() throws {
    let journey = try journey()
    journey.answersAtOnce = false
    journey.press(.character("p"))
    #expect(journey.screen.contains("Computing…"))
    journey.press(.escape)
    #expect(journey.effects == [.stop(.computation)])
    journey.press(.character("p"))
    journey.answer(journey.waiting[0])
    #expect(journey.screen.contains("Computing…"))
    journey.answer(journey.waiting[1])
    #expect(journey.cursorRow.contains("Radio Val"))
  }

  @Test("The history leads back to it")
  func history() throws {
    let journey = try journey()
    journey.press(.character("p"), .character("1"), .character("["))
    #expect(journey.cursorRow.contains("Radio Val"))
    journey.press(.character("["), .character("]"))
    #expect(journey.cursorRow.contains("Radio Val"))
  }

  @Test("In every window the chosen organization has the cursor", arguments: ["en", "fr"])
  func windows(language: String) throws {
    let journey = try journey(language: language == "fr" ? .french : .english)
    journey.press(.character("p"), .down)
    for (columns, rows) in [(120, 40), (160, 50), (80, 24), (50, 14), (100, 16)] {
      journey.send(.resize(Size(columns: columns, rows: rows)))
      #expect(journey.cursorRow.contains("▸Foyer rural"), "\(columns)x\(rows)")
    }
    for columns in 1...30 {
      for rows in 1...12 {
        journey.send(.resize(Size(columns: columns, rows: rows)))
        #expect(journey.frame.cursor.row < rows)
        journey.press(.down, .right, .character("t"), .up)
      }
    }
  }

  @Test(
    "As files",
    arguments: GoldenScreenTests.windows + [
      .init(columns: 160, rows: 50), .init(columns: 50, rows: 14),
    ])
  func golden(window: GoldenScreenTests.Window) throws {
    let journey = try Journey(
      InventedDirectory.connected, columns: window.columns, rows: window.rows,
      language: window.language == "fr" ? .french : .english, repertoire: window.repertoire)
    for name in ["radio", "energies"] {
      journey.press(.character("/"))
      journey.type(name)
      journey.press(.enter, .character(" "))
    }
    journey.press(.character("p"))
    try journey.expectGolden("chain-\(window.name)")
  }
}

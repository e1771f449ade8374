import Browser
import CooperationModel
import Testing
import TextLayout

@Suite("Marks")
struct MarksTests {
  private let space = Key.character(" ")

  @Test("Space marks the chosen organization, and takes the mark away")
  func mark() throws {
    let journey = try Journey()
    journey.press(.character("2"), .down, space)
    #expect(journey.cursorRow.hasPrefix("✓▸"))
    #expect(journey.frame.text(ofRow: 0).hasSuffix("13 organizations · 1 marked"))
    #expect(journey.frame.text(ofRow: 22).hasPrefix(" Marked · "))
    journey.press(space)
    #expect(journey.cursorRow.hasPrefix(" ▸"))
    #expect(journey.frame.text(ofRow: 0).hasSuffix("13 organizations"))
  }

  @Test("The mark is a star where the terminal has ASCII only")
  func ascii() throws {
    let journey = try Journey(repertoire: .ascii)
    journey.press(.character("2"), space)
    #expect(journey.cursorRow.hasPrefix("*>"))
  }

  @Test("Marks last over screens: the sheet, the links, another list")
  func overScreens() throws {
    let journey = try Journey()
    journey.press(.character("2"), .down, .down, .down, .down, .right, space)
    #expect(journey.frame.text(ofRow: 22).hasPrefix(" Marked · "))
    journey.press(.right, .down, space)
    #expect(journey.cursorRow.contains("✓ Énergies"))
    journey.press(.escape, .escape, .escape, .right, .character("2"))
    #expect(journey.frame.text(ofRow: 0).hasSuffix("2 marked"))
    #expect(journey.screen.contains("\n✓ Coopérative des Jardins"))
  }

  @Test("A star lists the marked ones only, from any territory, and Esc goes back")
  func list() throws {
    let journey = try Journey()
    journey.press(.character("2"), space, .down, .down, space, .left)
    journey.press(.left, .end, .right, space)
    journey.press(.character("*"))
    #expect(journey.frame.text(ofRow: 0).hasPrefix(" Marked organizations"))
    #expect(journey.frame.text(ofRow: 0).hasSuffix("3 organizations · 3 marked"))
    journey.press(.down, space)
    #expect(journey.cursorRow.hasPrefix(" ▸"))
    journey.press(.character("*"))
    #expect(journey.frame.text(ofRow: 0).hasSuffix("2 organizations · 2 marked"))
    journey.press(.escape)
    #expect(journey.cursorRow.contains("Collectif sans adresse"))
  }

  @Test("The marked ones can be filtered, sorted and opened as any list")
  func filteredList() throws {
    let journey = try Journey()
    journey.press(.character("2"))
    for _ in 0..<5 { journey.press(space, .down) }
    journey.press(.character("*"), .character("f"))
    journey.press(.enter)
    #expect(journey.screen.contains("All"))
    journey.press(.down, .enter)
    #expect(journey.frame.text(ofRow: 0).contains(" of 5 · 5 marked"))
    journey.press(.right)
    #expect(journey.screen.contains("WHAT IT DOES"))
  }

  @Test("All marks go at once, and nothing marked is said")
  func clear() throws {
    let journey = try Journey()
    journey.press(.character("*"))
    #expect(journey.screen.contains("No organization is marked"))
    journey.press(.character("2"), space, .down, space, .character("x"))
    #expect(journey.screen.contains("2 marks taken away"))
    #expect(!journey.screen.contains("✓"))
  }

  @Test("A territory can be marked; the cursor stands on its name")
  func territory() throws {
    let journey = try Journey()
    journey.press(space)
    #expect(journey.cursorRow.contains("▸✓ Orée"))
    let row = Array(journey.frame.row(journey.frame.cursor.row))
    #expect(row[journey.frame.cursor.column].glyph == "O")
    journey.press(.end, space)
    #expect(journey.screen.contains("Nothing is chosen here."))
  }
}

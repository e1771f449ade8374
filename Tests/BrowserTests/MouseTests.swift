import Browser
import Testing

@Suite("The mouse")
struct MouseTests {
  private func row(_ text: String, _ journey: Journey) throws -> Int {
    try #require(
      (0..<journey.frame.size.rows).first { journey.frame.text(ofRow: $0).contains(text) })
  }

  private func click(_ journey: Journey, row: Int, column: Int) {
    journey.send(.mouse(Pointer(.click, row: row, column: column)))
  }

  @Test("A click chooses, a second one opens")
  func list() throws {
    let journey = try Journey()
    journey.press(.character("2"))
    let line = try row("Coopérative des Jardins", journey)
    click(journey, row: line, column: 10)
    #expect(journey.frame.cursor.row == line)
    #expect(journey.cursorRow.contains("Coopérative des Jardins"))
    click(journey, row: line, column: 30)
    #expect(journey.screen.contains("WHAT IT DOES"))
  }

  @Test("A click on a tab shows that view, one beside the tabs does nothing")
  func tabs() throws {
    let journey = try Journey()
    let names = journey.frame.text(ofRow: 1)
    let column = try #require(names.firstIndex(of: "2"))
    let before = journey.frame
    click(journey, row: 1, column: 79)
    click(journey, row: 0, column: 3)
    #expect(journey.frame == before)
    click(journey, row: 1, column: names.distance(from: names.startIndex, to: column))
    #expect(journey.screen.contains("[2 Organizations]"))
  }

  @Test("The wheel moves the choice, in lists and in boxes")
  func wheel() throws {
    let journey = try Journey()
    journey.press(.character("2"))
    let first = journey.frame.cursor.row
    journey.send(.mouse(Pointer(.wheelDown, row: 5, column: 5)))
    #expect(journey.frame.cursor.row == first + 3)
    journey.send(.mouse(Pointer(.wheelUp, row: 5, column: 5)))
    #expect(journey.frame.cursor.row == first)
  }

  @Test("A click in the column before goes back to it, one on the card takes its sectors")
  func columns() throws {
    let journey = try Journey(columns: 120, rows: 40)
    journey.press(.right)
    let line = try row("Aubrelle", journey)
    let text = journey.frame.text(ofRow: line)
    let start = try #require(text.firstIndex(of: "A"))
    click(journey, row: line, column: text.distance(from: text.startIndex, to: start))
    #expect(journey.cursorRow.contains("Aubrelle"))
    click(journey, row: journey.frame.cursor.row, column: journey.frame.cursor.column)
    #expect(journey.cursorRow.contains("▸Plateau d’Ormes"))
  }

  @Test("A click on the other side of the links takes the keys there")
  func links() throws {
    let journey = try Journey()
    journey.press(.character("2"), .down, .down, .down, .down, .character("3"))
    let known = journey.frame.cursor
    #expect(known.column < 40)
    journey.press(.tab)
    let suggested = journey.frame.cursor
    #expect(suggested.column > 40)
    journey.press(.tab)
    click(journey, row: suggested.row, column: suggested.column + 3)
    #expect(journey.frame.cursor == suggested)
    click(journey, row: known.row, column: known.column + 3)
    #expect(journey.frame.cursor == known)
  }

  @Test("Lines of a box are chosen and opened, empty cells do nothing")
  func boxes() throws {
    let journey = try Journey()
    journey.press(.character("2"), .character("s"))
    let line = try row("Jobs  ", journey)
    let box = try row("Sort by", journey)
    let choice = (box + 1..<24).first { journey.frame.text(ofRow: $0).contains("Jobs") } ?? line
    click(journey, row: choice, column: 40)
    #expect(journey.frame.cursor.row == choice)
    click(journey, row: choice, column: 40)
    #expect(!journey.screen.contains("Sort by"))
    #expect(journey.screen.contains("Jobs ▾"))
  }

  @Test("Clicks anywhere, on any screen, do no harm")
  func anywhere() throws {
    var generator = SeededGenerator(seed: 3)
    let journey = try Journey()
    for step in 0..<400 {
      let kind = Pointer.Kind.allCases.randomElement(using: &generator) ?? .click
      journey.send(
        .mouse(
          Pointer(
            kind, row: Int.random(in: -1...30, using: &generator),
            column: Int.random(in: -1...90, using: &generator))))
      if step.isMultiple(of: 20) {
        journey.press(.character(Character("\(1 + step / 20 % 6)")))
      }
      if step.isMultiple(of: 35) { journey.press(.character("/")) }
      #expect((0..<24).contains(journey.frame.cursor.row))
    }
  }
}

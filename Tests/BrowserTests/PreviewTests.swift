import Browser
import CooperationModel
import Testing
import TextLayout

@Suite("The sheet beside a list, and its links")
struct PreviewTests {
  /// A journey to the list of the department.
  private func list(columns: Int, answersAtOnce: Bool = true) throws -> Journey {
    let journey = try Journey(columns: columns, rows: 40)
    journey.answersAtOnce = answersAtOnce
    journey.press(.character("2"))
    return journey
  }

  @Test("From 100 columns the chosen organization stands beside the list", arguments: [99, 100])
  func width(columns: Int) throws {
    let journey = try list(columns: columns)
    journey.press(.down, .down)
    #expect(journey.cursorRow.contains("▸Compagnons du Solaire"))
    #expect(journey.screen.contains("WHAT IT DOES") == (columns == 100))
    #expect(journey.screen.contains("│ Compagnons du Solaire") == (columns == 100))
    journey.press(.up)
    #expect(!journey.screen.contains("│ Compagnons du Solaire"))
  }

  @Test("The sheet waits while a key is held, and comes when it rests")
  func held() throws {
    let journey = try list(columns: 120)
    journey.press(.down)
    journey.clock.advance(by: 30)
    journey.send(.key(.down))
    #expect(journey.cursorRow.contains("▸Compagnons du Solaire"))
    #expect(!journey.screen.contains("WHAT IT DOES"))
    #expect(journey.effects == [.wake(afterMilliseconds: 80)])
    journey.send(.wake)
    #expect(journey.screen.contains("│ Compagnons du Solaire"))
  }

  @Test("From 140 columns the links come, once the keys have rested on an organization")
  func rest() throws {
    let journey = try list(columns: 160, answersAtOnce: false)
    journey.press(.down, .down, .down, .down)
    #expect(journey.waiting.isEmpty)
    #expect(journey.effects == [.wake(afterMilliseconds: 700)])
    journey.send(.wake)
    #expect(journey.waiting.count == 1)
    #expect(journey.screen.contains("Computing the links…"))
    journey.answer(journey.waiting.removeFirst())
    #expect(journey.screen.contains("WORKS WITH 2 declared, 1 trace"))
    #expect(journey.screen.contains(" partner"))
    // The screen of the links has them already.
    journey.press(.character("3"))
    #expect(journey.waiting.isEmpty)
    #expect(journey.screen.contains("DE LÉZIGNY"))
    #expect(journey.screen.contains("━━"))
  }

  @Test("A sheet says how many traces and suggestions there are, and the first one with its reason")
  func sheet() throws {
    let journey = try list(columns: 80)
    journey.press(.down, .down, .down, .down, .right, .end)
    #expect(journey.screen.contains("3 declared links · 1 trace · 1 suggestion"))
    #expect(journey.screen.contains("FIRST SUGGESTION"))
    #expect(journey.screen.contains("Both in trade 01.13 farming"))
    #expect(journey.screen.contains("cooperation or competition"))
  }

  @Test("A suggestion that was judged of no use is not the first one")
  func judged() throws {
    let journey = try list(columns: 80)
    journey.press(.down, .down, .down, .down, .character("3"), .tab, .character("v"))
    journey.press(.end, .enter, .left, .right, .end)
    #expect(journey.screen.contains("3 declared links · 1 trace · 1 suggestion"))
    #expect(!journey.screen.contains("FIRST SUGGESTION"))
  }

  @Test("A question that another one replaced is asked again when the sheet is back in sight")
  func replaced() throws {
    let journey = try list(columns: 80, answersAtOnce: false)
    journey.press(.down, .down, .down, .down, .right)
    #expect(journey.waiting.count == 1)
    // The next sheet asks for its own links; then the first one is opened again.
    journey.press(.character("n"))
    #expect(journey.waiting.count == 2)
    journey.press(.character("N"))
    #expect(journey.waiting.count == 3)
    journey.answer(journey.waiting[2])
    #expect(journey.screen.contains("WHAT IT DOES"))
    journey.press(.end)
    #expect(journey.screen.contains("1 trace · 1 suggestion"))
  }

  @Test("A click beside the list opens what stands there", arguments: [100, 130])
  func click(column: Int) throws {
    let journey = try list(columns: 160)
    journey.press(.down, .down, .down, .down)
    journey.send(.mouse(Pointer(.click, row: 20, column: column)))
    #expect(
      journey.screen.contains(column == 100 ? " 5 of 13" : " Links › Coopérative des Jardins"))
  }

  @Test(
    "Beside a sheet the list moves in leaps of a third, alone as little as it must",
    arguments: [
      // Nine lines in sight, and the tenth is chosen: the first one leaves, or the first four do.
      (columns: 80, first: "Association pour"), (columns: 120, first: "Coopérative des Jardins"),
    ])
  func leap(columns: Int, first: String) throws {
    let journey = try Journey(columns: columns, rows: 18)
    journey.press(.character("2"))
    for _ in 0..<9 { journey.press(.down) }
    #expect(journey.cursorRow.contains("▸Radio Val"))
    #expect(journey.frame.text(ofRow: 5).contains(first))
  }
}

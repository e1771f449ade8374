import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("Territories by a sector, in an order, and compared")
struct TerritoryListTests {
  @Test("s lists them by name, and the chosen one stays chosen")
  func sort() throws {
    let journey = try Journey()
    journey.press(.right)
    let before = journey.cursorRow
    journey.press(.character("s"), .end, .enter)
    #expect(journey.screen.contains("by name"))
    #expect(
      journey.cursorRow.split(separator: "│")[1].prefix(14)
        == before.split(separator: "│")[1].prefix(14))
    journey.press(.character("s"), .home, .enter)
    #expect(journey.screen.contains("most organizations first"))
    #expect(journey.cursorRow == before)
  }

  @Test("f counts one sector in every column; the list is of that sector; Esc counts all again")
  func sector() throws {
    let journey = try Journey()
    // Care is the first of the sectors: 3 of the 13 organizations.
    journey.press(.character("f"), .down, .enter)
    #expect(journey.screen.contains("Social care only; Esc counts"))
    #expect(journey.screen.contains("3 organizations (Social care)"))
    journey.press(.character("2"))
    #expect(journey.screen.contains("3 of 13"))
    journey.press(.escape)
    journey.press(.character("1"))
    #expect(journey.screen.contains("3 organizations (Social care)"))
    journey.press(.escape)
    #expect(journey.screen.contains("13 organizations."))
    #expect(!journey.screen.contains("Social care only"))
  }

  @Test("c compares with the only other marked territory")
  func compareMarked() throws {
    let journey = try Journey()
    let first = try #require(journey.state.position.territories.column?.chosen?.id)
    journey.press(.character(" "), .down, .character("c"))
    #expect(journey.state.position.figures?.place.id != first)
    #expect(journey.state.position.figures?.comparison?.other.id == first)
  }

  @Test("c asks with which territory to compare where none is marked, once the figures are there")
  func compareChoosing() throws {
    let journey = try Journey()
    journey.answersAtOnce = false
    journey.press(.character("c"))
    #expect(!journey.screen.contains("Compare with"))
    journey.answer(journey.waiting.removeLast())
    #expect(journey.screen.contains("Compare with"))
    journey.press(.escape)
    #expect(journey.screen.contains("[5 Figures]"))
    #expect(!journey.screen.contains("Compare with"))
  }

  @Test("f on the map keeps one sector, Esc shows all again")
  func map() throws {
    let journey = try Journey(InventedDirectory.withGroups, at: Territory.ID(rawValue: "D"))
    journey.press(.character("6"))
    let all = journey.screen
    journey.press(.character("f"), .down, .enter)
    #expect(journey.screen != all)
    #expect(journey.frame.text(ofRow: journey.frame.size.rows - 3).contains(" ("))
    journey.press(.escape)
    #expect(journey.screen == all)
  }
}

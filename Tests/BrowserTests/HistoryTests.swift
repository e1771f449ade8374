import Browser
import CooperationModel
import Testing
import TextLayout

@Suite("History, undo and bookmarks")
struct HistoryTests {
  private func key(_ character: Character) -> Key { .character(character) }

  @Test("Goes back and forward over territory, list, sheet and links, each at its line")
  func travel() throws {
    let journey = try Journey()
    journey.press(.right, .down, key("2"), .down, .right, key("3"))
    let links = journey.screen
    journey.press(key("["))
    #expect(journey.screen.contains("WHAT IT DOES"))
    journey.press(key("["))
    let list = journey.cursorRow
    #expect(journey.screen.contains("[2 Organizations]") && list.contains("▸"))
    journey.press(key("["))
    #expect(journey.screen.contains("[1 Territories]"))
    #expect(journey.cursorRow.contains("Grand Solenne") || journey.cursorRow.contains("▸"))
    journey.press(key("["))
    #expect(journey.cursorRow.contains("▸Orée"))
    journey.press(key("["))
    #expect(journey.screen.contains("No place was visited before this one."))
    journey.press(key("]"), key("]"))
    #expect(journey.cursorRow == list)
    journey.press(key("]"), key("]"))
    #expect(journey.screen == links)
    journey.press(key("]"))
    #expect(journey.screen.contains("No place was visited after this one."))
  }

  @Test("A step back with Esc can be taken forward again; another way forgets it")
  func escape() throws {
    let journey = try Journey()
    journey.press(key("2"), .down, .right, .escape)
    journey.press(key("]"))
    #expect(journey.screen.contains("WHAT IT DOES"))
    journey.press(.escape, .escape, .right, key("]"))
    #expect(journey.screen.contains("No place was visited after this one."))
  }

  @Test("Leafing through sheets is one visit")
  func leafing() throws {
    let journey = try Journey()
    journey.press(key("2"), .right, key("n"), key("n"), key("n"), key("["))
    #expect(journey.screen.contains("[2 Organizations]"))
    journey.press(key("["))
    #expect(journey.screen.contains("[1 Territories]"))
  }

  @Test("Comes back to figures that were still being computed")
  func computation() throws {
    let journey = try Journey()
    journey.answersAtOnce = false
    journey.press(key("5"), key("2"))
    journey.waiting = []
    journey.answersAtOnce = true
    journey.press(key("["))
    #expect(journey.screen.contains("[5 Figures]"))
    #expect(!journey.screen.contains("Esc stops"))
    journey.answersAtOnce = false
    journey.press(key("]"))
    #expect(journey.effects == [.stop(.computation)])
  }

  @Test("Undoes marks, one change at a time")
  func marks() throws {
    let journey = try Journey()
    journey.press(key("2"), key(" "), .down, key(" "), key("x"), key("u"))
    #expect(journey.frame.text(ofRow: 0).hasSuffix("2 marked"))
    #expect(journey.screen.contains("Undone: 2 marks again."))
    journey.press(key("u"))
    #expect(journey.frame.text(ofRow: 0).hasSuffix("1 marked"))
    journey.press(key("u"), key("u"))
    #expect(journey.screen.contains("Nothing to undo here."))
    #expect(journey.frame.text(ofRow: 0).hasSuffix("13 organizations"))
  }

  @Test("Undoes a filter, also one that Esc took away")
  func filter() throws {
    let journey = try Journey()
    journey.press(key("2"), key("f"), .enter, .down, .enter)
    #expect(journey.screen.contains("3 of 13"))
    journey.press(.escape)
    #expect(journey.screen.contains("13 organizations"))
    journey.press(key("u"))
    #expect(journey.screen.contains("3 of 13"))
    #expect(journey.screen.contains("Undone: the filter is as it was."))
    journey.press(key("u"))
    #expect(journey.screen.contains("13 organizations"))
  }

  @Test("From the search for actions, too, undo undoes and is not undone itself")
  func undoByName() throws {
    let journey = try Journey()
    journey.press(key("2"), key(" "), .down, key(" "))
    for expected in ["1 marked", "13 organizations", "13 organizations"] {
      journey.press(key("/"))
      journey.type(">undo")
      journey.press(.enter)
      #expect(journey.frame.text(ofRow: 0).hasSuffix(expected))
    }
  }

  @Test("Bookmarks a territory and an organization, lists and opens them")
  func bookmarks() throws {
    let journey = try Journey()
    journey.press(key("b"))
    #expect(journey.screen.contains("No bookmark yet"))
    journey.press(key("m"))
    #expect(journey.screen.contains("Bookmarked: Orée."))
    #expect(journey.effects == [.keep])
    journey.press(key("2"), .down, .down, .down, .down, key("m"), .escape, .right, key("b"))
    #expect(journey.cursorRow.contains("▸Orée"))
    journey.press(.down)
    #expect(journey.cursorRow.contains("▸Coopérative des Jardins"))
    #expect(journey.cursorRow.contains(" Lézigny "))
    journey.press(.enter)
    #expect(journey.screen.contains("WHAT IT DOES"))
    journey.press(key("b"), .enter)
    #expect(journey.cursorRow.contains("▸Orée"))
  }

  @Test("A bookmark goes with m, here or in the box, and u brings it back")
  func bookmarkGoes() throws {
    let journey = try Journey()
    journey.press(key("m"), key("m"))
    #expect(journey.screen.contains("No longer bookmarked: Orée."))
    journey.press(key("u"))
    #expect(journey.screen.contains("Undone: 1 bookmark again."))
    #expect(journey.effects == [.keep])
    journey.press(key("b"), key("m"))
    #expect(!journey.screen.contains("Bookmarks"))
    journey.press(key("b"))
    #expect(journey.screen.contains("No bookmark yet"))
  }
}

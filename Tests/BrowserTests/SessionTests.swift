import Browser
import CooperationModel
import Testing
import TextLayout

@Suite("Session")
struct SessionTests {
  private func key(_ character: Character) -> Key { .character(character) }

  /// Another run of the program, with what the first one kept.
  private func reopened(_ first: Journey, returns: Bool = true) throws -> Journey {
    let second = try Journey()
    let effects = try second.state.restore(
      first.state.session, in: second.environment, returns: returns)
    for case .ask(let question) in effects { second.answer(question) }
    return second
  }

  @Test(
    "Comes back to the place and the line that were left",
    arguments: [
      [.right, .down, .right], [.end], [.left, .end], [.character("2"), .down, .down],
      [.character("2"), .character("f"), .enter, .down, .enter, .down],
      [.character("2"), .character("s"), .down, .down, .enter, .down], [.character("5")],
      [.character("2"), .down, .down, .down, .down, .right],
      [.left, .end, .right], [.character("2"), .down, .down, .down, .down, .right, .right],
    ] as [[Key]])
  func place(keys: [Key]) throws {
    let first = try Journey()
    for key in keys { first.press(key) }
    #expect(try reopened(first).screen == first.screen)
  }

  @Test("Keeps marks, bookmarks and recent places, also when it begins elsewhere")
  func kept() throws {
    let first = try Journey()
    first.press(key("m"), key("2"), key(" "), .right)
    let second = try reopened(first, returns: false)
    #expect(second.screen.contains("[1 Territories]"))
    #expect(second.screen.contains("1 marked"))
    second.press(key("b"))
    #expect(second.cursorRow.contains("▸Orée"))
    second.press(.escape, key("/"))
    #expect(second.screen.contains("Aide à domicile du Val"))
  }

  @Test("Leaves out what the directory no longer has")
  func gone() throws {
    let first = try Journey()
    first.press(key("2"), key(" "), .down, key(" "), .right)
    var directory = InventedDirectory.small
    directory.organizations.removeAll { $0.name == "Aide à domicile du Val" }
    let second = try Journey(directory)
    _ = try second.state.restore(first.state.session, in: second.environment, returns: true)
    #expect(second.screen.contains("1 marked"))
  }
}

import Browser
import CooperationModel
import Foundation
import Testing
import TextLayout

@Suite("Session")
struct SessionTests {
  private func key(_ character: Character) -> Key { .character(character) }

  /// Another run of the program, with what the first one kept.
  private func reopened(
    _ first: Journey, _ directory: InventedDirectory = .small, returns: Bool = true
  ) throws -> Journey {
    let second = try Journey(directory)
    let effects = try second.state.restore(
      JSONDecoder().decode(Session.self, from: JSONEncoder().encode(first.state.session)),
      in: second.environment, returns: returns)
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

  @Test("Comes back to a list with all its conditions, and Esc takes them away in their order")
  func conditions() throws {
    let first = try Journey()
    // Marked; a name that begins with c; families; jobs; no declared link; then the sectors.
    first.press(key("2"), key(" "), .down, .down, key(" "), .down, key(" "))
    func choose(_ line: Int, _ keys: Key...) {
      first.press(key("f"))
      for _ in 0..<line { first.press(.down) }
      first.press(.enter)
      for key in keys { first.press(key) }
      first.press(.enter)
    }
    choose(7, .down)
    choose(6, key("c"), key("o"))
    choose(1, .down, key(" "), .down)
    choose(3, .end)
    choose(4, .end)
    choose(0, .end)
    let second = try reopened(first)
    #expect(first.frame.text(ofRow: 3).hasPrefix(" marked · “co” · "))
    #expect(second.screen == first.screen)
    for _ in 0..<7 {
      first.press(.escape)
      second.press(.escape)
      #expect(second.screen == first.screen)
    }
    #expect(second.screen.contains("[1 Territories]"))
  }

  @Test(
    "Comes back to the line of a view that is computed, once it is there",
    arguments: [
      [.character("3"), .down], [.character("3"), .tab, .down, .down],
      [.character("4"), .down, .down], [.character("5"), .tab, .down],
      [.character("5"), .down, .down, .down], [.character("6"), .down],
      [.character("5"), .character("v"), .down],
      [.character("2"), .down, .right, .right, .down, .down],
      [.character("2"), .down, .right, .right, .tab],
      [.character("3"), .tab, .down, .enter, .down],
    ] as [[Key]])
  func lines(keys: [Key]) throws {
    let first = try Journey(InventedDirectory.withGroups, at: .init(rawValue: "I"))
    for key in keys { first.press(key) }
    let second = try reopened(first, .withGroups)
    // The line of the matrix is not kept, nor whether somebody walked on from a list of pairs.
    guard keys.prefix(2) != [.character("5"), .character("v")] else {
      #expect(second.frame.text(ofRow: 0) == first.frame.text(ofRow: 0))
      return
    }
    #expect(second.frame.text(ofRow: 0) == first.frame.text(ofRow: 0))
    #expect(second.cursorRow == first.cursorRow)
  }

  @Test("Comes back to the path between two, to the same organization of the same way")
  func path() throws {
    let first = try Journey(InventedDirectory.connected)
    for name in ["radio", "energies"] {
      first.press(key("/"))
      first.type(name)
      first.press(.enter, key(" "))
    }
    first.press(key("p"), .right, .down, .down)
    let second = try reopened(first, .connected)
    #expect(second.screen == first.screen)
  }

  @Test("A key before the answer is there wins over the line that was left")
  func impatient() throws {
    let first = try Journey(InventedDirectory.withGroups, at: .init(rawValue: "I"))
    first.press(key("4"), .down, .down)
    let second = try Journey(InventedDirectory.withGroups)
    let effects = try second.state.restore(
      first.state.session, in: second.environment, returns: true)
    second.press(.end)
    for case .ask(let question) in effects { second.answer(question) }
    #expect(second.cursorRow.contains("Pôle Orée"))
  }

  @Test("Reads a session of an earlier version, and refuses what is none without a trap")
  func files() throws {
    let old =
      #"{"screen":"organizations","territory":"D1","list":{"territory":"D1","isNotPlaced":"#
      + #"false,"isMarked":false,"sectors":["energy","gone"],"order":"jobs","isDescending":true},"#
      + #""walk":[],"recent":[],"bookmarks":[],"marked":[],"markedTerritories":[]}"#
    let journey = try Journey()
    _ = try journey.state.restore(
      JSONDecoder().decode(Session.self, from: Data(old.utf8)), in: journey.environment,
      returns: true)
    #expect(journey.screen.contains("Jobs ▾"))
    #expect(journey.frame.text(ofRow: 3).hasPrefix(" Energy "))
    // Numbers and names that make no sense are left out.
    let odd = old.replacing(
      "]}", with: #"],"row":{"part":-7,"row":-99},"chain":["x"],"page":"x"}"#
    ).replacing(#""jobs""#, with: #""dance","jobsAtLeast":-9223372036854775808,"text":"\u0000""#)
    for screen in ["chain", "links", "figures", "groups", "pairs", "map", "changes", "sheet", "🙂"] {
      let text = odd.replacing(#""organizations""#, with: "\"\(screen)\"")
      let session = try JSONDecoder().decode(Session.self, from: Data(text.utf8))
      let journey = try Journey()
      let effects = try journey.state.restore(session, in: journey.environment, returns: true)
      for case .ask(let question) in effects { journey.answer(question) }
      journey.press(.down, .right, .escape, .escape)
      #expect(!journey.screen.isEmpty)
    }
    let deep = String(repeating: "[", count: 100_000)
    for broken in ["", "[]", "{}", "null", "{\"screen\":3}", deep] {
      #expect(throws: (any Error).self) {
        try JSONDecoder().decode(Session.self, from: Data(broken.utf8))
      }
    }
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

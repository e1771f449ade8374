import Browser
import CooperationModel
import Testing
import TextLayout

/// What an officer wants, and the steps: a text that begins with `=` must then be on the screen,
/// the name of a key is that key, everything else is typed.
struct OfficerWish: Sendable, CustomTestStringConvertible {
  var wish: String
  var steps: [String]
  var directory = InventedDirectory.small
  var territory: String?
  var columns = 80

  var testDescription: String { wish }
}

@Suite("An officer's day, with a clock that the test moves")
struct OfficerJourneyTests {
  private static let keys: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Down": .down, "Right": .right, "Left": .left, "Tab": .tab,
    "Space": .character(" "), "End": .end,
  ]

  /// The small directory with one declared partnership: home help with the gardens.
  private static let linked: InventedDirectory = {
    var directory = InventedDirectory.small
    directory.partnerships = [
      Partnership(from: .init(rawValue: "o04"), to: .init(rawValue: "o01"))
    ]
    return directory
  }()

  static let wishes: [OfficerWish] = [
    OfficerWish(
      wish: "list home help, mark those without a link, see the gap, compare with the neighbor",
      steps: [
        "Right", "=Grand Solenne", "Tab", "=Social care", "Enter", "=[2 Organizations]", "Space",
        "=1 marked", "5", "=[5 Figures]", "Tab", "=[Gap by sector]", "=No link", "c",
        "=Compare with", "Enter", "=organizations per 1,000 inhabitants", "t", "=/1,000",
      ], directory: linked),
    OfficerWish(
      wish: "know how a figure is computed, and come back to it",
      steps: [
        "5", "=[5 Figures]", "Down", "Down", "Down", "Enter", "=How this is computed",
        "=2003/361/EC", "Esc", "=[5 Figures]",
      ], directory: linked),
    OfficerWish(
      wish: "find the gardens, see who could work with them, walk there and step back",
      steps: [
        "/", "jardins", "=Coopérative des Jardins", "Enter", "=WHAT IT DOES", "Right",
        "=COULD WORK WITH", "Tab", "Enter", "=step 1", "Esc", "Esc", "=WHAT IT DOES",
      ]),
    OfficerWish(
      wish: "check a group against the law, and list who could bring what is missing",
      steps: [
        "4", "=[4 Groups]", "=AND THE LAW", "Tab", "Down", "=An enterprise outside the SSE", "Esc",
        "t", "=Could bring", "t", "=AND THE LAW",
      ], directory: .withGroups, territory: "I"),
    OfficerWish(
      wish: "draft a group of one's own, take a member out, and take that back",
      steps: [
        "4", "=[4 Groups]", "d", "=Draft with 4 members", "-", "=is out of the draft", "u",
        "=Undone",
      ], directory: .withGroups, territory: "I"),
    OfficerWish(
      wish: "keep a place for later, go elsewhere, and come back by its bookmark",
      steps: [
        "Right", "m", "=Bookmarked", "Esc", "Esc", "6", "=[6 Map]", "b", "=Bookmarks", "Enter",
        "=[1 Territories]", "[", "=[6 Map]",
      ]),
    OfficerWish(
      wish: "read the map as a table, list one part, and come back",
      steps: [
        "6", "=[6 Map]", "t", "=with a point", "Down", "2", "=[2 Organizations]", "[",
        "=[6 Map]",
      ], directory: .withGroups, territory: "D"),
    OfficerWish(
      wish: "ask what a key did that does nothing here, and run another from the help",
      steps: [
        "Z", "=Z does nothing here", "?", "=FIVE KEYS", "figures of", "Enter", "=[5 Figures]",
      ]),
    OfficerWish(
      wish: "write the marked ones to a file for a letter",
      steps: ["2", "Space", "Down", "Space", "=2 marked", "e", "=CSV", "Down", "Down", "Enter"]),
    OfficerWish(
      wish: "see what the newest edition changed, and open one that moved",
      steps: [
        "i", "=Since 2026-04", "Down", "=Vieux nom", "Enter", "=Changed since", "Esc",
        "=Since 2026-04",
      ], directory: ChangesViewTests.directory),
    OfficerWish(
      wish: "see those around on a wide screen, farther, and as a table",
      steps: [
        "/", "energies", "Enter", "Right", "w", "=2 steps", "+", "=3 steps", "t", "Esc", "Esc",
        "=WHAT IT DOES",
      ], directory: .connected, columns: 120),
  ]

  @Test("The journey ends where it should", arguments: wishes)
  func journey(_ wish: OfficerWish) throws {
    let journey = try Journey(
      wish.directory, columns: wish.columns, rows: wish.columns >= 100 ? 40 : 24,
      at: wish.territory.map(Territory.ID.init(rawValue:)))
    for step in wish.steps {
      if step.hasPrefix("=") {
        let words = journey.screen.split { $0.isWhitespace }.joined(separator: " ")
        #expect(words.contains(step.dropFirst()), "after \(step):\n\(journey.screen)")
      } else if let key = Self.keys[step] {
        journey.press(key)
      } else {
        journey.type(step)
      }
      // What waits for the finger to rest comes.
      journey.clock.advance(by: 500)
      journey.send(.wake)
    }
  }
}

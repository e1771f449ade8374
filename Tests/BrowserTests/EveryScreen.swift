import Browser
import CooperationModel
import Testing
import TextLayout

/// A screen or a box of the program, and the keys that lead to it.
struct EveryScreen: Sendable, CustomTestStringConvertible {
  var name: String
  var keys: [Key]
  var directory = InventedDirectory.small
  var territory: String?

  var testDescription: String { name }

  private init(
    _ name: String, _ keys: [Key] = [], in directory: InventedDirectory = .small,
    at territory: String? = nil
  ) {
    self.name = name
    self.keys = keys
    self.directory = directory
    self.territory = territory
  }

  /// The browser on this screen.
  func journey(
    columns: Int = 80, rows: Int = 24, language: Language = .english,
    repertoire: Repertoire = .unicode
  ) throws -> Journey {
    let journey = try Journey(
      directory, columns: columns, rows: rows, language: language, repertoire: repertoire,
      at: territory.map(Territory.ID.init(rawValue:)))
    for key in keys { journey.press(key) }
    return journey
  }

  /// The words of the directory, in lower case.
  var words: Set<String> {
    let texts: [Any] = [
      directory.territories, directory.organizations, directory.groups, directory.answers,
    ]
    return Set("\(texts)".lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// Letters of a text as keys.
  private static func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  private static let gardens = keys("/jardins") + [.enter]

  static let all: [EveryScreen] = [
    EveryScreen("territories, at the top"),
    EveryScreen("territories", [.right, .down]),
    EveryScreen("sectors of a territory", [.right, .tab]),
    EveryScreen("organizations", keys("2")),
    EveryScreen(
      "organizations, filtered", keys("2f") + [.enter, .character(" "), .enter, .escape]),
    EveryScreen("organizations, marked", keys("2 ") + [.down] + keys(" *")),
    EveryScreen("filter", keys("2f")),
    EveryScreen("sectors of a filter", keys("2f") + [.enter]),
    EveryScreen("sort", keys("2s")),
    EveryScreen("export", keys("2e")),
    EveryScreen("sheet", gardens),
    EveryScreen("links", gardens + [.right]),
    EveryScreen("suggested links", gardens + [.right, .tab]),
    EveryScreen("table of links", gardens + [.right] + keys("t")),
    EveryScreen("table of suggested links", gardens + [.right, .tab] + keys("t")),
    EveryScreen("kinds of link", gardens + [.right] + keys("f")),
    EveryScreen(
      "path between two marked",
      keys("/radio") + [.enter] + keys(" /energies") + [.enter] + keys(" p"), in: .connected),
    EveryScreen("what was learnt", gardens + [.right, .tab] + keys("v")),
    EveryScreen("what was learnt, recorded", gardens + [.right, .tab] + keys("v") + [.enter]),
    EveryScreen("note", gardens + keys("a") + keys("jardins")),
    EveryScreen(
      "note on a sheet", gardens + keys("a") + keys("jardins") + [.enter, .end]),
    EveryScreen("picture of those around", gardens + [.right] + keys("w")),
    EveryScreen("search", keys("/so")),
    EveryScreen("search, nothing found", keys("/xyzzy")),
    EveryScreen("search for an action", keys("/>")),
    EveryScreen("help of territories", keys("?")),
    EveryScreen("help of links", gardens + [.right] + keys("?")),
    EveryScreen("help, filtered", keys("?distance")),
    EveryScreen("bookmarks", keys("mb")),
    EveryScreen("a key that does nothing", keys("Z")),
    EveryScreen("groups", keys("4"), in: .withGroups, at: "I"),
    EveryScreen("check of a group", keys("4") + [.tab], in: .withGroups, at: "I"),
    EveryScreen("table of groups", keys("4t"), in: .withGroups, at: "I"),
    EveryScreen("members of a group", keys("4") + [.enter], in: .withGroups, at: "I"),
    EveryScreen("draft of a group", keys("4d"), in: .withGroups, at: "I"),
    EveryScreen("a member to add", keys("4d+val"), in: .withGroups, at: "I"),
    EveryScreen("links of a territory", keys("3"), in: .withGroups, at: "I"),
    EveryScreen("figures, known for few", keys("5")),
    EveryScreen("figures", keys("5"), in: .withGroups, at: "I"),
    EveryScreen("gap", keys("5") + [.tab], in: .withGroups, at: "I"),
    EveryScreen("table of figures", keys("5t"), in: .withGroups, at: "I"),
    EveryScreen("territories to compare with", keys("5c"), at: "M3"),
    EveryScreen("two territories", keys("5c") + [.enter], at: "M3"),
    EveryScreen("two territories by jobs", keys("5c") + [.enter, .tab], at: "M3"),
    EveryScreen("table of two territories", keys("5c") + [.enter] + keys("t"), at: "M3"),
    EveryScreen("sectors by territory", keys("5v"), at: "D1"),
    EveryScreen("table of sectors by territory", keys("5vt"), at: "D1"),
    EveryScreen("card with years", [.right, .down], in: .withYears),
    EveryScreen("earlier years", keys("5r"), in: .withYears, at: "I1"),
    EveryScreen("table of earlier years", keys("5rt"), in: .withYears, at: "I1"),
    EveryScreen("map", keys("6"), in: .withGroups, at: "D"),
    EveryScreen("map, zoomed", keys("6+"), in: .withGroups, at: "D"),
    EveryScreen("map with links", keys("6w"), in: .withGroups, at: "D"),
    EveryScreen("table of the map", keys("6t"), in: .withGroups, at: "D"),
  ]
}

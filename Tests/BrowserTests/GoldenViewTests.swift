import Browser
import Testing
import TextLayout

@Suite("The views of a place as files")
struct GoldenViewTests {
  /// Every size once, ASCII and French among them.
  static let windows = [
    GoldenScreenTests.Window(columns: 80, rows: 24),
    GoldenScreenTests.Window(columns: 80, rows: 24, repertoire: .ascii),
    GoldenScreenTests.Window(columns: 120, rows: 40, language: "fr"),
    GoldenScreenTests.Window(columns: 160, rows: 50),
    GoldenScreenTests.Window(columns: 40, rows: 12),
  ]

  static let views = EveryScreen.all.filter {
    [
      "organizations", "sheet", "picture of those around", "groups", "check of a group",
      "table of groups", "members of a group", "draft of a group", "links of a territory",
      "figures", "gap", "table of figures", "two territories", "table of two territories",
      "sectors by territory", "table of sectors by territory", "map", "map, zoomed",
      "map with links", "table of the map",
    ].contains($0.name)
  }

  @Test("As files", arguments: views, windows)
  func golden(view: EveryScreen, window: GoldenScreenTests.Window) throws {
    let journey = try view.journey(
      columns: window.columns, rows: window.rows,
      language: window.language == "fr" ? .french : .english, repertoire: window.repertoire)
    // What waits for the keys to rest is there.
    journey.send(.wake)
    let name = view.name.replacing(", ", with: "-").replacing(" ", with: "-")
    try journey.expectGolden("view-\(name)-\(window.name)")
  }

  @Test("No view is left out") func complete() { #expect(Self.views.count == 20) }
}

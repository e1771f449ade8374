import Browser
import CooperationModel
import Testing
import TextLayout

@Suite("Screens as files")
struct GoldenScreenTests {
  /// A window: its size, its characters and its language.
  struct Window: Sendable, CustomTestStringConvertible {
    var columns: Int
    var rows: Int
    var repertoire = Repertoire.unicode
    var language = "en"

    var name: String { "\(columns)x\(rows)-\(repertoire.rawValue)-\(language)" }
    var testDescription: String { name }
  }

  static let windows: [Window] = [
    (80, 24), (120, 40), (40, 12),
  ].flatMap { columns, rows in
    [Repertoire.unicode, .ascii].flatMap { repertoire in
      ["en", "fr"].map {
        Window(columns: columns, rows: rows, repertoire: repertoire, language: $0)
      }
    }
  }

  private func journey(_ window: Window) throws -> Journey {
    try Journey(
      columns: window.columns, rows: window.rows,
      language: window.language == "fr" ? .french : .english, repertoire: window.repertoire)
  }

  @Test("Territories: columns, counts, the card", arguments: windows)
  func territories(window: Window) throws {
    let journey = try journey(window)
    journey.press(.right, .down)
    try journey.expectGolden("territories-\(window.name)")
  }

  @Test("Organizations of a department", arguments: windows)
  func organizations(window: Window) throws {
    let journey = try journey(window)
    journey.press(.character("2"), .down)
    try journey.expectGolden("organizations-\(window.name)")
  }

  @Test("The sheet of an organization", arguments: windows)
  func sheet(window: Window) throws {
    let journey = try journey(window)
    journey.press(.character("/"))
    journey.type("jardins")
    journey.press(.enter)
    try journey.expectGolden("sheet-\(window.name)")
  }

  @Test("The links of an organization", arguments: windows)
  func links(window: Window) throws {
    let journey = try journey(window)
    journey.press(.character("/"))
    journey.type("jardins")
    journey.press(.enter, .right)
    try journey.expectGolden("links-\(window.name)")
    journey.press(.tab)
    try journey.expectGolden("links-suggested-\(window.name)")
    journey.press(.character("t"))
    try journey.expectGolden("links-table-\(window.name)")
  }

  @Test("The search box", arguments: windows)
  func search(window: Window) throws {
    let journey = try journey(window)
    journey.press(.character("/"))
    journey.type("so")
    try journey.expectGolden("search-\(window.name)")
  }

  @Test("The help of a list", arguments: windows)
  func help(window: Window) throws {
    let journey = try journey(window)
    journey.press(.character("2"), .character("?"))
    try journey.expectGolden("help-\(window.name)")
  }

  @Test("The box of sectors", arguments: windows)
  func menu(window: Window) throws {
    let journey = try journey(window)
    journey.press(.character("2"), .character("f"), .enter, .down, .character(" "))
    try journey.expectGolden("menu-\(window.name)")
  }
}

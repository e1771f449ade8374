import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("What changed since the edition before")
struct ChangesViewTests {
  /// The small directory with a change of each kind: one organization moved from Aubrelle, one is
  /// gone, one is new.
  static var directory: InventedDirectory {
    var directory = InventedDirectory.small
    let first = directory.organizations.filter { $0.territory?.rawValue.hasPrefix("M") == true }
    func change(
      _ organization: Organization, _ kinds: [OrganizationChange.Kind],
      _ differences: [OrganizationChange.Difference]
    ) -> OrganizationChange {
      OrganizationChange(
        id: organization.id, name: organization.name, sector: organization.sector,
        municipality: "Solenne", formerMunicipality: "Ormeil", kinds: kinds,
        differences: differences)
    }
    let gone = Organization(id: .init(rawValue: "gone"), name: "Ancienne halle")
    let place = first[0].territory?.rawValue ?? ""
    directory.changes = [
      change(
        gone, [.gone],
        [
          .init(.territory, before: place, after: ""),
          .init(.address, before: "1 rue Haute", after: ""),
        ]),
      change(
        first[0], [.renamed, .moved],
        [
          .init(.name, before: "Vieux nom", after: first[0].name),
          .init(.territory, before: "M0", after: place),
        ]),
      change(first[1], [.new], []),
    ]
    return directory
  }

  private func journey(
    columns: Int = 80, rows: Int = 24, language: Language = .english
  ) throws -> Journey {
    let journey = try Journey(
      Self.directory, columns: columns, rows: rows, language: language)
    journey.press(.character("i"))
    return journey
  }

  @Test("i lists what is gone, moved, renamed and new, with what it was before")
  func list() throws {
    let journey = try journey(columns: 120, rows: 40)
    #expect(journey.frame.text(ofRow: 0).contains("Changes"))
    #expect(journey.screen.contains("Since 2026-04: 1 new, 1 gone, 1 renamed, 1 moved."))
    #expect(journey.cursorRow.contains("gone"))
    #expect(journey.cursorRow.contains("Ancienne halle"))
    #expect(journey.screen.contains("gone · was in Solenne, 1 rue Haute"))
    journey.press(.down)
    #expect(journey.screen.contains("renamed, moved · Name: Vieux nom → "))
    #expect(journey.screen.contains("Place: Ormeil → Solenne"))
  }

  @Test("One that is gone cannot be opened; another opens its sheet, which says what changed")
  func sheet() throws {
    let journey = try journey()
    journey.press(.enter)
    #expect(journey.frame.text(ofRow: 0).contains("Changes"))
    journey.press(.down, .enter)
    #expect(journey.screen.contains("Changed since 2026-04: Name: Vieux nom → "))
    journey.press(.escape)
    #expect(journey.frame.text(ofRow: 0).contains("Changes"))
    #expect(journey.screen.contains("renamed, moved"))
    journey.press(.escape)
    #expect(journey.frame.text(ofRow: 1).contains("[1 Territories]"))
  }

  @Test("f keeps one kind, and all again")
  func filter() throws {
    let journey = try journey()
    journey.press(.character("f"))
    #expect(journey.screen.contains("all changes"))
    // All, new, gone, renamed, moved: those that there are.
    journey.press(.down, .down, .down, .enter)
    #expect(journey.frame.text(ofRow: 0).contains("renamed · 1 change"))
    #expect(!journey.screen.contains("Ancienne halle"))
    journey.press(.character("f"), .home, .enter)
    #expect(journey.screen.contains("Ancienne halle"))
  }

  @Test("Without an edition before, says so")
  func nothing() throws {
    let journey = try Journey()
    journey.press(.character("i"))
    #expect(journey.screen.contains("There is nothing to compare with"))
    journey.press(.enter, .character("f"), .down, .escape)
    #expect(journey.frame.text(ofRow: 1).contains("[1 Territories]"))
  }

  @Test("As files", arguments: GoldenScreenTests.windows)
  func golden(window: GoldenScreenTests.Window) throws {
    let journey = try Journey(
      Self.directory, columns: window.columns, rows: window.rows,
      language: window.language == "fr" ? .french : .english, repertoire: window.repertoire)
    journey.press(.character("i"), .down)
    try journey.expectGolden("changes-\(window.name)")
  }

  @Test("Fits every window", arguments: [(30, 8), (40, 12), (80, 24), (160, 50)])
  func windows(columns: Int, rows: Int) throws {
    let journey = try journey(columns: columns, rows: rows, language: .french)
    journey.press(.down, .down, .up)
    #expect(journey.frame.size == Size(columns: columns, rows: rows))
    #expect(journey.cursorRow.contains(Self.directory.changes[1].name.prefix(6)))
  }
}

import Browser
import CooperationModel
import Testing
import TextLayout

@Suite("Copying and opening")
struct OutsideTests {
  /// A list of one organization, of the given addresses.
  private func journey(website: String = "", email: String = "") throws -> Journey {
    var directory = InventedDirectory.small
    for index in directory.organizations.indices {
      directory.organizations[index].website = website
      directory.organizations[index].email = email
      directory.organizations[index].address = "12 rue du Four"
      directory.organizations[index].postcode = "00000"
    }
    let journey = try Journey(directory)
    journey.press(.character("2"))
    return journey
  }

  @Test("Copies the name and the address of an organization, from list, sheet and links")
  func copyOrganization() throws {
    let journey = try journey()
    journey.press(.down, .down, .down, .down)
    let text = "Coopérative des Jardins de Lézigny\n12 rue du Four\n00000 Lézigny"
    for key in [Key.character("y"), .right, .character("y")] { journey.press(key) }
    #expect(journey.effects == [.copy(text)])
    journey.press(.right, .character("y"))
    guard case .copy(let neighbor)? = journey.effects.first else {
      Issue.record("nothing is copied")
      return
    }
    #expect(neighbor.hasSuffix("\n12 rue du Four\n00000 Les Ormeaux"))
  }

  @Test("Copies the name and the code of a territory")
  func copyTerritory() throws {
    var directory = InventedDirectory.small
    let index = try #require(directory.territories.firstIndex { $0.name == "Orée" })
    directory.territories[index].code = "99"
    let journey = try Journey(directory)
    journey.press(.character("y"))
    #expect(journey.effects == [.copy("Orée (99)")])
  }

  @Test(
    "Opens addresses of the web and of mail only",
    arguments: [
      ("https://a.example/x?y=1", "https://a.example/x?y=1"),
      ("HTTP://A.example", "HTTP://A.example"),
      ("www.a.example", "https://www.a.example"), ("file:///etc/passwd", nil),
      ("javascript:alert(1)", nil), ("--help", nil), ("a.example", nil),
      ("https://a b.example", nil),
      ("https://a.example/\u{7F}", nil), ("", nil),
    ] as [(String, String?)])
  func website(written: String, opened: String?) throws {
    let journey = try journey(website: written)
    journey.press(.character("o"))
    #expect(journey.effects == (opened.map { [.open($0)] } ?? []))
    if opened == nil {
      let row = journey.frame.text(ofRow: 22)
      #expect(row.contains(written.isEmpty ? "No website" : "Not opened"))
    }
  }

  @Test(
    "A mail address says whom to write to, and no more",
    arguments: [
      ("a@b.example", "mailto:a@b.example"), ("a@b.example?attach=/etc/passwd", nil), ("a", nil),
      ("a@b@c", nil), ("-a@b.example", "mailto:-a@b.example"), ("a@b.example,c@d", nil),
    ] as [(String, String?)])
  func email(written: String, opened: String?) throws {
    let journey = try journey(email: written)
    journey.press(.character("o"))
    #expect(journey.effects == (opened.map { [.open($0)] } ?? []))
  }

  @Test("Asks which one where there are two")
  func two() throws {
    let journey = try journey(website: "https://a.example", email: "a@b.example")
    journey.press(.right, .character("o"))
    #expect(journey.cursorRow.contains("▸  https://a.example"))
    journey.press(.down, .enter)
    #expect(journey.effects == [.open("mailto:a@b.example")])
    journey.press(.character("o"), .escape)
    #expect(journey.effects.isEmpty)
  }

  @Test("Exports the list with its filter, or the marked ones, or the chosen territory")
  func export() throws {
    let journey = try Journey()
    journey.press(.character("e"))
    #expect(journey.cursorRow.contains("CSV, for a spreadsheet"))
    #expect(journey.cursorRow.contains("13"))
    journey.press(.enter)
    let oree = try #require(journey.exported)
    #expect(oree.format == .csv && oree.name == "Orée" && oree.query.sectors.isEmpty)
    #expect(journey.screen.contains("Writing the file"))
    journey.press(
      .character("2"), .character("f"), .enter, .down, .enter, .character("e"), .down, .enter)
    let list = try #require(journey.exported)
    #expect(list.format == .json && list.query.sectors == [.socialCare])
    journey.press(.character(" "), .escape, .escape, .character("e"), .down, .down, .enter)
    let marked = try #require(journey.exported)
    #expect(marked.format == .text && marked.name == "Marked organizations")
    guard case .these(let ids) = marked.query.scope else {
      Issue.record("the marked ones are not exported")
      return
    }
    #expect(ids.count == 1)
  }

  @Test("Exports what is in sight: the members of a group, those of a picture, of a territory")
  func exportInSight() throws {
    let groups = try Journey(InventedDirectory.withGroups, at: .init(rawValue: "I"))
    groups.press(.character("4"), .character("e"), .enter)
    let group = try #require(groups.exported)
    guard case .these(let members) = group.query.scope else {
      Issue.record("the members are not exported")
      return
    }
    #expect(groups.cursorRow.contains(group.name))
    #expect(groups.cursorRow.contains(" \(members.count) "))
    for view in ["3", "5", "6"] {
      let journey = try Journey(InventedDirectory.withGroups, at: .init(rawValue: "I"))
      journey.press(.character(Character(view)), .character("e"), .enter)
      #expect(journey.exported?.query.scope == .territory(.init(rawValue: "I")), "view \(view)")
    }
  }
}

extension Journey {
  fileprivate var exported: ExportRequest? {
    if case .export(let request)? = effects.first { request } else { nil }
  }
}

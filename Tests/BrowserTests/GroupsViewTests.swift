import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("Groups of a territory")
struct GroupsViewTests {
  private func atGroups(
    columns: Int = 80, rows: Int = 24, language: Language = .english,
    _ directory: InventedDirectory = .withGroups, at territory: String = "I"
  ) throws -> Journey {
    let journey = try Journey(
      directory, columns: columns, rows: rows, language: language,
      at: .init(rawValue: territory))
    journey.press(.character("4"))
    return journey
  }

  /// The lines of the screen that hold a text.
  private func lines(_ journey: Journey, with text: String) -> [String] {
    journey.screen.split(separator: "\n").map(String.init).filter { $0.contains(text) }
  }

  @Test(
    "The list shows declared groups, sites and exploratory ones, each with its checklist counts")
  func list() throws {
    let journey = try atGroups()
    let screen = journey.screen
    #expect(screen.contains("1 declared · 1 site · 2 exploratory"))
    // Two items of the law met by members, an authority by the shared group, one territory.
    #expect(
      journey.cursorRow
        == " ▸Pôle Orée                             4      50–117 AACP           4    2   5")
    let headings = ["DECLARED", "SITES", "EXPLORATORY: computed, a question rather than a fact"]
    let rows = headings.compactMap { heading in
      (0..<24).first { journey.frame.text(ofRow: $0).hasPrefix(" " + heading) }
    }
    #expect(rows.count == 3)
    #expect(rows == rows.sorted())
    #expect(lines(journey, with: "Bon Repas").first?.contains("AAAAA") == true)
    #expect(!screen.contains("%"))
  }

  @Test("The sentence says what is missing and how many could bring it")
  func sentence() throws {
    let journey = try atGroups()
    let text = (21...22).map { journey.frame.text(ofRow: $0) }.joined()
    #expect(text.contains("Missing: an enterprise outside the SSE (1 could bring it);"))
    #expect(text.contains("4 organizations: 2 associations, 1 cooperative, 1 public body."))
    journey.press(.end)
    #expect(journey.screen.contains("Computed, a question rather than a fact."))
  }

  @Test("The check says each state in words, and who could bring what is missing and why")
  func check() throws {
    let journey = try atGroups()
    #expect(
      lines(journey, with: "✗ An enterprise outside the SSE").first?.hasSuffix("not met") == true)
    #expect(journey.screen.contains("could bring it: Transports Martin (need, 3.3 km)"))
    journey.press(.tab)
    #expect(journey.cursorRow.hasPrefix(" ▸✗ An enterprise outside the SSE"))
    journey.press(.enter)
    #expect(journey.cursorRow.contains("Transports Martin"))
    #expect(
      journey.screen.contains(
        "Jardins du Val needs logistique, offered by Transports Martin, 3.3 km."))
    journey.press(.escape)
    #expect(journey.cursorRow.contains("Pôle Orée"))
  }

  @Test("Whoever looks at the members walks to a sheet and to links, and back to the same line")
  func walk() throws {
    let journey = try atGroups()
    journey.press(.enter, .down, .down)
    #expect(journey.cursorRow.contains("Jardins du Val"))
    #expect(journey.screen.contains("Jardins du Val · Association · Food & farming · 20–49 jobs"))
    journey.press(.enter)
    #expect(journey.screen.contains("01.13Z"))
    journey.press(.right)
    #expect(journey.screen.contains("[3 Links]"))
    journey.press(.left, .left)
    #expect(journey.cursorRow.contains("Jardins du Val"))
    journey.press(.character("3"))
    #expect(journey.frame.text(ofRow: 0).contains("Links › Jardins du Val"))
    journey.press(.left)
    #expect(journey.cursorRow.contains("Jardins du Val"))
    journey.press(.left)
    #expect(journey.cursorRow.contains("Pôle Orée"))
    journey.press(.left)
    #expect(journey.frame.text(ofRow: 1).contains("[1 Territories]"))
  }

  @Test("Headings are passed over, up and down, and the first one comes back in sight")
  func headings() throws {
    let journey = try atGroups(rows: 16)
    var seen: [String] = []
    for _ in 0..<5 {
      seen.append(String(journey.cursorRow.prefix(20)))
      journey.press(.down)
    }
    #expect(Set(seen).count == 4)
    #expect(!seen.contains { $0.contains("SITES") || $0.contains("EXPLORATORY") })
    for _ in 0..<5 { journey.press(.up) }
    #expect(journey.cursorRow.contains("Pôle Orée"))
    #expect(journey.screen.contains("DECLARED"))
  }

  @Test("A draft begins with the chosen group, and the check follows each change at once")
  func draft() throws {
    let journey = try atGroups()
    journey.press(.character("d"))
    #expect(journey.screen.contains("Members of Draft of Pôle Orée"))
    #expect(journey.screen.contains("✗ An enterprise outside the SSE"))
    // Who could bring it joins with Enter.
    journey.press(.tab, .enter, .enter)
    #expect(journey.screen.contains("Transports Martin is in the draft now."))
    #expect(journey.screen.contains("✓ An enterprise outside the SSE"))
    journey.press(.escape)
    #expect(lines(journey, with: "Transports Martin").count == 1)
    // u takes back, - takes out.
    journey.press(.character("u"))
    #expect(journey.screen.contains("✗ An enterprise outside the SSE"))
    journey.press(.character("-"))
    #expect(journey.screen.contains("Recyclerie du Val is out of the draft. u takes it back."))
    #expect(journey.screen.contains("2 of 3"))
    // The draft is a line of the list, and stays when the view is left.
    journey.press(.escape, .escape, .character("4"))
    #expect(journey.screen.contains("DRAFTS: kept for the next time"))
    #expect(lines(journey, with: "Draft of Pôle Orée").first?.contains("  3 ") == true)
  }

  @Test("A draft takes an organization found by its name, and a name of its own")
  func draftByName() throws {
    let journey = try atGroups()
    journey.press(.character("d"), .character("+"))
    journey.type("martin")
    #expect(journey.screen.contains("1 organization · Enter adds it"))
    journey.press(.enter)
    #expect(journey.screen.contains("✓ An enterprise outside the SSE"))
    journey.press(.character("r"), .control("u"))
    journey.type("Filière bois")
    journey.press(.enter)
    #expect(journey.screen.contains("Members of Filière bois"))
    journey.press(.character("a"))
    journey.type("martin")
    journey.press(.enter)
    #expect(journey.screen.contains("Transports Martin is in the draft already."))
    // The draft away, and back again.
    journey.press(.escape, .character("-"))
    #expect(!journey.screen.contains("DRAFTS"))
    journey.press(.character("u"))
    #expect(journey.screen.contains("▸Filière bois") || journey.screen.contains(" Filière bois"))
  }

  @Test("With marks, a draft begins with the marked organizations")
  func draftOfMarked() throws {
    let journey = try atGroups()
    journey.press(.enter, .character(" "), .down, .character(" "))
    #expect(lines(journey, with: "✓").contains { $0.contains("Recyclerie du Val") })
    journey.press(.character("d"))
    #expect(journey.screen.contains("Members of Draft of the marked"))
    #expect(journey.screen.contains("Draft with 2 members"))
    #expect(lines(journey, with: "Jardins du Val").isEmpty)
  }

  @Test("Only drafts can be changed, and the program says so")
  func onlyDrafts() throws {
    let journey = try atGroups()
    journey.press(.character("-"))
    #expect(journey.screen.contains("Only drafts can be changed: d starts one from this group."))
    journey.press(.character("u"))
    #expect(journey.screen.contains("Nothing to undo here."))
  }

  @Test(
    "A change while the check of a draft is computed asks again, and the late answer is dropped")
  func lateAnswers() throws {
    let journey = try atGroups()
    journey.answersAtOnce = false
    journey.press(.character("d"), .character("-"), .character("-"))
    #expect(journey.waiting.count == 3)
    journey.answer(journey.waiting[0])
    journey.answer(journey.waiting[1])
    #expect(journey.screen.contains("Checking the draft…"))
    journey.answer(journey.waiting[2])
    // Two of four members are left.
    #expect(journey.screen.contains("1 member of the SSE "))
  }

  @Test("The table holds every item of every group with its state, and leads to the same lists")
  func table() throws {
    let journey = try atGroups(columns: 160, rows: 50)
    journey.press(.character("t"))
    #expect(lines(journey, with: "Pôle Orée").count == 14)
    #expect(lines(journey, with: "Pôle Orée").contains { $0.contains("50–117 jobs, on 3 of 4") })
    for _ in 0..<4 { journey.press(.down) }
    #expect(journey.cursorRow.contains("An enterprise outside the SSE"))
    #expect(journey.cursorRow.contains("✗ not met"))
    journey.press(.enter)
    #expect(journey.cursorRow.contains("Transports Martin"))
    journey.press(.left)
    #expect(journey.cursorRow.contains("An enterprise outside the SSE"))
  }

  @Test("Where there is no group, a sentence says why and what would help")
  func nothing() throws {
    let journey = try atGroups(at: "M3")
    let text = journey.screen.replacing("\n ", with: "")
    #expect(text.contains("No group here"))
    #expect(text.contains("1 organization is known here; a detected group needs five."))
    #expect(text.contains("Nobody here has an address"))
    // A draft can begin with nobody.
    journey.press(.character("d"))
    #expect(journey.screen.contains("No member yet: + adds one by its name."))
    journey.press(.character("a"))
    journey.type("foyer")
    journey.press(.enter)
    #expect(journey.cursorRow.contains("Foyer"))
  }

  @Test("Below 60×16 there is one column: the list, or the check on Tab")
  func small() throws {
    let journey = try atGroups(columns: 40, rows: 12)
    #expect(journey.cursorRow.contains("Pôle Orée"))
    #expect(!journey.screen.contains("✗"))
    journey.press(.tab)
    #expect(journey.cursorRow.contains("✗ An enterprise"))
  }

  @Test("From 100 columns the check stands beside the list")
  func beside() throws {
    let journey = try atGroups(columns: 120, rows: 40)
    let row = lines(journey, with: "▸Pôle Orée").first ?? ""
    #expect(row.contains("   5 │  ✗ An enterprise outside the SSE"))
  }

  @Test("In French, too")
  func french() throws {
    let journey = try atGroups(language: .french)
    #expect(journey.screen.contains("EXPLORATOIRES"))
    #expect(journey.screen.contains("pourrait l’apporter"))
    #expect(journey.screen.contains("1 déclaré · 1 site · 2 exploratoires"))
  }

  @Test("Esc while groups are computed stops and leads back; a second look asks again")
  func stop() throws {
    let journey = try Journey(InventedDirectory.withGroups, at: .init(rawValue: "I"))
    journey.answersAtOnce = false
    journey.press(.character("4"))
    #expect(journey.screen.contains("Computing…"))
    journey.press(.tab, .enter, .character("d"))
    #expect(journey.screen.contains("Computing…"))
    journey.press(.escape)
    #expect(journey.effects == [.stop(.computation)])
    journey.press(.character("4"))
    #expect(journey.waiting.count == 2)
    journey.answer(journey.waiting[1])
    #expect(journey.cursorRow.contains("Pôle Orée"))
  }

  @Test(
    "Moving on by a number stops what is computed as well", arguments: ["1", "2"] as [Character])
  func moveOn(number: Character) throws {
    let journey = try Journey(InventedDirectory.withGroups, at: .init(rawValue: "I"))
    journey.answersAtOnce = false
    for view in ["3", "4", "5", "6"] as [Character] {
      journey.press(.character(view))
      #expect(journey.screen.contains("Computing…"))
      journey.press(.character(number))
      #expect(journey.effects.contains(.stop(.computation)), "\(view)")
    }
    journey.press(.character("4"))
    journey.answer(journey.waiting[journey.waiting.count - 1])
    #expect(journey.cursorRow.contains("Pôle Orée"))
  }
}

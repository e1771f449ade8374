import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("The notebook in the browser")
struct NotebookTests {
  /// The links of the gardens, the first suggestion chosen.
  private func suggestion(columns: Int = 80) throws -> Journey {
    let journey = try sheet(columns: columns)
    journey.press(.right, .tab)
    #expect(journey.cursorRow.contains("▸Comptoir des Semen"))
    return journey
  }

  private func sheet(columns: Int = 80) throws -> Journey {
    let journey = try Journey(columns: columns)
    journey.press(.character("/"))
    journey.type("jardins")
    journey.press(.enter)
    return journey
  }

  /// The lines of the menu.
  private func choices(_ journey: Journey) -> [String] {
    guard case .menu(let menu)? = journey.state.box else { return [] }
    return menu.lines.map(\.text)
  }

  private func known(_ journey: Journey) -> [String] {
    journey.state.position.links?.stop.neighbors(.known).map(\.id.rawValue) ?? []
  }

  @Test("Record that two are now partners, see it on the left side, undo")
  func partners() throws {
    let journey = try suggestion()
    journey.press(.character("v"))
    #expect(journey.screen.contains("What did you learn?"))
    #expect(choices(journey) == ["now partners", "called: useful", "called: not useful"])
    journey.press(.enter)
    #expect(known(journey).first == "o07")
    #expect(journey.screen.contains("+ partner"))
    #expect(journey.state.notice?.contains("– now partners") == true)
    // It is chosen where it went, and its reason says who recorded it.
    #expect(journey.state.position.links?.stop.chosen?.id.rawValue == "o07")
    #expect(journey.state.position.links?.stop.side == .known)
    journey.press(.down, .up)
    #expect(journey.screen.contains("Recorded by Solenne on 2026-11-01: now partners."))
    journey.press(.character("u"))
    #expect(known(journey).first == "o11")
    #expect(journey.state.position.links?.stop.side == .suggested)
    #expect(journey.state.notice?.hasPrefix("Taken back: ") == true)
    journey.press(.character("u"))
    #expect(journey.state.notice == "Nothing to undo here.")
  }

  @Test("The card counts what was recorded, and says how much of it, and not after undo")
  func card() throws {
    let journey = try suggestion(columns: 100)
    let before = try #require(journey.state.position.territories.card).withDeclaredLink
    journey.press(.character("v"), .enter)
    journey.press(.character("1"))
    #expect(journey.screen.contains("them recorded"))
    #expect(journey.state.position.territories.card?.withDeclaredLink == before + 1)
    journey.press(.character("u"))
    #expect(!journey.screen.contains("them recorded"))
  }

  @Test("A list of those without a declared link is asked again when one was recorded")
  func filtered() throws {
    let journey = try Journey()
    journey.press(.character("2"))
    try journey.state.change(journey.environment) { $0.links = [.undeclared] }
    journey.answersAtOnce = false
    let ends = ["o07", "o01"].map { NotebookEntry.Subject(id: .init(rawValue: $0), name: "") }
    journey.send(
      .notebook(
        .kept(
          NotebookEntry(
            id: .init(rawValue: "e"), content: .finding(.partners, of: ends[0], and: ends[1]),
            written: .init(author: "", time: "")))))
    #expect(
      journey.waiting.contains {
        if case .listing(let query, _, _) = $0 { query.links == [.undeclared] } else { false }
      })
  }

  @Test("A call was useful, then it was not: the row says so, with a sign and a word")
  func judgements() throws {
    let journey = try suggestion()
    journey.press(.character("v"), .down, .enter)
    #expect(journey.screen.contains("+ useful"))
    journey.press(.up)
    #expect(journey.screen.contains("Called: useful (Solenne, 2026-11-01)."))
    journey.press(.character("v"))
    // What is in force is not offered again.
    #expect(
      choices(journey) == ["now partners", "called: not useful", "take back: called: useful"])
    journey.press(.down, .enter)
    #expect(journey.screen.contains("- not useful"))
    journey.press(.character("v"), .down, .down, .enter)
    #expect(journey.screen.contains("+ useful"))
    // In the table, too.
    journey.press(.character("t"))
    #expect(journey.screen.contains("+ useful, trade!"))
  }

  @Test("Where the directory says that they are partners, there is nothing to record")
  func declared() throws {
    let journey = try sheet()
    journey.press(.right)
    #expect(journey.cursorRow.contains("Épicerie du Pont"))
    journey.press(.character("v"))
    #expect(journey.state.box == nil)
    #expect(journey.state.notice?.hasPrefix("There is nothing to record") == true)
    // A common group is no partnership yet.
    journey.press(.down, .character("v"))
    #expect(choices(journey) == ["now partners"])
  }

  @Test("The other end shows it as well, and the way back to it")
  func otherEnd() throws {
    let journey = try suggestion()
    journey.press(.character("v"), .enter, .enter)
    #expect(journey.state.position.links?.stop.id.rawValue == "o07")
    #expect(known(journey) == ["o01"])
    // Taken back from there, it is gone at the stop before, too.
    journey.press(.character("v"), .enter)
    #expect(known(journey).isEmpty)
    journey.press(.escape)
    #expect(known(journey).first == "o11")
  }

  @Test("A note is typed on the sheet, stands there with its day, and is taken back")
  func note() throws {
    let journey = try sheet()
    journey.press(.character("a"))
    #expect(journey.frame.isTyping)
    journey.send(.key(.paste("wants a cold\u{1B}[2J\nroom with its neighbors")))
    journey.press(.enter)
    #expect(
      journey.state.notice
        == "Noted for Coopérative des Jardins de Lézigny; u takes it back.")
    journey.press(.end)
    #expect(journey.screen.contains("NOTES"))
    #expect(
      journey.screen.contains("2026-11-01 wants a cold [2J room with its neighbors (Solenne)"))
    journey.press(.character("u"), .end)
    #expect(!journey.screen.contains("NOTES"))
  }

  @Test("An empty note, or Esc, keeps nothing")
  func nothing() throws {
    let journey = try sheet()
    journey.press(.character("a"), .character(" "), .enter)
    #expect(journey.effects.isEmpty)
    journey.press(.character("a"), .character("x"), .escape)
    #expect(journey.effects.isEmpty)
    #expect(journey.state.box == nil)
  }

  @Test("Where nothing can be kept, a sentence says so, and what was typed is still there")
  func failure() throws {
    let journey = try sheet()
    journey.notebookFailure = "Nothing was kept: the folder is read-only."
    journey.press(.character("a"))
    journey.type("a long text")
    journey.press(.enter)
    #expect(journey.screen.contains("Nothing was kept: the folder is read-only."))
    #expect(journey.screen.contains("a long text"))
    journey.notebookFailure = nil
    journey.press(.enter, .end)
    #expect(journey.screen.contains("a long text"))
    #expect(journey.screen.contains("NOTES"))
    journey.notebookFailure = "Nothing was kept: the disk is full."
    journey.press(.right, .tab, .character("v"), .enter)
    #expect(journey.screen.contains("Nothing was kept: the disk is full."))
    #expect(known(journey).first == "o11")
  }

  @Test("An answer that comes late shows what was recorded, and the screen never empties")
  func late() throws {
    let journey = try suggestion()
    journey.answersAtOnce = false
    journey.press(.character("v"), .enter)
    #expect(journey.screen.contains("Épicerie du Pont"))
    let question = try #require(journey.waiting.first)
    // Another question comes first; the links are asked for again when they are in sight.
    journey.press(.character("/"), .character("r"), .escape)
    journey.answer(question)
    #expect(known(journey).first == "o11")
    journey.answersAtOnce = true
    journey.press(.escape, .right)
    #expect(known(journey).first == "o07")
  }

  @Test("Lines say what is recorded, and take a record and a note")
  func plain() throws {
    let journey = try suggestion()
    var dialogue = Dialogue(journey.state, in: journey.environment)
    _ = dialogue.begin()
    var requests: [NotebookRequest] = []
    let perform: Dialogue.Performer = { effect in
      guard case .notebook(let request) = effect, case .add(let content) = request else {
        return nil
      }
      requests.append(request)
      return .notebook(
        .kept(
          NotebookEntry(
            id: .init(rawValue: "e"), content: content,
            written: .init(author: "Ana", time: "2026-11-01T10:00:00Z"))))
    }
    let menu = dialogue.take("v 4", perform: perform)
    #expect(menu.contains("1 now partners"))
    #expect(dialogue.take("2", perform: perform).joined().contains("called: useful"))
    #expect(requests.count == 1)
    _ = dialogue.take("b", perform: perform)
    _ = dialogue.take("a", perform: perform)
    let said = dialogue.take("wants a cold room", perform: perform)
    #expect(said.first?.hasPrefix("Noted for Coopérative des Jardins") == true)
    #expect(requests.count == 2)
  }

  @Test(
    "As files",
    arguments: GoldenScreenTests.windows.filter {
      ["80x24-unicode-en", "80x24-ascii-fr", "120x40-unicode-en", "40x12-unicode-en"]
        .contains($0.name)
    })
  func golden(window: GoldenScreenTests.Window) throws {
    let journey = try Journey(
      columns: window.columns, rows: window.rows,
      language: window.language == "fr" ? .french : .english, repertoire: window.repertoire)
    journey.press(.character("/"))
    journey.type("jardins")
    journey.press(.enter, .character("a"))
    journey.type("wants a cold room with its neighbors")
    try journey.expectGolden("note-\(window.name)")
    journey.press(.enter, .end)
    try journey.expectGolden("notes-\(window.name)")
    journey.press(.right, .tab, .character("v"))
    try journey.expectGolden("record-\(window.name)")
    journey.press(.down, .enter)
    try journey.expectGolden("useful-\(window.name)")
    journey.press(.character("v"), .enter, .down, .up)
    try journey.expectGolden("partners-\(window.name)")
  }
}

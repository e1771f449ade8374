import Browser
import CooperationModel
import Testing
import TextLayout

@Suite("Finding")
struct FindingJourneyTests {
  private func opened(_ text: String, _ language: Language = .english) throws -> Journey {
    let journey = try Journey(language: language)
    journey.press(.character("/"))
    journey.type(text)
    return journey
  }

  private func row(_ journey: Journey, _ text: String) -> Int? {
    (0..<journey.frame.size.rows).first { journey.frame.text(ofRow: $0).contains(text) }
  }

  @Test("Goes to a town whose name was typed with a mistake")
  func mistake() throws {
    let journey = try opened("leizgny")
    #expect(journey.screen.contains("Lézigny"))
    journey.press(.enter)
    #expect(journey.screen.contains("[1 Territories]"))
    #expect(journey.cursorRow.contains("Lézigny"))
  }

  @Test("Mixes kinds, the best fit first: a sector among the organizations")
  func mixed() throws {
    let journey = try opened("energy")
    let sector = try #require(row(journey, "Energy"))
    journey.press(.control("u"))
    journey.type("solenne")
    let names = (0..<24).map { journey.frame.text(ofRow: $0) }
    let exact = try #require(names.firstIndex { $0.contains("▸Solenne  ") })
    #expect(names[exact + 1].contains(" Grand Solenne  "))
    #expect(sector == exact)
  }

  @Test("Finds the members of a group by its name")
  func group() throws {
    let journey = try opened("pole or")
    #expect(journey.screen.contains("group · 4 members"))
    journey.press(.enter)
    #expect(journey.screen.contains("[2 Organizations]"))
    #expect(journey.screen.contains("Pôle Orée"))
    #expect(journey.cursorRow.contains("Coopérative des Jardins"))
    journey.press(.escape)
    #expect(journey.screen.contains("[1 Territories]"))
  }

  @Test("Opens a line inside the box, and goes there or on")
  func opensInside() throws {
    let journey = try opened("jardins")
    journey.press(.right)
    #expect(journey.screen.contains("Search everything"))
    #expect(journey.screen.contains("12 rue du Four"))
    #expect(journey.screen.contains("Pôle Orée"))
    journey.press(.left)
    #expect(!journey.screen.contains("12 rue du Four"))
    journey.press(.right, .escape)
    #expect(journey.screen.contains("Search everything"))
    journey.press(.enter)
    #expect(journey.screen.contains("WHAT IT DOES"))
  }

  @Test("Shows actions only after >, all of them while nothing else is typed")
  func actions() throws {
    let journey = try opened(">")
    #expect(journey.screen.contains("leave the program") || journey.screen.contains("found"))
    journey.type("leav")
    journey.press(.enter)
    #expect(journey.effects == [.quit])
  }

  @Test("Speaks French")
  func french() throws {
    let journey = try opened("pole or", .french)
    #expect(journey.screen.contains("groupe · 4 membres"))
  }
}

@Suite("Conditions of a list")
struct ConditionJourneyTests {
  @Test("Home help with ten jobs or less and no link: conditions add up to a sentence")
  func sentence() throws {
    let journey = try Journey(columns: 120, rows: 30)
    // Care is the first sector.
    journey.press(.character("2"), .character("f"), .enter, .down, .enter)
    #expect(journey.screen.contains("3 of 13"))
    // Jobs at most nine.
    journey.press(.character("f"), .down, .down, .down, .enter)
    #expect(journey.screen.contains("Jobs at most"))
    journey.press(.down, .down, .down, .down, .enter)
    #expect(
      journey.screen.contains("Care and social services · 9 jobs at most")
        || journey.screen.contains(" · 9 jobs at most"))
    #expect(journey.screen.contains("2 of 13"))
    // No declared link recorded.
    journey.press(.character("f"), .down, .down, .down, .down, .enter, .end, .enter)
    #expect(journey.screen.contains(" · 9 jobs at most · no declared link recorded"))
    // Esc takes the last one away, one after the other, and then goes back.
    journey.press(.escape)
    #expect(!journey.screen.contains(" · 9 jobs at most · no declared link recorded"))
    #expect(journey.screen.contains("9 jobs at most"))
    journey.press(.escape)
    #expect(journey.screen.contains("3 of 13"))
    journey.press(.escape)
    #expect(journey.screen.contains("13 organizations"))
    journey.press(.escape)
    #expect(journey.screen.contains("[1 Territories]"))
  }

  @Test("Who shares an address or a contact, and has no declared link: both must hold")
  func links() throws {
    var directory = InventedDirectory.small
    // The theater has a trace with the gardens and nothing declared.
    let theater = Organization.ID(rawValue: "o09")
    var answer = LinksAnswer(center: theater, parameters: Parameters())
    let gardens = try #require(directory.answers[.init(rawValue: "o01")])
    answer.known = gardens.known.filter { $0.id == theater }
    directory.answers[theater] = answer
    let journey = try Journey(directory)
    journey.press(.character("2"), .character("f"), .down, .down, .down, .down)
    #expect(journey.cursorRow.contains("Links"))
    journey.press(.enter, .end, .up)
    #expect(journey.cursorRow.contains("with a trace"))
    #expect(journey.screen.contains("suggestions: see 3"))
    journey.press(.character(" "), .down, .enter)
    #expect(journey.screen.contains("with a trace and no declared link recorded"))
    #expect(journey.screen.contains("1 of 13"))
    #expect(journey.cursorRow.contains("Théâtre du Pont"))
    // Those with a partnership instead.
    journey.press(
      .escape, .character("f"), .down, .down, .down, .down, .enter, .down, .down, .enter)
    #expect(journey.screen.contains("2 of 13"))
    #expect(journey.screen.contains("with a partnership"))
  }

  @Test("The marked ones of a list: the list follows the marks, and undo brings a mark back")
  func marked() throws {
    let journey = try Journey()
    journey.press(.character("2"), .character("f"), .end, .enter)
    #expect(journey.screen.contains("No organization is marked: Space marks the chosen one."))
    journey.press(.character(" "), .down, .character(" "), .character("f"), .end)
    #expect(journey.cursorRow.contains("Marks"))
    journey.press(.enter, .down)
    #expect(journey.cursorRow.contains("marked"))
    #expect(journey.cursorRow.contains("2"))
    journey.press(.enter)
    #expect(journey.screen.contains("2 of 13"))
    #expect(journey.frame.text(ofRow: 3).hasPrefix(" marked "))
    // What is not marked any more is not in a list of marked ones.
    let first = journey.cursorRow
    journey.press(.character(" "))
    #expect(journey.screen.contains("1 of 13"))
    #expect(journey.cursorRow != first)
    journey.press(.character("u"))
    #expect(journey.screen.contains("2 of 13"))
    journey.press(.character("x"))
    #expect(journey.screen.contains("0 of 13"))
    journey.press(.escape)
    #expect(journey.screen.contains("13 organizations"))
    // Undone, the condition comes back with the marks of now.
    journey.press(.character("u"))
    #expect(journey.screen.contains("0 of 13"))
    journey.press(.character("u"))
    #expect(journey.screen.contains("2 of 13"))
  }

  @Test("Words of the name, typed in the form")
  func text() throws {
    let journey = try Journey(language: .french)
    journey.press(.character("2"), .character("f"))
    for _ in 0..<6 { journey.press(.down) }
    journey.press(.enter)
    journey.type("pont the")
    journey.press(.enter)
    #expect(journey.screen.contains("«\u{202F}pont the\u{202F}»"))
    #expect(journey.cursorRow.contains("Théâtre du Pont"))
    #expect(journey.screen.contains("1 sur 13"))
  }

  @Test("Publics and families, several of each, and all away at once")
  func several() throws {
    let journey = try Journey()
    journey.press(.character("2"), .character("f"))
    for _ in 0..<5 { journey.press(.down) }
    journey.press(.enter, .down, .enter)
    #expect(journey.screen.contains("1 of 13"))
    #expect(journey.screen.contains("for demandeurs d emploi"))
    journey.press(.character("f"), .down, .enter, .down, .character(" "), .down, .enter)
    #expect(journey.screen.contains("Association or Cooperative"))
    journey.press(.character("f"), .end)
    #expect(journey.cursorRow.contains("Take all conditions away"))
    journey.press(.enter)
    #expect(journey.screen.contains("13 organizations"))
  }

  @Test("Esc in a choice comes back to its line of the form; Esc there closes it")
  func backToTheForm() throws {
    let journey = try Journey()
    journey.press(.character("2"), .character("f"), .down, .down, .enter, .escape)
    #expect(journey.screen.contains("Show only"))
    #expect(journey.cursorRow.contains("Jobs at least"))
    journey.press(.escape)
    #expect(!journey.screen.contains("Show only"))
  }

  @Test("A large list is counted in the background, and the answer to an older question dropped")
  func background() throws {
    var directory = InventedDirectory.small
    for number in 0..<2100 {
      var o = Organization(id: .init(rawValue: "x\(number)"), name: "Extra \(number)")
      o.territory = .init(rawValue: "M1")
      o.workforce = Workforce(low: number, high: number)
      directory.organizations.append(o)
    }
    let journey = try Journey(directory, at: .init(rawValue: "M1"))
    journey.answersAtOnce = false
    journey.press(.character("2"))
    #expect(journey.waiting.isEmpty)
    journey.press(.character("s"), .down, .down, .enter)
    #expect(journey.waiting.count == 1)
    #expect(journey.screen.contains("Counting"))
    journey.press(.character("s"), .enter)
    #expect(journey.waiting.count == 2)
    journey.answer(journey.waiting[0])
    #expect(journey.screen.contains("Counting"))
    journey.answer(journey.waiting[1])
    #expect(!journey.screen.contains("Counting"))
    #expect(journey.screen.contains("Jobs ▴"))
    // Away and back while a question is open: it is asked again.
    journey.press(.character("s"), .enter, .character("1"), .character("2"))
    let last = try #require(journey.waiting.last)
    journey.answer(last)
    #expect(journey.cursorRow.contains("Extra 2099"))
  }

  @Test("A colon lists the actions by name, and Enter does the chosen one")
  func actions() throws {
    let journey = try Journey()
    journey.press(.character(":"))
    #expect(journey.frame.isTyping)
    journey.type("map of")
    #expect(journey.screen.contains("▸map of this place"))
    journey.press(.enter)
    #expect(journey.screen.contains("[6 Map]"))
  }
}

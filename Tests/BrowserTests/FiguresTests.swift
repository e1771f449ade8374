import Browser
import CooperationModel
import Testing
import TextLayout

@Suite("Figures of a territory")
struct FiguresTests {
  /// The invented directory with one declared partnership: home help with the gardens.
  private static let linked: InventedDirectory = {
    var directory = InventedDirectory.small
    directory.partnerships = [
      Partnership(from: .init(rawValue: "o04"), to: .init(rawValue: "o01"))
    ]
    return directory
  }()

  /// Nine municipalities of 6 to 14 organizations each, one of them of 10.
  private static let peers: InventedDirectory = {
    var directory = InventedDirectory()
    directory.territories = [
      Territory(id: .init(rawValue: "D"), name: "Orée", level: .department)
    ]
    for size in 6...14 {
      let id = Territory.ID(rawValue: "M\(size)")
      directory.territories.append(
        Territory(
          id: id, name: "Bourg \(size)", level: .municipality, parent: .init(rawValue: "D")))
      for number in 0..<size {
        var organization = Organization(
          id: .init(rawValue: "o\(size)-\(number)"), name: "Organization \(size) \(number)")
        organization.territory = id
        organization.sector = .culture
        directory.organizations.append(organization)
      }
    }
    return directory
  }()

  private func row(_ label: String, of journey: Journey) throws -> String {
    let rows = (0..<journey.frame.size.rows).map { journey.frame.text(ofRow: $0) }
    return try #require(rows.first { $0.contains(label) }, "no line \(label)")
  }

  /// The screen as one line: a sentence may need two.
  private func words(_ journey: Journey) -> String {
    journey.screen.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test("Shows the figures of the chosen territory, each with what it rests on")
  func figures() throws {
    let journey = try Journey()
    // Orée: 12 organizations, of which 10 say how many they employ: 158 to 313. The grocery of the
    // municipality that is also in Aubrelle counts there.
    journey.press(.character("5"))
    #expect(journey.screen.contains("[5 Figures]"))
    #expect(journey.cursorRow.contains("Organizations"))
    #expect(try row("▸Organizations", of: journey).contains(" 12"))
    #expect(try row("per 1,000 inhabitants", of: journey).contains(" 0.1"))
    let jobs = try row("Jobs", of: journey)
    #expect(jobs.contains("158–313") && jobs.contains("83 %"))
    #expect(journey.screen.contains("no declared links in this directory"))
    journey.press(.down, .down)
    #expect(words(journey).contains("Jobs: between 158 and 313, about"))
    #expect(words(journey).contains("on 10 of 12."))
  }

  @Test("Says in which place among its peers a territory stands, and where their middle is")
  func rank() throws {
    let journey = try Journey(Self.peers, at: .init(rawValue: "M10"))
    journey.press(.character("5"))
    // Peers have 6, 7, 8, 9, 11, 12, 13 and 14: the middle is 10, and four have more.
    let organizations = try row("▸Organizations", of: journey)
    #expect(organizations.contains(" 10 ") && organizations.contains("5th of 9"))
    #expect(journey.screen.contains("8 peers"))
    #expect(words(journey).contains("Median of 8 peers: 10. Here 5th of 9"))
    journey.environment.messages = Messages(.french)
    #expect(words(journey).contains("Médiane de 8 territoires comparables : 10. Ici 5e sur 9"))
  }

  @Test(
    "Every figure is explained in two lines that begin with its name and tell a source",
    arguments: [Language.english, .french])
  func computations(language: Language) throws {
    let sentences = ComputationHelp(Messages(language)).sentences(Parameters())
    let journey = try Journey(Self.linked, language: language)
    journey.press(.character("5"))
    for number in 0..<15 {
      if number > 0 { journey.press(.down) }
      let name = journey.cursorRow.drop { $0 != "▸" }.dropFirst().split(separator: "  ").first
      let label = try #require(name)
      let found = try #require(sentences.first { $0.hasPrefix(label) }, "\(label) is not explained")
      #expect(found.wrapped(to: 69).count <= 2)
      let source = /((18|19|20)\d\d|Our rule|Notre règle|C?EC?)\)?\./
      #expect(found.contains(source), "no source: \(found)")
    }
  }

  @Test(
    "Every rule is told in two lines of the help, with where it comes from",
    arguments: [Language.english, .french])
  func rules(language: Language) {
    for sentence in ComputationHelp(Messages(language)).sentences(Parameters()) {
      #expect(sentence.wrapped(to: 69).count <= 2, "too long: \(sentence)")
      #expect(
        sentence.contains(/(18|19|20)\d\d|(Our|Notre) (rule|table|règle)/),
        "no source: \(sentence)")
    }
  }

  @Test("A figure opens onto how it is computed, and counts onto the list")
  func opening() throws {
    let journey = try Journey(Self.linked)
    journey.press(.character("5"), .down, .down, .down, .right)
    #expect(journey.cursorRow.contains("Under 10 employees"))
    #expect(words(journey).contains("Under 10 employees: of the employers of the SSE"))
    journey.press(.escape, .up, .right)
    #expect(journey.screen.contains("[2 Organizations]"))
  }

  @Test("Ranks nobody among fewer than eight")
  func fewPeers() throws {
    var directory = Self.peers
    directory.territories.removeAll { $0.id.rawValue == "M14" }
    let journey = try Journey(directory, at: .init(rawValue: "M10"))
    journey.press(.character("5"))
    #expect(!journey.screen.contains("5th of"))
    #expect(words(journey).contains("Fewer than 8 territories of the same level"))
  }

  @Test("Hides what fewer than half of the organizations tell, and says why")
  func hidden() throws {
    var directory = Self.linked
    for index in directory.organizations.indices
    where ["o02", "o07"].contains(directory.organizations[index].id.rawValue) {
      directory.organizations[index].workforce = nil
    }
    // Solenne: three organizations, of which one says how many it employs.
    let journey = try Journey(directory, at: .init(rawValue: "M1"))
    journey.press(.character("5"), .down, .down)
    #expect(try row("▸Jobs", of: journey).contains("not enough data (33 %)"))
    #expect(words(journey).contains("Jobs: not shown, because it is known for 1 of 3 only"))
    journey.press(.tab)
    let energy = try row("Energy", of: journey)
    #expect(energy.contains("?"))
    journey.press(.end)
    #expect(journey.cursorRow.contains("?"))
    #expect(words(journey).contains("not enough data, the workforce is known for 0 of 1 only"))
    journey.environment.messages = Messages(.french)
    #expect(words(journey).contains("pas assez de données, l’effectif est connu pour 0 sur 1"))
  }

  @Test("Find where small organizations have no declared link, and list them")
  func gap() throws {
    let journey = try Journey(Self.linked)
    journey.press(.character("5"), .tab)
    // Care: three, two of them known to be small, and one of these is linked to the gardens.
    // Culture: three, of which two tell; only the mills are small.
    let care = try row("Social care", of: journey)
    #expect(care.split(separator: " ").suffix(4) == ["3", "~2", "2", "~1"])
    let culture = try row("Culture", of: journey)
    #expect(culture.split(separator: " ").suffix(4) == ["3", "~1", "3", "~1"])
    while !journey.cursorRow.contains("Social care") { journey.press(.down) }
    #expect(
      words(journey).contains("Social care: 2 small organizations, 1 with no declared link"))
    #expect(words(journey).contains("Known for 2 of 3. Enter lists the 3."))
    journey.press(.enter)
    #expect(journey.screen.contains("[2 Organizations]"))
    #expect(journey.screen.contains("3 of 13"))
    #expect(journey.cursorRow.contains("Aide à domicile"))
    journey.press(.escape)
    #expect(journey.screen.contains("[5 Figures]"))
    #expect(journey.cursorRow.contains("Social care"))
  }

  @Test("The gap by public names each public; a directory without links says so")
  func publics() throws {
    let journey = try Journey(Self.linked)
    journey.press(.character("5"), .tab, .tab)
    #expect(journey.cursorRow.contains("demandeurs d’emploi"))
    let undeclared = try Journey()
    undeclared.press(.character("5"), .tab)
    while !undeclared.cursorRow.contains("Social care") { undeclared.press(.down) }
    #expect(undeclared.cursorRow.split(separator: " ").suffix(4) == ["3", "~2", "?", "?"])
    #expect(words(undeclared).contains("no links are declared in this directory"))
  }

  @Test("Figures and gap stand side by side from 100 columns, and all three from 150")
  func wide() throws {
    let journey = try Journey(Self.linked, columns: 120, rows: 40)
    journey.press(.character("5"))
    #expect(journey.screen.contains("[Figures]"))
    #expect(journey.screen.contains("Gap by sector"))
    journey.press(.tab)
    #expect(journey.screen.contains("[Gap by sector]"))
    let cursor = journey.frame.cursor.column
    #expect(cursor > 60)
    journey.send(.resize(Size(columns: 160, rows: 50)))
    let titles = journey.frame.text(ofRow: 3)
    #expect(titles.contains("Figures") && titles.contains("[Gap by sector]"))
    #expect(titles.contains("Gap by public"))
  }

  @Test("One column below 60×16", arguments: [(40, 12), (25, 8)])
  func small(columns: Int, rows: Int) throws {
    let journey = try Journey(Self.linked, columns: columns, rows: rows)
    journey.press(.character("5"), .down)
    #expect(journey.cursorRow.contains("per 1"))
    #expect(journey.cursorRow.contains("0.1"))
  }
}

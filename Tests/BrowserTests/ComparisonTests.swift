import Browser
import CooperationModel
import Testing
import TextLayout

@Suite("Two territories side by side")
struct ComparisonTests {
  private func words(_ journey: Journey) -> String {
    journey.screen.split { $0.isWhitespace }.joined(separator: " ")
  }

  private func row(_ label: String, of journey: Journey) throws -> String {
    let rows = (0..<journey.frame.size.rows).map { journey.frame.text(ofRow: $0) }
    return try #require(rows.first { $0.contains(label) }, "no line \(label)")
  }

  @Test("Compare with the neighbor, per 1,000 inhabitants")
  func rates() throws {
    // Lézigny has one cooperative of energy for 6,300 people, Saint-Cyr none for 1,120.
    let journey = try Journey(at: .init(rawValue: "M3"))
    journey.press(.character("5"), .character("c"))
    #expect(journey.cursorRow.contains("Saint-Cyr-sur-Orée"))
    journey.press(.enter)
    #expect(journey.screen.contains("LÉZIGNY"))
    #expect(journey.screen.contains("6,300 inhabitants"))
    #expect(journey.screen.contains("organizations per 1,000 inhabitants"))
    let energy = try row("Energy", of: journey)
    // 1 × 1,000 / 6,300 = 0.16.
    #expect(energy.contains("0.16") && energy.contains("━") && energy.contains("0.00"))
    // One home help for 6,300, two for 1,120.
    while !journey.cursorRow.contains("Social care") { journey.press(.down) }
    #expect(
      words(journey).contains("Social care: Lézigny 0.16, Saint-Cyr-sur-Orée 1.79 (organizations"))
    // Its intercommunality has three for 38,910.
    #expect(words(journey).contains("Average of Val-Lézigny: 0.08."))
  }

  @Test("Jobs are an interval, and unknown where fewer than half tell")
  func jobs() throws {
    var directory = InventedDirectory.small
    for index in directory.organizations.indices
    where directory.organizations[index].id.rawValue == "o03" {
      directory.organizations[index].workforce = nil
    }
    let journey = try Journey(directory, at: .init(rawValue: "M3"))
    journey.press(.character("5"), .character("c"), .enter, .tab)
    #expect(journey.screen.contains("jobs per 1,000 inhabitants"))
    // The gardens: 50 to 99 jobs for 6,300 people.
    #expect(try row("Food & farming", of: journey).contains("7.9–15.7"))
    #expect(try row("Energy", of: journey).contains("?"))
    while !journey.cursorRow.contains("Energy") { journey.press(.down) }
    #expect(words(journey).contains("Lézigny: not enough data, known for 0 of 1."))
    journey.environment.messages = Messages(.french)
    #expect(words(journey).contains("Lézigny : pas assez de données, connu pour 0 sur 1."))
  }

  @Test("The table says the same numbers as the bars, and the counts")
  func table() throws {
    let journey = try Journey(columns: 100, at: .init(rawValue: "M3"))
    journey.press(.character("5"), .character("c"), .enter, .character("t"))
    let food = try row("Food & farming", of: journey)
    #expect(
      food.split(separator: " ").suffix(6) == ["1", "0.16", "50–99", "0", "0.00", "0"])
    while !journey.cursorRow.contains("Food & farming") { journey.press(.down) }
    journey.press(.enter)
    #expect(journey.cursorRow.contains("Coopérative des Jardins"))
    journey.press(.escape, .escape)
    #expect(journey.cursorRow.contains("Organizations"))
    #expect(journey.screen.contains("[5 Figures]"))
  }

  @Test("Without inhabitants counts are compared, and it is said")
  func counts() throws {
    var directory = InventedDirectory.small
    for index in directory.territories.indices { directory.territories[index].population = nil }
    let journey = try Journey(directory, at: .init(rawValue: "M3"))
    journey.press(.character("5"), .character("c"), .enter)
    #expect(journey.screen.contains("number of organizations"))
    #expect(
      words(journey).contains(
        "Counts, not rates: inhabitants unknown for Lézigny, Saint-Cyr-sur-Orée."))
  }

  @Test("Any territory can be searched for, and an organization is none")
  func search() throws {
    let journey = try Journey(at: .init(rawValue: "M3"))
    journey.press(.character("5"), .character("c"), .home, .enter)
    journey.type("solenne")
    journey.press(.enter)
    #expect(journey.screen.contains("› Solenne"))
    journey.press(.character("c"), .home, .enter)
    journey.type("radio")
    journey.press(.enter)
    #expect(journey.screen.contains("Choose another territory to compare with."))
  }

  @Test("The average of the containing territory is a thin mark from 120 columns")
  func average() throws {
    let journey = try Journey(columns: 120, rows: 40, at: .init(rawValue: "M3"))
    journey.press(.character("5"), .character("c"), .enter)
    #expect(journey.screen.contains("┆ average of Val-Lézigny"))
    #expect(journey.cursorRow.contains("┆"))
    journey.send(.resize(Size(columns: 80, rows: 24)))
    #expect(!journey.screen.contains("┆"))
  }
}

@Suite("Sectors by territory")
struct MatrixTests {
  /// Two towns of a county.
  ///
  /// North: 20 of culture and 20 of care; South: 40 of culture.
  private static let county: InventedDirectory = {
    var directory = InventedDirectory()
    directory.territories = [
      Territory(id: .init(rawValue: "D"), name: "Orée", level: .department),
      Territory(
        id: .init(rawValue: "N"), name: "Nord", level: .municipality, parent: .init(rawValue: "D")),
      Territory(
        id: .init(rawValue: "S"), name: "Sud", level: .municipality, parent: .init(rawValue: "D")),
    ]
    for number in 0..<80 {
      var organization = Organization(
        id: .init(rawValue: "o\(number)"), name: "Organization \(number)")
      organization.territory = .init(rawValue: number < 40 ? "N" : "S")
      organization.sector = number < 20 ? .socialCare : .culture
      organization.sectorBasis = .declared
      directory.organizations.append(organization)
    }
    return directory
  }()

  private func words(_ journey: Journey) -> String {
    journey.screen.split { $0.isWhitespace }.joined(separator: " ")
  }

  private func open(
    _ directory: InventedDirectory = county, columns: Int = 80, rows: Int = 24,
    repertoire: Repertoire = .unicode, at territory: String = "D"
  ) throws -> Journey {
    let journey = try Journey(
      directory, columns: columns, rows: rows, repertoire: repertoire,
      at: .init(rawValue: territory))
    journey.press(.character("5"), .character("v"))
    return journey
  }

  @Test("Shades say what chance does not explain, in black and white and in plain characters")
  func shades() throws {
    // A quarter of the county is care: 10 are expected in each. Twenty is twice as many, none fewer.
    let journey = try open()
    #expect(journey.cursorRow.contains("Culture"))
    #expect(words(journey).contains("Culture in Nord: 20 organizations. Expected 30.0: chance"))
    journey.press(.down)
    #expect(journey.cursorRow.contains("▸██") && journey.cursorRow.contains("░░"))
    #expect(words(journey).contains("Social care in Nord: 20 organizations. Expected 10.0: much"))
    journey.press(.right)
    #expect(words(journey).contains("Social care in Sud: 0 organizations. Expected 10.0: fewer"))
    let plain = try open(repertoire: .ascii)
    plain.press(.down)
    #expect(plain.cursorRow.contains("##") && plain.cursorRow.contains(".."))
    journey.press(.character("n"))
    #expect(!journey.screen.contains("██") && journey.cursorRow.contains("20"))
  }

  @Test("Lists the organizations behind a cell, and comes back to it")
  func cell() throws {
    let journey = try open()
    journey.press(.down, .enter)
    #expect(journey.screen.contains("Nord"))
    #expect(journey.screen.contains("20 of 40"))
    journey.press(.escape)
    #expect(journey.screen.contains("sector by territory"))
    #expect(journey.cursorRow.contains("Social care"))
    journey.press(.escape, .escape)
    #expect(journey.screen.contains("[1 Territories]"))
  }

  @Test("The table has the same numbers, cell by cell")
  func table() throws {
    let journey = try open()
    journey.press(.down, .character("t"))
    #expect(journey.cursorRow.contains("▸Nord"))
    #expect(
      journey.cursorRow.split(separator: " ").suffix(4) == ["20", "10.0", "much", "more"])
    journey.press(.down)
    #expect(journey.cursorRow.contains("▸Sud"))
    #expect(
      journey.cursorRow.split(separator: " ").suffix(5)
        == ["0", "10.0", "fewer", "than", "expected"])
  }

  @Test("Nothing is expected where fewer than half have a sector, and it is said")
  func hidden() throws {
    var directory = Self.county
    for index in 40..<65 { directory.organizations[index].sector = .other }
    let journey = try open(directory)
    journey.press(.right)
    #expect(words(journey).contains("the sector is known for 15 of 40 only, under half."))
    journey.press(.end, .left)
    #expect(words(journey).contains("Without an informative sector nothing is expected."))
  }

  @Test("Columns scroll with the names of the sectors in place")
  func scrolling() throws {
    var directory = Self.county
    for number in 0..<20 {
      let id = Territory.ID(rawValue: "T\(number)")
      directory.territories.append(
        Territory(
          id: id, name: "Bourg \(number)", level: .municipality, parent: .init(rawValue: "D"))
      )
    }
    let journey = try open(directory)
    for _ in 0..<21 { journey.press(.right) }
    #expect(journey.cursorRow.contains("Culture"))
    #expect(words(journey).contains("Culture in Bourg 9"))
    #expect(journey.frame.text(ofRow: 3).contains("‹"))
    for size in [(20, 5), (40, 12), (1, 1), (160, 50)] {
      journey.send(.resize(Size(columns: size.0, rows: size.1)))
      _ = journey.frame
    }
    #expect(words(journey).contains("Culture in Bourg 9"))
  }

  @Test("A municipality is shown among those of its territory")
  func inside() throws {
    let journey = try open(at: "S")
    #expect(words(journey).contains("Culture in Sud: 40 organizations. Expected 30.0"))
  }
}

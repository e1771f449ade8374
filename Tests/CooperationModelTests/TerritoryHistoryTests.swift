import Testing

@testable import CooperationModel

@Suite("The history of a territory")
struct TerritoryHistoryTests {
  typealias Edition = TerritoryHistory.Edition

  /// An edition of some sources, with a number of organizations and of jobs.
  private func edition(
    _ date: String, _ organizations: Int?, of source: String = "Register", jobs: String = "",
    known: Int? = nil
  ) throws -> Edition {
    Edition(
      origin: CountOrigin(date: try #require(PartialDate(date)), source: source),
      all: Tally(organizations: organizations, jobs: Workforce(jobs), jobsKnown: known))
  }

  @Test("The count before is the latest of the same sources, whatever edition of them")
  func before() throws {
    let history = TerritoryHistory(
      today: try edition("2026-10", 318, of: "Register 2026"),
      editions: [
        try edition("2026-09", 400, of: "Register, List"),
        try edition("2025", 306, of: "register 2025"),
        try edition("2024-12", 290), try edition("2027", 500),
      ])
    #expect(history.before?.origin.date.text == "2025")
    #expect(history.before?.all.organizations == 306)
    // Without a date of today, nothing is before it.
    #expect(TerritoryHistory(editions: history.editions).before == nil)
    // A source that nobody names may be any.
    let unnamed = TerritoryHistory(
      today: try edition("2026", 3, of: ""), editions: [try edition("2025", 2, of: "")])
    #expect(unnamed.before == nil)
  }

  @Test("A line has the last count of each year, gaps for years without, and one set of sources")
  func series() throws {
    let history = TerritoryHistory(
      today: try edition("2026-10", 318),
      editions: [
        try edition("2026-01", 310), try edition("2023-01", 280), try edition("2023-07", 284),
        try edition("2024", 900, of: "List"), try edition("2022", nil),
        try edition("2021-12-31", 250),
      ])
    let series = try #require(history.series)
    #expect(series.years == 2021...2026)
    #expect(series.organizations() == [250, nil, 284, nil, nil, 318])
    #expect(series.includesToday)
    #expect(series.leftOut == 1)
  }

  @Test("Of other sources, those with the most years are drawn where today's have fewer than three")
  func otherSources() throws {
    let history = TerritoryHistory(
      today: try edition("2026", 318),
      editions: [
        try edition("2025", 300), try edition("2018", 100, of: "Office"),
        try edition("2019", 110, of: "Office"), try edition("2020", 130, of: "Office"),
        try edition("2016", 90, of: "Ministry"),
      ])
    let series = try #require(history.series)
    #expect(series.editions.map(\.origin.source) == ["Office", "Office", "Office"])
    #expect(series.organizations() == [100, 110, 130])
    #expect(!series.includesToday)
    #expect(series.leftOut == 2)
    #expect(TerritoryHistory(today: history.today).series == nil)
    let two = TerritoryHistory(today: history.today, editions: [try edition("2025", 300)])
    #expect(two.series?.organizations() == [300, 318])
  }

  @Test(
    "Jobs are on a line only as numbers, known for the same share of the organizations",
    arguments: [
      (["10", "12", "15"], [4, 4, 4], [10, 12, 15]),
      (["10", "", "15"], [4, 4, 4], [10, nil, 15]),
      (["10", "10-19", "15"], [4, 4, 4], nil),  // a band
      (["10", "12", "15"], [2, 4, 4], nil),  // 2 of 4 are not comparable with all
      (["10", "12", ""], [4, 4, 4], nil),  // today's are unknown
    ] as [([String], [Int], [Int?]?)]
  )
  func jobs(jobs: [String], known: [Int], line: [Int?]?) throws {
    let editions = try zip(2024...2026, zip(jobs, known)).map { year, counted in
      try edition("\(year)", 4, jobs: counted.0, known: counted.1)
    }
    let history = TerritoryHistory(today: editions[2], editions: Array(editions.dropLast()))
    #expect(history.series?.jobs() == line)
  }

  @Test("Sectors are ranked by organizations; equal ones share a place, the last sector has none")
  func ranks() throws {
    var ranked = try edition("2025", 20)
    for (sector, count) in [
      (Sector.energy, 7), (.culture, 3), (.housing, 3), (.health, 1), (.other, 9), (.research, 0),
    ] {
      ranked.sectors[sector] = Tally(organizations: count)
    }
    ranked.sectors[.financeInsurance] = Tally(jobs: Workforce("3"))
    #expect(ranked.ranks == [.energy: 1, .culture: 2, .housing: 2, .health: 4])
  }
}

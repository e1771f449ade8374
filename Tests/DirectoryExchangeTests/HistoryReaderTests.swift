import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

@Suite("What was counted before, in a package")
struct HistoryReaderTests {
  private let places = [
    "organizations.csv": "id\na\n", "territories.csv": "id,name,level\nM,Ormeil,municipality\n",
  ]

  private func read(_ history: String) throws -> (counts: [PastCount], problems: [String]) {
    let (collector, report) = try readPackage(
      places.merging(["history.csv": history]) { $1 })
    let problems = report.problems.map {
      "\($0.outcome.rawValue) \($0.line ?? 0) \($0.column): \($0.value) (\($0.expected))"
    }
    return (collector.history, problems)
  }

  private func count(
    _ date: String, _ tally: Tally, in sector: Sector? = nil, of source: String = "",
    from sources: [String] = []
  ) throws -> PastCount {
    PastCount(
      territory: .init(rawValue: "M"),
      origin: CountOrigin(
        date: try #require(PartialDate(date)), source: source, sources: sources),
      sector: sector, tally: tally)
  }

  @Test("Every column is read; what is empty is unknown")
  func columns() throws {
    let (counts, problems) = try read(
      """
      source,territory,date,sector,organizations,jobs,jobs_known,sources
      Office,M,2016,,12,217,,
      Office,M,2016,energy,3,,,
      earlier import,M,2025-10,,14,217-445,9,Register 2025|List
      Office,M,2017-06-30,,,10+,,
      """)
    #expect(problems == [])
    #expect(
      counts == [
        try count("2016", Tally(organizations: 12, jobs: Workforce("217")), of: "Office"),
        try count("2016", Tally(organizations: 3), in: .energy, of: "Office"),
        try count(
          "2025-10", Tally(organizations: 14, jobs: Workforce("217-445"), jobsKnown: 9),
          of: "earlier import", from: ["Register 2025", "List"]),
        try count("2017-06-30", Tally(jobs: Workforce("10+")), of: "Office"),
      ])
  }

  @Test("Rows that cannot be used are told, and the rest is used")
  func badRows() throws {
    let (counts, problems) = try read(
      """
      territory,date,sector,organizations,jobs,jobs_known
      ,2016,,1,,
      M,last year,,1,,
      M,2016-13,,1,,
      M,,,1,,
      M,2016,fishing,1,,
      M,2016,,-3,,
      M,2017,,-3,5,
      M,2018,,4,many,7
      M,2018,,9,,
      X,2016,,1,,
      """)
    #expect(
      problems == [
        "skipped 2 territory:  (an id)",
        "skipped 3 date: last year (a date as 2024, 2024-05 or 2024-05-31)",
        "skipped 4 date: 2016-13 (a date as 2024, 2024-05 or 2024-05-31)",
        "skipped 5 date:  (a date as 2024, 2024-05 or 2024-05-31)",
        "skipped 6 sector: fishing (\(Expected.oneOf(Sector.allCases.map(\.rawValue))))",
        "ignored 7 organizations: -3 (a whole number)",
        "skipped 7 organizations: -3 (a number of organizations, or of jobs)",
        "ignored 8 organizations: -3 (a whole number)",
        "ignored 9 jobs: many (a band such as 0, 12, 1-2, 20-49 or 10000+)",
        "ignored 9 jobs_known: 7 (no more than the organizations of the row)",
        "skipped 10 date: 2018"
          + " (a date, sector and source that no earlier row of the territory has)",
        "ignored 11 territory: X (a territory of this directory)",
      ])
    #expect(counts.map(\.origin.date.text) == ["2017", "2018", "2016"])
    #expect(counts.map(\.tally.organizations) == [nil, 4, 1])
    #expect(counts.last?.territory.rawValue == "X")
  }
}

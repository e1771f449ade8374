import CooperationModel
import Foundation
import Testing

@testable import DirectoryStore

@Suite("What was counted before, in a directory")
struct HistoryTests {
  private func origin(
    _ date: String, _ source: String, _ sources: [String] = []
  ) throws -> CountOrigin {
    CountOrigin(date: try #require(PartialDate(date)), source: source, sources: sources)
  }

  private func count(
    _ territory: String, _ origin: CountOrigin, _ tally: Tally, in sector: Sector? = nil
  ) -> PastCount {
    PastCount(territory: .init(rawValue: territory), origin: origin, sector: sector, tally: tally)
  }

  /// Counts in no order; the last one repeats the first.
  private func counts() throws -> [PastCount] {
    let office = try origin("2016", "Office")
    let former = try origin("2025-10", CountOrigin.earlierImport, ["List", "Register"])
    let band = Tally(organizations: 4, jobs: Workforce("20-49"), jobsKnown: 2)
    return [
      count("D1", office, Tally(organizations: 3)),
      count("gone", former, Tally(organizations: 1, jobs: Workforce("10+"), jobsKnown: 1)),
      count("D1", former, Tally(organizations: 5)), count("D1", former, band, in: .culture),
      count("D1", office, Tally(jobs: Workforce("0")), in: .culture),
      count("D1", office, Tally(organizations: 99)),
    ]
  }

  @Test("Counts are read as they were given, those of one territory together")
  func roundTrip() throws {
    let builder = try DirectoryBuilder()
    try SmallDirectory.fill(builder)
    for count in try counts() { try builder.add(count) }
    let directory = try builder.finish()
    var read: [PastCount] = []
    try directory.forEachPastCount { read.append($0) }
    let given = try counts()
    #expect(read == [given[0], given[4], given[2], given[3], given[1]])
    #expect(try directory.overview().hasHistory)

    let history = try #require(try directory.history(of: .init(rawValue: "D1")))
    #expect(history.editions.map(\.origin) == [given[0].origin, given[2].origin])
    #expect(history.editions[0].all == Tally(organizations: 3))
    #expect(history.editions[1].sectors == [.culture: given[3].tally])
    #expect(try directory.history(of: .init(rawValue: "gone")) == nil)
    #expect(try directory.history(of: .init(rawValue: "M1"))?.editions == [])
  }

  @Test("Today's counts are those of the card, with the sources that the organizations name")
  func today() throws {
    let builder = try DirectoryBuilder()
    try SmallDirectory.fill(builder)
    var last = SmallDirectory.organization("o7", "Fil", in: "M3", sector: .energy, jobs: "6-9")
    last.source = "Register 2026, List"
    last.origins = [.init(field: "email", source: "Map")]
    try builder.add(last)
    let directory = try builder.finish()
    let today = try #require(try directory.history(of: .init(rawValue: "D1"))?.today)
    #expect(today.origin.date.text == "2026-10")
    // The others name none: then it is the directory.
    #expect(today.origin.sources == ["List", "Map", "Register 2026", "Small"])
    // By hand, of o1 (1–2), o3 (unknown), o4 (20–49) and o7 (6–9).
    #expect(today.all == Tally(organizations: 4, jobs: Workforce("27-60"), jobsKnown: 3))
    #expect(today.sectors[.energy] == Tally(organizations: 1, jobs: Workforce("6-9"), jobsKnown: 1))
    #expect(today.sectors[.culture] == Tally(organizations: 1))
    #expect(try !directory.overview().hasHistory)
  }

  @Test("Bytes that are cut short or make no sense are left out")
  func damagedBytes() throws {
    let tally = Tally(organizations: 7, jobs: Workforce("3-5"), jobsKnown: 2)
    let whole = HistoryRow.bytes(.energy, tally) + HistoryRow.bytes(nil, Tally(organizations: 9))
    #expect(HistoryRow.entries(Data(whole)).map(\.tally) == [tally, Tally(organizations: 9)])
    #expect(HistoryRow.entries(Data(whole.dropLast())).map(\.sector) == [.energy])
    #expect(HistoryRow.entries(Data([200] + whole.dropFirst().prefix(16))).isEmpty)
    #expect(HistoryRow.entries(Data()).isEmpty)
    // An upper bound below the lower one.
    let backwards = HistoryRow.bytes(nil, tally).enumerated().map { $0 == 9 ? 1 : $1 }
    #expect(HistoryRow.entries(Data(backwards)).map(\.tally.jobs) == [nil])
  }
}

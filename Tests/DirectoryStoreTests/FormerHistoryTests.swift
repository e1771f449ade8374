import CooperationModel
import Foundation
import Testing

@testable import DirectoryStore

@Suite("What an import keeps of the directory that it replaces")
struct FormerHistoryTests {
  let folder: TemporaryFolder
  var path: String { folder.file("region.maillage") }

  init() throws { folder = try TemporaryFolder() }

  /// Imports three organizations of two municipalities in one department.
  private func write(
    _ edition: String, source: String = "Register", jobs: String = "6-9",
    _ body: (DirectoryBuilder) throws -> Void = { _ in }
  ) throws -> DirectoryDatabase {
    let builder = try DirectoryBuilder(replacing: path)
    builder.describe(name: "Small", edition: edition)
    TwoEditions.territories(builder)
    for (id, place, sector) in [
      ("a", "M1", Sector.energy), ("b", "M1", .culture), ("c", "M2", .culture),
    ] {
      var organization = SmallDirectory.organization(id, id, in: place, sector: sector, jobs: jobs)
      organization.source = source
      try builder.add(organization)
    }
    try body(builder)
    return try builder.finish()
  }

  private func history(_ id: String, of directory: DirectoryDatabase) throws -> [String] {
    try #require(try directory.history(of: .init(rawValue: id))).editions.map { edition in
      let (origin, all) = (edition.origin, edition.all)
      let jobs = all.jobs.map { "\($0.text) jobs of \(all.jobsKnown ?? -1)" } ?? "no jobs"
      return "\(origin.date.text) \(origin.source) [\(origin.sources.joined(separator: ", "))]: "
        + "\(all.organizations ?? -1), \(jobs)"
    }
  }

  @Test("Each edition that was replaced is counted once, by territory, with its sources")
  func editions() throws {
    _ = try write("2024-12", jobs: "1-2")
    _ = try write("2025-12", source: "Register 2025", jobs: "")
    let directory = try write("2026-12")
    // By hand: two organizations are in M1, all three in R; nobody is in D2's other municipality.
    #expect(
      try history("M1", of: directory) == [
        "2024-12 earlier import [Register]: 2, 2-4 jobs of 2",
        "2025-12 earlier import [Register 2025]: 2, no jobs",
      ])
    #expect(
      try history("R", of: directory) == [
        "2024-12 earlier import [Register]: 3, 3-6 jobs of 3",
        "2025-12 earlier import [Register 2025]: 3, no jobs",
      ])
    let before = try directory.history(of: .init(rawValue: "R"))?.before
    #expect(before?.origin.date.text == "2025-12")
    // So few organizations have no ranks of sectors.
    #expect(before?.sectors == [:])
  }

  @Test("The same edition twice adds nothing; going back and forth leaves one count of each date")
  func again() throws {
    _ = try write("2025")
    #expect(try history("R", of: try write("2025", jobs: "1-2")) == [])
    _ = try write("2026")
    let back = try write("2025")
    #expect(try history("R", of: back).map { $0.prefix(4) } == ["2026"])
    #expect(try history("R", of: try write("2026")).map { $0.prefix(4) } == ["2025"])
  }

  @Test("Without a date of the data nothing is counted, and what was counted before is kept")
  func undated() throws {
    _ = try write("2025")
    _ = try write("the newest")
    let directory = try write("2026")
    #expect(try history("R", of: directory).map { $0.prefix(4) } == ["2025"])
  }

  @Test("Territories of 20 organizations or more keep their sectors, others only the whole")
  func sectors() throws {
    _ = try write("2025") { builder in
      for number in 1...18 {
        try builder.add(
          SmallDirectory.organization(
            "n\(number)", "N", in: "M1", sector: number < 8 ? .energy : .housing, jobs: "10"))
      }
    }
    let directory = try write("2026")
    // By hand: a and b and eighteen more are in M1; c is in M2.
    let large = try #require(try directory.history(of: .init(rawValue: "M1"))?.editions.first)
    #expect(large.sectors.mapValues(\.organizations) == [.energy: 8, .culture: 1, .housing: 11])
    #expect(
      large.sectors[.energy]?.jobs == Workforce("76-79"), "6–9, and seven times 10")
    #expect(large.ranks == [.housing: 1, .energy: 2, .culture: 3])
    #expect(try directory.history(of: .init(rawValue: "M2"))?.editions.first?.sectors == [:])
  }

  @Test("Counts that a source gave stay until an import gives counts of that source")
  func given() throws {
    func count(_ date: String, _ source: String, _ organizations: Int) throws -> PastCount {
      PastCount(
        territory: .init(rawValue: "R"),
        origin: CountOrigin(date: try #require(PartialDate(date)), source: source),
        tally: Tally(organizations: organizations))
    }
    _ = try write("2025") { builder in
      try builder.add(try count("2016", "Office 2020", 1))
      try builder.add(try count("2017", "Office 2020", 2))
      try builder.add(try count("2016", "Ministry", 7))
    }
    let directory = try write("2026") { builder in
      try builder.add(try count("2016", "Office 2026", 3))
    }
    #expect(
      try history("R", of: directory) == [
        "2016 Ministry []: 7, no jobs", "2016 Office 2026 []: 3, no jobs",
        "2025 earlier import [Register]: 3, 18-27 jobs of 3",
      ])
  }

  @Test("Of territories that an import had but in part, nothing is counted or compared")
  func partial() throws {
    let builder = try DirectoryBuilder(replacing: path)
    builder.describe(name: "Small", edition: "2025")
    for var territory in TwoEditions.territories {
      territory.isPartial = territory.id.rawValue == "R"
      builder.add(territory)
    }
    try builder.add(SmallDirectory.organization("a", "a", in: "M1"))
    let part = try builder.finish()
    #expect(try part.history(of: .init(rawValue: "R"))?.today == nil)
    #expect(try part.history(of: .init(rawValue: "D1"))?.today?.all.organizations == 1)
    let directory = try write("2026", source: "")
    #expect(try history("R", of: directory) == [])
    #expect(try history("D1", of: directory).count == 1)
  }

  @Test("A directory of another version, or a damaged one, loses nothing that can be read")
  func otherVersion() throws {
    _ = try write("2024")
    _ = try write("2025")
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    // The version of the tables stands in bytes 60 to 63.
    try file.seek(toOffset: 60)
    try file.write(contentsOf: [0, 0, 0, 250])
    try file.close()
    #expect(throws: StoreError.newerVersion(path: path)) { try DirectoryDatabase(path: path) }
    #expect(try history("R", of: try write("2026")).map { $0.prefix(4) } == ["2024"])
    try Data("Nothing of ours".utf8).write(to: URL(filePath: path))
    #expect(try history("R", of: try write("2027")) == [])
  }

  @Test("Another directory in its place keeps nothing: the two have no organization in common")
  func otherDirectory() throws {
    _ = try write("2025")
    let builder = try DirectoryBuilder(replacing: path)
    builder.describe(name: "Other", edition: "2026")
    TwoEditions.territories(builder)
    try builder.add(SmallDirectory.organization("z", "Z", in: "M1"))
    #expect(try history("R", of: try builder.finish()) == [])
  }
}

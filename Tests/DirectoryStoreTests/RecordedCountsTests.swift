import CooperationModel
import Foundation
import Testing

@testable import DirectoryStore

/// The oracle is the import: a directory whose files declare what the other one's notebook records.
@Suite("Recorded partners count in territories")
struct RecordedCountsTests {
  /// A directory of some hundred organizations in two regions, drawn at random.
  private struct Drawn {
    var builder: DirectoryBuilder
    /// Pairs to be recorded, some of them declared already, some told twice.
    var pairs: [(a: Organization.ID, b: Organization.ID)] = []
  }

  private struct Random {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private static let territories =
    ["R0", "R1"] + (0..<12).map { "D\($0)" } + (0..<24).map { "M\($0)" }

  private func drawn(seed: UInt64, declaring: Bool, at path: String) throws -> Drawn {
    var random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    var drawn = Drawn(builder: try DirectoryBuilder(replacing: path))
    let builder = drawn.builder
    for id in Self.territories {
      let number = Int(id.dropFirst()) ?? 0
      let (level, parent): (Territory.Level, String?) =
        switch id.first {
        case "R": (.region, nil)
        case "D": (.department, "R\(number % 2)")
        default: (.municipality, "D\(number % 12)")
        }
      var territory = Territory(id: .init(rawValue: id), name: id, level: level)
      territory.parent = parent.map(Territory.ID.init(rawValue:))
      // A municipality across two departments.
      if number % 7 == 3, level == .municipality { territory.alsoIn = [.init(rawValue: "D0")] }
      builder.add(territory)
    }
    func any() -> Organization.ID { .init(rawValue: "o\(random.next(180))") }
    for number in 0..<180 {
      var o = Organization(id: .init(rawValue: "o\(number)"), name: "Association \(number)")
      o.territory = random.next(9) == 0 ? nil : .init(rawValue: "M\(random.next(24))")
      o.sector = Sector.allCases[random.next(5)]
      o.sectorBasis = .declared
      o.family = Family.allCases[random.next(4)]
      o.workforce =
        random.next(4) == 0 ? nil : Workforce(["0", "1-2", "6-9", "20-49"][random.next(4)])
      o.publics = [[], ["seniors"], ["Jeunes", "seniors"]][random.next(3)]
      o.isCeased = random.next(15) == 0
      try builder.add(o)
    }
    if declaring {
      try builder.add(Group(id: .init(rawValue: "g"), name: "g", kind: .joint))
    }
    for _ in 0..<6 {
      let id = any()
      guard declaring else { continue }
      try builder.add(Membership(group: .init(rawValue: "g"), organization: id))
    }
    for number in 0..<60 {
      let (a, b) = (any(), any())
      if declaring, number < 30 { try builder.add(Partnership(from: a, to: b)) }
      if number >= 25, a != b { drawn.pairs.append((a, b)) }
      if number == 40 { drawn.pairs.append((b, a)) }
    }
    return drawn
  }

  /// The directory with a notebook, and the one whose files say all.
  private func both(
    seed: UInt64, declaring: Bool, in folder: TemporaryFolder
  ) throws -> (noted: DirectoryDatabase, imported: DirectoryDatabase) {
    let drawn = try drawn(seed: seed, declaring: declaring, at: folder.file("noted.maillage"))
    _ = try drawn.builder.finish()
    let notebook = try Notebook(path: folder.file("notebook.sqlite"))
    for pair in drawn.pairs {
      _ = try notebook.add(
        .finding(
          .partners, of: .init(id: pair.a, name: ""), and: .init(id: pair.b, name: "")),
        by: .init(author: "Ana", time: "2026-11-26T10:00:00Z"))
    }
    let whole = try self.drawn(
      seed: seed, declaring: declaring, at: folder.file("imported.maillage"))
    for pair in whole.pairs { try whole.builder.add(Partnership(from: pair.a, to: pair.b)) }
    let noted = try DirectoryDatabase(path: folder.file("noted.maillage"))
    noted.attach(notebook)
    return (noted, try whole.builder.finish())
  }

  @Test(
    "Cards, figures, peers and maps are those of a directory whose files declare the same",
    arguments: 1...5 as ClosedRange<UInt64>, [true, false])
  func sameAsImported(seed: UInt64, declaring: Bool) throws {
    let folder = try TemporaryFolder()
    let (noted, imported) = try both(seed: seed, declaring: declaring, in: folder)
    #expect(try noted.overview().declaresLinks)
    var recorded = 0
    for id in [nil] + Self.territories.map({ Territory.ID(rawValue: $0) }) {
      var card = try #require(try noted.territory(id))
      recorded += card.withRecordedLink
      card.withRecordedLink = 0
      #expect(try card == imported.territory(id))
      guard let id else { continue }
      var figures = try figures(of: id, noted)
      let network = try noted.network(around: id, for: .figures, parameters: Parameters()).network
      // Those on the screen are those of the commands, down to what stands in the notebook only.
      let computed = try #require(try network.indicators(of: id))
      #expect(figures.coverage == computed.coverage)
      #expect(figures.gapBySector == computed.gapBySector)
      #expect(figures.gapByPublic == computed.gapByPublic)
      #expect(figures.network?.recordedLinks == computed.network?.recordedLinks)
      #expect(figures.network?.betweenness == computed.network?.betweenness)
      figures.coverage.recordedLink = 0
      figures.network?.recordedLinks = 0
      #expect(try figures == self.figures(of: id, imported))
      #expect(
        try noted.peers(of: id, parameters: Parameters(), computation: nil)
          == imported.peers(of: id, parameters: Parameters(), computation: nil))
      #expect(try noted.map(of: id) == imported.map(of: id))
    }
    #expect(recorded > 0)
  }

  private func figures(of id: Territory.ID, _ directory: DirectoryDatabase) throws -> Indicators {
    try #require(
      try directory.indicators(
        of: id, parameters: Parameters(), includingBetweenness: true, threads: 1,
        computation: nil))
  }

  @Test("A list of those without a declared link is as long as the card says")
  func lists() throws {
    let folder = try TemporaryFolder()
    let (noted, _) = try both(seed: 3, declaring: true, in: folder)
    for id in Self.territories.map({ Territory.ID(rawValue: $0) }) {
      let card = try #require(try noted.territory(id))
      var query = OrganizationQuery(scope: .territory(id))
      query.links = [.undeclared]
      #expect(try noted.count(query) == card.organizations - card.withDeclaredLink)
    }
  }

  @Test("What is taken back counts no more, and what joins no new pair adds nothing")
  func takenBack() throws {
    let folder = try TemporaryFolder()
    let builder = try DirectoryBuilder(replacing: folder.file("small.maillage"))
    try SmallDirectory.fill(builder)
    _ = try builder.finish()
    let directory = try DirectoryDatabase(path: folder.file("small.maillage"))
    let notebook = try Notebook(path: folder.file("notebook.sqlite"))
    directory.attach(notebook)
    let before = try directory.territory(.init(rawValue: "D1"))
    func record(_ a: String, _ b: String) throws -> NotebookEntry {
      try notebook.add(
        .finding(
          .partners, of: .init(id: .init(rawValue: a), name: a),
          and: .init(id: .init(rawValue: b), name: b)), by: .init(author: "", time: ""))
    }
    // o1 and o2 share a group.
    _ = try record("o1", "o2")
    #expect(try directory.territory(.init(rawValue: "D1")) == before)
    let entry = try record("o3", "o1")
    let after = try #require(try directory.territory(.init(rawValue: "D1")))
    #expect(after.withDeclaredLink == 3)
    #expect(after.withRecordedLink == 1)
    _ = try notebook.takeBack(entry.id, by: .init(author: "", time: ""))
    #expect(try directory.territory(.init(rawValue: "D1")) == before)
  }
}

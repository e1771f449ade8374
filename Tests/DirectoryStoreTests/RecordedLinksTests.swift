import CooperationModel
import Foundation
import Testing

@testable import DirectoryStore

@Suite("What the notebook adds to a directory")
struct RecordedLinksTests {
  private let folder: TemporaryFolder
  private let notebook: Notebook
  private let directory: DirectoryDatabase

  /// o1, o2 and o4 share a group, and o1 names o5; o3 declares nothing, and o6 has ceased.
  init() throws {
    folder = try TemporaryFolder()
    let builder = try DirectoryBuilder(replacing: folder.file("small.maillage"))
    try SmallDirectory.fill(builder)
    _ = try builder.finish()
    notebook = try Notebook(path: folder.file("notebook.sqlite"))
    directory = try DirectoryDatabase(path: folder.file("small.maillage"))
    directory.attach(notebook)
  }

  private func id(_ id: String) -> Organization.ID { .init(rawValue: id) }

  @discardableResult
  private func record(
    _ a: String, _ b: String, as finding: NotebookEntry.Finding = .partners
  ) throws -> NotebookEntry {
    try notebook.add(
      .finding(finding, of: .init(id: id(a), name: a), and: .init(id: id(b), name: b)),
      by: .init(author: "Ana", time: "2026-11-26T10:00:00Z"))
  }

  private func links(_ a: String) throws -> LinksAnswer {
    try #require(try directory.links(of: id(a), parameters: Parameters()))
  }

  private func chain(_ a: String, _ b: String) throws -> DeclaredChains {
    try #require(
      try directory.chains(
        from: id(a), to: id(b), groupMax: 50, limit: 5, computation: Computation()))
  }

  private func names(_ condition: OrganizationQuery.LinkCondition) throws -> [String] {
    var query = OrganizationQuery(scope: .everywhere)
    query.links = [condition]
    return try directory.organizations(query, in: 0..<10).map(\.id.rawValue).sorted()
  }

  @Test("A recorded partner is a declared link, with who recorded it and when")
  func declared() throws {
    #expect(try links("o2").known.map(\.id.rawValue) == ["o1", "o4"])
    try record("o3", "o2")
    for (one, other) in [("o2", "o3"), ("o3", "o2")] {
      let neighbor = try #require(try links(one).known.first { $0.id == id(other) })
      #expect(neighbor.links.map(\.type) == [.partnership])
      #expect(
        neighbor.links[0].facts
          == .partnership(
            kinds: ["recorded"], from: id("o3"), to: id("o2"), confirmedByBoth: false, source: "",
            since: "", recorded: .init(author: "Ana", time: "2026-11-26T10:00:00Z")))
      #expect(neighbor.record.partnership?.written.author == "Ana")
    }
    // o1 and o4 by the group, o3 by the notebook.
    #expect(try directory.organization(id("o2"))?.declaredLinks == 3)
    #expect(try directory.organization(id("o3"))?.declaredLinks == 1)
    #expect(try links("o3").known.map(\.declaredLinks) == [3])
  }

  @Test("What the directory declares stays, and is told before what the notebook adds")
  func both() throws {
    try record("o5", "o1")
    let neighbor = try #require(try links("o1").known.first { $0.id == id("o5") })
    guard
      case .partnership(let kinds, let from, _, let confirmed, _, _, let recorded)? =
        neighbor.links.first?.facts
    else { return #expect(Bool(false), "no partnership") }
    #expect(kinds == ["partnership", "recorded"])
    #expect(from == id("o1"))
    // The officer is not the other organization.
    #expect(!confirmed)
    #expect(recorded?.author == "Ana")
    #expect(try directory.organization(id("o5"))?.declaredLinks == 1)
  }

  @Test("What is taken back, here or by another program, is gone at the next question")
  func takenBack() throws {
    let entry = try record("o2", "o3")
    #expect(try links("o3").known.count == 1)
    let other = try Notebook(path: notebook.path)
    _ = try other.takeBack(entry.id, by: .init(author: "Bo", time: ""))
    #expect(try links("o3").known.isEmpty)
    #expect(try directory.organization(id("o3"))?.declaredLinks == 0)
    _ = try other.add(entry.content, by: entry.written)
    #expect(try links("o3").known.count == 1)
  }

  @Test("Chains lead over recorded partners, and say so")
  func chains() throws {
    #expect(try chain("o2", "o3").count == 0)
    try record("o5", "o3")
    let found = try chain("o2", "o3")
    #expect(found.chains.map { $0.stops.map(\.id.rawValue) } == [["o2", "o1", "o5", "o3"]])
    #expect(found.chains[0].stops.map(\.kinds) == [[], [], ["partnership"], ["recorded"]])
  }

  @Test("Lists count and filter with what was recorded")
  func lists() throws {
    #expect(try names(.undeclared) == ["o3"])
    #expect(try names(.partnership) == ["o1", "o5"])
    try record("o3", "o4")
    #expect(try names(.undeclared).isEmpty)
    #expect(try names(.partnership) == ["o1", "o3", "o4", "o5"])
    var query = OrganizationQuery(scope: .everywhere)
    query.order = .links
    query.isDescending = true
    let entries = try directory.organizations(query, in: 0..<10)
    #expect(entries.map(\.declaredLinks) == [3, 3, 2, 1, 1])
    #expect(Set(entries.prefix(2).map(\.id.rawValue)) == ["o1", "o4"])
  }

  @Test("An introduction through a recorded partner is found, as in the whole directory")
  func introductions() throws {
    try record("o3", "o2")
    let whole = CooperationNetwork(try directory.directory(), whole: try directory.whole())
    for number in 1...5 {
      let center = id("o\(number)")
      let answer = try links(center.rawValue)
      #expect(answer.links == whole.links(of: center)?.links)
      #expect(answer.suggested.map(\.bridges) == whole.links(of: center)?.suggested.map(\.bridges))
    }
    #expect(try links("o4").suggested.contains { $0.links.contains { $0.type == .introduction } })
  }

  @Test("The network of a territory has what was recorded, however it is loaded")
  func network() throws {
    for largest in [0, 100] {
      let before = try directory.network(
        around: .init(rawValue: "R"), for: .groups, parameters: Parameters(), largestWhole: largest)
      #expect(!before.network.declaredPairs.contains { $0.a == id("o3") || $0.b == id("o3") })
    }
    try record("o3", "o5")
    for largest in [0, 100] {
      let after = try directory.network(
        around: .init(rawValue: "R"), for: .groups, parameters: Parameters(), largestWhole: largest)
      let pairs = after.network.declaredPairs.map { [$0.a.rawValue, $0.b.rawValue] }
      #expect(pairs.contains(["o3", "o5"]))
    }
  }

  @Test(
    "What is about organizations that the directory does not have, or that ceased, adds nothing")
  func vanished() throws {
    try record("o3", "o99")
    try record("o3", "o6")
    try record("o3", "o3")
    #expect(try links("o3").known.isEmpty)
    #expect(try names(.undeclared) == ["o3"])
  }

  @Test("Judgements make no link, and are told where the pair is")
  func judgement() throws {
    try record("o2", "o1", as: .useful)
    try record("o1", "o2", as: .notUseful)
    let neighbor = try #require(try links("o1").known.first { $0.id == id("o2") })
    #expect(neighbor.record.judgement?.finding == .notUseful)
    #expect(neighbor.record.partnership == nil)
    #expect(try names(.partnership) == ["o1", "o5"])
  }

  @Test("Notes stand on the sheet, latest first")
  func notes() throws {
    for text in ["first", "second"] {
      _ = try notebook.add(
        .note(text, on: .init(id: id("o3"), name: "abeille")), by: .init(author: "", time: ""))
    }
    let contents = try #require(try directory.organization(id("o3"))).entries.map(\.content)
    let subject = NotebookEntry.Subject(id: id("o3"), name: "abeille")
    #expect(contents == [.note("second", on: subject), .note("first", on: subject)])
  }

  @Test("Parts of the declared network that several pairs join are one")
  func parts() throws {
    // o1, o2, o4, o5 are one part; o3 joins it in two ways, and by a pair told twice.
    for (a, b) in [("o3", "o2"), ("o4", "o3"), ("o2", "o3")] { try record(a, b) }
    #expect(try directory.organization(id("o3"))?.declaredLinks == 2)
    #expect(try chain("o3", "o5").chains.allSatisfy { $0.stops.count == 4 })
    #expect(try links("o3").suggested.allSatisfy { !$0.bridges })
  }
}

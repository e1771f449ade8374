import CooperationModel
import DirectoryStore
import Testing

@Suite("Chains of declared links")
struct ChainTests {
  private let database: DirectoryDatabase

  init() throws { database = try SmallDirectory.database() }

  private func chains(
    _ a: String, _ b: String, groupMax: Int = 20
  ) throws -> DeclaredChains? {
    try database.chains(
      from: .init(rawValue: a), to: .init(rawValue: b), groupMax: groupMax, limit: 10,
      computation: Computation())
  }

  private func ids(_ a: String, _ b: String, groupMax: Int = 20) throws -> [[String]]? {
    try chains(a, b, groupMax: groupMax)?.chains.map { $0.stops.map(\.id.rawValue) }
  }

  @Test("Walks groups and partnerships, and says what each link is")
  func chain() throws {
    // o1, o2 and o4 share a group; o1 names o5.
    #expect(try ids("o2", "o5") == [["o2", "o1", "o5"]])
    #expect(try ids("o5", "o2") == [["o5", "o1", "o2"]])
    #expect(try ids("o2", "o2") == [["o2"]])
    let found = try #require(try chains("o2", "o5"))
    #expect(found.count == 1)
    #expect(found.chains[0].stops.map(\.groups) == [[], ["Pôle"], []])
    #expect(found.chains[0].stops.map(\.kinds) == [[], [], ["partnership"]])
    #expect(found.chains[0].stops.map(\.name) == ["Abri", "Éclat", "Œuvre sans lieu"])
    #expect(found.chains[0].stops.map(\.municipality) == ["Saint-Loup", "Saint-Loup", ""])
  }

  @Test(
    "Where nothing declared leads there, none is found, but both ends are named",
    arguments: [
      ("o2", "o5", 2),  // the group has three members
      ("o2", "o3", 20),  // declares nothing
      ("o3", "o2", 20), ("o2", "o6", 20),  // has ceased
      ("o2", "o3", 500),  // beyond the parts that the import found
    ])
  func none(start: String, end: String, groupMax: Int) throws {
    let found = try #require(try chains(start, end, groupMax: groupMax))
    #expect(found.count == 0)
    #expect(found.chains.isEmpty)
    #expect([found.start, found.end].map(\.id.rawValue) == [start, end])
  }

  @Test(
    "Counts whom declared links lead to, step by step",
    arguments: [
      ("o2", 20, [2, 3, 3]),  // o1 and o4 of its group, then o5, whom o1 names
      ("o5", 20, [1, 3, 3]), ("o2", 2, [0, 0, 0]),  // the group has three members
      ("o3", 20, [0, 0, 0]), ("o6", 20, [0, 0, 0]),  // declares nothing; has ceased
    ])
  func reach(id: String, groupMax: Int, within: [Int]) throws {
    let reach = try #require(
      try database.reach(
        of: .init(rawValue: id), steps: 3, groupMax: groupMax, computation: Computation()))
    #expect(reach.within == within)
    #expect(!reach.isCut)
  }

  @Test("Who is not in the directory reaches nobody that could be counted")
  func unknownReach() throws {
    #expect(
      try database.reach(
        of: .init(rawValue: "o99"), steps: 3, groupMax: 20, computation: Computation()) == nil)
  }

  @Test("An end that is not in the directory has no answer")
  func unknown() throws { #expect(try chains("o2", "o99") == nil) }

  @Test("Stops when asked to")
  func stop() throws {
    let computation = Computation()
    computation.cancel()
    #expect(throws: CancellationError.self) {
      try database.chains(
        from: .init(rawValue: "o2"), to: .init(rawValue: "o5"), groupMax: 20, limit: 1,
        computation: computation)
    }
  }
}

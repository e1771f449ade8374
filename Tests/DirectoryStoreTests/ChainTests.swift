import CooperationModel
import DirectoryStore
import Testing

@Suite("Chains of declared links")
struct ChainTests {
  @Test("Walks groups and partnerships, and says what each link is")
  func chain() throws {
    let database = try SmallDirectory.database()
    func ids(_ a: String, _ b: String, groupMax: Int = 20) throws -> [String]? {
      try database.chain(
        from: .init(rawValue: a), to: .init(rawValue: b), groupMax: groupMax)?.stops
        .map(\.id.rawValue)
    }
    // o1, o2 and o4 share a group; o1 names o5.
    #expect(try ids("o2", "o5") == ["o2", "o1", "o5"])
    #expect(try ids("o5", "o2") == ["o5", "o1", "o2"])
    #expect(try ids("o2", "o5", groupMax: 2) == nil)
    #expect(try ids("o2", "o3") == nil)
    #expect(try ids("o2", "o2") == ["o2"])
    let chain = try database.chain(
      from: .init(rawValue: "o2"), to: .init(rawValue: "o5"), groupMax: 20)
    #expect(chain?.stops.map(\.groups) == [[], ["Pôle"], []])
    #expect(chain?.stops.map(\.kinds) == [[], [], ["partnership"]])
  }
}

import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

@Suite("Provenance")
struct ProvenanceTests {
  private static let package = """
    id,name,territory,placed_by,sse_form,sse_flag,sse_lists,origins
    a,A,,name,yes,no,ESS France|ESUS,website: ESUS|address: ESUS = 1 = one street: left
    b,B,T,moved_code,,,,
    c,C,T,nowhere,,,,A list
    """

  @Test("A package tells where facts come from, and the directory keeps it")
  func kept() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Self.package, to: "organizations.csv")
    _ = try folder.write("id,name,level\nT,Town,municipality\n", to: "territories.csv")
    let builder = try DirectoryBuilder()
    var sink = builder
    let report = try PackageReader(path: folder.path).read(into: &sink)
    #expect(report.problems.map(\.value) == ["nowhere"])
    let directory = try builder.finish()
    func organization(_ id: String) throws -> Organization? {
      try directory.organization(.init(rawValue: id))?.organization
    }
    let a = try #require(try organization("a"))
    #expect(a.placing == nil)  // what is nowhere was not placed by a name
    #expect(a.signals == SSESignals(form: .yes, flag: .no, lists: ["ESS France", "ESUS"]))
    #expect(
      a.origins == [
        .init(field: "website", source: "ESUS"),
        .init(field: "address", source: "ESUS", value: "1 = one street: left"),
      ])
    #expect(a.origins.map(\.text) == ["website: ESUS", "address: ESUS = 1 = one street: left"])
    #expect(try organization("b")?.placing == .movedCode)
    #expect(try organization("c")?.origins == [.init(field: "", source: "A list")])
    #expect(try organization("c")?.placing == nil)
  }

  @Test(
    "Any signal that says yes decides",
    arguments: [
      (SSESignals(), nil), (SSESignals(form: .no), .no), (SSESignals(form: .no, flag: .yes), .yes),
      (SSESignals(form: .yes, flag: .no), .yes), (SSESignals(form: .no, lists: ["ESUS"]), .yes),
      (SSESignals(form: .unknown), nil), (SSESignals(flag: .no), .no),
    ] as [(SSESignals, SSEStatus?)]
  )
  func status(signals: SSESignals, status: SSEStatus?) {
    #expect(signals.status == status)
  }
}

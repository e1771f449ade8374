import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

@Suite("Boundaries")
struct BoundaryTests {
  private static let territories =
    "id,name,level,parent\nD,D,department,\nM,M,municipality,D\nN,N,municipality,D\n"
  private static let organizations = """
    id,territory,lat,lon
    a,M,1,1
    b,M,2,8
    c,M,8,2
    d,N,5,15
    e,D,,

    """

  /// Reads a package with some features, and says what was wrong, as "outcome line column: value".
  private func read(
    _ features: String
  ) throws -> (boundaries: [Boundary], problems: [String]) {
    let folder = try TemporaryFolder()
    try folder.write(Array(Self.territories.utf8), to: "territories.csv")
    try folder.write(Array(Self.organizations.utf8), to: "organizations.csv")
    try folder.write(Array(features.utf8), to: "boundaries.geojson")
    var collector = DirectoryCollector()
    _ = try PackageReader(path: folder.path).read(into: &collector)
    return (
      collector.boundaries,
      collector.problems.map { "\($0.outcome.rawValue) \($0.line ?? 0) \($0.column): \($0.value)" }
    )
  }

  private func feature(_ territory: String, _ type: String, _ coordinates: String) -> String {
    #"{"properties":{"territory":"\#(territory)"},"geometry":{"type":"\#(type)","coordinates":"#
      + coordinates + "}}"
  }

  private func collection(_ features: String...) -> String {
    #"{"type":"FeatureCollection","features":["# + "\n" + features.joined(separator: ",\n") + "]}"
  }

  @Test("Are handed on with the corners that a map shows")
  func simplified() throws {
    // A square of ten degrees with a corner more that lies a thousandth beside an edge.
    let (boundaries, problems) = try read(
      collection(feature("M", "Polygon", "[[[0,0],[5,0.001],[10,0],[10,10],[0,10],[0,0]]]")))
    #expect(problems.isEmpty)
    #expect(boundaries.map(\.territory.rawValue) == ["M"])
    let corners = boundaries.flatMap { $0.rings.flatMap { $0 } }
    #expect(!corners.contains { $0.longitude == 5 })
    #expect(
      Set(corners.map { [$0.longitude, $0.latitude] }) == [[0, 0], [10, 0], [10, 10], [0, 10]])
  }

  @Test("What is nested or measured wrongly is reported with what was read, the rest is used")
  func broken() throws {
    let good = "[[0,0],[10,0],[10,10]]"
    let (boundaries, problems) = try read(
      collection(
        feature("M", "Polygon", "[[[652000,6862000],[652100,6862000],[652000,6862100]]]"),
        feature("M", "Polygon", good), feature("M", "MultiPolygon", "[\(good)]"),
        feature("N", "Polygon", "[\(good),[[1,1],[2,2]]]"), feature("N", "Polygon", "7"),
        feature("N", "Polygon", "[[\(good)]]"), feature("D", "LineString", good),
        feature("X", "Polygon", "[\(good)]"), feature("D", "Polygon", "[[[0,\"a\"],[1,1],[2,2]]]"),
        "5"))
    #expect(boundaries.map(\.territory.rawValue) == ["N"])
    #expect(
      problems == [
        "skipped 2 coordinates: 652000.0, 6862000.0", "skipped 3 coordinates: a number",
        "skipped 4 coordinates: a number", "ignored 5 coordinates: 2 points",
        "skipped 6 coordinates: a number", "skipped 7 coordinates: a list of lists of lists",
        "skipped 8 geometry: LineString", "skipped 9 territory: X",
        "skipped 10 coordinates: a list", "skipped 11 territory: ",
      ])
  }

  @Test(
    "A file that is no collection is reported", arguments: ["{", "[]", #"{"features":{}}"#, ""])
  func notGeoJSON(text: String) throws {
    let (boundaries, problems) = try read(text)
    #expect(boundaries.isEmpty)
    #expect(problems.count == 1)
  }

  @Test("Come back from a directory for a territory and its parts, outlines only where none is")
  func stored() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(Self.territories.utf8), to: "territories.csv")
    try folder.write(
      Array((Self.organizations + "f,N,6,16\ng,N,5,17\n").utf8), to: "organizations.csv")
    try folder.write(
      Array(
        collection(
          feature("M", "Polygon", "[[[-0.25,0],[10.5,0],[10,10.123456],[0,10]]]")
        ).utf8), to: "boundaries.geojson")
    try folder.write(
      Array("from,to,kind\na,d,works\nb,d,works\na,e,works\nd,f,works\n".utf8),
      to: "partnerships.csv")
    var builder = try DirectoryBuilder()
    _ = try PackageReader(path: folder.path).read(into: &builder)
    let directory = try builder.finish()
    let map = try #require(try directory.map(of: Territory.ID(rawValue: "D")))
    #expect(map.boundaries.count == 1)
    let corners = map.boundaries.flatMap { $0 }.map { [$0.longitude, $0.latitude] }
    #expect(Set(corners) == [[-0.25, 0], [10.5, 0], [10, 10.123456], [0, 10]])
    #expect(map.parts.map(\.territory.id.rawValue) == ["M", "N"])
    #expect(map.parts.map(\.outline.count) == [0, 3])
    #expect(map.parts.map(\.withPoint) == [3, 3])
    #expect(map.notPlaced == 1)
    // a–d and b–d lead from M to N; a–e ends in the department itself; d–f stays inside N.
    #expect(map.ties == [TerritoryMap.Tie(a: 0, b: 1, pairs: 2)])
    #expect(map.parts.map(\.pairsOutside) == [0, 0])
    let inner = try #require(try directory.map(of: Territory.ID(rawValue: "M")))
    #expect(inner.boundaries.count == 1)
    #expect(inner.parts.isEmpty)
    #expect(inner.dots.count == 3)
  }
}

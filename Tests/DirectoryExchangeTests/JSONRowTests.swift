import DirectoryStore
import Testing

@testable import DirectoryExchange

/// The rows of a JSON file: its columns, then the cells of each row, absent ones as empty.
private func rows(
  _ text: String
) throws -> (columns: [String], cells: [[String]], lines: [Int], problems: [ImportProblem]) {
  try rows(Array(text.utf8))
}

private func rows(
  _ bytes: [UInt8]
) throws -> (columns: [String], cells: [[String]], lines: [Int], problems: [ImportProblem]) {
  let file = try RowFile(ByteSource(name: "x.json", bytes: bytes), name: "x.json")
  var (cells, lines): ([[String]], [Int]) = ([], [])
  while try file.next() {
    cells.append(file.columns.indices.map { file[$0] })
    lines.append(file.line)
  }
  return (file.columns, cells, lines, file.takeProblems())
}

@Suite("Rows of JSON")
struct JSONRowTests {
  @Test(
    "Objects of any list are rows",
    arguments: [
      (#"[{"a": 1}, {"a": 2}]"#, ["1", "2"]),
      (#"{"licence": "x", "data": [{"a": 1}, {"a": 2}]}"#, ["1", "2"]),  // GoGoCarto
      (#"{"visible": [{"a": 1}], "invisible": [{"a": 2}]}"#, ["1", "2"]),  // OpenFairDB
      (#"{"meta": {"n": 2}, "answer": {"list": [{"a": 1}, {"a": 2}]}}"#, ["1", "2"]),
      ("{\"a\": 1}\n{\"a\": 2}\n", ["1", "2"]),  // one on each line
      ("\u{FEFF}[\r\n  {\"a\": 1},\r\n  {\"a\": 2}\r\n]", ["1", "2"]),
      (#"[{"a": 1}]"#, ["1"]),
    ])
  func lists(text: String, expected: [String]) throws {
    let found = try rows(text)
    #expect(found.columns == ["a"])
    #expect(found.cells == expected.map { [$0] })
    #expect(found.problems.isEmpty)
  }

  @Test("Columns are paths; several values are joined, null is nothing, numbers stay as written")
  func columns() throws {
    let found = try rows(
      """
      [{"id": 1, "geo": {"latitude": 48.390, "longitude": -4.48e0}, "tags": ["a", "b", null]},
       {"id": null, "name": "d\\u00e9j\\u00e0 \\uD83D\\uDE80 \\"x\\" \\/", "live": true,
        "places": [{"town": "A"}, {"town": "B"}], "none": null}]
      """)
    #expect(
      found.columns == [
        "id", "geo.latitude", "geo.longitude", "tags", "name", "live", "places.town",
      ])
    #expect(
      found.cells == [
        ["1", "48.390", "-4.48e0", "a|b", "", "", ""],
        ["", "", "", "", "déjà 🚀 \"x\" /", "true", "A|B"],
      ])
    #expect(found.lines == [1, 2])
  }

  @Test("Rows that are lists have numbered columns")
  func compact() throws {
    let found = try rows(#"{"data": [["x", 1], ["y", [2, 3]]]}"#)
    #expect(found.columns == ["Column 1", "Column 2"])
    #expect(found.cells == [["x", "1"], ["y", "2|3"]])
  }

  @Test("GeoJSON: properties, and the point or the center of a line or area")
  func features() throws {
    let found = try rows(
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "A", "lat": "x"},
         "geometry": {"type": "Point", "coordinates": [5.72, 45.180]}},
        {"type": "Feature", "geometry": {"coordinates": [[[5, 45], [6, 45], [6, 46.5], [5, 45]]],
         "type": "Polygon"}, "properties": {"name": "B"}},
        {"type": "Feature", "properties": {"name": "C"}, "geometry": {"type": "GeometryCollection",
         "geometries": [{"type": "Point", "coordinates": [1, 2]},
           {"type": "LineString", "coordinates": [[2, 2], [3, 4]]}]}},
        {"type": "Feature", "properties": {"name": "D"}, "geometry": null},
        {"type": "Feature", "properties": {"name": "E"},
         "geometry": {"type": "Polygon", "coordinates": []}}
      ]}
      """)
    #expect(found.columns == ["name", "properties.lat", "lon", "lat"])
    #expect(
      found.cells == [
        ["A", "x", "5.72", "45.180"], ["B", "", "5.5", "45.75"], ["C", "", "2.0", "3.0"],
        ["D", "", "", ""], ["E", "", "", ""],
      ])
    #expect(found.problems.map(\.value) == ["Polygon"])
  }

  @Test("Overpass: tags, the center of a way, and an identity")
  func elements() throws {
    let found = try rows(
      """
      {"version": 0.6, "elements": [
        {"type": "node", "id": 7, "lat": 45.1, "lon": 5.7, "tags": {"name": "A", "type": "x"}},
        {"type": "way", "id": 8, "center": {"lat": 46, "lon": 6}, "nodes": [1, 2],
         "tags": {"name": "B"}}]}
      """)
    #expect(found.columns == ["lat", "lon", "name", "type", "@id"])
    #expect(
      found.cells == [["45.1", "5.7", "A", "x", "node/7"], ["46", "6", "B", "", "way/8"]])
  }

  @Test("What is called elements but is not of OpenStreetMap keeps its numbers")
  func otherElements() throws {
    let found = try rows(#"{"elements": [{"id": 7, "type": "club", "name": "A"}]}"#)
    #expect(Set(found.columns) == ["id", "type", "name"])
    #expect(Set(found.cells[0]) == ["7", "club", "A"])
  }

  @Test(
    "A row that is no JSON is left out, told, and the rest is read",
    arguments: [
      (#"[{"a": 1}, {"a": tru}, {"a": 2}]"#, Expected.value),
      (#"[{"a": 1}, {"a": "\x"}, {"a": 2}]"#, Expected.escape),
      (#"[{"a": 1}, {"a" 1}, {"a": 2}]"#, Expected.colon),
      (#"[{"a": 1}, {a: 1}, {"a": 2}]"#, Expected.quotedName),
      (#"[{"a": 1}, {"a": 1 "b"}, {"a": 2}]"#, Expected.commaOrEnd),
      (#"[{"a": 1}, 17, {"a": 2}]"#, Expected.object),
      (
        #"[{"a": 1}, {"a": "# + String(repeating: "[", count: 70)
          + String(repeating: "]", count: 70) + #"}, {"a": 2}]"#, Expected.shallower
      ),
    ])
  func brokenRows(text: String, expected: String) throws {
    let found = try rows(text)
    #expect(found.cells == [["1"], ["2"]])
    #expect(found.problems.map(\.outcome) == [.skipped])
    #expect(found.problems.first?.expected == expected)
  }

  @Test(
    "Where rows share lines, a problem is told by the number of its row",
    arguments: [
      (#"[{"a": 1}, {"a": tru}, 3]"#, [2, 3]),
      ("[{\"a\": 1},\n{\"a\": tru},\n3]", [2, 3]),
      ("[\n{\"a\":\n1},\n{\"a\": tru}\n]", [4]),
    ])
  func places(text: String, places: [Int]) throws {
    #expect(try rows(text).problems.map(\.line) == places)
  }

  @Test("Of two members of one name the first counts, and the other is told")
  func twice() throws {
    let found = try rows(#"[{"a": 1, "b": 3, "a": 2}]"#)
    #expect(found.cells == [["1", "3"]])
    #expect(found.problems.map(\.expected) == [Expected.nameOnce])
  }

  @Test(
    "A file that cannot be read further says where",
    arguments: [
      (#"[{"a": 1}, {"a": 2"#, "cutOff"),
      (#"[{"a": 1} {"a": 2}]"#, "a comma or a closing bracket"),
      (#"[{"a": 1}] x"#, "nothing more"),
      ("[]", "no list of objects"),
      (#"{"a": 1}"#, "no list of objects"),
      (#"["a", "b"]"#, "no list of objects"),
    ])
  func broken(text: String, reason: String) throws {
    let error = #expect(throws: ExchangeError.self) { _ = try rows(text) }
    #expect("\(try #require(error))".contains(reason), "\(String(describing: error))")
  }

  @Test(
    "A table that begins with a bracket is no JSON", arguments: ["[a,b]\n1,2\n", "{x},b\n1,2\n"])
  func tables(text: String) throws {
    #expect(try rows(text).cells == [["1", "2"]])
  }

  @Test("A row larger than a row may be is passed over, in bounded memory")
  func hugeRow() throws {
    let huge = String(repeating: "x", count: Record.largestRow + ByteSource.chunkSize)
    let found = try rows(#"[{"a": 1}, {"a": ""# + huge + #""}, {"a": 2}]"#)
    #expect(found.cells == [["1"], ["2"]])
    #expect(found.problems.map(\.expected) == [Expected.smallerRow])
  }

  @Test("A cell or a number of columns beyond the bounds is cut and told")
  func bounds() throws {
    let members = (0..<5000).map { "\"m\($0)\": 1" }.joined(separator: ", ")
    let wide = try rows("[{\(members)}]")
    #expect(wide.columns.count == Record.mostCells)
    #expect(wide.problems.map(\.expected) == [Expected.fewerCells])
    let long = try rows(
      #"[{"a": ""# + String(repeating: "x", count: Record.largestCell + 1) + #""}]"#)
    #expect(long.problems.contains { $0.expected == Expected.smallerCell })
  }

  @Test("Rows beyond the first chunk are found at their lines")
  func manyRows() throws {
    let text =
      "[\n"
      + (0..<40_000).map { #"{"number": \#($0), "name": "Invented \#($0)"}"# }
      .joined(separator: ",\n") + "\n]\n"
    let found = try rows(text)
    #expect(found.cells.count == 40_000)
    #expect(found.cells[39_999] == ["39999", "Invented 39999"])
    #expect(found.lines == Array(2..<40_002))
  }
}

import CooperationModel
import DirectoryStore
import Foundation
import Testing

@testable import DirectoryExchange

@Suite("Damaged packages")
struct DamagedPackageTests {
  /// The problems of a package, shortly: outcome, line, column and value.
  private func problems(_ files: [String: String]) throws -> [String] {
    try readPackage(files).directory.problems.map {
      "\($0.outcome.rawValue) \($0.line ?? 0) \($0.column): \($0.value)"
    }
  }

  @Test("Only rows without identity, or with one that is repeated, are left out")
  func unusableRows() throws {
    let (collector, report) = try readPackage([
      "organizations.csv": "id,name\na,First\n,Nobody\na,Second\n  a  ,Third\nA,Other\n"
    ])
    #expect(collector.directory.organizations.map(\.name) == ["First", "Other"])
    #expect(
      collector.problems.map(\.sentence) == [
        "organizations.csv, line 3, column “id”: “Nobody” was read, expected an id; "
          + "the row was left out.",
        "organizations.csv, line 4, column “id”: “a” was read, "
          + "expected an id that no earlier row has; the row was left out.",
        "organizations.csv, line 5, column “id”: “a” was read, "
          + "expected an id that no earlier row has; the row was left out.",
      ])
    #expect(report.files.map(\.rows) == [5])
    #expect(report.files.map(\.used) == [2])
  }

  static let badCells: [(header: String, cells: String, problem: String)] = [
    ("lat,lon", "\"45,1\",5", "ignored 2 lat: 45,1"),
    ("lat,lon", "45.1,", "ignored 2 lat: 45.1"),
    ("lat,lon", ",5", "ignored 2 lon: 5"),
    ("lat,lon", "91,5", "ignored 2 lat: 91"),
    ("lat,lon", "45,-180.5", "ignored 2 lon: -180.5"),
    ("lat,lon", "nan,5", "ignored 2 lat: nan"),
    ("lat,lon", "0x1p3,5", "ignored 2 lat: 0x1p3"),
    ("workforce,x", "49-20,", "ignored 2 workforce: 49-20"),
    ("workforce,x", "about 12,", "ignored 2 workforce: about 12"),
    ("family,x", "company,", "ignored 2 family: company"),
    ("sse,x", "perhaps,", "ignored 2 sse: perhaps"),
    ("sector,x", "food,", "ignored 2 sector: food"),
    ("activity_scheme,x", "SIC1980,", "ignored 2 activity_scheme: SIC1980"),
    ("status,x", "asleep,", "ignored 2 status: asleep"),
    ("founded,x", "31/12/1999,", "ignored 2 founded: 31/12/1999"),
    ("founded,x", "1999-02-29,", "ignored 2 founded: 1999-02-29"),
    ("updated,x", "1999-13,", "ignored 2 updated: 1999-13"),
    ("territory,x", "nowhere,", "notPlaced 2 territory: nowhere"),
  ]

  @Test("Other bad cells are reported and read as unknown", arguments: badCells)
  func badCell(header: String, cells: String, problem: String) throws {
    let files = ["organizations.csv": "id,name,\(header)\na,Les Amis,\(cells)\n"]
    #expect(try problems(files) == [problem])
    var expected = Organization(id: .init(rawValue: "a"), name: "Les Amis")
    expected.sectorBasis = .unknown
    #expect(try readPackage(files).directory.directory.organizations == [expected])
  }

  @Test(
    "What has ceased follows the status, and without one the date of closing",
    arguments: [
      (status: "", closed: "", isCeased: false), (status: "active", closed: "", isCeased: false),
      (status: "ceased", closed: "", isCeased: true), (status: "", closed: "2020", isCeased: true),
      (status: "active", closed: "2020", isCeased: false),
      (status: "asleep", closed: "2020", isCeased: true),
    ]
  )
  func ceased(status: String, closed: String, isCeased: Bool) throws {
    let read = try readPackage(["organizations.csv": "id,status,closed\na,\(status),\(closed)\n"])
    #expect(read.directory.directory.organizations.map(\.isCeased) == [isCeased])
  }

  @Test("References to what is not there are reported, and their rows kept")
  func references() throws {
    let files = [
      "organizations.csv": "id,unit\na,elsewhere\nb,\n",
      "groups.csv": "id,territory,lead\ng,T9,z\n",
      "memberships.csv": "group,organization,role\ng,a,king\nh,a,\ng,z,\n,a,\ng,,\n",
      "partnerships.csv": "from,to,kind\na,z,love\na,a,\na,,\n,b,\na,b,\n",
    ]
    #expect(
      try problems(files) == [
        "ignored 2 territory: T9", "ignored 2 lead: z",
        "ignored 2 role: king", "ignored 3 group: h", "ignored 4 organization: z",
        "skipped 5 group: a", "skipped 6 organization: g",
        "ignored 2 to: z", "ignored 2 kind: love", "skipped 3 to: a", "skipped 4 to: a",
        "skipped 5 from: b",
      ])
    let directory = try readPackage(files).directory.directory
    #expect(directory.organizations[0].unit == .init(rawValue: "elsewhere"))
    #expect(directory.memberships.count == 3)
    #expect(directory.partnerships.map(\.to.rawValue) == ["z", "b"])
    #expect(directory.partnerships.map(\.kind) == ["partnership", "partnership"])
  }

  @Test("Circles of territories are opened, unknown containers left out")
  func circles() throws {
    let files = [
      "organizations.csv": "id,territory\na,C\n",
      "territories.csv": """
      id,name,level,parent,also_in
      A,A,region,C,
      B,B,department,A,B
      C,C,municipality,B,Z
      D,D,village,Y,
      """,
    ]
    #expect(
      try problems(files) == [
        "ignored 5 level: village", "ignored 4 also_in: Z", "ignored 5 parent: Y",
        "ignored 3 parent: A", "ignored 3 also_in: B",
      ])
    let territories = try readPackage(files).directory.directory.territories
    #expect(territories.map(\.parent?.rawValue) == ["C", nil, "B", nil])
    #expect(territories.flatMap(\.alsoIn) == [])
    #expect(territories[3].level == .custom)
  }

  @Test("Rows with too few or too many cells are used and reported")
  func raggedRows() throws {
    let files = ["organizations.csv": "id,name,email\na,A\nb,B,b@b.example,more\nc,C,,\nd,D,,,\n"]
    #expect(try problems(files) == ["ignored 2 : 2", "ignored 3 : more"])
    let organizations = try readPackage(files).directory.directory.organizations
    #expect(organizations.map(\.name) == ["A", "B", "C", "D"])
    #expect(organizations[1].email == "b@b.example")
  }

  @Test("Columns without a name, or with one that is repeated, are left out and reported")
  func headers() throws {
    let files = ["organizations.csv": "id,,name,name,opening,\na,1,A,B,Tuesday,\n"]
    #expect(try problems(files) == ["ignored 1 2: ", "ignored 1 4: name"])
    let organization = try #require(try readPackage(files).directory.directory.organizations.first)
    #expect(organization.name == "A")
    #expect(organization.facts == [.init(label: "opening", value: "Tuesday")])
  }

  @Test("A quote that is never closed costs no other row")
  func openQuote() throws {
    let files = ["organizations.csv": "id,name\na,\"Open\nb,B\nc,\"C\"\n"]
    #expect(try problems(files) == ["repaired 2 : a"])
    let organizations = try readPackage(files).directory.directory.organizations
    #expect(organizations.map(\.name) == ["Open", "B", "C"])
  }

  @Test("Control characters are taken out and reported by line and column")
  func controls() throws {
    let files = [
      "organizations.csv": "id,name\n\na,\"x\ny\"\nb,\u{1B}[2J\u{202E}Bad\u{0} one\n"
    ]
    #expect(try problems(files) == ["repaired 5 name: Bad one", "repaired 5 name: Bad one"])
  }

  @Test("A file in Windows-1252 is read, and reported once")
  func windows() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Array("id,name\na,Caf".utf8) + [0xE9, 0x0A] + Array("b,G".utf8) + [0xEE]
        + Array("te\n".utf8), to: "organizations.csv")
    var collector = DirectoryCollector()
    _ = try PackageReader(path: folder.path).read(into: &collector)
    #expect(collector.directory.organizations.map(\.name) == ["Café", "Gîte"])
    #expect(
      collector.problems.map(\.sentence) == [
        "organizations.csv: “Windows-1252” was read, expected text in UTF-8; repaired."
      ])
  }

  @Test("A broken file beside the organizations is reported, the rest is read")
  func brokenFiles() throws {
    let files = [
      "organizations.csv": "id\na\n", "datapackage.json": "{\"name\": \"x\",\n \"title\" 7}",
      "groups.csv": "", "memberships.csv": "who\nx\n", "partnerships.csv": "PK\u{3}\u{4}",
      "boundaries.geojson": "[1, 2",
    ]
    #expect(
      try Set(problems(files)) == [
        "skipped 0 : line 2, column 10: “7” was read, expected a colon after “title”",
        "skipped 0 : line 1, column 6: the file ends here, expected a comma or a closing bracket",
        "skipped 0 : ", "skipped 0 : no column group", "skipped 0 : a zip archive or a spreadsheet",
      ])
    #expect(try readPackage(files).directory.directory.organizations.count == 1)
  }

  @Test("Bad rows of the tables beside are left out")
  func tables() throws {
    let files = [
      "organizations.csv": "id\na\n",
      "value_chains.csv": "chain,from,to\nx,01,\nx,,02\nx,01,02\n",
      "reference.csv": "kind,code,count,total\nclass,,1,2\nsection,A,1,2\nclass,01.1,3,2\n"
        + "division,01,x,2\ndivision,01,0,2\n",
    ]
    #expect(
      try problems(files) == [
        "skipped 2 to: 01", "skipped 3 from: 02", "skipped 2 code: ", "skipped 3 kind: section",
        "skipped 4 count: 3/2", "skipped 5 count: x/2",
      ])
    #expect(try readPackage(files).directory.directory.references.count == 1)
  }

  @Test("An organization with a point and no territory is placed by the boundaries")
  func boundaries() throws {
    let square = "[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[4,4],[6,4],[6,6],[4,6],[4,4]]]"
    let files = [
      "organizations.csv": """
      id,territory,lat,lon
      inside,,2,2
      hole,,5,5
      second,,2,22
      outside,,50,50
      given,D,2,2
      """,
      "territories.csv": "id,name,level\nD,D,department\nM,M,municipality\n",
      "boundaries.geojson": """
      {"type": "FeatureCollection", "features": [
      {"properties": {"territory": "D"}, "geometry":
        {"type": "Polygon", "coordinates": [[[0,0],[30,0],[30,10],[0,10],[0,0]]]}},
      {"properties": {"territory": "M"}, "geometry":
        {"type": "MultiPolygon", "coordinates": [\(square), [[[20,0],[24,0],[22,9]]]]}},
      {"properties": {"territory": "X"}, "geometry": null},
      {"properties": {"territory": "M"}, "geometry": {"type": "Point", "coordinates": [1,1]}}
      ]}
      """,
    ]
    let directory = try readPackage(files).directory.directory
    #expect(directory.organizations.map(\.territory?.rawValue) == ["M", "D", "M", nil, "D"])
    #expect(try problems(files) == ["skipped 6 territory: X", "skipped 7 geometry: Point"])
  }

  @Test("Files of random bytes never trap, and a report is always given")
  func randomFiles() throws {
    var generator = SplitMix(seed: 17)
    let names = [
      "organizations.csv", "territories.csv", "groups.csv", "memberships.csv", "partnerships.csv",
      "value_chains.csv", "reference.csv", "history.csv", "datapackage.json",
      "boundaries.geojson",
    ]
    let pieces = [
      "id", "name", "level", "parent", "also_in", "lat", "lon", ",", ";", "\n", "\"", "a", "b",
      "\r\n", "1", "-", "{", "}", "[", "]", ":", "\"id\"", "null", "group", "from", "to", "\u{1B}",
      "territory", "date", "jobs", "2020",
    ].map { Array($0.utf8) }
    for _ in 0..<150 {
      let folder = try TemporaryFolder()
      for name in names {
        let length = Int.random(in: 0...60, using: &generator)
        var bytes: [UInt8] = name.hasPrefix("org") ? Array("id,name\n".utf8) : []
        for _ in 0..<length {
          bytes +=
            Int.random(in: 0..<8, using: &generator) == 0
            ? [UInt8.random(in: 0...255, using: &generator)]
            : pieces.randomElement(using: &generator) ?? []
        }
        try folder.write(bytes, to: name)
      }
      var collector = DirectoryCollector()
      let report = try? PackageReader(path: folder.path).read(into: &collector)
      #expect(report.map { $0.problemCount == collector.problems.count } ?? true)
      #expect(collector.directory.organizations.allSatisfy { !$0.id.rawValue.isEmpty })
    }
  }
}

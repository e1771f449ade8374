import CooperationModel
import DirectoryExchange
import DirectoryStore
import Foundation
import Testing

/// A folder of files for a test, removed at the end.
final class Files {
  let path: String

  init(_ files: [String: String]) throws {
    path = NSTemporaryDirectory() + "maillage-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Data(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ data: Data, to name: String) throws {
    try data.write(to: URL(filePath: path + "/" + name))
  }

  func read() throws -> (collector: DirectoryCollector, report: ImportReport) {
    let reader = try PackageReader(path: path)
    var collector = DirectoryCollector()
    let report = try reader.read(into: &collector)
    return (collector, report)
  }
}

@Suite("Rows of a package")
struct PackageRowTests {
  private func organizations(_ text: String) throws -> (DirectoryCollector, ImportReport) {
    let files = try Files(["organizations.csv": text])
    let (collector, report) = try files.read()
    return (collector, report)
  }

  @Test("Columns in any order; empty is unknown; unknown columns are kept as facts")
  func columns() throws {
    let (collector, report) = try organizations(
      """
      name,surface,id,workforce,activity
      Éclat,4 ha,a,20-49,88.10A
      Abri,,b,,

      """)
    #expect(report.problemCount == 0)
    let a = collector.directory.organizations[0]
    #expect(a.facts == [.init(label: "surface", value: "4 ha")])
    #expect(a.workforce == Workforce(low: 20, high: 49))
    #expect(a.sector == .socialCare && a.sectorBasis == .activity)
    let b = collector.directory.organizations[1]
    #expect(b.workforce == nil && b.facts.isEmpty && b.sectorBasis == .unknown)
  }

  @Test("Unusable rows: no identity, a repeated one; the rest is used")
  func unusable() throws {
    let (collector, report) = try organizations("id,name\n,x\na,A\na,B\nb,C\n")
    #expect(collector.directory.organizations.map(\.name) == ["A", "C"])
    #expect(report.outcomes == [.skipped: 2])
    #expect(report.problems.map(\.line) == [2, 4])
    #expect(
      report.problems[1].sentence
        == "organizations.csv, line 4, column “id”: “a” was read, expected an id that no earlier row has; the row was left out."
    )
    let file = try #require(report.files.first)
    #expect(file.rows == 4)
    #expect(file.used == 2)
  }

  @Test(
    "A bad cell is reported and read as unknown",
    arguments: [
      ("lat,lon", "45,1", 0), ("lat,lon", "91,5", 1), ("lat,lon", "45,", 1), ("lat,lon", ",5", 1),
      ("lat,lon", "\"45,1\",5", 1), ("lat,lon", "nan,5", 1), ("workforce", "49-20", 1),
      ("workforce", "env. 12", 1), ("workforce", "-5", 1), ("family", "club", 1),
      ("family", "association", 0), ("sse", "maybe", 1), ("sector", "food", 1),
      ("activity_scheme", "NAF", 1), ("founded", "12/05/2001", 1), ("founded", "2001-05", 0),
      ("status", "dead", 1), ("territory", "nowhere", 1),
    ]
  )
  func badCells(headers: String, cells: String, problems: Int) throws {
    let (collector, report) = try organizations("id,name,\(headers)\na,A,\(cells)\n")
    #expect(report.problemCount == problems)
    let organization = try #require(collector.directory.organizations.first)
    if problems > 0 {
      #expect(organization.point == nil && organization.workforce == nil)
      #expect(organization.family == .unknown && organization.founded.isEmpty)
      #expect(!organization.isCeased && organization.territory == nil)
    }
  }

  @Test(
    "Ceased, or not",
    arguments: [("ceased,", true), ("active,2020", false), (",2020", true), (",", false)])
  func ceased(cells: String, isCeased: Bool) throws {
    let (collector, _) = try organizations("id,name,status,closed\na,A,\(cells)\n")
    #expect(collector.directory.organizations[0].isCeased == isCeased)
  }

  @Test("References to what is unknown keep the row and are reported")
  func references() throws {
    let files = try Files([
      "organizations.csv": "id,name\na,A\nb,B\n",
      "groups.csv": "id,name,kind,form\ng,G,,ptce\nf,F,,federation\nh,H,umbrella,ptce\n",
      "memberships.csv": "group,organization\ng,a\ng,x\ny,a\n,a\n",
      "partnerships.csv": "from,to,kind\na,b,supply\na,a,\na,z,\n,b,\n",
    ])
    let (collector, report) = try files.read()
    #expect(collector.directory.groups.map(\.kind) == [.joint, .umbrella, .umbrella])
    #expect(collector.directory.memberships.count == 3)
    #expect(collector.directory.partnerships.count == 2)
    #expect(collector.directory.partnerships[0].kind == "supply")
    #expect(report.outcomes == [.ignored: 3, .skipped: 3])
  }

  @Test("A table of value chains without rows means none; without a file, the built-in one")
  func chains() throws {
    let none = try Files(["organizations.csv": "id,name\na,A\n"])
    #expect(try none.read().collector.directory.valueChains == nil)
    let empty = try Files([
      "organizations.csv": "id,name\na,A\n", "value_chains.csv": "chain,from,to,label,author\n",
    ])
    #expect(try empty.read().collector.directory.valueChains == [])
  }

  @Test("The title and the edition come from the description; a broken one is reported")
  func description() throws {
    let files = try Files([
      "organizations.csv": "id,name\na,A\n",
      "datapackage.json": #"{"title": "Rives\u0007 d’Orée", "version": "2026-10"}"#,
    ])
    let (collector, _) = try files.read()
    #expect(collector.name == "Rives d’Orée" && collector.edition == "2026-10")
    try files.write(Data("{".utf8), to: "datapackage.json")
    let second = try files.read().report
    #expect(second.problemCount == 1)
    #expect(second.problems.first?.file == "datapackage.json")
  }

  @Test("What is no package is told in a sentence")
  func errors() throws {
    let files = try Files([:])
    #expect(throws: ExchangeError.notAPackage(path: files.path)) {
      try PackageReader(path: files.path)
    }
    #expect(throws: ExchangeError.missing(path: "/nowhere")) { try PackageReader(path: "/nowhere") }
  }
}

@Suite("Hostile files")
struct HostileFilesTests {
  private func names(_ data: [UInt8]) throws -> ([String], ImportReport) {
    let files = try Files([:])
    try files.write(Data(data), to: "organizations.csv")
    let (collector, report) = try files.read()
    return (collector.directory.organizations.map(\.name), report)
  }

  @Test(
    "Separators, line ends, marks and missing ends",
    arguments: [
      "id,name\na,X Y\nb,Z\n", "id;name\r\na;X Y\r\nb;Z\r\n", "id\tname\ra\tX Y\rb\tZ\r",
      "\u{FEFF}id,name\na,X Y\r\n\r\nb,Z", "id,name\na,\"X\nY\"\nb,Z\n",
      "id,name\na,\"X Y\",more\nb,Z\n",
    ]
  )
  func shapes(text: String) throws {
    #expect(try names(Array(text.utf8)).0 == ["X Y", "Z"])
  }

  @Test("The line of a problem is the line where the row begins")
  func lines() throws {
    let (_, report) = try names(Array("id,name\na,\"X\nY\nZ\"\n,W\n".utf8))
    #expect(report.problems.map(\.line) == [5])
  }

  @Test("Text that is not UTF-8 is read as Windows-1252 and reported")
  func windows1252() throws {
    let (found, report) = try names(Array("id,name\na,".utf8) + [0xC9, 0x63, 0x92] + [10])
    #expect(found == ["Éc’"])
    #expect(report.outcomes == [.repaired: 1])
  }

  @Test(
    "Nothing that a terminal obeys survives",
    arguments: [
      ("a\u{1B}[31mred\u{1B}[0m", "ared"), ("\u{1B}]0;title\u{7}x", "x"), ("a\u{202E}b", "ab"),
      ("a\u{0}b", "ab"), ("a\u{9B}2Jb", "ab"), ("\u{200B}\u{FEFF}a", "a"), ("a\u{2028}b", "a b"),
      ("\u{1B}Pq#0\u{1B}\\b", "b"), ("a\u{85}b", "a b"), ("\u{2066}a\u{2069}", "a"),
    ]
  )
  func escapes(text: String, expected: String) throws {
    #expect(Cleaning.clean(text).text == expected)
    let (found, _) = try names(Array("id,name\nx,\(text)\n".utf8))
    #expect(found == [expected])
  }

  @Test("A quote that never closes does not swallow the file")
  func loneQuote() throws {
    var text = "id,name\na,\"open\n"
    for number in 0..<60 { text += "b\(number),B\n" }
    let (found, report) = try names(Array(text.utf8))
    #expect(found.count == 61)
    #expect(report.outcomes[.repaired] == 1)
  }

  @Test("Random bytes never trap any reader", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func random(seed: UInt64) throws {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let alphabet = Array("ab,;\"\n\r\t|09.-é\u{1B}[{}:\\".utf8) + [0, 0xFF, 0xC3, 0xE2]
    for _ in 0..<60 {
      var bytes = seed.isMultiple(of: 2) ? Array("id,name,lat,lon\n".utf8) : []
      for _ in 0..<next(400) { bytes.append(alphabet[next(alphabet.count)]) }
      let files = try Files([:])
      for name in ["organizations.csv", "territories.csv", "groups.csv", "datapackage.json"] {
        try files.write(Data(bytes), to: name)
      }
      _ = try? files.read()
      try files.write(Data(bytes), to: "profile.json")
      _ = try? Profile(path: files.path + "/profile.json")
    }
  }
}

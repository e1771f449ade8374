import CooperationModel
import Foundation
import Testing

@testable import DirectoryExchange

@Suite("Archives and other sources of bytes")
struct ArchiveTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func rows(of path: String) throws -> [[String]] {
    let file = try RowFile(ByteSource(path: path), name: path)
    var rows = [file.columns]
    while try file.next() { rows.append(file.columns.indices.map { file[$0] }) }
    return rows
  }

  @Test("Reads what gzip wrote, in one part or several")
  func gzip() throws {
    let path = try folder.write(Samples.gzip, to: "x.csv.gz")
    #expect(try rows(of: path) == [["a", "b"], ["1", "2"]])
    let twice = try folder.write(Samples.gzip + Samples.gzip + [0, 0, 0], to: "x")
    #expect(try rows(of: twice) == [["a", "b"], ["1", "2"], ["a", "b"], ["1", "2"]])
    let source = try ByteSource(path: path)
    #expect((source.position, source.size) == (0, Samples.gzip.count))
  }

  @Test("A gzip file that is cut or damaged anywhere never gives other rows")
  func brokenGzip() throws {
    for length in 3..<Samples.gzip.count {
      let path = try folder.write(Array(Samples.gzip[..<length]), to: "cut.gz")
      #expect(throws: ExchangeError.self, "cut after \(length) bytes") { try rows(of: path) }
    }
    for place in 10..<Samples.gzip.count {
      var bytes = Samples.gzip
      bytes[place] ^= 0x10
      let read = try? rows(of: try folder.write(bytes, to: "damaged.gz"))
      // Some bits of the last byte that is compressed mean nothing.
      #expect(read == nil || read == [["a", "b"], ["1", "2"]], "byte \(place)")
    }
    #expect(
      throws: ExchangeError.unreadable(
        path: folder.path + "/cut.gz",
        reason: "its compressed content cannot be read, it is cut off")
    ) {
      _ = try rows(of: folder.path + "/cut.gz")
    }
  }

  @Test("Reads the tables of a zip archive as if it were a folder")
  func zip() throws {
    let path = try folder.write(Samples.zip, to: "x.zip")
    let (tables, leftOut) = try Archive.tables(at: path)
    #expect(tables == [path + "/data/one.csv", path + "/two.TSV"])
    #expect(leftOut == ["notes.pdf"])
    #expect(try rows(of: tables[0]) == [["a", "b"], ["1", "2"]])
    #expect(try rows(of: tables[1]).count == 43)
    #expect(Archive.name(of: tables[0]) == "x.zip/data/one.csv")
    #expect(throws: ExchangeError.missing(path: path + "/three.csv")) {
      _ = try ByteSource(path: path + "/three.csv")
    }
  }

  @Test("Reads an archive with numbers of eight bytes")
  func largeNumbers() throws {
    let path = try folder.write(Samples.zip64, to: "x.zip")
    #expect(try rows(of: path + "/big.csv") == [["a", "b"], ["1", "2"]])
  }

  @Test("An archive that is cut or damaged anywhere is told, and never traps")
  func brokenZip() throws {
    for length in 4..<Samples.zip.count {
      let path = try folder.write(Array(Samples.zip[..<length]), to: "cut.zip")
      #expect(throws: ExchangeError.self) { _ = try Archive.tables(at: path) }
    }
    for archive in [Samples.zip, Samples.zip64, Samples.encrypted] {
      for place in archive.indices {
        for bits in [0x01, 0x80, 0xFF] as [UInt8] {
          var bytes = archive
          bytes[place] ^= bits
          let path = try folder.write(bytes, to: "damaged.zip")
          for table in (try? Archive.tables(at: path).paths) ?? [] { _ = try? rows(of: table) }
        }
      }
    }
  }

  @Test("What cannot be read in an archive is told in a sentence")
  func refused() throws {
    let encrypted = try folder.write(Samples.encrypted, to: "e.zip")
    #expect(
      throws: ExchangeError.unreadable(
        path: encrypted + "/data/one.csv",
        reason: "it needs a password. Unpack it, and name the files")
    ) {
      _ = try rows(of: encrypted + "/data/one.csv")
    }
    let office = try folder.write(Samples.office, to: "x.xlsx")
    #expect(
      throws: ExchangeError.notText(
        path: office, kind: "a spreadsheet or a document of an office program")
    ) {
      _ = try Archive.tables(at: office)
    }
    let nested = try folder.write(Samples.stored([("a.zip", Samples.zip)]), to: "n.zip")
    #expect(throws: ExchangeError.noTables(path: nested, members: ["a.zip"])) {
      _ = try Archive.tables(at: nested)
    }
  }

  @Test("The tables of a folder are its own, sorted, without what a system hides")
  func tablesOfFolder() throws {
    for name in ["b.CSV", "a.tsv.gz", "SOURCE.md", ".hidden.csv"] {
      try folder.write("x\n", to: name)
    }
    let (tables, leftOut) = try Archive.tables(at: folder.path)
    #expect(tables == [folder.path + "/a.tsv.gz", folder.path + "/b.CSV"])
    #expect(leftOut == ["SOURCE.md"])
    #expect(Archive.isFolder(folder.path) && !Archive.isFolder(tables[1]))
  }

  @Test("A directory package is read from an archive as from its folder")
  func package() throws {
    let files = [
      ("region/organizations.csv", "id,name,territory\na,Les Amis,t\n"),
      ("region/territories.csv", "id,name,level\nt,Orée,municipality\n"),
      ("region/datapackage.json", "{\"title\": \"Rives\"}"),
    ].map { ($0.0, Array($0.1.utf8)) }
    let path = try folder.write(Samples.stored(files), to: "region.zip")
    var collector = DirectoryCollector()
    let report = try PackageReader(path: path).read(into: &collector)
    #expect(collector.directory.organizations.map(\.name) == ["Les Amis"])
    #expect(collector.directory.territories.map(\.name) == ["Orée"])
    #expect(collector.name == "Rives")
    #expect(report.placed == 1)
  }

  @Test("A file that changes while it is read is told")
  func changed() throws {
    let path = try folder.write("a,b\n1,2\n", to: "x.csv")
    var window = Window(try ByteSource(path: path))
    try window.fill()
    try folder.write("a,b\n1,2\n3,4\n", to: "y.csv")
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("3,4\n".utf8))
    try handle.close()
    #expect(throws: ExchangeError.changed(path: path)) {
      while !window.isAtEnd { try window.fill() }
    }
  }

  @Test("Reading ends between two rows when it is no longer wanted")
  func cancelled() throws {
    let path = try folder.write(String(repeating: "\n", count: 3_000_000), to: "x.csv")
    var asked = 0
    let source = try ByteSource(path: path) {
      asked += 1
      return asked > 6
    }
    #expect(throws: ExchangeError.cancelled) {
      let file = try RowFile(source, name: path)
      while try file.next() {}
    }
  }

  @Test("A folder and a pipe are told from files")
  func notRegular() throws {
    #expect(throws: ExchangeError.unreadable(path: folder.path, reason: "it is a folder")) {
      _ = try ByteSource(path: folder.path)
    }
    let pipe = folder.path + "/pipe"
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    #expect(throws: ExchangeError.unreadable(path: pipe, reason: "it is not a regular file")) {
      _ = try ByteSource(path: pipe)
    }
  }
}

/// Files as other programs make them.
enum Samples {
  /// "a,b" and "1,2", each on a line, by gzip 1.12.
  static let gzip = bytes("H4sIAAAAAAACA0vUSeIy1DHiAgB7B5cKCAAAAA==")

  /// `data/one.csv`, `two.TSV`, `notes.pdf` and what a Mac adds, by Info-ZIP 3.0.
  static let zip = bytes(
    """
    UEsDBAoAAgAAAAAAYV17B5cKCAAAAAgAAAAMAAAAZGF0YS9vbmUuY3N2YSxiCjEsMgpQSwMEFAACAAgACyp6XTTn\
    INYRAAAArAAAAAcAAAB0d28uVFNWS7ZO4TK2NuEytTYD04MZAwBQSwMECgACAAAAAABhXYMW3IwBAAAAAQAAAAkA\
    AABub3Rlcy5wZGZ4UEsDBAoAAgAAAAAAYV2DFtyMAQAAAAEAAAASAAAAX19NQUNPU1gvLl9vbmUuY3N2eFBLAQIe\
    AwoAAgAAAAAAYV17B5cKCAAAAAgAAAAMAAAAAAAAAAEAAACkgQAAAABkYXRhL29uZS5jc3ZQSwECHgMUAAIACAAL\
    KnpdNOcg1hEAAACsAAAABwAAAAAAAAABAAAApIEyAAAAdHdvLlRTVlBLAQIeAwoAAgAAAAAAYV2DFtyMAQAAAAEA\
    AAAJAAAAAAAAAAEAAACkgWgAAABub3Rlcy5wZGZQSwECHgMKAAIAAAAAAGFdgxbcjAEAAAABAAAAEgAAAAAAAAAB\
    AAAApIGQAAAAX19NQUNPU1gvLl9vbmUuY3N2UEsFBgAAAAAEAAQA5gAAAMEAAAAAAA==
    """)

  /// `data/one.csv` with a password, by Info-ZIP 3.0.
  static let encrypted = bytes(
    """
    UEsDBAoACwAAAAAAYV17B5cKFAAAAAgAAAAMAAAAZGF0YS9vbmUuY3N2GeLGBrH5IIOGzcsSkmvkOBbpr+NQSwcI\
    eweXChQAAAAIAAAAUEsBAh4DCgALAAAAAABhXXsHlwoUAAAACAAAAAwAAAAAAAAAAQAAAKSBAAAAAGRhdGEvb25l\
    LmNzdlBLBQYAAAAAAQABADoAAABOAAAAAAA=
    """)

  /// `big.csv`, with numbers of eight bytes, by Python 3.11.
  static let zip64 = bytes(
    """
    UEsDBC0AAAAAAAAAYV17B5cK//////////8HABQAYmlnLmNzdgEAEAAIAAAAAAAAAAgAAAAAAAAAYSxiCjEsMgpQ\
    SwECLQMtAAAAAAAAAGFdeweXCggAAAAIAAAABwAAAAAAAAAAAAAAgAEAAAAAYmlnLmNzdlBLBQYAAAAAAQABADUA\
    AABBAAAAAAA=
    """)

  /// The beginning of a spreadsheet of an office program, by Python 3.11.
  static let office = bytes(
    """
    UEsDBBQAAAAAAAAAYV0rhCYSBAAAAAQAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbDx4Lz5QSwECFAMUAAAAAAAA\
    AGFdK4QmEgQAAAAEAAAAEwAAAAAAAAAAAAAAgAEAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLBQYAAAAAAQABAEEA\
    AAA1AAAAAAA=
    """)

  private static func bytes(_ text: String) -> [UInt8] {
    Array(Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())
  }

  /// An archive of files that are not compressed.
  static func stored(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    func number(_ number: Int, _ length: Int) -> [UInt8] {
      (0..<length).map { UInt8(number >> (8 * $0) & 0xFF) }
    }
    var archive: [UInt8] = []
    var list: [UInt8] = []
    for (name, bytes) in files {
      let common =
        number(10, 2) + number(0, 8) + number(checksum(bytes), 4) + number(bytes.count, 4)
        + number(bytes.count, 4) + number(name.utf8.count, 2) + number(0, 2)
      list += Array("PK\u{1}\u{2}".utf8) + number(10, 2) + common + number(0, 10)
      list += number(archive.count, 4) + name.utf8
      archive += Array("PK\u{3}\u{4}".utf8) + common + name.utf8 + bytes
    }
    let end =
      Array("PK\u{5}\u{6}".utf8) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
      + number(list.count, 4) + number(archive.count, 4) + number(0, 2)
    return archive + list + end
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~checksum)
  }
}

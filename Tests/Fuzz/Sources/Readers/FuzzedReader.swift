import CooperationModel
import DirectoryStore
import Foundation

@testable import DirectoryExchange

/// A reader of hostile bytes: whatever they are, it neither traps nor hangs, and what it says of
/// them keeps to what is known of its answers.
public enum FuzzedReader: String, CaseIterable, Sendable {
  case csv, header, lists, json, rows, gzip, zip, utf16, toml, profile, package, cleaning, values
}

extension FuzzedReader {
  /// Reads bytes.
  public func read(_ bytes: [UInt8]) {
    switch self {
    case .csv: Self.readCSV(bytes)
    case .header: Self.readHeader(bytes)
    case .lists:
      _ = try? ListProposal(ByteSource(name: "x.csv", bytes: bytes), name: "x", edition: "2026")
    case .json: _ = try? JSONParser.parse(bytes, file: "x.json")
    case .rows: Self.readRows(bytes)
    case .gzip: Self.readFile(bytes)
    case .zip: Self.readArchive(bytes)
    case .utf16: Self.readUTF16(bytes)
    case .toml: _ = TOMLReader.read(String(decoding: bytes, as: UTF8.self))
    case .profile: _ = try? Profile(bytes: bytes, path: "x.json")
    case .package: Self.readPackage(bytes)
    case .cleaning: Self.clean(bytes)
    case .values: Self.readValues(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Rows as the plain reader finds them.
  private static func readCSV(_ bytes: [UInt8]) {
    let record = Record(ByteSource(name: "x.csv", bytes: bytes))
    guard var reader = try? CSVReader(record) else { return }
    var start = bytes[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    // A line that gives the separator is no row; what it does to line numbers is tested elsewhere.
    guard Separator.given(by: start) == nil else { return }
    let expected = PlainCSVReader.rows(of: Array(start), separator: reader.separator)
    var count = 0
    while (try? reader.next(record)) == true {
      precondition(count < expected.count, "a row too many")
      precondition(PlainCSVReader.Row(record) == expected[count], "row \(count) is another one")
      count += 1
    }
    precondition(count == expected.count, "a row too few")
  }

  private static func readHeader(_ bytes: [UInt8]) {
    guard bytes.count > 3 else { return }
    let header = Header(
      skippedRows: Int(bytes[0] % 4), rows: Int(bytes[1] % 4),
      naming: bytes[2] % 2 == 0 ? .strict : .complete)
    let source = ByteSource(name: "x.csv", bytes: Array(bytes[3...]))
    guard let file = try? RowFile(source, name: "x.csv", header: header) else { return }
    let names = file.columns.filter { !$0.isEmpty }
    precondition(Set(names).count == names.count, "two columns have one name")
    while (try? file.next()) == true {
      for cell in 0..<file.cellCount + 1 { check(file[cell]) }
      _ = file.takeProblems()
    }
  }

  /// Rows of JSON: as many as the whole list has, where the other reader takes it for one.
  private static func readRows(_ bytes: [UInt8]) {
    let record = Record(ByteSource(name: "x.json", bytes: bytes))
    guard (try? record.window.fill()) != nil, JSONRowReader.reads(record.window),
      var reader = try? JSONRowReader(record, name: "x.json"), (try? reader.next(record)) == true
    else { return }
    var (count, leftOut) = (0, 0)
    do {
      while try reader.next(record) {
        count += 1
        for cell in 0..<record.count { check(record.text(cell, encoding: .utf8).text) }
        leftOut += reader.takeProblems().count { $0.outcome == .skipped }
      }
    } catch {
      return
    }
    leftOut += reader.takeProblems().count { $0.outcome == .skipped }
    guard let values = (try? JSONParser.parse(bytes))?.array else { return }
    precondition(count + leftOut == values.count, "\(count) of \(values.count) rows were read")
  }

  /// A file whose bytes may be compressed by gzip.
  private static func readFile(_ bytes: [UInt8]) {
    withFile(bytes) { path in
      guard let source = try? ByteSource(path: path), let file = try? RowFile(source, name: "x")
      else { return }
      while (try? file.next()) == true { check(file[0]) }
    }
  }

  /// The tables of an archive.
  private static func readArchive(_ bytes: [UInt8]) {
    withFile(bytes) { path in
      for table in (try? Archive.tables(at: path))?.paths ?? [] {
        guard let source = try? ByteSource(path: table), let file = try? RowFile(source, name: "x")
        else { continue }
        while (try? file.next()) == true { check(file[0]) }
      }
    }
  }

  /// Text in UTF-16 in pieces of a size that the first byte tells, as the standard library has it.
  private static func readUTF16(_ bytes: [UInt8]) {
    guard bytes.count > 2, var decoder = UTF16Decoder(mark: [0xFE, 0xFF]) else { return }
    let size = Int(bytes[0]) + 1
    let text = bytes[1...]
    var (found, rest): ([UInt8], ArraySlice<UInt8>) = ([], text)
    var room = [UInt8](repeating: 0, count: 3 * size + 16)
    while true {
      let part = rest.prefix(size)
      rest = rest.dropFirst(size)
      room.replaceSubrange(..<part.count, with: part)
      let count = room.withUnsafeMutableBytes { decoder.decode(part.count, in: $0) }
      found += room[..<count]
      if part.isEmpty { break }
    }
    var units = stride(from: text.startIndex, to: text.endIndex - 1, by: 2).map { index in
      UInt16(text[index]) << 8 | UInt16(text[index + 1])
    }
    var expected = String(decoding: units, as: UTF16.self)
    if text.count % 2 == 1 {
      // Half a unit is one character more, unless the character before it is cut too.
      if let last = units.last, last & 0xFC00 == 0xD800 {
        units.removeLast()
        expected = String(decoding: units, as: UTF16.self)
      }
      expected += "\u{FFFD}"
    }
    precondition(Array(expected.utf8) == found, "the text is another one")
  }

  private static func withFile(_ bytes: [UInt8], _ body: (String) -> Void) {
    let path = NSTemporaryDirectory() + "fuzz-\(getpid())"
    defer { unlink(path) }
    _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
    body(path)
  }

  /// A package of files, each of which begins with a byte 0x1E and a letter.
  private static func readPackage(_ bytes: [UInt8]) {
    let names: [UInt8: String] = [
      0x6F: "organizations.csv", 0x74: "territories.csv", 0x67: "groups.csv",
      0x6D: "memberships.csv", 0x70: "partnerships.csv", 0x76: "value_chains.csv",
      0x72: "reference.csv", 0x62: "boundaries.geojson", 0x64: "datapackage.json",
      0x68: "history.csv",
    ]
    let folder = NSTemporaryDirectory() + "fuzz-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for part in bytes.split(separator: 0x1E) {
      guard let letter = part.first, let name = names[letter] else { continue }
      _ = FileManager.default.createFile(
        atPath: folder + "/" + name, contents: Data(part.dropFirst()))
    }
    var collector = DirectoryCollector()
    guard let report = try? PackageReader(path: folder).read(into: &collector) else { return }
    precondition(report.organizations == collector.directory.organizations.count)
    for organization in collector.directory.organizations { check(organization.name) }
  }

  private static func clean(_ bytes: [UInt8]) {
    for encoding in [TextEncoding.utf8, .windows1252] {
      let (text, _) = Cleaning.clean(bytes.span, encoding: encoding)
      check(text)
      precondition(Cleaning.clean(text).text == text, "cleaning twice changes more")
    }
    _ = TextEncoding.guessed(from: bytes[...])
    _ = Repair.mended(String(decoding: bytes, as: UTF8.self))
  }

  /// Nothing in a clean text acts on a terminal.
  private static func check(_ text: String) {
    precondition(
      text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) },
      "a control character is left")
  }

  private static func readValues(_ text: String) {
    _ = PartialDate(text)
    for order in PeoplesDate.Order.allCases { _ = PeoplesDate.value(text, order: order) }
    _ = PlainNumber(text)
    _ = PeoplesNumber.value(text)
    _ = PeoplesNumber.all(in: text)
    _ = PeoplesNumber.registered(text, digits: 9)
    _ = Workforce(text)
    _ = FrenchAddress.plainTown(text)
    _ = PlaceName.key(text)
  }
}

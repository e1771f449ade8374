import Foundation
import Testing

@testable import DirectoryExchange

/// The bytes of a text in UTF-16 with a byte order mark.
private func utf16(_ units: some Sequence<UInt16>, isBigEndian: Bool) -> [UInt8] {
  ([0xFEFF] + units).flatMap { unit in
    isBigEndian
      ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
  }
}

private func cells(_ source: ByteSource) throws -> [[String]] {
  let file = try RowFile(source, name: "x.csv")
  var rows = [file.columns]
  while try file.next() { rows.append(file.columns.indices.map { file[$0] }) }
  #expect(file.takeProblems().isEmpty)
  return rows
}

@Suite("Text in UTF-16")
struct UTF16Tests {
  @Test("Tables and JSON are read as those in UTF-8", arguments: [true, false])
  func tables(isBigEndian: Bool) throws {
    let table = "Nom\tVille\r\nÉpicerie 🚀\tKøln\r\n界\t\"a\nb\"\r\n"
    let expected = [["Nom", "Ville"], ["Épicerie 🚀", "Køln"], ["界", "a b"]]
    let bytes = utf16(table.utf16, isBigEndian: isBigEndian)
    #expect(try cells(ByteSource(name: "x.csv", bytes: bytes)) == expected)
    let json = utf16(#"[{"Nom": "Épicerie 🚀"}]"#.utf16, isBigEndian: isBigEndian)
    #expect(try cells(ByteSource(name: "x.json", bytes: json)) == [["Nom"], ["Épicerie 🚀"]])
    let folder = try TemporaryFolder()
    let path = try folder.write(Samples.stored([("a.csv", bytes)]), to: "x.zip")
    #expect(try cells(ByteSource(path: path + "/a.csv")) == expected)
  }

  @Test("Half characters stand for no character")
  func halves() throws {
    let units: [UInt16] = [0x61, 0xD83D, 0x62, 0xDE80, 0x2C, 0xD83D, 0xD83D, 0xDE80]
    #expect(
      decoded(utf16(units, isBigEndian: false), pieces: 100) == "a\u{FFFD}b\u{FFFD},\u{FFFD}🚀")
    #expect(decoded(utf16([0x61, 0xD83D], isBigEndian: true), pieces: 100) == "a\u{FFFD}")
    #expect(decoded(utf16([0x61], isBigEndian: true) + [0x62], pieces: 100) == "a\u{FFFD}")
  }

  @Test("Wherever a piece ends, and whatever the units are, it is the text of the standard library")
  func pieces() {
    var generator = SplitMix(seed: 16)
    for pieces in 1...40 {
      let units = (0..<200).map { _ -> UInt16 in
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: UInt16.random(in: 0xD800...0xDFFF, using: &generator)
        case 1: UInt16.random(in: 0...UInt16.max, using: &generator)
        default: UInt16.random(in: 0x20...0x17F, using: &generator)
        }
      }
      let isBigEndian = pieces % 2 == 0
      #expect(
        decoded(utf16(units, isBigEndian: isBigEndian), pieces: pieces)
          == String(decoding: units, as: UTF16.self))
    }
  }

  /// What is decoded of bytes in pieces of a size, without the mark.
  private func decoded(_ bytes: [UInt8], pieces size: Int) -> String {
    guard var decoder = UTF16Decoder(mark: bytes.prefix(2)) else { return "no mark" }
    var text: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 3 * size + 16)
    var rest = bytes[...]
    while true {
      let part = rest.prefix(size)
      rest = rest.dropFirst(size)
      room.replaceSubrange(..<part.count, with: part)
      let count = unsafe room.withUnsafeMutableBytes { unsafe decoder.decode(part.count, in: $0) }
      text += room[..<count]
      if part.isEmpty { break }
    }
    return String(decoding: text.dropFirst(3), as: UTF8.self)
  }
}

import Testing

@testable import DirectoryExchange

/// The rows of a text as CSV, each with its line and its cells.
private func rows(_ bytes: [UInt8]) throws -> [(line: Int, cells: [String])] {
  let record = Record(ByteSource(name: "test.csv", bytes: bytes))
  var reader = try CSVReader(record)
  var rows: [(Int, [String])] = []
  while try reader.next(record) {
    let cells = (0..<record.count).map { cell in
      record.withBytes(cell) { bytes in
        String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
      }
    }
    rows.append((record.line, cells))
  }
  return rows
}

private func rows(_ text: String) throws -> [(line: Int, cells: [String])] {
  try rows(Array(text.utf8))
}

@Suite("CSV reader")
struct CSVReaderTests {
  static let cases: [(text: String, cells: [[String]])] = [
    (text: "a,b\r\n1,2\r\n", cells: [["a", "b"], ["1", "2"]]),
    (text: "a,b\n1,2", cells: [["a", "b"], ["1", "2"]]),  // no end of the last line
    (text: "a,b\r1,2\r", cells: [["a", "b"], ["1", "2"]]),
    (text: "a,b\r\n1,2\n3,4\r5,6", cells: [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
    (text: "\u{FEFF}a,b\n1,2\n", cells: [["a", "b"], ["1", "2"]]),
    (text: "a;b\n1,5;2\n", cells: [["a", "b"], ["1,5", "2"]]),
    (text: "a\tb\n1,5\t2;3\n", cells: [["a", "b"], ["1,5", "2;3"]]),
    (
      text: "\"Code\";\" Labels, final\"\n01;x\n",
      cells: [["Code", " Labels, final"], ["01", "x"]]
    ),
    (text: "sep=;\na;b\n1;2\n", cells: [["a", "b"], ["1", "2"]]),
    (text: "a,b\n\"x\"\"y\",\"\"\n", cells: [["a", "b"], ["x\"y", ""]]),
    (text: "a,b\n\"one\r\ntwo\",3\n", cells: [["a", "b"], ["one\r\ntwo", "3"]]),
    (text: "a,b\n\n \n1,2\n\n", cells: [["a", "b"], ["1", "2"]]),  // blank lines
    (text: "a,b\n1\n1,2,3\n,\n", cells: [["a", "b"], ["1"], ["1", "2", "3"], ["", ""]]),
    (text: "a,b\n5\" disk,x\n", cells: [["a", "b"], ["5\" disk", "x"]]),
    (text: "a\n1\n", cells: [["a"], ["1"]]),
  ]

  @Test("Reads the cells of a row", arguments: cases)
  func cells(text: String, cells: [[String]]) throws {
    #expect(try rows(text).map(\.cells) == cells)
  }

  @Test("Counts the lines of the file, those inside quotes included")
  func lines() throws {
    let text = "a,b\r\n\"one\r\ntwo\rthree\nfour\",2\r\n\r\nx,y\rz,w\n"
    #expect(try rows(text).map(\.line) == [1, 2, 7, 8])
  }

  @Test(
    "Reads a quote that is never closed as an ordinary character",
    arguments: [
      // up to the end of the file
      (text: "id,name\n1,\"Open\n2,b\n3,c\n", cells: ["1", "Open"], rest: ["2", "b"]),
      // up to a quote that opens another cell
      (text: "id,name\n1,\"Open\n2,\"b\"\n3,c\n", cells: ["1", "Open"], rest: ["2", "b"]),
    ]
  )
  func openQuote(text: String, cells: [String], rest: [String]) throws {
    let read = try rows(text)
    #expect(read.map(\.line) == [1, 2, 3, 4])
    #expect(read[1].cells == cells)
    #expect(read[2].cells == rest)
  }

  @Test("Survives a file of nothing but open quotes")
  func manyOpenQuotes() throws {
    let text = "id,name\n" + String(repeating: "1,\"\"\"x\n", count: 50_000)
    #expect(try rows(text).count == 50_001)
  }

  @Test("Cuts a cell of many megabytes, and goes on after it")
  func hugeCell() throws {
    let huge = String(repeating: "x", count: 5 << 20)
    for cell in [huge, "\"\(huge)\""] {
      let read = try rows("a,b\n\(cell),2\n3,4\n")
      #expect(read.count == 3)
      #expect(read[1].cells.map(\.utf8.count) == [Record.largestCell, 1])
      #expect(read[2].cells == ["3", "4"])
    }
  }

  @Test("Keeps rows apart where the chunks of the file end", arguments: [-2, -1, 0, 1, 2])
  func chunks(offset: Int) throws {
    let padding = String(repeating: "p", count: ByteSource.chunkSize * 5 + offset - 12)
    let read = try rows("a,b\n1,\(padding)\r\n\"q\"\"\r\nr\",3\r\n4,5\r\n")
    #expect(read.map(\.line) == [1, 2, 3, 5])
    #expect(read[2].cells == ["q\"\r\nr", "3"])
    #expect(read[3].cells == ["4", "5"])
  }

  @Test(
    "Refuses what is no text",
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x00], [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0x61, 0x00, 0x62, 0x00],
      Array("SQLite format 3\0".utf8),
      (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 167) },
    ] as [[UInt8]]
  )
  func notText(bytes: [UInt8]) {
    #expect(throws: ExchangeError.self) { try rows(bytes) }
  }

  @Test("An empty file is told from one with a header")
  func empty() throws {
    #expect(throws: ExchangeError.empty(path: "test.csv")) { try rows("") }
    #expect(throws: ExchangeError.empty(path: "test.csv")) { try rows("\u{FEFF}") }
    #expect(try rows("id,name").map(\.cells) == [["id", "name"]])
  }

  @Test("What is written by the rules is read back the same")
  func roundTrip() throws {
    var generator = SplitMix(seed: 11)
    let pieces = ["a", "é", ",", ";", "\"", "\n", "\r\n", " ", "\t", "", "界", "x,y", "\"\""]
    for _ in 0..<300 {
      let width = Int.random(in: 2...5, using: &generator)
      var table = [(0..<width).map { "c\($0)" }]
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        table.append(
          (0..<width).map { _ in
            (0..<Int.random(in: 1...4, using: &generator)).map { _ in
              pieces.randomElement(using: &generator) ?? ""
            }.joined() + "."
          })
      }
      let text = table.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      }.joined(separator: "\r\n")
      #expect(try rows(text).map(\.cells) == table)
    }
  }

  @Test("Random bytes never trap")
  func randomBytes() {
    var generator = SplitMix(seed: 13)
    let likely: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09, 0x61, 0xC3, 0xA9, 0x00, 0x1B, 0xFF]
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? likely.randomElement(using: &generator) ?? 0
          : UInt8.random(in: 0...255, using: &generator)
      }
      _ = try? rows(bytes)
    }
  }

  @Test(
    "Reads hostile files as a reader does that looks at every byte", arguments: [0, 1, 2, 3])
  func plainReader(kind: Int) throws {
    var generator = SplitMix(seed: UInt64(17 + kind))
    let pieces: [[UInt8]] = [
      "a", "b1", "long text", ",", ",", ";", "\t", "\"", "\"", "\"\"", "\n", "\r\n", "\r", " ", "é",
      "-", "#", "!", "\u{1}", "\u{B}", "\u{E}", "\u{FFFD}", ",\"", "\",", "\"\n", "\n\"",
    ].map { Array($0.utf8) }
    for _ in 0..<1500 {
      let count = Int.random(in: 1...[6, 20, 60, 200][kind], using: &generator)
      var bytes = Array("x,y\n".utf8)
      for _ in 0..<count { bytes += pieces.randomElement(using: &generator) ?? [] }
      let record = Record(ByteSource(name: "test.csv", bytes: bytes))
      var reader = try CSVReader(record)
      var rows: [PlainCSVReader.Row] = []
      while try reader.next(record) {
        rows.append(.init(record))
      }
      #expect(
        rows == PlainCSVReader.rows(of: bytes, separator: reader.separator),
        "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test("Reads rows of any length wherever the window ends", arguments: [7, 90, 900])
  func windows(longest: Int) throws {
    // Small windows and long rows: the file is many windows long, and rows cross their ends at every
    // place, in quotes and out of them.
    var generator = SplitMix(seed: 19)
    var bytes = Array("x,y\n".utf8)
    while bytes.count < 3 * ByteSource.chunkSize {
      let text = String(repeating: "z", count: Int.random(in: 0...longest, using: &generator))
      let forms = [text, "\"\(text)\"", "\"\(text)\"\"\r\n,\"", "\"\(text)\"t"]
      bytes += (forms.randomElement(using: &generator) ?? "").utf8
      let ends = [",", ",", "\n", "\r\n", "\r"]
      bytes += (ends.randomElement(using: &generator) ?? "").utf8
    }
    let record = Record(ByteSource(name: "test.csv", bytes: bytes))
    var reader = try CSVReader(record)
    let rows = PlainCSVReader.rows(of: bytes, separator: reader.separator)
    var count = 0
    while try reader.next(record) {
      try #require(count < rows.count && PlainCSVReader.Row(record) == rows[count])
      count += 1
    }
    #expect(count == rows.count)
  }
}

import DirectoryStore
import Testing

@testable import DirectoryExchange

private func open(_ text: String, header: Header = Header()) throws -> RowFile {
  try open(Array(text.utf8), header: header)
}

private func open(_ bytes: [UInt8], header: Header = Header()) throws -> RowFile {
  try RowFile(ByteSource(name: "list.csv", bytes: bytes), name: "list.csv", header: header)
}

@Suite("File of rows")
struct RowFileTests {
  @Test("Gives the cells of a row by position, clean and as bytes")
  func cells() throws {
    let file = try open("a,b,c\n  x  y ,\"q \"\"r\"\"\",\n")
    #expect(file.columns == ["a", "b", "c"])
    #expect(file.line == 0)
    #expect(try file.next())
    #expect(file.line == 2)
    #expect((0..<3).map { file[$0] } == ["x y", "q \"r\"", ""])
    #expect((0..<3).map(file.isEmpty) == [false, false, true])
    #expect(file.withBytes(0) { $0.count } == "x  y".utf8.count)
    #expect(file.withBytes(1) { $0[0] } == UInt8(ascii: "q"))
    #expect(file[7] == "")
    #expect(try !file.next())
  }

  @Test("Reports a repair once, and only of a cell that is used")
  func repairs() throws {
    let file = try open("a,b\n\u{1B}[2Jx,\u{7}y\n\u{7}z,w\n")
    #expect(try file.next())
    #expect(file.takeProblems().isEmpty)
    #expect(file[1] == "y")
    #expect(file[1] == "y")
    #expect(
      file.takeProblems().map(\.sentence) == [
        "list.csv, line 2, column “b”: “y” was read, expected text without control characters; repaired."
      ])
    #expect(try file.next())
    #expect(file[0] == "z")
    #expect(file.takeProblems().map(\.line) == [3])
  }

  @Test("Reports what is wrong with a row, whether its cells are used or not")
  func faults() throws {
    let file = try open("a,b\n1,2,3\n\"open,2\n4,5,,\n6\n")
    var count = 0
    while try file.next() { count += 1 }
    #expect(count == 4)
    #expect(file.takeProblems().map(\.line) == [2, 3, 5])
  }

  @Test(
    "Finds the header where it is said to stand",
    arguments: [
      (
        text: "List of 2026\n\na;b\n1;2\n", header: Header(skippedRows: 1),
        columns: ["a", "b"], line: 4
      ),
      (
        text: "Address,,Name\nStreet,Town,\n1,2,3\n", header: Header(rows: 2),
        columns: ["Address Street", "Town", "Name"], line: 3
      ),
      (
        text: "Name;;Name;Name (2);Name;\n1;2;3;4;5;6\n", header: Header(naming: .complete),
        columns: ["Name", "Column 2", "Name (2)'", "Name (2)", "Name (3)", "Column 6"], line: 2
      ),
      (text: "1,2\n3,4\n", header: Header(rows: 0), columns: [], line: 1),
    ]
  )
  func header(text: String, header: Header, columns: [String], line: Int) throws {
    let file = try open(text, header: header)
    #expect(file.columns == columns)
    #expect(try file.next())
    #expect(file.line == line)
    #expect(file.takeProblems().isEmpty)
  }

  @Test("A strict header reports columns without a name of their own")
  func strictHeader() throws {
    let file = try open("Name,,Name,b,,\n1,2,3,4\n")
    #expect(file.columns == ["Name", "", "", "b"])
    #expect(file.takeProblems().map(\.value) == ["", "Name"])
  }

  @Test("Without a header, cells are read by position")
  func noHeader() throws {
    let file = try open("1,2\n3,4,5\n", header: Header(rows: 0))
    #expect(try file.next())
    #expect(file.cellCount == 2)
    #expect(try file.next())
    #expect(file.cellCount == 3)
    #expect((0..<4).map { file[$0] } == ["3", "4", "5", ""])
    #expect(file.takeProblems().isEmpty)
  }

  @Test("A file that ends before its header is empty")
  func noHeaderLeft() {
    #expect(throws: ExchangeError.empty(path: "list.csv")) {
      try open("a\n", header: Header(skippedRows: 1))
    }
  }
}

internal import DirectoryStore

/// Reads the objects of the lists in a JSON file as rows, whatever the size of the file.
///
/// A row is an object of a list that is not itself in a row: of a list that is the file, or of lists
/// under any name (`data`, `visible` and `invisible`, `features`), or an object on each line. Its
/// columns are named by paths, as `geo.latitude`; several values at one path are joined by `|`, and
/// nothing stands for `null`. Of a feature of GeoJSON, the properties are columns, and `lon` and
/// `lat` are those of its point, or of the center of the box around it; of an element of Overpass, the
/// tags are columns, and `@id` is its kind and number, as `node/1`. A row that is a list has the
/// columns `Column 1`, `Column 2` and so on.
///
/// The columns are those of the rows in the first four megabytes. Texts and numbers are cells as they
/// are written. A row that is no JSON is left out and reported, and the rest is read.
///
/// > Source: RFC 8259, "The JavaScript Object Notation (JSON) Data Interchange Format" (2017);
/// > RFC 7946, "The GeoJSON Format" (2016).
struct JSONRowReader: RowReader {
  /// How many bytes are looked through for columns.
  private static let sampleSize = 4 << 20

  /// What holds rows, and is open.
  private enum Container {
    case list(JSONRowParser.Shape)
    case object
  }

  /// Where the next row is.
  private enum Found {
    case row(length: Int, JSONRowParser.Shape)
    /// No object nor a list, or one that is too large: it was passed over.
    case passed(expected: String)
    case end
    /// The window ends, and no more of the file is to be read.
    case unknown
  }

  let encoding = TextEncoding.utf8
  private let name: String
  /// Whether each object of the file, outside lists, is a row.
  private var isLines = false
  private var position = 0
  private var line = 1
  private var rows = 0
  /// Whether rows stand on lines with others, so that a number tells them better than a line.
  private(set) var numbersRows = false
  private var containers: [Container] = []
  /// Whether a value was just read, so that a comma or an end comes next.
  private var needsComma = false
  private var hasBegun = false
  private var parser = JSONRowParser()
  private var gaveNames = false
  private var problems: [ImportProblem] = []
  var keepsBytes = false
  private(set) var rowBytes: [UInt8] = []

  /// Opens a file, and finds out the columns of its first rows.
  ///
  /// - Parameters:
  ///   - record: A record that stands before the first row.
  ///   - name: The file, as messages name it.
  /// - Throws: ``ExchangeError`` if the file cannot be read, or holds no list of objects.
  init(_ record: Record, name: String) throws(ExchangeError) {
    self.name = name
    if record.window.bytes(from: 0, atMost: 3) == [0xEF, 0xBB, 0xBF] { position = 3 }
    repeat {
      let wanted = record.window.limit + Self.sampleSize
      while !record.window.isAtEnd, record.window.limit < wanted { try record.window.fill() }
      isLines = isSeveralObjects(record)
      (parser, numbersRows) = columns(in: record)
    } while parser.names.isEmpty && !record.window.isAtEnd
      && record.window.limit < Record.largestRow
    guard !parser.names.isEmpty else {
      throw .unreadable(path: record.window.path, reason: "it holds no list of objects")
    }
  }

  /// Whether a file begins as one of JSON does, and no file of CSV.
  static func reads(_ window: Window) -> Bool {
    var bytes = window.bytes(from: 0, atMost: 4096)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let signs = bytes.filter { !isBlank($0) }.prefix(2)
    guard let first = signs.first, let second = signs.last, signs.count == 2 else { return false }
    switch first {
    case UInt8(ascii: "{"): return [UInt8(ascii: "\""), UInt8(ascii: "}")].contains(second)
    case UInt8(ascii: "["): return "{[]\"".utf8.contains(second)
    default: return false
    }
  }

  mutating func next(_ record: Record) throws(ExchangeError) -> Bool {
    if !gaveNames {
      gaveNames = true
      parser.writeNames(to: record)
      return true
    }
    while true {
      switch try findRow(record, mayFill: true) {
      case .end, .unknown: return false
      case .passed(let expected):
        rows += 1
        report(.skipped, "", expected)
      case .row(let length, let shape):
        rows += 1
        let row = position..<position + length
        do throws(JSONRowParser.Fault) {
          try parser.read(row, of: record.window, as: shape)
        } catch {
          report(.skipped, error.value, error.expected)
          pass(length, record)
          continue
        }
        for fault in parser.takeFaults() {
          report(.ignored, fault.value, fault.expected, column: fault.column)
        }
        parser.write(to: record, line: place)
        if keepsBytes { rowBytes = record.window.bytes(from: row.lowerBound, atMost: row.count) }
        pass(length, record)
        return true
      }
    }
  }

  /// Where the row is: its line, or its number.
  private var place: Int { numbersRows ? rows : line }

  mutating func takeProblems() -> [ImportProblem] {
    defer { problems.removeAll() }
    return problems
  }

  private mutating func report(
    _ outcome: ImportProblem.Outcome, _ value: String, _ expected: String, column: String = ""
  ) {
    problems.append(
      ImportProblem(
        outcome: outcome, file: name, line: place, column: column,
        value: String(Cleaning.clean(value).text.prefix(200)), expected: expected))
  }
}

// Looking ahead.
extension JSONRowReader {
  /// Whether one object follows another, outside lists.
  private func isSeveralObjects(_ record: Record) -> Bool {
    var probe = self
    guard (try? probe.skipBlanks(record, mayFill: false)) == UInt8(ascii: "{"),
      case .known(let length)? = try? probe.valueLength(record, mayFill: false)
    else { return false }
    probe.pass(length, record)
    return (try? probe.skipBlanks(record, mayFill: false)) == UInt8(ascii: "{")
  }

  /// The columns of the rows that are whole in the window, and whether there are more rows than lines.
  private func columns(in record: Record) -> (JSONRowParser, sharesLines: Bool) {
    var probe = self
    var rows = 0
    while case .some(let found) = try? probe.findRow(record, mayFill: false) {
      switch found {
      case .end, .unknown: return (probe.parser, rows > probe.line)
      case .passed: rows += 1
      case .row(let length, let shape):
        rows += 1
        let row = probe.position..<probe.position + length
        try? probe.parser.read(row, of: record.window, as: shape)
        _ = probe.parser.takeFaults()
        probe.pass(length, record)
      }
    }
    return (probe.parser, rows > probe.line)
  }
}

// Walking between rows.
extension JSONRowReader {
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Walks to the next row; `position` is at its first byte then.
  private mutating func findRow(_ record: Record, mayFill: Bool) throws(ExchangeError) -> Found {
    while let byte = try skipBlanks(record, mayFill: mayFill) {
      if needsComma, byte == UInt8(ascii: ",") {
        needsComma = false
        pass(1, record)
        continue
      }
      switch (containers.last, byte) {
      case (nil, _) where hasBegun && !isLines:
        throw wrong(byte, Expected.nothingMore, record)
      case (nil, UInt8(ascii: "[")):
        open(.list(.plain), record)
      case (nil, UInt8(ascii: "{")) where !isLines:
        open(.object, record)
      case (.list, UInt8(ascii: "]")), (.object, UInt8(ascii: "}")):
        containers.removeLast()
        needsComma = true
        pass(1, record)
      case (_, _) where needsComma && !containers.isEmpty:
        throw wrong(byte, Expected.commaOrEnd, record)
      case (.object, _):
        guard byte == UInt8(ascii: "\"") else { throw wrong(byte, Expected.quotedName, record) }
        guard try enterMember(record, mayFill: mayFill) else { return .unknown }
      case (let list, _):
        hasBegun = true
        var shape = JSONRowParser.Shape.plain
        if case .list(let known) = list { shape = known }
        return try row(byte, as: shape, record, mayFill: mayFill)
      }
    }
    guard record.window.isAtEnd else { return .unknown }
    guard containers.isEmpty, hasBegun else { throw cut(record) }
    return .end
  }

  private mutating func open(_ container: Container, _ record: Record) {
    hasBegun = true
    needsComma = false
    containers.append(container)
    pass(1, record)
  }

  private mutating func row(
    _ byte: UInt8, as shape: JSONRowParser.Shape, _ record: Record, mayFill: Bool
  ) throws(ExchangeError) -> Found {
    switch try valueLength(record, mayFill: mayFill) {
    case .unknown: return .unknown
    case .tooLarge:
      needsComma = true
      try skipValue(record)
      return .passed(expected: Expected.smallerRow)
    case .known(let length):
      needsComma = true
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        return .row(length: length, shape)
      }
      pass(length, record)
      return .passed(expected: Expected.object)
    }
  }

  /// Passes the name of a member, and what it holds unless rows may be in that.
  ///
  /// - Returns: Whether the window held enough of it.
  private mutating func enterMember(
    _ record: Record, mayFill: Bool
  ) throws(ExchangeError) -> Bool {
    guard case .known(let length) = try valueLength(record, mayFill: mayFill) else {
      return false
    }
    let key = record.window.bytes(from: position, atMost: length).dropFirst().dropLast()
    pass(length, record)
    guard let colon = try skipBlanks(record, mayFill: mayFill) else { return false }
    guard colon == UInt8(ascii: ":") else { throw wrong(colon, Expected.colon, record) }
    pass(1, record)
    guard let byte = try skipBlanks(record, mayFill: mayFill) else { return false }
    if byte == UInt8(ascii: "{"), containers.count < JSONParser.deepest {
      open(.object, record)
      return true
    }
    if byte == UInt8(ascii: "["), containers.count < JSONParser.deepest {
      guard let first = try sign(after: 1, record, mayFill: mayFill) else { return false }
      // Lists in lists are rows under the name that map servers give them; else they are places.
      if first == UInt8(ascii: "{")
        || (first == UInt8(ascii: "[") && key.elementsEqual("data".utf8))
      {
        open(.list(JSONRowParser.Shape(ofRowsUnder: key)), record)
        return true
      }
    }
    needsComma = true
    switch try valueLength(record, mayFill: mayFill) {
    case .known(let length): pass(length, record)
    case .unknown: return false
    case .tooLarge: try skipValue(record)
    }
    return true
  }
}

// Bytes.
extension JSONRowReader {
  private enum Length {
    case known(Int)
    case tooLarge
    /// The window ends, and no more of the file is to be read.
    case unknown
  }

  /// The byte at the position after blanks, which are passed; absent where the window or the file ends.
  private mutating func skipBlanks(
    _ record: Record, mayFill: Bool
  ) throws(ExchangeError) -> UInt8? {
    while true {
      while position < record.window.limit {
        let byte = record.window[position]
        guard Self.isBlank(byte) else { return byte }
        if byte == 0x0A { line += 1 }
        position += 1
      }
      guard mayFill, !record.window.isAtEnd else { return nil }
      try fill(record)
    }
  }

  /// The first byte that is no blank, so many bytes after the position or later.
  private mutating func sign(
    after offset: Int, _ record: Record, mayFill: Bool
  ) throws(ExchangeError) -> UInt8? {
    var offset = offset
    while true {
      while position + offset < record.window.limit {
        let byte = record.window[position + offset]
        guard Self.isBlank(byte) else { return byte }
        offset += 1
      }
      guard mayFill, !record.window.isAtEnd, offset < Record.largestRow else { return nil }
      try fill(record)
    }
  }

  /// Passes bytes of the window, and counts their lines.
  private mutating func pass(_ length: Int, _ record: Record) {
    line += record.window.lineEnds(in: position..<position + length)
    position += length
  }

  private mutating func fill(_ record: Record) throws(ExchangeError) {
    try record.window.fill(keeping: position)
    position = 0
  }

  /// The number of bytes of the value at the position.
  private mutating func valueLength(
    _ record: Record, mayFill: Bool
  ) throws(ExchangeError) -> Length {
    var end = JSONValueEnd()
    var offset = 0
    while true {
      let (stop, isFound) = end.search(record.window, from: position + offset)
      offset = stop - position
      if isFound { return .known(max(1, offset)) }
      guard !record.window.isAtEnd else {
        if end.isAtEndOfWord, offset > 0 { return .known(offset) }
        throw cut(record)
      }
      guard mayFill else { return .unknown }
      guard offset < Record.largestRow else { return .tooLarge }
      try fill(record)
    }
  }

  /// Passes a value of any size, without keeping it.
  private mutating func skipValue(_ record: Record) throws(ExchangeError) {
    var end = JSONValueEnd()
    while true {
      let (stop, isFound) = end.search(record.window, from: position)
      pass(stop - position, record)
      if isFound { return }
      guard !record.window.isAtEnd else {
        if end.isAtEndOfWord { return }
        throw cut(record)
      }
      try fill(record)
    }
  }

  private func wrong(_ byte: UInt8, _ expected: String, _ record: Record) -> ExchangeError {
    let sign = Cleaning.clean(String(decoding: [byte], as: UTF8.self)).text
    return .unexpected(path: record.window.path, line: line, read: sign, expected: expected)
  }

  private func cut(_ record: Record) -> ExchangeError {
    .cutOff(path: record.window.path, line: line)
  }
}

/// The text of one row of JSON, read from its beginning to its end.
struct JSONText {
  typealias Fault = JSONRowParser.Fault

  /// The most bytes of a name.
  private static let longestName = 1024

  /// The text, then a word of zeros: no search needs to look for the end.
  private let bytes: [UInt8]
  private let count: Int
  private var position = 0

  init(_ bytes: [UInt8]) {
    count = bytes.count
    self.bytes = bytes + [UInt8](repeating: 0, count: 8)
  }

  /// The byte that comes next; absent at the end.
  @inline(__always)
  var byte: UInt8? { position < count ? bytes[position] : nil }

  var isAtEnd: Bool { position == count }

  /// What is wrong here.
  func unexpected(_ expected: String) -> Fault {
    let next = bytes[position..<count].prefix(12)
    return Fault(value: Cleaning.clean(next.span).text, expected: expected)
  }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  /// Reads the elements of a list or the members of an object, on whose bracket the text stands.
  ///
  /// - Parameters:
  ///   - end: The closing bracket.
  ///   - body: What reads one of them.
  /// - Throws: What is wrong between them, and what `body` throws.
  @inline(__always)
  mutating func readItems(
    until end: UInt8, _ body: (inout JSONText) throws(Fault) -> Void
  ) throws(Fault) {
    position += 1
    skipBlanks()
    if byte == end {
      position += 1
      return
    }
    while true {
      skipBlanks()
      try body(&self)
      skipBlanks()
      if byte == end { break }
      guard byte == UInt8(ascii: ",") else { throw unexpected(Expected.commaOrEnd) }
      position += 1
    }
    position += 1
  }

  /// Reads the name of a member and the colon after it.
  mutating func readName() throws(Fault) -> ArraySlice<UInt8> {
    guard byte == UInt8(ascii: "\"") else { throw unexpected(Expected.quotedName) }
    let name: ArraySlice<UInt8>
    if let plain = readPlainString() {
      name = plain
    } else {
      var escaped: [UInt8] = []
      try readString(into: &escaped)
      name = escaped[...]
    }
    guard name.count <= Self.longestName else {
      throw Fault(value: String(decoding: name, as: UTF8.self), expected: Expected.shorterName)
    }
    skipBlanks()
    guard byte == UInt8(ascii: ":") else { throw unexpected(Expected.colon) }
    position += 1
    skipBlanks()
    return name
  }

  /// Reads a text, a number or a word, as it is to be a cell.
  ///
  /// - Parameter cell: Gets the bytes.
  /// - Returns: Whether it is a value; `null` is none.
  /// - Throws: What is wrong, if it is none of these.
  mutating func readScalar(into cell: inout [UInt8]) throws(Fault) -> Bool {
    if byte == UInt8(ascii: "\"") {
      try readString(into: &cell)
      return true
    }
    let start = position
    // A number is kept as it is written, however large, and however it begins.
    var hasDigits = false
    var hasOthers = false
    scalar: while let byte, byte > 0x20 {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): break scalar
      case 48...57: hasDigits = true
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"),
        UInt8(ascii: "E"):
        break
      default: hasOthers = true
      }
      position += 1
    }
    let word = bytes[start..<position]
    if !hasOthers, hasDigits {
      cell += word
      return true
    }
    if word.elementsEqual("null".utf8) { return false }
    guard word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) else {
      position = start
      throw unexpected(Expected.value)
    }
    cell += word
    return true
  }

  /// Reads a string in which nothing is escaped, on whose quote the text stands; absent, and nothing
  /// is read, if it is another one.
  private mutating func readPlainString() -> ArraySlice<UInt8>? {
    let start = position + 1
    let end = endOfText(from: start)
    guard end < count, bytes[end] == UInt8(ascii: "\"") else { return nil }
    position = end + 1
    return bytes[start..<end]
  }

  /// The next place of a quote or a backslash; the end where there is none.
  private func endOfText(from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { bytes in
      var index = start
      while index < count {
        // In bounds: a word of zeros follows the text.
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let stops = JSONBytes.endsOfText(in: word)
        if stops != 0 { return index + stops.trailingZeroBitCount >> 3 }
        index += 8
      }
      return count
    }
  }

  /// Reads a string; bytes that are no UTF-8 are left for the one who reads the cell.
  private mutating func readString(into text: inout [UInt8]) throws(Fault) {
    position += 1
    while true {
      let start = position
      position = endOfText(from: start)
      text += bytes[start..<position]
      guard let byte else { throw unexpected(Expected.closedQuote) }
      position += 1
      if byte == UInt8(ascii: "\"") { return }
      text += Array(String(try readEscape()).utf8)
    }
  }

  private mutating func readEscape() throws(Fault) -> Unicode.Scalar {
    guard let byte else { throw unexpected(Expected.escape) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default:
      position -= 1
      throw unexpected(Expected.escape)
    }
    let first = try readHexadecimal()
    guard (0xD800...0xDBFF).contains(first), bytes[position..<count].starts(with: [0x5C, 0x75])
    else {
      return Unicode.Scalar(first) ?? "\u{FFFD}"
    }
    let afterFirst = position
    position += 2
    let second = try readHexadecimal()
    guard (0xDC00...0xDFFF).contains(second) else {
      position = afterFirst
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func readHexadecimal() throws(Fault) -> UInt32 {
    let digits = bytes[position..<count].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw unexpected(Expected.escape) }
    position += 4
    return number
  }
}

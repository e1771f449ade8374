/// The text of one row of JSON, read from its beginning to its end.
struct JSONText {
  typealias Fault = JSONRowParser.Fault

  /// The most bytes of a name.
  private static let longestName = 1024

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte that comes next; absent at the end.
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  var isAtEnd: Bool { position == bytes.count }

  /// What is wrong here.
  func unexpected(_ expected: String) -> Fault {
    let next = bytes[position...].prefix(12)
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
    var name: [UInt8] = []
    try readString(into: &name)
    guard name.count <= Self.longestName else {
      throw Fault(value: String(decoding: name, as: UTF8.self), expected: Expected.shorterName)
    }
    skipBlanks()
    guard byte == UInt8(ascii: ":") else { throw unexpected(Expected.colon) }
    position += 1
    skipBlanks()
    return name[...]
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
    while let byte, !",]}".utf8.contains(byte), byte > 0x20 { position += 1 }
    let word = bytes[start..<position]
    if word.elementsEqual("null".utf8) { return false }
    // A number is kept as it is written, however large, and however it begins.
    let isNumber =
      word.contains { (48...57).contains($0) }
      && word.allSatisfy { (48...57).contains($0) || "+-.eE".utf8.contains($0) }
    guard isNumber || word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) else {
      position = start
      throw unexpected(Expected.value)
    }
    cell += word
    return true
  }

  /// Reads a string; bytes that are no UTF-8 are left for the one who reads the cell.
  private mutating func readString(into text: inout [UInt8]) throws(Fault) {
    position += 1
    while true {
      let start = position
      while let byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
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
    guard (0xD800...0xDBFF).contains(first), bytes[position...].starts(with: [0x5C, 0x75]) else {
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
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw unexpected(Expected.escape) }
    position += 4
    return number
  }
}

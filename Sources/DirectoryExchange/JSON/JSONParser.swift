/// Reads JSON, and remembers where each value stands.
///
/// > Source: RFC 8259, "The JavaScript Object Notation (JSON) Data Interchange Format" (2017).
struct JSONParser {
  /// The deepest nesting that is read, so that no file can exhaust the stack.
  static let deepest = 64

  private let bytes: [UInt8]
  private var position = 0

  /// Reads a whole text.
  static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes)
    parser.skipBlanks()
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.position == parser.bytes.count else {
      throw parser.error("text was read after the end, expected nothing more")
    }
    return value
  }

  /// Reads a whole file; what is wrong is told by line and column.
  static func parse(_ bytes: [UInt8], file: String) throws(ExchangeError) -> JSONValue {
    do { return try parse(bytes) } catch { throw .profile(error, in: file, bytes) }
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func error(_ problem: String) -> JSONError {
    JSONError(place: position, message: problem)
  }

  private func unexpected(_ expected: String) -> JSONError {
    guard position < bytes.count else {
      return error("the file ends here, expected \(expected)")
    }
    let next = bytes[position...].prefix(12)
    let (rest, _) = Cleaning.clean(next.span)
    return error("“\(rest.prefix(1))” was read, expected \(expected)")
  }

  private mutating func skipBlanks() {
    while let byte {
      guard byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D else { return }
      position += 1
    }
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= Self.deepest else {
      throw error("values are nested more than \(Self.deepest) deep, expected fewer")
    }
    let place = position
    func located(_ content: JSONValue.Content) -> JSONValue {
      JSONValue(content: content, place: place)
    }
    switch byte {
    case UInt8(ascii: "{"): return located(.object(try object(depth: depth)))
    case UInt8(ascii: "["): return located(.array(try array(depth: depth)))
    case UInt8(ascii: "\""): return located(.string(try string()))
    case UInt8(ascii: "t"): return located(try word("true", .bool(true)))
    case UInt8(ascii: "f"): return located(try word("false", .bool(false)))
    case UInt8(ascii: "n"): return located(try word("null", .null))
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
      return located(.number(try number()))
    default: throw unexpected("a value")
    }
  }

  private mutating func word(
    _ word: String, _ content: JSONValue.Content
  ) throws(JSONError) -> JSONValue.Content {
    guard bytes[position...].starts(with: word.utf8) else { throw unexpected("a value") }
    position += word.utf8.count
    return content
  }

  private mutating func object(depth: Int) throws(JSONError) -> [JSONValue.Member] {
    position += 1
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    skipBlanks()
    if byte == UInt8(ascii: "}") {
      position += 1
      return []
    }
    while true {
      skipBlanks()
      let place = position
      guard byte == UInt8(ascii: "\"") else { throw unexpected("a name in double quotes") }
      let name = try string()
      guard names.insert(name).inserted else {
        throw JSONError(place: place, message: "“\(name)” was read twice, expected it once")
      }
      skipBlanks()
      guard byte == UInt8(ascii: ":") else { throw unexpected("a colon after “\(name)”") }
      position += 1
      skipBlanks()
      members.append((name, place, try value(depth: depth + 1)))
      skipBlanks()
      if byte == UInt8(ascii: "}") { break }
      guard byte == UInt8(ascii: ",") else { throw unexpected("a comma or a closing brace") }
      position += 1
    }
    position += 1
    return members
  }

  private mutating func array(depth: Int) throws(JSONError) -> [JSONValue] {
    position += 1
    var values: [JSONValue] = []
    skipBlanks()
    if byte == UInt8(ascii: "]") {
      position += 1
      return []
    }
    while true {
      skipBlanks()
      values.append(try value(depth: depth + 1))
      skipBlanks()
      if byte == UInt8(ascii: "]") { break }
      guard byte == UInt8(ascii: ",") else { throw unexpected("a comma or a closing bracket") }
      position += 1
    }
    position += 1
    return values
  }

  private mutating func number() throws(JSONError) -> Double {
    let start = position
    while let byte, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"),
      byte != UInt8(ascii: "}"), byte > 0x20
    {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let digits = text.first == "-" ? text.dropFirst() : text[...]
    func isDigit(_ character: Character?) -> Bool { character?.isWholeNumber == true }
    let hasLeadingZero = digits.first == "0" && isDigit(digits.dropFirst().first)
    let isNumber = text.utf8.allSatisfy {
      (48...57).contains($0) || "+-.eE".utf8.contains($0)
    }
    guard isNumber, !hasLeadingZero, isDigit(digits.first), text.last != ".",
      let number = Double(text), number.isFinite
    else {
      position = start
      throw error("“\(Cleaning.clean(text).text.prefix(40))” was read, expected a number")
    }
    return number
  }
}

extension JSONParser {
  private mutating func string() throws(JSONError) -> String {
    position += 1
    var text: [UInt8] = []
    while true {
      guard let byte else { throw unexpected("a closing quote") }
      switch byte {
      case UInt8(ascii: "\""):
        guard let valid = String(validating: text, as: UTF8.self) else {
          throw error("bytes that are no UTF-8 were read, expected text in UTF-8")
        }
        position += 1
        return valid
      case UInt8(ascii: "\\"): text += String(try escape()).utf8
      case 0x00..<0x20:
        throw error("a line end or a control character was read, expected a closing quote")
      default:
        text.append(byte)
        position += 1
      }
    }
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    position += 1
    guard let byte else { throw unexpected("the rest of an escape") }
    let simple: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
      UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
      UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    if let scalar = simple[byte] {
      position += 1
      return scalar
    }
    guard byte == UInt8(ascii: "u") else {
      throw unexpected("one of \" \\ / b f n r t u after the backslash")
    }
    let first = try hexadecimal()
    guard (0xD800...0xDBFF).contains(first), bytes[position...].starts(with: [0x5C, 0x75]) else {
      return Unicode.Scalar(first) ?? "\u{FFFD}"
    }
    position += 1
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  /// The four digits after `u`, on which `position` stands.
  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    position += 1
    let digits = bytes[min(position, bytes.count)...].prefix(4)
    guard digits.count == 4,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw unexpected("four hexadecimal digits") }
    position += 4
    return number
  }
}

extension ExchangeError {
  /// What is wrong in a JSON file, told by line and column.
  static func profile(_ error: JSONError, in path: String, _ bytes: [UInt8]) -> ExchangeError {
    let (line, column) = error.location(in: bytes)
    return .profile(path: path, line: line, column: column, message: error.message)
  }
}

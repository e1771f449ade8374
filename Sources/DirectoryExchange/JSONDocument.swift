/// A text in JSON, read with the place of every value, so that a person is told where it is wrong.
struct JSONDocument {
  /// A place in the text, from 1.
  struct Place: Hashable, Sendable {
    var line: Int
    var column: Int
  }

  /// What is wrong, and where.
  struct Failure: Error, CustomStringConvertible {
    var place: Place
    var message: String
    var description: String { "line \(place.line), column \(place.column): \(message)" }
  }

  /// A value and its place.
  struct Value: Sendable {
    indirect enum Content: Sendable {
      case null
      case bool(Bool)
      case number(Double)
      case string(String)
      case array([Value])
      case object([(key: String, place: Place, value: Value)])
    }

    var place: Place
    var content: Content

    var string: String? { if case .string(let text) = content { text } else { nil } }
    var bool: Bool? { if case .bool(let value) = content { value } else { nil } }
    var array: [Value]? { if case .array(let values) = content { values } else { nil } }
    var object: [(key: String, place: Place, value: Value)]? {
      if case .object(let members) = content { members } else { nil }
    }
    var int: Int? {
      if case .number(let number) = content { Int(exactly: number) } else { nil }
    }

    subscript(_ key: String) -> Value? { object?.first { $0.key == key }?.value }
  }

  let root: Value

  init(_ text: String) throws(Failure) {
    var parser = Parser(text)
    root = try parser.document()
  }

  /// Reads by recursive descent; the depth is bounded, so that no text can exhaust the stack.
  private struct Parser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var line = 1
    private var column = 1

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    private var place: Place { Place(line: line, column: column) }
    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private func failure(_ message: String) -> Failure { Failure(place: place, message: message) }

    private mutating func advance() {
      if current == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
      position += 1
    }

    private mutating func skipBlanks() {
      while let scalar = current, " \t\r\n\u{FEFF}".unicodeScalars.contains(scalar) { advance() }
    }

    private mutating func take(_ scalar: Unicode.Scalar, _ expected: String) throws(Failure) {
      guard current == scalar else { throw failure("expected \(expected)") }
      advance()
    }

    mutating func document() throws(Failure) -> Value {
      let value = try value(depth: 0)
      skipBlanks()
      guard current == nil else { throw failure("expected the end of the text") }
      return value
    }

    private mutating func value(depth: Int) throws(Failure) -> Value {
      guard depth < 64 else { throw failure("expected less than 64 levels of brackets") }
      skipBlanks()
      let place = self.place
      switch current {
      case "{"?: return Value(place: place, content: try object(depth: depth))
      case "["?: return Value(place: place, content: try array(depth: depth))
      case "\""?: return Value(place: place, content: .string(try string()))
      case let scalar? where scalar == "-" || ("0"..."9").contains(scalar):
        return Value(place: place, content: .number(try number()))
      case let scalar? where ("a"..."z").contains(scalar):
        return Value(place: place, content: try word())
      default: throw failure("expected a value: a text in quotes, a number, { or [")
      }
    }

    private mutating func object(depth: Int) throws(Failure) -> Value.Content {
      advance()
      var members: [(key: String, place: Place, value: Value)] = []
      skipBlanks()
      if current == "}" {
        advance()
        return .object([])
      }
      while true {
        skipBlanks()
        let place = self.place
        guard current == "\"" else { throw failure("expected a name in quotes") }
        let key = try string()
        skipBlanks()
        try take(":", "a colon after the name “\(key)”")
        let value = try value(depth: depth + 1)
        if members.contains(where: { $0.key == key }) {
          throw Failure(place: place, message: "the name “\(key)” stands twice")
        }
        members.append((key, place, value))
        skipBlanks()
        if current == "," {
          advance()
          continue
        }
        try take("}", "a comma or } after the value of “\(key)”")
        return .object(members)
      }
    }

    private mutating func array(depth: Int) throws(Failure) -> Value.Content {
      advance()
      var values: [Value] = []
      skipBlanks()
      if current == "]" {
        advance()
        return .array([])
      }
      while true {
        values.append(try value(depth: depth + 1))
        skipBlanks()
        if current == "," {
          advance()
          continue
        }
        try take("]", "a comma or ] in the list")
        return .array(values)
      }
    }

    private mutating func string() throws(Failure) -> String {
      let start = place
      advance()
      var text = String.UnicodeScalarView()
      while let scalar = current {
        advance()
        switch scalar {
        case "\"": return String(text)
        case "\\": text.append(try escape())
        case let control where control.value < 32:
          throw Failure(place: start, message: "expected the text to end on its line")
        default: text.append(scalar)
        }
      }
      throw Failure(place: start, message: "expected a quote at the end of the text")
    }

    private mutating func escape() throws(Failure) -> Unicode.Scalar {
      guard let scalar = current else { throw failure("expected a sign after \\") }
      advance()
      switch scalar {
      case "n": return "\n"
      case "t": return "\t"
      case "r": return "\r"
      case "b": return "\u{8}"
      case "f": return "\u{C}"
      case "\"", "\\", "/": return scalar
      case "u":
        let high = try hexadecimal()
        guard (0xD800...0xDBFF).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        guard current == "\\" else { return "\u{FFFD}" }
        advance()
        try take("u", "the second half of the character")
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
      default: throw failure("expected one of n, t, r, b, f, u, a quote or \\ after \\")
      }
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
      var value: UInt32 = 0
      for _ in 0..<4 {
        guard let scalar = current, let digit = Character(scalar).hexDigitValue else {
          throw failure("expected four digits from 0 to f")
        }
        value = value << 4 + UInt32(digit)
        advance()
      }
      return value
    }

    private mutating func number() throws(Failure) -> Double {
      var text = ""
      let start = place
      while let scalar = current, "+-.eE0123456789".unicodeScalars.contains(scalar) {
        text.unicodeScalars.append(scalar)
        advance()
      }
      guard let number = Double(text), number.isFinite else {
        throw Failure(place: start, message: "expected a number")
      }
      return number
    }

    private mutating func word() throws(Failure) -> Value.Content {
      let start = place
      var text = ""
      while let scalar = current, ("a"..."z").contains(scalar) {
        text.unicodeScalars.append(scalar)
        advance()
      }
      switch text {
      case "true": return .bool(true)
      case "false": return .bool(false)
      case "null": return .null
      default:
        throw Failure(place: start, message: "expected true, false, null or a text in quotes")
      }
    }
  }
}

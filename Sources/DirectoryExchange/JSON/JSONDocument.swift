/// JSON to be written for people to read and correct.
indirect enum JSONDocument: Hashable, Sendable {
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([JSONDocument])
  case object([Member])

  /// A name and its value.
  struct Member: Hashable, Sendable {
    var name: String
    var value: JSONDocument
  }
}

extension JSONDocument: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByArrayLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(arrayLiteral elements: JSONDocument...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, JSONDocument)...) {
    self = .object(elements.map { Member(name: $0.0, value: $0.1) })
  }

  /// The value of a list of texts.
  init(_ texts: [String]) { self = .list(texts.map { .text($0) }) }
}

extension JSONDocument {
  /// The text, indented by two; what fits on a line of 100 columns stands on one.
  ///
  /// - Complexity: O(*n* *d*) for *n* values and *d* levels.
  var written: String { written(indent: 0, taken: 0) + "\n" }

  /// Writes a value that stands on a line with others.
  ///
  /// - Parameters:
  ///   - indent: How far the value is indented.
  ///   - taken: How much of its first line is taken.
  /// - Returns: The text of the value.
  private func written(indent: Int, taken: Int) -> String {
    let short = line
    if taken + short.count < 100 { return short }
    let inner = String(repeating: " ", count: indent + 2)
    let end = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .list(let values):
      let parts = values.map { inner + $0.written(indent: indent + 2, taken: indent + 2) }
      return "[\n" + parts.joined(separator: ",\n") + end + "]"
    case .object(let members):
      let parts = members.map { member in
        let name = inner + Self.quoted(member.name) + ": "
        return name + member.value.written(indent: indent + 2, taken: name.count)
      }
      return "{\n" + parts.joined(separator: ",\n") + end + "}"
    default: return short
    }
  }

  private var line: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .truth(let value): value ? "true" : "false"
    case .list(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.name) + ": " + $0.value.line }.joined(separator: ", ")
        + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case let scalar where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

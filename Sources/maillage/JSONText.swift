/// A value on its way to JSON, its members in the order given.
indirect enum JSONText {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  static func optional(_ value: Double?) -> JSONText { value.map { .double($0) } ?? .null }
  static func optional(_ value: Int?) -> JSONText { value.map { .int($0) } ?? .null }
  static func optional(_ value: Bool?) -> JSONText { value.map { .bool($0) } ?? .null }
  /// A text, unknown where it is empty.
  static func known(_ text: String) -> JSONText { text.isEmpty ? .null : .string(text) }
  static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }
}

extension JSONText {
  /// Writes the value, two blanks a level.
  func write(into text: inout String, indent: String = "") {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += "\(value)"
    // The shortest digits that read back as the same number; JSON has no infinity.
    case .double(let value): text += value.isFinite ? "\(value)" : "null"
    case .string(let value): Self.quote(value, into: &text)
    case .array(let values):
      Self.list(values, into: &text, indent: indent, brackets: ("[", "]")) { value, text, inner in
        value.write(into: &text, indent: inner)
      }
    case .object(let members):
      Self.list(members, into: &text, indent: indent, brackets: ("{", "}")) { member, text, inner in
        Self.quote(member.0, into: &text)
        text += ": "
        member.1.write(into: &text, indent: inner)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], into text: inout String, indent: String,
    brackets: (open: String, close: String), _ write: (Element, inout String, String) -> Void
  ) {
    text += brackets.open
    let inner = indent + "  "
    for (position, element) in elements.enumerated() {
      text += position == 0 ? "\n" : ",\n"
      text += inner
      write(element, &text, inner)
    }
    if !elements.isEmpty { text += "\n" + indent }
    text += brackets.close
  }

  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case let control where control.value < 32 || (0x7F...0x9F).contains(control.value):
        let digits = String(control.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

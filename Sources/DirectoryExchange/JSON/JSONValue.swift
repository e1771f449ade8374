/// A JSON value that knows where it stands in its file.
struct JSONValue: Sendable {
  /// A name and its value.
  typealias Member = (key: String, place: Int, value: JSONValue)

  enum Content: Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    /// The members in the order of the file; the parser refuses equal names.
    case object([Member])
  }

  var content: Content
  /// Where the value stands, in bytes from the start of the file.
  var place: Int
}

extension JSONValue {
  /// The value of a member; absent if this is no object or has no such member.
  subscript(key: String) -> JSONValue? { object?.first { $0.key == key }?.value }

  var string: String? { if case .string(let text) = content { text } else { nil } }
  var number: Double? { if case .number(let number) = content { number } else { nil } }
  var array: [JSONValue]? { if case .array(let values) = content { values } else { nil } }
  var object: [Member]? { if case .object(let members) = content { members } else { nil } }

  /// What kind of value it is, as part of a sentence.
  var kind: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// A failure to read JSON, or to find in it what was expected.
struct JSONError: Error, Hashable {
  /// Where, in bytes from the start of the file.
  var place: Int
  var message: String

  /// The line, and the column in characters, both from 1.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The place as a person counts it.
  /// - Complexity: O(*n*) for *n* bytes.
  func location(in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes.prefix(place)
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let hasMark = lineStart == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    // Bytes that continue a character do not count, nor does a byte order mark.
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } - (hasMark ? 1 : 0)
    return (before.count { $0 == 0x0A } + 1, column + 1)
  }
}

/// Reads the part of TOML that a configuration file needs.
///
/// Tables, texts in both quotes on one line, whole numbers, truth values, lists of texts over
/// several lines, and comments. A line that is none of these is reported and left out; the rest is
/// read. What stands in a table whose own line is broken is left out with it.
///
/// > Source: T. Preston-Werner and others, "TOML 1.0.0" (2021), of which this is a part: no dates,
/// > no decimals, no tables within tables, no lists of tables, no texts over several lines.
public struct TOMLReader {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var table: String? = ""
  private var seen: Set<[String]> = []
  private var document = TOMLDocument()

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { position = 1 }
  }

  /// Reads a text.
  ///
  /// - Parameter text: The text of the file.
  /// - Returns: What it says, and what is wrong with it.
  /// - Complexity: O(*n*) for *n* characters, but O(*n*²) where lists stay open again and again.
  public static func read(_ text: String) -> TOMLDocument {
    var reader = TOMLReader(text)
    while reader.position < reader.scalars.count { reader.readLine() }
    return reader.document
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private var isAtEndOfLine: Bool {
    guard let next else { return true }
    if next == "\n" { return true }
    return next == "\r" && position + 1 < scalars.count && scalars[position + 1] == "\n"
  }

  private mutating func readLine() {
    let start = position
    let first = line
    skipBlanks()
    if !isAtEndOfLine, next != "#" {
      do {
        if next == "[" { try readTable() } else { try readEntry(line: first) }
      } catch {
        document.problems.append(TOMLDocument.Problem(line: first, mistake: error))
        // A list that never ends must not swallow the lines after it.
        (position, line) = (start, first)
      }
    }
    skipLine()
  }

  private mutating func skipBlanks() {
    while let next, next == " " || next == "\t" { position += 1 }
  }

  private mutating func skipLine() {
    while let next, next != "\n" { position += 1 }
    if position < scalars.count {
      position += 1
      line += 1
    }
  }

  /// Nothing but a comment may follow.
  private mutating func expectEnd() throws(TOMLMistake) {
    skipBlanks()
    guard isAtEndOfLine || next == "#" else { throw .trailing }
  }

  private mutating func readTable() throws(TOMLMistake) {
    table = nil
    position += 1
    skipBlanks()
    guard let name = try readName() else { throw .table }
    skipBlanks()
    guard next == "]" else { throw .table }
    position += 1
    try expectEnd()
    table = name
  }

  private mutating func readEntry(line first: Int) throws(TOMLMistake) {
    guard let key = try readName() else { throw .notAnEntry }
    skipBlanks()
    guard next == "=" else { throw .notAnEntry }
    position += 1
    skipBlanks()
    let value = try readValue()
    try expectEnd()
    guard let table else { return }
    guard seen.insert([table, key]).inserted else { throw .duplicate }
    document.entries.append(TOMLEntry(table: table, key: key, value: value, line: first))
  }

  private mutating func readName() throws(TOMLMistake) -> String? {
    if next == "\"" || next == "'" { return try readText() }
    var name = ""
    while let next, Self.isOfName(next) {
      name.unicodeScalars.append(next)
      position += 1
    }
    return name.isEmpty ? nil : name
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      || scalar == "-" || scalar == "_"
  }

  private mutating func readValue() throws(TOMLMistake) -> TOMLValue {
    switch next {
    case "\"", "'": return .string(try readText())
    case "[": return .strings(try readList())
    default:
      var word = ""
      while let next, Self.isOfName(next) || next == "+" || next == "." || next == ":" {
        word.unicodeScalars.append(next)
        position += 1
      }
      if word == "true" { return .boolean(true) }
      if word == "false" { return .boolean(false) }
      return .integer(try Self.integer(word))
    }
  }

  private static func integer(_ word: String) throws(TOMLMistake) -> Int {
    var digits = word.utf8.map { $0 }[...]
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") {
      digits.removeFirst()
    }
    let zero = UInt8(ascii: "0")
    guard let first = digits.first, (zero...zero + 9).contains(first) else { throw .value }
    guard first != zero || digits.count == 1 else { throw .number }
    var isAfterDigit = false
    for digit in digits {
      let isDigit = (zero...zero + 9).contains(digit)
      guard isDigit || (digit == UInt8(ascii: "_") && isAfterDigit) else { throw .value }
      isAfterDigit = isDigit
    }
    guard isAfterDigit else { throw .number }
    guard let value = Int(String(word.filter { $0 != "_" })) else { throw .number }
    return value
  }

  private mutating func readText() throws(TOMLMistake) -> String {
    guard let quote = next else { throw .value }
    position += 1
    var text = ""
    while let next, !isAtEndOfLine {
      position += 1
      if next == quote { return text }
      if next == "\\", quote == "\"" {
        text.unicodeScalars.append(try readEscape())
      } else {
        guard next.value >= 32 && next.value != 127 || next == "\t" else {
          throw .controlCharacter
        }
        text.unicodeScalars.append(next)
      }
    }
    throw .unclosedText
  }

  private mutating func readEscape() throws(TOMLMistake) -> Unicode.Scalar {
    guard let sign = next else { throw .unclosedText }
    position += 1
    switch sign {
    case "\"", "\\": return sign
    case "t": return "\t"
    case "n": return "\n"
    case "r": return "\r"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "u", "U":
      let count = sign == "u" ? 4 : 8
      guard position + count <= scalars.count else { throw .escape }
      var digits = ""
      digits.unicodeScalars.append(contentsOf: scalars[position..<position + count])
      guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
        let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
      else { throw .escape }
      position += count
      return scalar
    default: throw .escape
    }
  }

  private mutating func readList() throws(TOMLMistake) -> [String] {
    var list: [String] = []
    position += 1
    var mayFollow = true
    while true {
      try skipBetween()
      switch next {
      case "]":
        position += 1
        return list
      case "\"", "'":
        guard mayFollow else { throw .list }
        list.append(try readText())
        mayFollow = false
      case ",":
        guard !mayFollow else { throw .list }
        position += 1
        mayFollow = true
      default: throw .list
      }
    }
  }

  /// Skips blanks, comments and ends of lines between the texts of a list.
  private mutating func skipBetween() throws(TOMLMistake) {
    while let next {
      switch next {
      case " ", "\t", "\r": position += 1
      case "\n": skipLine()
      case "#": skipLine()
      default: return
      }
    }
  }
}

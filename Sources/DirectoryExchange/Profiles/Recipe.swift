internal import CooperationModel

/// Where a value comes from, and what is done to it.
struct Recipe: Sendable {
  /// What is done to a value, in the order written.
  enum Step: Sendable {
    case dropPrefix(String)
    case dropSuffix(String)
    /// What follows a beginning; unknown without it.
    case after(String)
    case insideBrackets
    case beforeBrackets
    case lettersFirst
    case postcodeArea
    case fold
    case date(DateOrder)
    case codes(CodeTable)
    case prefix(String)
    /// Digits only, with the zeros at the beginning that a spreadsheet took away.
    case digits(Int)
    case firstCharacters(Int)
    /// Unknown, unless the value has so many characters.
    case length(Int)
    case lastSegment
    case upper
    /// Unknown, if the value is one of these.
    case unless(Set<String>)
    /// A list: its parts, between one sign or the other, joined by `|`.
    case split(String)
    case unescape
    /// The first part of a list.
    case firstPart(String)
    /// Folded as names of places are compared.
    case foldPlace
    /// The municipality, of "35000 Rennes cedex 7" or of a whole address.
    case town
    /// The postcode of five digits in an address.
    case postcode
    /// What stands before the postcode of an address.
    case street
    /// The code of the French department that a postcode begins with.
    case frenchDepartment
    /// A number as people write it, whose decimals follow a comma or a point.
    case decimal(Character)
    /// A number or a band of employees in words.
    case workforce
    /// The family that the words of a name claim.
    case familyInWords
  }

  /// The order of the parts of a day in a file.
  enum DateOrder: String, CaseIterable, Sendable {
    case dmy, mdy, ymd
    /// Days that a spreadsheet counts.
    case serial
    /// Digits without anything between them, of a year and a month or of a day.
    case compact
  }

  /// A table of codes of the profile, under its name.
  struct CodeTable: Sendable {
    var name: String
    var codes: [String: String]

    /// Whether the table has a code, though it may say nothing of it.
    func knows(_ code: String) -> Bool { codes[code] != nil || codes["*"] != nil }
  }

  /// Where a value comes from.
  enum Source: Sendable {
    case column(String)
    case first([Recipe])
    case join([Recipe], Joining)
    case constant(String)
  }

  /// How several values become one.
  enum Joining: Sendable {
    /// With a text between them; a part that is missing makes the whole unknown.
    case all(String)
    /// With a text between those that are known.
    case known(String)
  }

  var source: Source
  var steps: [Step] = []
}

extension Recipe {
  /// The columns that the value comes from, for messages.
  var columns: [String] {
    switch source {
    case .column(let name): [name]
    case .first(let recipes), .join(let recipes, _): recipes.flatMap(\.columns)
    case .constant: []
    }
  }

  /// Whether a table of codes is the last that is done.
  var isCoded: Bool { steps.contains { if case .codes = $0 { true } else { false } } }
}

extension Recipe.Step {
  func apply(to text: String) -> String {
    switch self {
    case .dropPrefix(let prefix):
      return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)).trimmingBlanks : text
    case .after(let prefix):
      return text.hasPrefix(prefix) ? text.dropFirst(prefix.count).trimmingBlanks : ""
    case .dropSuffix(let suffix):
      // Without regard to capitals: registers shout.
      let isThere = text.lowercased().hasSuffix(suffix.lowercased())
      return isThere ? String(text.dropLast(suffix.count)).trimmingBlanks : text
    case .insideBrackets:
      guard let open = text.lastIndex(of: "("), let close = text[open...].firstIndex(of: ")") else {
        return ""
      }
      return text[text.index(after: open)..<close].trimmingBlanks
    case .beforeBrackets:
      return text.lastIndex(of: "(").map { text[..<$0].trimmingBlanks } ?? text
    case .lettersFirst:
      return text.prefix { $0.isASCII && $0.isLetter }.uppercased()
    case .postcodeArea: return Self.postcodeArea(text)
    case .fold: return text.folded
    case .date(let order): return Self.date(text, order: order)
    case .codes(let table): return Self.code(text, table.codes)
    case .prefix(let prefix): return prefix + text
    case .digits(let count): return Self.digits(text, count: count)
    case .firstCharacters(let count): return String(text.prefix(count))
    case .length(let count): return text.count == count ? text : ""
    case .lastSegment:
      return text.lastIndex { $0 == "/" || $0 == "#" }
        .map { String(text[text.index(after: $0)...]) } ?? text
    case .upper: return text.uppercased()
    case .unless(let unknown): return unknown.contains(text) ? "" : text
    case .split(let signs):
      return text.split { signs.contains($0) }.map(\.trimmingBlanks).filter { !$0.isEmpty }
        .joined(separator: "|")
    case .unescape: return Repair.mended(text)
    case .firstPart(let signs):
      let parts = text.split { signs.contains($0) }.lazy.map(\.trimmingBlanks)
      return parts.first { !$0.isEmpty } ?? ""
    case .foldPlace: return PlaceName.key(text)
    case .town: return FrenchAddress(text)?.town ?? FrenchAddress.plainTown(text)
    case .postcode: return FrenchAddress(text)?.postcode ?? ""
    case .street: return FrenchAddress(text)?.street ?? text
    case .frenchDepartment:
      return FrenchDepartments.code(ofPostcode: PeoplesNumber.registered(text, digits: 5)) ?? ""
    case .decimal(let sign):
      return PeoplesNumber.value(text, decimalSign: sign).map { "\($0)" } ?? text
    case .workforce: return Workforce(words: text)?.text ?? text
    case .familyInWords: return FamilyWords.family(ofName: text)?.rawValue ?? ""
    }
  }

  /// The area of a British postcode: the letters before its first digit.
  ///
  /// No district has a number that begins with 0: a 0 before another digit is a letter O mistyped.
  private static func postcodeArea(_ text: String) -> String {
    let letters = text.prefix { $0.isASCII && $0.isLetter }
    let rest = text.dropFirst(letters.count)
    let isMistyped =
      letters.count == 1 && rest.first == "0" && rest.dropFirst().first?.isWholeNumber == true
    return letters.uppercased() + (isMistyped ? "O" : "")
  }

  /// The day as the exchange format writes it; as it is if it is none.
  private static func date(_ text: String, order: Recipe.DateOrder) -> String {
    if order == .compact {
      guard text.utf8.count == 6 || text.utf8.count == 8, text.utf8.allSatisfy(\.isDigit) else {
        return text
      }
      let month = text.dropFirst(4).prefix(2)
      let day = text.dropFirst(6)
      if month == "00" { return String(text.prefix(4)) }
      return "\(text.prefix(4))-\(month)" + (day.isEmpty || day == "00" ? "" : "-\(day)")
    }
    let known: PeoplesDate.Order =
      switch order {
      case .mdy: .mdy
      case .ymd: .ymd
      case .serial: .serial
      case .dmy, .compact: .dmy
      }
    return PeoplesDate.value(text, order: known)?.text ?? text
  }

  /// The value of a table; of a joined value, `*` stands for any part.
  private static func code(_ text: String, _ table: [String: String]) -> String {
    if let value = table[text] { return value }
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    if parts.count == 2 {
      if let value = table["\(parts[0])|*"] ?? table["*|\(parts[1])"] { return value }
    }
    return table["*"] ?? ""
  }

  /// The digits of a number of a register, as many as it has; empty if they are too many or none.
  ///
  /// A spreadsheet writes `054501754` as 54501754 or 54501754.0, and people with blanks and dots.
  private static func digits(_ text: String, count: Int) -> String {
    var bytes = Array(text.utf8)
    if bytes.count > 2, bytes.suffix(2).elementsEqual(".0".utf8) { bytes.removeLast(2) }
    let digits = bytes.filter(\.isDigit)
    let others = bytes.lazy.filter { !$0.isDigit && $0 != 0x20 && $0 != 0x2E && $0 != 0x2D }
    guard !digits.isEmpty, digits.count <= count, others.isEmpty else { return "" }
    return String(repeating: "0", count: count - digits.count)
      + String(decoding: digits, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether the byte is neither a letter nor a digit, nor part of a character that is not ASCII.
  var isSign: Bool { self < 0x80 && !isDigit && !(0x61...0x7A).contains(self | 0x20) }
}

internal import CooperationModel

extension Recipe {
  /// The columns that the value comes from, for messages.
  var columns: [String] {
    switch source {
    case .column(let name): [name]
    case .first(let recipes), .join(let recipes, _): recipes.flatMap(\.columns)
    case .constant: []
    }
  }

  /// The value of a row; empty if it is unknown.
  func value(_ row: Row, _ profile: Profile) -> String {
    var text: String
    switch source {
    case .column(let name):
      text = row[name]
      if profile.unknown.contains(text.folded) || text == "-" { text = "" }
    case .first(let recipes):
      text = ""
      for recipe in recipes {
        text = recipe.value(row, profile)
        if !text.isEmpty { break }
      }
    case .join(let recipes, let separator):
      let parts = recipes.map { $0.value(row, profile) }
      // A part that is missing makes the whole unknown, save where a code table reads it.
      let isCoded = steps.contains { if case .codes = $0 { true } else { false } }
      text =
        isCoded || parts.allSatisfy { !$0.isEmpty } ? parts.joined(separator: separator) : ""
    case .constant(let value): text = value
    }
    for step in steps {
      if text.isEmpty { return "" }
      text = step.apply(to: text, profile)
    }
    return text
  }
}

extension Recipe.Step {
  func apply(to text: String, _ profile: Profile) -> String {
    switch self {
    case .dropPrefix(let prefix):
      return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)).trimmingBlanks : text
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
    case .codes(let table): return Self.code(text, profile.codes[table] ?? [:])
    case .prefix(let prefix): return prefix + text
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
  private static func date(_ text: String, order: String) -> String {
    let parts = text.split { "/.- ".contains($0) }.prefix(3).map { Int($0) }
    guard parts.count == 3, let a = parts[0], let b = parts[1], let c = parts[2] else {
      return text
    }
    let (year, month, day) = order == "dmy" ? (c, b, a) : order == "mdy" ? (c, a, b) : (a, b, c)
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return text
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return String(repeating: "0", count: 4 - "\(year)".count) + "\(year)-\(two(month))-\(two(day))"
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
}

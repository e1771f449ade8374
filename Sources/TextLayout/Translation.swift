/// A language that a person wrote as a file, taken line by line.
///
/// What is wrong is told by its line and left out; for all that is left out, English stands in.
public struct Translation: Sendable {
  /// What is wrong with a line.
  public enum Problem: Error, Hashable, Sendable {
    /// There is no such table.
    case unknownTable(String)
    /// There is no such text.
    case unknownName(String)
    /// The language has no such form; its forms are given.
    case unknownForm(String, forms: [String])
    /// What stands in braces is not what English has there.
    case placeholders(found: [String], wanted: [String])
    /// The text is longer than any screen needs.
    case tooLong
  }

  /// The most characters of a text, and of a property.
  private static let longest = (text: 2000, property: 40)

  /// The code of the language, as `pt-br`.
  public let code: String
  /// What is wrong, and the line where.
  public private(set) var problems: [(line: Int, problem: Problem)] = []

  /// The language of the program that the file corrects; absent: it is a new one.
  private let base: Language?
  private let plural: PluralRule
  private var properties: [String: String] = [:]
  private var texts: [MessageKey: MessageText] = [:]
  private var words: [String: String] = [:]

  /// Makes a translation without a text.
  ///
  /// - Parameters:
  ///   - code: The code of the language, which chooses the plural rule.
  ///   - base: The language that is corrected, and stands in for English; absent: none.
  public init(code: String, correcting base: Language? = nil) {
    self.code = code
    self.base = base
    plural = PluralRule(language: code)
  }

  /// Takes one line.
  ///
  /// - Parameters:
  ///   - text: The text; control characters and marks of direction are left out.
  ///   - name: The name of the property, the message, with `-one` or another form after it, or the
  ///     word.
  ///   - table: Empty for properties, `messages` or `words`.
  ///   - line: The line of the file, from 1.
  /// - Complexity: O(*n*) for *n* characters.
  public mutating func take(_ text: String, for name: String, in table: String, line: Int) {
    do throws(Problem) {
      let text = Self.clean(text)
      let limit = table.isEmpty ? Self.longest.property : Self.longest.text
      guard text.count <= limit else { throw Problem.tooLong }
      switch table {
      case "": try takeProperty(text, name)
      case "messages": try takeMessage(text, name)
      case "words":
        guard Language.english.words[name] != nil else { throw Problem.unknownName(name) }
        words[name] = text
      default: throw Problem.unknownTable(table)
      }
    } catch {
      problems.append((line, error))
    }
  }

  /// The language as far as it was given.
  public var language: Language {
    let own = base ?? .english
    let ordinal = properties["ordinal"]
    return Language(
      code: code, name: properties["name"] ?? base?.name ?? code,
      decimalSign: properties["decimal-sign"] ?? own.decimalSign,
      groupSign: properties["group-sign"] ?? own.groupSign, plural: plural,
      ordinal: ordinal.map(Self.ordinal) ?? base?.ordinal ?? Self.ordinal("{n}."),
      texts: (base?.texts ?? [:]).merging(texts) { $1 },
      words: (base?.words ?? [:]).merging(words) { $1 })
  }
}

extension Translation {
  /// The names of the properties of a language.
  static let propertyNames = ["name", "decimal-sign", "group-sign", "ordinal"]

  private mutating func takeProperty(_ text: String, _ name: String) throws(Problem) {
    guard Self.propertyNames.contains(name) else { throw .unknownName(name) }
    if name == "ordinal" { try check(text, wanted: ["n"]) }
    properties[name] = text
  }

  private mutating func takeMessage(_ text: String, _ name: String) throws(Problem) {
    if let key = MessageKey(rawValue: name) {
      try check(text, wanted: Self.placeholders(of: key))
      texts[key] = .plain(text)
      return
    }
    let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, let key = MessageKey(rawValue: parts[0]),
      case .counted? = Language.english.texts[key]
    else { throw .unknownName(name) }
    guard let form = PluralCategory(rawValue: parts[1]), plural.categories.contains(form) else {
      throw .unknownForm(parts[1], forms: plural.categories.map(\.rawValue))
    }
    // The form for one number may say it as a word.
    let mayLackNumber = [.zero, .one, .two].contains(form)
    try check(text, wanted: Self.placeholders(of: key), optional: mayLackNumber ? ["n"] : [])
    var forms: [PluralCategory: String] = [:]
    if case .counted(let earlier)? = texts[key] ?? base?.texts[key] { forms = earlier }
    forms[form] = text
    texts[key] = .counted(forms)
  }

  private func check(
    _ text: String, wanted: Set<String>, optional: Set<String> = []
  ) throws(Problem) {
    let found = Self.placeholders(in: text)
    guard found.isSubset(of: wanted), wanted.subtracting(optional).isSubset(of: found) else {
      throw .placeholders(found: found.sorted(), wanted: wanted.sorted())
    }
  }

  private static func ordinal(_ text: String) -> @Sendable (Int) -> String {
    { number in text.replacing("{n}", with: String(number)) }
  }

  private static func placeholders(of key: MessageKey) -> Set<String> {
    switch Language.english.texts[key] {
    case .plain(let text)?: placeholders(in: text)
    case .counted(let forms)?: forms.values.reduce(into: []) { $0.formUnion(placeholders(in: $1)) }
    case nil: []
    }
  }

  /// The names in braces of a text.
  static func placeholders(in text: String) -> Set<String> {
    var names: Set<String> = []
    for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: "}") else { continue }
      names.insert(String(part[..<end]))
    }
    return names
  }

  /// A text without what would command a terminal or turn the direction of what follows.
  private static func clean(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let turns =
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      if !turns, scalar.properties.generalCategory != .control {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension PluralRule {
  /// The forms that numbers take in the language, ``PluralCategory/other`` among them.
  public var categories: [PluralCategory] {
    let found = Set(((0...200).map { $0 } + [1_000_000]).map(category) + [.other])
    return PluralCategory.allCases.filter(found.contains)
  }
}

extension Language {
  /// A text of the language as lines of a file, by which it is translated into another language.
  ///
  /// - Returns: Tables with their names and texts, in the order of the program.
  /// - Complexity: O(*n* log *n*) for *n* texts.
  public var lines: [(table: String, lines: [(name: String, text: String)])] {
    var messages: [(name: String, text: String)] = []
    for key in MessageKey.allCases {
      switch texts[key] ?? Language.english.texts[key] {
      case .plain(let text)?: messages.append((key.rawValue, text))
      case .counted(let forms)?:
        for form in plural.categories {
          guard let text = forms[form] else { continue }
          messages.append((key.rawValue + "-" + form.rawValue, text))
        }
      case nil: break
      }
    }
    let properties = [name, decimalSign, groupSign, "{n}."]
    return [
      ("", Array(zip(Translation.propertyNames, properties)).map { ($0.0, $0.1) }),
      ("messages", messages),
      (
        "words",
        Language.english.words.merging(words) { $1 }.sorted { $0.key < $1.key }
          .map { ($0.key, $0.value) }
      ),
    ]
  }
}

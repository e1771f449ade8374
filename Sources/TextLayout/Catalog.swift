/// The words of one language: every message of the program, its plural rule, its way with numbers.
public struct Language: Sendable {
  /// The code of the language, as `en`.
  public let code: String
  /// The name of the language in itself.
  public let name: String
  /// The sign between units and decimals.
  public let decimalSign: String
  /// The sign between groups of three digits.
  public let groupSign: String
  /// How a number chooses the form of the words around it.
  public let plural: PluralRule
  /// A place in an order, as `3rd`.
  public let ordinal: @Sendable (Int) -> String
  /// The text of every message; for what is missing, English stands in.
  public let texts: [MessageKey: MessageText]
  /// The names of what comes with a code, as `trade-88`; for what is missing, English stands in.
  public let words: [String: String]

  /// Makes a language.
  public init(
    code: String, name: String, decimalSign: String, groupSign: String,
    plural: PluralRule, ordinal: @escaping @Sendable (Int) -> String = { "\($0)." },
    texts: [MessageKey: MessageText], words: [String: String] = [:]
  ) {
    self.code = code
    self.name = name
    self.decimalSign = decimalSign
    self.groupSign = groupSign
    self.plural = plural
    self.ordinal = ordinal
    self.texts = texts
    self.words = words
  }
}

/// The text of a message: `{0}`, `{1}` … stand for its arguments and `{n}` for its number.
public enum MessageText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// One form.
  case plain(String)
  /// The forms that numbers choose from, ``PluralCategory/other`` among them.
  case counted([PluralCategory: String])

  /// A form for one and a form for other numbers.
  public static func counted(one: String, other: String) -> MessageText {
    .counted([.one: one, .other: other])
  }

  /// Makes a text of one form.
  public init(stringLiteral value: String) { self = .plain(value) }
}

/// Speaks one language.
public struct Messages: Sendable {
  /// The language.
  public let language: Language

  /// Makes the messages of a language.
  public init(_ language: Language) { self.language = language }

  /// The text of a message with its arguments in place.
  ///
  /// - Parameters:
  ///   - key: The message.
  ///   - count: The number that chooses the form, and that `{n}` prints.
  ///   - arguments: What `{0}`, `{1}` … stand for.
  /// - Returns: The text; in English where the language lacks it.
  public func callAsFunction(_ key: MessageKey, count: Int? = nil, _ arguments: String...) -> String
  {
    let template = language.template(key, count) ?? Language.english.template(key, count) ?? ""
    guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      if name == "n" {
        result += number(count ?? 0)
      } else if let position = Int(name), arguments.indices.contains(position) {
        result += arguments[position]
      } else {
        result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The name of what comes with a code, as `trade-88`; absent where nobody named it.
  public func word(_ name: String) -> String? {
    language.words[name] ?? Language.english.words[name]
  }

  /// A whole number, its digits in groups of three.
  public func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var result = value < 0 ? "-" : ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { result += language.groupSign }
      result.append(digit)
    }
    return result
  }

  /// A number with a fixed count of decimals, rounded to the nearest.
  public func number(_ value: Double, decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 9e15 else { return "\(value)" }
    let whole = Int(scaled) / Int(scale)
    let part = String(Int(scaled) % Int(scale))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + number(whole) }
    return sign + number(whole) + language.decimalSign
      + String(repeating: "0", count: decimals - part.count) + part
  }
}

extension Language {
  fileprivate func template(_ key: MessageKey, _ count: Int?) -> String? {
    switch texts[key] {
    case .plain(let text)?: text
    case .counted(let forms)?: forms[plural.category(of: count ?? 0)] ?? forms[.other]
    case nil: nil
    }
  }
}

extension Language {
  /// The languages that come with the program; the first one stands in for those it does not speak.
  public static let all: [Language] = [.english, .french]

  /// The language that a person prefers.
  ///
  /// - Parameters:
  ///   - languages: The value of `LANGUAGE`, as `fr:en`; ignored in the locale C, as gettext does.
  ///   - locale: The value of the locale of the messages, as `fr_FR.UTF-8`.
  /// - Returns: The first language of these that the program speaks, else English.
  public static func preferred(languages: String?, locale: String) -> Language {
    chosen(languages: languages, locale: locale) ?? .english
  }

  /// The language that a person chose.
  ///
  /// - Parameters:
  ///   - languages: The value of `LANGUAGE`, as `fr:en`; ignored in the locale C, as gettext does.
  ///   - locale: The value of the locale of the messages, as `fr_FR.UTF-8`.
  ///   - language: The language of a code, as `fr` or `pt-br`; absent if nobody translated to it.
  /// - Returns: The first language of these that the program speaks; absent if there is none, and
  ///   in the locale C, which chooses nothing.
  public static func chosen(
    languages: String?, locale: String, among language: (String) -> Language? = builtIn
  ) -> Language? {
    let plain = locale.prefix { $0 != "." && $0 != "@" }
    guard plain != "C", plain != "POSIX", !plain.isEmpty else { return nil }
    let wishes = (languages ?? "").split(separator: ":").map(String.init) + [String(plain)]
    for wish in wishes {
      let region = wish.prefix { $0 != "." && $0 != "@" }.lowercased().replacing("_", with: "-")
      let code = String(region.prefix { $0 != "-" })
      if let found = language(region) ?? language(code) { return found }
    }
    return nil
  }

  /// The language of a code that comes with the program; absent if it is none of these.
  public static func builtIn(_ code: String) -> Language? { all.first { $0.code == code } }
}

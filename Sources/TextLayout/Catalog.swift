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
  /// Whether a number takes the form of one.
  public let isOne: @Sendable (Int) -> Bool
  /// A place in an order, as `3rd`.
  public let ordinal: @Sendable (Int) -> String
  /// The text of every message.
  public let texts: [MessageKey: MessageText]

  /// Makes a language.
  public init(
    code: String, name: String, decimalSign: String, groupSign: String,
    isOne: @escaping @Sendable (Int) -> Bool,
    ordinal: @escaping @Sendable (Int) -> String = { "\($0)." }, texts: [MessageKey: MessageText]
  ) {
    self.code = code
    self.name = name
    self.decimalSign = decimalSign
    self.groupSign = groupSign
    self.isOne = isOne
    self.ordinal = ordinal
    self.texts = texts
  }
}

/// The text of a message: `{0}`, `{1}` … stand for its arguments and `{n}` for its number.
public enum MessageText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// One form.
  case plain(String)
  /// A form for one and a form for other numbers.
  case counted(one: String, other: String)

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
  /// - Returns: The text; the name of the key where the language lacks it.
  public func callAsFunction(_ key: MessageKey, count: Int? = nil, _ arguments: String...) -> String
  {
    let template: String =
      switch language.texts[key] {
      case .plain(let text)?: text
      case .counted(let one, let other)?: language.isOne(count ?? 0) ? one : other
      case nil: key.rawValue
      }
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
  /// Every language of the program; the first one stands in for those it does not speak.
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
  /// - Returns: The first language of these that the program speaks; absent if there is none, and
  ///   in the locale C, which chooses nothing.
  public static func chosen(languages: String?, locale: String) -> Language? {
    let plain = locale.prefix { $0 != "." && $0 != "@" }
    guard plain != "C", plain != "POSIX", !plain.isEmpty else { return nil }
    let wishes = (languages ?? "").split(separator: ":").map(String.init) + [String(plain)]
    for wish in wishes {
      let code = wish.prefix { $0 != "_" && $0 != "." && $0 != "@" }.lowercased()
      if let language = all.first(where: { $0.code == code }) { return language }
    }
    return nil
  }
}

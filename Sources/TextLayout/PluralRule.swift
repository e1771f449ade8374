/// A form that a number gives to the words around it.
public enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  case zero, one, two, few, many, other
}

/// How a language chooses the form of words by a whole number.
///
/// > Source: Unicode CLDR, "Language Plural Rules", cardinals, for whole numbers only.
public enum PluralRule: Hashable, Sendable {
  /// One form for all numbers, as in Japanese and Vietnamese.
  case none
  /// A form for 1, as in English and German.
  case one
  /// A form for 0 and 1, as in Hindi.
  case zeroAndOne
  /// Forms for 0 and 1 and for whole millions, as in French and Portuguese.
  case french
  /// Forms for 1 and for whole millions, as in Spanish and Italian.
  case oneAndMillions
  /// Forms for 1, 21, 31 and so on, as in Macedonian and Icelandic.
  case endingInOne
  /// Forms for 1 and for 2 to 4, as in Czech and Slovak.
  case czech
  case polish
  /// Forms by the last digits, as in Russian and Ukrainian.
  case russian
  /// As in Croatian, Bosnian and Serbian.
  case croatian
  case lithuanian, latvian
  /// Forms for 101, 102, 103 and 104, as in Slovenian and Sorbian.
  case slovenian
  case romanian, arabic
  /// Forms for 1 and for 2, as in Hebrew and Sami.
  case dual
  case irish, gaelic, welsh, breton, maltese
  /// As in Filipino and Cebuano.
  case filipino
}

extension PluralRule {
  private static let rules: [(rule: PluralRule, languages: String)] = [
    (.none, "bm dz id ig ja jv km ko lo ms my sg su th to vi wo yo zh"),
    (.zeroAndOne, "ak am as bho bn fa ff gu hi hy kab kn ln mg pa pcm si ti wa zu"),
    (.french, "fr ht pt"), (.oneAndMillions, "ca es it pt-pt scn vec"), (.endingInOne, "is mk"),
    (.czech, "cs sk"),
    (.polish, "pl"), (.russian, "be ru uk"), (.croatian, "bs hr sh sr"), (.lithuanian, "lt"),
    (.latvian, "lv prg"), (.slovenian, "dsb hsb sl"), (.romanian, "mo ro"), (.arabic, "ar"),
    (.dual, "he iu se sma smj smn sms"), (.irish, "ga"), (.gaelic, "gd"), (.welsh, "cy"),
    (.breton, "br"), (.maltese, "mt"), (.filipino, "ceb fil tl"),
  ]

  /// The rule of a language.
  ///
  /// - Parameter code: The code of the language, as `pt` or `pt-pt`; a region that has no rule of its
  ///   own follows the language, and an unknown language has a form for 1.
  public init(language code: String) {
    let code = code.lowercased()
    let base = code.prefix { $0 != "-" }
    func rule(of code: some StringProtocol) -> PluralRule? {
      Self.rules.first { $0.languages.split(separator: " ").contains { $0 == code } }?.rule
    }
    self = rule(of: code) ?? rule(of: base) ?? .one
  }

  /// The form that a number takes; its sign does not matter.
  public func category(of number: Int) -> PluralCategory {
    let n = number.magnitude
    let (ten, hundred) = (n % 10, n % 100)
    let isTeen = (11...19).contains(hundred)
    let endsInOne = ten == 1 && hundred != 11
    let endsInFew = (2...4).contains(ten) && !(12...14).contains(hundred)
    let isMillions = n > 0 && n % 1_000_000 == 0
    return switch self {
    case .none: .other
    case .one: n == 1 ? .one : .other
    case .zeroAndOne: n < 2 ? .one : .other
    case .french: n < 2 ? .one : isMillions ? .many : .other
    case .oneAndMillions: n == 1 ? .one : isMillions ? .many : .other
    case .endingInOne: endsInOne ? .one : .other
    case .czech: n == 1 ? .one : (2...4).contains(n) ? .few : .other
    case .polish: n == 1 ? .one : endsInFew ? .few : .many
    case .russian: endsInOne ? .one : endsInFew ? .few : .many
    case .croatian: endsInOne ? .one : endsInFew ? .few : .other
    case .lithuanian: isTeen || ten == 0 ? .other : ten == 1 ? .one : .few
    case .latvian: isTeen || ten == 0 ? .zero : endsInOne ? .one : .other
    case .slovenian:
      hundred == 1 ? .one : hundred == 2 ? .two : hundred == 3 || hundred == 4 ? .few : .other
    case .romanian: n == 1 ? .one : n == 0 || (1...19).contains(hundred) ? .few : .other
    case .arabic:
      n == 0
        ? .zero
        : n == 1 ? .one : n == 2 ? .two : hundred < 3 ? .other : hundred < 11 ? .few : .many
    case .dual: n == 1 ? .one : n == 2 ? .two : .other
    case .irish: n == 1 ? .one : n == 2 ? .two : n == 0 || n > 10 ? .other : n < 7 ? .few : .many
    case .gaelic:
      n == 1 || n == 11
        ? .one : n == 2 || n == 12 ? .two : (3...19).contains(n) ? .few : .other
    case .welsh:
      n == 0
        ? .zero
        : n == 1 ? .one : n == 2 ? .two : n == 3 ? .few : n == 6 ? .many : .other
    case .breton: Self.breton(ten, hundred, isMillions: isMillions)
    case .maltese:
      n == 1
        ? .one
        : n == 2 ? .two : n == 0 || (3...10).contains(hundred) ? .few : isTeen ? .many : .other
    case .filipino: [4, 6, 9].contains(ten) ? .other : .one
    }
  }

  private static func breton(_ ten: UInt, _ hundred: UInt, isMillions: Bool) -> PluralCategory {
    // Numbers of the tens, seventies and nineties are built otherwise.
    let isCompound = [1, 7, 9].contains(hundred / 10)
    switch ten {
    case 1 where !isCompound: return .one
    case 2 where !isCompound: return .two
    case 3 where !isCompound, 4 where !isCompound, 9 where !isCompound: return .few
    default: return isMillions ? .many : .other
    }
  }
}

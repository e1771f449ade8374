/// A code of an activity, taken apart so that two trades can be compared.
///
/// Codes of NAF, NACE, ISIC and SIC are one tree: dots, spaces and a final letter dropped, the first
/// four of two to five digits. Codes of other classifications are flat: equal ones meet.
public enum TradeCode: Hashable, Sendable {
  /// A code of the tree: two, three or four digits.
  case tree(digits: String)
  /// A code of a flat classification, as written.
  case flat(scheme: ActivityScheme, code: String)

  /// Takes a code apart; absent if it carries no trade.
  ///
  /// A code carries no trade when it is empty, when it is 94.99 or another code of "other", or when
  /// its classification is a tree and it is no number of two to five digits.
  ///
  /// - Parameters:
  ///   - code: The code as written.
  ///   - scheme: The classification; absent: recognized from the code.
  public init?(_ code: String, scheme: ActivityScheme?) {
    let written = code.trimmingBlanks
    guard !written.isEmpty else { return nil }
    let scheme = scheme ?? ActivityScheme.recognized(in: written)
    if scheme.isTree {
      guard let digits = Self.digits(of: written), !Self.isAnyAssociation(written) else {
        return nil
      }
      self = .tree(digits: digits)
      return
    }
    guard !Self.isUninformative(written, scheme: scheme) else { return nil }
    self = .flat(scheme: scheme, code: written)
  }

  /// The first four digits of a code of the tree; absent if it is none.
  static func digits(of code: String) -> String? {
    var digits: [UInt8] = []
    var bytes = Array(code.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: " ") })
    if let last = bytes.last, (65...90).contains(last) || (97...122).contains(last) {
      bytes.removeLast()
    }
    for byte in bytes {
      guard (48...57).contains(byte) else { return nil }
      digits.append(byte)
    }
    guard (2...5).contains(digits.count) else { return nil }
    return String(decoding: digits.prefix(4), as: UTF8.self)
  }

  private static func isUninformative(_ code: String, scheme: ActivityScheme) -> Bool {
    switch scheme {
    case .icnpo where code.hasPrefix("12"): true
    case .ntee where code.hasPrefix("Z") || code.hasPrefix("z"): true
    case .rna where code.hasPrefix("050"): true
    default: Vocabulary.isOther(code.folded)
    }
  }
}

extension TradeCode {
  /// Whether a code of the tree is that of associations of any kind, which says nothing of what they
  /// do.
  public static func isAnyAssociation(_ code: String) -> Bool { digits(of: code) == "9499" }
}

extension TradeCode {
  /// One place in the tree of trades where organizations meet.
  public struct Meeting: Hashable, Sendable {
    /// How deep it is.
    public var level: LinkFacts.TradeLevel
    /// The code as printed: 88.10, 88.1 or 88; a flat code as written.
    public var code: String
    /// The classification of a flat code; absent for the tree.
    public var scheme: ActivityScheme?
  }

  /// The places where this trade meets others, deepest first.
  public var meetings: [Meeting] {
    switch self {
    case .flat(let scheme, let code): return [Meeting(level: .class, code: code, scheme: scheme)]
    case .tree(let digits):
      let division = String(digits.prefix(2))
      var meetings = [Meeting(level: .division, code: division, scheme: nil)]
      if digits.utf8.count >= 3 {
        meetings.insert(
          Meeting(level: .group, code: division + "." + digits.dropFirst(2).prefix(1), scheme: nil),
          at: 0)
      }
      if digits.utf8.count >= 4 {
        meetings.insert(
          Meeting(level: .class, code: division + "." + digits.dropFirst(2), scheme: nil), at: 0)
      }
      return meetings
    }
  }
}

extension ActivityScheme {
  /// The classification that a code without one is taken for.
  ///
  /// - Parameter code: The code as written.
  /// - Returns: The second revision of NAF if it looks so, else text.
  public static func recognized(in code: String) -> ActivityScheme {
    TradeCode.digits(of: code.trimmingBlanks) == nil ? .text : .naf2
  }
}

extension Organization {
  /// The trades of the organization, main one first, each once; codes of "other" left out.
  public var trades: [TradeCode] {
    var trades: [TradeCode] = []
    for code in [activity] + otherActivities {
      if let trade = TradeCode(code, scheme: scheme), !trades.contains(trade) {
        trades.append(trade)
      }
    }
    return trades
  }

  /// The folded publics, each once; those that mean everyone left out.
  public var particularPublics: [String] {
    var result: [String] = []
    for tag in publics {
      let folded = tag.folded
      if Vocabulary.isParticularPublic(folded), !result.contains(folded) { result.append(folded) }
    }
    return result
  }
}

/// Words that carry nothing to compare.
enum Vocabulary {
  private static let other: Set<String> = [
    "other", "others", "autre", "autres", "divers", "miscellaneous", "unknown", "inconnu",
  ]
  private static let everyone: Set<String> = [
    "tout public", "tous publics", "tous", "grand public", "everyone", "all", "general public",
  ]

  static func isOther(_ folded: String) -> Bool { other.contains(folded) }
  static func isParticularPublic(_ folded: String) -> Bool {
    !folded.isEmpty && !other.contains(folded) && !everyone.contains(folded)
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  public var trimmingBlanks: String {
    var rest = self[...]
    while let first = rest.unicodeScalars.first, first.isBlank {
      rest = rest[rest.unicodeScalars.index(after: rest.startIndex)...]
    }
    while let last = rest.unicodeScalars.last, last.isBlank {
      rest = rest[..<rest.unicodeScalars.index(before: rest.endIndex)]
    }
    return String(rest)
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; what is asked of nearly every text takes a short way.
  fileprivate var isBlank: Bool {
    value < 0x80 ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace
  }
}

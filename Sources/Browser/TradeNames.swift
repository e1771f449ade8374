internal import TextLayout

/// Short names of the divisions of economic activities, for a code that stands in a sentence.
///
/// > Source: Divisions of NACE Rev. 2 (Eurostat, 2008); the short names are ours.
enum TradeNames {
  /// The short name of the division that a code belongs to, in lower case; absent where there is
  /// none.
  ///
  /// - Parameters:
  ///   - code: A code of the tree, as 88.10A, 8810, 88.1 or 88.
  ///   - say: The language.
  /// - Returns: The name.
  static func name(ofDivision code: String, _ say: Messages) -> String? {
    let digits = code.utf8.prefix(2)
    guard digits.count == 2, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return say.word("trade-" + code.prefix(2))
  }
}

/// The characters that a terminal can show.
public enum Repertoire: String, CaseIterable, Hashable, Sendable {
  case unicode
  case latin1
  case ascii
}

extension Repertoire {
  /// Whether a terminal of this repertoire can show a scalar.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .unicode: true
    case .latin1: scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value)
    case .ascii: scalar.isASCII
    }
  }
}

extension StringProtocol {
  /// The text in characters that a terminal can show.
  ///
  /// Accents are dropped where they must be, joined letters taken apart, drawing characters
  /// replaced; what has no likeness becomes a question mark for each column.
  ///
  /// - Parameter repertoire: The characters the terminal has.
  /// - Returns: The text; the text itself if everything can be shown.
  /// - Complexity: O(*n*) for *n* scalars.
  public func transliterated(to repertoire: Repertoire) -> String {
    if repertoire == .unicode || utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
    var result = ""
    for scalar in unicodeScalars {
      if repertoire.contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else if let likeness = Likeness.of(scalar) {
        result += likeness
      } else {
        result += String(repeating: "?", count: scalar.columns)
      }
    }
    return result
  }
}

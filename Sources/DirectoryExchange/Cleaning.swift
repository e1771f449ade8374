/// Takes everything out of a text that a terminal could obey or that hides what is written.
public enum Cleaning {
  /// The longest text that is kept, in bytes of UTF-8.
  public static let longest = 20_000

  /// Cleans a text.
  ///
  /// Control characters, whole escape sequences, bidirectional controls, zero-width blanks and
  /// private characters are removed; line breaks and tabs become blanks, runs of blanks one, blanks
  /// at the ends none.
  ///
  /// - Parameter text: The text as read.
  /// - Returns: The clean text, and whether more than blanks had to be changed.
  /// - Complexity: O(*n*) for *n* bytes; a text that is clean is only looked at.
  public static func clean(_ text: String) -> (text: String, isRepaired: Bool) {
    if isClean(text) { return (text, false) }
    var result = ""
    var isRepaired = false
    var isGap = false
    var escape = Escape.none
    for scalar in text.unicodeScalars {
      if escape.swallows(scalar) {
        isRepaired = true
        continue
      }
      if isBlank(scalar) {
        isGap = true
        continue
      }
      if isHidden(scalar) {
        isRepaired = true
        continue
      }
      if isGap, !result.isEmpty { result.unicodeScalars.append(" ") }
      isGap = false
      result.unicodeScalars.append(scalar)
      if result.utf8.count > longest {
        return (result + "…", true)
      }
    }
    return (result, isRepaired)
  }

  /// Whether a text is short, of printable ASCII or Latin letters, without blanks at its ends.
  private static func isClean(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count <= longest, bytes.first != 32, bytes.last != 32 else { return false }
    var last: UInt8 = 0
    for byte in bytes {
      // C3 begins the accented letters of Western Europe; other lead bytes are looked at closely.
      guard byte >= 32, byte < 127 || byte == 0xC3 || (last == 0xC3 && byte < 0xC0) else {
        return false
      }
      if byte == 32, last == 32 { return false }
      last = byte
    }
    return true
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 11, 12, 13, 32, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }

  /// Where in an escape sequence a text is.
  private enum Escape {
    case none, begun, sequence, string, stringEnding

    /// Whether a scalar belongs to an escape sequence.
    mutating func swallows(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .none:
        switch scalar.value {
        case 0x1B: self = .begun
        case 0x9B: self = .sequence
        case 0x90, 0x9D, 0x9E, 0x9F: self = .string
        default: return false
        }
        return true
      case .begun:
        switch scalar {
        case "[": self = .sequence
        case "]", "P", "_", "^", "X": self = .string
        default: self = (0x20...0x2F).contains(scalar.value) ? .begun : .none
        }
        return true
      case .sequence:
        if (0x40...0x7E).contains(scalar.value) { self = .none }
        // What cannot be part of a sequence ends it: the text goes on.
        if scalar.value > 0x7E || scalar.value < 0x20 { self = .none }
        return true
      case .string:
        if scalar.value == 7 || scalar.value == 0x9C { self = .none }
        if scalar.value == 0x1B { self = .stringEnding }
        // A sequence that never ends would swallow the name after it: a line break ends it.
        if scalar.value == 10 { self = .none }
        return true
      case .stringEnding:
        self = .none
        return true
      }
    }
  }
}

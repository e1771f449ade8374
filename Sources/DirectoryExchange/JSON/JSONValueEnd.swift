/// The search for the end of a value of JSON: quotes and brackets that are closed.
struct JSONValueEnd {
  private var depth = 0
  private var isInText = false
  private var isEscaped = false
  private var isWord = false

  /// Whether the value is a number or a word, which may end where the file does.
  var isAtEndOfWord: Bool { isWord && depth == 0 }

  /// Goes on, from a place of a window to the end of the value or of the window.
  ///
  /// - Returns: Where it ended, after the last byte of the value if that was found.
  mutating func search(_ window: Window, from start: Int) -> (stop: Int, isFound: Bool) {
    var index = start
    while index < window.limit {
      if isInText, !isEscaped {
        index = window.stopInText(from: index)
        guard index < window.limit else { break }
      } else if !isInText, depth > 0 {
        index = window.stopBetweenTexts(from: index)
        guard index < window.limit else { break }
      }
      switch take(window[index]) {
      case .inside: index += 1
      case .last: return (index + 1, true)
      case .after: return (index, true)
      }
    }
    return (index, false)
  }

  private enum Place {
    /// The byte is of the value, and more follow.
    case inside
    /// The byte is the last one of the value.
    case last
    /// The byte comes after the value, which is a number or a word.
    case after
  }

  private mutating func take(_ byte: UInt8) -> Place {
    if isInText {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInText = false
        return depth == 0 ? .last : .inside
      }
      return .inside
    }
    switch byte {
    case UInt8(ascii: "\"") where !isWord || depth > 0: isInText = true
    case UInt8(ascii: "{") where !isWord || depth > 0, UInt8(ascii: "[") where !isWord || depth > 0:
      depth += 1
    case UInt8(ascii: "}") where depth > 0, UInt8(ascii: "]") where depth > 0:
      depth -= 1
      return depth == 0 ? .last : .inside
    case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      if depth == 0 { return .after }
    default:
      if depth == 0 { isWord = true }
    }
    return .inside
  }
}

extension Window {
  /// The next place of a quote or a backslash; ``limit`` where there is none.
  func stopInText(from start: Int) -> Int {
    stop(from: start) { JSONBytes.endsOfText(in: $0) }
  }

  /// The next place of a quote or a bracket, or of a letter that looks like one; ``limit`` where
  /// there is none.
  func stopBetweenTexts(from start: Int) -> Int {
    stop(from: start) { JSONBytes.quotesAndBrackets(in: $0) }
  }

  /// How many lines end in a part of the window.
  func lineEnds(in part: Range<Int>) -> Int {
    precondition(part.lowerBound >= 0 && part.upperBound <= limit, "no bytes at \(part)")
    // In bounds: the part was checked.
    return unsafe UnsafeBufferPointer(start: storage.base + part.lowerBound, count: part.count)
      .reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  @inline(__always)
  private func stop(from start: Int, _ marks: (UInt64) -> UInt64) -> Int {
    precondition((0...limit).contains(start), "no byte stands at \(start)")
    var index = start
    while index < limit {
      // In bounds: the storage goes on for more than a word after the limit.
      let word = unsafe UnsafeRawPointer(storage.base + index)
        .loadUnaligned(as: UInt64.self).littleEndian
      let stops = marks(word)
      if stops != 0 { return min(limit, index + stops.trailingZeroBitCount >> 3) }
      index += 8
    }
    return limit
  }
}

/// Marks the bytes of a word that mean something in JSON, by their highest bits, the lowest of them
/// surely.
///
/// > Source: Henry S. Warren, "Hacker's Delight", second edition (2012), 6-1.
enum JSONBytes {
  /// Quotes and backslashes.
  @inline(__always)
  static func endsOfText(in word: UInt64) -> UInt64 {
    zeros(word ^ 0x2222_2222_2222_2222) | zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
  }

  /// Quotes and the four brackets; also `Y`, `_`, `y` and 7F, which stand nowhere else between texts.
  @inline(__always)
  static func quotesAndBrackets(in word: UInt64) -> UInt64 {
    // The brackets are 5B, 5D, 7B and 7D.
    zeros(word ^ 0x2222_2222_2222_2222)
      | zeros((word | 0x2626_2626_2626_2626) ^ 0x7F7F_7F7F_7F7F_7F7F)
  }

  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}

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
    precondition((0...limit).contains(start), "no byte stands at \(start)")
    var index = start
    while index < limit {
      // In bounds: the storage goes on for more than a word after the limit.
      let word = unsafe UnsafeRawPointer(storage.base + index)
        .loadUnaligned(as: UInt64.self).littleEndian
      let stops =
        Self.zeros(word ^ 0x2222_2222_2222_2222) | Self.zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
      if stops != 0 { return min(limit, index + stops.trailingZeroBitCount >> 3) }
      index += 8
    }
    return limit
  }

  /// Marks the zeros among the bytes of a word, the lowest of them surely.
  ///
  /// > Source: Henry S. Warren, "Hacker's Delight", second edition (2012), 6-1.
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}

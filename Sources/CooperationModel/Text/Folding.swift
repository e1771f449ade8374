@_spi(_Unicode) import Swift

extension StringProtocol {
  /// The text without accents, capitals and punctuation: what two spellings are compared by.
  ///
  /// Canonical decomposition, marks dropped, lower case, each run of other than letters and digits
  /// one space, trimmed. "  Île-d’Yeu " gives "ile d yeu".
  ///
  /// - Complexity: O(*n*) for *n* scalars; text of Latin letters takes a short way.
  public var folded: String {
    let folded = utf8.withContiguousStorageIfAvailable { unsafe LatinFolding.folded($0.span) }
    return (folded ?? nil) ?? decomposedAndFolded
  }

  /// The same for any text.
  fileprivate var decomposedAndFolded: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    var isGap = false
    func append(_ scalar: Unicode.Scalar) {
      if isGap, !result.isEmpty { result.unicodeScalars.append(" ") }
      isGap = false
      result.unicodeScalars.append(scalar)
    }
    for scalar in String(self)._nfd {
      if scalar.isASCII {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: append(scalar)
        case 0x41...0x5A:
          append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
        default: isGap = true
        }
        continue
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: continue
      case .uppercaseLetter, .titlecaseLetter:
        for lower in scalar.properties.lowercaseMapping.unicodeScalars
        where lower.properties.generalCategory != .nonspacingMark {
          append(lower)
        }
      case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber,
        .otherNumber:
        append(scalar)
      default: isGap = true
      }
    }
    return result
  }

  /// The folded text with joined letters taken apart, for searching: "Œuvre" is found by "oeuvre".
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  public var searchKey: String {
    let folded = self.folded
    guard !folded.utf8.allSatisfy({ $0 < 0x80 }) else { return folded }
    var result = ""
    for scalar in folded.unicodeScalars {
      switch scalar {
      case "œ": result += "oe"
      case "æ": result += "ae"
      case "ß": result += "ss"
      case "ø": result += "o"
      case "ł": result += "l"
      case "đ", "ð": result += "d"
      case "þ": result += "th"
      case "ı": result += "i"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Folds the letters of western languages byte by byte: nearly every name is made of them.
private enum LatinFolding {
  /// What each scalar below U+0180 becomes, as bytes; zero stands for a gap, and for no second byte.
  private static let table: [(UInt8, UInt8)] = (0..<0x180).map { value in
    let bytes = Array(Unicode.Scalar(value).map { String($0).decomposedAndFolded.utf8 } ?? "".utf8)
    return (bytes.first ?? 0, bytes.count > 1 ? bytes[1] : 0)
  }

  /// The folded text; absent if it has other letters.
  static func folded(_ text: Span<UInt8>) -> String? {
    let table = table
    var hasOthers = false
    // In bounds: a letter of one byte becomes one, of two at most two, and a gap of some bytes one.
    let folded = unsafe String(unsafeUninitializedCapacity: text.count) { room in
      var count = 0
      var isGap = false
      var lead: UInt8 = 0
      for index in text.indices {
        let byte = text[index]
        let value: Int
        if byte < 0x80 {
          value = Int(byte)
        } else if byte >= 0xC0 {
          // Two bytes from C2 on; those of C6 and beyond are other letters.
          guard byte < 0xC6 else {
            hasOthers = true
            return 0
          }
          lead = byte
          continue
        } else {
          value = Int(lead & 0x1F) << 6 | Int(byte & 0x3F)
          lead = 0
        }
        let (first, second) = table[value]
        if first == 0 {
          isGap = true
          continue
        }
        if isGap, count > 0 {
          unsafe room[count] = UInt8(ascii: " ")
          count += 1
        }
        isGap = false
        unsafe room[count] = first
        count += 1
        if second != 0 {
          unsafe room[count] = second
          count += 1
        }
      }
      return count
    }
    return hasOthers ? nil : folded
  }
}

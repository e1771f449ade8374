@_spi(_Unicode) import Swift

extension StringProtocol {
  /// The text without accents, capitals and punctuation: what two spellings are compared by.
  ///
  /// Canonical decomposition, marks dropped, lower case, each run of other than letters and digits
  /// one space, trimmed. "  Île-d’Yeu " gives "ile d yeu".
  ///
  /// - Complexity: O(*n*) for *n* scalars; ASCII text takes a short way.
  public var folded: String {
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

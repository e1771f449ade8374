/// How the bytes of a file stand for text.
public enum TextEncoding: String, Hashable, Sendable {
  case utf8 = "UTF-8"
  case windows1252 = "Windows-1252"
}

extension TextEncoding {
  /// The encoding of a file, guessed from its first bytes: UTF-8 unless most of what is not ASCII
  /// is no UTF-8.
  ///
  /// - Parameter sample: The first bytes, possibly cut inside a character.
  /// - Returns: The encoding.
  /// - Complexity: O(*n*) for *n* bytes.
  static func guessed(from sample: ArraySlice<UInt8>) -> TextEncoding {
    var valid = 0
    var invalid = 0
    var index = sample.startIndex
    while index < sample.endIndex {
      let byte = sample[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(sample, at: index)
      if length > 0 {
        valid += 1
        index += length
      } else {
        // A character that the end of the sample cuts says nothing.
        if sample.endIndex - index >= 4 { invalid += 1 }
        index += 1
      }
    }
    return invalid > valid ? .windows1252 : .utf8
  }

  /// The text of bytes, and whether some of them had to be read in another encoding.
  func decode(_ bytes: ArraySlice<UInt8>) -> (text: String, isRepaired: Bool) {
    if self == .utf8, let text = String(validating: bytes, as: UTF8.self) { return (text, false) }
    var text = String.UnicodeScalarView()
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length = self == .utf8 ? Self.sequenceLength(bytes, at: index) : 0
      if length > 0 {
        text.append(
          contentsOf: String(decoding: bytes[index..<index + length], as: UTF8.self).unicodeScalars)
        index += length
      } else {
        text.append(Self.windows(bytes[index]))
        index += 1
      }
    }
    // A whole file in Windows-1252 is reported once, not for each of its cells.
    return (String(text), self == .utf8)
  }

  /// The length of the well-formed sequence at an index, or 0.
  ///
  /// > Source: The Unicode Standard, table 3-7, "Well-Formed UTF-8 Byte Sequences".
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    func isTail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.endIndex && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return isTail(1) ? 2 : 0
    case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : 0
    case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : 0
    case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : 0
    case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : 0
    default: return 0
    }
  }

  /// The scalar of one byte; the five bytes that Windows-1252 leaves open are those of Latin-1.
  private static func windows(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(high[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }

  /// The byte that stands for a scalar in Windows-1252, or in Latin-1 where that leaves it open.
  static func windowsByte(of scalar: Unicode.Scalar) -> UInt8? {
    if let byte = UInt8(exactly: scalar.value) { return byte }
    guard let code = UInt16(exactly: scalar.value) else { return nil }
    return high.firstIndex(of: code).map { UInt8(0x80 + $0) }
  }

  /// > Source: Unicode Consortium, "cp1252 to Unicode table", version 2.01.
  private static let high: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}

/// Mends texts that another program has damaged.
enum Repair {
  /// The text with entities of HTML and misread UTF-8 mended: "&amp;eacute;", "&#233" and "Ã©" all
  /// give "é".
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  static func mended(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 >= 0x80 }) else { return text }
    var result = text
    // Some texts were encoded twice; none that was met more often.
    for _ in 0..<2 where result.utf8.contains(UInt8(ascii: "&")) { result = decoded(result) }
    return unmisread(result)
  }

  // MARK: Entities

  private static func decoded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if scalars[index] == "&", let (scalar, end) = entity(in: scalars, at: index) {
        result.append(scalar)
        index = end
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  /// The entity that begins at an index, with or without its semicolon, and where it ends.
  private static func entity(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (Unicode.Scalar, end: Int)? {
    var end = start + 1
    while end < scalars.count, end - start < 10,
      scalars[end].isASCII,
      scalars[end].properties.isAlphabetic
        || (0x30...0x39).contains(scalars[end].value) || (end == start + 1 && scalars[end] == "#")
    {
      end += 1
    }
    let name = String(String.UnicodeScalarView(scalars[(start + 1)..<end]))
    let isClosed = end < scalars.count && scalars[end] == ";"
    if isClosed, let scalar = number(in: name)?.scalar ?? named[name] { return (scalar, end + 1) }
    if let (scalar, length) = number(in: name) { return (scalar, start + 1 + length) }
    // Without a semicolon a word such as "&Co" would be cut, or an address of the web: accented
    // letters only, and no name of a parameter.
    if end < scalars.count, scalars[end] == "=" { return nil }
    for length in stride(from: name.count, to: 2, by: -1) {
      guard let scalar = named[String(name.prefix(length))] else { continue }
      return (0xC0...0xFF).contains(scalar.value) ? (scalar, start + 1 + length) : nil
    }
    return nil
  }

  /// The scalar of a number such as "#233" or "#xE9" at the beginning of a name, and its length.
  private static func number(in name: String) -> (scalar: Unicode.Scalar, length: Int)? {
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.dropFirst().first?.lowercased() == "x"
    let start = isHexadecimal ? 2 : 1
    let digits = name.dropFirst(start).prefix { isHexadecimal ? $0.isHexDigit : $0.isWholeNumber }
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value >= 0x20,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, start + digits.count)
  }

  /// > Source: HTML 4.01, section 24, "Character entity references" (W3C, 1999): those of Latin-1
  /// > letters, of punctuation and of markup.
  private static let named: [String: Unicode.Scalar] = {
    let letters =
      "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute "
      + "Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc "
      + "Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute "
      + "ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide "
      + "oslash ugrave uacute ucirc uuml yacute thorn yuml"
    var named: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "laquo": "«",
      "raquo": "»", "deg": "°", "euro": "€", "rsquo": "’", "lsquo": "‘", "ldquo": "“",
      "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…", "oelig": "œ", "OElig": "Œ",
      "middot": "·", "ordm": "º", "copy": "©", "reg": "®",
    ]
    for (offset, name) in letters.split(separator: " ").enumerated() {
      named[String(name)] = Unicode.Scalar(UInt8(0xC0 + offset))
    }
    return named
  }()

  // MARK: Misread UTF-8

  /// The text with sequences of UTF-8 that were read as Windows-1252 read again.
  private static func unmisread(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { (0xC2...0xF4).contains($0.value) }) else { return text }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if let (found, length) = sequence(in: scalars, at: index) {
        result.append(found)
        index += length
      } else if scalar == "Ã", index + 1 == scalars.count || scalars[index + 1] == " ",
        result.last.map({ $0 == " " || $0.properties.isLowercase }) ?? (index + 1 < scalars.count)
      {
        // The second byte of "à" is a no-break space, which many programs make a blank.
        result.append("à")
        index += 1
      } else {
        result.append(scalar)
        index += 1
      }
    }
    return String(result)
  }

  private static func sequence(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (Unicode.Scalar, length: Int)? {
    guard let first = TextEncoding.windowsByte(of: scalars[start]), first >= 0xC2 else {
      return nil
    }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard start + length <= scalars.count else { return nil }
    var bytes = [first]
    for scalar in scalars[(start + 1)..<(start + length)] {
      guard let byte = TextEncoding.windowsByte(of: scalar), byte & 0xC0 == 0x80 else {
        return nil
      }
      bytes.append(byte)
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return nil }
    return (scalar, length)
  }
}

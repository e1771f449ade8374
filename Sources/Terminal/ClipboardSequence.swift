/// The control sequence that asks a terminal to put text in the clipboard, and never to read it.
///
/// > Source: Xterm Control Sequences by Edward Moy, Stephen Gildea and Thomas Dickey: operating
/// > system command 52, selection `c`.
public enum ClipboardSequence {
  /// The most characters of base64 that terminals are known to take.
  public static let limit = 74_000

  /// Makes the sequence for a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isInTmux: Whether tmux is between the program and the terminal: then a second copy of the
  ///     sequence is wrapped for the terminal around it.
  /// - Returns: The bytes; absent if the text is longer than terminals take.
  /// - Complexity: O(*n*) for *n* bytes.
  public static func bytes(for text: String, isInTmux: Bool) -> [UInt8]? {
    let payload = base64(Array(text.utf8))
    guard payload.count <= limit else { return nil }
    let escape: UInt8 = 0x1B
    let body = Array("]52;c;".utf8) + payload + [0x07]
    var bytes = [escape] + body
    if isInTmux {
      // Within the wrap, every escape is doubled.
      bytes += [escape] + Array("Ptmux;".utf8) + [escape, escape] + body
      bytes += [escape] + Array("\\".utf8)
    }
    return bytes
  }

  /// The text in base64.
  ///
  /// > Source: RFC 4648 (2006), section 4.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var value = 0
      for byte in group { value = value << 8 | Int(byte) }
      value <<= 8 * (3 - group.count)
      for place in 0..<4 {
        let digit = digits[value >> (18 - 6 * place) & 63]
        result.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return result
  }
}

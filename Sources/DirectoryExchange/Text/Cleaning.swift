/// Takes out of a text from a file everything that could act on a terminal or hide in it.
///
/// Control characters, whole escape sequences (CSI, OSC and the other strings of ECMA-48), controls
/// of the direction of writing, and invisible characters without a place inside a word are removed;
/// line and paragraph breaks become one blank, runs of blanks one, and those at the ends none.
public enum Cleaning {
  /// What had to be repaired in a text.
  public struct Repairs: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Control characters or escape sequences were removed.
    public static let controls = Repairs(rawValue: 1)
    /// Controls of the direction of writing, or invisible characters, were removed.
    public static let invisible = Repairs(rawValue: 2)
    /// Bytes that are no UTF-8 were read as Windows-1252.
    public static let encoding = Repairs(rawValue: 4)
    /// The text was longer than ``Cleaning/longestText`` and was cut.
    public static let cut = Repairs(rawValue: 8)
  }

  /// The most scalars that are kept of one cell; the rest is cut and reported.
  ///
  /// > Source: The longest cell of common spreadsheets, 32,767 characters.
  public static let longestText = 32_767

  /// The text of a cell, clean, and what had to be repaired in it.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the cell.
  ///   - encoding: The encoding of its file.
  ///   - lineBreak: What a line break inside the cell becomes.
  /// - Returns: The text and its repairs.
  /// - Complexity: O(*n*) for *n* bytes; text without anything to clean takes a short way.
  public static func clean(
    _ bytes: Span<UInt8>, encoding: TextEncoding = .utf8, lineBreak: String = " "
  ) -> (text: String, repairs: Repairs) {
    let bytes = bytes.extracting(trimmed(bytes))
    if bytes.count <= longestText {
      let content = Content(of: bytes)
      if content == .plain || (content == .notASCII && encoding == .utf8) {
        let text = unsafe bytes.withUnsafeBufferPointer {
          unsafe String(decoding: $0, as: UTF8.self)
        }
        if content == .plain || text.unicodeScalars.allSatisfy(isPlain) { return (text, []) }
      }
    }
    let decoded = encoding.decode(unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }[...])
    let (text, repairs) = clean(decoded.text, lineBreak: lineBreak)
    return (text, decoded.isRepaired ? repairs.union(.encoding) : repairs)
  }

  /// Whether a scalar stands in clean text; one that may stand for broken bytes is looked at again.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || (Kind(scalar) == .text && scalar != "\u{FFFD}")
  }

  /// Where the bytes without blanks and line breaks at their ends stand.
  static func trimmed(_ bytes: Span<UInt8>) -> Range<Int> {
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 && (byte == 0x20 || (9...13) ~= byte) }
    var (start, end) = (0, bytes.count)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while start < end, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// What stands in bytes, as far as bytes tell.
  private enum Content {
    /// Only printable ASCII, no two blanks after each other.
    case plain
    /// That, and bytes of other characters.
    case notASCII
    /// Controls, or blanks after each other.
    case unclean

    init(of bytes: Span<UInt8>) {
      var previous: UInt8 = 0
      var all: UInt8 = 0
      for index in bytes.indices {
        let byte = bytes[index]
        if byte < 0x20 || byte == 0x7F || (byte == 0x20 && previous == 0x20) {
          self = .unclean
          return
        }
        all |= byte
        previous = byte
      }
      self = all < 0x80 ? .plain : .notASCII
    }
  }

  /// The text, clean, and what had to be repaired in it.
  ///
  /// - Parameters:
  ///   - text: The text as read.
  ///   - lineBreak: What a line break inside the text becomes.
  /// - Returns: The text and its repairs.
  /// - Complexity: O(*n*) for *n* scalars.
  public static func clean(
    _ text: String, lineBreak: String = " "
  ) -> (text: String, repairs: Repairs) {
    var scalars = Array(text.unicodeScalars)
    var repairs: Repairs = []
    var output = String.UnicodeScalarView()
    var length = 0
    var gap = Gap.none
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if let end = EscapeSequence.end(in: scalars, at: index) {
        repairs.insert(.controls)
        index = end
        continue
      }
      index += 1
      switch Kind(scalar) {
      case .control: repairs.insert(.controls)
      case .invisible: repairs.insert(.invisible)
      case .lineBreak: gap.join(.line)
      case .blank: gap.join(gap == .none && scalar.value > 0x20 ? .single(scalar) : .blank)
      case .text:
        if !output.isEmpty {
          switch gap {
          case .none: break
          case .blank: output.append(" ")
          case .single(let scalar): output.append(scalar)
          case .line: output.append(contentsOf: lineBreak.unicodeScalars)
          }
          if gap != .none { length += 1 }
        }
        gap = .none
        guard length < longestText else {
          repairs.insert(.cut)
          scalars.removeAll()
          break
        }
        output.append(scalar)
        length += 1
      }
    }
    return (String(output), repairs)
  }

  /// What stands between two visible parts of a text.
  private enum Gap: Equatable {
    case none
    case blank
    /// One blank of another kind, as a no-break space, kept where it stands alone.
    case single(Unicode.Scalar)
    case line

    mutating func join(_ other: Gap) { self = self == .line ? .line : other }
  }

  /// What a scalar is to a reader.
  private enum Kind {
    case text, blank, lineBreak, control, invisible

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x21...0x7E: self = .text
      case 0x20, 0x09: self = .blank
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
      case 0x00...0x1F, 0x7F...0x9F: self = .control
      case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .blank
      case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
        0xFFF9...0xFFFB, 0x180E:
        self = .invisible
      case let value where value & 0xFFFE == 0xFFFE: self = .invisible
      default: self = .text
      }
    }
  }
}

/// The sequences of control characters that a terminal obeys.
///
/// > Source: ECMA-48, "Control functions for coded character sets", fifth edition (1991).
private enum EscapeSequence {
  /// The index after the sequence that begins at `start`; absent if none begins there.
  static func end(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    switch scalars[start].value {
    case 0x9B: return control(in: scalars, from: start + 1)
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: return string(in: scalars, from: start + 1)
    case 0x1B: break
    default: return nil
    }
    guard start + 1 < scalars.count else { return start + 1 }
    switch scalars[start + 1].value {
    case 0x5B: return control(in: scalars, from: start + 2)
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: return string(in: scalars, from: start + 2)
    case 0x20...0x2F:
      var index = start + 1
      while index < scalars.count, (0x20...0x2F).contains(scalars[index].value) { index += 1 }
      let hasFinal = index < scalars.count && (0x30...0x7E).contains(scalars[index].value)
      return hasFinal ? index + 1 : index
    case 0x30...0x7E: return start + 2
    default: return start + 1
    }
  }

  /// The end of a control sequence: parameters, intermediates, one final character.
  private static func control(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    while index < scalars.count, (0x20...0x3F).contains(scalars[index].value) { index += 1 }
    guard index < scalars.count, (0x40...0x7E).contains(scalars[index].value) else { return index }
    return index + 1
  }

  /// The end of a control string; one that never ends loses its introducer only, so that no text
  /// is lost with it.
  private static func string(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    while index < scalars.count {
      switch scalars[index].value {
      case 0x07, 0x9C: return index + 1
      case 0x1B where index + 1 < scalars.count && scalars[index + 1] == "\\": return index + 2
      default: index += 1
      }
    }
    return start
  }
}

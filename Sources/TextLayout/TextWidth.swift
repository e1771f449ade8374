/// One character as a terminal draws it: a base and the marks on it.
public struct Glyph: Hashable, Sendable {
  /// The text: one base scalar and at most four marks, nothing that a terminal could obey.
  public let text: String
  /// How many columns it takes, 1 or 2.
  public let columns: Int
}

/// The glyphs of a text, one after the other, whatever the text holds.
///
/// Control, format and bidirectional characters, joiners and variation selectors are left out; a
/// mark without a base too; of an emoji joined from several, the first stays. So the sum of the
/// columns of the glyphs is what the terminal shows.
public struct Glyphs: Sequence, IteratorProtocol, Sendable {
  private var scalars: String.UnicodeScalarView.Iterator
  private var pending: Unicode.Scalar?
  private var isJoined = false

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    pending = scalars.next()
  }

  /// The next glyph; absent at the end.
  public mutating func next() -> Glyph? {
    while let base = pending {
      pending = scalars.next()
      if base.value == 0x200D {
        isJoined = true
        continue
      }
      let columns = base.columns
      guard columns > 0 else { continue }
      if isJoined, columns == 2 {
        isJoined = false
        continue
      }
      isJoined = false
      if base.isASCII, pending?.isASCII ?? true {
        return Glyph(text: String(Character(base)), columns: 1)
      }
      return finish(base, columns: columns)
    }
    return nil
  }

  private mutating func finish(_ base: Unicode.Scalar, columns: Int) -> Glyph {
    var text = String(Character(base))
    var marks = 0
    while let mark = pending, mark.isMark || mark.isModifier {
      if mark.isMark, marks < 4 {
        text.unicodeScalars.append(mark)
        marks += 1
      }
      pending = scalars.next()
    }
    return Glyph(text: text, columns: columns)
  }
}

extension Unicode.Scalar {
  /// How many columns the scalar takes by itself: 0 for marks and for what is never shown.
  var columns: Int {
    if isASCII { return value >= 32 && value != 127 ? 1 : 0 }
    if value < 0xA0 { return 0 }
    // The letters of European languages need no table.
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    if isMark { return 0 }
    switch properties.generalCategory {
    case .format, .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return 0
    default: break
    }
    return WidthTables.contains(value, in: WidthTables.wide) ? 2 : 1
  }

  var isMark: Bool { value >= 0x300 && WidthTables.contains(value, in: WidthTables.combining) }

  /// Whether it changes the emoji before it: a skin tone, a variation selector.
  fileprivate var isModifier: Bool {
    (0x1F3FB...0x1F3FF).contains(value) || (0xFE00...0xFE0F).contains(value)
  }
}

extension StringProtocol {
  /// The glyphs of the text.
  public var glyphs: Glyphs { Glyphs(String(self)) }

  /// The number of columns that the text takes on a terminal.
  ///
  /// - Complexity: O(*n*) for *n* scalars; plain ASCII takes a short way.
  public var columns: Int {
    if utf8.allSatisfy({ $0 >= 32 && $0 < 127 }) { return utf8.count }
    return glyphs.reduce(0) { $0 + $1.columns }
  }

  /// The text cut to a number of columns, with an ellipsis where something was cut.
  ///
  /// - Parameters:
  ///   - columns: The room, in columns.
  ///   - repertoire: The characters the terminal has, which the ellipsis is chosen from.
  /// - Returns: The text, at most as wide as the room.
  /// - Complexity: O(*c*) for *c* columns, however long the text is.
  public func truncated(to columns: Int, in repertoire: Repertoire = .unicode) -> String {
    guard columns > 0 else { return "" }
    var result = ""
    var used = 0
    // Where the text must end if an ellipsis follows.
    var cut = result.endIndex
    var isCutKnown = false
    for glyph in glyphs {
      if !isCutKnown, used + glyph.columns > columns - 1 {
        cut = result.endIndex
        isCutKnown = true
      }
      if used + glyph.columns > columns {
        return String(result[..<cut]) + (repertoire == .unicode ? "…" : "~")
      }
      result += glyph.text
      used += glyph.columns
    }
    return result
  }

  /// The text with blanks after it up to a number of columns, or cut to it.
  ///
  /// - Parameter columns: The width, in columns.
  /// - Returns: A text exactly as wide.
  public func padded(to columns: Int) -> String {
    let cut = truncated(to: columns)
    return cut + String(repeating: " ", count: Swift.max(columns - cut.columns, 0))
  }

  /// The text with blanks before it up to a number of columns, or cut to it.
  ///
  /// - Parameter columns: The width, in columns.
  /// - Returns: A text exactly as wide.
  public func paddedLeft(to columns: Int) -> String {
    let cut = truncated(to: columns)
    return String(repeating: " ", count: Swift.max(columns - cut.columns, 0)) + cut
  }

  /// The text in lines of at most a number of columns, broken at blanks where there are any.
  ///
  /// - Parameter columns: The width of a line, in columns; at least 1 is taken.
  /// - Returns: The lines; one empty line for an empty text.
  /// - Complexity: O(*n*) for *n* scalars.
  public func wrapped(to columns: Int) -> [String] {
    let room = Swift.max(columns, 1)
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in split(separator: " ", omittingEmptySubsequences: true) {
      let wordWidth = word.columns
      if width > 0, width + 1 + wordWidth <= room {
        line += " " + word
        width += 1 + wordWidth
        continue
      }
      if width > 0 { lines.append(line) }
      (line, width) = ("", 0)
      for glyph in word.glyphs {
        if width + glyph.columns > room, width > 0 {
          lines.append(line)
          (line, width) = ("", 0)
        }
        line += glyph.text
        width += glyph.columns
      }
    }
    if width > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}

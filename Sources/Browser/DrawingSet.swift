internal import TextLayout

/// The characters that a picture of dots is made of.
enum DrawingSet: CaseIterable, Hashable, Sendable {
  /// Two by four dots in a cell.
  case braille
  /// Quarters of a cell, for fonts without braille.
  case blocks
  /// Signs that every terminal has.
  case ascii

  /// How many dots stand side by side in a cell.
  var dotsAcross: Int { self == .ascii ? 1 : 2 }
  /// How many dots stand one above the other in a cell.
  var dotsDown: Int { self == .braille ? 4 : 2 }
  /// How many dots a cell can tell apart.
  var capacity: Int {
    switch self {
    case .braille: 8
    case .blocks: 4
    case .ascii: 3
    }
  }

  /// The sets that a terminal can show, the finest first.
  static func sets(of repertoire: Repertoire) -> [DrawingSet] {
    repertoire == .unicode ? allCases : [.ascii]
  }

  /// The character of a cell in which some dots are set: bit 0 at the top left, row after row.
  func glyph(_ mask: UInt8) -> String {
    switch self {
    case .braille:
      // Braille numbers its dots down the columns, the fourth row last.
      let order: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
      let value = (0..<8).reduce(UInt32(0x2800)) {
        mask & (1 << UInt8($1)) == 0 ? $0 : $0 | order[$1]
      }
      return Unicode.Scalar(value).map { String($0) } ?? " "
    case .blocks:
      return Self.quarters[Int(mask & 15)]
    case .ascii:
      return [" ", "'", ".", ":"][Int(mask & 3)]
    }
  }

  private static let quarters = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]
}

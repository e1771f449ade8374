/// The search for the ends of the cells of a row, eight bytes at a time.
///
/// It knows only rows by the book, which are nearly all: whole in the window, quotes closed and
/// followed by a separator or a line end, no more cells than there may be. Any other row is
/// *irregular*, and left to ``CSVReader``, which reads it byte by byte.
///
/// > Source: Henry S. Warren, "Hacker's Delight", second edition (2012), 6-1, for the search for a
/// > byte in a word.
struct CSVScan {
  enum Outcome {
    /// A row, how many cells it has, where the next one begins, and how many lines it takes.
    case row(count: Int, next: Int, lines: Int)
    /// The window ends before the row does.
    case incomplete
    /// The row is not by the book.
    case irregular
  }

  /// Whether a cell in quotes may hold line ends.
  var allowsLineEnds = true
  private let separator: UInt8
  private let separators: UInt64

  init(separator: UInt8) {
    self.separator = separator
    separators = Self.everywhere(separator)
  }

  /// Finds the cells of the row that begins at a place of a window.
  ///
  /// - Parameters:
  ///   - rowStart: The place, before the end of the window.
  ///   - window: The window.
  ///   - cells: Where the cells are written: room for ``Record/mostCells``.
  /// - Returns: What was found.
  func row(
    at rowStart: Int, of window: Window, into cells: Storage<Record.Cell>
  ) -> Outcome {
    precondition((0..<window.limit).contains(rowStart), "no row begins at \(rowStart)")
    precondition(cells.count >= Record.mostCells, "there is no room for all cells")
    // In bounds, in all that follows: the window holds `limit` bytes of the file, then a line feed
    // and 15 bytes more. A search stops at that line feed at the latest, and goes on only after a
    // stop before it. So words are read at `limit` at most and end below `limit + 8`, and the byte
    // after a stop is at `limit` at most. The number of cells is compared with `mostCells` before
    // each is written.
    let part = unsafe Part(
      bytes: UnsafeRawPointer(window.storage.base), limit: window.limit, isAtEnd: window.isAtEnd)
    let cells = unsafe cells.base
    var start = rowStart
    var index = rowStart
    var lines = 1
    var count = 0
    words: while true {
      var stops = stops(in: part.word(at: index))
      while stops != 0 {
        var stop = index + stops.trailingZeroBitCount >> 3
        stops &= stops &- 1
        var cell = Record.Cell(start, stop)
        let isQuoted = stop == start && part[stop] == Part.quote
        if isQuoted {
          switch part.closingQuote(after: start, allowsLineEnds: allowsLineEnds) {
          case .incomplete: return .incomplete
          case .irregular: return .irregular
          case .found(let closing, let hasDoubledQuotes, let lineEnds):
            cell = Record.Cell(start + 1, closing, hasDoubledQuotes: hasDoubledQuotes)
            stop = closing + 1
            lines += lineEnds
          }
        }
        let byte = part[stop]
        if byte == separator {
          guard count < Record.mostCells else { return .irregular }
          unsafe cells[count] = cell
          count += 1
          start = stop + 1
          guard isQuoted else { continue }
          index = start
          continue words
        }
        if byte == Part.lineFeed || byte == Part.carriageReturn {
          guard count < Record.mostCells else { return .irregular }
          guard let next = part.end(ofLineAt: stop) else { return .incomplete }
          unsafe cells[count] = cell
          count += 1
          return .row(count: count, next: next, lines: lines)
        }
        // A control character, or a quote inside a cell.
        if isQuoted { return .irregular }
      }
      index += 8
    }
  }

  /// The bytes of a word that may end a cell: separators, quotes, and what is below 0x0E.
  ///
  /// The byte after one of them may be marked in vain.
  @inline(__always)
  private func stops(in word: UInt64) -> UInt64 {
    Part.marks(of: separators, in: word) | Part.marksOfQuotesAndLineEnds(in: word)
  }

  static func everywhere(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
}

/// The part of a file that is in memory.
///
/// Safe only where it is used above: no index is checked, and each is in bounds by the proof there.
@safe
private struct Part {
  enum ClosingQuote {
    case found(Int, hasDoubledQuotes: Bool, lineEnds: Int)
    case incomplete
    case irregular
  }

  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  private let bytes: UnsafeRawPointer
  private let limit: Int
  private let isAtEnd: Bool

  init(bytes: UnsafeRawPointer, limit: Int, isAtEnd: Bool) {
    unsafe self.bytes = bytes
    self.limit = limit
    self.isAtEnd = isAtEnd
  }

  subscript(index: Int) -> UInt8 {
    @inline(__always) get { unsafe bytes.load(fromByteOffset: index, as: UInt8.self) }
  }

  /// Eight bytes, the first of them lowest.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Marks the bytes of a word that are those of another, by their highest bits.
  @inline(__always)
  static func marks(of bytes: UInt64, in word: UInt64) -> UInt64 {
    let difference = word ^ bytes
    return (difference &- ones) & ~difference & highs
  }

  @inline(__always)
  static func marksOfQuotesAndLineEnds(in word: UInt64) -> UInt64 {
    let quotes = marks(of: ones &* UInt64(quote), in: word)
    let controls = (word &- ones &* 0x0E) & ~word & highs
    return quotes | controls
  }

  /// The first byte of the line after the one that ends at a place; absent if the window does not
  /// tell.
  @inline(__always)
  func end(ofLineAt stop: Int) -> Int? {
    if stop == limit { return isAtEnd ? limit : nil }
    guard self[stop] == Self.carriageReturn else { return stop + 1 }
    if stop + 1 == limit, !isAtEnd { return nil }
    return stop + 1 < limit && self[stop + 1] == Self.lineFeed ? stop + 2 : stop + 1
  }

  /// Finds the quote that closes a cell.
  @inline(__always)
  func closingQuote(after opening: Int, allowsLineEnds: Bool) -> ClosingQuote {
    var index = opening + 1
    var hasDoubledQuotes = false
    var lineEnds = 0
    words: while true {
      var stops = Self.marksOfQuotesAndLineEnds(in: word(at: index))
      while stops != 0 {
        let stop = index + stops.trailingZeroBitCount >> 3
        stops &= stops &- 1
        let byte = self[stop]
        if stop == limit { return isAtEnd ? .irregular : .incomplete }
        if byte == Self.quote {
          if stop + 1 == limit, !isAtEnd { return .incomplete }
          guard stop + 1 < limit && self[stop + 1] == Self.quote else {
            return .found(stop, hasDoubledQuotes: hasDoubledQuotes, lineEnds: lineEnds)
          }
          hasDoubledQuotes = true
          index = stop + 2
          continue words
        }
        if byte == Self.lineFeed || byte == Self.carriageReturn {
          guard allowsLineEnds else { return .irregular }
          // A carriage return before a line feed is counted with it.
          let isPair = byte == Self.carriageReturn && self[stop + 1] == Self.lineFeed
          if !isPair { lineEnds += 1 }
        }
      }
      index += 8
    }
  }
}

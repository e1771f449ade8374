/// The row at which a file stands: its cells, as bytes of the window of the file, or of storage of
/// their own where the file does not hold them in one piece.
///
/// A class, since it lends cells of the same storage row after row.
final class Record {
  /// What is wrong with the row as a whole.
  struct Faults: OptionSet {
    let rawValue: UInt8
    /// A quote opens a cell and never closes it; it was read as an ordinary character.
    static let openQuote = Faults(rawValue: 1)
    /// Characters follow the closing quote of a cell; they were read as part of it.
    static let textAfterQuote = Faults(rawValue: 2)
    /// A cell is larger than a cell may be; the rest of it was left out.
    static let cutCell = Faults(rawValue: 4)
    /// The row has more cells than a row may have; the rest of them was left out.
    static let cutRow = Faults(rawValue: 8)
  }

  /// Where the bytes of a cell stand.
  struct Cell: BitwiseCopyable {
    private static let doubledQuotes: UInt32 = 1 << 31

    private let first: UInt32
    private let last: UInt32

    /// Makes a cell of bytes, in which quotes may stand twice for one.
    ///
    /// - Precondition: Both are below 2³¹, more than any storage of bytes holds.
    @inline(__always)
    init(_ start: Int, _ end: Int, hasDoubledQuotes: Bool = false) {
      first = UInt32(truncatingIfNeeded: start)
      last = UInt32(truncatingIfNeeded: end) | (hasDoubledQuotes ? Self.doubledQuotes : 0)
    }

    var start: Int { Int(first) }
    var end: Int { Int(last & ~Self.doubledQuotes) }
    var hasDoubledQuotes: Bool { last & Self.doubledQuotes != 0 }
  }

  /// The most bytes of one cell.
  static let largestCell = 1 << 20
  /// The most cells of one row.
  static let mostCells = 4096
  /// The most bytes of one row.
  static let largestRow = 1 << 23

  var window: Window
  /// The line where the row begins, from 1.
  private(set) var line = 1
  var faults: Faults = []
  /// The number of cells.
  private(set) var count = 0
  /// Room for ``mostCells`` cells, of which the first ``count`` are those of the row.
  let cells = Storage<Cell>(zeros: Record.mostCells)
  /// The storage that the cells are parts of.
  private var bytes: Storage<UInt8>
  /// The bytes of a row that the window does not hold in one piece.
  private var ownBytes = Storage<UInt8>(zeros: 1 << 16)
  private var ownCount = 0

  /// Makes a record that stands before the first row of a file.
  init(_ source: ByteSource) {
    let window = Window(source)
    self.window = window
    bytes = window.storage
  }

  /// Whether nothing stands on the line.
  var isBlank: Bool {
    guard count == 1 else { return count == 0 }
    return withBytes(0) { bytes in
      bytes.indices.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
    }
  }

  /// Whether a cell has no byte, or the row no such cell.
  @inline(__always)
  func isEmpty(_ position: Int) -> Bool {
    guard position < count else { return true }
    // In bounds: readers write `count` cells.
    let cell = unsafe cells.base[position]
    return cell.start == cell.end
  }

  /// Lends the bytes of a cell; none for a cell that the row does not have.
  @inline(__always)
  func withBytes<Result>(
    _ position: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    guard position < count else { return try body(Span()) }
    // In bounds: readers write cells that are parts of the bytes, `count` of them.
    let cell = unsafe cells.base[position]
    let part = unsafe UnsafeBufferPointer(
      start: bytes.base + cell.start, count: cell.end - cell.start)
    guard cell.hasDoubledQuotes else { return try unsafe body(part.span) }
    let plain = unsafe Self.withSingleQuotes(part.span)
    return try body(plain.span)
  }

  /// The text of a cell, clean, and what had to be repaired in it.
  @inline(__always)
  func text(
    _ position: Int, encoding: TextEncoding, lineBreak: String = " "
  ) -> (text: String, repairs: Cleaning.Repairs) {
    withBytes(position) { Cleaning.clean($0, encoding: encoding, lineBreak: lineBreak) }
  }

  private static func withSingleQuotes(_ bytes: Span<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var isSecond = false
    for index in bytes.indices {
      let byte = bytes[index]
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if byte != UInt8(ascii: "\"") || isSecond { plain.append(byte) }
    }
    return plain
  }
}

extension Record {
  /// Takes a row whose cells stand in the window and were written to ``cells``.
  @inline(__always)
  func take(_ count: Int, line: Int) {
    self.line = line
    self.count = count
    faults = []
    bytes = window.storage
  }

  /// Begins a row that is put together piece by piece.
  func begin(line: Int) {
    self.line = line
    faults = []
    count = 0
    ownCount = 0
    bytes = ownBytes
  }

  /// The number of bytes of the cell that is being read.
  private var openCount: Int { ownCount - openStart }

  private var openStart: Int { unsafe count == 0 ? 0 : cells.base[count - 1].end }

  /// Adds bytes to the open cell.
  func append(_ part: ArraySlice<UInt8>) {
    unsafe part.withUnsafeBufferPointer { unsafe append($0) }
  }

  /// Adds bytes of the window to the open cell.
  func append(_ part: Range<Int>) {
    precondition(part.lowerBound >= 0 && part.upperBound <= window.limit, "no bytes at \(part)")
    // In bounds: the part was checked.
    unsafe append(
      UnsafeBufferPointer(start: window.storage.base + part.lowerBound, count: part.count))
  }

  private func append(_ part: UnsafeBufferPointer<UInt8>) {
    let room = min(Self.largestCell - openCount, Self.largestRow - ownCount)
    if part.count > room { faults.insert(.cutCell) }
    let added = min(part.count, max(0, room))
    if ownCount + added > ownBytes.count {
      ownBytes = ownBytes.grown(to: 2 * (ownCount + added))
      bytes = ownBytes
    }
    // In bounds: no more is added than there is, and the storage has grown.
    if let start = part.baseAddress {
      unsafe (ownBytes.base + ownCount).update(from: start, count: added)
    }
    ownCount += added
  }

  /// Forgets what was read of the open cell.
  func dropOpenCell() { ownCount = openStart }

  func endCell() {
    guard count < Self.mostCells else {
      faults.insert(.cutRow)
      dropOpenCell()
      return
    }
    // In bounds: `count` is below `mostCells`.
    unsafe cells.base[count] = Cell(openStart, ownCount)
    count += 1
  }
}

internal import CInflate
internal import Foundation

/// Compressed bytes of a file, expanded as they are asked for, in memory that does not grow.
///
/// A class, since what zlib remembers is given back when nobody reads any more.
@safe
final class Expansion {
  /// How the bytes are compressed, and how to know that nothing is missing.
  enum Form {
    /// As a gzip file, whose parts each carry their checksum.
    case gzip
    /// As a member of a zip archive, compressed or as it is.
    case member(isCompressed: Bool, size: Int, checksum: UInt32)
  }

  private let file: OpenFile
  private let form: Form
  private let start: Int
  private let end: Int
  private var position: Int
  private let inflation: OpaquePointer
  private let input = Storage<UInt8>(zeros: 1 << 16)
  /// The part of the input that is still to be expanded.
  private var pending = 0..<0
  private var isAtEnd = false
  private var isBetweenParts = false
  private var made = 0
  private var checksum: UInt32 = 0

  /// Makes the expansion of a part of a file.
  init(_ file: OpenFile, _ part: Range<Int>, as form: Form) {
    var isGzip = false
    if case .gzip = form { isGzip = true }
    guard let inflation = unsafe inflation_begin(isGzip ? 1 : 0) else {
      fatalError("there is no memory left")
    }
    unsafe self.inflation = inflation
    self.file = file
    self.form = form
    start = part.lowerBound
    position = start
    end = part.upperBound
  }

  /// How many of the packed bytes were read.
  var consumed: Int { position - start }

  deinit { unsafe inflation_end(inflation) }

  /// Expands the next bytes.
  ///
  /// - Parameter room: Where to put them.
  /// - Returns: How many there are, 0 at the end.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if the bytes are broken or cut.
  func read(into room: UnsafeMutableRawBufferPointer) throws(ExchangeError) -> Int {
    guard let base = unsafe room.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return 0 }
    var count = 0
    while count == 0, !isAtEnd {
      if pending.isEmpty, position < end { try refill() }
      count =
        switch form {
        case .gzip, .member(isCompressed: true, _, _): try unsafe expand(to: base, room.count)
        case .member: unsafe copy(to: base, room.count)
        }
    }
    made += count
    if case .member(_, let size, let expected) = form {
      checksum = unsafe checksum_after(checksum, base, count)
      if made > size || (isAtEnd && (made != size || checksum != expected)) {
        throw broken("what comes out is not what was packed")
      }
    }
    return count
  }

  private func refill() throws(ExchangeError) {
    let wanted = min(input.count, end - position)
    let count = try unsafe file.read(
      into: UnsafeMutableRawBufferPointer(start: input.base, count: wanted), at: position)
    guard count > 0 else { throw broken("it is cut off") }
    position += count
    pending = 0..<count
  }

  private func copy(to base: UnsafeMutablePointer<UInt8>, _ room: Int) -> Int {
    let count = min(room, pending.count)
    unsafe base.update(from: input.base + pending.lowerBound, count: count)
    pending = pending.dropFirst(count)
    isAtEnd = pending.isEmpty && position == end
    return count
  }

  private func expand(
    to base: UnsafeMutablePointer<UInt8>, _ room: Int
  ) throws(ExchangeError) -> Int {
    // Zeros may fill what is left after the last part.
    while isBetweenParts, let next = pending.first, unsafe input.base[next] == 0 {
      pending = pending.dropFirst()
    }
    guard !pending.isEmpty else {
      guard position == end else { return 0 }
      guard isBetweenParts else { throw broken("it is cut off") }
      isAtEnd = true
      return 0
    }
    if isBetweenParts { unsafe inflation_restart(inflation) }
    var (used, count) = (0, 0)
    let result = unsafe inflation_expand(
      inflation, input.base + pending.lowerBound, pending.count, &used, base, room, &count)
    guard result >= 0, used + count > 0 else { throw broken("it is damaged") }
    pending = pending.dropFirst(used)
    isBetweenParts = result == 1
    if isBetweenParts, case .member = form { isAtEnd = true }
    return count
  }

  private func broken(_ what: String) -> ExchangeError {
    .unreadable(path: file.path, reason: "its compressed content cannot be read, \(what)")
  }
}

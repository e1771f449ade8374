internal import Foundation

/// What rows said of organizations, in a temporary file, so that a country needs no memory.
///
/// The file has no name: it ends with the process, however that ends. A class, since it owns the
/// file.
final class Spool {
  /// Where a record begins.
  typealias Offset = UInt64

  /// What stands before the bytes of a record.
  struct Head {
    static let size = 20
    /// The number of the organization.
    var number: Int
    /// The record before this one of the same organization; absent for the first.
    var previous: Offset?
    var length: Int
  }

  private static let blockSize = 1 << 20

  private let file: Int32
  /// The bytes that are not in the file yet.
  private var pending: [UInt8] = []
  private var written: Offset = 0

  /// Makes a temporary file.
  ///
  /// - Parameter folder: Where to make it: on the disk that the directory goes to.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if there is no room for it.
  init(in folder: String) throws(ExchangeError) {
    let name = ".maillage-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).spool"
    let path = (folder.isEmpty ? "." : folder) + "/" + name
    file = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.failure(folder) }
    unsafe unlink(path)
    pending.reserveCapacity(Self.blockSize + 1 << 16)
  }

  deinit { close(file) }

  private static func failure(_ path: String) -> ExchangeError {
    let reason = unsafe String(cString: strerror(errno))
    return .noRoomAside(folder: path, reason: reason)
  }

  /// The place after the last record.
  private var end: Offset { written + Offset(pending.count) }

  /// Appends a record.
  ///
  /// - Parameters:
  ///   - number: The organization.
  ///   - previous: The record before this one of the same organization.
  ///   - bytes: What a row said.
  /// - Returns: Where the record begins.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if there is no room for it.
  func append(
    number: Int, previous: Offset?, _ bytes: [UInt8]
  ) throws(ExchangeError) -> Offset {
    let start = end
    put(UInt64(bytes.count), 4)
    put(UInt64(number), 8)
    put(previous.map { $0 + 1 } ?? 0, 8)
    pending.append(contentsOf: bytes)
    if pending.count >= Self.blockSize { try flush() }
    return start
  }

  private func put(_ value: UInt64, _ count: Int) {
    for index in 0..<count { pending.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }

  private func flush() throws(ExchangeError) {
    var start = 0
    while start < pending.count {
      let count = unsafe pending.withUnsafeBytes { bytes in
        unsafe write(file, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      }
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        throw Self.failure("the temporary file")
      }
      start += count
    }
    written += Offset(pending.count)
    pending.removeAll(keepingCapacity: true)
  }

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - offset: Where it begins.
  ///   - buffer: Takes its bytes.
  /// - Returns: What stands before them.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if it cannot be read.
  func read(at offset: Offset, into buffer: inout [UInt8]) throws(ExchangeError) -> Head {
    try fill(&buffer, at: offset, count: 1024)
    let head = Self.head(buffer[...])
    if buffer.count < Head.size + head.length {
      try fill(&buffer, at: offset, count: Head.size + head.length)
    }
    buffer.removeFirst(Head.size)
    buffer.removeLast(max(buffer.count - head.length, 0))
    return head
  }

  private static func head(_ bytes: ArraySlice<UInt8>) -> Head {
    func number(_ start: Int, _ count: Int) -> UInt64 {
      (0..<count).reduce(0) { value, index in
        value | UInt64(bytes[bytes.startIndex + start + index]) << (8 * index)
      }
    }
    let previous = number(12, 8)
    return Head(
      number: Int(number(4, 8)), previous: previous == 0 ? nil : previous - 1,
      length: Int(number(0, 4)))
  }

  /// Reads up to a number of bytes, from the file or from those that are not in it yet.
  private func fill(
    _ buffer: inout [UInt8], at offset: Offset, count: Int
  ) throws(ExchangeError) {
    if offset >= written {
      let start = Int(offset - written)
      buffer = Array(pending[start..<min(start + count, pending.count)])
      return
    }
    buffer = [UInt8](repeating: 0, count: min(count, Int(end - offset)))
    let inFile = min(buffer.count, Int(written - offset))
    let read = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe pread(file, bytes.baseAddress, inFile, off_t(offset))
    }
    guard read == inFile else { throw Self.failure("the temporary file") }
    for index in inFile..<max(buffer.count, inFile) { buffer[index] = pending[index - inFile] }
  }

  /// Reads all records, from the first to the last.
  ///
  /// - Parameter body: Takes where each begins, what stands before it, and its bytes.
  /// - Throws: What it throws, and ``ExchangeError`` if the records cannot be read.
  func readAll(_ body: (Offset, Head, ArraySlice<UInt8>) throws -> Void) throws {
    try flush()
    var offset: Offset = 0
    var buffer: [UInt8] = []
    var start = 0
    while offset < written {
      func isShort(_ count: Int) -> Bool { buffer.count - start < count }
      let left = written - offset
      if isShort(Head.size) || isShort(Head.size + Self.head(buffer[start...]).length) {
        let needed = isShort(Head.size) ? 0 : Head.size + Self.head(buffer[start...]).length
        try fill(&buffer, at: offset, count: min(max(needed, Self.blockSize), Int(left)))
        start = 0
        if isShort(Head.size + Self.head(buffer[start...]).length) {
          try fill(&buffer, at: offset, count: Head.size + Self.head(buffer[start...]).length)
        }
      }
      let head = Self.head(buffer[start...])
      let bodyStart = start + Head.size
      try body(offset, head, buffer[bodyStart..<bodyStart + head.length])
      offset += Offset(Head.size + head.length)
      start = bodyStart + head.length
    }
  }
}

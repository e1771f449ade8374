/// The part of a file that is in memory: what is being read, and what comes after it.
struct Window {
  /// How many bytes may be looked at from ``limit`` on, though they mean nothing.
  static let padding = 16

  /// The bytes of the file up to ``limit``; from there ``padding`` bytes that are none of it, of which
  /// the first is a line feed, so that every search for the end of a line stops there.
  private(set) var storage = Storage<UInt8>(
    zeros: 2 * ByteSource.chunkSize + Window.padding)
  /// The end of the bytes that are in memory.
  private(set) var limit = 0
  /// Whether the file ends at ``limit``.
  private(set) var isAtEnd = false
  private var source: ByteSource

  /// Makes an empty window at the start of a file.
  init(_ source: ByteSource) {
    self.source = source
    // In bounds: the padding alone is longer.
    unsafe storage.base[0] = 0x0A
  }

  /// The path of the file, as messages name it.
  var path: String { source.path }

  /// The byte at a place before ``limit``.
  subscript(index: Int) -> UInt8 {
    precondition((0..<limit).contains(index), "no byte stands at \(index)")
    return unsafe storage.base[index]
  }

  /// The bytes from a place on, at most so many.
  func bytes(from start: Int, atMost count: Int = .max) -> [UInt8] {
    precondition((0...limit).contains(start), "no byte stands at \(start)")
    return unsafe Array(
      UnsafeBufferPointer(start: storage.base + start, count: min(count, limit - start)))
  }

  /// Forgets the first bytes.
  ///
  /// - Complexity: O(*n*) for the *n* bytes that are kept.
  mutating func drop(_ count: Int) {
    precondition((0...limit).contains(count), "\(count) bytes are not in memory")
    limit -= count
    // In bounds: both parts end at the old limit at most.
    unsafe storage.base.update(from: storage.base + count, count: limit)
    unsafe storage.base[limit] = 0x0A
  }

  /// Adds the next chunk of the file, or learns that it ends.
  ///
  /// - Parameter start: What stands before it is forgotten: it becomes the first byte.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if the file cannot be read further.
  mutating func fill(keeping start: Int = 0) throws(ExchangeError) {
    if start > 0 { drop(start) }
    let wanted = limit + ByteSource.chunkSize + Self.padding
    if storage.count < wanted {
      storage = storage.grown(to: max(wanted, 2 * limit))
    }
    let count = try unsafe source.read(
      into: UnsafeMutableRawBufferPointer(
        start: storage.base + limit, count: ByteSource.chunkSize))
    limit += count
    isAtEnd = count == 0
    // In bounds: a chunk and the padding were made room for.
    unsafe storage.base[limit] = 0x0A
  }
}

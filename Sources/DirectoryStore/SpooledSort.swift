internal import Foundation

/// Sorts records of bytes by their keys, however many there are: runs that fill some memory are
/// sorted and written to a file without a name, then read all at once.
///
/// The file has no name from its first byte on: it vanishes however the program ends.
///
/// > Source: Merge sort with external storage; D. E. Knuth, "The Art of Computer Programming",
/// > volume 3, 5.4 (1973).
struct SpooledSort: Sendable {
  /// One record: a key, and what belongs to it.
  ///
  /// It is lent: whoever keeps it keeps the bytes of many.
  struct Record: Sendable {
    /// Bytes among which are those of the record.
    let bytes: [UInt8]
    /// Where the value begins, after the key.
    let valueStart: Int
    /// Where the value ends.
    let end: Int
    fileprivate let start: Int

    fileprivate init(_ bytes: [UInt8], headerAt header: Int, _ lengths: (key: Int, value: Int)) {
      self.bytes = bytes
      start = header + SpooledSort.headerSize
      valueStart = start + lengths.key
      end = valueStart + lengths.value
    }

    var key: ArraySlice<UInt8> { bytes[start..<valueStart] }
    var value: ArraySlice<UInt8> { bytes[valueStart..<end] }
  }

  /// A record in memory: where it is, and the first eight bytes of its key as a number.
  private struct Entry {
    var prefix: UInt64
    var start: Int
  }

  /// The bytes before each record: the lengths of the key and of the value.
  private static let headerSize = 8

  private let path: String
  private let limit: Int
  private var spool: Spool?
  private var runs: [Range<Int>] = []
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// How many records were added.
  private(set) var count = 0

  /// Begins a sort.
  ///
  /// - Parameters:
  ///   - path: Where the file of the runs is made, and from where it vanishes at once.
  ///   - limit: How many bytes of records are in memory at most.
  init(path: String, limit: Int) {
    self.path = path
    self.limit = limit
  }

  /// Adds a record; those of equal keys keep their order.
  mutating func append(key: [UInt8], value: [UInt8]) throws {
    let size = Self.headerSize + key.count + value.count
    if !entries.isEmpty, bytes.count + size > limit { try writeRun() }
    // At once: growing would hold the old half and the new whole.
    if entries.isEmpty { bytes.reserveCapacity(limit) }
    entries.append(Entry(prefix: Self.prefix(key[...]), start: bytes.count))
    ComparedRow.append(UInt32(key.count), to: &bytes)
    ComparedRow.append(UInt32(value.count), to: &bytes)
    bytes += key
    bytes += value
    count += 1
  }

  private static func prefix(_ key: ArraySlice<UInt8>) -> UInt64 {
    var prefix: UInt64 = 0
    for byte in key.prefix(8) { prefix = prefix << 8 | UInt64(byte) }
    return key.count < 8 ? prefix << UInt64(8 * (8 - key.count)) : prefix
  }

  // MARK: Runs

  private mutating func sortRun() {
    entries.sort { a, b in
      if a.prefix != b.prefix { return a.prefix < b.prefix }
      let order = Self.compare(bytes, a.start, bytes, b.start)
      return order != 0 ? order < 0 : a.start < b.start
    }
  }

  /// Compares the keys of two records: negative if the first comes first, 0 if they are equal.
  private static func compare(
    _ bytes: [UInt8], _ start: Int, _ others: [UInt8], _ otherStart: Int
  ) -> Int {
    let (length, otherLength) = (
      lengths(bytes, at: start).key, lengths(others, at: otherStart).key
    )
    let order = unsafe bytes.withUnsafeBytes { bytes in
      unsafe others.withUnsafeBytes { others in
        // Both are inside: a header stands before every key.
        unsafe memcmp(
          bytes.baseAddress.unsafelyUnwrapped + start + headerSize,
          others.baseAddress.unsafelyUnwrapped + otherStart + headerSize, min(length, otherLength))
      }
    }
    return order != 0 ? Int(order) : length - otherLength
  }

  private mutating func writeRun() throws {
    sortRun()
    let spool = try self.spool ?? Spool(path: path)
    self.spool = spool
    let start = spool.count
    for entry in entries { try spool.write(bytes[entry.start..<end(of: entry, in: bytes)]) }
    try spool.flush()
    runs.append(start..<spool.count)
    bytes.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
  }

  private func end(of entry: Entry, in bytes: [UInt8]) -> Int {
    let (key, value) = Self.lengths(bytes, at: entry.start)
    return entry.start + Self.headerSize + key + value
  }

  private static func lengths(_ bytes: [UInt8], at start: Int) -> (key: Int, value: Int) {
    precondition(start >= 0 && start + headerSize <= bytes.count, "no record begins at \(start)")
    return unsafe bytes.withUnsafeBytes { bytes in
      // In bounds: a header has room for both.
      let key = unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)
      let value = unsafe bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
      return (Int(UInt32(littleEndian: key)), Int(UInt32(littleEndian: value)))
    }
  }

  // MARK: Reading

  /// Hands out every record in the order of the keys, and lets go of them.
  ///
  /// - Complexity: O(*n* log *n*) time for *n* records; memory for one run, or a buffer for each.
  mutating func drain(_ body: (Record) throws -> Void) throws {
    guard let spool else {
      sortRun()
      for entry in entries {
        let lengths = Self.lengths(bytes, at: entry.start)
        try body(Record(bytes, headerAt: entry.start, lengths))
      }
      (bytes, entries, count) = ([], [], 0)
      return
    }
    if !entries.isEmpty { try writeRun() }
    (bytes, entries) = ([], [])
    let readers = try runs.map { try RunReader(spool, $0) }
    // A heap of the readers by their next records.
    var heap = Array(readers.indices)
    func isBefore(_ a: Int, _ b: Int) -> Bool {
      let order = readers[a].compare(to: readers[b])
      return order != 0 ? order < 0 : a < b
    }
    func sift(_ place: Int) {
      var place = place
      while 2 * place + 1 < heap.count {
        var child = 2 * place + 1
        if child + 1 < heap.count, isBefore(heap[child + 1], heap[child]) { child += 1 }
        guard isBefore(heap[child], heap[place]) else { return }
        heap.swapAt(child, place)
        place = child
      }
    }
    for place in heap.indices.reversed() { sift(place) }
    while let first = heap.first {
      try body(readers[first].record)
      if try !readers[first].advance() {
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
      }
      sift(0)
    }
    (self.spool, runs, count) = (nil, [], 0)
  }

  /// Reads the records of one run one after another.
  ///
  /// A class, since a copy would copy the buffer.
  private final class RunReader {
    private let spool: Spool
    private var left: Range<Int>
    /// Where the part of the run begins whose room was not given back.
    private var held: Int
    private var buffer: [UInt8] = []
    private var at = 0
    private var lengths = (key: 0, value: 0)
    private var prefix: UInt64 = 0

    private static let bufferSize = 1 << 17
    /// The room of so many bytes is given back at once.
    private static let forgottenSize = 1 << 20

    init(_ spool: Spool, _ run: Range<Int>) throws {
      self.spool = spool
      left = run
      held = run.lowerBound
      _ = try advance()
    }

    /// Compares the keys at hand: negative if this one comes first, 0 if they are equal.
    func compare(to other: RunReader) -> Int {
      if prefix != other.prefix { return prefix < other.prefix ? -1 : 1 }
      return SpooledSort.compare(buffer, at, other.buffer, other.at)
    }

    /// The record at hand; nobody may hold it when the next one is asked for: the buffer would be
    /// copied.
    var record: Record { Record(buffer, headerAt: at, lengths) }

    /// Goes to the next record; false if there is none.
    func advance() throws -> Bool {
      if lengths != (0, 0) || at > 0 {
        at += SpooledSort.headerSize + lengths.key + lengths.value
      }
      guard at < buffer.count || !left.isEmpty else { return false }
      try fill(SpooledSort.headerSize)
      lengths = SpooledSort.lengths(buffer, at: at)
      try fill(SpooledSort.headerSize + lengths.key + lengths.value)
      let first = at + SpooledSort.headerSize
      prefix = SpooledSort.prefix(buffer[first..<(first + lengths.key)])
      return true
    }

    /// Makes sure that some bytes are in the buffer.
    private func fill(_ size: Int) throws {
      guard buffer.count - at < size else { return }
      buffer.removeSubrange(..<at)
      at = 0
      let wanted = min(max(Self.bufferSize, size) - buffer.count, left.count)
      buffer += try spool.read(at: left.lowerBound, count: wanted)
      left = (left.lowerBound + wanted)..<left.upperBound
      if left.isEmpty || left.lowerBound - held >= Self.forgottenSize {
        spool.forget(held..<left.lowerBound)
        held = left.lowerBound
      }
    }
  }
}

internal import Foundation

/// The bytes of a file, in chunks: of a regular file, of one compressed by gzip, of a member of a zip
/// archive, or of standard input.
///
/// Compressed bytes are expanded as they are read, and text in UTF-16 that says so by a byte order
/// mark is turned into UTF-8.
public struct ByteSource {
  /// The most bytes of one chunk.
  static let chunkSize = 1 << 18

  private enum Origin {
    case memory(ArraySlice<UInt8>)
    case file(OpenFile, offset: Int)
    case packed(OpenFile, Expansion)
  }

  /// How the bytes stand for text, as far as it matters here.
  private enum Coding {
    /// Nothing was read yet.
    case unknown
    /// They are given as they are.
    case plain
    case utf16(UTF16Decoder)
  }

  /// The path, as messages name it.
  public let path: String
  /// How many bytes of the file on the disk there are to read, packed as they are.
  public let size: Int
  private var origin: Origin
  private var coding = Coding.unknown
  private let isCancelled: () -> Bool
  private let meter: ReadingMeter?

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The path of a regular file; `-` for standard input; that of a zip archive, a slash and
  ///     the name of a member for that member. What is compressed by gzip is expanded, whatever its
  ///     name.
  ///   - isCancelled: Asked at each chunk, since what is compressed may hardly ever end; true ends
  ///     the reading.
  ///   - meter: Told of each chunk.
  /// - Throws: ``ExchangeError`` if there is none, or if it cannot be read.
  public init(
    path: String, isCancelled: @escaping () -> Bool = { false }, meter: ReadingMeter? = nil
  ) throws(ExchangeError) {
    self.path = path
    self.isCancelled = isCancelled
    self.meter = meter
    if let (archive, name) = Archive.split(path) {
      let file = try OpenFile(path: archive)
      let zip = try ZipArchive(file)
      guard let member = zip.members.first(where: { $0.name == name }) else {
        throw .missing(path: path)
      }
      origin = .packed(file, try zip.expansion(of: member))
      size = member.packedSize
      return
    }
    let file = try OpenFile(path: path)
    size = file.size
    if try file.bytes(at: 0, count: 3) == [0x1F, 0x8B, 0x08] {
      origin = .packed(file, Expansion(file, 0..<file.size, as: .gzip))
    } else {
      origin = .file(file, offset: 0)
    }
  }

  /// Takes bytes in memory for a file.
  ///
  /// - Parameters:
  ///   - name: The file, as messages name it.
  ///   - bytes: The bytes.
  public init(name: String, bytes: [UInt8]) {
    path = name
    isCancelled = { false }
    meter = nil
    size = bytes.count
    origin = .memory(bytes[...])
  }
}

extension ByteSource {
  /// How many bytes of the file on the disk were read, of ``size``.
  public var position: Int {
    switch origin {
    case .memory(let rest): size - rest.count
    case .file(_, let offset): offset
    case .packed(_, let expansion): expansion.consumed
    }
  }

  /// Reads the next bytes into memory.
  ///
  /// - Parameter room: Where to put them; at least sixteen bytes.
  /// - Returns: How many were read, 0 at the end.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` with the reason,
  ///   ``ExchangeError/changed(path:)`` at the end of a file that is no longer what it was, and
  ///   ``ExchangeError/cancelled``.
  mutating func read(into room: UnsafeMutableRawBufferPointer) throws(ExchangeError) -> Int {
    if case .plain = coding { return try unsafe readBytes(into: room) }
    let part = unsafe UnsafeMutableRawBufferPointer(
      rebasing: room[..<UTF16Decoder.input(forRoom: room.count)])
    while true {
      var input = try unsafe readBytes(into: part)
      if case .unknown = coding {
        while input == 1 {
          let more = try unsafe readBytes(into: .init(rebasing: part[input...]))
          guard more > 0 else { break }
          input += more
        }
        coding = unsafe UTF16Decoder(mark: part[..<min(2, input)]).map(Coding.utf16) ?? .plain

      }
      guard case .utf16(var decoder) = coding else { return input }
      let count = unsafe decoder.decode(input, in: room)
      coding = .utf16(decoder)
      if count > 0 || input == 0 { return count }
    }
  }

  /// Reads the next bytes as they are in the file, or in what is packed in it.
  private mutating func readBytes(
    into room: UnsafeMutableRawBufferPointer
  ) throws(ExchangeError) -> Int {
    guard !isCancelled() else { throw .cancelled }
    let before = position
    defer { meter?.count(bytes: position - before) }
    switch origin {
    case .memory(let rest):
      let part = rest.prefix(room.count)
      unsafe room.copyBytes(from: part)
      origin = .memory(rest.dropFirst(part.count))
      return part.count
    case .file(let file, let offset):
      let count = try unsafe file.read(into: room, at: offset)
      origin = .file(file, offset: offset + count)
      if count == 0 || offset + count > size { try file.checkUnchanged() }
      return count
    case .packed(let file, let expansion):
      let count = try unsafe expansion.read(into: room)
      if count == 0 { try file.checkUnchanged() }
      return count
    }
  }

  /// Whether there is a file at a path, as it is or in an archive.
  static func exists(_ path: String) -> Bool {
    if FileManager.default.fileExists(atPath: path) { return true }
    guard let (archive, name) = Archive.split(path) else { return false }
    return (try? Archive.members(of: archive))?.contains(name) == true
  }

  /// All bytes of a file, which may not be larger than a limit.
  static func whole(_ path: String, limit: Int) throws(ExchangeError) -> [UInt8] {
    var window = Window(try ByteSource(path: path))
    while !window.isAtEnd {
      guard window.limit <= limit else {
        throw .tooLarge(path: path, megabytes: limit >> 20)
      }
      try window.fill()
    }
    return window.bytes(from: 0)
  }
}

internal import Foundation

/// The bytes of a file, in chunks.
public struct ByteSource {
  /// The most bytes of one chunk.
  static let chunkSize = 1 << 18

  /// The path, as messages name it.
  public let path: String
  private let handle: FileHandle?
  /// The bytes that are left of a source in memory.
  private var memory: ArraySlice<UInt8>

  /// Opens a file.
  ///
  /// Only regular files are read: a device or a pipe might never end.
  ///
  /// - Parameter path: The path.
  /// - Throws: ``ExchangeError`` if there is none, or if it cannot be read.
  public init(path: String) throws(ExchangeError) {
    self.path = path
    memory = []
    var isDirectory: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw .missing(path: path)
    }
    guard !isDirectory.boolValue else {
      throw .unreadable(path: path, reason: "it is a folder")
    }
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      throw .unreadable(path: path, reason: "it is not a regular file")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .unreadable(path: path, reason: "it cannot be opened")
    }
    self.handle = handle
  }

  /// Takes bytes in memory for a file.
  ///
  /// - Parameters:
  ///   - name: The file, as messages name it.
  ///   - bytes: The bytes.
  public init(name: String, bytes: [UInt8]) {
    path = name
    handle = nil
    memory = bytes[...]
  }

  /// Reads the next bytes into memory.
  ///
  /// - Parameter room: Where to put them; at least one byte.
  /// - Returns: How many were read, 0 at the end.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` with the reason of the system.
  mutating func read(into room: UnsafeMutableRawBufferPointer) throws(ExchangeError) -> Int {
    guard let handle else {
      let part = memory.prefix(room.count)
      unsafe room.copyBytes(from: part)
      memory = memory.dropFirst(part.count)
      return part.count
    }
    while true {
      let count = unsafe Foundation.read(handle.fileDescriptor, room.baseAddress, room.count)
      if count >= 0 { return count }
      let code = errno
      guard code == EINTR else {
        throw .unreadable(path: path, reason: unsafe String(cString: strerror(code)))
      }
    }
  }

  /// All bytes of a file, which may not be larger than a limit.
  static func whole(_ path: String, limit: Int) throws(ExchangeError) -> [UInt8] {
    var window = Window(try ByteSource(path: path))
    while !window.isAtEnd {
      guard window.limit <= limit else {
        throw .unreadable(path: path, reason: "it is larger than \(limit >> 20) MB")
      }
      try window.fill()
    }
    return window.bytes(from: 0)
  }
}

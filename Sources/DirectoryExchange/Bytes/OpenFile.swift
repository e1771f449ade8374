internal import Foundation

/// A file that is open, and what it was when it was opened.
///
/// A class, since it is closed when nobody reads it any more.
final class OpenFile: Sendable {
  /// The path, as messages name it.
  let path: String
  /// The number of bytes.
  let size: Int
  private let descriptor: Int32
  private let modified: [Int]

  /// Opens a file.
  ///
  /// Only regular files are read: a device or a pipe might never end. What is given on standard
  /// input, by the path `-`, is first put aside in a file without a name, since files are read more
  /// than once.
  convenience init(path: String) throws(ExchangeError) {
    var descriptor: Int32
    if path == Self.standardInput {
      descriptor = try Self.putAside.get()
      descriptor = dup(descriptor)
    } else {
      guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
      // A pipe without a writer would wait here for one.
      descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: Self.reason()) }
    try self.init(descriptor, path: path)
  }

  private init(_ descriptor: Int32, path: String) throws(ExchangeError) {
    self.descriptor = descriptor
    self.path = path
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: Self.reason())
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG else {
      close(descriptor)
      throw .unreadable(
        path: path, reason: kind == S_IFDIR ? "it is a folder" : "it is not a regular file")
    }
    size = Int(status.st_size)
    modified = Self.modification(status)
  }

  deinit { close(descriptor) }
}

extension OpenFile {
  /// Reads bytes at a place.
  ///
  /// - Parameters:
  ///   - room: Where to put them; at least one byte.
  ///   - offset: The place, in bytes from the start.
  /// - Returns: How many were read, 0 at the end.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` with the reason of the system.
  func read(into room: UnsafeMutableRawBufferPointer, at offset: Int) throws(ExchangeError) -> Int {
    while true {
      let count = unsafe pread(descriptor, room.baseAddress, room.count, off_t(offset))
      if count >= 0 { return count }
      guard errno == EINTR else { throw .unreadable(path: path, reason: Self.reason()) }
    }
  }

  /// The bytes at a place, fewer if the file ends before.
  ///
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` with the reason of the system.
  func bytes(at offset: Int, count: Int) throws(ExchangeError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(0, min(count, size - offset)))
    var done = 0
    while done < bytes.count {
      let made = try unsafe bytes.withUnsafeMutableBufferPointer { all throws(ExchangeError) in
        try unsafe read(
          into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: all[done...])),
          at: offset + done)
      }
      if made == 0 { break }
      done += made
    }
    return Array(bytes[..<done])
  }

  /// Fails if the file is no longer what it was when it was opened.
  ///
  /// - Throws: ``ExchangeError/changed(path:)``.
  func checkUnchanged() throws(ExchangeError) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, Int(status.st_size) == size,
      Self.modification(status) == modified
    else { throw .changed(path: path) }
  }

  private static func modification(_ status: stat) -> [Int] {
    [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}

// Standard input.
extension OpenFile {
  /// The path that means standard input.
  static let standardInput = "-"

  /// A file without a name that holds what was given on standard input, made when it is first asked
  /// for.
  private static let putAside = Result<Int32, ExchangeError> { () throws(ExchangeError) in
    guard let file = unsafe tmpfile() else {
      throw .unreadable(path: standardInput, reason: reason())
    }
    let descriptor = unsafe fileno(file)
    var bytes = [UInt8](repeating: 0, count: ByteSource.chunkSize)
    while true {
      let count = unsafe Foundation.read(STDIN_FILENO, &bytes, bytes.count)
      if count == 0 { return descriptor }
      guard count > 0 || errno == EINTR else {
        throw .unreadable(path: standardInput, reason: reason())
      }
      var written = 0
      while written < count {
        let more = unsafe bytes.withUnsafeBytes { all in
          unsafe write(descriptor, all.baseAddress?.advanced(by: written), count - written)
        }
        guard more > 0 || errno == EINTR else {
          throw .unreadable(path: standardInput, reason: reason())
        }
        written += max(0, more)
      }
    }
  }
}

internal import CMemory
internal import Foundation

/// A file without a name, written from its beginning and read anywhere.
///
/// A class, since it owns an open file; everything that changes is behind a lock of its owner: a
/// spool is written by one thread, and read only once nobody writes.
final class Spool: @unchecked Sendable {
  private let file: Int32
  private var waiting: [UInt8] = []
  /// How many bytes were written.
  private(set) var count = 0

  /// Makes one; its name is gone before anything is written.
  init(path: String) throws {
    file = unsafe open(path, O_CREAT | O_TRUNC | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw SystemFailure(errno) }
    _ = unsafe unlink(path)
  }

  deinit { close(file) }

  /// Writes bytes after those before.
  func write(_ bytes: ArraySlice<UInt8>) throws {
    waiting += bytes
    count += bytes.count
    if waiting.count >= 1 << 18 { try flush() }
  }

  /// Hands everything to the system.
  func flush() throws {
    try unsafe waiting.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let written = unsafe Foundation.write(
          file, bytes.baseAddress.unsafelyUnwrapped + done, bytes.count - done)
        guard written > 0 || errno == EINTR else { throw SystemFailure(errno) }
        done += max(written, 0)
      }
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// The bytes at a place; all of them were flushed.
  func read(at start: Int, count: Int) throws -> [UInt8] {
    try unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let got = unsafe pread(
          file, buffer.baseAddress.unsafelyUnwrapped + done, count - done, start + done)
        guard got > 0 || (got < 0 && errno == EINTR) else {
          throw SystemFailure(got == 0 ? EIO : errno)
        }
        done += max(got, 0)
      }
    }
  }

  /// Gives back the room of bytes that are not read again, where the file system can.
  ///
  /// An import that is ended would else wait for the whole file to be given back: a tenth of a second
  /// for half a gigabyte.
  func forget(_ part: Range<Int>) {
    memory_return_file_part(file, Int64(part.lowerBound), Int64(part.count))
  }
}

internal import CooperationModel
internal import Foundation

/// The lock that an import holds while it runs; what it is doing stands in the file.
///
/// It ends with the process, however that ends. A class, since a lock is given back exactly once.
final class ImportLock {
  private let path: String
  private var file: Int32

  /// Where the lock of a directory is.
  static func path(of directory: String) -> String { directory + ".import.lock" }

  /// Takes the lock of a directory.
  ///
  /// - Throws: ``StoreError/busy(path:)`` if another import holds it,
  ///   ``StoreError/unwritable(path:reason:)`` if the folder cannot be written.
  init(of directory: String) throws(StoreError) {
    path = Self.path(of: directory)
    // Whoever looks whether an import runs holds it for a moment.
    for attempt in 0..<10 {
      let file = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
      guard file >= 0 else {
        throw .unwritable(path: directory, reason: SystemFailure(errno).description)
      }
      // The import that held it may have removed it meanwhile: then the lock is on nothing.
      if flock(file, LOCK_EX | LOCK_NB) == 0, Self.isSame(file, path) {
        self.file = file
        return
      }
      close(file)
      if attempt < 9 { usleep(10_000) }
    }
    throw .busy(path: directory)
  }

  deinit { release() }

  /// Whether an open file is the one at a path.
  private static func isSame(_ file: Int32, _ path: String) -> Bool {
    var (open, found) = (stat(), stat())
    guard unsafe fstat(file, &open) == 0, unsafe stat(path, &found) == 0 else { return false }
    return open.st_ino == found.st_ino && open.st_dev == found.st_dev
  }

  /// Tells what the import is doing; where it cannot be written, nobody is told.
  func publish(_ state: RunningImport) {
    guard file >= 0, let data = try? JSONEncoder().encode(state) else { return }
    unsafe data.withUnsafeBytes { bytes in
      _ = unsafe pwrite(file, bytes.baseAddress, bytes.count, 0)
    }
    _ = ftruncate(file, off_t(data.count))
  }

  /// Gives the lock back.
  func release() {
    guard file >= 0 else { return }
    _ = unsafe unlink(path)
    close(file)
    file = -1
  }

  /// What an import into a directory is doing; absent: none is running.
  static func running(into directory: String) -> RunningImport? {
    let file = unsafe open(path(of: directory), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard flock(file, LOCK_SH | LOCK_NB) != 0 else { return nil }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
    // Not `availableData`, which is one block of the file.
    let data = (try? handle.readToEnd()) ?? Data()
    return (try? JSONDecoder().decode(RunningImport.self, from: data)) ?? RunningImport(source: "")
  }

  /// The process that imports into a directory, as the kernel tells: what stands in the file could be
  /// written by anybody.
  ///
  /// > Source: proc_locks(5): the kind, the process, then the device and the inode of the file.
  static func holder(of directory: String) -> Int32? {
    var file = stat()
    guard running(into: directory) != nil, unsafe stat(path(of: directory), &file) == 0,
      let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    else { return nil }
    for lock in locks.split(separator: "\n") {
      let words = lock.split(separator: " ")
      guard words.count >= 6, words[1] == "FLOCK", words[3] == "WRITE",
        words[5].split(separator: ":").last == "\(file.st_ino)", let process = Int32(words[4]),
        process > 0
      else { continue }
      return process
    }
    return nil
  }
}

internal import Foundation
internal import GRDB

/// Opens the file of a notebook: as a whole, in the format of this version, or not at all.
struct NotebookFile {
  let path: String
  /// What makes each version of the format from the one before.
  let steps: [String]

  /// For how many seconds a program waits for another one that writes.
  private static let patience = 3.0

  /// Opens the file.
  ///
  /// - Parameter creating: Whether to make it, and its folder, if there is none.
  /// - Returns: The connection; absent if there is no file.
  /// - Throws: ``NotebookError``, or what the database or the system throws.
  func open(creating: Bool) throws -> DatabaseQueue? {
    let files = FileManager.default
    let folder = (path as NSString).deletingLastPathComponent
    if !files.fileExists(atPath: path) {
      guard creating else { return nil }
      if !folder.isEmpty, !files.fileExists(atPath: folder) {
        try files.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      }
    }
    let isWritable =
      files.isWritableFile(atPath: folder.isEmpty ? "." : folder)
      && (!files.fileExists(atPath: path) || files.isWritableFile(atPath: path))
    guard isWritable else { return try openForReading() }
    let queue = try DatabaseQueue(path: path, configuration: configuration())
    try check(queue)
    try queue.writeWithoutTransaction { db in
      // A log beside the file lets others read while one writes; it needs memory that all programs
      // share, which no file system of another machine gives.
      if !Self.isOfAnotherMachine(path) {
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      }
      // What was kept survives a power cut.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    try bringUpToDate(queue)
    return queue
  }

  private func configuration(isReadOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(Self.patience)
    return configuration
  }

  /// Opens a file that cannot be written.
  private func openForReading() throws -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: true))
      try check(queue)
      return queue
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    {
      // A log cannot be made beside it: it is read as a file that nobody changes.
      var allowed = CharacterSet.urlPathAllowed
      allowed.remove(charactersIn: "?#%")
      let name = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
      let queue = try DatabaseQueue(
        path: "file:" + name + "?immutable=1", configuration: configuration(isReadOnly: true))
      try check(queue)
      return queue
    }
  }

  /// Looks whether the file is a whole notebook of a format that is known.
  private func check(_ queue: DatabaseQueue) throws {
    try queue.read { db in
      let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let version = try Self.version(db)
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      let isNew = application == 0 && version == 0 && tables == 0
      guard isNew || application == NotebookSchema.applicationID else {
        throw NotebookError.notANotebook(path: path)
      }
      guard version <= steps.count else { throw NotebookError.newerVersion(path: path) }
      let finding = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "ok"
      guard finding == "ok" else { throw NotebookError.damaged(path: path, reason: finding) }
    }
  }

  private static func version(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  // MARK: Formats

  /// Makes the newest format of an older one, with a copy of the file as it was beside it.
  private func bringUpToDate(_ queue: DatabaseQueue) throws {
    let found = try queue.read(Self.version)
    guard found < steps.count else { return }
    if found > 0 { try backUp(queue, version: found) }
    try queue.write { db in
      // Another program may have done it meanwhile.
      let version = try Self.version(db)
      guard version < steps.count else { return }
      for step in steps[version...] { try db.execute(sql: step) }
      try db.execute(
        sql: """
          PRAGMA application_id = \(NotebookSchema.applicationID);
          PRAGMA user_version = \(steps.count)
          """)
    }
  }

  /// Writes a whole copy of the file beside it, named after the version of its format.
  private func backUp(_ queue: DatabaseQueue, version: Int) throws {
    let copy = path + ".v\(version).backup"
    let part = copy + ".\(ProcessInfo.processInfo.processIdentifier).part"
    defer { try? FileManager.default.removeItem(atPath: part) }
    try? FileManager.default.removeItem(atPath: part)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM INTO ?", arguments: [part])
    }
    // Another program may have changed the format before the copy was made; its copy is the right one.
    let copied = try DatabaseQueue(path: part, configuration: configuration(isReadOnly: true))
      .read(Self.version)
    guard copied == version else { return }
    guard unsafe rename(part, copy) == 0 else { throw SystemFailure(errno) }
  }

  // MARK: File systems

  /// Whether a file lies on another machine, as far as the kernel tells.
  ///
  /// > Source: proc(5) on `mountinfo`: the number of the device, and the type after a hyphen.
  private static func isOfAnotherMachine(_ path: String) -> Bool {
    var found = stat()
    guard unsafe stat(path, &found) == 0,
      let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
    else { return false }
    let device = UInt64(found.st_dev)
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    let remote = ["nfs", "cifs", "smb", "9p", "fuse", "ceph", "afs", "vboxsf", "glusterfs"]
    return mounts.split(separator: "\n").contains { line in
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == "\(major):\(minor)",
        let hyphen = words.firstIndex(of: "-"), hyphen + 1 < words.count
      else { return false }
      return remote.contains { words[hyphen + 1].hasPrefix($0) }
    }
  }

  // MARK: Failures

  /// What became of an attempt, for the user.
  static func failure(_ error: any Error, path: String, isWriting: Bool) -> NotebookError {
    if let error = error as? NotebookError { return error }
    let reason = (error as? DatabaseError)?.message ?? (error as NSError).localizedDescription
    switch (error as? DatabaseError)?.resultCode {
    case .SQLITE_NOTADB: return .notANotebook(path: path)
    case .SQLITE_CORRUPT: return .damaged(path: path, reason: reason)
    default:
      return isWriting
        ? .unwritable(path: path, reason: reason) : .unreadable(path: path, reason: reason)
    }
  }
}

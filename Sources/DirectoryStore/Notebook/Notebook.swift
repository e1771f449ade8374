public import CooperationModel
internal import Foundation
internal import GRDB
internal import Synchronization

/// The notebook: notes on organizations, what was learnt of pairs of them, and drafts of groups.
///
/// One file for all directories, of one person or, in a shared folder, of a team: several programs may
/// write at the same time. There is no file before the first entry. What stands in it was typed by a
/// person or came with a file of somebody else: it is made safe where it is read.
///
/// A class, since there is one connection to the file.
public final class Notebook: Sendable {
  /// The path of the file, whether it exists or not.
  public let path: String
  private let steps: [String]
  private let connection = Mutex<DatabaseQueue?>(nil)
  /// How many times this program wrote.
  private let writes = Mutex(0)

  /// Opens a notebook, and looks whether it is whole; a file that does not exist is made by the first
  /// entry.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``NotebookError`` if it cannot be read, or is damaged.
  /// - Complexity: O(*n*) for *n* entries.
  public convenience init(path: String) throws(NotebookError) {
    try self.init(path: path, steps: NotebookSchema.steps)
  }

  /// The same, with the steps that make the format.
  init(path: String, steps: [String]) throws(NotebookError) {
    self.path = path
    self.steps = steps
    _ = try opened(creating: false)
  }

  /// The connection; absent if there is no file and none is to be made.
  private func opened(creating: Bool) throws(NotebookError) -> DatabaseQueue? {
    do {
      return try connection.withLock { connection in
        if connection == nil {
          connection = try NotebookFile(path: path, steps: steps).open(creating: creating)
        }
        return connection
      }
    } catch {
      throw NotebookFile.failure(error, path: path, isWriting: creating)
    }
  }

  private func read<Value>(_ nothing: Value, _ body: (Database) throws -> Value)
    throws(NotebookError) -> Value
  {
    guard let queue = try opened(creating: false) else { return nothing }
    do {
      return try queue.read(body)
    } catch {
      throw NotebookFile.failure(error, path: path, isWriting: false)
    }
  }

  private func write<Value>(_ body: (Database) throws -> Value) throws(NotebookError) -> Value {
    guard let queue = try opened(creating: true) else {
      throw .unwritable(path: path, reason: "no file")
    }
    do {
      let value = try queue.write(body)
      writes.withLock { $0 += 1 }
      return value
    } catch {
      throw NotebookFile.failure(error, path: path, isWriting: true)
    }
  }
}

// MARK: Writing

extension Notebook {
  /// Keeps a new entry.
  ///
  /// A draft takes the place of what stood of it before.
  ///
  /// - Parameters:
  ///   - content: What it says.
  ///   - signature: Who writes it, and when.
  /// - Returns: The entry, which is on the disk.
  /// - Throws: ``NotebookError/unwritable(path:reason:)`` if it could not be kept.
  public func add(
    _ content: NotebookEntry.Content, by signature: NotebookEntry.Signature
  ) throws(NotebookError) -> NotebookEntry {
    let entry = NotebookEntry(
      id: .init(rawValue: UUID().uuidString.lowercased()), content: content, written: signature)
    return try write { db in
      if let first = entry.draft?.first {
        _ = try NotebookRow.takeBack(draft: first, signature, db)
      }
      try NotebookRow.insert(entry, db)
      // As it will be read.
      return try NotebookRow.entry(entry.id, db) ?? entry
    }
  }

  /// Takes an entry back: it stays in the file, and counts no more.
  ///
  /// A draft is taken back as a whole, whatever state of it is named.
  ///
  /// - Parameters:
  ///   - id: The entry.
  ///   - signature: Who takes it back, and when.
  /// - Returns: The entry; absent if there is none, or if it was taken back before.
  /// - Throws: ``NotebookError/unwritable(path:reason:)`` if that could not be kept.
  public func takeBack(
    _ id: NotebookEntry.ID, by signature: NotebookEntry.Signature
  ) throws(NotebookError) -> NotebookEntry? {
    try write { db in
      let isTaken =
        if let draft = try NotebookRow.entry(id, db)?.draftID {
          try NotebookRow.takeBack(draft: draft, signature, db)
        } else {
          try NotebookRow.takeBack(id, signature, db)
        }
      return isTaken ? try NotebookRow.entry(id, db) : nil
    }
  }

  /// Takes over the entries of another notebook; those that are known are not doubled.
  ///
  /// An entry that was taken back there is taken back here, too.
  ///
  /// - Parameter entries: The entries, in the order of writing.
  /// - Returns: How many were new, and how many were taken back.
  /// - Throws: ``NotebookError/unwritable(path:reason:)`` if they could not be kept: then none is.
  /// - Complexity: O(*n* log *m*) for *n* entries and *m* known ones.
  public func take(
    _ entries: [NotebookEntry]
  ) throws(NotebookError) -> (added: Int, takenBack: Int) {
    try write { db in
      var (added, takenBack) = (0, 0)
      for entry in entries {
        if try NotebookRow.entry(entry.id, db) == nil {
          try NotebookRow.insert(entry, db)
          added += 1
        } else if let signature = entry.takenBack,
          try NotebookRow.takeBack(entry.id, signature, db)
        {
          takenBack += 1
        }
      }
      return (added, takenBack)
    }
  }
}

// MARK: Reading

extension Notebook {
  /// Every entry, in the order of writing, those taken back included.
  public func entries() throws(NotebookError) -> [NotebookEntry] {
    try read([]) { db in try NotebookRow.entries(db, where: "1") }
  }

  /// What stands about an organization, latest first.
  ///
  /// - Complexity: O(*k* log *n*) for *k* entries of *n*.
  public func entries(about id: Organization.ID) throws(NotebookError) -> [NotebookEntry] {
    try read([]) { db in
      try NotebookRow.entries(
        db, where: "(organization = ?1 OR other = ?1) AND taken_back_time IS NULL",
        arguments: [id.rawValue]
      ).reversed()
    }
  }

  /// What stands about an organization and each other one that was paired with it.
  ///
  /// - Complexity: O(*k* log *n*) for *k* entries of *n*.
  public func records(
    of id: Organization.ID
  ) throws(NotebookError) -> [Organization.ID: PairRecord] {
    var records: [Organization.ID: PairRecord] = [:]
    for entry in try entries(about: id).reversed() {
      guard let other = entry.other(than: id) else { continue }
      records[other.id, default: PairRecord()].entries.append(entry)
    }
    return records
  }

  /// The drafts that stand, each as it was decided last, in the order in which they were begun.
  ///
  /// Where two notebooks that were brought together hold two states of one, the later counts.
  ///
  /// - Complexity: O(*n*) for *n* states of drafts.
  public func drafts() throws(NotebookError) -> [NotebookEntry] {
    try read([]) { db in
      let begun = try String.fetchAll(
        db,
        sql: "SELECT draft FROM entry WHERE draft IS NOT NULL GROUP BY draft ORDER BY min(number)")
      var last: [String: NotebookEntry] = [:]
      for entry in try NotebookRow.entries(
        db, where: "draft IS NOT NULL AND taken_back_time IS NULL")
      {
        guard let draft = entry.draftID?.rawValue else { continue }
        if let known = last[draft], known.written.time > entry.written.time { continue }
        last[draft] = entry
      }
      return begun.compactMap { last[$0] }
    }
  }

  /// What makes partners, each pair once, by the first entry that says so and stands.
  ///
  /// - Complexity: O(*k*) for *k* entries that make partners.
  func partnerships() throws(NotebookError) -> [NotebookEntry] {
    try read([]) { db in
      var seen: Set<Set<Organization.ID>> = []
      return try NotebookRow.entries(db, where: "kind = 'partners' AND taken_back_time IS NULL")
        .filter { seen.insert(Set($0.subjects.map(\.id))).inserted }
    }
  }

  /// What changes whenever somebody wrote, here or in another program.
  ///
  /// - Throws: ``NotebookError`` if the file cannot be read.
  func revision() throws(NotebookError) -> NotebookRevision {
    // Before the look: what is written meanwhile makes another revision.
    let own = writes.withLock { $0 }
    let others = try read(0) { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
    return NotebookRevision(own: own, others: others)
  }
}

/// A state of a notebook.
struct NotebookRevision: Equatable {
  /// How many times this program wrote.
  var own: Int
  /// What SQLite counts when another connection wrote.
  var others: Int
}

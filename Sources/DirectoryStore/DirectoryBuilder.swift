public import CooperationModel
internal import Foundation
internal import GRDB

/// Builds a directory database: beside the one it replaces, or in memory.
///
/// Nothing is seen of it until ``finish(progress:)``; a builder that is dropped or cancelled leaves no trace.
/// A class, since it owns a file that must be closed or removed exactly once.
public final class DirectoryBuilder: DirectorySink {
  private let queue: DatabaseQueue
  /// The path to replace; absent in memory.
  private let target: String?
  private let draft: String?
  private let lock: ImportLock?
  private var isFinished = false
  /// What ends the import from another thread.
  public let interruption = ImportInterruption()

  private var territories: [Territory] = []
  /// What makes rows of organizations while the next are read; absent until the first one.
  private var intake: Conveyor<Organization, OrganizationIntake>?
  private var waiting: [Organization] = []
  /// How the paths of files begin that exist while the directory is made.
  let scratch: String
  var given: [ReferenceCount] = []
  private var waitingStatements: [(sql: String, arguments: [DatabaseValue])] = []
  var about: [String: String] = [:]

  /// Begins a directory in memory.
  ///
  /// - Throws: ``StoreError`` if there is no memory for it.
  public init() throws(StoreError) {
    target = nil
    draft = nil
    lock = nil
    scratch = NSTemporaryDirectory() + "maillage-" + UUID().uuidString
    do {
      queue = try DatabaseQueue()
      try prepare()
    } catch { throw .unwritable(path: ":memory:", reason: "\(error)") }
  }

  /// Begins a directory beside the one that it will replace.
  ///
  /// - Parameter path: The file to replace, or to make.
  /// - Throws: ``StoreError/busy(path:)`` if another import is writing the same file;
  ///   ``StoreError/unwritable(path:reason:)`` if the folder cannot be written.
  public init(replacing path: String) throws(StoreError) {
    target = path
    let draft = path + ".import"
    self.draft = draft
    scratch = draft
    let lock = try ImportLock(of: path)
    self.lock = lock
    Self.remove(draft)
    do {
      var configuration = Configuration()
      configuration.prepareDatabase { db in
        // Half as many pages as by itself are read and written one by one; rows and lists are long.
        try db.execute(sql: "PRAGMA page_size = 8192")
        // A private file that is thrown away if anything fails needs no journal.
        try db.execute(sql: "PRAGMA journal_mode = OFF")
        try db.execute(sql: "PRAGMA synchronous = OFF")
        try db.execute(sql: "PRAGMA cache_size = -8192")
        // What an index sorts is sorted by another thread while the next rows are read.
        try db.execute(sql: "PRAGMA threads = 1")
      }
      queue = try DatabaseQueue(path: draft, configuration: configuration)
      try prepare()
    } catch {
      Self.remove(draft)
      lock.release()
      throw .unwritable(path: path, reason: Self.reason(error))
    }
  }

  deinit { cancel() }

  /// Whether the directory is made in memory.
  var isInMemory: Bool { target == nil }

  /// Tells whoever browses the directory what the import is doing.
  public func publish(_ state: RunningImport) { lock?.publish(state) }

  /// Gives up: what was built is removed, what was there before stays.
  public func cancel() {
    guard !isFinished else { return }
    isFinished = true
    intake?.stop()
    try? queue.close()
    if let draft {
      Self.remove(draft)
      lock?.release()
    }
  }

  /// Prepares everything that a screen asks for, and puts the directory in place.
  ///
  /// - Parameter progress: Called with the step at hand and the share of the whole that is done, from
  ///   0 to 1, never falling; some hundred times. What it throws ends the import.
  /// - Returns: The directory, open for reading.
  /// - Throws: ``StoreError`` if it could not be written; `CancellationError` after ``ImportInterruption/interrupt()``;
  ///   what `progress` throws. What was there before is then unharmed.
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  public func finish(
    progress: (PreparationStep, Double) throws -> Void = { _, _ in }
  ) throws -> DirectoryDatabase {
    do {
      try makeReady(progress)
      try progress(.saving, 0.97)
      guard let target, let draft else {
        isFinished = true
        return DirectoryDatabase(memory: queue)
      }
      try queue.close()
      try Self.synchronize(draft) { try interruption.check() }
      guard unsafe rename(draft, target) == 0 else { throw SystemFailure(errno) }
      isFinished = true
      lock?.release()
      try? Self.synchronize(folder: (target as NSString).deletingLastPathComponent)
      try? progress(.saving, 1)
      return try DirectoryDatabase(path: target)
    } catch {
      cancel()
      throw failure(error)
    }
  }

  /// An error as it is thrown: of the caller, of the interruption, or of the file.
  private func failure(_ error: any Error) -> any Error {
    if interruption.isInterrupted { return CancellationError() }
    guard error is DatabaseError || error is SystemFailure else { return error }
    return StoreError.unwritable(path: target ?? ":memory:", reason: Self.reason(error))
  }
}

// MARK: Preparing

extension DirectoryBuilder {
  /// Prepares everything that a screen asks for, without putting the directory in place.
  ///
  /// - Parameter progress: As in ``finish(progress:)``.
  /// - Returns: The directory as it would be, to be read until ``cancel()``; nothing else may be
  ///   called before.
  /// - Throws: As ``finish(progress:)``.
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  public func preview(
    progress: (PreparationStep, Double) throws -> Void = { _, _ in }
  ) throws -> DirectoryDatabase {
    do {
      try makeReady(progress)
      return DirectoryDatabase(memory: queue)
    } catch {
      cancel()
      throw failure(error)
    }
  }

  private func makeReady(_ progress: (PreparationStep, Double) throws -> Void) throws {
    try flush()
    try handOver()
    // Given away, not kept: what is shared would be copied.
    var intake = try self.intake?.finish()
    self.intake = nil
    guard let tree = intake?.tree else { return }
    try withoutActuallyEscaping(progress) { progress in
      let report = { (step: PreparationStep, share: Double) in
        try self.interruption.check()
        try progress(step, step.begins + share * step.weight)
      }
      try queue.inTransaction { db in
        guard let taken = intake.take() else { return .commit }
        var preparation = Preparation(
          db: db, builder: self, intake: consume taken, report: report)
        try preparation.run()
        return .commit
      }
      try report(.changes, 0)
      try followFormer(tree)
    }
  }

  /// Takes over what the directory that is replaced knows of earlier years, counts it, and writes what
  /// changed since; if there is one to be read that has an organization in common with this one: else
  /// they are two directories, not two editions of one.
  private func followFormer(_ tree: TerritoryTree) throws {
    guard let target, let isCurrent = Self.isCurrent(target) else { return }
    try queue.writeWithoutTransaction { db in
      // Not a name that SQLite would read as an address.
      try db.execute(
        sql: "ATTACH ? AS former", arguments: [target.hasPrefix("/") ? target : "./" + target])
      defer { try? db.execute(sql: "DETACH former") }
      let comparison = EditionComparison(db: db, tree: tree)
      let history = FormerHistory(db: db) { try self.interruption.check() }
      try db.inTransaction {
        guard try Self.toleratingDamage(comparison.haveCommon) == true else { return .commit }
        try Self.toleratingDamage {
          try history.takeOver()
          if isCurrent { try history.count() }
        }
        guard isCurrent, try Self.toleratingDamage(comparison.run) == nil else { return .commit }
        // Without a journal nothing can be rolled back.
        try db.execute(sql: "DELETE FROM change")
        return .commit
      }
    }
  }

  /// Whether a directory is of this version; absent if there is none, or if it cannot be read.
  private static func isCurrent(_ path: String) -> Bool? {
    do {
      _ = try DirectoryDatabase(path: path)
      return true
    } catch StoreError.olderVersion, StoreError.newerVersion {
      return false
    } catch { return nil }
  }

  /// The value of what reads the old directory; absent if it is damaged: no reason not to replace it.
  @discardableResult
  private static func toleratingDamage<Value>(_ body: () throws -> Value) throws -> Value? {
    do { return try body() } catch let error as DatabaseError where isDamage(error) { return nil }
  }

  private static func isDamage(_ error: DatabaseError) -> Bool {
    [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
  }
}

// MARK: Taking rows

extension DirectoryBuilder {
  /// Takes what is known of the directory itself.
  public func describe(name: String, edition: String) {
    about["name"] = name
    about["edition"] = edition
  }

  /// Takes a territory.
  public func add(_ territory: Territory) { territories.append(territory) }

  /// Takes the boundary of a territory.
  public func add(_ boundary: Boundary) throws {
    for ring in boundary.rings where ring.count >= 3 {
      try later(
        "INSERT INTO boundary (territory, points) VALUES (?, ?)",
        [boundary.territory.rawValue, PackedPoints.pack(ring)])
    }
  }

  /// Takes an organization; territories that come later are not known to it.
  public func add(_ organization: Organization) throws {
    waiting.append(organization)
    if waiting.count >= 256 { try handOver() }
  }

  /// Hands the organizations that wait to the other thread.
  private func handOver() throws {
    if intake == nil {
      let interruption = interruption
      intake = Conveyor(OrganizationIntake(territories, path: scratch + ".spool")) {
        try interruption.check()
        try $0.take($1)
      }
      territories = []
    }
    try intake?.add(waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  /// Takes a group.
  public func add(_ group: Group) throws {
    try later(
      """
      INSERT OR IGNORE INTO grouping (id, name, kind, form, declared_size, founded, territory,
        lead, strategy, source, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        group.id.rawValue, group.name, group.kind.rawValue, group.form, group.declaredSize,
        group.founded, group.territory?.rawValue, group.lead?.rawValue, group.strategy,
        group.source, group.updated,
      ])
  }

  /// Takes a membership.
  public func add(_ membership: Membership) throws {
    try later(
      """
      INSERT INTO membership (grouping, organization, role, since, until, source)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        membership.group.rawValue, membership.organization.rawValue, membership.role,
        membership.since, membership.until, membership.source,
      ])
  }

  /// Takes a partnership.
  public func add(_ partnership: Partnership) throws {
    try later(
      """
      INSERT INTO partnership (from_id, to_id, kind, since, until, source)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        partnership.from.rawValue, partnership.to.rawValue, partnership.kind, partnership.since,
        partnership.until, partnership.source,
      ])
  }

  /// Takes the table of value chains that replaces the built-in one; empty means no chains.
  public func replaceValueChains(_ chains: [ValueChain]) throws {
    about["value_chains"] = "replaced"
    for chain in chains {
      try later(
        """
        INSERT INTO value_chain (chain, from_code, to_code, label, author, reason)
        VALUES (?, ?, ?, ?, ?, ?)
        """, [chain.chain, chain.from, chain.to, chain.label, chain.author, chain.reason])
    }
  }

  /// Takes a count that rarity is measured against.
  public func add(_ reference: ReferenceCount) { given.append(reference) }

  /// Takes what was counted of a territory before; of two counts that differ in nothing but the
  /// numbers, the first stays.
  public func add(_ count: PastCount) throws {
    let origin = count.origin
    try later(
      "INSERT OR IGNORE INTO counted_edition (date, source, sources) VALUES (?, ?, ?)",
      HistoryRow.columns(origin))
    try later(
      """
      INSERT INTO history SELECT ?, number, ? FROM counted_edition
      WHERE date = ? AND source = ? AND sources = ? \(HistoryRow.appending)
      """,
      [
        count.territory.rawValue, Data(HistoryRow.bytes(count.sector, count.tally)),
      ] + HistoryRow.columns(origin))
  }

  /// Takes a problem, to be kept with the directory.
  public func add(_ problem: ImportProblem) throws {
    try later(
      """
      INSERT INTO problem (outcome, file, line, counts_rows, field, value, expected)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        problem.outcome.rawValue, problem.file, problem.line, problem.countsRows, problem.column,
        problem.value, problem.expected,
      ])
  }

  private func later(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    waitingStatements.append((sql, values.map { $0?.databaseValue ?? .null }))
    if waitingStatements.count >= 4096 { try flush() }
  }

  private func flush() throws {
    guard !waitingStatements.isEmpty else { return }
    try queue.inTransaction { db in
      for (sql, values) in waitingStatements {
        let statement = try db.cachedStatement(sql: sql)
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
      }
      return .commit
    }
    waitingStatements.removeAll(keepingCapacity: true)
  }

  private func prepare() throws {
    let queue = queue
    interruption.add { queue.interrupt() }
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(sql: Schema.tables)
    }
  }
}

// MARK: Files

extension DirectoryBuilder {
  private static func reason(_ error: any Error) -> String {
    if let error = error as? DatabaseError { return error.message ?? "\(error.resultCode)" }
    return "\(error)"
  }

  private static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// Hands a file to the disk, 8 MB after the other: nothing ends the `fsync` of a gigabyte.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - check: Called between the parts; throws if the import is to end.
  /// - Throws: What `check` throws; `SystemFailure` if the disk fails.
  private static func synchronize(_ path: String, check: () throws -> Void) throws {
    let file = unsafe open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw SystemFailure(errno) }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    // Nothing of it is read: a part of a file is named by where it is mapped.
    if size > 0, let map = unsafe mmap(nil, size, PROT_READ, MAP_SHARED, file, 0),
      unsafe map != MAP_FAILED
    {
      defer { unsafe munmap(map, size) }
      for start in stride(from: 0, to: size, by: 1 << 23) {
        try check()
        guard unsafe msync(map + start, min(1 << 23, size - start), MS_SYNC) == 0 else {
          throw SystemFailure(errno)
        }
      }
    }
    try check()
    guard fsync(file) == 0 else { throw SystemFailure(errno) }
  }

  private static func synchronize(folder path: String) throws {
    let folder = unsafe open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { throw SystemFailure(errno) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw SystemFailure(errno) }
  }
}

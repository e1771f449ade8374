internal import GRDB
internal import Synchronization

/// Ends an import from another thread.
public final class ImportInterruption: Sendable {
  private let interrupted = Atomic(false)
  private let queue: DatabaseQueue

  init(_ queue: DatabaseQueue) { self.queue = queue }

  /// Whether the import is to end.
  var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

  /// Ends what is at work as soon as possible: it throws `CancellationError`.
  ///
  /// A statement that the database has not begun yet is not ended: call it again, every few
  /// milliseconds, until the import has ended.
  public func interrupt() {
    interrupted.store(true, ordering: .relaxed)
    queue.interrupt()
  }
}

internal import Synchronization

/// Ends an import from another thread.
public final class ImportInterruption: Sendable {
  private let interrupted = Atomic(false)
  private let ends = Mutex<[@Sendable () -> Void]>([])

  /// Whether the import is to end.
  var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

  /// Adds what ends something that is at work.
  func add(_ end: @escaping @Sendable () -> Void) { ends.withLock { $0.append(end) } }

  /// Ends what is at work as soon as possible: it throws `CancellationError`.
  ///
  /// A statement that the database has not begun yet is not ended: call it again, every few
  /// milliseconds, until the import has ended.
  public func interrupt() {
    interrupted.store(true, ordering: .relaxed)
    for end in ends.withLock({ $0 }) { end() }
  }

  /// Throws if the import is to end.
  func check() throws { if isInterrupted { throw CancellationError() } }
}

internal import Synchronization

/// A long computation seen from outside: how far it is, and a way to stop it.
public final class Computation: Sendable {
  // A class, because the one who waits and those who work share it.
  private let cancelled = Atomic<Bool>(false)
  private let finished = Atomic<Int>(0)
  private let expected = Atomic<Int>(0)

  /// Makes a computation that has not begun.
  public init() {}

  /// Asks it to stop; it does so within milliseconds.
  public func cancel() { cancelled.store(true, ordering: .relaxed) }

  /// Whether it was asked to stop.
  public var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

  /// The share done so far, from 0 to 1; nothing is known before it begins.
  public var progress: Double? {
    let all = expected.load(ordering: .relaxed)
    guard all > 0 else { return nil }
    return min(1, Double(finished.load(ordering: .relaxed)) / Double(all))
  }

  /// Ends the work of whoever computes, if it is not wanted any more.
  ///
  /// - Throws: `CancellationError` if it was asked to stop.
  public func checkCancellation() throws(CancellationError) {
    if isCancelled { throw CancellationError() }
  }

  /// Says how many steps there will be.
  func expect(_ steps: Int) {
    expected.store(steps, ordering: .relaxed)
    finished.store(0, ordering: .relaxed)
  }

  /// Says that steps are done.
  ///
  /// - Throws: `CancellationError` if it was asked to stop.
  func advance(_ steps: Int) throws(CancellationError) {
    finished.add(steps, ordering: .relaxed)
    try checkCancellation()
  }
}

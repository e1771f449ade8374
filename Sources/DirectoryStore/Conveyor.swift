internal import Dispatch
internal import Synchronization

/// Works on items in a thread of its own, in the order in which they come, while the next are made.
///
/// A class, since two threads share it.
final class Conveyor<Item: Sendable, State: Sendable>: Sendable {
  private let state: Mutex<State?>
  private let failure = Mutex<(any Error)?>(nil)
  private let queue = DispatchQueue(label: "conveyor")
  /// Four batches wait at most: memory stays flat where the thread is the slower one.
  private let room = DispatchSemaphore(value: 4)
  private let work: @Sendable (inout State, Item) throws -> Void

  /// Begins with a state that the work changes.
  init(_ state: State, work: @escaping @Sendable (inout State, Item) throws -> Void) {
    self.state = Mutex(state)
    self.work = work
  }

  /// Hands over items; waits while too many are waiting.
  ///
  /// - Throws: What the work on earlier items threw.
  func add(_ items: [Item]) throws {
    try check()
    room.wait()
    queue.async { [self] in
      defer { room.signal() }
      guard failure.withLock({ $0 == nil }) else { return }
      do {
        try state.withLock { held in
          // Taken out and put back: what is shared would be copied.
          guard var state = held.take() else { return }
          defer { held = state }
          // Lent, not copied: an organization has forty texts.
          let lent = items.span
          for place in lent.indices { try work(&state, lent[place]) }
        }
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }

  /// Waits until all items are worked on, and gives the state away: absent the second time.
  func finish() throws -> State? {
    queue.sync {}
    try check()
    return state.withLock { $0.take() }
  }

  /// Waits until nothing is worked on; items that wait are left.
  func stop() {
    failure.withLock { $0 = $0 ?? CancellationError() }
    queue.sync {}
  }

  private func check() throws {
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}

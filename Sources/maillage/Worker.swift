internal import Foundation
internal import Synchronization

/// A thread that does one piece of work after the other, and sleeps in between without waking.
///
/// A class, since it is a thread; it lasts as long as the program. The threads of Dispatch would
/// wake once a second for some seconds after each piece of work.
final class Worker: Sendable {
  private let waiting = Mutex<[@Sendable () -> Void]>([])
  private let count = DispatchSemaphore(value: 0)

  /// Makes a worker.
  ///
  /// - Parameter name: The name of the thread, at most 15 characters.
  init(name: String) {
    let thread = Thread { [self] in
      while true {
        count.wait()
        waiting.withLock { $0.removeFirst() }()
      }
    }
    thread.name = name
    // As much as the threads of Dispatch have: an answer may walk deep trees.
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Does some work after all that waits.
  func begin(_ work: @escaping @Sendable () -> Void) {
    waiting.withLock { $0.append(work) }
    count.signal()
  }
}

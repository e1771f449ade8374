internal import Foundation
internal import Synchronization
internal import TextLayout

/// Hears ^C while an import runs.
final class Interruption {
  /// What the handler shares with the import: both only set and read.
  private final class Flags: Sendable {
    let isCancelled = Atomic(false)
    let isOver = Atomic(false)
  }

  private let flags = Flags()
  /// Kept, since it hears nothing once it is gone.
  private let source: any DispatchSourceSignal

  init(draft: String) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    let flags = self.flags
    source.setEventHandler {
      flags.isCancelled.store(true, ordering: .relaxed)
      // The last step is one long sentence to the database: it is ended from here, and what was
      // built so far removed.
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.15) {
        guard !flags.isOver.load(ordering: .relaxed) else { return }
        _ = unsafe unlink(draft)
        _ = unsafe unlink(draft + ".lock")
        Words.say(Surroundings.messages(.importCancelled))
        _exit(130)
      }
    }
    source.resume()
  }

  var isCancelled: Bool { flags.isCancelled.load(ordering: .relaxed) }

  var isOver: Bool {
    get { flags.isOver.load(ordering: .relaxed) }
    set { flags.isOver.store(newValue, ordering: .relaxed) }
  }
}

internal import DirectoryStore
internal import Foundation
internal import Synchronization

/// Hears ^C while an import runs, and the wish of the system or of a closing terminal that it ends.
final class Interruption {
  /// What the handlers share with the import: all only set and read.
  private final class Flags: Sendable {
    /// The signal that was heard; 0: none.
    let heard = Atomic<Int32>(0)
    let isOver = Atomic(false)
  }

  private let flags = Flags()
  /// Kept, since they hear nothing once they are gone.
  private var sources: [any DispatchSourceSignal] = []

  init(_ interruption: ImportInterruption) {
    let flags = self.flags
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        flags.heard.store(number, ordering: .relaxed)
        Self.end(interruption, flags)
      }
      source.resume()
      sources.append(source)
    }
  }

  /// Interrupts what is at work, again and again: what begins a moment later ends as well.
  private static func end(_ interruption: ImportInterruption, _ flags: Flags) {
    guard !flags.isOver.load(ordering: .relaxed) else { return }
    interruption.interrupt()
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.02) { end(interruption, flags) }
  }

  /// Whether the import is to end.
  var isCancelled: Bool { flags.heard.load(ordering: .relaxed) != 0 }

  var isOver: Bool {
    get { flags.isOver.load(ordering: .relaxed) }
    set { flags.isOver.store(newValue, ordering: .relaxed) }
  }

  /// Ends the program: with 130 after ^C, else by the signal that was heard.
  func endAsAsked() -> Never {
    let heard = flags.heard.load(ordering: .relaxed)
    guard heard != 0, heard != SIGINT else { exit(130) }
    signal(heard, SIG_DFL)
    raise(heard)
    exit(128 + heard)
  }
}

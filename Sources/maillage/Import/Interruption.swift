internal import DirectoryStore
internal import Foundation
internal import Synchronization

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

  init(_ interruption: ImportInterruption) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    let flags = self.flags
    source.setEventHandler {
      flags.isCancelled.store(true, ordering: .relaxed)
      Self.end(interruption, flags)
    }
    source.resume()
  }

  /// Interrupts what is at work, again and again: what begins a moment later ends as well.
  private static func end(_ interruption: ImportInterruption, _ flags: Flags) {
    guard !flags.isOver.load(ordering: .relaxed) else { return }
    interruption.interrupt()
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.02) { end(interruption, flags) }
  }

  var isCancelled: Bool { flags.isCancelled.load(ordering: .relaxed) }

  var isOver: Bool {
    get { flags.isOver.load(ordering: .relaxed) }
    set { flags.isOver.store(newValue, ordering: .relaxed) }
  }
}

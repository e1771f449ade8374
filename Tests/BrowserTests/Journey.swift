import Browser
import CooperationModel
import Foundation
import Synchronization
import Testing
import TextLayout

/// The browser driven by keys, without a terminal, a file or a clock.
final class Journey {
  /// A clock that the test moves.
  final class Clock: Sendable {
    private let time = Mutex(0)
    var now: Int { time.withLock { $0 } }
    func advance(by milliseconds: Int) { time.withLock { $0 += milliseconds } }
  }

  var state: BrowserState
  var environment: Environment
  let clock = Clock()
  /// What the last message asked for, questions left out.
  var effects: [Effect] = []
  /// Questions that wait, when answers are held back.
  var waiting: [Question] = []
  var answersAtOnce = true
  /// Why nothing can be kept in the notebook; absent: it can.
  var notebookFailure: String?

  init(
    _ directory: any DirectoryReading = InventedDirectory.small, columns: Int = 80, rows: Int = 24,
    language: Language = .english, repertoire: Repertoire = .unicode,
    at territory: Territory.ID? = nil, drawsLines: Bool = true, isQuiet: Bool = false
  ) throws {
    let clock = self.clock
    environment = Environment(
      directory: directory, messages: Messages(language), repertoire: repertoire,
      drawsLines: drawsLines, isQuiet: isQuiet, now: { clock.now })
    state = try BrowserState(
      size: Size(columns: columns, rows: rows), in: environment, at: territory)
  }

  /// Sends messages, and answers questions as a program would.
  func send(_ message: Message) {
    effects = []
    for effect in update(&state, message, in: environment) {
      if case .ask(let question) = effect {
        if answersAtOnce { answer(question) } else { waiting.append(question) }
      } else {
        effects.append(effect)
        if case .notebook(let request) = effect { keep(request) }
      }
    }
  }

  /// Keeps something in the notebook of the invented directory, and says what became of it.
  private func keep(_ request: NotebookRequest) {
    guard var directory = environment.directory as? InventedDirectory else { return }
    let outcome = notebookFailure.map { .failed(request, $0) } ?? directory.keep(request)
    environment.directory = directory
    for case .ask(let question) in update(&state, .notebook(outcome), in: environment) {
      if answersAtOnce { answer(question) } else { waiting.append(question) }
    }
  }

  func answer(_ question: Question) {
    guard
      let reply = question.answer(
        from: environment.directory, threads: 1, computation: Computation())
    else { return }
    for case .ask(let next) in update(&state, .answer(reply), in: environment) where answersAtOnce {
      answer(next)
    }
  }

  /// Presses keys, one every tenth of a second.
  func press(_ keys: Key...) {
    for key in keys {
      clock.advance(by: 100)
      send(.key(key))
    }
  }

  /// Types a text, letter by letter.
  func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  var frame: Frame { view(state, in: environment) }
  var screen: String { frame.description }

  /// The text of the row that the cursor stands on.
  var cursorRow: String { frame.text(ofRow: frame.cursor.row) }
}

extension Journey {
  /// Compares the screen with a file of `Golden`, or writes it if `RECORD_GOLDEN` is set.
  func expectGolden(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name).txt")
    let frame = self.frame
    let actual =
      frame.description + "\n\ncursor: row \(frame.cursor.row), column \(frame.cursor.column)\n"
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try actual.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    if actual != expected { Attachment.record(Array(actual.utf8), named: "\(name).txt") }
    #expect(
      actual == expected, "the screen differs from \(name).txt", sourceLocation: sourceLocation)
  }
}

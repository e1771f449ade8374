internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import Foundation
internal import TextLayout

/// The loop of the dialogue of lines: reads a line, says what came of it.
struct PlainLoop {
  let directory: DirectoryDatabase
  let notebook: OpenNotebook
  let environment: Browser.Environment
  var dialogue: Dialogue
  /// Keeps where the person is, and what was made: after each line, since a line may be dropped
  /// without a word.
  let keep: (Dialogue) -> Void

  /// Runs until the person leaves, or until there is nothing more to read.
  mutating func run(after effects: [Effect]) {
    let (directory, notebook, environment) = (self.directory, self.notebook, self.environment)
    let perform: Dialogue.Performer = { effect in
      if case .notebook(let request) = effect {
        return .notebook(notebook.outcome(of: request))
      }
      return Self.perform(effect, directory: directory, in: environment)
    }
    print(lines: dialogue.begin(after: effects, perform: perform))
    while !dialogue.isOver {
      write(dialogue.prompt)
      guard let line = readLine() else {
        // What comes after begins on a line of its own.
        write("\n")
        return
      }
      print(lines: dialogue.take(line, perform: perform))
      keep(dialogue)
    }
  }

  /// Does what the browser asks for: there is no screen to paint, and questions are answered at once.
  private static func perform(
    _ effect: Effect, directory: DirectoryDatabase, in environment: Browser.Environment
  ) -> Message? {
    let messages = environment.messages
    // What cannot be put on a clipboard without an escape sequence is said.
    if case .copy(let text) = effect { write(text + "\n") }
    // A program that it would open could not be read here.
    if case .open(let address) = effect { write(address + "\n") }
    if case .reload = effect { return .notice(messages(.plainReload)) }
    if case .export(let request) = effect {
      let file = ExportFile(request: request, messages: messages)
      return file.write(from: directory) { false }.map { .notice($0) }
    }
    guard case .ask(let question) = effect else { return nil }
    if question.kind == .computation { write(messages(.plainComputing) + "\n") }
    let answer = question.answer(
      from: directory, threads: ProcessInfo.processInfo.activeProcessorCount,
      computation: Computation(), sentence: environment.sentence)
    return answer.map { .answer($0) }
  }

  private func print(lines: [String]) {
    Self.write(lines.map { $0 + "\n" }.joined())
  }

  private func write(_ text: String) { Self.write(text) }

  /// Writes at once: a person waits for the prompt.
  private static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}

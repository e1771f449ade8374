internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import Foundation
internal import Synchronization
internal import Terminal
internal import TextLayout

/// The loop: one thread owns the terminal and the state, and waits for keys, answers and time.
///
/// A class, since there is one terminal and one state, and background work posts to it.
final class BrowserLoop {
  /// What background work posts, until the loop takes it.
  private final class Mailbox: Sendable {
    private let messages = Mutex<[Message]>([])

    func post(_ message: Message) {
      messages.withLock { $0.append(message) }
      CursesScreen.wake()
    }

    func take() -> [Message] {
      messages.withLock { waiting in
        defer { waiting = [] }
        return waiting
      }
    }
  }

  /// The last question of each kind: work for an earlier one is not begun, or is stopped.
  private final class Latest: Sendable {
    private let running = Mutex<[Question.Kind: (generation: Int, computation: Computation)]>([:])

    /// Takes the place of what ran before, which is stopped.
    func begin(_ question: Question) -> Computation {
      let computation = Computation()
      running.withLock {
        $0[question.kind]?.computation.cancel()
        $0[question.kind] = (question.generation, computation)
      }
      return computation
    }

    /// The work on a question is over.
    func end(_ question: Question) {
      running.withLock {
        if $0[question.kind]?.generation == question.generation { $0[question.kind] = nil }
      }
    }

    /// What is being worked out for a kind of question; absent: nothing.
    func current(_ kind: Question.Kind) -> (generation: Int, computation: Computation)? {
      running.withLock { $0[kind] }
    }

    func stop(_ kind: Question.Kind) {
      running.withLock { $0.removeValue(forKey: kind)?.computation.cancel() }
    }

    /// Whether no later question of the kind came.
    func isWanted(_ question: Question) -> Bool {
      running.withLock { $0[question.kind]?.generation == question.generation }
    }
  }

  private let screen: CursesScreen
  private var state: BrowserState
  private var environment: Environment
  private var place: OpenPlace
  private let notebook: OpenNotebook
  /// The edition that is open, and the newer one that was announced.
  private var stamp: FileStamp?
  private var announced: FileStamp?
  /// When the file was last looked at, in milliseconds of the clock.
  private var lastLook = 0
  private var backgroundDirectory: DirectoryDatabase?
  private let keep: (BrowserState) -> Void
  private let outside: OutsideWorld
  private let exports = Exports()
  private let mailbox = Mailbox()
  private let latest = Latest()
  private let worker = Worker(name: "answers")
  /// For what may take seconds, so that links and searches need not wait for it.
  private let slowWorker = Worker(name: "computation")
  /// When words on how far a computation is were last due, in milliseconds of the clock.
  private var lastProgress = 0
  /// When a wake-up is due, in milliseconds of the clock.
  private var deadline: Int?
  private var isOver = false
  private var heldKey = HeldKey()
  private var bytesSent = 0

  init(
    screen: CursesScreen, state: BrowserState, environment: Environment,
    place: OpenPlace, notebook: OpenNotebook, keep: @escaping (BrowserState) -> Void
  ) {
    self.screen = screen
    self.state = state
    self.environment = environment
    self.keep = keep
    outside = OutsideWorld(screen: screen, messages: environment.messages)
    self.place = place
    self.notebook = notebook
    stamp = FileStamp(path: place.path)
    // Opened now, so that both are of one edition; if that fails, the first question says why.
    backgroundDirectory = try? place.background()
  }

  /// Runs until the user leaves.
  ///
  /// A signal ends the program here.
  func run() {
    receive(.resize(screen.size))
    show()
    while !isOver {
      let wait = nextDeadline.map { max($0 - environment.now(), 0) }
      for event in screen.events(waiting: wait) { take(event) }
      for message in mailbox.take() { receive(message) }
      if let due = deadline, environment.now() >= due {
        deadline = nil
        receive(.wake)
      }
      tellProgress()
      // Everything that was pending is in the state: it is drawn once.
      if !isOver, heldKey.due(at: environment.now()) == nil { show() }
    }
    keep(state)
    exports.stop()
  }

  /// The name of the directory, for the title of the window.
  var directoryName: String { state.directoryName }

  /// What was shown last, without the line of keys.
  var lastPicture: String {
    let frame = view(state, in: environment)
    var rows = (0..<frame.size.rows - 1).map { row in
      let text = frame.text(ofRow: row)
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows.joined(separator: "\n")
  }

  private func show() {
    screen.show(view(state, in: environment))
    let bytes = screen.bytesSent
    heldKey.sent(bytes: bytes.map { $0 - bytesSent }, at: environment.now())
    bytesSent = bytes ?? 0
  }

  /// When the loop must go on without an event; absent: never.
  private var nextDeadline: Int? {
    let progress =
      environment.isQuiet || latest.current(.computation) == nil
      ? nil : lastProgress + Self.progressInterval
    return [deadline, progress, heldKey.due(at: environment.now())].compactMap(\.self).min()
  }

  /// Twice a second, words say how far a computation is; short work says nothing.
  private static let progressInterval = 500

  private func tellProgress() {
    guard !environment.isQuiet, let (generation, computation) = latest.current(.computation),
      environment.now() >= lastProgress + Self.progressInterval
    else { return }
    lastProgress = environment.now()
    if let share = computation.progress { receive(.progress(share, generation: generation)) }
  }

  private func take(_ event: TerminalEvent) {
    guard !isOver else { return }
    switch event {
    case .key(let key):
      heldKey.press(key, at: environment.now())
      receive(.key(key))
      lookForNewer()
    case .mouse(let pointer): receive(.mouse(pointer))
    case .resized(let size):
      screen.take(size)
      receive(.resize(size))
    case .resumed: screen.forget()
    case .stopping: suspend()
    case .woken: break
    case .ended(let signal):
      isOver = true
      keep(state)
      exports.stop()
      screen.end(bySignal: signal)
    }
  }

  /// Changes the state for a message, and does what it asks for.
  func receive(_ message: Message) {
    perform(update(&state, message, in: environment))
  }

  /// Does what the browser asks for.
  func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .suspend: suspend()
      case .redraw: screen.forget()
      case .keep: keep(state)
      case .notebook(let request):
        receive(.notebook(notebook.outcome(of: request)))
      case .export(let request): export(request)
      case .copy(let text): receive(.notice(outside.copy(text)))
      case .open(let address): open(address)
      case .wake(let milliseconds): deadline = environment.now() + milliseconds
      case .ask(let question): ask(question)
      case .stop(let kind): latest.stop(kind)
      case .reload: reload()
      case .write(let name, let text):
        receive(.notice(TextFile(name: name, text: text).write(saying: environment.messages)))
      case .cancelImport:
        let isAsked = DirectoryDatabase.cancelImport(into: place.path)
        receive(
          .notice(environment.messages(isAsked ? .importingCancelled : .importingNotCancelled)))
      case .lookForImport:
        receive(.importing(DirectoryDatabase.runningImport(into: place.path)))
      }
    }
  }

  /// Gives the terminal back, stops, and goes on where it was once the shell resumes the program.
  private func suspend() {
    screen.suspend()
    receive(.resize(screen.size))
  }

  private func export(_ request: ExportRequest) {
    let mailbox = self.mailbox
    let file = ExportFile(request: request, messages: environment.messages)
    let place = self.place
    let reopen: @Sendable () throws -> DirectoryDatabase = { try place.background() }
    exports.begin(file, from: reopen) { mailbox.post(.notice($0)) }
  }

  /// Opens an address in another program, which may have needed the terminal meanwhile.
  private func open(_ address: String) {
    let notice = outside.open(address)
    receive(.resize(screen.size))
    receive(.notice(notice))
  }

  /// Announces an import that runs, and a newer edition, once; looked for when a key comes, so that
  /// idling costs nothing.
  private func lookForNewer() {
    guard stamp != nil, environment.now() - lastLook >= 2_000 else { return }
    lastLook = environment.now()
    receive(.importing(DirectoryDatabase.runningImport(into: place.path)))
    guard let found = FileStamp(path: place.path), found != stamp, found != announced else {
      return
    }
    announced = found
    receive(.notice(environment.messages(.noticeReplaced)))
  }

  /// Opens the directory anew, and goes back to where the user is, as far as it is still there.
  private func reload() {
    do {
      let newer = try OpenPlace(place.path, with: notebook)
      var surroundings = environment
      surroundings.directory = newer.directory
      var fresh = try BrowserState(size: screen.size, in: surroundings)
      try fresh.restore(draftsOf: state, in: surroundings)
      let effects = try fresh.restore(state.session, in: surroundings, returns: true)
      for kind in Question.Kind.allCases { latest.stop(kind) }
      (place, environment, state, backgroundDirectory) = (
        newer, surroundings, fresh, try newer.background()
      )
      stamp = FileStamp(path: place.path)
      perform(effects)
      receive(.notice(environment.messages(.noticeReloaded)))
    } catch {
      receive(.notice(environment.sentence(error)))
    }
  }

  /// Answers a question in the background.
  private func ask(_ question: Question) {
    let directory: DirectoryDatabase
    do {
      directory = try backgroundDirectory ?? place.background()
      backgroundDirectory = directory
    } catch {
      mailbox.post(.answer(.failure(environment.sentence(error), generation: question.generation)))
      return
    }
    let (mailbox, latest, sentence) = (self.mailbox, self.latest, environment.sentence)
    let computation = latest.begin(question)
    // Nobody waits for those with the most links, and searches must not wait for them.
    let isSlow = [.computation, .mostLinked].contains(question.kind)
    if question.kind == .computation { lastProgress = environment.now() }
    (isSlow ? slowWorker : worker).begin {
      guard latest.isWanted(question) else { return }
      let answer = question.answer(
        from: directory, threads: ProcessInfo.processInfo.activeProcessorCount,
        computation: computation, sentence: sentence)
      latest.end(question)
      if let answer { mailbox.post(.answer(answer)) } else { CursesScreen.wake() }
    }
  }
}

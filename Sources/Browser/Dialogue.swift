internal import TextLayout

/// The browser as a dialogue of lines, for screen readers and for terminals that cannot show
/// screens.
///
/// It drives the same state with the same keys, and reads out what the state holds: one thing a
/// line, its number first, nothing twice.
public struct Dialogue: Sendable {
  /// How many numbered lines are said at once.
  private static let pageLength = 10
  /// One column, wide and high enough that little is cut or scrolled.
  private static let size = Size(columns: 120, rows: 60)

  private var state: BrowserState
  private let environment: Environment
  /// The first numbered line of the page, from 0.
  private var first = 0
  private var lastSaid: Reading?
  private var hasSaidHint = false

  /// Whether the person left.
  public private(set) var isOver = false

  /// Makes a dialogue at a place.
  ///
  /// - Parameters:
  ///   - state: Where to begin.
  ///   - environment: The surroundings.
  public init(_ state: BrowserState, in environment: Environment) {
    self.state = state
    self.environment = environment
    self.state.isRead = true
    _ = update(&self.state, .resize(Self.size), in: environment)
  }

  /// Does what an effect asks for, and answers what came of it.
  ///
  /// Questions are answered before the next line is read: there is nothing else to do meanwhile.
  public typealias Performer = (Effect) -> Message?

  /// What stands before the place where a person types: where one is.
  public var prompt: String {
    if case .search? = state.box { return plain(say(.plainSearchPrompt)) + "> " }
    let name = drawing.breadcrumb().split(separator: " › ").last.map(String.init) ?? ""
    return plain(name) + "> "
  }

  /// What is to be kept of where one is.
  ///
  /// - Complexity: O(*n*) for *n* marks and bookmarks.
  public var session: Session { state.session }

  /// Says where one is.
  ///
  /// - Parameters:
  ///   - effects: What is still to be done before, as after going where one left.
  ///   - perform: Does what the browser asks for.
  /// - Returns: The lines.
  public mutating func begin(
    after effects: [Effect] = [], perform: Performer = { _ in nil }
  ) -> [String] {
    for effect in effects {
      if let answer = perform(effect) { send(answer, perform) }
    }
    send([], perform)
    let notice = state.notice
    state.notice = nil
    return (notice.map { [plain($0)] } ?? []) + sayAll()
  }

  /// Takes a line that a person typed.
  ///
  /// - Parameters:
  ///   - line: The line, without its end.
  ///   - perform: Does what the browser asks for.
  /// - Returns: What to say.
  public mutating func take(_ line: String, perform: Performer) -> [String] {
    let text = line.trimmed
    switch text {
    case "": return turnPage(by: 1, perform)
    case "-": return turnPage(by: -1, perform)
    case ".": return sayAll()
    case "b": return press([key(.back) ?? .escape], perform)
    case "q":
      if state.box != nil { return press([.escape], perform) }
      return press([key(.quit) ?? .character("q")], perform)
    default: break
    }
    if text.first == "/" { return search(String(text.dropFirst()), perform) }
    if text.first == "?" { return help(String(text.dropFirst()).trimmed) }
    if let number = Int(text) { return open(number, perform) }
    if text.last == "?", let number = Int(text.dropLast()) { return tell(number, perform) }
    if isTyping { return type(text, perform) }
    let words = text.split(separator: " ").map(String.init)
    guard let name = words.first, words.count <= 2, let wanted = command(name) else {
      return [plain(say(.plainUnknown, text))]
    }
    if words.count == 2 {
      guard let number = Int(words[1]) else { return [plain(say(.plainUnknown, text))] }
      if let refusal = choose(number, perform) { return [refusal] }
    }
    return press([wanted], perform)
  }
}

// MARK: What a line means

extension Dialogue {
  private var say: Messages { environment.messages }
  private var drawing: Drawing { Drawing(state: state, environment: environment) }

  /// Whether a text is being typed, in any box.
  private var isTyping: Bool { view(state, in: environment).isTyping }

  private func key(_ action: Action) -> Key? {
    state.box == nil ? environment.keys.key(for: action, in: state.context) : nil
  }

  /// The key that a word stands for.
  private func command(_ name: String) -> Key? {
    let views: [String: Action] = [
      "l": .showLinks, "v1": .showTerritories, "v2": .showOrganizations, "v3": .showLinks,
      "v4": .showGroups, "v5": .showFigures, "v6": .showMap,
    ]
    if let action = views[name.lowercased()] ?? Action(name: name), state.box == nil {
      return key(action)
    }
    return Key(name: name)
  }

  private mutating func press(_ keys: [Key], _ perform: Performer) -> [String] {
    let before = lastSaid
    send(keys, perform)
    if isOver { return [] }
    let notice = state.notice
    state.notice = nil
    let page = sayPage(unlessSame: before)
    if let notice { return [plain(notice)] + page }
    return page.isEmpty ? [sentence] : page
  }

  /// What the selection means, as the screen says it.
  private var sentence: String {
    if state.box != nil, let reading = try? reading(),
      let line = reading.lines.first(where: { $0.number == reading.selected + 1 })
    {
      return plain(line.text)
    }
    return plain(drawing.markedSentence())
  }

  private mutating func send(_ keys: [Key], _ perform: Performer) {
    for key in keys { send(.key(key), perform) }
    // What waits for the keys to pause need not wait: they have.
    if state.isPreviewDue { send(.wake, perform) }
    // A map is read as its table.
    if state.position.map?.isTable == false {
      state.position.map?.isTable = true
      try? state.layOut(environment)
    }
  }

  private mutating func send(_ message: Message, _ perform: Performer) {
    for effect in update(&state, message, in: environment) {
      if effect == .quit { isOver = true }
      if let answer = perform(effect) { send(answer, perform) }
    }
  }

  // MARK: Numbers

  /// Chooses a line by its number; a sentence if there is none.
  private mutating func choose(_ number: Int, _ perform: Performer) -> String? {
    guard let reading = try? reading(), reading.count > 0 else {
      return plain(say(.plainNoNumbers))
    }
    guard (1...reading.count).contains(number) else {
      return plain(say(.plainNoSuchNumber, say.number(number), say.number(reading.count)))
    }
    move(from: reading.selected, to: number - 1, perform)
    return nil
  }

  private mutating func move(from: Int, to line: Int, _ perform: Performer) {
    if state.box == nil, state.position.screen == .links, let links = state.position.links {
      let known = links.stop.neighbors(.known).count
      let isKnown = line < known
      var here = links.stop.viewport(links.stop.side).selected
      if (links.stop.side == .known) != isKnown, let other = key(.otherHalf) {
        send([other], perform)
        here = state.position.links?.stop.viewport(isKnown ? .known : .suggested).selected ?? 0
      }
      step(by: (isKnown ? line : line - known) - here, perform)
    } else {
      step(by: line - from, perform)
    }
  }

  private mutating func step(by lines: Int, _ perform: Performer) {
    let isBox = state.box != nil
    let (up, down) = isBox ? (.up, .down) : (key(.up) ?? .up, key(.down) ?? .down)
    send(Array(repeating: lines < 0 ? up : down, count: min(abs(lines), 100_000)), perform)
  }

  private mutating func open(_ number: Int, _ perform: Performer) -> [String] {
    if let refusal = choose(number, perform) { return [refusal] }
    return press([key(.open) ?? .enter], perform)
  }

  private mutating func tell(_ number: Int, _ perform: Performer) -> [String] {
    if let refusal = choose(number, perform) { return [refusal] }
    return [sentence]
  }

  private mutating func turnPage(by pages: Int, _ perform: Performer) -> [String] {
    guard let reading = try? reading(), reading.count > 0 else {
      return isTyping ? press([.enter], perform) : [plain(say(.plainEnd))]
    }
    let next = first + pages * Self.pageLength
    guard next < reading.count, next > -Self.pageLength else { return [plain(say(.plainEnd))] }
    move(from: reading.selected, to: max(next, 0), perform)
    // The title was said with the first page.
    return Array(sayPage().dropFirst())
  }

  // MARK: Texts

  private mutating func search(_ text: String, _ perform: Performer) -> [String] {
    if state.box != nil { send([.escape], perform) }
    send([key(.search) ?? .character("/")], perform)
    guard !text.isEmpty else { return sayPage() }
    send([.paste(text)], perform)
    return sayPage()
  }

  /// Replaces the text of a box; a box without lines takes it at once.
  private mutating func type(_ text: String, _ perform: Performer) -> [String] {
    send([.control("u"), .paste(text)], perform)
    let hasLines = (try? reading()).map { $0.count > 0 } ?? false
    if case .search? = state.box { return sayPage() }
    return hasLines ? sayPage() : press([.enter], perform)
  }

  /// What the dialogue itself means by a word.
  private static let own: Set<String> = ["b", "l", "q", "-", ".", "1", "2", "3", "4", "5", "6"]

  /// What can be typed here, and how everything is computed, as far as a word asks for it.
  private func help(_ word: String) -> [String] {
    var lines: [String] = []
    if word.isEmpty {
      lines += [
        say(.plainHelpNumber), say(.plainHelpTell), say(.plainHelpKey), say(.plainHelpPages),
        say(.plainHelpSearch), say(.plainHelpViews), say(.plainHelpWord),
      ]
    }
    let unneeded: Set<Action> = [
      .up, .down, .pageUp, .pageDown, .first, .last, .open, .back, .search, .commands, .help,
      .redraw, .suspend, .cancel, .quit, .showTerritories, .showOrganizations, .showLinks,
      .showGroups, .showFigures, .showMap,
    ]
    for line in state.helpLines(filter: word, environment) {
      switch line {
      case .heading: break
      case .binding(let keys, let help, let action):
        guard !unneeded.contains(action), let key = keys.split(separator: " ").first else { break }
        // A letter that means something else here has the name of the action in its place.
        let name = Self.own.contains(String(key)) ? action.name : String(key)
        lines.append(name + ": " + say(help))
      case .explanation(let text):
        if !word.isEmpty { lines.append(text) }
      }
    }
    return lines.map(plain)
  }

  // MARK: Saying

  private func reading() throws -> Reading {
    try drawing.reading(from: first, length: Self.pageLength)
  }

  /// Says the page on which the chosen line stands; nothing if it was just said.
  private mutating func sayPage(unlessSame before: Reading? = nil) -> [String] {
    do {
      var reading = try reading()
      first = reading.selected / Self.pageLength * Self.pageLength
      if reading.isOnePage { reading = try self.reading() }
      var said = reading
      said.selected = first
      if let before, before == said { return [] }
      lastSaid = said
      var lines = [reading.title]
      for line in reading.page(from: first, length: Self.pageLength) {
        lines.append(line.number.map { "\($0) " + line.text } ?? line.text)
      }
      let rest = reading.count - first - Self.pageLength
      var end = rest > 0 ? say(.plainMore, count: rest) : ""
      if reading.count > 0, !hasSaidHint {
        hasSaidHint = true
        end += (end.isEmpty ? "" : " ") + say(.plainHint)
      }
      if !end.isEmpty { lines.append(end) }
      return lines.map(plain)
    } catch {
      return [plain(environment.sentence(error))]
    }
  }

  /// Says the page with the whole way to it.
  private mutating func sayAll() -> [String] {
    let page = sayPage()
    return state.box == nil ? [plain(drawing.wayInWords)] + page.dropFirst() : page
  }

  /// A text in the characters of the terminal, without any that would command it.
  private func plain(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      let isControl =
        scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
      if !isControl {
        safe.unicodeScalars.append(scalar)
      } else if scalar == "\n" || scalar == "\t" {
        safe += " "
      }
    }
    for (sign, words) in [
      (" · ", ", "), (" › ", ", "), (" ⁺", ""), ("↑", say(.keyUp)), ("↓", say(.keyDown)),
      ("→", say(.keyRight)), ("←", say(.keyLeft)), ("…", "..."),
    ] { safe = safe.replacing(sign, with: words) }
    return safe.transliterated(to: environment.repertoire)
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

internal import CooperationModel
internal import TextLayout

/// The box that shows an import while it runs.
struct ImportingState: Sendable {
  /// The kind of problems that is chosen.
  var viewport = Viewport()
  /// The kind whose problems are listed.
  var opened: String?
  /// The first problem that is listed.
  var firstExample = 0
  /// Whether x was pressed, and is to be pressed again.
  var asksToCancel = false
  /// Whether an import ran while the box was open.
  var hasSeenOne = false
  /// Whether it has been looked at since the box was opened.
  var hasLooked = false
}

extension BrowserState {
  /// How often the box asks how far the import is, in milliseconds.
  private static let importInterval = 500

  /// Takes what an import into this directory is doing; absent: none is running.
  mutating func take(importing state: RunningImport?, _ environment: Environment) {
    let isFirst = running == nil
    if environment.isQuiet, case .importing(let shown)? = box, shown.hasLooked, state != nil {
      return
    }
    running = state
    if case .importing(let shown)? = box, state == nil {
      box = nil
      notice = environment.messages(shown.hasSeenOne ? .importingOver : .importingNone)
    } else if case .importing(var shown)? = box {
      (shown.hasSeenOne, shown.hasLooked) = (true, true)
      shown.viewport.resize(count: state?.problems.count ?? 0)
      box = .importing(shown)
      resizeBoxes(environment)
    } else if let state, isFirst {
      notice = environment.messages(.noticeImporting, environment.messages.progress(state))
    }
  }

  /// Opens the box, and looks what is running.
  mutating func openImporting(_ environment: Environment) -> [Effect] {
    box = .importing(
      ImportingState(
        viewport: Viewport(count: running?.problems.count ?? 0), hasSeenOne: running != nil))
    resizeBoxes(environment)
    return lookAgain()
  }

  /// Looks again in a while, as long as the box is open.
  func lookAgain() -> [Effect] {
    guard case .importing? = box else { return [] }
    return [.lookForImport, .wake(afterMilliseconds: Self.importInterval)]
  }

  mutating func take(
    _ key: Key, in shown: ImportingState, _ environment: Environment
  ) -> [Effect] {
    var shown = shown
    let wasAsked = shown.asksToCancel
    shown.asksToCancel = false
    defer { if case .importing? = box { box = .importing(shown) } }
    switch key {
    case .escape, .left, .enter, .right, .character("h"), .character("l"), .backspace:
      take(opening: key, in: &shown)
      return []
    case .character("q"), .control("c"):
      box = nil
      return []
    case .character("w"):
      return running.map { [.write(name: "import", text: environment.messages.report($0))] } ?? []
    case .character("x"):
      guard running != nil else { return [] }
      // What cannot be done is not asked for twice.
      if environment.isRestricted { return [.cancelImport] }
      shown.asksToCancel = !wasAsked
      return wasAsked ? [.cancelImport] : []
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default:
      guard let action = environment.keys.action(of: key, in: .organizations) else { return [] }
      if let kind = shown.opened {
        var examples = Viewport(count: running?.examples[kind]?.count ?? 0)
        examples.resize(height: 1)
        for _ in 0..<shown.firstExample { examples.move(.down) }
        examples.move(action)
        shown.firstExample = examples.selected
      } else {
        shown.viewport.move(action)
      }
      return []
    }
  }

  /// Opens the list of the chosen problems, closes it, or closes the box.
  private mutating func take(opening key: Key, in shown: inout ImportingState) {
    let opens = [.enter, .right, .character("l")].contains(key)
    let chosen = shown.viewport.selected
    if shown.opened != nil {
      (shown.opened, shown.firstExample) = (nil, 0)
    } else if opens, let kinds = running?.problemKinds, kinds.indices.contains(chosen) {
      shown.opened = kinds[chosen]
    } else if !opens || key == .enter {
      box = nil
    }
  }
}

extension Messages {
  /// What an import says so far, as a text: how far it is, and its problems.
  func report(_ running: RunningImport) -> String {
    var lines = [running.source, progress(running)]
    for kind in running.problemKinds {
      let (count, examples) = (running.problems[kind] ?? 0, running.examples[kind] ?? [])
      lines += ["", self(.problems(kind), count: count)] + examples.map { "  " + $0 }
      if count > examples.count {
        lines.append("  " + self(.importingMore, number(count - examples.count)))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

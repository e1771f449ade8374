internal import CooperationModel
internal import TextLayout

/// The box that shows an import while it runs.
struct ImportingState: Sendable {
  /// The kind of problems that is chosen.
  var viewport = Viewport()
  /// Whether an import ran while the box was open.
  var hasSeenOne = false
}

extension BrowserState {
  /// How often the box asks how far the import is, in milliseconds.
  private static let importInterval = 500

  /// Takes what an import into this directory is doing; absent: none is running.
  mutating func take(importing state: RunningImport?, _ environment: Environment) {
    let isFirst = running == nil
    running = state
    if case .importing(let shown)? = box, state == nil {
      box = nil
      notice = environment.messages(shown.hasSeenOne ? .importingOver : .importingNone)
    } else if case .importing(var shown)? = box {
      shown.hasSeenOne = true
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
    switch key {
    case .escape, .left, .enter, .character("h"), .character("q"), .control("c"), .backspace:
      box = nil
      return []
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default:
      guard let action = environment.keys.action(of: key, in: .organizations) else { return [] }
      shown.viewport.move(action)
      box = .importing(shown)
      return []
    }
  }
}

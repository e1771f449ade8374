internal import TextLayout

// What a restricted run must not do: write a file besides the notebook, start a program, ask another
// one to end, or give the terminal to a shell, since there may be none beneath.

extension Action {
  /// Why a restricted run does not do it; absent: it does.
  var restriction: MessageKey? {
    switch self {
    case .export: .restrictedFiles
    case .openAddress: .restrictedPrograms
    case .suspend: .restrictedShell
    default: nil
    }
  }
}

extension Effect {
  /// Why a restricted run does not do it; absent: it does.
  var restriction: MessageKey? {
    switch self {
    case .write, .export: .restrictedFiles
    case .open: .restrictedPrograms
    case .cancelImport: .restrictedImport
    case .suspend: .restrictedShell
    case .quit, .redraw, .ask, .stop, .reload, .lookForImport, .copy, .notebook, .keep,
      .wake:
      nil
    }
  }
}

extension Environment {
  /// The bindings of a screen that do something on this run: what the help, the footer and the search
  /// for actions list.
  func bindings(in context: Context) -> [Binding] {
    keys.bindings(in: context).filter { !isRestricted || $0.action.restriction == nil }
  }

  /// Whether an action does something on this run; why not is said.
  func allows(_ action: Action, notice: inout String?) -> Bool {
    guard isRestricted, let why = action.restriction else { return true }
    notice = messages(why)
    return false
  }

  /// The effects that this run may have; why not is said of the others.
  func allowed(_ effects: [Effect], notice: inout String?) -> [Effect] {
    guard isRestricted else { return effects }
    return effects.filter { effect in
      guard let why = effect.restriction else { return true }
      notice = messages(why)
      return false
    }
  }
}

internal import Browser
internal import CTerminal

extension Style {
  /// How a meaning looks: default colors, one accent, and what every terminal has since 1978.
  var look: Int {
    switch self {
    case .plain: 0
    case .muted: 0
    case .heading: TERMINAL_BOLD
    case .selected: TERMINAL_REVERSE
    case .trail: TERMINAL_UNDERLINE
    case .accent: TERMINAL_BOLD | TERMINAL_ACCENT
    case .warning: TERMINAL_BOLD
    case .key: TERMINAL_BOLD
    }
  }
}

internal import TextLayout

/// The names of keys as people of a language know them; the configuration file has its own.
struct KeyNames {
  let say: Messages
  /// Whether arrows can be shown; else they are words.
  let hasArrows: Bool

  init(_ environment: Environment) {
    say = environment.messages
    hasArrows = environment.repertoire == .unicode
  }

  /// The names of keys as the key map has them, with blanks between.
  func callAsFunction(_ keys: String) -> String {
    keys.split(separator: " ").map { name(String($0)) }.joined(separator: " ")
  }

  private func name(_ key: String) -> String {
    switch key {
    case "Enter": return say(.keyEnter)
    case "Esc": return say(.keyEscape)
    case "Space": return say(.keySpace)
    case "Tab": return say(.keyTab)
    case "Shift-Tab": return say(.keyBackTab)
    case "Backspace": return say(.keyBackspace)
    case "Del": return say(.keyDelete)
    case "PgUp": return say(.keyPageUp)
    case "PgDn": return say(.keyPageDown)
    case "Home": return say(.keyHome)
    case "End": return say(.keyEnd)
    case "↑↓" where !hasArrows: return say(.keyUpDown)
    default:
      guard !hasArrows, key.allSatisfy({ "↑↓←→".contains($0) }) else { return key }
      return key.map(arrow).joined(separator: "/")
    }
  }

  private func arrow(_ key: Character) -> String {
    switch key {
    case "↑": say(.keyUp)
    case "↓": say(.keyDown)
    case "←": say(.keyLeft)
    default: say(.keyRight)
    }
  }
}

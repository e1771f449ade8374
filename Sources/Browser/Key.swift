/// One thing that a user did.
public enum Key: Hashable, Sendable {
  /// A character, as typed.
  case character(Character)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, escape, tab, backTab, backspace, delete
  /// Control and a lower-case letter.
  case control(Character)
  /// Text pasted at once, never to be read as keys.
  case paste(String)
  /// A key that the terminal knows and this program does not use.
  case other
}

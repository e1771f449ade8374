/// A failure to take over the terminal.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal
  /// The terminal cannot place the cursor.
  case dumb(name: String)
  /// No entry of the terminal database could be used.
  case unusable(name: String)
}

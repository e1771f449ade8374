/// A failure to take over the terminal.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal
  /// The terminal cannot place the cursor.
  case dumb(name: String)
  /// No entry of the terminal database could be used.
  case unusable(name: String)
}

extension TerminalError: CustomStringConvertible {
  /// The message for the user: what failed, and what to do.
  public var description: String {
    switch self {
    case .notATerminal:
      """
      Cannot open the browser: input or output is not a terminal. Run it in a terminal, or use \
      the commands: 'maillage --help' lists them.
      """
    case .dumb(let name):
      """
      Cannot open the browser: the terminal '\(name)' cannot place the cursor. Set TERM to what \
      the terminal is, or use the commands: 'maillage --help' lists them.
      """
    case .unusable(let name):
      """
      Cannot open the browser: the terminal '\(name)' could not be set up. Set TERM to 'xterm' \
      or 'vt100', or use the commands: 'maillage --help' lists them.
      """
    }
  }
}

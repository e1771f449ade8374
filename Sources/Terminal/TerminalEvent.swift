public import Browser

/// What a wait on the terminal ends with.
public enum TerminalEvent: Hashable, Sendable {
  /// The user pressed a key.
  case key(Key)
  /// The user did something with the mouse.
  case mouse(Pointer)
  /// The window has another size.
  case resized(Size)
  /// Another thread called ``CursesScreen/wake()``.
  case woken
  /// Somebody asks the program to stop for now, as the shell does.
  case stopping
  /// The program was resumed by the shell: the screen must be painted anew.
  case resumed
  /// A signal, or the end of the line, asks the program to end; the signal is given.
  case ended(signal: Int32)
}

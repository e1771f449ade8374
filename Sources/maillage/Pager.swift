internal import Foundation
internal import Terminal

/// Shows long answers in a terminal through the program that the user named in `PAGER`.
enum Pager {
  /// Shows a text if it is longer than the window and there is a pager.
  ///
  /// As for `man` and `git`, the command may have arguments, and the shell reads it. `less` leaves
  /// short texts alone and keeps colors and links, unless `LESS` says otherwise.
  ///
  /// - Returns: Whether the pager showed it.
  /// - Complexity: O(*n*) for *n* bytes.
  static func show(_ text: String) -> Bool {
    guard isatty(STDOUT_FILENO) == 1, !Surroundings.settings.restricted.value,
      let command = Surroundings.variable("PAGER"),
      let rows = TerminalDescription().size?.rows,
      text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= rows
    else { return false }
    unsafe setenv("LESS", "FRX", 0)
    // The keys that interrupt are for the pager, and it may end before it has read all.
    let interrupt = signal(SIGINT, SIG_IGN)
    let broken = signal(SIGPIPE, SIG_IGN)
    defer {
      _ = signal(SIGINT, interrupt)
      _ = signal(SIGPIPE, broken)
    }
    guard let pipe = unsafe popen(command, "w") else { return false }
    unsafe fputs(text, pipe)
    // 127: the shell found no such program, and nothing was shown.
    return unsafe pclose(pipe) >> 8 & 0xFF != 127
  }
}

internal import Browser
internal import Foundation
internal import Terminal

/// An address of the web that a terminal makes clickable.
///
/// > Source: "Hyperlinks in terminal emulators" by Egmont Koblinger (2017): operating system
/// > command 8.
struct Hyperlink: Hashable {
  /// The address as it is written.
  private let text: String
  /// The address with its scheme.
  private let address: String

  /// Makes a link where output is a terminal that knows such links or ignores them; absent for what
  /// is no address of the web, too.
  init?(_ text: String) {
    let name = Surroundings.variable("TERM") ?? ""
    guard isatty(STDOUT_FILENO) == 1, TerminalDescription.ignoresUnknownCommands(name),
      let address = webAddress(text)
    else { return nil }
    (self.text, self.address) = (text, address)
  }

  /// The line, the address in it marked.
  func mark(in line: String) -> String {
    line.replacing(
      text, with: "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\", maxReplacements: 1)
  }
}

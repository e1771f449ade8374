internal import CTerminal

// What goes past the screen: the clipboard of the terminal, and other programs.

extension CursesScreen {
  /// What became of a text for the clipboard.
  public enum Copying: Hashable, Sendable {
    /// It was sent; whether the terminal takes it cannot be known.
    case sent
    /// It is longer than terminals take.
    case tooLong
    /// The terminal is of a kind that would print it.
    case unable
  }

  /// Sends a text to the clipboard of the terminal.
  ///
  /// The picture stays as it is.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isInTmux: Whether tmux is between the program and the terminal.
  /// - Returns: What became of it.
  /// - Complexity: O(*n*) for *n* bytes.
  public func copy(_ text: String, isInTmux: Bool) -> Copying {
    guard let bytes = ClipboardSequence.bytes(for: text, isInTmux: isInTmux) else {
      return .tooLong
    }
    let isSent = unsafe bytes.withUnsafeBytes { buffer in
      unsafe terminal_pass(buffer.baseAddress, Int32(buffer.count))
    }
    return isSent == 1 ? .sent : .unable
  }

  /// Gives the window a title; the one before comes back with the terminal.
  ///
  /// Control characters are left out, and what is longer than 200 bytes is cut.
  public func setTitle(_ title: String) {
    var text = ""
    for character in title {
      let isSafe = character.unicodeScalars.allSatisfy {
        ![.control, .format, .surrogate].contains($0.properties.generalCategory)
      }
      guard isSafe else { continue }
      guard text.utf8.count + character.utf8.count <= 200 else { break }
      text.append(character)
    }
    text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe terminal_title(characters.baseAddress, Int32(characters.count))
      }
    }
  }

  /// Makes the cursor stand out as much as the terminal can, where it can.
  public func useStrongCursor() { terminal_strong_cursor() }

  /// Runs another program, without a shell.
  ///
  /// - Parameters:
  ///   - words: The program and its arguments, none of them empty.
  ///   - keepsTerminal: Whether the program gets the terminal until it ends; otherwise it runs
  ///     beside this one, without input and output.
  /// - Returns: Whether it could be started.
  public func run(_ words: [String], keepsTerminal: Bool) -> Bool {
    var bytes: [UInt8] = []
    for word in words { bytes += Array(word.utf8) + [0] }
    let failure = unsafe bytes.withUnsafeBytes { buffer in
      unsafe terminal_run(
        buffer.baseAddress, Int32(buffer.count), Int32(words.count), keepsTerminal ? 1 : 0)
    }
    return failure == 0
  }
}

internal import CTerminal
public import TextLayout

/// What the program sees of a terminal, for a help desk.
public struct TerminalDescription: Hashable, Sendable {
  /// Whether a name is that of a known terminal.
  public enum Entry: String, Hashable, Sendable {
    case known
    case unknown
    case dumb
  }

  /// The character set of the locale, as the system names it.
  public var codeset: String
  /// The characters that will be shown.
  public var repertoire: Repertoire
  /// The size of the window in columns and rows; absent where output is no terminal.
  public var size: (columns: Int, rows: Int)?
  /// The version of the library that draws.
  public var library: String

  /// Describes the terminal of the process, without opening it.
  public init() {
    terminal_set_locale()
    codeset = unsafe String(cString: terminal_codeset())
    repertoire = Repertoire(codeset: codeset)
    library = unsafe String(cString: terminal_library_version())
    var columns: Int32 = 0
    var rows: Int32 = 0
    size =
      unsafe terminal_size(&columns, &rows) == 1
      ? (columns: Int(columns), rows: Int(rows)) : nil
  }
}

extension TerminalDescription {
  /// Whether a name is that of a known terminal.
  ///
  /// - Parameter name: The value of `TERM`.
  /// - Returns: What the terminal database says.
  public static func entry(named name: String) -> Entry {
    switch unsafe terminal_lookup(name) {
    case 1: .known
    case -1: .dumb
    default: .unknown
    }
  }

  /// Whether a terminal ignores commands that it does not know, instead of printing them.
  ///
  /// - Parameter name: The value of `TERM`.
  /// - Returns: Whether it is of a kind that is known to ignore them.
  public static func ignoresUnknownCommands(_ name: String) -> Bool {
    unsafe terminal_ignores_unknown(name) == 1
  }

  /// Compares what can be compared; the size counts by its two numbers.
  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.codeset == rhs.codeset && lhs.library == rhs.library
      && lhs.size?.columns == rhs.size?.columns && lhs.size?.rows == rhs.size?.rows
  }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(codeset)
    hasher.combine(library)
  }
}

extension Repertoire {
  /// The characters of a character set, by the name that the system gives it.
  public init(codeset: String) {
    let name = codeset.lowercased().filter { $0.isLetter || $0.isNumber }
    switch name {
    case "utf8": self = .unicode
    case "iso88591", "iso885915", "latin1", "latin9", "cp1252", "windows1252": self = .latin1
    default: self = .ascii
    }
  }
}

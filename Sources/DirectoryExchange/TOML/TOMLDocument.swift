/// A value of a configuration file.
public enum TOMLValue: Hashable, Sendable {
  /// A text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// `true` or `false`.
  case boolean(Bool)
  /// A list of texts.
  case strings([String])
}

/// One line of a configuration file that says something.
public struct TOMLEntry: Hashable, Sendable {
  /// The table the line stands in; empty before the first one.
  public var table: String
  /// The name before the equals sign.
  public var key: String
  /// The value after it.
  public var value: TOMLValue
  /// The line where the entry begins, from 1.
  public var line: Int

  /// Makes an entry.
  public init(table: String = "", key: String, value: TOMLValue, line: Int) {
    self.table = table
    self.key = key
    self.value = value
    self.line = line
  }
}

/// What is wrong with a line of a configuration file.
public enum TOMLMistake: Error, CaseIterable, Hashable, Sendable {
  /// The line is neither a table, nor a name with a value, nor a comment.
  case notAnEntry
  /// The name of a table does not end with a bracket, or is no name.
  case table
  /// There is no value after the equals sign, or none of the kinds that are read.
  case value
  /// A text does not end on its line.
  case unclosedText
  /// A backslash is followed by what it cannot be followed by.
  case escape
  /// A control character stands in a text.
  case controlCharacter
  /// A number is too large, or has a sign or a zero where it may not.
  case number
  /// A list holds something else than texts, or does not end.
  case list
  /// Something follows the value.
  case trailing
  /// The name was given before in the same table.
  case duplicate
}

/// What a configuration file says, and what is wrong with it.
public struct TOMLDocument: Hashable, Sendable {
  /// A line that is not used.
  public struct Problem: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// What is wrong with it.
    public var mistake: TOMLMistake

    /// Makes a problem.
    public init(line: Int, mistake: TOMLMistake) {
      self.line = line
      self.mistake = mistake
    }
  }

  /// The entries, in the order of the file.
  public var entries: [TOMLEntry] = []
  /// The lines that are not used, in the order of the file.
  public var problems: [Problem] = []

  /// Makes an empty document.
  public init() {}
}

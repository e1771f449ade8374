internal import DirectoryStore

/// What finds the rows of a file, one after the other; the first of them may name the columns.
protocol RowReader {
  /// How the bytes of the cells stand for text.
  var encoding: TextEncoding { get }

  /// Reads the next row that is not blank.
  ///
  /// - Parameter record: Where to put it.
  /// - Returns: Whether there was one.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if the file cannot be read further.
  mutating func next(_ record: Record) throws(ExchangeError) -> Bool

  /// Whether the bytes of the row that was read last are kept.
  var keepsBytes: Bool { get set }
  /// The bytes of the row that was read last, as they stand in the file; empty unless they are kept.
  var rowBytes: [UInt8] { get }

  /// Whether the line of a record is the number of its row, since rows share lines.
  var numbersRows: Bool { get }

  /// What was found beside the rows since the last time it was asked for.
  mutating func takeProblems() -> [ImportProblem]
}

extension RowReader {
  // The cells of most files hold all that there is.
  var keepsBytes: Bool {
    get { false }
    set {}
  }
  var rowBytes: [UInt8] { [] }
  var numbersRows: Bool { false }

  mutating func takeProblems() -> [ImportProblem] { [] }
}

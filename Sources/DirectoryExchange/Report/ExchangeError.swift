public import DirectoryStore

/// A failure to read files into a directory.
public enum ExchangeError: Error, Hashable, Sendable {
  /// There is nothing at the path.
  case missing(path: String)
  /// The folder holds no `organizations.csv`.
  case notAPackage(path: String)
  /// The file could not be read.
  case unreadable(path: String, reason: String)
  /// The file is larger than such a file may be.
  case tooLarge(path: String, megabytes: Int)
  /// Something else was read than can stand there; `expected` in the words of the reader.
  case unexpected(path: String, line: Int, read: String, expected: String)
  /// The file ends in the middle of something.
  case cutOff(path: String, line: Int)
  /// Rows could not be kept aside in a folder.
  case noRoomAside(folder: String, reason: String)
  /// The profile takes a field from a column that the file lacks.
  case missingProfileColumn(path: String, field: String, column: String)
  /// The zip archive holds nothing that can be a table.
  case noTables(path: String, members: [String])
  /// The file is no longer what it was when it was opened.
  case changed(path: String)
  /// Reading is no longer wanted.
  case cancelled
  /// A profile is wrong at a place.
  case profile(path: String, line: Int, column: Int, message: String)
  /// There is no such profile.
  case unknownProfile(name: String, known: [String])
  /// A file fits no table of the profile.
  case noTable(file: String, profile: String, headers: String)
  /// There is no such territory, or there are several of that name.
  case noSuchTerritory(name: String, several: [String])
  /// Nothing could be used.
  case nothingUsed(path: String, ImportReport.Use)
  /// The file is no text, as its first bytes tell.
  case notText(path: String, kind: String)
  /// The file holds nothing, not even a header.
  case empty(path: String)
  /// The file has no column that it cannot do without.
  case missingColumn(path: String, column: String, headers: String)
  /// A problem was reported, and the import was to be strict.
  case strict(problems: Int, first: ImportProblem?)
}

/// A failure to read or write the notebook.
public enum NotebookError: Error, Hashable, Sendable {
  /// The file is no notebook of this program.
  case notANotebook(path: String)
  /// The file was written by a later version of the program.
  case newerVersion(path: String)
  /// The file is damaged.
  case damaged(path: String, reason: String)
  /// The file could not be read.
  case unreadable(path: String, reason: String)
  /// The file could not be written.
  case unwritable(path: String, reason: String)
}

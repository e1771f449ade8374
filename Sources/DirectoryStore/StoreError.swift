/// A failure to read or write a directory database.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no file at the path.
  case missingFile(path: String)
  /// The file is no directory of this program.
  case notADirectory(path: String)
  /// The file was written by a later version of the program.
  case newerVersion(path: String)
  /// The file was written by an earlier version of the program, which kept less.
  case olderVersion(path: String)
  /// The file is damaged, or could not be read.
  case unreadable(path: String, reason: String)
  /// The file could not be written.
  case unwritable(path: String, reason: String)
  /// Another import is writing the same directory.
  case busy(path: String)
}

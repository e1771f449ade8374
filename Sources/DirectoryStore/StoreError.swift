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

extension StoreError: CustomStringConvertible {
  /// The message for the user: what failed, where, and what to do.
  public var description: String {
    switch self {
    case .missingFile(let path):
      """
      Cannot open the directory: there is no file at '\(path)'. Create one with \
      'maillage import', or name another.
      """
    case .notADirectory(let path):
      """
      Cannot open '\(path)': it is not a directory made by 'maillage import'. Name a directory \
      database, or a folder with 'organizations.csv'.
      """
    case .newerVersion(let path):
      """
      Cannot open '\(path)': it was written by a later version of maillage. Use that version, or \
      import the files again with this one.
      """
    case .olderVersion(let path):
      """
      Cannot open '\(path)': it was written by an earlier version of maillage. Import the files \
      again.
      """
    case .unreadable(let path, let reason):
      """
      Cannot read the directory '\(path)': \(reason). If it is damaged, import the files again: \
      nothing in it exists nowhere else.
      """
    case .unwritable(let path, let reason):
      """
      Cannot write the directory '\(path)': \(reason). What was there before is unharmed. Free \
      some room or choose another folder, and import again.
      """
    case .busy(let path):
      """
      Cannot write the directory '\(path)': another import is writing it. Wait until it ends, or \
      name another file with --into.
      """
    }
  }
}

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

extension NotebookError: CustomStringConvertible {
  /// The message for the user: what failed, where, and what to do.
  ///
  /// The path stands late, so that a line of the screen says what failed however long the path is.
  public var description: String {
    switch self {
    case .notANotebook(let path):
      """
      Without notes: the file is no notebook of maillage. Name another one, or one that does not \
      exist yet: '\(path)'.
      """
    case .newerVersion(let path):
      """
      Without notes: a later version of maillage wrote the notebook. Use that version, or name \
      another file: '\(path)'.
      """
    case .damaged(let path, let reason):
      """
      Without notes: the notebook is damaged (\(reason)). It was left as it is. Put a copy in the \
      place of '\(path)' (a backup ends in '.backup'), or move it away to begin another.
      """
    case .unreadable(let path, let reason):
      """
      Without notes: the notebook cannot be read (\(reason)). Look at the rights of '\(path)' and \
      of its folder.
      """
    case .unwritable(let path, let reason):
      """
      Nothing was kept: the notebook cannot be written (\(reason)). Look at the rights and the room \
      of '\(path)', or name another file.
      """
    }
  }
}

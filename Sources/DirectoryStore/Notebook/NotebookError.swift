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
  public var description: String {
    switch self {
    case .notANotebook(let path):
      """
      Cannot open '\(path)': it is not a notebook of maillage. Name another file, or one that does \
      not exist yet.
      """
    case .newerVersion(let path):
      """
      Cannot open the notebook '\(path)': it was written by a later version of maillage. Use that \
      version.
      """
    case .damaged(let path, let reason):
      """
      The notebook '\(path)' is damaged: \(reason). It was left as it is, and nothing is kept in it. \
      Put a copy in its place (a backup ends in '.backup'), or move it away to begin another.
      """
    case .unreadable(let path, let reason):
      "Cannot read the notebook '\(path)': \(reason). Look at the rights of the file and its folder."
    case .unwritable(let path, let reason):
      """
      Nothing was kept: the notebook '\(path)' cannot be written: \(reason). Look at the rights of \
      the folder and at the room on the disk, or name another file.
      """
    }
  }
}

/// A file of a register that would tell what the files of an import leave open.
public struct MissingFile: Hashable, Sendable {
  /// What it tells of organizations.
  public enum Content: String, CaseIterable, Hashable, Sendable {
    /// The organizations themselves: without it, rows are about nobody that is known.
    case organizations
    /// What they are called.
    case names
    /// Where they are.
    case places
  }

  /// The name that the register gives the file.
  public var name: String
  /// What it tells.
  public var content: Content
  /// The file whose rows need it.
  public var file: String
  /// How many rows need it.
  public var rows: Int
}

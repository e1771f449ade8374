/// Something that a user did with the mouse, at a cell of the screen.
public struct Pointer: Hashable, Sendable {
  /// What the mouse did.
  public enum Kind: CaseIterable, Hashable, Sendable {
    /// The first button was pressed.
    case click
    case wheelUp, wheelDown
  }

  /// What the mouse did.
  public var kind: Kind
  /// The row from the top.
  public var row: Int
  /// The column from the left.
  public var column: Int

  /// Makes it.
  public init(_ kind: Kind, row: Int, column: Int) {
    self.kind = kind
    self.row = row
    self.column = column
  }
}

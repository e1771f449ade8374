extension StringProtocol {
  /// The number of columns that the text takes on a terminal.
  public var columns: Int { count }

  /// The text cut to a number of columns, with an ellipsis where something was cut.
  public func truncated(to columns: Int, in repertoire: Repertoire = .unicode) -> String {
    if self.columns <= columns { return String(self) }
    return columns < 1 ? "" : String(prefix(columns - 1)) + (repertoire == .unicode ? "…" : "~")
  }
}

public import CooperationModel
public import TextLayout

/// The sheet of an organization as lines of text, the same as on the screen.
///
/// - Parameters:
///   - sheet: The sheet.
///   - messages: The language.
///   - declaresLinks: Whether the directory declares any link.
///   - columns: The width of the lines.
/// - Returns: The lines.
public func sheetText(
  _ sheet: OrganizationSheet, _ messages: Messages, declaresLinks: Bool, columns: Int = 78
) -> [String] {
  SheetLines(sheet: sheet, say: messages, declaresLinks: declaresLinks).lines(width: columns).map {
    String(repeating: " ", count: $0.indent) + $0.text
  }
}

internal import CooperationModel

/// What a hand-made list has that an export of a register has not.
///
/// Rows without a value are passed over, and so are those that repeat the header or hold sums.
public struct ListForm: Hashable, Sendable {
  /// Where the names of the columns stand.
  public var header: Header
  /// The name of a further column that a row with a single value fills for the rows below it, as the
  /// heading "CULTURE" does; absent: such rows are read like others.
  public var sections: String?
  /// Whether damaged letters are mended.
  public var mends: Bool

  /// Makes the form of a list; without further arguments, that of a list without headings.
  public init(
    header: Header = Header(naming: .complete), sections: String? = nil, mends: Bool = false
  ) {
    self.header = header
    self.sections = sections
    self.mends = mends
  }
}

extension ListForm {
  /// What a row is, by itself: a heading where there are headings, an entry else.
  ///
  /// - Parameters:
  ///   - cells: The clean cells of the row.
  ///   - header: The rows of the header, folded.
  /// - Returns: The kind of the row.
  static func kind(of cells: [String], under header: [[String]]) -> ListLayout.Kind {
    let filled = cells.filter { !$0.isEmpty }
    if filled.isEmpty { return .blank }
    if isTotal(filled) { return .total }
    for names in header {
      let same = zip(cells, names).count { !$1.isEmpty && $0.folded == $1 }
      if same > 0, same * 5 >= names.count(where: { !$0.isEmpty }) * 4 { return .header }
    }
    return filled.count == 1 && ListLayout.isLabel(filled[0]) ? .section : .entry
  }

  /// The words that a row of sums begins with, folded.
  private static let totalWords = [
    "total", "totaux", "sous total", "grand total", "subtotal", "sub total", "somme", "moyenne",
    "nombre total", "sum", "average", "gesamt", "summe", "suma",
  ]

  /// Whether cells are a row of sums.
  private static func isTotal(_ filled: [String]) -> Bool {
    guard let first = filled.first?.folded,
      totalWords.contains(where: { first == $0 || first.hasPrefix($0 + " ") })
    else { return false }
    // "Total Respect" may be the name of an organization: beside the word of a sum stand figures,
    // or nothing.
    return filled.dropFirst().allSatisfy { !$0.contains(where: \.isLetter) }
  }
}

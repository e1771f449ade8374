public import CooperationModel
public import TextLayout

/// The cells of a matrix in words.
struct MatrixWords {
  let say: Messages

  init(_ messages: Messages) { say = messages }

  func sentence(
    _ sector: Sector, _ column: SectorMatrix.Column, of matrix: SectorMatrix
  ) -> String {
    let cell = matrix.cell(sector, column)
    let counted = say(
      .matrixSentence, say(sector.name), column.territory.name,
      say(.organizations, count: cell.count))
    guard let expected = cell.expected, let shade = cell.shade else {
      let reason =
        sector == .other
        ? say(.matrixNoSector)
        : say(.matrixHidden, say.number(column.informative), say.number(column.organizations))
      return counted + " " + reason
    }
    return counted + " "
      + say(
        shade == .expected ? .matrixAsExpected : .matrixUnexpected,
        say.number(expected, decimals: 1), say(shade.name))
  }
}

extension SectorMatrix.Shade {
  /// What the shade says, as a message.
  public var name: MessageKey {
    switch self {
    case .fewer: .shadeFewer
    case .expected: .shadeExpected
    case .more: .shadeMore
    case .muchMore: .shadeMuchMore
    }
  }
}

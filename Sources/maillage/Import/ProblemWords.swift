internal import DirectoryExchange
internal import DirectoryStore
internal import TextLayout

extension ImportProblem {
  /// The problem as a sentence of a language.
  func sentence(_ say: Messages) -> String {
    var place = file
    if let line { place = say(countsRows ? .problemAtRow : .problemAtLine, place, String(line)) }
    if !column.isEmpty { place = say(.problemAtColumn, place, column) }
    let what: MessageKey =
      switch outcome {
      case .skipped: line == nil ? .problemFileLeftOut : .problemRowLeftOut
      case .ignored: column.isEmpty ? .problemRestUsed : .problemUnknown
      case .repaired: .problemRepaired
      case .notPlaced: .problemNotPlaced
      case .doubtful: .problemDoubtful
      }
    // What is wrong with a whole file is told in the words of the reader.
    let value = outcome == .skipped && line == nil ? say.phrase("reason", value) : value
    let read = value.isEmpty ? say(.problemNothing) : say(.problemValue, value)
    return say(.problemSentence, place, read, expected(say), say(what))
  }

  /// What was expected, in a language; in the words of the reader where nobody translated them.
  func expected(_ say: Messages) -> String {
    let (list, cells) = ("one of ", " cells as in the header")
    if expected.hasPrefix(list) {
      return say(.expectedOneOf, String(expected.dropFirst(list.count)))
    }
    if expected.hasSuffix(cells) {
      return say(.expectedCells, String(expected.dropLast(cells.count)))
    }
    let (place, rows) = ("a place, which ", " rows do not tell")
    if expected.hasPrefix(place), expected.hasSuffix(rows),
      let count = Int(expected.dropFirst(place.count).dropLast(rows.count))
    {
      return say(.expectedPlaces, count: count)
    }
    return say.phrase("expected", expected)
  }
}

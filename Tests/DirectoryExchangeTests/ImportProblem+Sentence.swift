import DirectoryExchange
import DirectoryStore

extension ImportProblem {
  /// The problem in one line, for a test to compare.
  var sentence: String {
    var place = file
    if let line { place += countsRows ? ", row \(line)" : ", line \(line)" }
    if !column.isEmpty { place += ", column “\(column)”" }
    let what =
      switch outcome {
      case .skipped: line == nil ? "the file was left out" : "the row was left out"
      case .ignored: column.isEmpty ? "the rest was used" : "read as unknown"
      case .repaired: "repaired"
      case .notPlaced: "not placed"
      case .doubtful: "used as it is"
      }
    let read = value.isEmpty ? "nothing" : "“\(value)”"
    return "\(place): \(read) was read, expected \(expected); \(what)."
  }
}

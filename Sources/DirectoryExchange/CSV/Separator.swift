/// What separates the cells of a file.
enum Separator {
  static let candidates: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|"),
  ]

  /// The separator that a first line such as `sep=;` gives, and the length of that line.
  static func given(by bytes: ArraySlice<UInt8>) -> (separator: UInt8, length: Int)? {
    guard bytes.count > 5, bytes.starts(with: Array("sep=".utf8)) else { return nil }
    let separator = bytes[bytes.startIndex + 4]
    let rest = bytes.dropFirst(5)
    guard candidates.contains(separator) else { return nil }
    if rest.first == 0x0A { return (separator, 6) }
    if rest.first == 0x0D { return (separator, rest.dropFirst().first == 0x0A ? 7 : 6) }
    return nil
  }

  /// The separator by which the first rows have most often as many cells as the very first, at least
  /// two; among equal ones the one that makes more cells.
  ///
  /// Where at most half of the rows are like the first, which may be a title, that by which more
  /// than half of the rows are alike; comma if none divides anything.
  static func guessed(from sample: ArraySlice<UInt8>) -> UInt8 {
    let counts = candidates.map { cellCounts(in: sample, separator: $0) }
    let byFirst = counts.map { (cells: $0.first ?? 0, counts: $0) }
    return best(byFirst, share: 0.5)
      ?? best(counts.map { (cells: mostCommon($0), counts: $0) }, share: 0.5)
      ?? best(byFirst, share: 0) ?? UInt8(ascii: ",")
  }

  /// The candidate by which the largest share of rows has the wanted number of cells.
  private static func best(
    _ rows: [(cells: Int, counts: [Int])], share least: Double
  ) -> UInt8? {
    var best: UInt8?
    var bestScore = (share: least, cells: 1)
    for (candidate, (cells, counts)) in zip(candidates, rows) where cells >= 2 {
      let alike = counts.count { $0 == cells }
      // Commas stand in texts and numbers too: they count half.
      let weight = candidate == UInt8(ascii: ",") ? cells : 2 * cells
      let score = (share: Double(alike) / Double(counts.count), cells: weight)
      guard score > bestScore else { continue }
      best = candidate
      bestScore = score
    }
    return best
  }

  /// The number of cells that most rows have; the larger of two that equally many have.
  private static func mostCommon(_ counts: [Int]) -> Int {
    var frequencies: [Int: Int] = [:]
    for count in counts { frequencies[count, default: 0] += 1 }
    return frequencies.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// The number of cells of each of the first rows, blank ones left out.
  private static func cellCounts(in sample: ArraySlice<UInt8>, separator: UInt8) -> [Int] {
    var counts: [Int] = []
    var cells = 1
    var isQuoted = false
    var isCellStart = true
    var isBlank = true
    var wasClosed = false
    for byte in sample {
      // Two quotes inside a quoted cell stand for one: the second opens it again.
      if byte == UInt8(ascii: "\""), isCellStart || isQuoted || wasClosed {
        wasClosed = isQuoted
        isQuoted.toggle()
        isCellStart = false
        isBlank = false
        continue
      }
      isCellStart = false
      wasClosed = false
      if isQuoted { continue }
      if byte == separator {
        cells += 1
        isCellStart = true
        isBlank = false
      } else if byte == 0x0A || byte == 0x0D {
        if !isBlank { counts.append(cells) }
        if counts.count == 40 { return counts }
        (cells, isCellStart, isBlank) = (1, true, true)
      } else {
        isBlank = false
      }
    }
    // The last row of a sample may be cut; it counts only where it is all there is.
    if counts.isEmpty, !isBlank { counts.append(cells) }
    return counts
  }
}

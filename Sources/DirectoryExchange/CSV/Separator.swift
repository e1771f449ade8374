/// What separates the cells of a file.
enum Separator {
  static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]

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

  /// The separator by which the first rows have most often the same number of cells, at least two;
  /// among equal ones the one that makes more cells; comma if none does.
  static func guessed(from sample: ArraySlice<UInt8>) -> UInt8 {
    var best = UInt8(ascii: ",")
    var bestScore = (share: 0.0, cells: 1)
    for candidate in candidates {
      let counts = cellCounts(in: sample, separator: candidate)
      guard let header = counts.first, header >= 2 else { continue }
      let alike = counts.count { $0 == header }
      let score = (share: Double(alike) / Double(counts.count), cells: header)
      if score > bestScore {
        best = candidate
        bestScore = score
      }
    }
    return best
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

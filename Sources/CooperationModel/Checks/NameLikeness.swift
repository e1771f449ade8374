/// How alike two names are, for finding one organization that was written twice.
public struct NameLikeness: Sendable {
  /// From this share on, two names may be of one organization.
  public static let threshold = 0.8

  /// The letters of the folded name.
  private let letters: [UInt8]
  /// Its words, sorted, each once.
  private let words: [Substring]
  /// A bit for each letter and digit that occurs.
  private let signature: UInt64

  /// Prepares a name to be compared with many.
  ///
  /// - Parameter folded: The name, folded.
  /// - Complexity: O(*n*) for *n* letters.
  public init(folded: String) {
    letters = Array(folded.utf8)
    words = Set(folded.split(separator: " ")).sorted()
    signature = letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Returns how alike two names are: the larger of the share of their words that both have and of
  /// the share of letters that need no correction; absent below ``threshold``.
  ///
  /// - Complexity: O(*n*) for *n* letters, O(*n*²) where the two are nearly as long and use the same
  ///   letters.
  ///
  /// > Source: P. Jaccard, "Étude comparative de la distribution florale" (1901), for words;
  /// > V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals"
  /// > (1966), for letters.
  public func likeness(to other: NameLikeness) -> Double? {
    guard !letters.isEmpty, !other.letters.isEmpty else { return nil }
    if letters == other.letters { return 1 }
    let found = max(sharedWords(other), sharedLetters(other))
    return found >= Self.threshold ? found : nil
  }

  private func sharedWords(_ other: NameLikeness) -> Double {
    // Too few in the shorter one: no need to look at them.
    let (fewer, more) = (min(words.count, other.words.count), max(words.count, other.words.count))
    guard Double(fewer) >= Self.threshold * Double(more) else { return 0 }
    let common = words.count { other.words.contains($0) }
    return Double(common) / Double(words.count + other.words.count - common)
  }

  private func sharedLetters(_ other: NameLikeness) -> Double {
    let longest = max(letters.count, other.letters.count)
    let most = Int(Double(longest) * (1 - Self.threshold))
    // Each correction takes at most one letter away and brings one.
    guard abs(letters.count - other.letters.count) <= most,
      (signature ^ other.signature).nonzeroBitCount <= 2 * most
    else { return 0 }
    return 1 - Double(corrections(other)) / Double(longest)
  }

  private func corrections(_ other: NameLikeness) -> Int {
    var row = Array(0...other.letters.count)
    for (place, letter) in letters.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (column, counterpart) in other.letters.enumerated() {
        let replaced = diagonal + (letter == counterpart ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.letters.count]
  }
}

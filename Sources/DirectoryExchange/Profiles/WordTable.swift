import CooperationModel

/// Words that tell a sector, in the order in which they are tried.
typealias WordTable = PhraseTable<Sector>

/// Words that tell something, in the order in which they are tried.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    var meaning: Meaning
    /// Folded words that must follow each other.
    var words: [Substring]
    /// Whether the last word is only the beginning of one.
    var isBeginning: Bool
  }

  private var entries: [Entry] = []
  /// The positions of the entries by the first two letters of their first word, so that a text of a
  /// register of millions is not compared with all of them.
  private var byBeginning: [Substring: [Int]] = [:]

  /// Adds words; false if there are none in the text.
  mutating func add(_ text: String, telling meaning: Meaning) -> Bool {
    let words = text.folded.split(separator: " ")
    guard let first = words.first else { return false }
    // A single letter that begins a word stands under itself; longer words under two letters.
    byBeginning[first.prefix(2), default: []].append(entries.count)
    entries.append(Entry(meaning: meaning, words: words, isBeginning: text.hasSuffix("*")))
    return true
  }

  /// The meaning of the first entry whose words stand in a text one after the other.
  ///
  /// - Complexity: O(*n* *m*) for *n* words of the text and the *m* entries that begin alike.
  func meaning(of text: String) -> Meaning? {
    let words = text.folded.split(separator: " ")
    var best = entries.count
    for start in words.indices {
      for length in 1...2 {
        let key = words[start].prefix(length)
        guard key.count == length, let candidates = byBeginning[key] else { continue }
        for candidate in candidates {
          guard candidate < best else { break }
          if stands(entries[candidate], at: start, in: words) { best = candidate }
        }
      }
    }
    return best < entries.count ? entries[best].meaning : nil
  }

  private func stands(_ entry: Entry, at start: Int, in words: [Substring]) -> Bool {
    let count = entry.words.count
    guard start + count <= words.count else { return false }
    return (0..<count).allSatisfy { offset in
      let (word, wanted) = (words[start + offset], entry.words[offset])
      return offset == count - 1 && entry.isBeginning ? word.hasPrefix(wanted) : word == wanted
    }
  }
}

extension PhraseTable<Sector> {
  /// The sector of the first entry whose words stand in a text one after the other.
  ///
  /// - Complexity: O(*n* *m*) for *n* words of the text and the *m* entries that begin alike.
  func sector(of text: String) -> Sector? { meaning(of: text) }
}

extension PhraseTable {
  /// Makes a table of phrases between commas, in the order in which they are tried.
  init(_ list: [(meaning: Meaning, phrases: String)]) {
    for (meaning, phrases) in list {
      for phrase in phrases.split(separator: ",") { _ = add(String(phrase), telling: meaning) }
    }
  }
}

/// Words that are one small mistake away from another.
///
/// A small mistake is one letter wrong, missing or too many, or two neighbors swapped; words of
/// fewer than four letters take none, since everything would be near to them.
///
/// > Source: F. J. Damerau, "A technique for computer detection and correction of spelling errors"
/// > (1964): these four mistakes are most of those that people make.
public enum Mistakes {
  /// The fewest letters of a word that may hold a mistake.
  public static let shortest = 4

  /// Every text that becomes a word, or that a word becomes, by one mistake; without the word.
  ///
  /// - Parameters:
  ///   - word: A folded word.
  ///   - letters: The letters that may stand in for another.
  /// - Returns: The texts, each once, in no order that means anything; empty for a short word.
  /// - Complexity: O(*n*² *m*) for *n* letters of the word and *m* letters to choose from.
  public static func around(_ word: String, letters: [Character]) -> [String] {
    let word = Array(word)
    guard word.count >= shortest else { return [] }
    var seen: Set<[Character]> = [word]
    var found: [String] = []
    func take(_ candidate: [Character]) {
      if seen.insert(candidate).inserted { found.append(String(candidate)) }
    }
    for place in word.indices {
      if place + 1 < word.count {
        var swapped = word
        swapped.swapAt(place, place + 1)
        take(swapped)
      }
      var shorter = word
      shorter.remove(at: place)
      take(shorter)
      for letter in letters {
        var changed = word
        changed[place] = letter
        take(changed)
        var longer = word
        longer.insert(letter, at: place)
        take(longer)
      }
    }
    for letter in letters { take(word + [letter]) }
    return found
  }

  /// Whether a word is at most one mistake away from another, or begins so.
  ///
  /// Below six letters only whole words are compared: too much begins like a few letters.
  ///
  /// - Parameters:
  ///   - typed: What was typed, folded.
  ///   - word: A word of a name, folded.
  /// - Returns: Whether the word may be meant.
  /// - Complexity: O(*n*²) for *n* letters typed.
  public static func mayMean(_ typed: String, _ word: String) -> Bool {
    if word.hasPrefix(typed) { return true }
    let (a, b) = (Array(typed), Array(word))
    guard a.count >= shortest else { return false }
    // What was typed may stand for as many letters, for one more, or for one fewer.
    for length in [a.count, a.count + 1, a.count - 1] where length <= b.count {
      guard a.count >= 6 || length == b.count else { continue }
      if isOneMistake(a, Array(b.prefix(length))) { return true }
    }
    return false
  }

  private static func isOneMistake(_ a: [Character], _ b: [Character]) -> Bool {
    let start = zip(a, b).prefix { $0 == $1 }.count
    let (restA, restB) = (Array(a[start...]), Array(b[start...]))
    if restA.isEmpty, restB.isEmpty { return true }
    switch restA.count - restB.count {
    case 1: return restA.dropFirst().elementsEqual(restB)
    case -1: return restB.dropFirst().elementsEqual(restA)
    case 0:
      if restA.dropFirst().elementsEqual(restB.dropFirst()) { return true }
      return restA.count >= 2 && restA[0] == restB[1] && restA[1] == restB[0]
        && restA[2...].elementsEqual(restB[2...])
    default: return false
    }
  }
}

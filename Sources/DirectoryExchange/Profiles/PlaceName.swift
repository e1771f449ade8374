internal import CooperationModel

/// The names of places, as people write them in many ways.
enum PlaceName {
  /// A name folded, "St" and "Ste" spelled out.
  static func key(_ name: String) -> String {
    name.folded.split(separator: " ").map(spelled).joined(separator: " ")
  }

  /// A name of a municipality as an address writes it: as ``key(_:)``, without the article at its
  /// beginning, what marks special mail at its end, and the number of a district of the city.
  static func addressKey(_ name: String) -> String {
    var words = name.folded.split(separator: " ").map(spelled)
    if let mark = words.firstIndex(where: { $0 == "cedex" }), mark > 0 {
      words.removeSubrange(mark...)
    }
    while words.count > 1, let last = words.last, isDistrict(last) { words.removeLast() }
    if words.count > 1, articles.contains(words[0]) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private static let articles: Set<Substring> = ["l", "le", "la", "les"]

  private static func spelled(_ word: Substring) -> Substring {
    switch word {
    case "st": "saint"
    case "ste": "sainte"
    default: word
    }
  }

  /// Whether a word is "11", "11e", "1er" or the word for a district.
  private static func isDistrict(_ word: Substring) -> Bool {
    if word == "arrondissement" { return true }
    let digits = word.utf8.prefix { $0.isDigit }.count
    guard (1...2).contains(digits) else { return false }
    return ["", "e", "er", "eme"].contains(word.dropFirst(digits))
  }
}

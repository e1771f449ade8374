internal import CooperationModel

/// An address whose postcode of five digits stands before its town, in one line:
/// "12 rue des Lilas, 35000 Rennes cedex 7".
struct FrenchAddress: Hashable {
  /// What stands before the postcode.
  var street: String
  var postcode: String
  /// What stands after it, without CEDEX.
  var town: String

  /// Takes an address apart; absent if no postcode stands in it.
  init?(_ text: String) {
    let characters = Array(text)
    var start: Int?
    var index = characters.count
    // The last five digits that stand alone.
    while index > 0, start == nil {
      index -= 1
      guard characters[index].isNumber else { continue }
      var begin = index
      while begin > 0, characters[begin - 1].isNumber { begin -= 1 }
      if index - begin == 4, begin == 0 || !characters[begin - 1].isLetter { start = begin }
      index = begin
    }
    guard let start else { return nil }
    func trimmed(_ part: some Sequence<Character>) -> String {
      var text = String(part).trimmingBlanks
      while let last = text.last, ",;-–".contains(last) {
        text.removeLast()
        text = text.trimmingBlanks
      }
      while let first = text.first, ",;-–".contains(first) {
        text.removeFirst()
        text = text.trimmingBlanks
      }
      return text
    }
    street = trimmed(characters[..<start])
    postcode = String(characters[start..<start + 5])
    town = Self.plainTown(trimmed(characters[(start + 5)...]))
  }

  /// A town without CEDEX and its number, without what stands in brackets after it, and without
  /// "Commune de" before it.
  static func plainTown(_ text: String) -> String {
    var words = text.split(separator: " ")[...]
    if words.count > 2, ["commune", "ville", "mairie"].contains(words[0].lowercased()),
      ["de", "du", "des"].contains(words[1].lowercased())
    {
      words = words.dropFirst(2)
    } else if words.count > 1, words[0].lowercased() == "commune",
      let article = ["d'", "d’"].first(where: words[1].lowercased().hasPrefix)
    {
      words[1] = words[1].dropFirst(article.count)
      words = words.dropFirst()
    }
    var town = words.prefix { $0.lowercased() != "cedex" }.joined(separator: " ")
    if let open = town.lastIndex(of: "("), town.hasSuffix(")"), open > town.startIndex {
      town = String(town[..<open])
    }
    return town.trimmingBlanks
  }
}

import TextLayout

extension Language {
  /// English as a longer language would have it: accents on its letters, a third more of them, and
  /// brackets at its ends, so that what is cut, covered or not translated can be seen.
  ///
  /// Placeholders and plural forms are kept. Texts without a word, such as `{0}–{1}`, stay. Two
  /// blanks become one, so that they only stand between texts.
  ///
  /// > Source: Pseudolocalization as in the Unicode CLDR, "Pseudo-locales" (`en-XA`), with 35 % in
  /// > place of the 30 to 40 % that its authors count on.
  static let pseudo = Language(
    code: "en-XA", name: "Pseudo", decimalSign: ".", groupSign: ",", plural: .one,
    texts: Language.english.texts.mapValues { text in
      switch text {
      case .plain(let text): .plain(pseudo(text))
      case .counted(let forms): .counted(forms.mapValues(pseudo))
      }
    }, words: Language.english.words.mapValues(pseudo))

  private static let accents: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "aceghijklnorstuyzACEGHIJKLNORSTUYZ", "áçéğĥíĵķĺñóŕšťúýžÁÇÉĞĤÍĴĶĹÑÓŔŠŤÚÝŽ"))

  /// A text that is 35 % longer, placeholders not counted.
  static func pseudo(_ text: String) -> String {
    let plain = text.withoutPlaceholders
    guard plain.contains(where: \.isLetter) else { return text }
    // Rounded up, the brackets counted; the vowels are doubled as in a language with longer words.
    var missing = (plain.count * 35 + 99) / 100 - 2
    var result = ""
    var isPlaceholder = false
    for character in text where character != " " || result.last != " " {
      if character == "{" { isPlaceholder = true }
      result.append(isPlaceholder ? character : accents[character] ?? character)
      if !isPlaceholder, missing > 0, "aeiou".contains(character) {
        result.append(accents[character] ?? character)
        missing -= 1
      }
      if character == "}" { isPlaceholder = false }
    }
    return "⟦" + result + String(repeating: "~", count: max(missing, 0)) + "⟧"
  }
}

extension String {
  /// The text without `{0}`, `{n}` and the like.
  var withoutPlaceholders: String {
    var result = ""
    var isPlaceholder = false
    for character in self {
      if character == "{" { isPlaceholder = true }
      if !isPlaceholder { result.append(character) }
      if character == "}" { isPlaceholder = false }
    }
    return result
  }
}

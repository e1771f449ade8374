internal import CooperationModel

/// Numbers as people and spreadsheets write them: "1 234,5", "1.234,50", "84200.0", "9.22E+03".
enum PeoplesNumber {
  /// The number of a text; absent if there is none, or more than one.
  ///
  /// - Parameters:
  ///   - text: The text; a currency or a unit at its end is left out.
  ///   - decimalSign: What stands before the decimals; the other of comma and point groups digits.
  /// - Returns: The number.
  static func value(_ text: String, decimalSign: Character = ".") -> Double? {
    var plain = ""
    for character in text {
      switch character {
      case "0"..."9", "-", "+", "e", "E": plain.append(character)
      case decimalSign: plain.append(".")
      case ",", ".", " ", "\u{A0}", "\u{202F}", "'", "’", "€", "$", "£", "%": continue
      default: return nil
      }
    }
    return PlainNumber(plain)?.value
  }

  /// The numbers that stand in a text, from left to right, as "48,1173 ; -1.6778".
  ///
  /// A comma between digits is a decimal sign, unless the number has one already.
  static func all(in text: String) -> [Double] {
    var numbers: [Double] = []
    var current = ""
    let characters = Array(text.unicodeScalars)
    func isDigit(_ index: Int) -> Bool {
      characters.indices.contains(index) && (48...57).contains(characters[index].value)
    }
    for index in characters.indices {
      let scalar = characters[index]
      if isDigit(index) {
        current.unicodeScalars.append(scalar)
      } else if scalar == "." || scalar == ",", !current.isEmpty, !current.contains("."),
        isDigit(index + 1)
      {
        current.append(".")
      } else {
        if let number = PlainNumber(current) { numbers.append(number.value) }
        current = (scalar == "-" || scalar == "−") && isDigit(index + 1) ? "-" : ""
      }
    }
    if let number = PlainNumber(current) { numbers.append(number.value) }
    return numbers
  }

  /// The digits of a number of a register, with the zeros at its beginning that a spreadsheet took
  /// and without the decimals that it added; the text as it is if it is none.
  ///
  /// "84200.0" with 9 digits gives "000084200"; letters, as of 2A004, are kept.
  static func registered(_ text: String, digits: Int) -> String {
    var plain = text.filter { !" \u{A0}\u{202F}'’".contains($0) }
    if plain.hasSuffix(".0") || plain.hasSuffix(",0") { plain.removeLast(2) }
    let isCode =
      !plain.isEmpty
      && plain.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      }
    guard isCode else { return text }
    return String(repeating: "0", count: max(0, digits - plain.count)) + plain
  }
}

extension Workforce {
  /// A number of employees in words: "10 à 19 salariés", "moins de 5", "20 and more", "3,5 ETP".
  ///
  /// A part of a post counts as one: "3,5" gives 3 to 4.
  init?(words text: String) {
    let folded = text.folded
    func says(_ words: String) -> Bool { " \(folded) ".contains(" \(words) ") }
    if ["aucun", "aucune", "none", "zero", "sans salarie", "no employees", "neant"].contains(
      where: { says($0) })
    {
      self.init(low: 0, high: 0)
      return
    }
    let numbers = PeoplesNumber.all(in: Self.withoutGroups(text)).map(\.magnitude)
      .filter { $0 < 1e9 }
    guard let first = numbers.first else { return nil }
    let low = Int(first)
    if numbers.count == 2, numbers[1] >= first {
      self.init(low: low, high: Int(numbers[1].rounded(.up)))
    } else if numbers.count > 1 {
      return nil
    } else if ["moins de", "less than", "under", "fewer than", "menos de", "unter"].contains(
      where: { says($0) }) || text.contains("<")
    {
      self.init(low: 0, high: max(0, low - 1))
    } else if ["plus de", "et plus", "more than", "over", "or more", "and more", "mas de", "uber"]
      .contains(where: { says($0) }) || text.contains(">") || text.contains("+")
    {
      self.init(low: low, high: nil)
    } else {
      self.init(low: low, high: Int(first.rounded(.up)))
    }
  }

  /// The text without the blanks between groups of three digits.
  private static func withoutGroups(_ text: String) -> String {
    let characters = Array(text)
    var result = ""
    for (index, character) in characters.enumerated() {
      let isGap =
        " \u{A0}\u{202F}".contains(character) && index > 0 && characters[index - 1].isNumber
        && index + 3 < characters.count
        && characters[(index + 1)...(index + 3)].allSatisfy(\.isNumber)
        && !(index + 4 < characters.count && characters[index + 4].isNumber)
      if !isGap { result.append(character) }
    }
    return result
  }
}

internal import CooperationModel

/// What a value of a list looks like, whatever its column is called.
enum ValueKind: String, CaseIterable, Hashable, Sendable {
  /// Nine digits that pass the check of SIREN.
  case siren
  /// Fourteen digits that pass the check of SIRET.
  case siret
  /// W and nine digits: the French register of associations.
  case rna
  case email
  case website
  case phone
  /// Two numbers: a latitude and a longitude, or the other way round.
  case coordinates
  case number
  /// A whole number.
  case integer
  case date
  /// A code of NAF, with or without its dot.
  case naf
  /// A code of NAF 2025, which ends with other letters.
  case naf2025
  case ntee
  /// Five digits, as French and other postcodes; four where a zero was lost.
  case postcode
  /// A British or Canadian postcode.
  case letteredPostcode
  /// Five digits and a name: "35000 Rennes".
  case postcodeAndTown
  /// A street, five digits and a name, in one line.
  case wholeAddress
  /// A number or a band of employees, in digits or words.
  case workforce
  /// A number that a spreadsheet has rounded: "9.22E+13".
  case rounded
}

extension ValueKind {
  /// Whether a value looks so.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  func fits(_ text: String) -> Bool {
    switch self {
    case .siren: Self.passesLuhn(Self.digits(of: text), count: 9, lostZeros: 3)
    case .siret: Self.passesLuhn(Self.digits(of: text), count: 14, lostZeros: 3)
    case .rna:
      text.utf8.count == 10 && text.first?.uppercased() == "W"
        && text.dropFirst().allSatisfy(\.isNumber)
    case .email: Self.isEmail(text)
    case .website: Self.isWebsite(text)
    case .phone: Self.isPhone(text)
    case .coordinates: Self.isCoordinates(text)
    case .number:
      PeoplesNumber.value(text) != nil || PeoplesNumber.value(text, decimalSign: ",") != nil
    case .integer: !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    case .date:
      text.contains(where: \.isNumber)
        && PeoplesDate.Order.allCases.contains {
          $0 != .serial && PeoplesDate.value(text, order: $0)?.month != nil
        }
    case .naf: Self.isNAF(text, endings: "ABCDEFGZ")
    case .naf2025: Self.isNAF(text, endings: "GHJKLY")
    case .ntee:
      (2...4).contains(text.utf8.count) && text.first.map { "A"..."Z" ~= $0 } == true
        && text.dropFirst().prefix(2).allSatisfy(\.isNumber)
    case .postcode:
      Self.digits(of: text).map { (4...5).contains($0.count) && $0 != "0000" } ?? false
    case .letteredPostcode: Self.isLetteredPostcode(text)
    case .postcodeAndTown:
      FrenchAddress(text).map { $0.street.isEmpty && !$0.town.isEmpty } ?? false
    case .wholeAddress: FrenchAddress(text).map { !$0.street.isEmpty && !$0.town.isEmpty } ?? false
    case .workforce: Workforce(words: text) != nil
    case .rounded:
      text.uppercased().contains("E+") && PeoplesNumber.value(text, decimalSign: ",") != nil
        || text.uppercased().contains("E+") && PeoplesNumber.value(text) != nil
    }
  }

  /// The digits of a number of a register, blanks and the decimals of a spreadsheet left out;
  /// absent where anything else stands.
  private static func digits(of text: String) -> String? {
    let plain = PeoplesNumber.registered(text, digits: 0)
    return !plain.isEmpty && plain.utf8.allSatisfy { (48...57).contains($0) } ? plain : nil
  }

  /// > Source: The check of H. P. Luhn, as SIREN and SIRET use it (INSEE). The offices of La Poste
  /// > do not pass it, and need not here.
  private static func passesLuhn(_ digits: String?, count: Int, lostZeros: Int) -> Bool {
    guard let digits, (count - lostZeros...count).contains(digits.count) else { return false }
    var sum = 0
    for (place, digit) in digits.utf8.reversed().enumerated() {
      let value = Int(digit) - 48
      sum += place % 2 == 0 ? value : (2 * value) / 10 + (2 * value) % 10
    }
    return sum % 10 == 0 && sum > 0
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !text.contains(where: \.isWhitespace)
  }

  private static func isWebsite(_ text: String) -> Bool {
    guard !text.contains("@"), !text.contains(where: \.isWhitespace) else { return false }
    let folded = text.lowercased()
    if ["http://", "https://", "www."].contains(where: folded.hasPrefix) { return true }
    let host = folded.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, (2...8).contains(last.count) else {
      return false
    }
    return last.allSatisfy(\.isLetter)
      && host.allSatisfy { $0.isLetter || $0.isNumber || ".-".contains($0) }
      && labels.allSatisfy { !$0.isEmpty } && host.count >= 5
  }

  private static func isPhone(_ text: String) -> Bool {
    let digits = text.count(where: \.isNumber)
    let isPlain = text.allSatisfy { $0.isNumber || " \u{A0}.-+()/".contains($0) }
    guard isPlain, (9...15).contains(digits) else { return false }
    // Digits alone may be any number: a French one begins with 0, one from abroad with +.
    return text.contains { " \u{A0}.-+()".contains($0) } || (text.first == "0" && digits == 10)
  }

  private static func isCoordinates(_ text: String) -> Bool {
    guard text.count(where: \.isLetter) <= 5 else { return false }
    let numbers = PeoplesNumber.all(in: text)
    guard numbers.count == 2, text.contains(where: { ".,".contains($0) }) else { return false }
    let (first, second) = (numbers[0].magnitude, numbers[1].magnitude)
    return min(first, second) <= 90 && max(first, second) <= 180
      && numbers.contains { $0 != $0.rounded() }
  }

  private static func isNAF(_ text: String, endings: String) -> Bool {
    let plain = text.uppercased().filter { $0 != "." && $0 != " " }
    guard plain.utf8.count == 5, let last = plain.last, endings.contains(last) else {
      return false
    }
    return plain.dropLast().allSatisfy(\.isNumber)
  }

  private static func isLetteredPostcode(_ text: String) -> Bool {
    shape(of: text) == "A9A9A9" || isBritishPostcode(text)
  }

  /// Whether a text is a postcode of Britain: A9 to AA99A, and 9AA.
  static func isBritishPostcode(_ text: String) -> Bool {
    let shape = shape(of: text)
    return shape.hasSuffix("9AA")
      && ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"].contains(String(shape.dropLast(3)))
  }

  /// Letters as A and digits as 9, without blanks and hyphens: A9A9A9 is a postcode of Canada.
  private static func shape(of text: String) -> String {
    String(
      text.uppercased().compactMap { character -> Character? in
        character == " " || character == "-"
          ? nil : character.isNumber ? "9" : character.isLetter ? "A" : "?"
      })
  }
}

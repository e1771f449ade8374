/// The digit that checks the others, of the numbers of French registers.
enum CheckDigit {
  /// Whether the last digit of a number is right.
  ///
  /// Of La Poste (356000000), whose places have more numbers than there are, the digits of a SIRET add
  /// up to a multiple of five.
  ///
  /// > Source: H. P. Luhn, "Computer for verifying numbers", US patent 2,950,048 (1960); INSEE,
  /// > "Numéro Siret".
  static func isRight(_ digits: String) -> Bool {
    var sum = 0
    var plainSum = 0
    for (index, byte) in digits.utf8.reversed().enumerated() {
      guard byte.isDigit else { return false }
      let digit = Int(byte & 15)
      plainSum += digit
      let doubled = index % 2 == 1 ? 2 * digit : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    if sum % 10 == 0 { return true }
    return digits.count == 14 && digits.hasPrefix("356000000") && plainSum % 5 == 0
  }
}

/// Why an identity does not look like what its register gives.
public enum IdentitySuspicion: String, CaseIterable, Hashable, Sendable {
  /// A number of the French register of another length: a zero at the beginning may be lost.
  case length
  /// A number of the French register whose check digit is wrong.
  case checkDigit = "check_digit"
  /// A number as a spreadsheet rounds it, as `1.23E+13`.
  case rounded
  /// A sign that stands for nothing, as `#N/A` or `NULL`.
  case nullSign = "null_sign"
  /// A register without a number.
  case noNumber = "no_number"

  /// The reason to look at an identity; absent if there is none.
  ///
  /// > Source: H. P. Luhn, "Computer for verifying numbers", US patent 2,950,048 (1960); the
  /// > establishments of La Poste (356000000) are numbered so that the sum of their digits is a
  /// > multiple of 5.
  public init?(_ id: Organization.ID) {
    let parts = id.rawValue.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let number = parts.last ?? ""
    if parts.count == 2, number.isEmpty {
      self = .noNumber
    } else if ["#n/a", "#ref!", "#value!", "null", "n/a", "na", "nan", "-", "?"]
      .contains(number.lowercased())
    {
      self = .nullSign
    } else if Self.isRounded(number) {
      self = .rounded
    } else if let length = parts.count == 2 ? Self.lengths[String(parts[0])] : nil {
      guard number.utf8.count == length, number.utf8.allSatisfy({ (48...57).contains($0) }) else {
        self = .length
        return
      }
      guard !Self.isValid(number) else { return nil }
      self = .checkDigit
    } else {
      return nil
    }
  }

  private static let lengths = ["siren": 9, "siret": 14]

  private static func isRounded(_ number: Substring) -> Bool {
    guard let exponent = number.firstIndex(where: { $0 == "E" || $0 == "e" }),
      number[exponent...].dropFirst().first == "+"
    else { return false }
    return number[..<exponent].allSatisfy { $0.isASCII && ($0.isNumber || ".,".contains($0)) }
      && exponent > number.startIndex
  }

  private static func isValid(_ number: Substring) -> Bool {
    let digits = number.utf8.map { Int($0) - 48 }
    if number.utf8.count == 14, number.hasPrefix("356000000"), digits.reduce(0, +) % 5 == 0 {
      return true
    }
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = digit.offset % 2 == 1 ? digit.element * 2 : digit.element
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum % 10 == 0
  }
}

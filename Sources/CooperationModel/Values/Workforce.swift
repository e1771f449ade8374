/// A number of employees, known as a band: from a lower bound to an upper bound or without one.
public struct Workforce: Hashable, Sendable {
  /// The smallest possible number of employees.
  public let low: Int
  /// The largest possible number of employees; absent when the band is open, as in "10000+".
  public let high: Int?

  /// Makes a band.
  ///
  /// - Precondition: `low` is not negative, and `high`, if there is one, is not below `low`.
  public init(low: Int, high: Int?) {
    precondition(low >= 0, "a workforce cannot be negative: \(low)")
    precondition(high.map { $0 >= low } ?? true, "a band cannot run backwards: \(low)-\(high ?? 0)")
    self.low = low
    self.high = high
  }
}

extension Workforce {
  /// Makes a band from its text: "0", "12", "1-2", "20-49" or "10000+".
  ///
  /// Absent when the text is none of these, when a bound has more than nine digits, or when the
  /// band runs backwards.
  public init?(_ text: some StringProtocol) {
    func number(_ part: some StringProtocol) -> Int? {
      guard !part.isEmpty, part.utf8.count <= 9, part.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 })
      else { return nil }
      return Int(part)
    }
    if text.hasSuffix("+") {
      guard let low = number(text.dropLast()) else { return nil }
      self.init(low: low, high: nil)
    } else if let dash = text.firstIndex(of: "-") {
      guard let low = number(text[..<dash]), let high = number(text[text.index(after: dash)...]),
        low <= high
      else { return nil }
      self.init(low: low, high: high)
    } else {
      guard let exact = number(text) else { return nil }
      self.init(low: exact, high: exact)
    }
  }

  /// The band as the exchange format writes it.
  public var text: String {
    guard let high else { return "\(low)+" }
    return low == high ? "\(low)" : "\(low)-\(high)"
  }

  /// The middle of the band, in employees: the geometric mean of its bounds, or the lower bound of
  /// an open band.
  ///
  /// > Source: The geometric middle is close to the mean of a Zipf law inside the band, R. Axtell,
  /// > "Zipf distribution of U.S. firm sizes" (2001).
  public var middle: Double {
    guard let high else { return Double(low) }
    return (Double(low) * Double(high)).squareRoot()
  }
}

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
    let bytes = Array(text.utf8)
    func number(_ part: ArraySlice<UInt8>) -> Int? {
      guard (1...9).contains(part.count), part.allSatisfy({ (48...57).contains($0) })
      else { return nil }
      return part.reduce(0) { 10 * $0 + Int($1 - 48) }
    }
    if bytes.last == UInt8(ascii: "+") {
      guard let low = number(bytes.dropLast()) else { return nil }
      self.init(low: low, high: nil)
    } else if let dash = bytes.firstIndex(of: UInt8(ascii: "-")) {
      guard let low = number(bytes[..<dash]), let high = number(bytes[(dash + 1)...]), low <= high
      else { return nil }
      self.init(low: low, high: high)
    } else {
      guard let exact = number(bytes[...]) else { return nil }
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

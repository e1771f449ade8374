/// A date of which possibly only the year, or the year and the month, is known.
public struct PartialDate: Hashable, Sendable {
  /// The year, from 1 to 9999.
  public let year: Int
  /// The month, from 1; absent: only the year is known.
  public let month: Int?
  /// The day of the month, from 1; absent: unknown.
  public let day: Int?

  /// Makes a date; absent if there is no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      if let day { guard (1...days).contains(day) else { return nil } }
    } else if day != nil {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Makes a date from its text in ISO 8601: a year, a month, a day, or a day with a time, which is
  /// left out.
  public init?(_ text: String) {
    // Every row of a register has three: no part is cut out.
    var (year, month, day) = (0, 0, 0)
    var count = 0
    for byte in text.utf8 {
      if Self.beginsTime(byte) { break }
      if count == 4 || count == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (48...57).contains(byte), count < 10 else { return nil }
        let digit = Int(byte - 48)
        if count < 4 {
          year = 10 * year + digit
        } else if count < 7 {
          month = 10 * month + digit
        } else {
          day = 10 * day + digit
        }
      }
      count += 1
    }
    guard [4, 7, 10].contains(count) else { return nil }
    self.init(year: year, month: count > 4 ? month : nil, day: count > 7 ? day : nil)
  }

  private static func beginsTime(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "T") || byte == UInt8(ascii: " ")
  }

  /// The date that a text in ISO 8601 says, in ISO 8601 without a time; absent if there is no such
  /// day.
  public static func text(of text: String) -> String? {
    guard let date = PartialDate(text) else { return nil }
    return text.utf8.contains(where: beginsTime) ? date.text : text
  }

  /// The date in ISO 8601.
  public var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } })
      .joined(separator: "-")
  }
}

extension PartialDate: Comparable {
  /// Orders by time; a year comes before its months, and a month before its days.
  public static func < (lhs: PartialDate, rhs: PartialDate) -> Bool {
    (lhs.year, lhs.month ?? 0, lhs.day ?? 0) < (rhs.year, rhs.month ?? 0, rhs.day ?? 0)
  }
}

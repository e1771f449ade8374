internal import CooperationModel

/// Dates as people and spreadsheets write them.
enum PeoplesDate {
  /// The order of day, month and year.
  enum Order: String, CaseIterable, Sendable {
    case dmy, mdy, ymd
    /// Days since the end of 1899, as spreadsheets count them.
    case serial
  }

  /// The date of a text: "12/3/2019", "12 mars 2019", "03/2019", "2019", "43536"; absent if it is
  /// none.
  ///
  /// Of a year of two digits, those up to 29 are of this century.
  static func value(_ text: String, order: Order) -> PartialDate? {
    if order == .serial { return PlainNumber(text).flatMap { date(serial: $0.value) } }
    if let date = PartialDate(text) { return date }
    var parts: [Int] = []
    var month: Int?
    // A time after the date is left out; so are "1er" and words as "le" and "de".
    for word in text.split(whereSeparator: { "/.-, \u{A0}".contains($0) }) {
      if word.contains(":") || parts.count + (month == nil ? 0 : 1) == 3 { break }
      if let number = number(word.prefix(while: \.isNumber)),
        word.first?.isNumber == true
      {
        parts.append(number)
      } else if let named = self.month(named: word.folded) {
        month = named
      }
    }
    func year(_ number: Int) -> Int {
      number < 30 ? 2000 + number : number < 100 ? 1900 + number : number
    }
    switch (parts.count, month) {
    case (3, nil):
      if parts[0] > 31 { return PartialDate(year: parts[0], month: parts[1], day: parts[2]) }
      return switch order {
      case .dmy: PartialDate(year: year(parts[2]), month: parts[1], day: parts[0])
      case .mdy: PartialDate(year: year(parts[2]), month: parts[0], day: parts[1])
      case .ymd, .serial: PartialDate(year: year(parts[0]), month: parts[1], day: parts[2])
      }
    case (2, let month?):
      let (day, last) = parts[0] > 31 ? (parts[1], parts[0]) : (parts[0], parts[1])
      return PartialDate(year: year(last), month: month, day: day)
    case (1, let month?): return PartialDate(year: year(parts[0]), month: month)
    case (2, nil):
      if parts[0] > 31 { return PartialDate(year: parts[0], month: parts[1]) }
      return parts[1] > 31 ? PartialDate(year: parts[1], month: parts[0]) : nil
    case (1, nil): return parts[0] > 999 ? PartialDate(year: parts[0]) : nil
    default: return nil
    }
  }

  private static func number(_ digits: some StringProtocol) -> Int? {
    guard !digits.isEmpty, digits.utf8.count <= 4,
      digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(digits)
  }

  /// The day that a spreadsheet counts; from 1900-03-01 on, since some take 1900 for a leap year.
  private static func date(serial: Double) -> PartialDate? {
    guard serial >= 61, serial < 2_958_466 else { return nil }
    // Days to the civil calendar, in eras of 400 years that begin in March.
    let days = Int(serial) - 25_569 + 719_468
    let era = days / 146_097
    let day = days - era * 146_097
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return PartialDate(
      year: year + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The number of a month by its folded name, or the beginning of it.
  private static func month(named word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    for names in months {
      let found = names.split(separator: " ").enumerated().filter { $0.element.hasPrefix(word) }
      if found.count == 1 { return found[0].offset + 1 }
    }
    return nil
  }

  private static let months = [
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "january february march april may june july august september october november december",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "januar februar marz april mai juni juli august september oktober november dezember",
  ]
}

internal import CooperationModel
internal import TextLayout

/// Numbers over years as a line: one cell a year, blank where there is no number.
///
/// The lowest number is at the bottom and the highest at the top, not zero: the numbers beside the
/// line say how much that is.
struct YearLine: Hashable, Sendable {
  /// What the numbers count.
  enum Quantity: Hashable, Sendable { case organizations, jobs }

  var quantity: Quantity
  /// The first and the last year of the line.
  var years: ClosedRange<Int>
  /// The numbers, one for each year.
  var values: [Int?]
  /// Who counted; absent: the sources of the directory, today included.
  var source: CountOrigin?

  /// The line of jobs, where these are numbers, else of organizations; absent if fewer than three
  /// years are known.
  init?(_ series: HistorySeries) {
    let jobs = series.jobs().map { (Quantity.jobs, $0) }
    let candidates = [jobs, (.organizations, series.organizations())].compactMap(\.self)
    guard
      let (quantity, values) = candidates.first(where: { candidate in
        candidate.1.compactMap(\.self).count >= HistorySeries.leastYears
      })
    else { return nil }
    self.init(
      quantity, series.years, values, source: series.includesToday ? nil : series.editions[0].origin
    )
  }

  /// The line of organizations; absent if none is known in a year.
  init?(organizations series: HistorySeries) {
    let values = series.organizations()
    guard values.contains(where: { $0 != nil }) else { return nil }
    self.init(
      .organizations, series.years, values,
      source: series.includesToday ? nil : series.editions[0].origin)
  }

  /// Makes a line that begins and ends with a number.
  private init?(
    _ quantity: Quantity, _ years: ClosedRange<Int>, _ values: [Int?], source: CountOrigin?
  ) {
    guard let first = values.firstIndex(where: { $0 != nil }),
      let last = values.lastIndex(where: { $0 != nil })
    else { return nil }
    self.quantity = quantity
    self.years = years.lowerBound + first...years.lowerBound + last
    self.values = Array(values[first...last])
    self.source = source
  }

  /// The line over more years, blank where it has none.
  func padded(to years: ClosedRange<Int>) -> YearLine {
    var line = self
    line.values = years.map { year in
      self.years.contains(year) ? values[year - self.years.lowerBound] : nil
    }
    line.years = years
    return line
  }

  /// The number of years with a number.
  var known: Int { values.count { $0 != nil } }
  /// The first number.
  var first: Int { values.lazy.compactMap(\.self).first ?? 0 }
  /// The last number.
  var last: Int { values.lazy.compactMap(\.self).last ?? 0 }

  /// The cells of the years, the last ones if there is room for fewer; empty with fewer than three
  /// numbers: two are told better by themselves.
  ///
  /// - Parameters:
  ///   - repertoire: The characters that the terminal has; plain ones are the digits from 0 to 9.
  ///   - width: The room, in columns.
  /// - Returns: The cells.
  func picture(in repertoire: Repertoire, width: Int = .max) -> String {
    guard known >= HistorySeries.leastYears, width > 0 else { return "" }
    let heights = Array(repertoire == .unicode ? "▁▂▃▄▅▆▇█" : "0123456789")
    let numbers = values.compactMap(\.self)
    let (least, most) = (numbers.min() ?? 0, numbers.max() ?? 0)
    return String(
      values.suffix(width).map { value -> Character in
        guard let value else { return " " }
        guard most > least else { return heights[heights.count / 2] }
        let share = Double(value - least) / Double(most - least)
        return heights[Int((share * Double(heights.count - 1)).rounded())]
      })
  }
}

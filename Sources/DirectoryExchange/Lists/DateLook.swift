/// How the dates of a column are written, decided over all of its values.
struct DateLook {
  /// The order of day, month and year.
  var order = PeoplesDate.Order.dmy
  /// Whether nothing tells day from month, or some values say one thing and some the other.
  var isUnclear = false

  init(_ column: ColumnSample) {
    var (dayFirst, monthFirst, yearFirst, serials, open) = (0, 0, 0, 0, 0)
    for value in column.values {
      let parts = value.split { "/.- T".contains($0) }.map { Int($0) }
      if parts.count == 1, let number = parts[0], (10_000...60_000).contains(number) {
        serials += 1
      } else if parts.count >= 3, let a = parts[0], let b = parts[1] {
        if a > 31 {
          yearFirst += 1
        } else if a > 12 {
          dayFirst += 1
        } else if b > 12 {
          monthFirst += 1
        } else {
          open += 1
        }
      }
    }
    let most = max(dayFirst, monthFirst, yearFirst, serials)
    if most == serials, serials > 0 {
      order = .serial
    } else if most == yearFirst, yearFirst > 0 {
      order = .ymd
    } else if monthFirst > dayFirst {
      order = .mdy
    }
    isUnclear = dayFirst > 0 && monthFirst > 0 || most == 0 && open > 0
  }
}

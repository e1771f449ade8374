internal import CooperationModel

/// What the values of a column have in common.
struct ColumnSample {
  /// The most values that are looked at, spread over the column.
  static let mostValues = 1_000

  /// The name of the column.
  let name: String
  /// The number of rows.
  let rows: Int
  /// The values that say something, at most ``mostValues`` of them, in the order of the file.
  let values: [String]
  /// How many rows have one.
  let filled: Int
  /// The different values and how often each stands there, commonest first.
  let distinct: [(value: String, count: Int)]
  private let shares: [ValueKind: Double]

  /// Looks at all values of a column.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - all: The values of all rows; empty where there is none.
  /// - Complexity: O(*n* log *n*) for *n* values.
  init(name: String, all: [String]) {
    self.name = name
    rows = all.count
    let known = all.filter { !UnknownValues.holds($0) }
    filled = known.count
    let step = max(1, known.count / Self.mostValues)
    let values = stride(from: 0, to: known.count, by: step).map { known[$0] }
    self.values = values
    var counts: [String: Int] = [:]
    for value in known { counts[value, default: 0] += 1 }
    distinct = counts.map { (value: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    var shares: [ValueKind: Double] = [:]
    for kind in ValueKind.allCases where !values.isEmpty {
      shares[kind] = Double(values.count { kind.fits($0) }) / Double(values.count)
    }
    self.shares = shares
  }

  /// The share of the values that look so, from 0 to 1.
  func share(_ kind: ValueKind) -> Double { shares[kind] ?? 0 }

  /// The share of values that occur once, from 0 to 1.
  var uniqueShare: Double { filled == 0 ? 0 : Double(distinct.count) / Double(filled) }

  /// The share of rows that have a value.
  var filledShare: Double { rows == 0 ? 0 : Double(filled) / Double(rows) }

  /// The middle length of the values, in characters.
  var usualLength: Int {
    let lengths = values.map(\.count).sorted()
    return lengths.isEmpty ? 0 : lengths[lengths.count / 2]
  }

  /// The share of values with more letters than other characters.
  var textShare: Double {
    guard !values.isEmpty else { return 0 }
    return Double(values.count { $0.count { $0.isLetter } * 2 > $0.count }) / Double(values.count)
  }

  /// A value to show: the first, or the first of a usual length.
  var example: String {
    values.first { $0.count <= max(24, usualLength) } ?? values.first ?? ""
  }
}

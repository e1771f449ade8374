internal import CooperationModel

/// Which rows are about which organization.
///
/// Every organization has a number, in the order met. Of each, only where its last row is kept and the
/// file of that row stay in memory.
struct Roster {
  let spool: Spool
  private var index = KeyIndex()
  private var last: [Spool.Offset] = []
  /// The file of the last row of an organization.
  private var files: [UInt16] = []
  /// The organization that another turned out to be.
  private var joined: [Int: Int] = [:]
  /// The organizations that turned out to be another.
  private var absorbed: [Int: [Int]] = [:]

  init(spool: Spool) { self.spool = spool }

  /// How many numbers were given.
  var count: Int { last.count }

  /// The organization with a key.
  subscript(key: KeyIndex.Key) -> Int? { index[key].map(current) }

  /// The organization that a number stands for by now.
  func current(_ number: Int) -> Int {
    if joined.isEmpty { return number }
    var number = number
    while let next = joined[number] { number = next }
    return number
  }

  /// Gives a key to an organization.
  mutating func give(_ key: KeyIndex.Key, to number: Int) { index[key] = number }

  /// Whether the last row about an organization is of a file.
  func isIn(_ file: Int, _ number: Int) -> Bool { Int(files[number]) == file }

  /// Keeps what a row said.
  ///
  /// - Parameters:
  ///   - bytes: What it said.
  ///   - file: The file of the row.
  ///   - number: The organization; absent for a new one.
  /// - Returns: The number of the organization.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if there is no room for it.
  @discardableResult
  mutating func add(_ bytes: [UInt8], of file: Int, to number: Int?) throws(ExchangeError) -> Int {
    if let number {
      last[number] = try spool.append(number: number, previous: last[number], bytes)
      files[number] = UInt16(file)
      return number
    }
    last.append(try spool.append(number: last.count, previous: nil, bytes))
    files.append(UInt16(file))
    return last.count - 1
  }

  /// Makes two organizations one, after a row that has the keys of both.
  mutating func join(_ other: Int, to number: Int) {
    joined[other] = number
    absorbed[number, default: []].append(other)
  }

  /// Whether a record is the first of an organization that is nobody else.
  func isFirst(_ head: Spool.Head) -> Bool { head.previous == nil && joined[head.number] == nil }

  /// Whether a record is all that was said of an organization.
  func isOnly(_ head: Spool.Head, at offset: Spool.Offset) -> Bool {
    last[head.number] == offset && absorbed[head.number] == nil
  }

  /// What all rows said of an organization, the last row first.
  func rows(of number: Int) throws(ExchangeError) -> [[UInt8]] {
    var rows: [[UInt8]] = []
    var open = [number]
    while let next = open.popLast() {
      var offset: Spool.Offset? = last[next]
      while let start = offset {
        var bytes: [UInt8] = []
        offset = try spool.read(at: start, into: &bytes).previous
        rows.append(bytes)
      }
      open += absorbed[next] ?? []
    }
    return rows
  }
}

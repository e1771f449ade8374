internal import CooperationModel

/// What the preparation needs of an organization besides its row: some numbers before the bytes of
/// the row, so that nothing is read again.
struct OrganizationSummary {
  /// The place in the order in which organizations came.
  var sequence: Int32 = 0
  /// The number of the territory; 0: none.
  var territory: Int32 = 0
  /// The number of the municipality; 0: none.
  var municipality: Int32 = 0
  var sector: UInt8 = 0
  var family: UInt8 = 0
  var isCeased = false
  var isSSE = false
  /// Whether it is a place of a legal unit.
  var hasUnit = false
  var hasNoSector = false
  var hasSectorFromWords = false
  var workforce: Workforce?
  var point: Point?
  /// The part of the map; absent: not placed, or nothing to compare.
  var cell: Int?
  /// What is compared, as ``ComparedRow`` packs it; empty if ceased.
  var compared: [UInt8] = []
  /// The folded names, as they are searched.
  var searched: [UInt8] = []
}

extension OrganizationSummary {
  private struct Flags: OptionSet {
    let rawValue: UInt8
    static let ceased = Flags(rawValue: 1)
    static let sse = Flags(rawValue: 2)
    static let noSector = Flags(rawValue: 4)
    static let fromWords = Flags(rawValue: 8)
    static let jobs = Flags(rawValue: 16)
    static let point = Flags(rawValue: 32)
    static let cell = Flags(rawValue: 64)
    static let unit = Flags(rawValue: 128)
  }

  /// Appends the summary to bytes, with or without the names.
  func append(to bytes: inout [UInt8], withNames: Bool = true) {
    var flags: Flags = []
    if isCeased { flags.insert(.ceased) }
    if isSSE { flags.insert(.sse) }
    if hasNoSector { flags.insert(.noSector) }
    if hasSectorFromWords { flags.insert(.fromWords) }
    if workforce != nil { flags.insert(.jobs) }
    if point != nil { flags.insert(.point) }
    if cell != nil { flags.insert(.cell) }
    if hasUnit { flags.insert(.unit) }
    bytes += [flags.rawValue, sector, family]
    for number in [sequence, territory, municipality] {
      ComparedRow.append(UInt32(bitPattern: number), to: &bytes)
    }
    if let workforce {
      ComparedRow.append(workforce.low, to: &bytes)
      ComparedRow.append(workforce.high ?? -1, to: &bytes)
    }
    if let point {
      ComparedRow.append(point.latitude.bitPattern, to: &bytes)
      ComparedRow.append(point.longitude.bitPattern, to: &bytes)
    }
    if let cell { ComparedRow.append(cell, to: &bytes) }
    ComparedRow.append(UInt32(compared.count), to: &bytes)
    bytes += compared
    ComparedRow.append(UInt32(withNames ? searched.count : 0), to: &bytes)
    if withNames { bytes += searched }
  }

  /// Reads a summary.
  ///
  /// - Parameters:
  ///   - bytes: Bytes that hold one.
  ///   - start: Where it begins; then, where it ends.
  init(_ bytes: [UInt8], at start: inout Int) {
    var at = start
    func number<Number: FixedWidthInteger>(_: Number.Type) -> Number {
      defer { at += Number.bitWidth / 8 }
      var value: Number = 0
      for byte in 0..<(Number.bitWidth / 8) {
        value |= Number(truncatingIfNeeded: bytes[at + byte]) << Number(8 * byte)
      }
      return value
    }
    func list() -> [UInt8] {
      let count = Int(number(UInt32.self))
      defer { at += count }
      return Array(bytes[at..<(at + count)])
    }
    let flags = Flags(rawValue: number(UInt8.self))
    isCeased = flags.contains(.ceased)
    isSSE = flags.contains(.sse)
    hasUnit = flags.contains(.unit)
    hasNoSector = flags.contains(.noSector)
    hasSectorFromWords = flags.contains(.fromWords)
    sector = number(UInt8.self)
    family = number(UInt8.self)
    sequence = number(Int32.self)
    territory = number(Int32.self)
    municipality = number(Int32.self)
    if flags.contains(.jobs) {
      let (low, high) = (number(Int.self), number(Int.self))
      workforce = Workforce(low: low, high: high < 0 ? nil : high)
    }
    if flags.contains(.point) {
      point = Point(
        latitude: Double(bitPattern: number(UInt64.self)),
        longitude: Double(bitPattern: number(UInt64.self)))
    }
    if flags.contains(.cell) { cell = number(Int.self) }
    compared = list()
    searched = list()
    start = at
  }
}

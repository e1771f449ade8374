internal import CooperationModel

/// The figures of a territory as bytes: what was counted, and what it is compared by.
///
/// Numbers are little-endian; sectors, families and publics that nobody has are left out.
enum FigureRow {
  /// What was counted, and the first organization that serves each public.
  struct Counts {
    var counts = TerritoryCounts()
    var first: [Int32: Int32] = [:]
  }

  static func bytes(_ row: Counts) -> [UInt8] {
    let counts = row.counts
    var bytes: [UInt8] = []
    func int(_ number: Int) { ComparedRow.append(Int64(number), to: &bytes) }
    func real(_ number: Double) { ComparedRow.append(number.bitPattern, to: &bytes) }
    func gap(_ gap: Indicators.Gap) {
      for number in [
        gap.organizations, gap.under10, gap.withoutLink, gap.under10WithoutLink,
        gap.workforceKnown,
      ] {
        ComparedRow.append(UInt32(clamping: number), to: &bytes)
      }
    }
    func jobs(_ jobs: Indicators.Jobs) {
      int(jobs.known)
      guard jobs.known > 0 else { return }
      int(jobs.low ?? 0)
      int(jobs.high ?? -1)
      real(jobs.point ?? 0)
    }
    for number in [
      counts.organizations, counts.sse, counts.withPoint, counts.linked, counts.employers,
      counts.employersUnder10,
    ] { int(number) }
    real(counts.employerJobs)
    real(counts.employerSquares)
    jobs(counts.jobs)
    let sectors = counts.gaps.indices.filter { counts.gaps[$0].organizations > 0 }
    bytes.append(UInt8(sectors.count))
    for place in sectors {
      bytes.append(UInt8(place))
      gap(counts.gaps[place])
      jobs(counts.jobsBySector[place])
    }
    let families = counts.families.indices.filter { counts.families[$0] > 0 }
    bytes.append(UInt8(families.count))
    for place in families {
      bytes.append(UInt8(place))
      int(counts.families[place])
    }
    int(counts.publics.count)
    for (number, found) in counts.publics.sorted(by: { $0.key < $1.key }) {
      int(Int(number))
      int(Int(row.first[number] ?? 0))
      gap(found)
    }
    return bytes
  }

  static func counts(_ bytes: [UInt8]) -> Counts {
    var row = Counts()
    var reader = Reader(bytes: bytes)
    func gap() -> Indicators.Gap {
      var gap = Indicators.Gap()
      gap.organizations = Int(reader.number(UInt32.self))
      gap.under10 = Int(reader.number(UInt32.self))
      gap.withoutLink = Int(reader.number(UInt32.self))
      gap.under10WithoutLink = Int(reader.number(UInt32.self))
      gap.workforceKnown = Int(reader.number(UInt32.self))
      return gap
    }
    func jobs() -> Indicators.Jobs {
      var jobs = Indicators.Jobs()
      jobs.known = reader.int()
      guard jobs.known > 0 else { return jobs }
      jobs.low = reader.int()
      let high = reader.int()
      jobs.high = high < 0 ? nil : high
      jobs.point = reader.real()
      return jobs
    }
    row.counts.organizations = reader.int()
    row.counts.sse = reader.int()
    row.counts.withPoint = reader.int()
    row.counts.linked = reader.int()
    row.counts.employers = reader.int()
    row.counts.employersUnder10 = reader.int()
    row.counts.employerJobs = reader.real()
    row.counts.employerSquares = reader.real()
    row.counts.jobs = jobs()
    for _ in 0..<reader.number(UInt8.self) {
      let place = Int(reader.number(UInt8.self))
      let (gap, jobs) = (gap(), jobs())
      guard row.counts.gaps.indices.contains(place) else { continue }
      row.counts.gaps[place] = gap
      row.counts.jobsBySector[place] = jobs
    }
    for _ in 0..<reader.number(UInt8.self) {
      let place = Int(reader.number(UInt8.self))
      let count = reader.int()
      if row.counts.families.indices.contains(place) { row.counts.families[place] = count }
    }
    let publics = reader.int()
    var read = 0
    while read < publics, !reader.isOver {
      let number = Int32(truncatingIfNeeded: reader.int())
      row.first[number] = Int32(truncatingIfNeeded: reader.int())
      row.counts.publics[number] = gap()
      read += 1
    }
    return row
  }

  static func bytes(_ figures: ComparedFigures) -> [UInt8] {
    var bytes: [UInt8] = []
    for (value, coverage) in zip(figures.values, figures.coverages) {
      ComparedRow.append((value ?? .nan).bitPattern, to: &bytes)
      ComparedRow.append(coverage.bitPattern, to: &bytes)
    }
    return bytes
  }

  static func compared(_ bytes: [UInt8]) -> ComparedFigures {
    var reader = Reader(bytes: bytes)
    let pairs = ComparedFigure.allCases.map { _ in (reader.real(), reader.real()) }
    return ComparedFigures(
      values: pairs.map { $0.0.isNaN ? nil : $0.0 }, coverages: pairs.map(\.1))
  }

  /// Reads numbers one after another; beyond the end they are 0, as in a damaged file.
  private struct Reader {
    let bytes: [UInt8]
    var at = 0

    var isOver: Bool { at >= bytes.count }

    mutating func number<Number: FixedWidthInteger>(_: Number.Type) -> Number {
      let size = Number.bitWidth / 8
      defer { at += size }
      guard at + size <= bytes.count else { return 0 }
      return (0..<size).reduce(0) {
        $0 | Number(truncatingIfNeeded: bytes[at + $1]) << Number(8 * $1)
      }
    }

    mutating func int() -> Int { Int(number(Int64.self)) }
    mutating func real() -> Double { Double(bitPattern: number(UInt64.self)) }
  }
}

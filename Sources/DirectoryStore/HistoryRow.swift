internal import CooperationModel
internal import Foundation
internal import GRDB

/// What an edition counted of a territory as bytes: all together and by sector.
///
/// Entries of 17 bytes stand one after the other, so that a row grows by what is appended to it; of
/// two entries for one sector the first counts. Numbers are little-endian, -1 where absent.
enum HistoryRow {
  /// Of territories with fewer organizations, sectors are not kept: their ranks would be noise, and
  /// they are nine tenths of all.
  static let leastForSectors = 20

  private static let entryLength = 17
  /// Stands in the place of a sector for all together.
  private static let all: UInt8 = 255
  /// Stands for the upper bound of an open band.
  private static let open: Int32 = -2
  private static let sectors = Sector.allCases

  /// What an insertion does where the territory has a row of the edition.
  static let appending = """
    ON CONFLICT DO UPDATE SET counts = CAST(history.counts || excluded.counts AS BLOB)
    """

  /// The columns of an origin: date, source, sources.
  static func columns(_ origin: CountOrigin) -> [String] {
    [origin.date.text, origin.source, origin.sources.joined(separator: "\u{1F}")]
  }

  /// The origin that columns tell; absent if the date is none.
  static func origin(_ row: Row) -> CountOrigin? {
    PartialDate(row["date"] as String).map {
      CountOrigin(date: $0, source: row["source"], sources: OrganizationRow.list(row["sources"]))
    }
  }

  static func bytes(_ sector: Sector?, _ tally: Tally) -> [UInt8] {
    var bytes = [sector.flatMap { sectors.firstIndex(of: $0) }.map { UInt8($0) } ?? all]
    let high = tally.jobs.map { $0.high.map { Int32(clamping: $0) } ?? open }
    for number in [
      tally.organizations.map { Int32(clamping: $0) }, tally.jobs.map { Int32(clamping: $0.low) },
      high, tally.jobsKnown.map { Int32(clamping: $0) },
    ] {
      ComparedRow.append(UInt32(bitPattern: number ?? -1), to: &bytes)
    }
    return bytes
  }

  /// The entries of a row, each sector once; what is cut short or makes no sense is left out.
  static func entries(_ bytes: Data) -> [(sector: Sector?, tally: Tally)] {
    let bytes = [UInt8](bytes)
    var met: Set<UInt8> = []
    return stride(from: 0, through: bytes.count - entryLength, by: entryLength).compactMap {
      start in
      let place = bytes[start]
      let numbers = PackedNumbers.unpack(Data(bytes[start + 1..<start + entryLength])).map {
        Int($0)
      }
      guard place == all || sectors.indices.contains(Int(place)), met.insert(place).inserted
      else { return nil }
      func known(_ number: Int) -> Int? { number < 0 ? nil : number }
      var tally = Tally(organizations: known(numbers[0]), jobsKnown: known(numbers[3]))
      if let low = known(numbers[1]) {
        let high = known(numbers[2])
        if numbers[2] == Int(open) || high.map({ $0 >= low }) == true {
          tally.jobs = Workforce(low: low, high: high)
        }
      }
      return (place == all ? nil : sectors[Int(place)], tally)
    }
  }
}

extension TerritoryHistory.Edition {
  /// Makes an edition of the bytes of a row.
  init(origin: CountOrigin, _ bytes: Data) {
    self.init(origin: origin)
    for (sector, tally) in HistoryRow.entries(bytes) {
      if let sector { sectors[sector] = tally } else { all = tally }
    }
  }

  /// Makes an edition of what an import counted.
  init(origin: CountOrigin, _ counts: TerritoryCounts) {
    self.init(origin: origin, all: Tally(organizations: counts.organizations, counts.jobs))
    for (place, sector) in Sector.allCases.enumerated() where counts.gaps[place].organizations > 0 {
      sectors[sector] = Tally(
        organizations: counts.gaps[place].organizations, counts.jobsBySector[place])
    }
  }

  /// The bytes of a row, with the sectors if these are kept.
  var bytes: [UInt8] {
    let kept = (all.organizations ?? 0) < HistoryRow.leastForSectors ? [:] : sectors
    return Sector.allCases.reduce(into: HistoryRow.bytes(nil, all)) { bytes, sector in
      if let tally = kept[sector] { bytes += HistoryRow.bytes(sector, tally) }
    }
  }
}

extension Tally {
  /// Makes the tally of organizations and of their jobs.
  fileprivate init(organizations: Int, _ jobs: Indicators.Jobs) {
    self.init(organizations: organizations)
    guard jobs.known > 0, let low = jobs.low else { return }
    (self.jobs, jobsKnown) = (Workforce(low: low, high: jobs.high.map { max($0, low) }), jobs.known)
  }
}

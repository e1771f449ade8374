internal import CooperationModel
internal import TextLayout

/// The sectors of a territory over the years, as ranks.
struct HistoryTable {
  /// The counts, the earliest first.
  let editions: [TerritoryHistory.Edition]
  /// The informative sectors that any of them counts, those with most organizations in the last first.
  let sectors: [Sector]
  private let ranks: [[Sector: Int]]

  init(_ series: HistorySeries) {
    editions = series.editions
    ranks = series.editions.map(\.ranks)
    let last = ranks.last { !$0.isEmpty } ?? [:]
    let met = ranks.reduce(into: Set<Sector>()) { $0.formUnion($1.keys) }
    sectors = Sector.allCases.enumerated().filter { met.contains($0.element) }.sorted { a, b in
      let (left, right) = (last[a.element] ?? .max, last[b.element] ?? .max)
      return left != right ? left < right : a.offset < b.offset
    }.map(\.element)
  }

  /// The rank of a sector in an edition; absent: not counted, or none there.
  func rank(_ sector: Sector, _ edition: Int) -> Int? { ranks[edition][sector] }

  /// The rank with what became of it since the ranks before: "2▴" is nearer to the first.
  func cell(_ sector: Sector, _ edition: Int, _ say: Messages) -> String {
    guard let rank = rank(sector, edition) else { return "" }
    let before = ranks[..<edition].last { !$0.isEmpty }?[sector]
    let mark = before.map { rank < $0 ? "▴" : rank > $0 ? "▾" : " " } ?? " "
    return say.number(rank) + mark
  }

  /// What a line of the ranks says, to be read aloud.
  func sentence(_ sector: Sector, _ say: Messages) -> String {
    let counted = editions.indices.filter { rank(sector, $0) != nil }
    guard let first = counted.first, let last = counted.last, let then = rank(sector, first),
      let now = rank(sector, last)
    else { return say(sector.name) }
    func date(_ place: Int) -> String { editions[place].origin.date.text }
    func organizations(_ place: Int) -> Int { editions[place].sectors[sector]?.organizations ?? 0 }
    guard first < last else {
      return say(
        .historyRankOnce, count: organizations(last), say(sector.name), say.ordinal(now),
        date(last))
    }
    return say(
      .historyRanks, count: organizations(last), say(sector.name), say.ordinal(then), date(first),
      say.number(organizations(first)), say.ordinal(now), date(last))
  }
}

/// One line of the same as a table: a sector, or all together, of one edition.
struct HistoryCell {
  var sector: Sector?
  var edition: Int
}

extension HistoryTable {
  /// The lines of the table: all together first, then sector by sector, each from the earliest.
  var cells: [HistoryCell] {
    ([nil] + sectors).flatMap { sector in
      editions.indices.filter { editions[$0].tally(of: sector) != Tally() }
        .map { HistoryCell(sector: sector, edition: $0) }
    }
  }
}

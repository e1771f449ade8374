internal import CooperationModel
internal import GRDB

/// The figures that the card of a territory shows, as a row; territory 0 is the whole directory.
struct CardRow {
  var counts = TerritoryCounts()
  var bodies = 0
  var notPlaced = 0
  var withoutSector = 0
  var fromWords = 0
  var pairsInside = 0
  var pairsAcross = 0

  static let insertion = """
    INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  func arguments(territory: Int) -> StatementArguments {
    let jobs = counts.jobs
    return [
      territory, counts.organizations, bodies, counts.sse, notPlaced, withoutSector, fromWords,
      jobs.known, jobs.low ?? 0, jobs.known == 0 ? 0 : jobs.high, jobs.point ?? 0,
      counts.withPoint, counts.linked, pairsInside, pairsAcross,
      Self.text(counts.gaps.map(\.organizations)), Self.text(counts.families),
      Self.text(counts.gaps.map(\.under10)), Self.text(counts.gaps.map(\.under10WithoutLink)),
    ]
  }

  private static func text(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: " ")
  }
}

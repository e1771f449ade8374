internal import CooperationModel
internal import GRDB

/// The figures of every territory, counted in one pass; number 0 is the whole directory.
struct CardTally {
  private struct Card {
    var organizations = 0
    var bodies = 0
    var sse = 0
    var notPlaced = 0
    var withoutSector = 0
    var fromWords = 0
    var workforceKnown = 0
    var jobsLow = 0
    var jobsHigh: Int? = 0
    var jobsMiddle = 0.0
    var withPoint = 0
    var withDeclared = 0
    var pairsInside = 0
    var pairsAcross = 0
  }

  /// A number for each territory and kind, side by side: a list for each would take ten times the
  /// memory.
  private struct Counts {
    let kinds: Int
    private var numbers: [Int32]

    init(territories: Int, kinds: Int) {
      self.kinds = kinds
      numbers = Array(repeating: 0, count: territories * kinds)
    }

    mutating func count(_ kind: Int, in territory: Int) { numbers[territory * kinds + kind] += 1 }

    func list(of territory: Int) -> ArraySlice<Int32> {
      numbers[(territory * kinds)..<((territory + 1) * kinds)]
    }
  }

  private var cards: [Card]
  private var sectors: Counts
  private var families: Counts
  /// How many of each sector are known to have fewer than ten employees, and of these, how many
  /// have a declared link.
  private var small: Counts
  private var smallLinked: Counts

  init(territories: Int) {
    cards = Array(repeating: Card(), count: territories + 1)
    sectors = Counts(territories: territories + 1, kinds: Sector.allCases.count)
    families = Counts(territories: territories + 1, kinds: Family.allCases.count)
    (small, smallLinked) = (sectors, sectors)
  }

  /// Counts an active organization.
  mutating func count(_ summary: OrganizationSummary, in territories: [Int]) {
    for territory in territories {
      cards[territory].organizations += 1
      if summary.isSSE { cards[territory].sse += 1 }
      if summary.hasNoSector { cards[territory].withoutSector += 1 }
      if summary.hasSectorFromWords { cards[territory].fromWords += 1 }
      if let workforce = summary.workforce {
        cards[territory].workforceKnown += 1
        cards[territory].jobsLow += workforce.low
        cards[territory].jobsMiddle += workforce.middle
        if let total = cards[territory].jobsHigh {
          cards[territory].jobsHigh = workforce.high.map { total + $0 }
        }
        if workforce.isUnder10 == true { small.count(Int(summary.sector), in: territory) }
      }
      if summary.point != nil { cards[territory].withPoint += 1 }
      sectors.count(Int(summary.sector), in: territory)
      families.count(Int(summary.family), in: territory)
    }
  }

  /// Counts an organization, counted before, as one with a declared link.
  mutating func countLinked(_ workforce: Workforce?, sector: Int, in territories: [Int]) {
    for territory in territories {
      cards[territory].withDeclared += 1
      if workforce?.isUnder10 == true { smallLinked.count(sector, in: territory) }
    }
  }

  mutating func countNotPlaced(in territory: Int) { cards[territory].notPlaced += 1 }

  mutating func setBodies(_ bodies: Int, in territory: Int) { cards[territory].bodies = bodies }

  mutating func countPair(inside: Set<Int>, across: Set<Int>) {
    for territory in inside { cards[territory].pairsInside += 1 }
    for territory in across { cards[territory].pairsAcross += 1 }
  }

  func write(_ db: Database) throws {
    let insertion = try db.makeStatement(
      sql: "INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (territory, card) in cards.enumerated() {
      let small = small.list(of: territory)
      let unlinked = zip(small, smallLinked.list(of: territory)).map { $0 - $1 }
      try insertion.execute(arguments: [
        territory, card.organizations, card.bodies, card.sse, card.notPlaced, card.withoutSector,
        card.fromWords, card.workforceKnown, card.jobsLow, card.jobsHigh, card.jobsMiddle,
        card.withPoint, card.withDeclared, card.pairsInside, card.pairsAcross,
        Self.text(sectors.list(of: territory)), Self.text(families.list(of: territory)),
        Self.text(small), Self.text(unlinked),
      ])
    }
  }

  private static func text(_ numbers: some Sequence<Int32>) -> String {
    numbers.map(String.init).joined(separator: " ")
  }
}

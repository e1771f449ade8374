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
    var sectors = [Int](repeating: 0, count: Sector.allCases.count)
    /// How many of each sector are known to have fewer than ten employees, and of these, how many
    /// have no declared link.
    var small = [Int](repeating: 0, count: Sector.allCases.count)
    var smallUnlinked = [Int](repeating: 0, count: Sector.allCases.count)
    var families = [Int](repeating: 0, count: Family.allCases.count)
  }

  private struct BodyHere: Hashable {
    var territory: Int
    var body: String
  }

  private var cards: [Card]
  /// Bodies of several rows that were met in a territory: the others need no remembering.
  private var met: Set<BodyHere> = []

  init(territories: Int) { cards = Array(repeating: Card(), count: territories + 1) }

  mutating func countNotPlaced(in territory: Int) { cards[territory].notPlaced += 1 }

  mutating func countPair(inside: Set<Int>, across: Set<Int>) {
    for territory in inside { cards[territory].pairsInside += 1 }
    for territory in across { cards[territory].pairsAcross += 1 }
  }

  mutating func count(_ row: Row, in territories: [Int], units: Set<String>) {
    let unit: String? = row["unit"]
    let id: String = row["id"]
    let sector: Int = row["sector"]
    let basis: String = row["sector_basis"]
    let family = Family(rawValue: row["family"]) ?? .unknown
    let familyPosition = Family.allCases.firstIndex(of: family) ?? 0
    let status =
      (row["declared_status"] as String?).flatMap(SSEStatus.init(rawValue:)) ?? family.usualStatus
    let workforce = OrganizationRow.workforce(row)
    let hasPoint = (row["latitude"] as Double?) != nil
    let links: Int = row["links"]
    let isOneOfSeveral = unit != nil || units.contains(id)
    for territory in territories {
      cards[territory].organizations += 1
      if !isOneOfSeveral
        || met.insert(BodyHere(territory: territory, body: unit ?? id)).inserted
      {
        cards[territory].bodies += 1
      }
      if status == .yes { cards[territory].sse += 1 }
      if basis == Sector.Basis.unknown.rawValue { cards[territory].withoutSector += 1 }
      if basis == Sector.Basis.words.rawValue { cards[territory].fromWords += 1 }
      if let workforce {
        cards[territory].workforceKnown += 1
        cards[territory].jobsLow += workforce.low
        cards[territory].jobsMiddle += workforce.middle
        if let total = cards[territory].jobsHigh {
          cards[territory].jobsHigh = workforce.high.map { total + $0 }
        }
      }
      if hasPoint { cards[territory].withPoint += 1 }
      if links > 0 { cards[territory].withDeclared += 1 }
      cards[territory].sectors[sector] += 1
      if workforce?.isUnder10 == true {
        cards[territory].small[sector] += 1
        if links == 0 { cards[territory].smallUnlinked[sector] += 1 }
      }
      cards[territory].families[familyPosition] += 1
    }
  }

  func write(_ db: Database) throws {
    let insertion = try db.makeStatement(
      sql: "INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (territory, card) in cards.enumerated() {
      try insertion.execute(arguments: [
        territory, card.organizations, card.bodies, card.sse, card.notPlaced, card.withoutSector,
        card.fromWords, card.workforceKnown, card.jobsLow, card.jobsHigh, card.jobsMiddle,
        card.withPoint, card.withDeclared, card.pairsInside, card.pairsAcross,
        card.sectors.map(String.init).joined(separator: " "),
        card.families.map(String.init).joined(separator: " "),
        card.small.map(String.init).joined(separator: " "),
        card.smallUnlinked.map(String.init).joined(separator: " "),
      ])
    }
  }
}

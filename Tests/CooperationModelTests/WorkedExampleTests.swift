import CooperationModel
import Testing

@Suite("The worked example")
struct WorkedExampleTests {
  let links: [Link]

  init() throws {
    links = try CooperationNetwork(WorkedExample.directory, parameters: Parameters(top: 2))
      .links(includingPruned: true)
  }

  private func link(_ type: LinkType, _ a: String, _ b: String) throws -> Link {
    try #require(
      links.first { $0.type == type && $0.a.rawValue == a && $0.b.rawValue == b },
      "no \(type) of \(a) and \(b)")
  }

  @Test("Has these links and no others")
  func all() {
    let found = links.map { "\($0.type.rawValue) \($0.a.rawValue)-\($0.b.rawValue)" }
    #expect(
      found == [
        "partnership o03-o04", "partnership o03-o05", "partnership o05-o10",
        "membership o01-o03", "membership o01-o05", "membership o01-o08", "membership o03-o05",
        "membership o03-o08", "membership o04-o06", "membership o04-o07", "membership o05-o08",
        "membership o06-o07", "site o01-o02", "contact o06-o07", "need o01-o02", "need o03-o04",
        "need o03-o09", "need o03-o10", "complement o01-o02", "complement o03-o04",
        "complement o03-o05", "complement o03-o10", "complement o05-o10", "trade o01-o04",
        "trade o06-o07", "public o01-o03", "public o06-o07", "introduction o01-o04",
        "introduction o01-o10", "introduction o03-o06", "introduction o03-o07",
        "introduction o03-o10", "introduction o04-o05", "introduction o04-o08",
        "introduction o08-o10",
      ])
  }

  @Test("Home help: ln 50 / ln 1000 × 2^(-0.5003779), same public")
  func homeHelp() throws {
    let link = try link(.trade, "o06", "o07")
    #expect(abs(link.weight - 0.40034620063) < 1e-9)
    let distance = try #require(link.proximity?.distance)
    let nearness = try #require(link.proximity?.nearness)
    #expect(abs(distance - 5.00377861051) < 1e-9)
    #expect(abs(nearness - 0.706921604752) < 1e-9)
    #expect(link.proximity?.isApproximate == false)
    #expect(link.kept == .mutual)
    guard case .trade(let trade) = link.facts else { return #expect(Bool(false)) }
    #expect(abs(trade.specificity - 0.566323334779) < 1e-9)
    #expect(trade.code == "88.10" && trade.level == .class)
    #expect(trade.samePublic)
    #expect(abs(trade.share - 0.02) < 1e-12)
    // 70.4 and 7.3 employees in the middle of the bands: a factor of 9.6.
    #expect(!trade.unequalSizes)
  }

  @Test("Retail: the division is where they meet, the distance that of the municipality")
  func retail() throws {
    let link = try link(.trade, "o01", "o04")
    #expect(abs(link.weight - 0.292029462039) < 1e-9)
    let distance = try #require(link.proximity?.distance)
    #expect(abs(distance - 2.554) < 1e-9)
    #expect(link.proximity?.isApproximate == true)
    guard case .trade(let trade) = link.facts else { return #expect(Bool(false)) }
    #expect(trade.code == "47" && trade.level == .division && !trade.samePublic)
  }

  @Test(
    "Needs, chains, publics and introductions, as worked out by hand",
    arguments: [
      (.need, "o01", "o02", 1, .mutual), (.need, "o03", "o04", 0.722927935526, .mutual),
      (.need, "o03", "o09", 0.706921604752, .mutual),
      (.need, "o03", "o10", 0.353275698675, .oneWay),
      (.complement, "o01", "o02", 0.819872068634, .mutual),
      (.complement, "o03", "o04", 0.600528912602, .mutual),
      (.complement, "o03", "o05", 0.575066371226, .mutual),
      (.complement, "o03", "o10", 0.335082822971, .oneWay),
      (.complement, "o05", "o10", 0.373077730789, .mutual),
      (.public, "o01", "o03", 0.306575404122, .mutual),
      (.public, "o06", "o07", 0.235640534917, .mutual),
      (.introduction, "o03", "o06", 1.0 / 3, .mutual),
      (.introduction, "o03", "o10", 0.25, .pruned),
      (.introduction, "o04", "o08", 0.25, .oneWay),
    ] as [(LinkType, String, String, Double, Link.Kept)]
  )
  func suggestion(
    type: LinkType, a: String, b: String, weight: Double, kept: Link.Kept
  ) throws {
    let link = try link(type, a, b)
    #expect(abs(link.weight - weight) < 1e-9)
    #expect(link.kept == kept)
  }

  @Test("What makes a suggestion is told")
  func facts() throws {
    let need = LinkFacts.need(ofA: [], ofB: ["collecte"])
    #expect(try link(.need, "o01", "o02").facts == need)
    guard case .complement(let chain) = try link(.complement, "o05", "o10").facts,
      case .introduction(let through) = try link(.introduction, "o03", "o06").facts,
      case .public(let shared) = try link(.public, "o06", "o07").facts
    else { return #expect(Bool(false)) }
    #expect(chain.basis == .chain && chain.relation == nil)
    #expect(chain.chain?.row.label == "processing>catering")
    #expect(chain.chain?.from.rawValue == "o10" && chain.chain?.to.rawValue == "o05")
    #expect(through.map(\.id.rawValue) == ["o04"])
    #expect(through.map(\.partners) == [3])
    #expect(shared.tag == "personnes_agees")
    #expect(abs(shared.share - 0.1) < 1e-12)
  }

  @Test("Memberships spread one unit over the other members")
  func memberships() throws {
    let weight = try link(.membership, "o01", "o03").weight
    #expect(abs(weight - 0.333333333333333) < 1e-12)
    #expect(try link(.membership, "o04", "o06").weight == 0.5)
  }

  @Test("An address written in two ways is one; a telephone too")
  func traces() throws {
    let site = try link(.site, "o01", "o02")
    #expect(site.weight == 1)
    #expect(site.facts == .site(address: "12 rue des Ateliers", organizations: 2))
    #expect(try link(.contact, "o06", "o07").facts == .contact(.phone, organizations: 2))
  }

  @Test(
    "Degrees of the declared network, o03-o05 counted once",
    arguments: [
      ("o01", 3), ("o03", 4), ("o04", 3), ("o05", 4), ("o06", 2), ("o07", 2), ("o08", 3),
      ("o10", 1),
    ]
  )
  func degrees(id: String, degree: Int) {
    let degrees = CooperationNetwork(WorkedExample.directory).declaredDegrees
    #expect(degrees[WorkedExample.id(id)] == degree)
    #expect(degrees.count == 8)
  }

  @Test(
    "Rarity: ln(N/n) / ln 1000",
    arguments: [
      ("88.10A", 0.566323334779), ("38.32Z", 0.799313336224), ("31.09B", 0.84095958176),
      ("10.39A", 1.0), ("01.13Z", 0.899656668112), ("47.29Z", 0.767009998555),
      ("56.29A", 0.640272917984), ("84.11Z", 0.481232499744),
    ]
  )
  func rarity(code: String, expected: Double) throws {
    let counts = ReferenceCounts(
      WorkedExample.directory.organizations, given: WorkedExample.directory.references)
    let meeting = try #require(TradeCode(code, scheme: .naf2)?.meetings.first)
    #expect(abs(counts.rarity(of: meeting) - expected) < 1e-9)
  }

  @Test("Rarity of publics; a code without a reference is counted here")
  func otherRarities() throws {
    let counts = ReferenceCounts(
      WorkedExample.directory.organizations, given: WorkedExample.directory.references)
    let (job, care) = (
      counts.rarity(ofPublic: "demandeurs emploi"), counts.rarity(ofPublic: "handicap")
    )
    #expect(abs(job - 0.433676665221) < 1e-9)
    #expect(abs(care - 0.407282916539) < 1e-9)
    // One of the ten: ln 10 / ln 1000 is a third.
    let own = ReferenceCounts(WorkedExample.directory.organizations)
    let meeting = try #require(TradeCode("49.41A", scheme: .naf2)?.meetings.first)
    let rarity = own.rarity(of: meeting)
    #expect(abs(rarity - 0.333333333333333) < 1e-12)
  }

  @Test("Suggests fifteen pairs, five of them declared already")
  func suggestions() throws {
    let network = CooperationNetwork(WorkedExample.directory, parameters: Parameters(top: 2))
    let suggestions = try network.suggestions()
    let shown = suggestions.map {
      "\($0.a.rawValue)-\($0.b.rawValue) "
        + $0.reasons.map(\.rawValue).joined(separator: "+") + ($0.isAlreadyDeclared ? " d" : "")
        + ($0.bridges ? " b" : "")
    }
    #expect(
      shown == [
        "o01-o02 need+complement b", "o03-o04 need+complement d", "o03-o09 need b",
        "o03-o05 complement d", "o06-o07 trade+public d", "o05-o10 complement d",
        "o03-o10 need+complement", "o03-o07 introduction", "o03-o06 introduction",
        "o01-o03 public d", "o01-o04 trade+introduction", "o04-o05 introduction",
        "o04-o08 introduction", "o01-o10 introduction", "o08-o10 introduction",
      ])
    let count = try network.suggestionCount()
    #expect(count.pairs == 15)
    #expect(count.declared == 5)
  }

  @Test("The answer for one organization has the same links")
  func answer() throws {
    let network = CooperationNetwork(WorkedExample.directory)
    let answer = try #require(network.links(of: WorkedExample.id("o06")))
    #expect(answer.known.map(\.id.rawValue) == ["o04", "o07"])
    #expect(answer.known[1].links.map(\.type) == [.membership, .contact])
    #expect(answer.suggested.map(\.id.rawValue) == ["o07", "o03"])
    #expect(answer.suggested[0].links.map(\.type) == [.trade, .public])
    #expect(answer.suggested[0].isAlreadyDeclared && !answer.suggested[1].isAlreadyDeclared)
    #expect(answer.affiliations.map(\.group.id.rawValue) == ["g2", "g3"])
    #expect(answer.affiliations.map(\.members) == [3, 120])
    #expect(network.links(of: WorkedExample.id("nobody")) == nil)
  }
}

@Suite("Distances")
struct DistanceTests {
  @Test(
    "Between points, by hand: an arc of 0.045 degrees is 6371.0088 × 0.045 × pi / 180",
    arguments: [
      ((45.0, 5.0), (45.045, 5.0), 5.00377861051), ((45.0, 5.0), (45.0, 5.0127), 0.998560298878),
      ((45.045, 5.0), (44.91, 5.0), 15.0113358315), ((0.0, 179.9), (0.0, -179.9), 22.2390160467),
    ]
  )
  func kilometers(a: (Double, Double), b: (Double, Double), expected: Double) throws {
    let from = try #require(Point(latitude: a.0, longitude: a.1))
    let to = try #require(Point(latitude: b.0, longitude: b.1))
    #expect(abs(Distance.kilometers(from: from, to: to) - expected) < 1e-8)
    #expect(Distance.kilometers(from: to, to: from) == Distance.kilometers(from: from, to: to))
  }

  @Test("Half as near every half-distance, an eighth at the cut-off, nothing beyond")
  func nearness() {
    #expect(Distance.nearness(0, halfDistance: 10) == 1)
    #expect(Distance.nearness(10, halfDistance: 10) == 0.5)
    #expect(Distance.nearness(30, halfDistance: 10) == 0.125)
    #expect(Distance.nearness(30.001, halfDistance: 10) == 0)
  }

  @Test("Inside a municipality of 25 km² 2.554 km, of unknown area 0.5108 × √15")
  func municipality() {
    #expect(abs(Distance.withinMunicipality(area: 25) - 2.554) < 1e-12)
    #expect(abs(Distance.withinMunicipality(area: nil) - 1.978319) < 1e-6)
  }
}

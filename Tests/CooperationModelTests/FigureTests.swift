import CooperationModel
import Testing

@Suite("The figures of a territory")
struct FigureTests {
  let figures: Indicators

  init() throws {
    let network = CooperationNetwork(WorkedExample.directory, parameters: Parameters(top: 2))
    figures = try #require(try network.indicators(of: .init(rawValue: "T1")))
  }

  private func isNear(_ a: Double?, _ b: Double) -> Bool { a.map { abs($0 - b) < 1e-9 } ?? false }

  @Test("The worked example: who is counted")
  func counts() {
    #expect(figures.organizations == 9 && figures.sse == 7)
    #expect(figures.coverage.coordinates == 7 && figures.coverage.workforce == 8)
    #expect(figures.coverage.informativeSector == 9 && figures.coverage.anyDeclaredLink == 7)
    #expect(figures.families == [.association: 5, .cooperative: 2, .private: 1, .public: 1])
    #expect(isNear(figures.blauFamily, 1 - 31.0 / 81))
    #expect(isNear(figures.effectiveFamilies, 81.0 / 31))
  }

  @Test("The worked example: jobs as an interval, and as if spread over 3.9 employers")
  func jobs() {
    #expect(figures.jobs.known == 8 && figures.jobs.low == 217 && figures.jobs.high == 445)
    #expect(isNear(figures.jobs.point, 310.364279859))
    #expect(figures.atomization.organizations == 7)
    #expect(isNear(figures.atomization.jobs, 169.296920062))
    #expect(isNear(figures.atomization.shareUnder10, 2.0 / 7))
    #expect(isNear(figures.atomization.herfindahl, 0.256302480592))
    #expect(isNear(figures.atomization.effectiveEmployers, 3.90163995951))
  }

  @Test("The worked example: sectors beside those of the directory")
  func sectors() throws {
    let sectors = figures.sectors
    #expect(sectors.rows.count == 8)
    let food = try #require(sectors.rows["agriculture_food"])
    #expect(food.count == 1 && isNear(food.expected, 1.8) && isNear(food.quotient, 5.0 / 9))
    #expect(isNear(food.shrunk, 2 / 2.8) && food.mark == .same)
    #expect(isNear(food.atLeast, 0.834701111778) && isNear(food.atMost, 0.46283688702))
    #expect(isNear(sectors.specialization, 0.0888888888889))
    #expect(isNear(sectors.theil, 0.0283441622623))
    #expect(isNear(sectors.shannon, 2.04319187055))
    #expect(isNear(sectors.effective, 7.71519584568))
  }

  @Test("The worked example: the declared network")
  func network() throws {
    let network = try #require(figures.network)
    #expect(network.links == 10 && network.externalLinks == 1)
    #expect(isNear(network.meanDegree, 20.0 / 9) && isNear(network.density, 10.0 / 36))
    #expect(network.isolates == 2 && network.components == 3)
    #expect(isNear(network.largestComponentShare, 7.0 / 9))
    #expect(isNear(network.degreeCentralization, 16.0 / 56))
    let between = try #require(network.betweenness)
    #expect(between.count == 2)
    #expect(isNear(between[WorkedExample.id("o03")], 9.0 / 28))
    #expect(isNear(between[WorkedExample.id("o04")], 8.0 / 28))
    #expect(isNear(network.betweennessCentralization, 0.285714285714))
    #expect(isNear(network.constraint[WorkedExample.id("o01")], 0.865740740741))
    #expect(isNear(network.constraint[WorkedExample.id("o06")], 1.00694444444))
    #expect(network.constraint[WorkedExample.id("o02")] == nil)
    #expect(isNear(network.eiTerritory, -9.0 / 11) && isNear(network.embeddedness, 10.0 / 11))
    #expect(isNear(network.eiFamily, 0))
    // 5, 2, 1 and 1 of 9: of 36 pairs, 10 + 1 are of one family.
    #expect(isNear(network.eiFamilyExpected, 1 - 2 * 11.0 / 36))
  }

  @Test("The worked example: gaps by sector and by public, most small ones without a link first")
  func gaps() throws {
    #expect(
      figures.gapBySector.map(\.sector) == [
        .agricultureFood, .environmentReuse, .hospitalityTourism, .industryCrafts,
        .publicAdministration, .retail, .socialCare, .transport,
      ])
    let crafts = figures.gapBySector[3].gap
    #expect(crafts.organizations == 1 && crafts.withoutLink == 1 && crafts.under10 == 0)
    let care = figures.gapBySector[6].gap
    #expect(care.organizations == 2 && care.under10 == 1 && care.under10WithoutLink == 0)
    // Job seekers are served by two, the elderly by two; "tout public" is nobody in particular.
    #expect(
      figures.gapByPublic.map { "\($0.tag) \($0.gap.organizations)" } == [
        "demandeurs_emploi 2", "handicap 1", "menages_precaires 1", "personnes_agees 2",
        "scolaires 1",
      ])
  }

  @Test("Against a national reference: by hand, nothing can be said of one organization")
  func national() throws {
    let figures = SectorFigures(
      here: ["E": 1, "C": 1, "A": 1, "G": 1, "I": 1, "Q": 2, "O": 1, "H": 1],
      reference: [
        "A": 2000, "C": 4000, "E": 1500, "G": 12000, "H": 2500, "I": 6000, "O": 6000, "Q": 20000,
        "S": 40000, "other": 6000,
      ])
    let waste = try #require(figures.rows["E"])
    #expect(isNear(waste.quotient, 1 / 0.135) && isNear(waste.shrunk, 2 / 1.135))
    #expect(isNear(waste.atLeast, 0.126284088312) && waste.mark == .same)
    let other = try #require(figures.rows["S"])
    #expect(other.atLeast == 1 && isNear(other.atMost, 0.0273237224473))
    #expect(isNear(figures.specialization, 0.468888888889))
    #expect(isNear(figures.theil, 0.844079702441))
  }

  @Test(
    "Poisson, as scipy 1.17 gives it, far out on both sides",
    arguments: [
      (30, 100, 2.509951201527959e-07, 0.9999999201620534, .more),
      (0, 37, 1, 0.02472352647033939, .fewer),
      (5000, 52_000, 0.9974151865046462, 0.0026994222883200444, .fewer),
    ] as [(Int, Int, Double, Double, SectorFigures.Mark)]
  )
  func poisson(
    count: Int, all: Int, atLeast: Double, atMost: Double, mark: SectorFigures.Mark
  ) throws {
    // A tenth of the reference, so that a tenth of all is expected.
    let figures = SectorFigures(
      here: ["a": count, "b": all - count], reference: ["a": 1, "b": 9])
    let row = try #require(figures.rows["a"])
    #expect(abs(row.atLeast - atLeast) < 1e-9 * atLeast)
    #expect(abs(row.atMost - atMost) < 1e-9 * atMost)
    #expect(row.mark == mark)
  }

  @Test("An empty territory, an unknown one, and a directory that declares nothing")
  func nothing() throws {
    var directory = WorkedExample.directory
    directory.territories.append(
      Territory(id: .init(rawValue: "T3"), name: "", level: .intercommunality))
    let network = CooperationNetwork(directory)
    let empty = try #require(try network.indicators(of: .init(rawValue: "T3")))
    #expect(empty.organizations == 0 && empty.jobs.low == nil && empty.jobs.point == nil)
    #expect(empty.blauFamily == nil && empty.sectors.specialization == nil)
    #expect(empty.atomization.shareUnder10 == nil && empty.network?.meanDegree == nil)
    #expect(empty.network?.embeddedness == nil)
    #expect(try network.indicators(of: .init(rawValue: "T9")) == nil)
    directory.memberships = []
    directory.partnerships = []
    let silent = CooperationNetwork(directory)
    #expect(try silent.indicators(of: .init(rawValue: "T1"))?.network == nil)
  }

  @Test("An open band counts for its lower bound, and has no upper sum")
  func openBand() throws {
    var directory = WorkedExample.directory
    directory.organizations[0].workforce = Workforce("10000+")
    let network = CooperationNetwork(directory)
    let figures = try #require(try network.indicators(of: .init(rawValue: "T1")))
    #expect(figures.jobs.low == 217 - 20 + 10_000 && figures.jobs.high == nil)
    #expect(isNear(figures.jobs.point, 310.364279859 - 980.0.squareRoot() + 10_000))
  }
}

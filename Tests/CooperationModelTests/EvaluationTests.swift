import Testing

@testable import CooperationModel

@Suite("How well suggestions find hidden links")
struct EvaluationTests {
  @Test("The area under the curve counts pairs in the right order, and equal ones half")
  func area() throws {
    // Hidden links at ranks 2 and 1, others at 2, 1, 0 and 0: of the eight comparisons, the first
    // hidden link wins three and ties one, the second wins two and ties one: 6 of 8.
    let result = try #require(
      Evaluator.result([2, 2, 1, 1, 0, 0], [true, false, true, false, false, false]))
    #expect(result.area == 0.75)
    // All six are within the first hundred.
    #expect(abs(result.precision - 2.0 / 6) < 1e-12)
    // First two: both of rank 2, one of them hidden.
    let first = try #require(
      Evaluator.result([2, 2, 1, 1, 0, 0], [true, false, true, false, false, false], first: 3))
    // The third is either of the two of rank 1: one half is expected.
    #expect(abs(first.precision - 1.5 / 3) < 1e-12)
  }

  @Test("A perfect ranking is 1, the reverse is 0, one value for all is a half")
  func extremes() throws {
    #expect(Evaluator.result([3, 2, 1, 0], [true, true, false, false])?.area == 1)
    #expect(Evaluator.result([0, 1, 2, 3], [true, true, false, false])?.area == 0)
    #expect(Evaluator.result([0, 0, 0, 0], [true, false, false, false])?.area == 0.5)
    #expect(Evaluator.result([0, 1], [false, false]) == nil)
    #expect(Evaluator.result([], []) == nil)
  }

  @Test("Nothing declared, nothing to hide")
  func nothing() throws {
    let network = CooperationNetwork(Directory())
    #expect(try network.evaluation() == nil)
  }

  @Test("The same rows, the same numbers, in any order; shares between 0 and 1")
  func repeats() throws {
    var random = SeededRandom(state: 5)
    let directory = RandomDirectory.make(150, seed: 5)
    let first = try #require(try CooperationNetwork(directory).evaluation())
    #expect(first.rows.allSatisfy { (0...1).contains($0.areaUnderCurve) })
    #expect(first.rows.allSatisfy { (0...1).contains($0.precisionAt100) })
    #expect(first.rows.allSatisfy { $0.isSupported == nil || $0.ranking.type != nil })
    #expect(try CooperationNetwork(directory).evaluation() == first)
    var shuffled = directory
    shuffled.organizations.shuffle(using: &random)
    #expect(try CooperationNetwork(shuffled).evaluation() == first)
  }

  @Test("Links made where trades are the same are found by the trade, not by the placebo")
  func planted() throws {
    // Twenty towns far from one another, in each three bakeries that are partners and nine others
    // of different trades that are nobody's.
    var directory = Directory()
    for town in 0..<20 {
      let id = Territory.ID(rawValue: "T\(town)")
      directory.territories.append(
        Territory(
          id: id, name: "Town \(town)", level: .municipality, parent: nil,
          center: Point(latitude: 40 + Double(town), longitude: 3), area: 4))
      for number in 0..<12 {
        var organization = Organization(
          id: .init(rawValue: "\(town)-\(number)"), name: "Name \(town) \(number)")
        organization.territory = id
        organization.activity = number < 3 ? "10.71" : "\(30 + number).01"
        directory.organizations.append(organization)
      }
      for (a, b) in [(0, 1), (0, 2), (1, 2)] {
        directory.partnerships.append(
          Partnership(
            from: .init(rawValue: "\(town)-\(a)"), to: .init(rawValue: "\(town)-\(b)")))
      }
    }
    let result = try #require(try CooperationNetwork(directory).evaluation())
    #expect(result.declaredPairs == 60)
    func area(_ ranking: Evaluation.Ranking) throws -> Double {
      try #require(result.rows.first { $0.ranking == ranking }).areaUnderCurve
    }
    #expect(try area(.distance) == 0.5)
    #expect(try area(.trade) == 1)
    #expect(try area(.mainCode) == 1)
    #expect(try area(.placeboTrade) < 0.7)
  }
}

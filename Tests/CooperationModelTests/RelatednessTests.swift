import CooperationModel
import Testing

@Suite("Relatedness")
struct RelatednessTests {
  /// Organizations of four sectors in twelve invented territories.
  private static let counts = [
    [6, 5, 1, 8], [7, 6, 0, 7], [5, 6, 1, 9], [6, 4, 2, 8], [5, 5, 0, 10], [1, 1, 6, 12],
    [0, 2, 7, 11], [2, 0, 5, 13], [1, 1, 6, 12], [0, 1, 8, 11], [1, 1, 1, 14], [5, 5, 1, 8],
  ]

  private var relatedness: Relatedness {
    Relatedness(
      Self.counts.enumerated().flatMap { territory, row in
        zip(["A", "B", "C", "D"], row).map {
          Relatedness.Count(territory: "t\(territory)", group: $0, organizations: $1)
        }
      })
  }

  private struct Expected: Sendable {
    var a: String
    var b: String
    var together: Int
    var phi: Double
    var p: Double
    var q: Double
    var isSignificant: Bool

    init(_ a: String, _ b: String, _ together: Int, _ phi: Double, _ p: Double, _ q: Double) {
      self.a = a
      self.b = b
      self.together = together
      self.phi = phi
      self.p = p
      self.q = q
      isSignificant = q < 0.05
    }
  }

  @Test("By hand: p is 1 / C(12, 6) for A and B, 7 / 924 for C and D, of six tests")
  func pairs() throws {
    let expected = [
      Expected("A", "B", 6, 1, 1 / 924, 6 / 924), Expected("A", "C", 0, 0, 1, 1),
      Expected("A", "D", 0, 0, 1, 1), Expected("B", "C", 0, 0, 1, 1),
      Expected("B", "D", 0, 0, 1, 1), Expected("C", "D", 5, 5 / 6, 7 / 924, 0.0227272727273),
    ]
    let relatedness = self.relatedness
    #expect(relatedness.territories == 12 && relatedness.pairs.count == 6)
    for row in expected {
      let pair = try #require(relatedness.pairs.first { $0.a == row.a && $0.b == row.b })
      #expect(pair.together == row.together)
      #expect(abs(pair.proximity - row.phi) < 1e-12)
      #expect(abs(pair.p - row.p) < 1e-12)
      #expect(abs(pair.q - row.q) < 1e-12)
      #expect(pair.isSignificant == row.isSignificant)
    }
    #expect(relatedness.kept.count == 2)
  }

  @Test("Needs enough territories, and then suggests what is often together")
  func suggestion() throws {
    var directory = Directory()
    for territory in 0..<12 {
      let id = Territory.ID(rawValue: "i\(territory)")
      directory.territories.append(
        Territory(
          id: id, name: "", level: .intercommunality,
          center: Point(latitude: 40 + Double(territory), longitude: 0)))
      for (code, count) in zip(["01.10", "02.20", "03.10", "05.20"], Self.counts[territory]) {
        for number in 0..<count {
          var o = Organization(
            id: .init(rawValue: "\(territory)-\(code)-\(number)"), name: "\(territory) \(number)")
          o.activity = code
          o.scheme = .nace2
          o.territory = id
          o.point = Point(latitude: 40 + Double(territory), longitude: Double(number) / 1000)
          directory.organizations.append(o)
        }
      }
    }
    directory.valueChains = []
    let few = CooperationNetwork(directory, parameters: Parameters(top: 3))
    #expect(few.relatedness.pairs.isEmpty)
    #expect(!(try few.links()).contains { $0.type == .complement })
    let parameters = Parameters(top: 3, relatednessMinTerritories: 12)
    let network = CooperationNetwork(directory, parameters: parameters)
    let complements = try network.links().filter { $0.type == .complement }
    #expect(!complements.isEmpty)
    for link in complements {
      guard case .complement(let facts) = link.facts else { return #expect(Bool(false)) }
      #expect(facts.basis == .relatedness && facts.chain == nil)
      let pair = try #require(facts.relation?.pair)
      #expect(["01.1 02.2", "03.1 05.2"].contains("\(pair.a) \(pair.b)"))
      #expect(facts.relation?.territories == 12)
    }
  }

  @Test("Nothing to compare")
  func empty() {
    #expect(Relatedness([]).pairs.isEmpty)
    #expect(Relatedness([]).territories == 0)
    #expect(
      Relatedness([Relatedness.Count(territory: "t", group: "g", organizations: 9)]).kept.isEmpty)
  }
}

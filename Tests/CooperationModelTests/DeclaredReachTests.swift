import Testing

@testable import CooperationModel

@Suite("How far declared links lead")
struct DeclaredReachTests {
  private func id(_ number: Int) -> Organization.ID { .init(rawValue: "n\(number)") }

  private func reach(_ pairs: [(Int, Int)], steps: Int = 3) throws -> DeclaredReach {
    try DeclaredReach(of: id(0), steps: steps, computation: Computation()) { center in
      pairs.flatMap { a, b -> [DeclaredChain.Tie] in
        if id(a) == center { return [.partnership(with: id(b), kind: "partnership")] }
        return id(b) == center ? [.group(with: id(a), name: "group")] : []
      }
    }
  }

  @Test("Each is counted once, at the fewest steps; the one in the middle is not")
  func counts() throws {
    // 0 - 1 - 2 - 3 - 4, and 0 - 2 as well.
    let pairs = [(0, 1), (1, 2), (2, 3), (3, 4), (0, 2), (2, 0)]
    #expect(try reach(pairs).within == [2, 3, 4])
    #expect(try reach(pairs, steps: 1).within == [2])
    #expect(try reach([]).within == [0, 0, 0])
    #expect(try !reach(pairs).isCut)
  }

  @Test("Where more are found than are followed, the counts say so")
  func cut() throws {
    // The middle is followed and 2,999 of its 3,500 partners, each with one further partner.
    let reach = try DeclaredReach(of: id(0), steps: 3, computation: Computation()) { center in
      if center == id(0) {
        return (1...3500).map { .partnership(with: id($0), kind: "partnership") }
      }
      let number = Int(center.rawValue.dropFirst()) ?? 0
      return [.partnership(with: id(number + 10_000), kind: "partnership")]
    }
    #expect(reach.isCut)
    #expect(reach.within == [3500, 6499, 6499])
  }

  @Test("Stops when asked to")
  func stop() {
    let computation = Computation()
    computation.cancel()
    #expect(throws: CancellationError.self) {
      try DeclaredReach(of: id(0), steps: 1, computation: computation) { _ in [] }
    }
  }
}

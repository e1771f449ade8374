import CooperationModel
import Testing

@Suite("Comparison with peers")
struct PeerTests {
  /// Intercommunalities of one municipality each, with so many organizations.
  private func directory() -> Directory {
    var directory = Directory()
    func add(_ id: String, _ size: Int, density: Territory.Density?, hasJobs: Bool = true) {
      directory.territories.append(
        Territory(
          id: .init(rawValue: id), name: id, level: .intercommunality, population: 1000 * size,
          density: density))
      directory.territories.append(
        Territory(
          id: .init(rawValue: id + "m"), name: id, level: .municipality,
          parent: .init(rawValue: id)))
      for number in 0..<size {
        var organization = Organization(
          id: .init(rawValue: "\(id)-\(number)"), name: "\(id) \(number)")
        organization.territory = .init(rawValue: id + "m")
        organization.family = .association
        let jobs = number == 0 ? 40 : 2
        if hasJobs { organization.workforce = Workforce(low: jobs, high: jobs) }
        directory.organizations.append(organization)
      }
    }
    add("own", 10, density: .rural)
    for (number, size) in [5, 6, 8, 10, 10, 12, 15, 20].enumerated() {
      add("p\(number)", size, density: .rural, hasJobs: number != 7)
    }
    add("small", 4, density: .rural)
    add("large", 21, density: .rural)
    add("city", 10, density: .cities)
    add("unknown", 10, density: nil)
    return directory
  }

  @Test("Peers are of the same level and density, and of half to twice the size")
  func peers() throws {
    let network = CooperationNetwork(directory())
    let comparison = try #require(try network.peers(of: .init(rawValue: "own")))
    #expect(Set(comparison.peers.map(\.rawValue)) == Set((0..<8).map { "p\($0)" }))
    let rows = Dictionary(uniqueKeysWithValues: comparison.rows.map { ($0.figure, $0) })
    let size = try #require(rows[.organizations])
    // Of 5, 6, 8, 10, 10, 12, 15 and 20, the middle is 10; three are larger than 10.
    #expect(size.value == 10 && size.peers == 8 && size.median == 10 && size.rank == 4)
    let density = try #require(rows[.perThousandInhabitants])
    #expect(density.value == 1 && density.median == 1 && density.rank == 1)
  }

  @Test("Below eight peers with the figure, no middle and no rank; unknown stays unknown")
  func tooFew() throws {
    let network = CooperationNetwork(directory())
    let comparison = try #require(try network.peers(of: .init(rawValue: "own")))
    let rows = Dictionary(uniqueKeysWithValues: comparison.rows.map { ($0.figure, $0) })
    // The eighth peer knows nobody's jobs.
    let jobs = try #require(rows[.effectiveEmployers])
    #expect(jobs.value != nil && jobs.peers == 7 && jobs.median == nil && jobs.rank == nil)
    let sectors = try #require(rows[.effectiveSectors])
    #expect(sectors.value == nil && sectors.peers == 0 && sectors.rank == nil)
    let city = try #require(try network.peers(of: .init(rawValue: "city")))
    #expect(city.peers.isEmpty && city.rows.allSatisfy { $0.rank == nil })
    #expect(try network.peers(of: .init(rawValue: "nowhere")) == nil)
  }
}

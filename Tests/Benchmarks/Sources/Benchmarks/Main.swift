import CooperationModel

/// Times the model on generated directories of several sizes, so that its growth is seen.
@main
enum Benchmarks {
  static func main() {
    print("size       prepare    one        all        per organization")
    for size in [2_000, 20_000, 150_000] {
      let directory = GeneratedDirectory.make(size)
      let clock = ContinuousClock()
      var network: CooperationNetwork?
      let prepare = clock.measure { network = CooperationNetwork(directory) }
      guard let network else { return }
      let ids = stride(from: 0, to: size, by: size / 50).map { directory.organizations[$0].id }
      let one = clock.measure { for id in ids { _ = network.links(of: id) } } / ids.count
      var count = 0
      let all = clock.measure { count = network.suggestions().count }
      print("\(size)  \(prepare)  \(one)  \(all)  \(all / size)  \(count) suggestions")
    }
  }
}

/// A directory whose municipalities and trades are as unequal as real ones, a third without points.
enum GeneratedDirectory {
  /// A small generator with a fixed seed.
  ///
  /// > Source: SplitMix64 by Sebastiano Vigna (2015).
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static func make(_ size: Int) -> Directory {
    var random = Seeded(state: 7)
    var directory = Directory()
    let towns = max(20, size / 40)
    var centers: [(Double, Double)] = []
    for town in 0..<towns {
      // The larger the directory, the larger the land: the density stays that of a country.
      let side = (Double(size) / 1000).squareRoot() * 0.35
      let center = (
        43 + Double.random(in: 0...side, using: &random),
        1 + Double.random(in: 0...side, using: &random)
      )
      centers.append(center)
      directory.territories.append(
        Territory(
          id: .init(rawValue: "m\(town)"), name: "m\(town)", level: .municipality,
          center: Point(latitude: center.0, longitude: center.1),
          area: Double.random(in: 5...60, using: &random)))
    }
    for number in 0..<size {
      // Zipf: the k-th is drawn as often as 1/k.
      let town = min(towns - 1, Int(zipf(towns, &random)))
      let trade = min(399, Int(zipf(400, &random)))
      var o = Organization(id: .init(rawValue: "o\(number)"), name: "Organization \(number)")
      o.activity = "\(10 + trade % 80).\(10 + trade / 80)"
      o.scheme = .nace2
      o.territory = .init(rawValue: "m\(town)")
      if Int.random(in: 0..<3, using: &random) > 0 {
        o.point = Point(
          latitude: centers[town].0 + Double.random(in: -0.03...0.03, using: &random),
          longitude: centers[town].1 + Double.random(in: -0.03...0.03, using: &random))
      }
      directory.organizations.append(o)
    }
    return directory
  }

  private static func zipf(_ count: Int, _ random: inout Seeded) -> Double {
    // The inverse of the distribution of 1/x between 1 and the count.
    let draw = Double.random(in: 0..<1, using: &random)
    var value = 1.0
    var factor = Double(count)
    var share = draw
    for _ in 0..<52 {
      factor = factor.squareRoot()
      share *= 2
      if share >= 1 {
        value *= factor
        share -= 1
      }
    }
    return value - 1
  }
}

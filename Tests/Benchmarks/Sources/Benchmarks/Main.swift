import CooperationModel
import Foundation

/// Times the model on generated directories of several sizes, so that its growth is seen.
@main
enum Benchmarks {
  static func main() throws {
    let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let threads = 2
    print("size      prepare  one (first)  one (next)  all      µs each  bytes each  suggestions")
    for size in sizes.isEmpty ? [20_000, 150_000] : sizes {
      let directory = GeneratedDirectory.make(size)
      let clock = ContinuousClock()
      var made: CooperationNetwork?
      let prepare = clock.measure { made = CooperationNetwork(directory) }
      guard let network = made else { return }
      let before = Memory.resident()
      var count = (pairs: 0, declared: 0)
      let all = try clock.measure { count = try network.suggestionCount(threads: threads) }
      let used = Memory.peak() - before
      let ids = stride(from: 0, to: size, by: size / 50).map { directory.organizations[$0].id }
      let first = clock.measure { _ = network.links(of: ids[0]) }
      let one = clock.measure { for id in ids { _ = network.links(of: id) } } / ids.count
      let each = all / Double(size)
      print(
        "\(size)  \(prepare)  \(first)  \(one)  \(all)  \(each)  \(used / size)  \(count.pairs)")
    }
  }
}

/// The memory of this process.
enum Memory {
  /// The memory in use now, in bytes.
  static func resident() -> Int { field("VmRSS:") }

  /// The most that was in use at once, in bytes.
  static func peak() -> Int { field("VmHWM:") }

  private static func field(_ name: String) -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return 0
    }
    for line in text.split(separator: "\n") where line.hasPrefix(name) {
      return (Int(line.split(whereSeparator: \.isWhitespace)[1]) ?? 0) * 1024
    }
    return 0
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
      if Int.random(in: 0..<5, using: &random) == 0 {
        o.publics = ["public \(min(30, Int(zipf(30, &random))))"]
      }
      if Int.random(in: 0..<20, using: &random) == 0 {
        o.offers = ["tag \(min(200, Int(zipf(200, &random))))"]
      }
      if Int.random(in: 0..<20, using: &random) == 0 {
        o.needs = ["tag \(min(200, Int(zipf(200, &random))))"]
      }
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

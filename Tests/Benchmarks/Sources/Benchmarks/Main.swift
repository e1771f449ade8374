import CooperationModel
import DirectoryStore
import Foundation

/// Times the program on generated directories of several sizes, so that its growth is seen.
///
/// `Benchmarks suggestions 20000 150000`, `Benchmarks store 150000`, `Benchmarks figures`,
/// `Benchmarks answers 150000 1300000` or `Benchmarks answers PATH TERRITORY`, `Benchmarks
/// betweenness`, `Benchmarks reading` (a register of a million units), `Benchmarks rows
/// PATH` (files that are there, packed or JSON too), and `Benchmarks file 1300000 PATH` for a
/// directory to try by hand.
@main
enum Benchmarks {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    let sizes = words.compactMap { Int($0) }
    switch words.first {
    case "store": try Self.store(sizes.isEmpty ? [20_000, 150_000] : sizes)
    case "file":
      try Self.file(
        sizes.first ?? 1_300_000, inFirst: 3_000, path: words.last ?? "generated.maillage")
    case "answers":
      if let path = words.dropFirst().first, Int(path) == nil {
        try Self.answers(in: path, Array(words.dropFirst(2)))
      } else {
        try Self.answers(sizes.isEmpty ? [20_000, 150_000] : sizes)
      }
    case "betweenness": try Self.betweenness(sizes.isEmpty ? [2_000, 5_000] : sizes)
    case "reading": try Self.reading(sizes)
    case "rows": try Self.rows(Array(words.dropFirst()))
    case "figures": try Self.figures(sizes.isEmpty ? [3_000, 20_000] : sizes)
    default: try Self.suggestions(sizes.isEmpty ? [20_000, 150_000] : sizes)
    }
  }

  /// All suggestions of a directory, and those of one organization, in memory.
  private static func suggestions(_ sizes: [Int]) throws {
    let threads = 2
    print("size      prepare  one (first)  one (next)  all      µs each  bytes each  suggestions")
    for size in sizes {
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

  /// Makes a directory to try by hand, with declared links and an intercommunality.
  static func file(_ size: Int, inFirst: Int, path: String) throws {
    let directory = GeneratedDirectory.make(size, declared: true, inFirst: inFirst)
    let builder = try DirectoryBuilder(replacing: path)
    builder.describe(name: "Generated", edition: "")
    for territory in directory.territories { builder.add(territory) }
    for organization in directory.organizations { try builder.add(organization) }
    for group in directory.groups { try builder.add(group) }
    for membership in directory.memberships { try builder.add(membership) }
    _ = try builder.finish()
  }

  /// A directory as a file: how long it takes to make, and the links of one organization, each
  /// from a directory opened for it alone.
  private static func store(_ sizes: [Int]) throws {
    print("size      import  file MB  links: median  90 %  worst")
    for size in sizes {
      let path = NSTemporaryDirectory() + "benchmark-\(size).maillage"
      defer { try? FileManager.default.removeItem(atPath: path) }
      let clock = ContinuousClock()
      let ids = try { () throws -> [Organization.ID] in
        let directory = GeneratedDirectory.make(size)
        let builder = try DirectoryBuilder(replacing: path)
        for territory in directory.territories { builder.add(territory) }
        let time = try clock.measure {
          for organization in directory.organizations { try builder.add(organization) }
          _ = try builder.finish()
        }
        let bytes =
          try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        print("\(size)  \(time)  \(bytes / 1_000_000)", terminator: "  ")
        return stride(from: 0, to: size, by: size / 101).map { directory.organizations[$0].id }
      }()
      var times: [Duration] = []
      for id in ids {
        let database = try DirectoryDatabase(path: path)
        times.append(
          try clock.measure { _ = try database.links(of: id, parameters: Parameters()) })
      }
      times.sort()
      print("\(times[times.count / 2])  \(times[times.count * 9 / 10])  \(times[times.count - 1])")
    }
  }

  /// Betweenness, exact, of a network with three declared pairs for each organization; the pairs are
  /// written to a file, for `betweenness.py` to compute the same with another program.
  private static func betweenness(_ sizes: [Int]) throws {
    print("size      figures without  with  centralization")
    let clock = ContinuousClock()
    for size in sizes {
      var directory = GeneratedDirectory.make(size)
      var random = GeneratedDirectory.Seeded(state: 3)
      var lines = ""
      for _ in 0..<3 * size {
        let a = Int.random(in: 0..<size, using: &random)
        let b = Int.random(in: 0..<size, using: &random)
        guard a != b else { continue }
        directory.partnerships.append(
          Partnership(from: directory.organizations[a].id, to: directory.organizations[b].id))
        lines += "\(a) \(b)\n"
      }
      try lines.write(
        toFile: NSTemporaryDirectory() + "betweenness-\(size).txt", atomically: true,
        encoding: .utf8)
      let network = CooperationNetwork(directory)
      let all = Territory.ID(rawValue: "i0")
      let without = try clock.measure {
        _ = try network.indicators(of: all, includingBetweenness: false)
      }
      var figures: Indicators?
      let with = try clock.measure { figures = try network.indicators(of: all, threads: 2) }
      print("\(size)  \(without)  \(with)  \(figures?.network?.betweennessCentralization ?? .nan)")
    }
  }

  /// The figures and the groups of a territory.
  private static func figures(_ sizes: [Int]) throws {
    print("size      indicators  groups  groups in a directory of 150,000, again")
    let clock = ContinuousClock()
    for size in sizes {
      print(size, terminator: "  ")
      let alone = CooperationNetwork(GeneratedDirectory.make(size, declared: true))
      let all = Territory.ID(rawValue: "i0")
      print(try clock.measure { _ = try alone.indicators(of: all) }, terminator: "  ")
      print(try clock.measure { _ = try alone.groups(in: all) }, terminator: "  ")
      let larger = CooperationNetwork(
        GeneratedDirectory.make(150_000, declared: true, inFirst: size))
      print(try clock.measure { _ = try larger.groups(in: all) }, terminator: "  ")
      print(try clock.measure { _ = try larger.groups(in: all) })
    }
  }
}

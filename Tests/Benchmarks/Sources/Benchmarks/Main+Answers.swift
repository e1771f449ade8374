import CooperationModel
import DirectoryStore
import Foundation

extension Benchmarks {
  /// What a person waits for in a directory: the links of one organization and of the next, in a
  /// session; the suggested pairs and the groups of a territory.
  ///
  /// The territory holds a seventh of the organizations, as a department of a region does: its cost
  /// grows with it, that of one organization with what is near only.
  static func answers(_ sizes: [Int]) throws {
    printAnswersHeader()
    for size in sizes {
      let path = NSTemporaryDirectory() + "answers-\(size).maillage"
      defer { try? FileManager.default.removeItem(atPath: path) }
      try file(size, inFirst: size / 7, path: path)
      try answers(of: "i0", in: path, name: "\(size)")
    }
  }

  /// The same of territories of a directory that is there.
  static func answers(in path: String, _ territories: [String]) throws {
    printAnswersHeader()
    for territory in territories { try answers(of: territory, in: path, name: territory) }
  }

  private static func printAnswersHeader() {
    print(
      "ms of processor\nname  organizations  links: first  next: median  90 %  worst",
      "suggestions: read  all (wall)  groups (wall)  peak MB", separator: "  ")
  }

  private static func answers(of territory: String, in path: String, name: String) throws {
    let id = Territory.ID(rawValue: territory)
    let parameters = Parameters()
    let query = OrganizationQuery(scope: .territory(id))
    let (ids, count) = try { () throws -> ([Organization.ID], Int) in
      let directory = try DirectoryDatabase(path: path)
      let count = try directory.count(query)
      let spread = try stride(from: 0, to: count, by: max(1, count / 101)).compactMap {
        try directory.organizations(query, in: $0..<$0 + 1).first?.id
      }
      return (spread, count)
    }()
    // Each the first of a session, which reads what was prepared for the whole directory, too.
    let first = try ids.prefix(11).map { id in
      let directory = try DirectoryDatabase(path: path)
      return try processorTime { _ = try directory.links(of: id, parameters: parameters) }
    }.sorted()
    let directory = try DirectoryDatabase(path: path)
    let next = try ids.map { id in
      try processorTime { _ = try directory.links(of: id, parameters: parameters) }
    }.dropFirst().sorted()
    print(name, count, milliseconds(first[first.count / 2]), separator: "  ", terminator: "  ")
    print(
      milliseconds(next[next.count / 2]), milliseconds(next[next.count * 9 / 10]),
      milliseconds(next[next.count - 1]), separator: "  ", terminator: "  ")
    // Who pipes the output sees what is known so far: the rest takes seconds.
    fflush(nil)
    let clock = ContinuousClock()
    var times: [Duration] = []
    let wall = try clock.measure {
      var network: CooperationNetwork?
      times.append(
        try processorTime {
          network = try directory.network(around: id, for: .links, parameters: parameters).network
        })
      times.append(
        try processorTime { _ = try network?.suggestedPairs(in: id, limit: 500, threads: 2) })
    }
    print(
      milliseconds(times[0]), "\(milliseconds(times[0] + times[1])) (\(milliseconds(wall)))",
      separator: "  ", terminator: "  ")
    fflush(nil)
    var groups = Duration.zero
    let groupsWall = try clock.measure {
      groups = try processorTime {
        _ = try directory.network(around: id, for: .groups, parameters: parameters).network
          .groups(in: id, threads: 2)
      }
    }
    print("\(milliseconds(groups)) (\(milliseconds(groupsWall)))", Memory.peak() / 1_000_000)
  }

  /// How long all cores work, which other programs on the machine change least.
  private static func processorTime(_ body: () throws -> Void) rethrows -> Duration {
    func now() -> Duration {
      var time = timespec()
      unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
    let before = now()
    try body()
    return now() - before
  }

  private static func milliseconds(_ duration: Duration) -> Double {
    (duration / .milliseconds(1) * 10).rounded() / 10
  }
}

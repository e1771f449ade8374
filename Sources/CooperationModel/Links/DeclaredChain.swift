/// A chain of declared links between two organizations.
public struct DeclaredChain: Hashable, Sendable {
  /// One organization of the chain.
  public struct Stop: Hashable, Sendable {
    /// The organization.
    public var id: Organization.ID
    /// Its name.
    public var name: String
    /// The name of its municipality; empty if it is not placed.
    public var municipality: String
    /// The kinds of the partnerships with the one before, in order; empty for the first one.
    public var kinds: [String] = []
    /// The names of the groups shared with the one before, in order; empty for the first one.
    public var groups: [String] = []

    /// Makes a stop.
    public init(id: Organization.ID, name: String, municipality: String = "") {
      self.id = id
      self.name = name
      self.municipality = municipality
    }
  }

  /// Something declared that joins an organization with another.
  public enum Tie: Hashable, Sendable {
    /// A partnership of a kind, declared by either.
    case partnership(with: Organization.ID, kind: String)
    /// A joint group of a name.
    case group(with: Organization.ID, name: String)

    /// The other organization.
    public var other: Organization.ID {
      switch self {
      case .partnership(let other, _), .group(let other, _): other
      }
    }
  }

  /// From one end to the other, both included.
  public var stops: [Stop]

  /// Makes a chain.
  public init(stops: [Stop]) { self.stops = stops }
}

/// The shortest chains of declared links between two organizations.
public struct DeclaredChains: Hashable, Sendable {
  /// One end.
  public var start: DeclaredChain.Stop
  /// The other end.
  public var end: DeclaredChain.Stop
  /// How many there are; 0 if nothing declared joins the two.
  public var count: Int
  /// The first ones, in the order of the identities from the start: all of them if they are few.
  public var chains: [DeclaredChain]

  /// Makes the chains of two organizations that nothing declared joins.
  public init(noneFrom start: DeclaredChain.Stop, to end: DeclaredChain.Stop) {
    (self.start, self.end, count, chains) = (start, end, 0, [])
  }

  /// The most organizations of all chains together, unless the first one alone has more.
  private static let mostStops = 2000

  /// Finds the shortest chains between two organizations.
  ///
  /// - Parameters:
  ///   - start: One end.
  ///   - end: The other end.
  ///   - limit: The most chains to return; the others are counted.
  ///   - computation: Asked whether to stop.
  ///   - stop: Returns what is known of an organization.
  ///   - ties: Returns what joins an organization with others.
  /// - Throws: `CancellationError` if stopped, and what the functions throw.
  /// - Complexity: O(*n* log *n*) for *n* ties of those reached before the walks from both ends meet.
  public init(
    from start: DeclaredChain.Stop, to end: DeclaredChain.Stop, limit: Int,
    computation: Computation,
    stop: (Organization.ID) throws -> DeclaredChain.Stop,
    ties: (Organization.ID) throws -> [DeclaredChain.Tie]
  ) throws {
    self.init(noneFrom: start, to: end)
    let ways = try ShortestWays(from: start.id, to: end.id) { ids in
      var partners: [Organization.ID: Set<Organization.ID>] = [:]
      for id in ids {
        if computation.isCancelled { throw CancellationError() }
        partners[id] = Set(try ties(id).map(\.other)).subtracting([id])
      }
      return partners
    }
    guard let ways else { return }
    count = ways.count
    var known: [Organization.ID: (stop: DeclaredChain.Stop, ties: [DeclaredChain.Tie])] = [:]
    func look(up id: Organization.ID) throws -> (
      stop: DeclaredChain.Stop, ties: [DeclaredChain.Tie]
    ) {
      if computation.isCancelled { throw CancellationError() }
      if let found = known[id] { return found }
      let found = (stop: try stop(id), ties: try ties(id))
      known[id] = found
      return found
    }
    let few = min(max(limit, 1), max(Self.mostStops / (ways.length + 1), 1))
    chains = try (0..<min(count, few)).map { number in
      var stops: [DeclaredChain.Stop] = []
      for id in ways.way(number) {
        var next = try look(up: id).stop
        if let last = stops.last {
          next.take(try look(up: last.id).ties.filter { $0.other == id })
        }
        stops.append(next)
      }
      return DeclaredChain(stops: stops)
    }
  }
}

extension DeclaredChain.Stop {
  /// Keeps what joins it with the one before.
  fileprivate mutating func take(_ ties: [DeclaredChain.Tie]) {
    var (kinds, groups) = (Set<String>(), Set<String>())
    for tie in ties {
      switch tie {
      case .partnership(_, let kind): kinds.insert(kind)
      case .group(_, let name): groups.insert(name)
      }
    }
    (self.kinds, self.groups) = (kinds.sorted(), groups.sorted())
  }
}

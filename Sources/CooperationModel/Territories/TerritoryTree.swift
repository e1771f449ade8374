/// The order of territories: which contains which, though it is no strict tree.
///
/// Cycles, unknown parents and territories that name themselves are survived: a territory is taken
/// once, what is unknown is left out.
public struct TerritoryTree: Sendable {
  /// The territories, in the order given; of equal identities the first.
  public let territories: [Territory]
  private let positions: [Territory.ID: Int]
  /// The containing territories named by each one, known ones only, each once.
  private let containers: [[Int]]

  /// Orders territories.
  ///
  /// - Complexity: O(*n*) for *n* territories.
  public init(_ territories: [Territory]) {
    var positions: [Territory.ID: Int] = [:]
    var kept: [Territory] = []
    for territory in territories where positions[territory.id] == nil {
      positions[territory.id] = kept.count
      kept.append(territory)
    }
    containers = kept.enumerated().map { index, territory in
      var found: [Int] = []
      for id in (territory.parent.map { [$0] } ?? []) + territory.alsoIn {
        if let container = positions[id], container != index, !found.contains(container) {
          found.append(container)
        }
      }
      return found
    }
    self.territories = kept
    self.positions = positions
  }

  /// The containing territories that one names itself, known ones only, each once.
  func named(by position: Int) -> [Int] { containers[position] }

  /// The position of a territory in ``territories``; absent if it is unknown.
  public func position(of id: Territory.ID) -> Int? { positions[id] }

  /// The territories that contain one, itself first: those that an organization of it is inside.
  ///
  /// Reached step by step through `parent` and `alsoIn` together; one is taken only if no territory
  /// of its level (`custom` excepted) was met at an earlier step, so that a municipality's own
  /// department overrides those of its intercommunality.
  ///
  /// - Parameter position: A position in ``territories``.
  /// - Returns: Positions, nearest first.
  public func containing(_ position: Int) -> [Int] {
    var taken = [position]
    var isTaken: Set<Int> = [position]
    var levels: Set<Territory.Level> = [territories[position].level]
    var step = [position]
    while !step.isEmpty {
      var next: [Int] = []
      for container in step.flatMap({ containers[$0] }) where !isTaken.contains(container) {
        let level = territories[container].level
        guard level == .custom || !levels.contains(level) else { continue }
        isTaken.insert(container)
        next.append(container)
      }
      for container in next { levels.insert(territories[container].level) }
      taken += next
      step = next
    }
    return taken
  }

  /// The way up by first parents, from a territory to the top, itself first.
  ///
  /// - Parameter position: A position in ``territories``.
  /// - Returns: Positions, each once even in a cycle.
  public func wayUp(from position: Int) -> [Int] {
    var way = [position]
    while let last = way.last, let parent = territories[last].parent,
      let next = positions[parent], !way.contains(next)
    {
      way.append(next)
    }
    return way
  }

  /// The territories directly inside each one, and those at the top.
  ///
  /// One that is inside another only by way of a third is left to the third. A cycle without a way
  /// in is opened at its first territory, so that nothing is out of reach.
  ///
  /// - Returns: The positions inside each territory, and those at the top, in the order given.
  public func inside() -> (of: [[Int]], top: [Int]) {
    let containing = territories.indices.map { Set(self.containing($0)) }
    var inside = [[Int]](repeating: [], count: territories.count)
    var top: [Int] = []
    for position in territories.indices {
      let direct = containers[position].filter { container in
        containing[position].contains(container)
          && !containers[position].contains {
            $0 != container && containing[position].contains($0)
              && containing[$0].contains(container)
          }
      }
      if direct.isEmpty { top.append(position) }
      for container in direct { inside[container].append(position) }
    }
    var isReached = [Bool](repeating: false, count: territories.count)
    func reach(_ start: Int) {
      var open = [start]
      while let next = open.popLast() {
        if isReached[next] { continue }
        isReached[next] = true
        open += inside[next]
      }
    }
    for position in top { reach(position) }
    for position in territories.indices where !isReached[position] {
      top.append(position)
      reach(position)
    }
    return (inside, top)
  }
}

extension TerritoryTree {
  /// Where an organization stands that gives no point of its own.
  public struct Place: Hashable, Sendable {
    /// The municipality: the first one on the way up; absent if there is none.
    public var municipality: Int?
    /// The center of the first territory that has one, on the way up to the municipality.
    public var center: Point?
  }

  /// The place of a territory.
  ///
  /// - Parameter position: A position in ``territories``.
  /// - Returns: The place; without a municipality, none.
  public func place(of position: Int) -> Place {
    var center: Point?
    for step in wayUp(from: position) {
      center = center ?? territories[step].center
      if territories[step].level == .municipality {
        return Place(municipality: step, center: center)
      }
    }
    return Place(municipality: nil, center: nil)
  }
}

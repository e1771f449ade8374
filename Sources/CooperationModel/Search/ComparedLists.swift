/// Whom organizations keep among their best, by every type but introductions, found where many were
/// compared, for a network of the few that matter.
///
/// In the network, the lists of those asked and of whoever they were compared with are right; those
/// of others may be missing.
public struct ComparedLists: Sendable {
  /// The places, among those compared, of whom the lists name and of those asked: in order.
  public let places: [Int]
  /// The places, in order, of those whom one of the gathering keeps.
  public let gathered: [Int]
  /// The lists, their owners and those kept as positions in ``places``.
  private let lists: [LinkType: BestLists]
  /// The identity of each of ``places``.
  private var ids: [Organization.ID] = []

  fileprivate init(places: [Int], gathered: [Int], lists: [LinkType: BestLists]) {
    self.places = places
    self.gathered = gathered
    self.lists = lists
  }

  /// The same lists, with the identity of each of ``places``.
  ///
  /// - Parameter ids: The identities, in the order of ``places``, which is that of their bytes.
  /// - Returns: The lists.
  public func identified(by ids: [Organization.ID]) -> ComparedLists {
    var lists = self
    lists.ids = ids
    return lists
  }

  /// The lists as numbers of organizations that are in the order of their identities.
  func numbered(_ organizations: [Organization], top: Int) -> [LinkType: BestLists] {
    var numbers = [Int32](repeating: -1, count: places.count)
    var number = 0
    for (place, id) in ids.enumerated() where place < numbers.count {
      while number < organizations.count, organizations[number].id < id { number += 1 }
      guard number < organizations.count else { break }
      if organizations[number].id == id { numbers[place] = Int32(number) }
    }
    return lists.mapValues { known in
      var lists = BestLists(count: organizations.count, top: top)
      for (place, number) in numbers.enumerated() where number >= 0 {
        lists.append(known[place].lazy.map { numbers[Int($0)] }.filter { $0 >= 0 }, of: Int(number))
      }
      return lists
    }
  }
}

extension ComparedOrganizations {
  /// Whom some organizations keep among their best, and who keeps them.
  ///
  /// - Parameters:
  ///   - asked: The places of the organizations.
  ///   - gathering: The places of those of them whose best are asked, too: a group may take them in.
  ///   - measure: What suggestions are measured by.
  ///   - threads: How many cores may work; the lists are the same.
  ///   - computation: Told how far it is, and asked whether to stop.
  /// - Returns: What the whole directory would give, if these hold everyone within twice the cut-off of
  ///   those asked; three times, of those gathering.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  public func lists(
    of asked: [Int], gathering: [Int] = [], measure: SuggestionMeasure, threads: Int = 1,
    computation: Computation? = nil
  ) throws(CancellationError) -> ComparedLists {
    let network = try CooperationNetwork(self, measure: measure) { () throws(CancellationError) in
      try computation?.checkCancellation()
    }
    let types = LinkType.potential.filter { $0 != .introduction }
    // The indexes take as long as the search of few.
    _ = try Parallel.map(types.count, threads: threads) { position throws(CancellationError) in
      _ = try network.prepared(types[position]) { () throws(CancellationError) in
        try computation?.checkCancellation()
      }
    }
    var lists: [BestLists] = []
    var isAsked = [Bool](repeating: false, count: count)
    for place in asked { isAsked[place] = true }
    var isGathered = [Bool](repeating: false, count: count)
    var isFound = [Bool](repeating: false, count: count)
    for place in gathering { isFound[place] = true }
    for type in types {
      lists.append(
        try network.bestLists(
          type, wanted: isFound, threads: threads, computation: computation))
      for place in gathering {
        for other in lists[lists.count - 1][place] { isGathered[Int(other)] = true }
      }
    }
    let gathered = isGathered.indices.filter { isGathered[$0] }
    for place in gathered { isAsked[place] = true }
    // Whoever keeps one of them is within the cut-off.
    let isNear = network.surroundings(of: asked + gathered, steps: 1)
    let others = isNear.indices.map { isNear[$0] && !isAsked[$0] }
    let left = isAsked.indices.map { isAsked[$0] && !isFound[$0] }
    computation?.expect(
      types.count * (others.count(where: \.self) + left.count(where: \.self)))
    for (position, type) in types.enumerated() {
      try network.addBestLists(
        type, wanted: left, to: &lists[position], threads: threads, computation: computation)
      try network.addBestLists(
        type, wanted: others, naming: isAsked, to: &lists[position], threads: threads,
        computation: computation)
    }
    return try Self.lists(
      Dictionary(uniqueKeysWithValues: zip(types, lists)), around: isAsked, gathered: gathered,
      computation)
  }

  /// The lists of those asked, of those they name and of those that name them.
  private static func lists(
    _ lists: [LinkType: BestLists], around isAsked: [Bool], gathered: [Int],
    _ computation: Computation?
  ) throws(CancellationError) -> ComparedLists {
    var isNamed = isAsked
    for lists in lists.values {
      try computation?.checkCancellation()
      for owner in isAsked.indices {
        for other in lists[owner] {
          if isAsked[owner] { isNamed[Int(other)] = true }
          if isAsked[Int(other)] { isNamed[owner] = true }
        }
      }
    }
    let places = isNamed.indices.filter { isNamed[$0] }
    var positions = [Int32](repeating: -1, count: isNamed.count)
    for (position, place) in places.enumerated() { positions[place] = Int32(position) }
    var few: [LinkType: BestLists] = [:]
    for (type, known) in lists {
      try computation?.checkCancellation()
      var lists = BestLists(count: places.count, top: 0)
      for (position, place) in places.enumerated() {
        lists.append(
          known[place].lazy.map { positions[Int($0)] }.filter { $0 >= 0 }, of: position)
      }
      few[type] = lists
    }
    return ComparedLists(places: places, gathered: gathered, lists: few)
  }
}

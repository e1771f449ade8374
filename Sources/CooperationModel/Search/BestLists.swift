/// Whom each organization keeps among its best for one type of suggestion.
struct BestLists: Sendable {
  /// Where the list of each organization stands in the order of finding; absent: by number; -1: it
  /// has none.
  private let places: [Int32]?
  /// Where the list of each place begins; one more than there are lists so far.
  private var starts: [Int32] = [0]
  /// The numbers kept, best first.
  private var numbers: [Int32] = []

  /// Begins with no lists.
  ///
  /// - Parameters:
  ///   - order: The organizations in the order in which their lists will come; absent: by number.
  ///   - count: How many organizations there are.
  ///   - top: How many a list has at most.
  init(order: [Int32]?, count: Int, top: Int) {
    if let order {
      var places = [Int32](repeating: -1, count: count)
      for (place, number) in order.enumerated() { places[Int(number)] = Int32(place) }
      self.places = places
    } else {
      places = nil
    }
    // Memory that is not written is not taken: enough for all, so that nothing is ever moved.
    starts.reserveCapacity(count + 1)
    numbers.reserveCapacity(count * min(top, 16))
  }

  /// Some lists that follow each other.
  struct Part: Sendable {
    /// How long each list is.
    var lengths: [Int32] = []
    var numbers: [Int32] = []

    mutating func append(_ best: [Candidate]) {
      for candidate in best { numbers.append(candidate.number) }
      lengths.append(Int32(best.count))
    }
  }

  /// Takes the next lists.
  mutating func append(_ part: Part) {
    var end = Int32(numbers.count)
    for length in part.lengths {
      end += length
      starts.append(end)
    }
    numbers.append(contentsOf: part.numbers)
  }

  subscript(number: Int) -> ArraySlice<Int32> { numbers[range(of: number)] }

  /// Where the list of an organization stands.
  func range(of number: Int) -> Range<Int> {
    let place = places.map { Int($0[number]) } ?? number
    return place < 0 ? 0..<0 : Int(starts[place])..<Int(starts[place + 1])
  }

  /// The number at a place of the lists.
  func number(at position: Int) -> Int32 { numbers[position] }

  func contains(_ other: Int, of number: Int) -> Bool {
    // A plain loop: a slice would be counted in and out for every pair of a country.
    for position in range(of: number) where numbers[position] == other { return true }
    return false
  }

  /// Which ends of a pair keep the other.
  func kept(_ a: Int, _ b: Int) -> Link.Kept {
    switch (contains(b, of: a), contains(a, of: b)) {
    case (true, true): .mutual
    case (false, false): .pruned
    default: .oneWay
    }
  }

  /// For each of a number of organizations, those that keep it without being kept.
  func keepers(count: Int) -> @Sendable (Int) -> [Int32] {
    var keepers: [Int32: [Int32]] = [:]
    for owner in 0..<count {
      for other in self[owner] where !contains(owner, of: Int(other)) {
        keepers[other, default: []].append(Int32(owner))
      }
    }
    let found = keepers
    return { found[Int32($0)] ?? [] }
  }

  /// For each of a number of organizations, the larger numbers that keep it without being kept.
  func keptBackOnly(count: Int) -> @Sendable (Int) -> ArraySlice<Int32> {
    func visit(_ call: (Int, Int) -> Void) {
      for owner in 0..<count {
        for other in self[owner] where other < owner && !contains(owner, of: Int(other)) {
          call(Int(other), owner)
        }
      }
    }
    var ends = [Int32](repeating: 0, count: count + 1)
    visit { other, _ in ends[other + 1] += 1 }
    for position in 0..<count { ends[position + 1] += ends[position] }
    let starts = ends
    var keepers = [Int32](repeating: 0, count: Int(ends[count]))
    visit { other, owner in
      keepers[Int(ends[other])] = Int32(owner)
      ends[other] += 1
    }
    let found = keepers
    return { found[Int(starts[$0])..<Int(starts[$0 + 1])] }
  }
}

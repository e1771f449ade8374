/// Whom each organization keeps among its best for one type of suggestion.
struct BestLists: Sendable {
  /// Where the list of each organization begins, and how long it is.
  private var starts: [Int32]
  private var lengths: [Int32]
  /// The numbers kept, best first.
  private var numbers: [Int32] = []

  /// Begins with empty lists.
  ///
  /// - Parameters:
  ///   - count: How many organizations there are.
  ///   - top: How many a list has at most.
  init(count: Int, top: Int) {
    starts = Array(repeating: 0, count: count)
    lengths = Array(repeating: 0, count: count)
    // Memory that is not written is not taken: enough for all, so that nothing is ever moved.
    numbers.reserveCapacity(count * min(top, 16))
  }

  /// Some lists, in any order.
  struct Part: Sendable {
    fileprivate var owners: [Int32] = []
    /// How long each list is.
    fileprivate var lengths: [Int32] = []
    fileprivate var numbers: [Int32] = []

    /// How many lists there are.
    var count: Int { owners.count }

    mutating func append(_ best: [Candidate], of owner: Int) {
      owners.append(Int32(owner))
      for candidate in best { numbers.append(candidate.number) }
      lengths.append(Int32(best.count))
    }
  }

  /// Takes lists, each for the first time.
  mutating func append(_ part: Part) {
    var end = Int32(numbers.count)
    for (owner, length) in zip(part.owners, part.lengths) {
      starts[Int(owner)] = end
      lengths[Int(owner)] = length
      end += length
    }
    numbers.append(contentsOf: part.numbers)
  }

  /// Takes the list of one organization, for the first time.
  mutating func append(_ best: some Sequence<Int32>, of owner: Int) {
    starts[owner] = Int32(numbers.count)
    numbers.append(contentsOf: best)
    lengths[owner] = Int32(numbers.count) - starts[owner]
  }

  subscript(number: Int) -> ArraySlice<Int32> { numbers[range(of: number)] }

  /// Where the list of an organization stands.
  func range(of number: Int) -> Range<Int> {
    Int(starts[number])..<Int(starts[number] + lengths[number])
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
    Link.Kept(contains(b, of: a), contains(a, of: b))
  }

  /// For each organization, those that keep it without being kept, in order.
  func keepers() -> @Sendable (Int) -> ArraySlice<Int32> { keptBack { _, _ in true } }

  /// For each organization, the larger numbers that keep it without being kept, in order.
  func keptBackOnly() -> @Sendable (Int) -> ArraySlice<Int32> { keptBack { $0 < $1 } }

  /// For each organization, those that keep it without being kept, as far as the pair counts.
  private func keptBack(
    where counts: (_ kept: Int, _ owner: Int) -> Bool
  ) -> @Sendable (Int) -> ArraySlice<Int32> {
    func visit(_ call: (Int, Int) -> Void) {
      for owner in starts.indices {
        for position in range(of: owner) {
          let other = Int(numbers[position])
          if counts(other, owner), !contains(owner, of: other) { call(other, owner) }
        }
      }
    }
    var ends = [Int32](repeating: 0, count: starts.count + 1)
    visit { other, _ in ends[other + 1] += 1 }
    for position in starts.indices { ends[position + 1] += ends[position] }
    let begins = ends
    var keepers = [Int32](repeating: 0, count: Int(ends[starts.count]))
    visit { other, owner in
      keepers[Int(ends[other])] = Int32(owner)
      ends[other] += 1
    }
    let found = keepers
    return { found[Int(begins[$0])..<Int(begins[$0 + 1])] }
  }
}

extension Link.Kept {
  /// Whether both ends of a pair keep the other, or one, or none.
  init(_ isKept: Bool, _ isKeptBack: Bool) {
    switch (isKept, isKeptBack) {
    case (true, true): self = .mutual
    case (false, false): self = .pruned
    default: self = .oneWay
    }
  }
}

/// Whom each organization keeps among its best for one type of suggestion.
struct BestLists: Sendable {
  /// Where the list of each organization begins; one more than there are organizations.
  private(set) var starts: [Int32]
  /// The numbers kept, best first.
  private(set) var numbers: [Int32]

  /// Joins lists that were found in any order.
  init(count: Int, parts: [Part]) {
    starts = Array(repeating: 0, count: count + 1)
    for part in parts {
      for (position, owner) in part.owners.enumerated() {
        starts[Int(owner) + 1] = part.ends[position] - (position == 0 ? 0 : part.ends[position - 1])
      }
    }
    for position in 0..<count { starts[position + 1] += starts[position] }
    numbers = Array(repeating: 0, count: Int(starts[count]))
    for part in parts {
      for (position, owner) in part.owners.enumerated() {
        let first = position == 0 ? 0 : Int(part.ends[position - 1])
        var place = Int(starts[Int(owner)])
        for number in part.numbers[first..<Int(part.ends[position])] {
          numbers[place] = number
          place += 1
        }
      }
    }
  }

  /// The lists of some organizations, one after the other.
  struct Part: Sendable {
    var owners: [Int32] = []
    /// Where the list of each owner ends.
    var ends: [Int32] = []
    var numbers: [Int32] = []

    mutating func append(_ owner: Int, _ best: [Candidate]) {
      guard !best.isEmpty else { return }
      owners.append(Int32(owner))
      for candidate in best { numbers.append(candidate.number) }
      ends.append(Int32(numbers.count))
    }
  }

  subscript(number: Int) -> ArraySlice<Int32> {
    numbers[Int(starts[number])..<Int(starts[number + 1])]
  }

  func contains(_ other: Int, of number: Int) -> Bool { self[number].contains(Int32(other)) }

  /// Which ends of a pair keep the other.
  func kept(_ a: Int, _ b: Int) -> Link.Kept {
    switch (contains(b, of: a), contains(a, of: b)) {
    case (true, true): .mutual
    case (false, false): .pruned
    default: .oneWay
    }
  }

  /// For each organization, the larger numbers that keep it without being kept by it.
  func keptBackOnly() -> BestLists { BestLists(reverseOf: self) }

  private init(reverseOf lists: BestLists) {
    let count = lists.starts.count - 1
    starts = Array(repeating: 0, count: count + 1)
    func visit(_ call: (Int, Int) -> Void) {
      for owner in 0..<count {
        for other in lists[owner] where other < owner && !lists.contains(owner, of: Int(other)) {
          call(Int(other), owner)
        }
      }
    }
    var counts = [Int32](repeating: 0, count: count + 1)
    visit { other, _ in counts[other + 1] += 1 }
    for position in 0..<count { counts[position + 1] += counts[position] }
    starts = counts
    var numbers = [Int32](repeating: 0, count: Int(counts[count]))
    visit { other, owner in
      numbers[Int(counts[other])] = Int32(owner)
      counts[other] += 1
    }
    self.numbers = numbers
  }
}

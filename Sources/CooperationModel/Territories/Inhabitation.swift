/// Which organizations are inside which territory.
struct Inhabitation: Sendable {
  /// The position of the territory of each organization in the tree; -1: none.
  private(set) var territories: [Int32]
  /// The organizations by territory, then by number.
  private var members: [Int32] = []
  /// Where those of each territory begin; one more than there are territories.
  private var starts: [Int32]
  /// The territories that name each one as a container.
  private var contents: [[Int32]]
  private let tree: TerritoryTree

  /// Places organizations.
  ///
  /// - Complexity: O(*n* + *t*) for *n* organizations and *t* territories.
  init(_ organizations: [Organization], in tree: TerritoryTree) {
    self.tree = tree
    let count = tree.territories.count
    territories = organizations.indices.map { place in
      organizations[place].territory.flatMap { tree.position(of: $0) }.map { Int32($0) } ?? -1
    }
    starts = Array(repeating: 0, count: count + 1)
    for territory in territories where territory >= 0 { starts[Int(territory) + 1] += 1 }
    for position in 0..<count { starts[position + 1] += starts[position] }
    members = Array(repeating: 0, count: Int(starts[count]))
    var next = starts
    for (number, territory) in territories.enumerated() where territory >= 0 {
      members[Int(next[Int(territory)])] = Int32(number)
      next[Int(territory)] += 1
    }
    contents = Array(repeating: [], count: count)
    for position in 0..<count {
      for container in tree.named(by: position) { contents[container].append(Int32(position)) }
    }
  }

  /// The organizations inside a territory, by number.
  ///
  /// - Complexity: O(*i* log *i* + *t*) for *i* organizations and *t* territories inside.
  func organizations(inside territory: Int) -> [Int] {
    var found: [Int] = []
    for position in territoriesInside(territory) {
      found += members[Int(starts[position])..<Int(starts[position + 1])].map(Int.init)
    }
    return found.sorted()
  }

  /// The territories inside one, itself included.
  ///
  /// Whoever is inside was reached through a container that is inside, too: only those are looked at.
  func territoriesInside(_ territory: Int) -> [Int] {
    var reached: Set<Int> = [territory]
    var open = [territory]
    while let next = open.popLast() {
      for part in contents[next] where reached.insert(Int(part)).inserted { open.append(Int(part)) }
    }
    return reached.filter { tree.containing($0).contains(territory) }.sorted()
  }
}

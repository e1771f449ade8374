/// The declared network: partnerships, and pairs of members of joint groups of moderate size.
struct DeclaredLinks: Sendable {
  /// One partnership of one pair, the smaller number first.
  struct Partnered: Sendable {
    var a: Int
    var b: Int
    var kinds: [String]
    /// The first row of the pair that the directory declares; without one, that of the notebook.
    var first: Partnership
    var isConfirmed = false
    /// Who recorded it in the notebook, and when.
    var recorded: NotebookEntry.Signature?
  }

  /// One pair of members, and the groups they share.
  struct Fellows: Sendable {
    var a: Int
    var b: Int
    var weight: Double
    var groups: [Int]
  }

  /// Sorted by pair.
  var partnered: [Partnered] = []
  /// Sorted by pair.
  var fellows: [Fellows] = []
  /// The members of each group, in order: active ones, each once.
  var members: [[Int]]
  /// The size of each group: its known members or those it declares, whichever is larger.
  var sizes: [Int]
  /// The partners of each organization, in order.
  var partners: [[Int]]

  /// Whether no pair is declared.
  var isEmpty: Bool { partners.allSatisfy(\.isEmpty) }
  /// The component of each organization: the smallest number in it.
  var components: [Int]
  /// The partners of each organization that stand in the notebook only; those without are absent.
  private var recorded: [Int: Set<Int>] = [:]

  init(
    partnerships: [Partnership], memberships: [Membership], groups: [Group],
    numbers: [Organization.ID: Int], groupMax: Int
  ) {
    (members, sizes) = Self.members(of: groups, memberships, numbers)
    partners = Array(repeating: [], count: numbers.count)
    components = Array(0..<numbers.count)
    partnered = Self.partnered(partnerships, numbers)
    fellows = Self.fellows(groups, members: members, sizes: sizes, groupMax: groupMax)
    for pair in partnered { join(pair.a, pair.b) }
    for pair in fellows { join(pair.a, pair.b) }
    noteRecorded()
    for number in partners.indices { partners[number].sort() }
    findComponents()
  }

  private static func members(
    of groups: [Group], _ memberships: [Membership], _ numbers: [Organization.ID: Int]
  ) -> (members: [[Int]], sizes: [Int]) {
    var positions: [Group.ID: Int] = [:]
    for (position, group) in groups.enumerated() where positions[group.id] == nil {
      positions[group.id] = position
    }
    var members = [Set<Int>](repeating: [], count: groups.count)
    for membership in memberships where membership.until.isEmpty {
      guard let group = positions[membership.group], let number = numbers[membership.organization]
      else { continue }
      members[group].insert(number)
    }
    let sizes = zip(groups, members).map { max($1.count, $0.declaredSize ?? 0) }
    return (members.map { $0.sorted() }, sizes)
  }

  private static func partnered(
    _ partnerships: [Partnership], _ numbers: [Organization.ID: Int]
  ) -> [Partnered] {
    var positions: [Int: Int] = [:]
    var pairs: [Partnered] = []
    for row in partnerships where row.until.isEmpty {
      guard let from = numbers[row.from], let to = numbers[row.to], from != to else { continue }
      let (a, b) = (min(from, to), max(from, to))
      let key = a * numbers.count + b
      let kind = row.kind.isEmpty ? "partnership" : row.kind
      guard let position = positions[key] else {
        positions[key] = pairs.count
        pairs.append(Partnered(a: a, b: b, kinds: [kind], first: row, recorded: row.recorded))
        continue
      }
      if !pairs[position].kinds.contains(kind) { pairs[position].kinds.append(kind) }
      if let recorded = row.recorded {
        pairs[position].recorded = pairs[position].recorded ?? recorded
      } else if pairs[position].first.recorded != nil {
        pairs[position].first = row
      } else if row.from == pairs[position].first.to {
        pairs[position].isConfirmed = true
      }
    }
    for position in pairs.indices { pairs[position].kinds.sort() }
    return pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// Pairs of members; each membership spreads one unit over the other members.
  ///
  /// > Source: M. E. J. Newman, "Scientific collaboration networks. II" (2001), with a cap of 1.
  private static func fellows(
    _ groups: [Group], members: [[Int]], sizes: [Int], groupMax: Int
  ) -> [Fellows] {
    var pairs: [Fellows] = []
    let order = groups.indices.sorted { groups[$0].id < groups[$1].id }
    for group in order
    where groups[group].kind == .joint && (2...groupMax).contains(sizes[group]) {
      for (index, a) in members[group].enumerated() {
        for b in members[group][(index + 1)...] {
          pairs.append(Fellows(a: a, b: b, weight: 1 / Double(sizes[group] - 1), groups: [group]))
        }
      }
    }
    // The sort is by group within a pair, so that the sum of the weights is always the same.
    let sorted = pairs.enumerated().sorted {
      ($0.element.a, $0.element.b, $0.offset) < ($1.element.a, $1.element.b, $1.offset)
    }
    var result: [Fellows] = []
    for (_, pair) in sorted {
      if let last = result.indices.last, result[last].a == pair.a, result[last].b == pair.b {
        result[last].weight += pair.weight
        result[last].groups += pair.groups
      } else {
        result.append(pair)
      }
    }
    for index in result.indices { result[index].weight = min(1, result[index].weight) }
    return result
  }

  private mutating func join(_ a: Int, _ b: Int) {
    guard !partners[a].contains(b) else { return }
    partners[a].append(b)
    partners[b].append(a)
  }

  private mutating func noteRecorded() {
    for pair in partnered where pair.first.recorded != nil {
      recorded[pair.a, default: []].insert(pair.b)
      recorded[pair.b, default: []].insert(pair.a)
    }
    guard !recorded.isEmpty else { return }
    for pair in fellows {
      recorded[pair.a]?.remove(pair.b)
      recorded[pair.b]?.remove(pair.a)
    }
  }

  /// Whether an organization has declared links, and all stand in the notebook only.
  func isRecorded(_ number: Int) -> Bool {
    recorded[number].map { !$0.isEmpty && $0.count == partners[number].count } ?? false
  }

  /// Whether a declared pair stands in the notebook only.
  func isRecorded(_ a: Int, _ b: Int) -> Bool { recorded[a]?.contains(b) ?? false }

  private mutating func findComponents() {
    var isReached = [Bool](repeating: false, count: partners.count)
    for start in partners.indices where !isReached[start] {
      var open = [start]
      while let next = open.popLast() {
        if isReached[next] { continue }
        isReached[next] = true
        components[next] = start
        open += partners[next]
      }
    }
  }
}

extension CooperationNetwork {
  /// The declared links: partnerships, then memberships, each by pair.
  func declaredLinks() -> [Link] {
    declared.partnered.map(link) + declared.fellows.map(link)
  }

  func link(_ pair: DeclaredLinks.Partnered) -> Link {
    Link(
      a: organizations[pair.a].id, b: organizations[pair.b].id, weight: 1,
      facts: .partnership(
        kinds: pair.kinds, from: pair.first.from, to: pair.first.to,
        confirmedByBoth: pair.isConfirmed, source: pair.first.source, since: pair.first.since,
        recorded: pair.recorded))
  }

  func link(_ pair: DeclaredLinks.Fellows) -> Link {
    let shared = pair.groups.map { position in
      LinkFacts.SharedGroup(
        id: groups[position].id, name: groups[position].name, members: declared.sizes[position])
    }
    return Link(
      a: organizations[pair.a].id, b: organizations[pair.b].id, weight: pair.weight,
      facts: .membership(groups: shared))
  }
}

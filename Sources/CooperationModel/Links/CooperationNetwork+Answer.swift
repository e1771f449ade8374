extension CooperationNetwork {
  /// Whether any pair is declared: where none is, the declared network has no parts to join.
  ///
  /// - Complexity: O(*n*) for *n* organizations.
  public var declaresLinks: Bool { !declared.isEmpty }

  /// The links of one organization, ready to be shown; absent if it is unknown or ceased.
  ///
  /// - Parameters:
  ///   - id: The organization.
  ///   - declaresLinks: Whether the whole directory declares any; absent: as loaded.
  ///   - known: What was found before among all who may be suggested; absent: searched here.
  ///   - includingPruned: Whether suggestions that no end kept are included, if they are searched here.
  /// - Returns: The answer, the same for a neighborhood as for the whole directory.
  /// - Complexity: O(*c* *s*) for *c* candidates and the cost *s* of the search of one.
  public func links(
    of id: Organization.ID, declaresLinks: Bool? = nil,
    known: FoundSuggestions<Organization.ID>? = nil, includingPruned: Bool = false
  ) -> LinksAnswer? {
    guard let number = numbers[id] else { return nil }
    var answer = LinksAnswer(center: id, parameters: parameters)
    answer.isPlaced = places.isPlaced(number)
    answer.hasInformativeTrade = !trades.keys.isEmpty(number)
    answer.directoryDeclaresLinks = declaresLinks ?? self.declaresLinks
    answer.hub =
      traces.siteSizes[number] > Traces.largestSite ? traces.siteSizes[number] : nil
    answer.affiliations = affiliations(of: number)

    var facts: [Int: [Link]] = [:]
    for pair in declared.partnered where pair.a == number || pair.b == number {
      facts[pair.a + pair.b - number, default: []].append(link(pair))
    }
    for pair in declared.fellows where pair.a == number || pair.b == number {
      facts[pair.a + pair.b - number, default: []].append(link(pair))
    }
    for pair in traces.pairs(of: number) {
      facts[pair.a + pair.b - number, default: []].append(traces.link(pair, organizations))
    }
    func neighbor(_ other: Int, _ links: [Link]) -> LinksAnswer.Neighbor {
      let organization = organizations[other]
      return LinksAnswer.Neighbor(
        id: organization.id, name: organization.name, municipality: places.municipalityName(other),
        links: links,
        declaredLinks: declaredDegree(other),
        isAlreadyDeclared: declared.partners[number].contains(other),
        bridges: component(of: number) != component(of: other))
    }
    answer.known = facts.map { neighbor($0, $1.sorted(by: Self.knownBefore)) }
      .sorted { a, b in
        guard let linkA = a.links.first, let linkB = b.links.first else { return a.id < b.id }
        if linkA.type.layer != linkB.type.layer { return linkA.type.layer == .declared }
        let (weightA, weightB) = (
          Rank.rounded(weight: linkA.weight), Rank.rounded(weight: linkB.weight)
        )
        return weightA != weightB ? weightA > weightB : a.id < b.id
      }
    answer.possibleDuplicates = (traces.duplicates[number] ?? []).map { neighbor($0, []) }
    var suggested: [Int: [Link]] = [:]
    for type in LinkType.potential {
      let candidates: [(number: Int, kept: Link.Kept)]
      if let known, type != .introduction {
        candidates = known.entries.compactMap { entry in
          guard entry.type == type, let other = numbers[entry.other] else { return nil }
          return (other, entry.kept)
        }
        answer.ties += known.ties.filter { $0.type == type }
      } else {
        candidates = self.candidates(
          type, of: number, includingPruned: includingPruned, ties: &answer.ties)
      }
      for (other, kept) in candidates {
        if let link = potentialLink(type, number, other, kept: kept) {
          suggested[other, default: []].append(link)
        }
      }
    }
    answer.suggested =
      suggested
      .map { other, links in
        let sorted = links.sorted(by: Rank.strongerReason)
        return (number: other, links: sorted, distance: sorted.first?.proximity?.distance)
      }
      .sorted { a, b in
        let (weightA, weightB) = (
          Rank.rounded(weight: a.links.first?.weight ?? 0),
          Rank.rounded(weight: b.links.first?.weight ?? 0)
        )
        if weightA != weightB { return weightA > weightB }
        if a.links.count != b.links.count { return a.links.count > b.links.count }
        let (distanceA, distanceB) = (
          Rank.rounded(distance: a.distance), Rank.rounded(distance: b.distance)
        )
        return distanceA != distanceB ? distanceA < distanceB : a.number < b.number
      }
      .map { neighbor($0.number, $0.links) }
    return answer
  }

  /// Whether one link of a neighbor is shown before another: by layer, then stronger.
  private static func knownBefore(_ a: Link, _ b: Link) -> Bool {
    if a.type.layer != b.type.layer { return a.type.layer == .declared }
    return Rank.strongerReason(a, b)
  }

  /// Whom an organization keeps by a type of suggestion, or is kept by, strongest first, and the
  /// ties at the cut.
  private func candidates(
    _ type: LinkType, of number: Int, includingPruned: Bool, ties: inout [LinksAnswer.Tie]
  ) -> [(number: Int, kept: Link.Kept)] {
    guard asks(type, number) else { return [] }
    var introductions = Introductions(self)
    var search = type == .introduction ? nil : searcher(type)
    let all = search?.all(of: number) ?? introductions.all(of: number)
    return ranked(all, type, ties: &ties).enumerated().compactMap { rank, candidate in
      let other = Int(candidate.number)
      let isForth = rank < parameters.top
      let isBack =
        search?.keeps(other, number, candidate)
        ?? introductions.best(of: other)
        .contains { $0.number == number }
      let kept = Link.Kept(isForth, isBack)
      return kept == .pruned && !includingPruned ? nil : (other, kept)
    }
  }

  /// Candidates as they are ranked, once it is noted whether the cut falls between equals.
  func ranked(
    _ all: [Candidate], _ type: LinkType, ties: inout [LinksAnswer.Tie]
  ) -> [Candidate] {
    let own = all.prefix(parameters.top)
    if let last = own.last, all.count > own.count {
      let equal = all.count { $0.isEqual(last) }
      let shown = own.count { $0.isEqual(last) }
      if equal > shown { ties.append(LinksAnswer.Tie(type: type, shown: shown, equal: equal)) }
    }
    return all
  }

  /// Whether an organization has what a type of suggestion asks for; if not, no index is needed.
  func asks(_ type: LinkType, _ number: Int) -> Bool {
    switch type {
    case .need: !exchange.needs.isEmpty(number) || !exchange.offers.isEmpty(number)
    case .complement, .trade: !trades.keys.isEmpty(number)
    case .public: !publics.keys.isEmpty(number)
    default: true
    }
  }

  /// The groups of an organization, joint ones first, then by name, then by identity.
  private func affiliations(of number: Int) -> [Affiliation] {
    let id = organizations[number].id
    var result: [Affiliation] = []
    for position in groups.indices where declared.members[position].contains(number) {
      let role = memberships.first {
        $0.group == groups[position].id && $0.organization == id && $0.until.isEmpty
      }?.role
      result.append(
        Affiliation(
          group: groups[position], role: role ?? "", members: declared.sizes[position]))
    }
    return result.sorted { a, b in
      if a.group.kind != b.group.kind { return a.group.kind == .joint }
      let (nameA, nameB) = (a.group.name.folded, b.group.name.folded)
      return nameA != nameB ? nameA < nameB : a.group.id < b.group.id
    }
  }
}

extension CooperationNetwork {
  /// The links of one organization, ready to be shown; absent if it is unknown or ceased.
  ///
  /// - Parameters:
  ///   - id: The organization.
  ///   - degrees: How many declared links each organization has in the whole directory; absent:
  ///     counted in what is loaded.
  ///   - declaresLinks: Whether the whole directory declares any; absent: as loaded.
  /// - Returns: The answer, the same for a neighborhood as for the whole directory.
  /// - Complexity: O(*c* *s*) for *c* candidates and the cost *s* of the search of one.
  public func links(
    of id: Organization.ID, degrees: [Organization.ID: Int]? = nil, declaresLinks: Bool? = nil
  ) -> LinksAnswer? {
    guard let number = numbers[id] else { return nil }
    var answer = LinksAnswer(center: id, parameters: parameters)
    answer.isPlaced = places.isPlaced(number)
    answer.hasInformativeTrade = !trades.trades[number].isEmpty
    answer.directoryDeclaresLinks =
      declaresLinks ?? declared.partners.contains { !$0.isEmpty }
    answer.hub =
      traces.siteSizes[number] > Traces.largestSite ? traces.siteSizes[number] : nil
    answer.affiliations = affiliations(of: number)

    var known: [Int: [Link]] = [:]
    for pair in declared.partnered where pair.a == number || pair.b == number {
      known[pair.a + pair.b - number, default: []].append(link(pair))
    }
    for pair in declared.fellows where pair.a == number || pair.b == number {
      known[pair.a + pair.b - number, default: []].append(link(pair))
    }
    for pair in traces.sites + traces.contacts where pair.a == number || pair.b == number {
      known[pair.a + pair.b - number, default: []].append(traces.link(pair, organizations))
    }
    func neighbor(_ other: Int, _ links: [Link]) -> LinksAnswer.Neighbor {
      let organization = organizations[other]
      return LinksAnswer.Neighbor(
        id: organization.id, name: organization.name, municipality: places.municipalityName(other),
        links: links,
        declaredLinks: degrees.map { $0[organization.id] ?? 0 }
          ?? declared.partners[other].count,
        isAlreadyDeclared: declared.partners[number].contains(other))
    }
    answer.known = known.map { neighbor($0, $1.sorted(by: Self.knownBefore)) }
      .sorted { a, b in
        guard let linkA = a.links.first, let linkB = b.links.first else { return a.id < b.id }
        if linkA.type.layer != linkB.type.layer { return linkA.type.layer == .declared }
        let (weightA, weightB) = (
          Rank.rounded(weight: linkA.weight), Rank.rounded(weight: linkB.weight)
        )
        return weightA != weightB ? weightA > weightB : a.id < b.id
      }
    answer.possibleDuplicates = traces.duplicates[number].map { neighbor($0, []) }
    let suggested = suggestedTrades(of: number, ties: &answer.ties)
    answer.suggested = suggested.map { neighbor($0.number, [$0.link]) }
    return answer
  }

  /// Whether one link of a neighbor is shown before another: by layer, then stronger.
  private static func knownBefore(_ a: Link, _ b: Link) -> Bool {
    if a.type.layer != b.type.layer { return a.type.layer == .declared }
    return Rank.strongerReason(a, b)
  }

  /// The kept suggestions of one trade, strongest first, and the ties at the cut.
  private func suggestedTrades(
    of number: Int, ties: inout [LinksAnswer.Tie]
  ) -> [(number: Int, link: Link)] {
    let all = allCandidates(of: number)
    let own = all.prefix(parameters.top)
    if let last = own.last, all.count > own.count {
      let equal = all.count { $0.isEqual(last) }
      let shown = own.count { $0.isEqual(last) }
      if equal > shown { ties.append(LinksAnswer.Tie(type: .trade, shown: shown, equal: equal)) }
    }
    let ownNumbers = Set(own.map(\.number))
    return all.compactMap { candidate in
      let other = candidate.number
      let isForth = ownNumbers.contains(other)
      let isBack = bestCandidates(of: other).contains { $0.number == number }
      guard isForth || isBack else { return nil }
      let kept: Link.Kept = isForth && isBack ? .mutual : .oneWay
      return (other, tradeLink(number, other, candidate, kept: kept))
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

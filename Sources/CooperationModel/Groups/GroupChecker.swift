/// Checks groups against the law's definition of a cluster of cooperation, and what practice shows.
///
/// > Source: Article 9 of the French law 2014-856 of 31 July 2014; the criteria of the Labo de l'ESS
/// > (2011) for what practice shows. A list of states, never a score.
struct GroupChecker {
  private let network: CooperationNetwork
  private let territory: Int
  private let inside: Set<Int>
  private let found: KeptCache.Found
  /// The intercommunalities of each territory met so far, and whether it decides where somebody is.
  private var places: [Int: (intercommunalities: Set<Int>, isUndecided: Bool)] = [:]
  private var leads: Set<Group.ID> = []
  /// The pairs that declare shared premises.
  private let premises: [DeclaredLinks.Partnered]

  init(
    _ network: CooperationNetwork, territory: Int, inside: Set<Int>, found: KeptCache.Found
  ) {
    self.network = network
    self.territory = territory
    self.inside = inside
    self.found = found
    premises = network.declared.partnered.filter { $0.kinds.contains("premises") }
    for membership in network.memberships
    where membership.role == "lead" && membership.until.isEmpty {
      leads.insert(membership.group)
    }
  }

  /// The group with everything that is known of it.
  mutating func checked(
    _ members: [Int], _ source: CandidateGroup.Source, group: Group?, name: String
  ) -> CandidateGroup {
    var result = CandidateGroup(
      id: group?.id, name: name, source: source,
      members: members.map { network.organizations[$0].id })
    describe(members, &result)
    result.checks = checks(members, source, group, declaredPairs: result.declaredPairs)
    let gaps = result.checks.filter { $0.state == .notMet && $0.item.canBeBrought }
    if !gaps.isEmpty {
      let bringers = self.bringers(members)
      for check in gaps {
        result.gaps.append(
          CandidateGroup.Gap(item: check.item, bringers: bringers.filter { meets($0, check.item) }))
      }
    }
    return result
  }

  private func describe(_ members: [Int], _ result: inout CandidateGroup) {
    var low = 0
    var high: Int? = 0
    var sectors: [Sector: Int] = [:]
    for (position, member) in members.enumerated() {
      let organization = network.organizations[member]
      result.families[organization.family, default: 0] += 1
      if organization.sector != .other { sectors[organization.sector, default: 0] += 1 }
      if let workforce = organization.workforce {
        result.jobs.known += 1
        low += workforce.low
        high = high.flatMap { sum in workforce.high.map { sum + $0 } }
      }
      for other in members[(position + 1)...] {
        if network.declared.partners[member].contains(other) { result.declaredPairs += 1 }
        if let distance = network.places.distance(member, other) {
          result.widestDistance = max(result.widestDistance ?? 0, distance)
        }
      }
    }
    if result.jobs.known > 0 {
      result.jobs.low = low
      result.jobs.high = high
    }
    result.pivot = Sector.allCases.first { (sectors[$0] ?? 0) * 2 >= max(members.count, 1) }
  }

  // MARK: The list

  private mutating func checks(
    _ members: [Int], _ source: CandidateGroup.Source, _ group: Group?, declaredPairs: Int
  ) -> [CandidateGroup.Check] {
    let organizations = members.map { network.organizations[$0] }
    func count(_ family: Family) -> Int { organizations.count { $0.family == family } }
    func check(_ item: CandidateGroup.Item, _ state: CandidateGroup.State, _ count: Int? = nil)
      -> CandidateGroup.Check
    { CandidateGroup.Check(item: item, state: state, count: count) }
    func present(_ item: CandidateGroup.Item, _ family: Family) -> CandidateGroup.Check {
      let isListed = network.reference.families.contains(family)
      return check(
        item, count(family) > 0 ? .metComputed : isListed ? .notMet : .unknown, count(family))
    }
    let sse = organizations.count { $0.status == .yes }
    let perhaps = organizations.count { $0.status == .unknown }
    return [
      check(
        .sseEnterprises, sse >= 2 ? .metComputed : sse + perhaps >= 2 ? .unknown : .notMet, sse),
      present(.otherEnterprise, .private),
      check(.localAuthority, authority(members), count(.public)),
      present(.researchTraining, .researchTraining),
      check(.sameTerritory, sameTerritory(members)),
      check(.poolingInFact, declaredPairs > 0 ? .metDeclared : .unknown, declaredPairs),
      check(.commonStrategy, group?.strategy.isEmpty == false ? .metDeclared : .unknown),
      check(.innovationSustainability, .unknown),
      check(
        .fiveOrganizations,
        members.count >= 5
          ? .metComputed : (group?.declaredSize ?? 0) >= 5 ? .metDeclared : .notMet,
        members.count),
      check(.legalVehicle, hasVehicle(group) ? .metDeclared : .unknown),
      check(.sharedMeans, sharedMeans(members, source, group)),
    ]
  }

  /// A member that is a public body counts when another member declares it, or it another member.
  private func authority(_ members: [Int]) -> CandidateGroup.State {
    let publicMembers = members.filter { network.organizations[$0].family == .public }
    guard !publicMembers.isEmpty else {
      return network.reference.families.contains(.public) ? .notMet : .unknown
    }
    let isLinked = publicMembers.contains { member in
      members.contains { network.declared.partners[member].contains($0) }
    }
    return isLinked ? .metDeclared : .presentNotDeclared
  }

  private func hasVehicle(_ group: Group?) -> Bool {
    guard let group else { return false }
    return group.lead != nil || leads.contains(group.id)
      || ["scic", "employer_group"].contains(group.form)
  }

  private func sharedMeans(
    _ members: [Int], _ source: CandidateGroup.Source, _ group: Group?
  ) -> CandidateGroup.State {
    let own = Set(members)
    let isDeclared =
      group?.form == "employer_group"
      || premises.contains { own.contains($0.a) && own.contains($0.b) }
    if isDeclared { return .metDeclared }
    let hasTrace =
      source == .site
      || members.contains { member in
        network.traces.pairs(of: member).contains {
          $0.contact == nil && own.contains($0.a) && own.contains($0.b)
        }
      }
    return hasTrace ? .traceFound : .unknown
  }

  /// Met if all are inside the territory viewed, or in one intercommunality.
  private mutating func sameTerritory(_ members: [Int]) -> CandidateGroup.State {
    let outside = members.filter { !inside.contains($0) }
    if outside.isEmpty { return .metComputed }
    var decided: [(member: Int, intercommunalities: Set<Int>)] = []
    var hasUndecided = false
    for member in members {
      let place = self.place(of: member)
      if place.isUndecided, !inside.contains(member) {
        hasUndecided = true
      } else {
        decided.append((member, place.intercommunalities))
      }
    }
    let allInside = decided.allSatisfy { inside.contains($0.member) }
    let common = decided.dropFirst().reduce(decided.first?.intercommunalities ?? []) {
      $0.intersection($1.intercommunalities)
    }
    let isTogether = allInside || !common.isEmpty
    if hasUndecided { return isTogether ? .unknown : .notMet }
    return isTogether ? .metComputed : .notMet
  }

  private mutating func place(
    of member: Int
  ) -> (intercommunalities: Set<Int>, isUndecided: Bool) {
    let position = Int(network.inhabitation.territories[member])
    guard position >= 0 else { return ([], true) }
    if let known = places[position] { return known }
    let territories = network.tree.territories
    let place = (
      intercommunalities: Set(
        network.tree.containing(position).filter { territories[$0].level == .intercommunality }),
      isUndecided: [.country, .region, .department].contains(territories[position].level)
    )
    places[position] = place
    return place
  }

  // MARK: The gaps

  private func meets(_ bringer: CandidateGroup.Bringer, _ item: CandidateGroup.Item) -> Bool {
    guard let number = network.numbers[bringer.organization] else { return false }
    let organization = network.organizations[number]
    return switch item {
    case .sseEnterprises: organization.status == .yes
    case .otherEnterprise: organization.family == .private
    case .localAuthority: organization.family == .public
    case .researchTraining: organization.family == .researchTraining
    default: true
    }
  }

  /// Everyone with a kept suggestion to a member that they have no declared link with.
  private func bringers(_ members: [Int]) -> [CandidateGroup.Bringer] {
    struct Best {
      var weight: Double
      var type: Int
      var member: Int
      var members: Set<Int>
    }
    let own = Set(members)
    var best: [Int: Best] = [:]
    for member in members {
      for (position, type) in LinkType.potential.enumerated() {
        for other in network.keptNeighbors(of: member, type: position, found)
        where !own.contains(other) && !network.declared.partners[member].contains(other) {
          let weight = network.weight(
            type, min(member, other), max(member, other),
            distance: network.places.distance(member, other) ?? .nan)
          let candidate = Best(weight: weight, type: position, member: member, members: [member])
          guard var known = best[other] else {
            best[other] = candidate
            continue
          }
          let (new, old) = (Rank.rounded(weight: weight), Rank.rounded(weight: known.weight))
          if new > old || (new == old && (position, member) < (known.type, known.member)) {
            known.weight = weight
            known.type = position
            known.member = member
          }
          known.members.insert(member)
          best[other] = known
        }
      }
    }
    return
      best
      .sorted { a, b in
        let (weightA, weightB) = (
          Rank.rounded(weight: a.value.weight), Rank.rounded(weight: b.value.weight)
        )
        if weightA != weightB { return weightA > weightB }
        if a.value.members.count != b.value.members.count {
          return a.value.members.count > b.value.members.count
        }
        return a.key < b.key
      }
      .compactMap { other, best in
        let type = LinkType.potential[best.type]
        let kept = found.kept[best.type].kept(best.member, other)
        return network.potentialLink(type, best.member, other, kept: kept).map { link in
          CandidateGroup.Bringer(
            organization: network.organizations[other].id, strength: best.weight, reason: type,
            member: network.organizations[best.member].id, membersLinked: best.members.count,
            link: link)
        }
      }
  }
}

extension CandidateGroup.Item {
  /// Whether an organization that joins could meet it.
  var canBeBrought: Bool {
    switch self {
    case .sseEnterprises, .otherEnterprise, .localAuthority, .researchTraining, .fiveOrganizations:
      true
    default: false
    }
  }
}

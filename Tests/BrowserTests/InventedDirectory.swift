import CooperationModel

/// A small invented directory in memory, for screens whose every number can be checked by eye.
///
/// Two departments, three intercommunalities (one across both), six municipalities, and
/// organizations that are counted in the straightforward way: one by one.
struct InventedDirectory: DirectoryReading {
  struct Failure: Error, CustomStringConvertible {
    var description: String { "Cannot read the directory: the disk is gone. Try again." }
  }

  var territories: [Territory] = []
  var organizations: [Organization] = []
  var groups: [Affiliation] = []
  var memberships: [Membership] = []
  var partnerships: [Partnership] = []
  var answers: [Organization.ID: LinksAnswer] = [:]
  var declaresLinks = true
  var fails = false
  /// What changed since the edition before, by name.
  var changes: [OrganizationChange] = []
  /// What was counted before, by territory.
  var histories: [Territory.ID: TerritoryHistory] = [:]
  /// What a notebook adds, in the order of writing.
  var entries: [NotebookEntry] = []

  func containing(_ id: Territory.ID?) -> Set<Territory.ID> {
    var found: Set<Territory.ID> = []
    var open = id.map { [$0] } ?? []
    while let next = open.popLast() {
      guard found.insert(next).inserted,
        let territory = territories.first(where: { $0.id == next })
      else { continue }
      open += (territory.parent.map { [$0] } ?? []) + territory.alsoIn
    }
    return found
  }

  private func children(of parent: Territory.ID?) -> [Territory] {
    territories.filter { territory in
      guard let parent else { return territory.parent == nil }
      return territory.parent == parent || territory.alsoIn.contains(parent)
    }
  }

  private func inside(_ id: Territory.ID?) -> [Organization] {
    organizations.filter { organization in
      guard !organization.isCeased else { return false }
      guard let id else { return true }
      return containing(organization.territory).contains(id)
    }
  }

  private func notPlaced(in id: Territory.ID?) -> [Organization] {
    let below = Set(children(of: id).map(\.id))
    return inside(id).filter { containing($0.territory).isDisjoint(with: below) }
  }

  private func entry(_ territory: Territory) -> TerritoryEntry {
    TerritoryEntry(
      id: territory.id, code: territory.code, name: territory.name, level: territory.level,
      organizations: inside(territory.id).count, children: children(of: territory.id).count,
      spans: 1 + territory.alsoIn.count)
  }

  func network(
    around id: Territory.ID, for purpose: NetworkPurpose, parameters: Parameters,
    computation: Computation?
  ) throws -> LoadedNetwork {
    if fails { throw Failure() }
    var directory = Directory()
    directory.territories = territories
    directory.organizations = organizations
    directory.groups = groups.map(\.group)
    directory.memberships = memberships
    directory.partnerships = partnerships
    return LoadedNetwork(
      network: CooperationNetwork(directory, parameters: parameters), isWhole: true)
  }

  func map(of id: Territory.ID, sector: Sector?) throws -> TerritoryMap? {
    if fails { throw Failure() }
    guard territories.contains(where: { $0.id == id }) else { return nil }
    func inside(_ id: Territory.ID) -> [Organization] {
      self.inside(id).filter { sector == nil || $0.sector == sector }
    }
    return TerritoryMap(
      territory: id,
      dots: inside(id).compactMap { organization in
        organization.point.map { .init(point: $0, organizations: 1, isApproximate: false) }
      },
      parts: try territories(in: id, sector: sector).map { entry in
        .init(
          territory: entry, center: territories.first { $0.id == entry.id }?.center,
          withPoint: inside(entry.id).count { $0.point != nil })
      },
      notPlaced: inside(id).count { $0.point == nil }, boundaries: [])
  }

  func overview() throws -> DirectoryOverview {
    if fails { throw Failure() }
    var overview = DirectoryOverview(
      name: "Hautes-Rives (invented)", edition: "2026-10", organizations: inside(nil).count,
      ceased: organizations.count { $0.isCeased }, notPlaced: notPlaced(in: nil).count,
      territories: territories.count, declaresLinks: declaresLinks, problems: 0)
    overview.hasHistory = !histories.isEmpty
    return overview
  }

  func territories(in parent: Territory.ID?, sector: Sector?) throws -> [TerritoryEntry] {
    if fails { throw Failure() }
    let entries = children(of: parent).map { territory in
      var entry = entry(territory)
      if let sector {
        entry.organizations = inside(territory.id).count { $0.sector == sector }
      }
      return entry
    }
    return entries.sorted { ($1.organizations, $0.name) < ($0.organizations, $1.name) }
  }

  func territory(_ id: Territory.ID?) throws -> TerritoryCard? {
    if fails { throw Failure() }
    let territory = territories.first { $0.id == id }
    if id != nil, territory == nil { return nil }
    let here = inside(id)
    var card = TerritoryCard(territory: territory)
    card.organizations = here.count
    card.bodies = Set(here.map(\.body)).count
    card.sse = here.count { $0.status == .yes }
    card.notPlaced = notPlaced(in: id).count
    card.sectors = Sector.allCases.compactMap { sector in
      let count = here.count { $0.sector == sector }
      return count == 0 ? nil : TerritoryCard.SectorCount(sector: sector, organizations: count)
    }.sorted { $0.organizations > $1.organizations }
    card.sectorFromWords = here.count { $0.sectorBasis == .words }
    let known = here.compactMap(\.workforce)
    card.workforceKnown = known.count
    card.jobsLow = known.reduce(0) { $0 + $1.low }
    card.jobsHigh = known.reduce(Int?(0)) { sum, band in
      sum.flatMap { total in band.high.map { total + $0 } }
    }
    card.withDeclaredLink = here.count { (answers[$0.id]?.known.count ?? 0) > 0 }
    card.pairsInside = 2
    card.pairsAcross = 1
    return noted(card)
  }

  func path(to id: Territory.ID) throws -> [TerritoryEntry] {
    var path: [TerritoryEntry] = []
    var next: Territory.ID? = id
    while let current = next, let territory = territories.first(where: { $0.id == current }) {
      path.insert(entry(territory), at: 0)
      next = territory.parent
    }
    return path
  }

  private func meets(
    _ condition: OrganizationQuery.LinkCondition, _ organization: Organization
  ) -> Bool {
    let types = Set((answers[organization.id]?.known ?? []).flatMap(\.links).map(\.type))
    return switch condition {
    case .declared: types.contains { $0.layer == .declared }
    case .undeclared: !types.contains { $0.layer == .declared }
    case .partnership: types.contains(.partnership)
    case .joint: types.contains(.membership)
    case .trace: types.contains { $0.layer == .trace }
    }
  }

  private func fits(_ organization: Organization, _ query: OrganizationQuery) -> Bool {
    let names = organization.name.searchKey.split(separator: " ")
    return (query.sectors.isEmpty || query.sectors.contains(organization.sector))
      && (query.families.isEmpty || query.families.contains(organization.family))
      && (query.jobsAtLeast.map { (organization.workforce?.low ?? -1) >= $0 } ?? true)
      && (query.jobsAtMost.map { (organization.workforce?.high ?? .max) <= $0 } ?? true)
      && query.links.allSatisfy { meets($0, organization) }
      && (query.among?.contains(organization.id) ?? true)
      && (query.publics.isEmpty
        || !Set(query.publics).isDisjoint(with: organization.particularPublics))
      && query.text.searchKey.split(separator: " ").allSatisfy { word in
        names.contains { $0.hasPrefix(word) }
      }
      && (query.group.map { group in
        answers[organization.id]?.affiliations.contains { $0.group.id == group } ?? false
      } ?? true)
  }

  func publics(limit: Int) throws -> [PublicCount] {
    var counts: [String: Int] = [:]
    for name in inside(nil).flatMap(\.particularPublics) { counts[name, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
      .map { PublicCount(name: $0.key, organizations: $0.value) }
  }

  private func list(_ query: OrganizationQuery) -> [Organization] {
    let scope: [Organization] =
      switch query.scope {
      case .everywhere: inside(nil)
      case .territory(let id): inside(id)
      case .notPlaced(let id): notPlaced(in: id)
      case .these(let ids): inside(nil).filter { ids.contains($0.id) }
      }
    let kept = scope.filter { fits($0, query) }
    let byName = kept.sorted { ($0.name.folded, $0.id) < ($1.name.folded, $1.id) }
    let sorted: [Organization] =
      switch query.order {
      case .jobs: byName.sorted { ($0.workforce?.middle ?? -1) < ($1.workforce?.middle ?? -1) }
      case .links:
        byName.sorted { linkCount($0) < linkCount($1) }
      case .sector:
        byName.sorted { a, b in
          let cases = Sector.allCases
          return cases.firstIndex(of: a.sector) ?? 0 < cases.firstIndex(of: b.sector) ?? 0
        }
      default: byName
      }
    return query.isDescending ? sorted.reversed() : sorted
  }

  private func linkCount(_ organization: Organization) -> Int {
    answers[organization.id]?.known.count ?? 0
  }

  private func entry(_ organization: Organization) -> OrganizationEntry {
    OrganizationEntry(
      id: organization.id, name: organization.name, sector: organization.sector,
      sectorBasis: organization.sectorBasis, family: organization.family,
      workforce: organization.workforce, declaredLinks: linkCount(organization),
      municipality: territories.first { $0.id == organization.territory }?.name ?? "",
      address: organization.address)
  }

  func organizations(_ query: OrganizationQuery, in range: Range<Int>) throws
    -> [OrganizationEntry]
  {
    if fails { throw Failure() }
    let all = list(query)
    return all[range.clamped(to: 0..<all.count)].map(entry)
  }

  func count(_ query: OrganizationQuery) throws -> Int { list(query).count }

  func position(of id: Organization.ID, in query: OrganizationQuery) throws -> Int? {
    list(query).firstIndex { $0.id == id }
  }

  func organization(_ id: Organization.ID) throws -> OrganizationSheet? {
    if fails { throw Failure() }
    guard let organization = organizations.first(where: { $0.id == id }) else { return nil }
    var sheet = OrganizationSheet(
      organization: organization, path: try organization.territory.map(path(to:)) ?? [],
      affiliations: answers[id]?.affiliations ?? [],
      declaredLinks: answers[id]?.known.count ?? 0,
      places: organizations.count { $0.body == organization.body })
    sheet.entries = standing(about: id)
    return sheet
  }

  func links(of id: Organization.ID, parameters: Parameters) throws -> LinksAnswer? {
    if fails { throw Failure() }
    guard organizations.contains(where: { $0.id == id }) else { return nil }
    if !memberships.isEmpty {
      return try network(around: .init(rawValue: ""), for: .groups, parameters: parameters)
        .network.links(of: id)
    }
    return noted(answers[id] ?? LinksAnswer(center: id, parameters: parameters))
  }

  func chains(
    from start: Organization.ID, to end: Organization.ID, groupMax: Int, limit: Int,
    computation: Computation
  ) throws -> DeclaredChains? {
    if fails { throw Failure() }
    func stop(_ id: Organization.ID) -> DeclaredChain.Stop? {
      organizations.first { $0.id == id }.map(entry).map {
        DeclaredChain.Stop(id: id, name: $0.name, municipality: $0.municipality)
      }
    }
    guard let first = stop(start), let last = stop(end) else { return nil }
    return try DeclaredChains(
      from: first, to: last, limit: limit, computation: computation,
      stop: { stop($0) ?? DeclaredChain.Stop(id: $0, name: "") },
      ties: { id in
        let partners = partnerships.compactMap { partnership -> DeclaredChain.Tie? in
          let ends = [partnership.from, partnership.to]
          guard ends.contains(id), let other = ends.first(where: { $0 != id }) else { return nil }
          return .partnership(with: other, kind: partnership.kind)
        }
        let own = memberships.filter { $0.organization == id }.map(\.group)
        let fellows = memberships.filter { own.contains($0.group) }.map { fellow in
          DeclaredChain.Tie.group(
            with: fellow.organization,
            name: groups.first { $0.group.id == fellow.group }?.group.name ?? "")
        }
        return partners + fellows
      })
  }

  func reach(
    of id: Organization.ID, steps: Int, groupMax: Int, computation: Computation
  ) throws -> DeclaredReach? {
    try DeclaredReach(of: id, steps: steps, computation: computation) { id in
      (answers[id]?.known ?? []).filter { $0.links.contains { $0.type.layer == .declared } }
        .map { .partnership(with: $0.id, kind: "partnership") }
    }
  }

  func search(_ text: String, limit: Int) throws -> [SearchMatch] {
    if fails { throw Failure() }
    let typed = text.searchKey
    func fit(_ name: String) -> NameFit? { NameFit(name.searchKey, typed: typed) }
    var hits: [(NameFit, SearchMatch)] = []
    for territory in territories {
      guard let fit = fit(territory.name) else { continue }
      let container = territories.first { $0.id == territory.parent }?.name ?? ""
      hits.append((fit, .territory(entry(territory), container: container)))
    }
    let affiliations = Set(groups + answers.values.flatMap(\.affiliations))
    for affiliation in affiliations.sorted(by: { $0.group.id < $1.group.id }) {
      guard let fit = fit(affiliation.group.name) else { continue }
      hits.append(
        (
          fit,
          .group(
            GroupEntry(
              id: affiliation.group.id, name: affiliation.group.name, kind: affiliation.group.kind,
              members: affiliation.members))
        ))
    }
    for organization in organizations where !organization.isCeased {
      guard let fit = fit(organization.name) else { continue }
      hits.append((fit, .organization(entry(organization))))
    }
    let ranked = hits.enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }
    return Array(ranked.prefix(limit).map(\.element.1))
  }
}

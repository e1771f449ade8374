public import CooperationModel

/// A question that may take longer than a key press.
public enum Question: Hashable, Sendable {
  /// The links of an organization.
  case links(Organization.ID, Parameters, generation: Int)
  /// What a text finds.
  case search(String, limit: Int, generation: Int)
  /// The organizations of a query, and where one of them stands.
  case listing(OrganizationQuery, around: Organization.ID?, generation: Int)
  /// The organizations of a territory with the most declared links.
  case mostLinked(Territory.ID, limit: Int, generation: Int)
  /// What was counted of a territory, today and before.
  case history(Territory.ID, generation: Int)
  /// The groups of a territory.
  case groups(Territory.ID, Parameters, generation: Int)
  /// A group of chosen members for a territory, under a name.
  case draft([Organization.ID], String, Territory.ID, Parameters, generation: Int)
  /// The links of a territory.
  case pairs(Territory.ID, Parameters, generation: Int)
  /// The figures of a territory, and how it stands among its peers.
  case figures(Territory.ID, Parameters, generation: Int)
  /// Two territories side by side.
  case comparison(Territory.ID, Territory.ID, Parameters, generation: Int)
  /// The sectors of a territory by the territories inside it.
  case sectors(Territory.ID, generation: Int)
  /// What a map of a territory shows, of a sector or of all.
  case map(Territory.ID, sector: Sector?, generation: Int)
  /// Who is within some declared links of an organization.
  case nodes(Organization.ID, steps: Int, Parameters, generation: Int)
  /// The shortest chains of declared links between two organizations.
  case chains(Organization.ID, Organization.ID, Parameters, generation: Int)

  /// What changed since the edition before.
  case changes(ChangeQuery, generation: Int)

  /// The number of the question.
  public var generation: Int {
    switch self {
    case .links(_, _, let generation), .search(_, _, let generation),
      .listing(_, _, let generation), .mostLinked(_, _, let generation),
      .history(_, let generation),
      .groups(_, _, let generation), .draft(_, _, _, _, let generation),
      .pairs(_, _, let generation), .figures(_, _, let generation), .map(_, _, let generation),
      .comparison(_, _, _, let generation), .sectors(_, let generation),
      .nodes(_, _, _, let generation), .chains(_, _, _, let generation),
      .changes(_, let generation):
      generation
    }
  }

  /// What a later question of the same kind replaces.
  public enum Kind: CaseIterable, Hashable, Sendable {
    case links, search, listing, mostLinked, history
    /// What may take seconds: told how far it is, and stopped when the user moves on.
    case computation
  }

  /// The kind of the question.
  public var kind: Kind {
    switch self {
    case .links: .links
    case .search: .search
    case .listing: .listing
    case .mostLinked: .mostLinked
    case .history: .history
    case .groups, .draft, .pairs, .figures, .comparison, .sectors, .map, .nodes, .chains,
      .changes:
      .computation
    }
  }
}

/// The answer to a question, with the generation of the question.
public enum Answer: Hashable, Sendable {
  /// Links; absent if the organization is not in the directory.
  case links(LinksAnswer?, generation: Int)
  /// What was found, best first.
  case matches([SearchMatch], generation: Int)
  /// The organizations of a query.
  case listing(OrganizationListing, generation: Int)
  /// The organizations with the most declared links; empty if nothing is declared.
  case mostLinked([OrganizationEntry], generation: Int)
  /// What was counted of a territory; absent if it is not in the directory.
  case history(TerritoryHistory?, generation: Int)
  /// Groups; absent if the territory is not in the directory.
  case groups(TerritoryGroups?, generation: Int)
  /// A draft as the only group; absent if the territory is not in the directory.
  case draft(TerritoryGroups?, generation: Int)
  /// Links; absent if the territory is not in the directory.
  case pairs(TerritoryPairs?, generation: Int)
  /// Figures; absent if the territory is not in the directory.
  case figures(TerritoryFigures?, generation: Int)
  /// Two territories; absent if one is not in the directory.
  case comparison(ComparedTerritories?, generation: Int)
  /// Sectors by territory; absent if the territory is not in the directory.
  case sectors(SectorMatrix?, generation: Int)
  /// What a map shows; absent if the territory is not in the directory.
  case map(TerritoryMap?, generation: Int)
  /// Who is around an organization; absent if it is not in the directory.
  case nodes(NodePicture?, generation: Int)
  /// Chains; absent if an end is not in the directory.
  case chains(DeclaredChains?, generation: Int)
  /// What changed; absent if there is no edition to compare with.
  case changes(EditionChanges?, generation: Int)
  /// The question failed; the sentence says why.
  case failure(String, generation: Int)
}

extension Question {
  /// Answers the question from a directory: for whoever works in the background.
  ///
  /// - Parameters:
  ///   - directory: The directory.
  ///   - threads: How many cores may work.
  ///   - computation: Told how far it is, and asked whether to stop.
  ///   - sentence: The sentence for an error of the directory.
  /// - Returns: The answer; absent if the computation was stopped.
  public func answer(
    from directory: any DirectoryReading, threads: Int, computation: Computation,
    sentence: (any Error) -> String = { "\($0)" }
  ) -> Answer? {
    do {
      switch self {
      case .links(let id, let parameters, _):
        return .links(
          try directory.links(of: id, parameters: parameters), generation: generation)
      case .search(let text, let limit, _):
        return .matches(try directory.search(text, limit: limit), generation: generation)
      case .listing(let query, let id, _):
        return .listing(try directory.listing(query, around: id), generation: generation)
      case .mostLinked(let id, let limit, _):
        var query = OrganizationQuery(scope: .territory(id))
        query.links = [.declared]
        (query.order, query.isDescending) = (.links, true)
        let listing = try directory.listing(query, around: nil)
        return .mostLinked(
          try directory.organizations(listing, in: 0..<min(limit, listing.count)),
          generation: generation)
      case .history(let id, _):
        return .history(try directory.history(of: id), generation: generation)
      case .groups(let id, let parameters, _):
        let network = try directory.network(
          around: id, for: .groups, parameters: parameters, computation: computation
        ).network
        let groups = try network.groups(in: id, threads: threads, computation: computation)
        return .groups(
          TerritoryGroups(groups, of: network, in: id), generation: generation)
      case .draft(let members, let name, let id, let parameters, _):
        let network = try directory.network(
          around: id, for: .draft(members: Set(members)), parameters: parameters,
          computation: computation
        ).network
        let group = try network.draft(
          members, name: name, in: id, threads: threads, computation: computation)
        return .draft(
          TerritoryGroups(group.map { [$0] }, of: network, in: id), generation: generation)
      case .pairs(let id, let parameters, _):
        let network = try directory.network(
          around: id, for: .links, parameters: parameters, computation: computation
        ).network
        let pairs = try TerritoryPairs(
          of: network, in: id, threads: threads, computation: computation)
        return .pairs(pairs, generation: generation)
      case .figures(let id, let parameters, _):
        return .figures(
          try TerritoryFigures(
            of: id, in: directory, parameters: parameters, threads: threads,
            computation: computation),
          generation: generation)
      case .comparison(let first, let second, let parameters, _):
        return .comparison(
          try ComparedTerritories(
            first, second, in: directory, parameters: parameters, computation: computation),
          generation: generation)
      case .sectors(let id, _):
        return .sectors(
          try directory.sectorMatrix(of: id, computation: computation), generation: generation)
      case .map(let id, let sector, _):
        return .map(try directory.map(of: id, sector: sector), generation: generation)
      case .nodes(let id, let steps, let parameters, _):
        return .nodes(
          try NodePicture(
            around: id, steps: steps, in: directory, parameters: parameters,
            computation: computation),
          generation: generation)
      case .changes(let query, _):
        return .changes(try EditionChanges(query, in: directory), generation: generation)
      case .chains(let start, let end, let parameters, _):
        return .chains(
          try directory.chains(
            from: start, to: end, groupMax: parameters.groupMax, limit: ChainState.mostWays,
            computation: computation),
          generation: generation)
      }
    } catch is CancellationError {
      return nil
    } catch {
      return .failure(sentence(error), generation: generation)
    }
  }
}

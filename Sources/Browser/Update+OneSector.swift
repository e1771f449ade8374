internal import CooperationModel
internal import TextLayout

// Territories and maps that count one sector only, territories in another order, two of them compared.

extension BrowserState {
  /// The only sector that the screen counts; absent: all are.
  private var countedSector: Sector? {
    position.screen == .map ? position.map?.sector : position.territories.measure.sector
  }

  /// The sectors that the screen may count, with their organizations.
  private func countableSectors(
    _ environment: Environment
  ) throws -> [TerritoryCard.SectorCount] {
    let parent =
      position.screen == .map
      ? position.map?.place.id : position.territories.column?.parent?.id
    return try sectorCounts(of: parent.map { .territory($0) } ?? .everywhere, environment)
  }

  /// Asks which sector to count.
  mutating func openSectorMenu(_ environment: Environment) throws {
    let say = environment.messages
    let lines =
      [MenuState.Line(text: say(.filterAll), isMarked: countedSector == nil)]
      + (try countableSectors(environment)).map {
        MenuState.Line(
          text: say($0.sector.name), count: $0.organizations,
          isMarked: $0.sector == countedSector)
      }
    openMenu(.oneSector, lines, environment)
  }

  /// Counts the sector of a line of the menu.
  mutating func chooseSector(_ line: Int, _ environment: Environment) throws -> [Effect] {
    let sectors = try countableSectors(environment).map(\.sector)
    let sector = sectors.indices.contains(line - 1) ? sectors[line - 1] : nil
    return position.screen == .map
      ? askForMap(of: sector) : try count(sector, environment)
  }

  /// Counts a sector only, or all again, in every column of territories.
  mutating func count(_ sector: Sector?, _ environment: Environment) throws -> [Effect] {
    position.territories.measure.sector = sector
    try listAgain(environment)
    return []
  }

  /// Asks in which order to list territories.
  mutating func openTerritoryOrderMenu(_ environment: Environment) {
    let lines = TerritoryOrder.allCases.map { order in
      MenuState.Line(
        text: environment.messages(order.name),
        isMarked: order == position.territories.measure.order)
    }
    openMenu(.territoryOrder, lines, environment)
  }

  /// Lists territories in the order of a line of the menu.
  mutating func chooseTerritoryOrder(_ line: Int, _ environment: Environment) throws {
    position.territories.measure.order = TerritoryOrder.allCases[line]
    try listAgain(environment)
  }

  /// Asks for the map in sight anew, with one sector or with all.
  mutating func askForMap(of sector: Sector?) -> [Effect] {
    guard let place = position.map?.place else { return [] }
    generation += 1
    position.map?.sector = sector
    position.map?.question = generation
    position.map?.map = .waiting(nil)
    position.map?.scene = nil
    return [.ask(.map(place.id, sector: sector, generation: generation))]
  }

  /// Compares the chosen territory with the only other one that is marked, or asks with which.
  mutating func compareChosenTerritory(_ environment: Environment) throws -> [Effect] {
    guard case .territory(let chosen)? = position.territories.column?.chosen else {
      notice = environment.messages(.noticeChooseTerritory)
      return []
    }
    let effects = try showPlace(.figures, environment)
    let marked = marks.territories.filter { $0 != chosen.id }
    if marked.count == 1, let other = try environment.directory.path(to: marked[0]).last {
      return effects + compare(with: other)
    }
    position.figures?.wantsPartner = true
    offerPartners(environment)
    return effects
  }

  /// Asks with which territory to compare, once the figures are there.
  mutating func offerPartners(_ environment: Environment) {
    guard position.screen == .figures, box == nil, position.figures?.wantsPartner == true,
      position.figures?.figures.value != nil
    else { return }
    position.figures?.wantsPartner = false
    openPartnerMenu(environment)
  }
}

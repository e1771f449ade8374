internal import CooperationModel
internal import DirectoryStore

extension ProfileReading {
  mutating func takeTerritories(_ row: RowFile, _ table: CompiledTable) -> Bool {
    var above: Territory.ID?
    var isUsed = false
    for level in table.levels {
      let id = level.id.value(row)
      guard !id.isEmpty else { continue }
      var territory = Territory(
        id: .init(rawValue: id), code: level.code?.value(row) ?? "", name: level.name.value(row),
        level: level.level)
      if level.addsOnly, gazetteer.territory(id: id)?.method != .code { continue }
      if territory.name.isEmpty { territory.name = id }
      let parent = level.parent?.value(row) ?? ""
      territory.parent = parent.isEmpty ? above : .init(rawValue: parent)
      if let also = level.alsoIn?.value(row), !also.isEmpty, also != territory.parent?.rawValue {
        territory.alsoIn = [.init(rawValue: also)]
      }
      territory.area = level.area.flatMap { Double($0.value(row)) }
        .flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
      territory.population = level.population.flatMap { Int($0.value(row)) }
        .flatMap { $0 >= 0 ? $0 : nil }
      gazetteer.add(territory, isKeptIfUsed: level.isKeptIfUsed)
      above = territory.id
      isUsed = true
    }
    return isUsed
  }

  mutating func takeMove(_ row: RowFile, _ table: CompiledTable) -> Bool {
    let (from, to) = (table.value(.from, row), table.value(.to, row))
    guard !from.isEmpty, !to.isEmpty else { return false }
    gazetteer.move(
      .init(rawValue: from), to: .init(rawValue: to), date: table.value(.date, row),
      method: table.table.method)
    return true
  }

  mutating func takePostcode(_ row: RowFile, _ table: CompiledTable) -> Bool {
    gazetteer.cover(
      postcode: table.value(.postcode, row), municipality: table.value(.territory, row),
      name: table.value(.name, row), point: Point(pair: table.value(.point, row)))
  }

  /// Takes the shape of a territory: of the first that the row may mean and that has the name it tells,
  /// since departments and regions may have the same codes.
  mutating func takeBoundary(_ row: RowFile, _ table: CompiledTable) throws -> Bool {
    guard let geometry = row.value?["geometry"] else { return false }
    let name = table.value(.name, row)
    let found = table.placing.compactMap { find($0, row)?.position }.first { position in
      name.isEmpty || PlaceName.key(gazetteer.territories[position].name) == PlaceName.key(name)
    }
    guard let found else {
      try report(.skipped, row, table.column(.name), name, Expected.knownTerritory)
      return false
    }
    let territory = gazetteer.territories[found]
    let (boundary, problem) = shapes.add(geometry, of: territory.id, level: territory.level)
    if let problem {
      try report(
        boundary == nil ? .skipped : .ignored, row, problem.column, problem.value,
        problem.expected)
    }
    guard let boundary else { return false }
    boundaries.append(boundary)
    return true
  }

  /// Finds the territory of a row, and remembers it for others.
  mutating func place(_ row: RowFile, _ table: CompiledTable) -> Gazetteer.Find? {
    // What the row tells comes first: a town of its name elsewhere would else be taken for it.
    if !table.levels.isEmpty, !gazetteer.hasMunicipalities { _ = takeTerritories(row, table) }
    return found(row, table).map { learned($0, row, table) }
  }

  private mutating func found(_ row: RowFile, _ table: CompiledTable) -> Gazetteer.Find? {
    for placing in table.placing {
      if let found = find(placing, row) { return found }
    }
    return nil
  }

  private mutating func find(_ placing: CompiledTable.Placing, _ row: RowFile) -> Gazetteer.Find? {
    switch placing {
    case .id(let recipe): gazetteer.territory(id: recipe.value(row))
    case .name(let recipe, nil): gazetteer.municipality(named: recipe.value(row))
    case .name(let recipe, let inside?):
      gazetteer.municipality(named: recipe.value(row), inside: inside.value(row))
    case .postcode(let recipe, let name):
      gazetteer.municipality(postcode: recipe.value(row), name: name.value(row))
    case .sameValue: nil
    }
  }

  private mutating func learned(
    _ found: Gazetteer.Find, _ row: RowFile, _ table: CompiledTable
  ) -> Gazetteer.Find {
    for key in sameValues(row, table) {
      if let known = taught[key] {
        if known != found.position { taught[key] = .some(nil) }
      } else {
        taught[key] = found.position
      }
    }
    return found
  }

  /// The values that other rows may have been placed by.
  func sameValues(_ row: RowFile, _ table: CompiledTable) -> [String] {
    table.placing.compactMap { placing in
      guard case .sameValue(let recipe, let position) = placing else { return nil }
      let value = recipe.value(row).folded
      return value.isEmpty ? nil : "\(table.number)|\(position)|\(value)"
    }
  }
}

extension Point {
  /// Reads a latitude and a longitude from one text: "48.11, -1.67", "48,11 ; -1,67", or the other
  /// way round in "POINT(-1.67 48.11)".
  init?(pair: String) {
    let numbers = PeoplesNumber.all(in: pair)
    guard numbers.count == 2 else { return nil }
    let isExchanged = pair.uppercased().hasPrefix("POINT") || numbers[0].magnitude > 90
    self.init(
      latitude: numbers[isExchanged ? 1 : 0], longitude: numbers[isExchanged ? 0 : 1])
  }
}

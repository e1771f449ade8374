internal import CooperationModel
internal import DirectoryStore

extension ProfileImporter {
  mutating func takeOrganization(
    _ row: Row, _ table: ProfileTable, _ problems: inout [ImportProblem]
  ) -> Bool {
    let id = value("id", row, table)
    let name = value("name", row, table)
    guard !id.isEmpty, !name.isEmpty else {
      problems.append(
        row.problem(
          .skipped, column: column(id.isEmpty ? "id" : "name", table), value: id + name,
          expected: id.isEmpty ? "an identity" : "a name"))
      return false
    }
    var organization = Organization(id: .init(rawValue: id), name: name)
    guard positions[organization.id] == nil else {
      problems.append(
        row.problem(
          .skipped, column: column("id", table), value: row[column("id", table)],
          expected: Expected.newID))
      return false
    }
    fill(&organization, row, table, &problems)
    let place = place(of: row, table)
    organization.territory = place
    let key = profile.matchKey(of: name) + "|" + (place?.rawValue ?? "")
    if table.matchesByName, let position = byName[key] ?? nil {
      merge(organization, into: position)
      join(table.group, organizations[position].id, row)
      return true
    }
    append(organization, key: key)
    noteUnplaced(row, table, place)
    join(table.group, organization.id, row)
    return true
  }

  mutating func takePlace(
    _ row: Row, _ table: ProfileTable, _ problems: inout [ImportProblem]
  ) -> Bool {
    let unit = Organization.ID(rawValue: value("unit", row, table))
    guard !unit.rawValue.isEmpty else {
      problems.append(
        row.problem(
          .skipped, column: column("unit", table), value: "", expected: "an identity"))
      return false
    }
    let known = positions[unit].map { organizations[$0] }
    if known == nil {
      problems.append(
        row.problem(
          .ignored, column: column("unit", table), value: unit.rawValue,
          expected: "the identity of a known organization"))
    }
    placeCounts[unit, default: 0] += 1
    let id = "\(unit.rawValue)/\(placeCounts[unit] ?? 1)"
    let name = value("name", row, table)
    // A place does what its organization does, and ends with it.
    var place = known ?? Organization(id: unit, name: name)
    place = place.asPlace(id: .init(rawValue: id), name: name.isEmpty ? place.name : name)
    place.unit = unit
    fill(&place, row, table, &problems)
    place.territory = self.place(of: row, table)
    append(place, key: "")
    noteUnplaced(row, table, place.territory)
    return true
  }

  private mutating func append(_ organization: Organization, key: String) {
    positions[organization.id] = organizations.count
    // Two of one name in one place: nobody can tell which of them another list means.
    if !key.isEmpty { byName[key] = byName[key] == nil ? organizations.count : .some(nil) }
    organizations.append(organization)
  }

  private mutating func join(_ group: Group.ID?, _ organization: Organization.ID, _ row: Row) {
    guard let group, isMember.insert(group.rawValue + "|" + organization.rawValue).inserted else {
      return
    }
    var membership = Membership(group: group, organization: organization)
    membership.role = "member"
    membership.source = row.columns.file
    memberships.append(membership)
  }

  /// What another list says of an organization that is known: it fills what was unknown.
  private mutating func merge(_ other: Organization, into position: Int) {
    var known = organizations[position]
    var other = other
    if known.name != other.name {
      // Registers shout: a list that writes the same name as people do is easier to read.
      if known.name.uppercased() == known.name { swap(&known.name, &other.name) }
      if known.alias.isEmpty, known.name.folded != other.name.folded { known.alias = other.name }
    }
    if known.website.isEmpty { known.website = other.website }
    if known.email.isEmpty { known.email = other.email }
    if known.phone.isEmpty { known.phone = other.phone }
    if known.address.isEmpty { known.address = other.address }
    if known.postcode.isEmpty { known.postcode = other.postcode }
    known.point = known.point ?? other.point
    if !other.source.isEmpty, known.source != other.source {
      known.source = known.source.isEmpty ? other.source : known.source + ", " + other.source
    }
    organizations[position] = known
  }

  // MARK: Fields

  func value(_ field: String, _ row: Row, _ table: ProfileTable) -> String {
    table.fields[field]?.value(row, profile) ?? ""
  }

  private func column(_ field: String, _ table: ProfileTable) -> String {
    table.fields[field]?.columns.joined(separator: " / ") ?? field
  }

  private func fill(
    _ o: inout Organization, _ row: Row, _ table: ProfileTable,
    _ problems: inout [ImportProblem]
  ) {
    func set(_ field: String, _ path: WritableKeyPath<Organization, String>) {
      let text = value(field, row, table)
      if !text.isEmpty { o[keyPath: path] = text }
    }
    func report(_ field: String, _ text: String, _ expected: String) {
      problems.append(
        row.problem(.ignored, column: column(field, table), value: text, expected: expected))
    }
    func choice<Value: RawRepresentable & CaseIterable>(_ field: String) -> Value?
    where Value.RawValue == String {
      let text = value(field, row, table)
      if text.isEmpty { return nil }
      if let value = Value(rawValue: text) { return value }
      report(field, text, "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    for (field, path) in Self.texts { set(field, path) }
    if let family: Family = choice("family") { o.family = family }
    if let status: SSEStatus = choice("sse") { o.declaredStatus = status }
    if let scheme: ActivityScheme = choice("activity_scheme") {
      o.scheme = o.activity.isEmpty ? nil : scheme
    }
    for (field, path) in [
      ("publics", \Organization.publics), ("offers", \.offers), ("needs", \.needs),
    ] {
      let text = value(field, row, table)
      if !text.isEmpty { o[keyPath: path] = text.split(separator: "|").map(\.trimmingBlanks) }
    }
    let (latitude, longitude) = (value("lat", row, table), value("lon", row, table))
    if !latitude.isEmpty || !longitude.isEmpty {
      if let north = PlainNumber(latitude), let east = PlainNumber(longitude) {
        o.point = Point(latitude: north.value, longitude: east.value)
      }
      if o.point == nil {
        report("lat", latitude + " " + longitude, "latitude and longitude in degrees, with a point")
      }
    }
    let workforce = value("workforce", row, table)
    if !workforce.isEmpty {
      o.workforce = Workforce(workforce)
      if o.workforce == nil { report("workforce", workforce, "a band such as 0, 1-2 or 20-49") }
    }
    for (field, path) in [("founded", \Organization.founded), ("closed", \.closed)] {
      let text = o[keyPath: path]
      if !text.isEmpty, PartialDate(text) == nil {
        report(field, text, "a date")
        o[keyPath: path] = ""
      }
    }
    for (field, recipe) in table.codedFields where value(field, row, table).isEmpty {
      let text = Recipe(source: recipe.source).value(row, profile)
      if !text.isEmpty { report(field, text, Expected.coded) }
    }
    o.facts = table.facts.compactMap { column in
      let text = Recipe(source: .column(column)).value(row, profile)
      return text.isEmpty ? nil : .init(label: column, value: text)
    }
    let status = value("status", row, table)
    if !status.isEmpty { o.isCeased = status == "ceased" }
    settleSector(&o, row, table, given: choice("sector"))
  }

  private static let texts: [(String, any WritableKeyPath<Organization, String> & Sendable)] = [
    ("alias", \.alias), ("legal_form", \.legalForm), ("activity", \.activity),
    ("address", \.address), ("postcode", \.postcode), ("founded", \.founded),
    ("closed", \.closed), ("website", \.website), ("email", \.email), ("phone", \.phone),
    ("source", \.source), ("updated", \.updated),
  ]

  /// The sector from the code of the activity, else as given, else guessed from words.
  private func settleSector(
    _ o: inout Organization, _ row: Row, _ table: ProfileTable, given: Sector?
  ) {
    if table.kind == .places, table.fields["sector"] == nil { return }
    if let derived = Sector.derived(activity: o.activity, scheme: o.scheme) {
      (o.sector, o.sectorBasis) = (derived, .activity)
    } else if let given {
      (o.sector, o.sectorBasis) = (given, given == .other ? .unknown : .declared)
    } else {
      for words in table.sectorWords.compactMap({ profile.words[$0] }) {
        // The words of the activity say more than those of the name.
        if let sector = words.sector(of: o.activity) ?? words.sector(of: o.name) {
          (o.sector, o.sectorBasis) = (sector, .words)
          return
        }
      }
    }
  }

  // MARK: Places

  private mutating func place(of row: Row, _ table: ProfileTable) -> Territory.ID? {
    var found: Territory.ID?
    for placing in table.placing where found == nil {
      switch placing {
      case .id(let recipe):
        found = gazetteer.territory(id: recipe.value(row, profile))
      case .name(let recipe):
        found = gazetteer.municipality(named: recipe.value(row, profile))
      case .sameValue: continue
      }
    }
    guard let found else { return nil }
    for key in sameKeys(row, table) {
      if let known = taught[key] {
        if known != found { taught[key] = .some(nil) }
      } else {
        taught[key] = found
      }
    }
    return found
  }

  private func sameKeys(_ row: Row, _ table: ProfileTable) -> [String] {
    table.placing.enumerated().compactMap { index, placing in
      guard case .sameValue(let recipe) = placing else { return nil }
      let value = recipe.value(row, profile).folded
      return value.isEmpty ? nil : "\(index)|\(value)"
    }
  }

  private mutating func noteUnplaced(
    _ row: Row, _ table: ProfileTable, _ place: Territory.ID?
  ) {
    guard place == nil else { return }
    let recipes = table.placing.map { placing in
      switch placing {
      case .id(let recipe), .name(let recipe), .sameValue(let recipe): recipe
      }
    }
    var columns: [String] = []
    for column in recipes.flatMap(\.columns) where !columns.contains(column) {
      columns.append(column)
    }
    let values = columns.map { Recipe(source: .column($0)).value(row, profile) }
    let problem = row.problem(
      .notPlaced, column: columns.first ?? "",
      value: values.filter { !$0.isEmpty }.joined(separator: " · "),
      expected: "a place that the profile knows")
    unplaced.append((organizations.count - 1, sameKeys(row, table), problem))
  }
}

extension Organization {
  /// The same organization as one of its places: what it does and is, not where and how.
  func asPlace(id: ID, name: String) -> Organization {
    var place = Organization(id: id, name: name)
    place.family = family
    place.declaredStatus = declaredStatus
    place.legalForm = legalForm
    place.activity = activity
    place.scheme = scheme
    place.otherActivities = otherActivities
    place.sector = sector
    place.sectorBasis = sectorBasis
    place.isCeased = isCeased
    place.closed = closed
    place.source = source
    return place
  }
}

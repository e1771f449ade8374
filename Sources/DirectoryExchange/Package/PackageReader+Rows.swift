internal import CooperationModel
internal import DirectoryStore

extension PackageReader {
  mutating func readTerritory(_ row: CSVRow, _ sink: inout some DirectorySink) throws -> Bool {
    let id = Territory.ID(rawValue: row["id"])
    guard !id.rawValue.isEmpty else {
      return try skip(row, column: "id", expected: "an identity", &sink)
    }
    guard territories.insert(id).inserted else {
      return try skip(row, column: "id", expected: "an identity that no earlier row has", &sink)
    }
    var level = Territory.Level.custom
    if let known = Territory.Level(rawValue: row["level"]) {
      level = known
    } else {
      let levels = Territory.Level.allCases.map(\.rawValue).joined(separator: ", ")
      try ignore(row, column: "level", expected: "one of \(levels)", &sink)
    }
    var territory = Territory(
      id: id, code: row["code"], name: row["name"].isEmpty ? id.rawValue : row["name"],
      level: level, parent: row["parent"].isEmpty ? nil : .init(rawValue: row["parent"]),
      alsoIn: list(row["also_in"]).map(Territory.ID.init(rawValue:)))
    territory.center = try point(row, &sink)
    if !row["area_km2"].isEmpty {
      territory.area = Double(row["area_km2"]).flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
      if territory.area == nil {
        try ignore(row, column: "area_km2", expected: "a number above zero, with a point", &sink)
      }
    }
    territory.population = try count(row, column: "population", &sink)
    if !row["density"].isEmpty {
      territory.density = Int(row["density"]).flatMap(Territory.Density.init(rawValue:))
      if territory.density == nil {
        try ignore(row, column: "density", expected: "1, 2 or 3", &sink)
      }
    }
    try sink.add(territory)
    return true
  }

  mutating func readOrganization(_ row: CSVRow, _ sink: inout some DirectorySink) throws -> Bool {
    let id = Organization.ID(rawValue: row["id"])
    guard !id.rawValue.isEmpty else {
      return try skip(row, column: "id", expected: "an identity", &sink)
    }
    guard organizations.insert(id).inserted else {
      return try skip(row, column: "id", expected: "an identity that no earlier row has", &sink)
    }
    var o = Organization(id: id, name: row["name"].isEmpty ? id.rawValue : row["name"])
    o.alias = row["alias"]
    o.unit = row["unit"].isEmpty ? nil : .init(rawValue: row["unit"])
    o.family = try choice(row, column: "family", &sink) ?? .unknown
    o.declaredStatus = try choice(row, column: "sse", &sink)
    o.legalForm = row["legal_form"]
    o.activity = row["activity"]
    o.scheme = try choice(row, column: "activity_scheme", &sink)
    o.otherActivities = list(row["other_activities"])
    let given: Sector? = try choice(row, column: "sector", &sink)
    SectorRule.settle(&o, given: given)
    if !row["territory"].isEmpty {
      let territory = Territory.ID(rawValue: row["territory"])
      if territories.contains(territory) {
        o.territory = territory
      } else {
        try note(
          row.problem(
            .notPlaced, column: "territory", value: territory.rawValue,
            expected: "the identity of a territory in territories.csv"), &sink)
      }
    }
    o.address = row["address"]
    o.postcode = row["postcode"]
    o.point = try point(row, &sink)
    if !row["workforce"].isEmpty {
      o.workforce = Workforce(row["workforce"])
      if o.workforce == nil {
        try ignore(
          row, column: "workforce", expected: "a band such as 0, 1-2, 20-49 or 10000+", &sink)
      }
    }
    o.founded = try date(row, column: "founded", &sink)
    o.closed = try date(row, column: "closed", &sink)
    try readStatus(row, &o, &sink)
    o.publics = list(row["publics"])
    o.offers = list(row["offers"])
    o.needs = list(row["needs"])
    o.website = row["website"]
    o.email = row["email"]
    o.phone = row["phone"]
    o.source = row["source"]
    o.updated = try date(row, column: "updated", &sink)
    o.facts = facts(row)
    report.note(o)
    try sink.add(o)
    return true
  }

  private mutating func readStatus(
    _ row: CSVRow, _ organization: inout Organization, _ sink: inout some DirectorySink
  ) throws {
    switch row["status"] {
    case "ceased": organization.isCeased = true
    case "active": organization.isCeased = false
    case "": organization.isCeased = !row["closed"].isEmpty
    default:
      try ignore(row, column: "status", expected: "active or ceased", &sink)
      organization.isCeased = !row["closed"].isEmpty
    }
  }

  private static let known: Set<String> = Set(
    [
      "id", "name", "alias", "unit", "family", "sse", "legal_form", "activity", "activity_scheme",
      "other_activities", "sector", "territory", "address", "postcode", "lat", "lon", "workforce",
      "founded", "closed", "status", "publics", "offers", "needs", "website", "email", "phone",
      "source", "updated",
    ].map(CSVTable.key))

  /// What columns without a place of their own say.
  private func facts(_ row: CSVRow) -> [Organization.Fact] {
    zip(row.table.headers, row.record.fields).compactMap { header, value in
      value.isEmpty || header.isEmpty || Self.known.contains(CSVTable.key(header))
        ? nil : Organization.Fact(label: header, value: value)
    }
  }

  mutating func readGroup(_ row: CSVRow, _ sink: inout some DirectorySink) throws -> Bool {
    let id = Group.ID(rawValue: row["id"])
    guard !id.rawValue.isEmpty else {
      return try skip(row, column: "id", expected: "an identity", &sink)
    }
    guard groups.insert(id).inserted else {
      return try skip(row, column: "id", expected: "an identity that no earlier row has", &sink)
    }
    let form = row["form"]
    let usual: Group.Kind =
      ["federation", "network", "label", "chamber", ""].contains(form) ? .umbrella : .joint
    var group = Group(
      id: id, name: row["name"].isEmpty ? id.rawValue : row["name"],
      kind: try choice(row, column: "kind", &sink) ?? usual)
    group.form = form
    group.declaredSize = try count(row, column: "declared_size", &sink)
    group.founded = try date(row, column: "founded", &sink)
    group.territory = row["territory"].isEmpty ? nil : .init(rawValue: row["territory"])
    if let territory = group.territory, !territories.contains(territory) {
      try ignore(row, column: "territory", expected: "the identity of a known territory", &sink)
    }
    group.lead = row["lead"].isEmpty ? nil : .init(rawValue: row["lead"])
    if let lead = group.lead, !organizations.contains(lead) {
      try ignore(row, column: "lead", expected: "the identity of a known organization", &sink)
    }
    group.strategy = row["strategy"]
    group.source = row["source"]
    group.updated = try date(row, column: "updated", &sink)
    try sink.add(group)
    return true
  }

  mutating func readMembership(_ row: CSVRow, _ sink: inout some DirectorySink) throws -> Bool {
    for column in ["group", "organization"] where row[column].isEmpty {
      return try skip(row, column: column, expected: "an identity", &sink)
    }
    var membership = Membership(
      group: .init(rawValue: row["group"]), organization: .init(rawValue: row["organization"]))
    if !groups.contains(membership.group) {
      try ignore(row, column: "group", expected: "the identity of a known group", &sink)
    }
    if !organizations.contains(membership.organization) {
      try ignore(
        row, column: "organization", expected: "the identity of a known organization", &sink)
    }
    membership.role = row["role"]
    membership.since = try date(row, column: "since", &sink)
    membership.until = row["until"]
    membership.source = row["source"]
    try sink.add(membership)
    return true
  }

  mutating func readPartnership(_ row: CSVRow, _ sink: inout some DirectorySink) throws -> Bool {
    for column in ["from", "to"] where row[column].isEmpty {
      return try skip(row, column: column, expected: "an identity", &sink)
    }
    var partnership = Partnership(
      from: .init(rawValue: row["from"]), to: .init(rawValue: row["to"]))
    guard partnership.from != partnership.to else {
      return try skip(row, column: "to", expected: "another organization than the first", &sink)
    }
    for (column, id) in [("from", partnership.from), ("to", partnership.to)]
    where !organizations.contains(id) {
      try ignore(row, column: column, expected: "the identity of a known organization", &sink)
    }
    if !row["kind"].isEmpty { partnership.kind = row["kind"] }
    partnership.since = try date(row, column: "since", &sink)
    partnership.until = row["until"]
    partnership.source = row["source"]
    try sink.add(partnership)
    return true
  }

  mutating func readReference(_ row: CSVRow, _ sink: inout some DirectorySink) throws -> Bool {
    guard let kind = ReferenceCount.Kind(rawValue: row["kind"]), !row["code"].isEmpty else {
      return try skip(
        row, column: "kind", expected: "class, group, division or public, and a code", &sink)
    }
    guard let count = Int(row["count"]), let total = Int(row["total"]), count >= 0, total > 0 else {
      return try skip(row, column: "count", expected: "a count and a total above zero", &sink)
    }
    try sink.add(ReferenceCount(kind: kind, code: row["code"], count: count, total: total))
    return true
  }
}

// MARK: Cells

extension PackageReader {
  func list(_ cell: String) -> [String] {
    cell.split(separator: "|").map(\.trimmingBlanks).filter { !$0.isEmpty }
  }

  /// One of the values listed, or nothing.
  private mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ row: CSVRow, column: String, _ sink: inout some DirectorySink
  ) throws -> Value? where Value.RawValue == String {
    let cell = row[column]
    if cell.isEmpty { return nil }
    if let value = Value(rawValue: cell) { return value }
    let values = Value.allCases.map(\.rawValue).joined(separator: ", ")
    try ignore(row, column: column, expected: "one of \(values)", &sink)
    return nil
  }

  private mutating func count(
    _ row: CSVRow, column: String, _ sink: inout some DirectorySink
  ) throws -> Int? {
    if row[column].isEmpty { return nil }
    if let number = Int(row[column]), (0...10_000_000_000).contains(number) { return number }
    try ignore(row, column: column, expected: "a whole number", &sink)
    return nil
  }

  /// Both coordinates, or none.
  private mutating func point(_ row: CSVRow, _ sink: inout some DirectorySink) throws -> Point? {
    let (latitude, longitude) = (row["lat"], row["lon"])
    if latitude.isEmpty, longitude.isEmpty { return nil }
    if let north = Double(latitude), let east = Double(longitude),
      let point = Point(latitude: north, longitude: east)
    {
      return point
    }
    let isNorthWrong = Double(latitude).map { !(-90...90).contains($0) } ?? true
    try ignore(
      row, column: isNorthWrong ? "lat" : "lon",
      expected: "degrees with a point, latitude from -90 to 90 and longitude from -180 to 180",
      &sink)
    return nil
  }

  /// A date of ISO 8601, possibly only a year or a year and a month; others are read as unknown.
  private mutating func date(
    _ row: CSVRow, column: String, _ sink: inout some DirectorySink
  ) throws -> String {
    let cell = row[column]
    if cell.isEmpty || DateText.isValid(cell) { return cell }
    try ignore(row, column: column, expected: "a date such as 2024, 2024-05 or 2024-05-31", &sink)
    return ""
  }
}

/// Dates as text.
enum DateText {
  /// Whether a text is a year, a year and month, or a day, possibly with a time after it.
  static func isValid(_ text: String) -> Bool {
    let day = text.prefix { $0 != "T" && $0 != " " }
    let parts = day.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let lengths = day.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
    guard let year = parts.first ?? nil, lengths.first == 4, year > 0, parts.count <= 3 else {
      return false
    }
    if parts.count > 1 {
      guard let month = parts[1], lengths[1] == 2, (1...12).contains(month) else { return false }
    }
    if parts.count > 2 {
      guard let number = parts[2], lengths[2] == 2, (1...31).contains(number) else { return false }
    }
    return true
  }
}

/// How the sector of an organization is settled.
enum SectorRule {
  /// Takes the sector given, else the one of the activity, else none.
  static func settle(_ organization: inout Organization, given: Sector?) {
    if let given {
      organization.sector = given
      organization.sectorBasis = .declared
    } else if let derived = Sector.derived(
      activity: organization.activity, scheme: organization.scheme)
    {
      organization.sector = derived
      organization.sectorBasis = .activity
    } else {
      organization.sector = .other
      organization.sectorBasis = .unknown
    }
  }
}

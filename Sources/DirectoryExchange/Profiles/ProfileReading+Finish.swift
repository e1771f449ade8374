internal import CooperationModel
internal import DirectoryStore

extension ProfileReading {
  /// Hands every organization on, with what all rows said of it; then the groups.
  mutating func addOrganizations() throws {
    var finisher = Finisher(places: gazetteer, taught: taught, profile: profile, roster: roster)
    let shapes = self.shapes
    var count = 0
    /// How many rows of each file tell no place.
    var placelessRows: [Int: Int] = [:]
    try roster.spool.readAll { offset, head, bytes in
      guard roster.isFirst(head) else { return }
      count += 1
      if count % 1000 == 0 { try intake.checkCancellation() }
      let said =
        roster.isOnly(head, at: offset) ? said(bytes) : try merged(roster.rows(of: head.number))
      let (organization, notPlaced) = try finisher.organization(said, shapes) { number in
        try merged(roster.rows(of: number))
      }
      if let notPlaced {
        try intake.add(
          ImportProblem(
            outcome: .notPlaced, file: fileNames[notPlaced.file], line: notPlaced.line,
            column: notPlaced.column, value: notPlaced.value, expected: Expected.knownPlace))
      } else if organization.territory == nil {
        placelessRows[said.file, default: 0] += 1
        placeless[said.table] += 1
      }
      described[said.table] += 1
      try intake.add(organization)
    }
    // Told once: a list of organizations of a whole country may have no column of places at all.
    for (file, rows) in placelessRows.sorted(by: { $0.key < $1.key }) {
      try intake.add(
        ImportProblem(
          outcome: .notPlaced, file: fileNames[file], line: nil, column: "", value: "",
          expected: Expected.placeInRows(rows)),
        rows: rows)
    }
    for group in groups { try intake.sink.add(group) }
    for member in memberships {
      let said = try merged(roster.rows(of: roster.current(member.organization)))
      var membership = Membership(
        group: groups[member.group].id, organization: finisher.identity(of: said))
      membership.role = "member"
      membership.source = fileNames[member.file]
      try intake.sink.add(membership)
    }
  }

  /// What several rows say together, the one of the first table of the profile believed first.
  private func merged(_ rows: [[UInt8]]) throws -> Said {
    let all = rows.map { said($0[...]) }.sorted { a, b in
      (a.table, a.file, a.line) < (b.table, b.file, b.line)
    }
    guard var first = all.first else { return Said([]) { _ in [] } }
    for other in all.dropFirst() { first.merge(other) }
    return first
  }
}

/// Makes organizations of what rows said.
private struct Finisher {
  let places: Gazetteer
  let taught: [String: Int?]
  let profile: Profile
  let roster: Roster
  /// How many places without a number of their own each unit has so far.
  private var placeCounts: [String: Int] = [:]
  /// The sector of each activity met, since a register of millions has some hundred.
  private var sectors = DerivedSectors()
  /// The unit of the last place, since the places of one follow each other in most registers.
  private var lastUnit: (id: String, unit: Organization)?

  init(places: Gazetteer, taught: [String: Int?], profile: Profile, roster: Roster) {
    self.places = places
    self.taught = taught
    self.profile = profile
    self.roster = roster
  }

  /// The identity of an organization: the number of the register that comes first in the profile.
  func identity(of said: Said) -> Organization.ID {
    guard let key = said.keys.min(by: { $0.kind < $1.kind }) else { return .init(rawValue: "") }
    let kind = profile.keyKinds[key.kind]
    // Whoever has the number of a register needs no other identity.
    if kind.isEmpty, let other = said.keys.filter({ $0.kind > 0 }).min(by: { $0.kind < $1.kind }) {
      return .init(rawValue: profile.keyKinds[other.kind] + ":" + other.text)
    }
    return .init(rawValue: kind.isEmpty ? key.text : kind + ":" + key.text)
  }

  mutating func organization(
    _ said: Said, _ shapes: Boundaries, unit read: (Int) throws -> Said
  ) throws -> (Organization, Said.NotPlaced?) {
    var id = identity(of: said)
    var result = said.organization
    result.isCeased = said.isCeased ?? false
    if result.activity.isEmpty { result.scheme = nil }
    let isPlace = profile.tables[said.table].kind == .places
    if !isPlace || !result.activity.isEmpty || said.sector != nil {
      settleSector(&result, said)
    }
    if !said.unit.isEmpty {
      let unit = try self.unit(said.unit, read)
      if id.rawValue.isEmpty {
        placeCounts[said.unit, default: 0] += 1
        id = .init(rawValue: "\(unit.id.rawValue)/\(placeCounts[said.unit] ?? 1)")
      }
      result.inherit(from: unit)
      if unit.isCeased { result.isCeased = true }
    }
    result = result.identified(by: id)
    if result.name.isEmpty { result.name = id.rawValue }
    if !said.otherSources.isEmpty {
      result.source = ([result.source] + said.otherSources).joined(separator: ", ")
    }
    settleStatus(&result)
    keepNumbers(&result, said)
    let notPlaced = settlePlace(&result, said, shapes)
    return (result, notPlaced)
  }

  /// The unit that a place belongs to, as far as it is known.
  private mutating func unit(
    _ id: String, _ read: (Int) throws -> Said
  ) throws -> Organization {
    if let lastUnit, lastUnit.id == id { return lastUnit.unit }
    var unit = Organization(id: .init(rawValue: id), name: "")
    if let number = roster[profile.key(ofIdentity: id)] {
      let said = try read(number)
      unit = said.organization.identified(by: identity(of: said))
      unit.isCeased = said.isCeased ?? false
      settleStatus(&unit)
      settleSector(&unit, said)
    }
    lastUnit = (id, unit)
    return unit
  }

  /// A company that the flag of its register or a list counts in is a social enterprise, whatever
  /// its legal form.
  private func settleStatus(_ organization: inout Organization) {
    guard let status = organization.signals.status else { return }
    if organization.family == .private, status == .yes, organization.signals.form != .yes {
      organization.family = .socialEnterprise
    }
    if organization.declaredStatus == nil, status != organization.family.usualStatus {
      organization.declaredStatus = status
    }
  }

  /// The sector from the code of the activity, unless that is one for everything; else as given, else
  /// guessed from words, else that of the code.
  private mutating func settleSector(_ organization: inout Organization, _ said: Said) {
    let derived = sectors.sector(activity: organization.activity, scheme: organization.scheme)
    let isVague =
      derived == .other
      || derived == .civicLife && TradeCode.isAnyAssociation(organization.activity)
    if let derived, !isVague {
      (organization.sector, organization.sectorBasis) = (derived, .activity)
      return
    }
    if let given = said.sector, given != .other {
      (organization.sector, organization.sectorBasis) = (given, .declared)
      return
    }
    for words in profile.tables[said.table].sectorWords {
      // The words of the activity say more than those of the name.
      if let sector = words.sector(of: organization.activity)
        ?? words.sector(of: said.texts) ?? words.sector(of: organization.name)
      {
        (organization.sector, organization.sectorBasis) = (sector, .words)
        return
      }
    }
    if let derived, said.sector == nil {
      (organization.sector, organization.sectorBasis) = (derived, .activity)
    } else if let given = said.sector {
      (organization.sector, organization.sectorBasis) = (given, .unknown)
    }
  }

  /// Keeps the numbers of registers that are not the identity as facts.
  private func keepNumbers(_ organization: inout Organization, _ said: Said) {
    guard said.keys.count > 1 else { return }
    for (kind, text) in said.keys.sorted(by: { ($0.kind, $0.text) < ($1.kind, $1.text) })
    where kind > 0 {
      let name = profile.keyKinds[kind]
      guard organization.id.rawValue != "\(name):\(text)" else { continue }
      organization.facts.append(.init(label: name.uppercased(), value: text))
    }
  }

  private func settlePlace(
    _ organization: inout Organization, _ said: Said, _ shapes: Boundaries
  ) -> Said.NotPlaced? {
    var place = said.place
    if place == nil, let position = said.sameValues.compactMap({ taught[$0] ?? nil }).first {
      place = .init(position: position, method: .postcode)
    }
    if let place {
      organization.territory = places.territories[place.position].id
      organization.placing = place.method
      return nil
    }
    if let point = organization.point,
      let territory = shapes.territory(at: point)
    {
      organization.territory = territory
      organization.placing = .point
      return nil
    }
    return said.notPlaced
  }
}

extension Organization {
  /// Takes from the unit that it is a place of what is not known of the place itself: it does what its
  /// organization does, and ends with it.
  fileprivate mutating func inherit(from unit: Organization) {
    self.unit = unit.id
    if name.isEmpty { name = unit.name }
    if family == .unknown { family = unit.family }
    if signals.isEmpty { (signals, declaredStatus) = (unit.signals, unit.declaredStatus) }
    if legalForm.isEmpty { legalForm = unit.legalForm }
    if activity.isEmpty {
      (activity, scheme) = (unit.activity, unit.scheme)
      (sector, sectorBasis) = (unit.sector, unit.sectorBasis)
      if otherActivities.isEmpty { otherActivities = unit.otherActivities }
    }
    if closed.isEmpty { closed = unit.closed }
    if source.isEmpty { source = unit.source }
  }
}

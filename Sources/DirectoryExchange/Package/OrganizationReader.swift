import CooperationModel
import DirectoryStore

/// Reads `organizations.csv`.
struct OrganizationReader {
  enum Field: String, CaseIterable {
    case id, name, alias, unit, family, sse
    case legalForm = "legal_form"
    case activity
    case activityScheme = "activity_scheme"
    case otherActivities = "other_activities"
    case sector, territory, address, postcode, lat, lon, workforce
    case founded, closed, status, publics, offers, needs, website, email, phone, source, updated
    case placedBy = "placed_by"
    case sseForm = "sse_form"
    case sseFlag = "sse_flag"
    case sseLists = "sse_lists"
    case origins
  }

  /// Whether an organization takes part in anything.
  private enum Status: String, CaseIterable { case active, ceased }

  /// The identities that were read.
  private(set) var identities = IdentitySet()
  private let territories: Set<Territory.ID>
  private let boundaries: Boundaries?
  private var sectors = DerivedSectors()

  init(territories: Set<Territory.ID>, boundaries: Boundaries?) {
    self.territories = territories
    self.boundaries = boundaries
  }

  mutating func read(
    _ source: ByteSource, name: String, into intake: inout Intake
  ) throws {
    var table = try FieldTable<Field>(
      source, name: name, needs: [.id], keepsOthers: true, intake: &intake)
    while try table.next(&intake) {
      let id = table[.id]
      guard !id.isEmpty else {
        try intake.report(.skipped, table[.name], at: table.spot(.id), Expected.id)
        continue
      }
      guard identities.insert(id) else {
        try intake.report(.skipped, id, at: table.spot(.id), Expected.newID)
        continue
      }
      var organization = Organization(id: .init(rawValue: id), name: table[.name])
      try readBody(of: &organization, table, &intake)
      try readActivity(of: &organization, table, &intake)
      try readPlace(of: &organization, table, &intake)
      try intake.add(organization)
    }
  }

  private func readBody(
    of organization: inout Organization, _ table: FieldTable<Field>, _ intake: inout Intake
  ) throws {
    organization.alias = table[.alias]
    if organization.name.isEmpty {
      organization.name = organization.alias.isEmpty ? table[.id] : organization.alias
    }
    // A unit need not be a row: several places may share one that the directory does not list.
    if !table[.unit].isEmpty { organization.unit = .init(rawValue: table[.unit]) }
    organization.family = try intake.choice(table[.family], at: table.spot(.family)) ?? .unknown
    organization.declaredStatus = try intake.choice(table[.sse], at: table.spot(.sse))
    organization.signals = SSESignals(
      form: try intake.choice(table[.sseForm], at: table.spot(.sseForm)),
      flag: try intake.choice(table[.sseFlag], at: table.spot(.sseFlag)),
      lists: Intake.list(table[.sseLists]))
    organization.legalForm = table[.legalForm]
    let band = table[.workforce]
    organization.workforce = Workforce(band)
    if !band.isEmpty, organization.workforce == nil {
      try intake.report(.ignored, band, at: table.spot(.workforce), Expected.band)
    }
    organization.founded = try intake.date(table[.founded], at: table.spot(.founded))
    organization.closed = try intake.date(table[.closed], at: table.spot(.closed))
    let status = try intake.choice(table[.status], at: table.spot(.status), of: Status.self)
    organization.isCeased = status == .ceased || (status == nil && !organization.closed.isEmpty)
    organization.website = table[.website]
    organization.email = table[.email]
    organization.phone = table[.phone]
    organization.source = table[.source]
    organization.updated = try intake.date(table[.updated], at: table.spot(.updated))
    organization.origins = Intake.list(table[.origins]).map(Organization.Origin.init(text:))
    for column in table.others where !table[other: column].isEmpty {
      organization.facts.append(
        .init(label: table.file.columns[column], value: table[other: column]))
    }
  }

  private mutating func readActivity(
    of organization: inout Organization, _ table: FieldTable<Field>, _ intake: inout Intake
  ) throws {
    organization.activity = table[.activity]
    organization.scheme = try intake.choice(
      table[.activityScheme], at: table.spot(.activityScheme))
    organization.otherActivities = Intake.list(table[.otherActivities])
    organization.publics = Intake.list(table[.publics])
    organization.offers = Intake.list(table[.offers])
    organization.needs = Intake.list(table[.needs])
    if let sector = try intake.choice(table[.sector], at: table.spot(.sector), of: Sector.self) {
      organization.sector = sector
      organization.sectorBasis = .declared
    } else if let derived = sectors.sector(
      activity: organization.activity, scheme: organization.scheme)
    {
      organization.sector = derived
      organization.sectorBasis = .activity
    }
  }

  private func readPlace(
    of organization: inout Organization, _ table: FieldTable<Field>, _ intake: inout Intake
  ) throws {
    organization.address = table[.address]
    organization.postcode = table[.postcode]
    organization.point = try intake.point(
      table[.lat], at: table.spot(.lat), table[.lon], at: table.spot(.lon))
    let territory = Territory.ID(rawValue: table[.territory])
    if territories.contains(territory) {
      organization.territory = territory
      organization.placing = try intake.choice(table[.placedBy], at: table.spot(.placedBy))
    }
    if organization.territory == nil, let point = organization.point {
      organization.territory = boundaries?.territory(at: point)
      if organization.territory != nil { organization.placing = .point }
    }
    if organization.territory == nil, !table[.territory].isEmpty {
      try intake.report(
        .notPlaced, table[.territory], at: table.spot(.territory), Expected.knownTerritory)
    }
  }
}

internal import CooperationModel
internal import GRDB

/// What the links of an organization depend on, as a row of the table: quicker to read than all of it.
struct LinkedRow {
  static let columns = """
    number, id, name, unit, family, declared_status, activity, scheme, other_activities, sector,
    sector_basis, territory, address, postcode, latitude, longitude, jobs_low, jobs_high, publics,
    offers, needs, phone_key, email_key, domain_key, links, component
    """

  let number: Int
  let organization: Organization
  let contacts: ContactKeys
  let links: Int
  let component: Int?

  /// Reads ``columns`` by their places, since names would be looked for in every row.
  init(_ row: Row, territory: (Int) -> Territory.ID?) {
    number = row[0]
    var o = Organization(id: .init(rawValue: row[1]), name: row[2])
    o.unit = (row[3] as String?).map(Organization.ID.init(rawValue:))
    o.family = Family(rawValue: row[4]) ?? .unknown
    o.declaredStatus = (row[5] as String?).flatMap(SSEStatus.init(rawValue:))
    o.activity = row[6]
    o.scheme = (row[7] as String?).flatMap(ActivityScheme.init(rawValue:))
    o.otherActivities = OrganizationRow.list(row[8])
    o.sector = OrganizationRow.sector(row[9])
    o.sectorBasis = Sector.Basis(rawValue: row[10]) ?? .unknown
    o.territory = (row[11] as Int?).flatMap(territory)
    o.address = row[12]
    o.postcode = row[13]
    if let latitude: Double = row[14], let longitude: Double = row[15] {
      o.point = Point(latitude: latitude, longitude: longitude)
    }
    o.workforce = OrganizationRow.workforce(low: row[16], high: row[17])
    o.publics = OrganizationRow.list(row[18])
    o.offers = OrganizationRow.list(row[19])
    o.needs = OrganizationRow.list(row[20])
    organization = o
    contacts = ContactKeys(phone: row[21], email: row[22], domain: row[23])
    links = row[24]
    component = row[25]
  }
}

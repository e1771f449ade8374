internal import CooperationModel
internal import Foundation
internal import GRDB

/// An organization as a row of the database.
enum OrganizationRow {
  /// Signs that no cleaned text holds.
  private static let separator = "\u{1F}"
  private static let pairSeparator: Character = "\u{1E}"

  /// What the store adds to an organization: keys to find it by.
  struct Keys {
    /// The number of the territory.
    var territory: Int?
    var municipality: Int?
    var municipalityName: String
    /// The part of the map; absent: not placed, or nothing to compare.
    var cell: Int?
    /// What is compared.
    var compared: ComparedRow.Terms
  }

  static let insertion =
    "INSERT INTO incoming VALUES ("
    + Array(repeating: "?", count: 43).joined(separator: ", ") + ")"

  static func arguments(_ o: Organization, _ keys: Keys) -> [DatabaseValue] {
    let contacts = o.isCeased ? ContactKeys() : ContactKeys(o)
    let sector = Sector.allCases.firstIndex(of: o.sector) ?? 0
    let values: [(any DatabaseValueConvertible)?] = [
      o.id.rawValue, o.name, o.name.searchKey, o.alias, o.unit?.rawValue, o.family.rawValue,
      o.declaredStatus?.rawValue, o.legalForm, o.activity, o.scheme?.rawValue,
      o.otherActivities.joined(separator: separator), sector, o.sectorBasis.rawValue,
      keys.territory, o.address, o.postcode, o.point?.latitude, o.point?.longitude,
      o.workforce?.low, o.workforce?.high, o.founded, o.closed, o.isCeased,
      o.publics.joined(separator: separator), o.offers.joined(separator: separator),
      o.needs.joined(separator: separator), o.website, o.email, o.phone, o.source, o.updated,
      o.facts.map { $0.label + String(pairSeparator) + $0.value }.joined(separator: separator),
      o.placing?.rawValue, signals(o.signals),
      o.origins.map { [$0.field, $0.source, $0.value].joined(separator: String(pairSeparator)) }
        .joined(separator: separator),
      keys.municipality, keys.municipalityName, o.isCeased ? nil : siteKey(o, keys.municipality),
      contacts.phone, contacts.email, contacts.domain, keys.cell,
      keys.cell == nil ? nil : ComparedRow.bytes(keys.compared).databaseData,
    ]
    return values.map { $0?.databaseValue ?? .null }
  }

  /// The folded address in its municipality, or with its postcode where there is none.
  private static func siteKey(_ organization: Organization, _ municipality: Int?) -> String? {
    let address = organization.address.folded
    guard !address.isEmpty else { return nil }
    if let municipality { return "\(municipality)\(separator)\(address)" }
    let postcode = organization.postcode.folded
    return postcode.isEmpty ? nil : "\(postcode)\(separator)\(separator)\(address)"
  }

  static func list(_ text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: separator).map(String.init)
  }

  /// The organization of a row of the table, its territory by the number given.
  static func organization(_ row: Row, territory: Territory.ID?) -> Organization {
    var o = Organization(id: .init(rawValue: row["id"]), name: row["name"])
    o.alias = row["alias"]
    o.unit = (row["unit"] as String?).map(Organization.ID.init(rawValue:))
    o.family = Family(rawValue: row["family"]) ?? .unknown
    o.declaredStatus = (row["declared_status"] as String?).flatMap(SSEStatus.init(rawValue:))
    o.legalForm = row["legal_form"]
    o.activity = row["activity"]
    o.scheme = (row["scheme"] as String?).flatMap(ActivityScheme.init(rawValue:))
    o.otherActivities = list(row["other_activities"])
    o.sector = sector(row["sector"])
    o.sectorBasis = Sector.Basis(rawValue: row["sector_basis"]) ?? .unknown
    o.territory = territory
    o.address = row["address"]
    o.postcode = row["postcode"]
    if let latitude: Double = row["latitude"], let longitude: Double = row["longitude"] {
      o.point = Point(latitude: latitude, longitude: longitude)
    }
    o.workforce = workforce(row)
    o.founded = row["founded"]
    o.closed = row["closed"]
    o.isCeased = row["is_ceased"]
    o.publics = list(row["publics"])
    o.offers = list(row["offers"])
    o.needs = list(row["needs"])
    o.website = row["website"]
    o.email = row["email"]
    o.phone = row["phone"]
    o.source = row["source"]
    o.updated = row["updated"]
    o.facts = list(row["facts"]).map { text in
      let parts = parts(text, count: 2)
      return Organization.Fact(label: parts[0], value: parts[1])
    }
    o.placing = (row["placing"] as String?).flatMap(PlacingMethod.init(rawValue:))
    o.signals = signals(row["signals"])
    o.origins = list(row["origins"]).map { text in
      let parts = parts(text, count: 3)
      return Organization.Origin(field: parts[0], source: parts[1], value: parts[2])
    }
    return o
  }

  /// The parts of an entry of a list; those that it lacks are empty.
  private static func parts(_ text: String, count: Int) -> [String] {
    let parts = text.split(
      separator: pairSeparator, maxSplits: count - 1, omittingEmptySubsequences: false
    ).map(String.init)
    return parts + Array(repeating: "", count: max(count - parts.count, 0))
  }

  private static func signals(_ signals: SSESignals) -> String {
    guard !signals.isEmpty else { return "" }
    let first = [signals.form?.rawValue ?? "", signals.flag?.rawValue ?? ""]
    return (first + signals.lists).joined(separator: String(pairSeparator))
  }

  private static func signals(_ text: String) -> SSESignals {
    guard !text.isEmpty else { return SSESignals() }
    let parts = text.split(separator: pairSeparator, omittingEmptySubsequences: false)
      .map(String.init)
    return SSESignals(
      form: parts.first.flatMap(SSEStatus.init(rawValue:)),
      flag: parts.dropFirst().first.flatMap(SSEStatus.init(rawValue:)),
      lists: Array(parts.dropFirst(2)))
  }

  static func sector(_ position: Int) -> Sector {
    Sector.allCases.indices.contains(position) ? Sector.allCases[position] : .other
  }

  static func workforce(_ row: Row) -> Workforce? {
    guard let low: Int = row["jobs_low"], low >= 0 else { return nil }
    let high: Int? = row["jobs_high"]
    guard high.map({ $0 >= low }) ?? true else { return nil }
    return Workforce(low: low, high: high)
  }

  /// The columns that a line of a list needs.
  static let entryColumns = """
    o.id, o.name, o.sector, o.sector_basis, o.family, o.jobs_low, o.jobs_high, o.links,
    o.municipality_name, o.address
    """

  static func entry(_ row: Row) -> OrganizationEntry {
    OrganizationEntry(
      id: .init(rawValue: row["id"]), name: row["name"], sector: sector(row["sector"]),
      sectorBasis: Sector.Basis(rawValue: row["sector_basis"]) ?? .unknown,
      family: Family(rawValue: row["family"]) ?? .unknown, workforce: workforce(row),
      declaredLinks: row["links"], municipality: row["municipality_name"], address: row["address"])
  }
}

extension [UInt8] {
  /// The bytes as a value of a column.
  var databaseData: Data { Data(self) }
}

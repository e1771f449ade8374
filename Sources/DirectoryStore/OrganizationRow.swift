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
    /// The folded name.
    var sortKey: String
    /// The place of the sector among all.
    var sector: Int
    /// The number of the territory.
    var territory: Int?
    var municipality: Int?
    var municipalityName: String
    var contacts: ContactKeys
    /// The part of the map; absent: not placed, or nothing to compare.
    var cell: Int?
    /// What is compared, packed.
    var compared: [UInt8]
  }

  /// The places of the keys of contacts among the columns, from 0.
  static let contactColumns = 38...40

  /// The places of the keys of contacts of each set of kinds: bit 0 stands for the telephone.
  static let contactColumnsOfKinds = (0..<8).map { kinds in
    contactColumns.enumerated().filter { kinds >> $0.offset & 1 == 1 }.map(\.element)
  }

  static let insertion =
    "INSERT INTO organization VALUES ("
    + Array(repeating: "?", count: 44).joined(separator: ", ") + ", 0, NULL)"

  /// Makes the row of an organization, without its number.
  static func write(_ o: Organization, _ keys: Keys, to row: inout PackedRow) {
    row.removeAll()
    row.append(o.id.rawValue)
    row.append(o.name)
    row.append(keys.sortKey)
    row.append(o.alias)
    row.append(o.unit?.rawValue)
    row.append(o.family.rawValue)
    row.append(o.declaredStatus?.rawValue)
    row.append(o.legalForm)
    row.append(o.activity)
    row.append(o.scheme?.rawValue)
    row.append(o.otherActivities, separator: separator)
    row.append(keys.sector)
    row.append(o.sectorBasis.rawValue)
    row.append(keys.territory)
    row.append(o.address)
    row.append(o.postcode)
    row.append(o.point?.latitude)
    row.append(o.point?.longitude)
    row.append(o.workforce?.low)
    row.append(o.workforce?.high)
    row.append(o.founded)
    row.append(o.closed)
    row.append(o.isCeased ? 1 : 0)
    row.append(o.publics, separator: separator)
    row.append(o.offers, separator: separator)
    row.append(o.needs, separator: separator)
    row.append(o.website)
    row.append(o.email)
    row.append(o.phone)
    row.append(o.source)
    row.append(o.updated)
    row.append(
      o.facts.map { $0.label + String(pairSeparator) + $0.value }, separator: separator)
    row.append(o.placing?.rawValue)
    row.append(signals(o.signals))
    row.append(
      o.origins.map { [$0.field, $0.source, $0.value].joined(separator: String(pairSeparator)) },
      separator: separator)
    row.append(keys.municipality)
    row.append(keys.municipalityName)
    row.append(o.isCeased ? nil : siteKey(o, keys.municipality))
    row.append(keys.contacts.phone)
    row.append(keys.contacts.email)
    row.append(keys.contacts.domain)
    row.append(keys.cell)
    row.append(blob: keys.cell == nil ? nil : keys.compared)
  }

  /// The folded address in its municipality, or with its postcode where there is none.
  private static func siteKey(_ organization: Organization, _ municipality: Int?) -> String? {
    let address = organization.address.folded
    guard !address.isEmpty else { return nil }
    if let municipality { return String(municipality) + separator + address }
    let postcode = organization.postcode.folded
    return postcode.isEmpty ? nil : postcode + separator + separator + address
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
    o.origins = origins(row["origins"])
    return o
  }

  /// What other sources than that of the row say.
  static func origins(_ text: String) -> [Organization.Origin] {
    list(text).map { text in
      let parts = parts(text, count: 3)
      return Organization.Origin(field: parts[0], source: parts[1], value: parts[2])
    }
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
    workforce(low: row["jobs_low"], high: row["jobs_high"])
  }

  static func workforce(low: Int?, high: Int?) -> Workforce? {
    guard let low, low >= 0 else { return nil }
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

internal import CooperationModel

/// Takes organizations as they come: each becomes the bytes of its row, sorted by name, and is counted
/// in what is counted over all.
struct OrganizationIntake: Sendable {
  /// Where an organization of a territory is.
  private struct Place {
    /// The number of the territory.
    var number: Int
    var municipality: Int?
    /// The name of the municipality, else of the territory.
    var name: String
    /// The cell of the municipality; absent: there is none.
    var cell: Int?
    /// The words of the name, as they are searched.
    var searched: [UInt8]
  }

  /// What a main activity and the others of an organization stand for.
  private struct Trades {
    var codes: [TradeCode]
    var terms: [Int32]
    /// The group of the main activity.
    var group: Relatedness.Counter.Group?
    /// How many active organizations have them.
    var organizations = 0
  }

  private struct Activities: Hashable {
    var main: String
    var others: [String]
    var scheme: ActivityScheme?
  }

  // Made once: a list of all cases is made anew each time that it is asked for.
  private static let sectors = Sector.allCases
  private static let families = Family.allCases

  let tree: TerritoryTree
  private var places: [Territory.ID: Place]
  private var trades: [Trades] = []
  private var tradesOfActivities: [Activities: Int] = [:]
  private(set) var terms = Terms()
  private(set) var relatedness: Relatedness.Counter
  private var publicCounts = ReferenceCounts()
  /// The rows in the order of folded names, then of identities.
  var rows: SpooledSort
  /// The keys of contacts, each with the place of its organization in the order taken.
  private var contacts: SpooledSort
  private var count = 0
  private(set) var sources = SourceNames()
  /// How many are places of a legal unit.
  private(set) var units = 0
  /// Kept for their memory.
  private var row = PackedRow()
  private var key: [UInt8] = []
  private var value: [UInt8] = []

  /// Begins with all territories.
  ///
  /// - Parameters:
  ///   - territories: Those of the directory.
  ///   - path: Where the file that rows are spooled to is made.
  init(_ territories: [Territory], path: String) {
    let tree = TerritoryTree(territories)
    var places: [Territory.ID: Place] = [:]
    for (position, territory) in tree.territories.enumerated() {
      let municipality = tree.place(of: position).municipality
      let named = municipality.map { tree.territories[$0] } ?? territory
      let words = named.name.searchKey.split(separator: " ")
      places[territory.id] = Place(
        number: position + 1, municipality: municipality.map { $0 + 1 }, name: named.name,
        cell: municipality.map { municipality in
          tree.territories[municipality].center.map(Cell.number)
            ?? Cell.number(municipality: municipality + 1)
        }, searched: Array(words.map { " " + Schema.townMark + $0 }.joined().utf8))
    }
    self.tree = tree
    self.places = places
    relatedness = Relatedness.Counter(tree)
    rows = SpooledSort(path: path, limit: 1 << 24)
    contacts = SpooledSort(path: path, limit: 1 << 22)
  }

  /// Takes an organization.
  mutating func take(_ organization: Organization) throws {
    let place = organization.territory.flatMap { places[$0] }
    var summary = OrganizationSummary()
    summary.sequence = Int32(count)
    summary.territory = Int32(place?.number ?? 0)
    summary.municipality = Int32(place?.municipality ?? 0)
    summary.sector = UInt8(Self.sectors.firstIndex(of: organization.sector) ?? 0)
    summary.family = UInt8(Self.families.firstIndex(of: organization.family) ?? 0)
    summary.isCeased = organization.isCeased
    summary.hasUnit = organization.unit != nil
    if summary.hasUnit { units += 1 }
    summary.isSSE = organization.status == .yes
    summary.hasNoSector = organization.sectorBasis == .unknown
    summary.hasSectorFromWords = organization.sectorBasis == .words
    summary.workforce = organization.workforce
    summary.point = organization.point
    var contacts = ContactKeys()
    if !organization.isCeased {
      sources.note(organization)
      let (compared, group) = compared(organization)
      if let group, let place { relatedness.count(group, in: place.number - 1) }
      if !compared.isEmpty {
        summary.cell = place?.cell
        if place?.municipality == nil { summary.cell = organization.point.map(Cell.number) }
      }
      summary.compared = ComparedRow.bytes(compared)
      contacts = ContactKeys(organization)
      try keep(contacts)
    }
    let sortKey = organization.name.searchKey
    if !organization.isCeased {
      summary.searched += sortKey.utf8
      if !organization.alias.isEmpty {
        summary.searched += (" " + organization.alias.searchKey).utf8
      }
      if let place { summary.searched += place.searched }
    }
    OrganizationRow.write(
      organization,
      OrganizationRow.Keys(
        sortKey: sortKey, sector: Int(summary.sector), territory: place?.number,
        municipality: place?.municipality,
        municipalityName: place?.name ?? "", contacts: contacts, cell: summary.cell,
        compared: summary.compared), to: &row)
    // A folded name has no zero: what begins with another name comes after it.
    key.removeAll(keepingCapacity: true)
    key += sortKey.utf8
    key.append(0)
    key += organization.id.rawValue.utf8
    value.removeAll(keepingCapacity: true)
    summary.append(to: &value)
    value += row.bytes
    try rows.append(key: key, value: value)
    count += 1
  }

  /// What is compared of an organization, and the group of its main activity.
  private mutating func compared(
    _ organization: Organization
  ) -> (terms: ComparedRow.Terms, group: Relatedness.Counter.Group?) {
    let activities = Activities(
      main: organization.activity, others: organization.otherActivities,
      scheme: organization.scheme)
    let place: Int
    if let known = tradesOfActivities[activities] {
      place = known
    } else {
      place = trades.count
      tradesOfActivities[activities] = place
      let codes = organization.trades
      trades.append(
        Trades(
          codes: codes, terms: codes.map { terms.number(of: .trade($0)) },
          group: relatedness.group(of: organization)))
    }
    trades[place].organizations += 1
    let publics = organization.particularPublics
    if !publics.isEmpty { publicCounts.count(trades: [], publics: publics) }
    return (
      terms.terms(of: organization, trades: trades[place].terms, publics: publics),
      trades[place].group
    )
  }

  /// How many organizations have each trade and serve each public.
  var references: ReferenceCounts {
    var references = publicCounts
    for trades in trades where !trades.codes.isEmpty {
      references.count(trades: trades.codes, publics: [], times: trades.organizations)
    }
    return references
  }

  /// Lets go of what only the taking of organizations needs.
  mutating func endTaking() { (places, tradesOfActivities) = ([:], [:]) }

  // MARK: Contacts

  private mutating func keep(_ keys: ContactKeys) throws {
    for (kind, key) in [keys.phone, keys.email, keys.domain].enumerated() {
      guard let key else { continue }
      var sequence: [UInt8] = []
      ComparedRow.append(UInt32(count), to: &sequence)
      try contacts.append(key: [UInt8(kind)] + key.utf8, value: sequence)
    }
  }

  /// The kinds of contacts that each organization has to itself, or with too many: bits by the place
  /// in the order taken.
  ///
  /// Two to five may share a contact: by others nothing is compared. From time to time asks `check`,
  /// which throws if the import is to end.
  mutating func lonelyContacts(_ check: () throws -> Void) throws -> [UInt8] {
    var lonely = [UInt8](repeating: 0b111, count: count)
    var key: [UInt8] = []
    var sharing: [Int] = []
    func judge() {
      guard let kind = key.first, (2...5).contains(sharing.count) else { return }
      for place in sharing { lonely[place] &= ~(1 << kind) }
    }
    var done = 0
    try contacts.drain { record in
      done += 1
      if done % 65_536 == 0 { try check() }
      if !record.key.elementsEqual(key) {
        judge()
        key = Array(record.key)
        sharing.removeAll(keepingCapacity: true)
      }
      var sequence = 0
      for byte in record.value.reversed() {
        sequence = sequence << 8 | Int(byte)
      }
      // A spam number may stand in a million rows.
      if sharing.count < 6 { sharing.append(sequence) }
    }
    judge()
    return lonely
  }
}

extension Cell {
  fileprivate static func number(_ point: Point) -> Int {
    number(latitude: point.latitude, longitude: point.longitude)
  }
}

internal import CooperationModel

/// What one row says of an organization, in bytes: only what it says, each value after its mark.
struct SaidWriter {
  /// What a value is.
  enum Mark: UInt8 {
    case origin
    case key, name, alias, unit, family, sse, form, flag, list, legalForm, activity
    case scheme, otherActivities, sector, address, postcode, point, workforce, founded, closed
    case status, publics, offers, needs, website, email, phone, source, updated, fact, place
    case sameValue, notPlaced, texts
  }

  private(set) var bytes: [UInt8] = []

  /// Begins a row.
  mutating func begin(table: Int, file: Int, line: Int) {
    bytes.removeAll(keepingCapacity: true)
    mark(.origin, length: 7)
    bytes.append(UInt8(table))
    put(file, 2)
    put(line, 4)
  }

  /// Writes a text, if it says anything.
  mutating func write(_ mark: Mark, _ text: String) {
    guard !text.isEmpty else { return }
    self.mark(mark, length: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a text under a number.
  mutating func write(_ mark: Mark, _ number: Int, _ text: String) {
    self.mark(mark, length: text.utf8.count + 1)
    bytes.append(UInt8(truncatingIfNeeded: number))
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a point.
  mutating func write(_ point: Point) {
    mark(.point, length: 16)
    for value in [point.latitude, point.longitude] {
      put(Int(bitPattern: UInt(value.bitPattern)), 8)
    }
  }

  /// Writes where the row was placed.
  mutating func write(_ place: Gazetteer.Find) {
    mark(.place, length: 5)
    bytes.append(UInt8(PlacingMethod.allCases.firstIndex(of: place.method) ?? 0))
    put(place.position, 4)
  }

  private mutating func mark(_ mark: Mark, length: Int) {
    bytes.append(mark.rawValue)
    var length = length
    while length >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: length) | 0x80)
      length >>= 7
    }
    bytes.append(UInt8(length))
  }

  private mutating func put(_ value: Int, _ count: Int) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}

/// What one row says of an organization.
struct Said {
  /// What a row says where it could not be placed.
  struct NotPlaced {
    var file: Int
    var line: Int
    var column: String
    var value: String
  }

  var table = 0
  var file = 0
  var line = 0
  /// Everything that the exchange format has a place for; the identity is not known yet.
  var organization = Organization(id: .init(rawValue: ""), name: "")
  /// The numbers of registers, each with the place of its register among those of the profile.
  var keys: [(kind: Int, text: String)] = []
  var unit = ""
  var sector: Sector?
  /// Whether it has ceased, if the row says so or the contrary.
  var isCeased: Bool?
  var place: Gazetteer.Find?
  /// Values that others may have been placed by.
  var sameValues: [String] = []
  /// Texts that may tell the sector.
  var texts = ""
  var notPlaced: NotPlaced?
  /// The sources of other rows that were taken over.
  var otherSources: [String] = []

  init(_ bytes: ArraySlice<UInt8>, labels: (_ table: Int) -> [String]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let mark = SaidWriter.Mark(rawValue: bytes[index])
      index += 1
      var length = 0
      var shift = 0
      while true {
        let byte = bytes[index]
        index += 1
        length |= Int(byte & 0x7F) << shift
        shift += 7
        if byte & 0x80 == 0 { break }
      }
      let value = bytes[index..<index + length]
      index += length
      if let mark { read(mark, value, labels) }
    }
  }

  private mutating func read(
    _ mark: SaidWriter.Mark, _ value: ArraySlice<UInt8>, _ labels: (Int) -> [String]
  ) {
    func text() -> String { String(decoding: value, as: UTF8.self) }
    func rest() -> String { String(decoding: value.dropFirst(), as: UTF8.self) }
    func number(_ start: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(value[value.startIndex + start + $1]) << (8 * $1) }
    }
    func list() -> [String] { text().split(separator: "|").map(\.trimmingBlanks) }
    switch mark {
    case .origin: (table, file, line) = (number(0, 1), number(1, 2), number(3, 4))
    case .key: keys.append((number(0, 1), rest()))
    case .name: organization.name = text()
    case .alias: organization.alias = text()
    case .unit: unit = text()
    case .family: organization.family = Family(rawValue: text()) ?? .unknown
    case .sse: organization.declaredStatus = SSEStatus(rawValue: text())
    case .form: organization.signals.form = SSEStatus(rawValue: text())
    case .flag: organization.signals.flag = SSEStatus(rawValue: text())
    case .list: organization.signals.lists = list()
    case .legalForm: organization.legalForm = text()
    case .activity: organization.activity = text()
    case .scheme: organization.scheme = ActivityScheme(rawValue: text())
    case .otherActivities: organization.otherActivities = list()
    case .sector: sector = Sector(rawValue: text())
    case .address: organization.address = text()
    case .postcode: organization.postcode = text()
    case .point:
      let (latitude, longitude) = (number(0, 8), number(8, 8))
      organization.point = Point(
        latitude: Double(bitPattern: UInt64(bitPattern: Int64(latitude))),
        longitude: Double(bitPattern: UInt64(bitPattern: Int64(longitude))))
    case .workforce: organization.workforce = Workforce(text())
    case .founded: organization.founded = text()
    case .closed: organization.closed = text()
    case .status: isCeased = text() == "ceased"
    case .publics: organization.publics = list()
    case .offers: organization.offers = list()
    case .needs: organization.needs = list()
    case .website: organization.website = text()
    case .email: organization.email = text()
    case .phone: organization.phone = text()
    case .source: organization.source = text()
    case .updated: organization.updated = text()
    case .fact:
      let labels = labels(table)
      let label = number(0, 1)
      if labels.indices.contains(label) {
        organization.facts.append(.init(label: labels[label], value: rest()))
      }
    case .place:
      let method = number(0, 1)
      if PlacingMethod.allCases.indices.contains(method) {
        place = .init(position: number(1, 4), method: PlacingMethod.allCases[method])
      }
    case .sameValue: sameValues.append(text())
    case .texts: texts = text()
    case .notPlaced:
      let parts = text().split(separator: "\u{1F}", omittingEmptySubsequences: false)
      notPlaced = .init(
        file: file, line: line, column: String(parts.first ?? ""),
        value: parts.dropFirst().first.map(String.init) ?? "")
    }
  }
}

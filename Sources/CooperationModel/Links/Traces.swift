/// Facts that are compatible with cooperation: a shared address, a shared contact.
///
/// The same facts tell which rows are possibly one organization.
public struct Traces: Sendable {
  /// One pair with one trace, the smaller number first.
  struct Pair: Sendable {
    var a: Int
    var b: Int
    /// How many organizations share it.
    var organizations: Int
    /// The contact shared; absent for an address.
    var contact: LinkFacts.ContactKind?
  }

  /// The largest number of organizations of one address that are linked in pairs.
  public static let largestSite = 20
  /// The largest number of organizations of one contact that are linked in pairs.
  public static let largestContact = 5

  /// After how many organizations the search for traces pauses: some milliseconds.
  private static let pauseInterval = 4096

  /// Sorted by pair.
  var sites: [Pair] = []
  /// Sorted by pair.
  var contacts: [Pair] = []
  /// The organizations of each address that is shared, in order.
  var shared: [[Int]] = []
  /// The traces of each organization that has any: addresses, then contacts.
  private var pairsOf: [Int: [Pair]] = [:]
  /// How many organizations share the address of each, itself included.
  var siteSizes: [Int]
  /// The rows that are possibly the same organization as each that has any, in order.
  private(set) var duplicates: [Int: [Int]] = [:]
  /// Whether each is possibly the same organization as another.
  private var isDoubtful: [Bool] = []

  /// No traces, but who is possibly the same.
  init(duplicates: [Int: [Int]], count: Int) {
    self.duplicates = duplicates
    siteSizes = Array(repeating: 1, count: count)
    markDoubtful(count)
  }

  private mutating func markDoubtful(_ count: Int) {
    isDoubtful = Array(repeating: false, count: count)
    for number in duplicates.keys { isDoubtful[number] = true }
  }

  /// Finds the traces, and pauses again and again.
  init<Stop: Error>(
    _ organizations: [Organization], places: Places, bodies: [Int32],
    contacts given: [Organization.ID: ContactKeys]?, pause: () throws(Stop) -> Void
  ) throws(Stop) {
    siteSizes = Array(repeating: 1, count: organizations.count)
    let contactPairs = try Self.contacts(organizations, given, pause)
    for pair in contactPairs where bodies[pair.a] != bodies[pair.b] {
      if Organization.areNamesSimilar(organizations[pair.a].name, organizations[pair.b].name) {
        duplicates[pair.a, default: []].append(pair.b)
        duplicates[pair.b, default: []].append(pair.a)
      } else {
        contacts.append(pair)
      }
    }
    for number in duplicates.keys { duplicates[number]?.sort() }
    markDoubtful(organizations.count)
    shared = try Self.sites(organizations, places, pause)
    try pause()
    for members in shared {
      for member in members { siteSizes[member] = members.count }
      guard (2...Self.largestSite).contains(members.count) else { continue }
      for (index, a) in members.enumerated() {
        for b in members[(index + 1)...]
        where bodies[a] != bodies[b] && !areDuplicates(a, b) {
          sites.append(Pair(a: a, b: b, organizations: members.count, contact: nil))
        }
      }
    }
    sites.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    for pair in sites + contacts {
      pairsOf[pair.a, default: []].append(pair)
      pairsOf[pair.b, default: []].append(pair)
    }
  }

  private struct Site: Hashable {
    var address: String
    var municipality: Int
    var postcode: String
  }

  private struct Contact: Hashable {
    var kind: LinkFacts.ContactKind
    var key: String
  }

  /// The organizations of each address that is shared.
  private static func sites<Stop: Error>(
    _ organizations: [Organization], _ places: Places, _ pause: () throws(Stop) -> Void
  ) throws(Stop) -> [[Int]] {
    var members: [Site: [Int]] = [:]
    for number in organizations.indices {
      if number % pauseInterval == 0 { try pause() }
      let address = organizations[number].address.folded
      let municipality = places.municipalities[number]
      let postcode = municipality < 0 ? organizations[number].postcode.folded : ""
      guard !address.isEmpty, municipality >= 0 || !postcode.isEmpty else { continue }
      let site = Site(address: address, municipality: municipality, postcode: postcode)
      members[site, default: []].append(number)
    }
    return members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// One pair for each two organizations that share a contact: the one that fewest share.
  private static func contacts<Stop: Error>(
    _ organizations: [Organization], _ given: [Organization.ID: ContactKeys]?,
    _ pause: () throws(Stop) -> Void
  ) throws(Stop) -> [Pair] {
    var members: [Contact: [Int]] = [:]
    for number in organizations.indices {
      if number % pauseInterval == 0 { try pause() }
      let keys =
        given.map { $0[organizations[number].id] ?? ContactKeys() }
        ?? ContactKeys(organizations[number])
      for (kind, key) in [(.phone, keys.phone), (.email, keys.email), (.domain, keys.domain)]
        as [(LinkFacts.ContactKind, String?)]
      {
        if let key { members[Contact(kind: kind, key: key), default: []].append(number) }
      }
    }
    var pairs: [Pair] = []
    for (contact, members) in members where (2...largestContact).contains(members.count) {
      for (index, a) in members.enumerated() {
        for b in members[(index + 1)...] {
          pairs.append(Pair(a: a, b: b, organizations: members.count, contact: contact.kind))
        }
      }
    }
    func order(_ kind: LinkFacts.ContactKind?) -> Int {
      LinkFacts.ContactKind.allCases.firstIndex { $0 == kind } ?? 0
    }
    pairs.sort {
      ($0.a, $0.b, $0.organizations, order($0.contact))
        < ($1.a, $1.b, $1.organizations, order($1.contact))
    }
    var result: [Pair] = []
    for pair in pairs where result.last.map({ ($0.a, $0.b) != (pair.a, pair.b) }) ?? true {
      result.append(pair)
    }
    return result
  }

  /// The traces of an organization: addresses, then contacts.
  func pairs(of number: Int) -> [Pair] { pairsOf[number] ?? [] }

  /// Whether two rows are possibly one organization.
  func areDuplicates(_ a: Int, _ b: Int) -> Bool {
    // Asked of every pair that is compared, of which hardly any is.
    isDoubtful[a] && isDoubtful[b] && duplicates[a]?.contains(b) ?? false
  }

  /// The links of the traces: same addresses, then shared contacts, each by pair.
  func links(_ organizations: [Organization]) -> [Link] {
    (sites + contacts).map { link($0, organizations) }
  }

  func link(_ pair: Pair, _ organizations: [Organization]) -> Link {
    let facts: LinkFacts =
      if let contact = pair.contact {
        .contact(contact, organizations: pair.organizations)
      } else {
        .site(address: organizations[pair.a].address, organizations: pair.organizations)
      }
    return Link(
      a: organizations[pair.a].id, b: organizations[pair.b].id,
      weight: 1 / Double(pair.organizations - 1), facts: facts)
  }
}

extension Organization {
  /// Whether two names have four fifths of the union of their folded words in common.
  public static func areNamesSimilar(_ a: String, _ b: String) -> Bool {
    let wordsA = Set(a.folded.split(separator: " "))
    let wordsB = Set(b.folded.split(separator: " "))
    let union = wordsA.union(wordsB).count
    return union > 0 && wordsA.intersection(wordsB).count * 5 >= union * 4
  }
}

import CooperationModel
import Testing

@Suite("Declared links")
struct DeclaredLinksTests {
  /// Who attended which of fourteen events in a town of the South, a row for each of 18 women.
  ///
  /// > Source: A. Davis, B. B. Gardner and M. R. Gardner, "Deep South" (1941).
  private static let attendance = [
    "11111101100000", "11101111000000", "01111111100000", "10111111000000", "00111010000000",
    "00101101000000", "00001111000000", "00000101100000", "00001011100000", "00000011100100",
    "00000001110100", "00000001110111", "00000011110111", "00000110111111", "00000011011100",
    "00000001100000", "00000000101000", "00000000101000",
  ]

  private func davis() -> Directory {
    var directory = Directory()
    for event in 0..<14 {
      directory.groups.append(
        Group(id: .init(rawValue: "e\(event)"), name: "Event \(event)", kind: .joint))
    }
    for (woman, row) in Self.attendance.enumerated() {
      let id = Organization.ID(rawValue: String(woman + 10))
      directory.organizations.append(Organization(id: id, name: ""))
      for (event, mark) in row.enumerated() where mark == "1" {
        directory.memberships.append(
          Membership(group: .init(rawValue: "e\(event)"), organization: id))
      }
    }
    return directory
  }

  @Test("Davis: 139 pairs; uncapped, the total of a woman is the number of her events")
  func davisInvariant() throws {
    let directory = davis()
    let links = try CooperationNetwork(directory).links().filter { $0.type == .membership }
    #expect(links.count == 139)
    for (woman, row) in Self.attendance.enumerated() {
      let id = Organization.ID(rawValue: String(woman + 10))
      let own = links.filter { $0.a == id || $0.b == id }
      let isCapped = own.contains { $0.weight >= 1 }
      let total = own.reduce(0) { $0 + $1.weight }
      let events = Double(row.count { $0 == "1" })
      let isRight = isCapped ? total <= events : abs(total - events) < 1e-9
      #expect(isRight, "woman \(woman): \(total) of \(events)")
    }
  }

  @Test("Groups that make no pairs: an umbrella, one too large, one of one, one that is over")
  func noPairs() throws {
    var directory = Directory()
    let ids = (0..<3).map { Organization.ID(rawValue: "o\($0)") }
    directory.organizations = ids.map { Organization(id: $0, name: "") }
    var large = Group(id: .init(rawValue: "large"), name: "", kind: .joint)
    large.declaredSize = 51
    directory.groups = [
      Group(id: .init(rawValue: "umbrella"), name: "", kind: .umbrella), large,
      Group(id: .init(rawValue: "one"), name: "", kind: .joint),
      Group(id: .init(rawValue: "over"), name: "", kind: .joint),
    ]
    for group in ["umbrella", "large", "over"] {
      for id in ids {
        var membership = Membership(group: .init(rawValue: group), organization: id)
        if group == "over" { membership.until = "2020" }
        directory.memberships.append(membership)
      }
    }
    directory.memberships.append(
      Membership(group: .init(rawValue: "one"), organization: ids[0]))
    #expect(try CooperationNetwork(directory).links().isEmpty)
    directory.groups[1].declaredSize = 50
    let share = 1.0 / 49
    let weights = try CooperationNetwork(directory).links().map(\.weight)
    #expect(weights == [share, share, share])
  }

  @Test("A partnership named by both ends is one link, confirmed, with the kinds of all rows")
  func confirmed() throws {
    var directory = Directory()
    let (a, b) = (Organization.ID(rawValue: "a"), Organization.ID(rawValue: "b"))
    directory.organizations = [Organization(id: a, name: ""), Organization(id: b, name: "")]
    var first = Partnership(from: b, to: a)
    first.kind = "supply"
    first.since = "2019"
    directory.partnerships = [first, Partnership(from: a, to: b)]
    let link = try #require(try CooperationNetwork(directory).links().first)
    #expect(
      link.facts
        == .partnership(
          kinds: ["partnership", "supply"], from: b, to: a, confirmedByBoth: true, source: "",
          since: "2019"))
  }
}

@Suite("Traces")
struct TracesTests {
  private func organizations(_ count: Int, _ change: (Int, inout Organization) -> Void) -> Directory
  {
    var directory = Directory()
    for number in 0..<count {
      var o = Organization(id: .init(rawValue: "o\(number + 10)"), name: "Nom \(number) unique")
      change(number, &o)
      directory.organizations.append(o)
    }
    return directory
  }

  @Test(
    "Twenty at an address are linked, twenty-one make it a place", arguments: [(20, 190), (21, 0)])
  func hub(count: Int, pairs: Int) throws {
    let directory = organizations(count) { _, o in
      o.address = "1, rue de l’Église"
      o.postcode = "00100"
    }
    let network = CooperationNetwork(directory)
    #expect(try network.links().count == pairs)
    let answer = try #require(network.links(of: .init(rawValue: "o10")))
    #expect(answer.hub == (pairs == 0 ? 21 : nil))
  }

  @Test("An address without a municipality and a postcode is nowhere")
  func nowhere() throws {
    let directory = organizations(2) { _, o in o.address = "1 rue Haute" }
    #expect(try CooperationNetwork(directory).links().isEmpty)
  }

  @Test("The contact that fewest share is the one told; providers are none")
  func contacts() throws {
    let directory = organizations(4) { number, o in
      o.email = number < 2 ? "contact@ours.example" : number == 2 ? "someone@gmail.com" : ""
      o.phone = number < 3 ? "04 00 00 00 01" : ""
      o.website = number == 3 ? "https://www.ours.example:8080/a" : ""
    }
    let links = try CooperationNetwork(directory).links()
    let found = links.map { "\($0.a.rawValue)-\($0.b.rawValue) \($0.weight)" }
    // By e-mail two share it; the domain is shared by three, the telephone by three.
    #expect(
      found == ["o10-o11 1.0", "o10-o12 0.5", "o10-o13 0.5", "o11-o12 0.5", "o11-o13 0.5"])
    #expect(links[0].facts == .contact(.email, organizations: 2))
    #expect(links[1].facts == .contact(.phone, organizations: 3))
    #expect(links[2].facts == .contact(.domain, organizations: 3))
  }

  @Test("The same contact and a similar name: possibly the same, never a link")
  func duplicates() throws {
    var directory = organizations(2) { number, o in
      o.name = number == 0 ? "Les Amis du Moulin de Solenne" : "LES AMIS DU MOULIN - SOLENNE"
      o.phone = "0400000001"
      o.address = "1 rue Haute"
      o.postcode = "00100"
    }
    let network = CooperationNetwork(directory)
    #expect(try network.links().isEmpty)
    let answer = try #require(network.links(of: .init(rawValue: "o10")))
    #expect(answer.possibleDuplicates.map(\.id.rawValue) == ["o11"])
    directory.organizations[1].name = "Les Amis du Moulin"
    #expect(try CooperationNetwork(directory).links().count == 2)
  }

  @Test("Places of one body are not linked to each other")
  func bodies() throws {
    let directory = organizations(3) { number, o in
      o.unit = number < 2 ? .init(rawValue: "unit") : nil
      o.phone = "0400000001"
    }
    #expect(try CooperationNetwork(directory).links().count == 2)
  }
}

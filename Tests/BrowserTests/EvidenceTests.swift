import Browser
import CooperationModel
import Testing
import TextLayout

@Suite("Every suggestion gives its reason in a sentence")
struct EvidenceTests {
  /// Two neighbors, 0.05 degrees of latitude apart, of one public: a farm that needs what a canteen
  /// offers, and a partner in common.
  private func links() throws -> [LinkType: Link] {
    var directory = Directory()
    for (id, name, activity, latitude) in [
      ("a", "Le Verger", "01.24Z", 45.0), ("b", "La Tablée", "56.29A", 45.05),
      ("c", "Verger d’en Haut", "01.24Z", 45.0), ("z", "Maison commune", "", 45.0),
    ] {
      var organization = Organization(id: .init(rawValue: id), name: name)
      organization.activity = activity
      organization.scheme = .naf2
      organization.point = Point(latitude: latitude, longitude: 5)
      organization.publics = id == "z" ? [] : ["job_seekers"]
      organization.needs = id == "a" ? ["cold_room"] : []
      organization.offers = id == "b" ? ["Cold_Room"] : []
      organization.workforce = Workforce(id == "c" ? "100-199" : "6-9")
      directory.organizations.append(organization)
    }
    // One in a hundred of a thousand: rarities are positive, shares 1 %.
    directory.references = [
      ("01.24", 10), ("56.29", 10), ("01.2", 10), ("01", 10), ("56", 10), ("56.2", 10),
    ].map { code, count in
      ReferenceCount(
        kind: code.utf8.count == 5 ? .class : code.utf8.count == 4 ? .group : .division, code: code,
        count: count, total: 1000)
    }
    directory.references.append(
      ReferenceCount(kind: .public, code: "job_seekers", count: 20, total: 1000))
    directory.partnerships = ["a", "b"].map {
      Partnership(from: .init(rawValue: "z"), to: .init(rawValue: $0))
    }
    let network = CooperationNetwork(directory, parameters: Parameters(halfDistance: 10))
    var found: [LinkType: Link] = [:]
    for link in try network.links()
    where link.a.rawValue == "a" && link.b.rawValue == (link.type == .trade ? "c" : "b") {
      found[link.type] = link
    }
    return found
  }

  private let names = ["a": "Le Verger", "b": "La Tablée", "c": "Verger d’en Haut"]

  /// Every sentence by type, for a comparison that shows what differs.
  private func sentences(_ language: Language) throws -> [LinkType: String] {
    let say = EvidenceSentence(Messages(language))
    return try links().mapValues { link in say(link) { names[$0.rawValue] ?? "?" } }
  }

  // 6371.0088 km x 0.05 degrees x pi / 180 = 5.56 km.
  @Test("In English")
  func english() throws {
    let sentences = try sentences(.english)
    #expect(sentences[.need] == "Le Verger needs cold room, offered by La Tablée, 5.6 km.")
    #expect(
      sentences[.complement]
        == "Food chain, production > catering: Le Verger and La Tablée, 5.6 km."
    )
    #expect(
      sentences[.trade] == """
        Both in trade 01.24 farming (1.0 % of organizations), 0.0 km. Same public: cooperation or \
        competition. Very unequal sizes.
        """)
    #expect(
      sentences[.public]
        == "Both serve job seekers (2.0 % of the organizations that name a public), 5.6 km.")
    #expect(sentences[.introduction] == "Maison commune works with both and has 2 partners.")
  }

  @Test("In French")
  func french() throws {
    let sentences = try sentences(.french)
    #expect(sentences[.need] == "Le Verger cherche cold room, que La Tablée propose, 5,6 km.")
    #expect(
      sentences[.introduction] == "Maison commune travaille avec les deux et a 2 partenaires.")
    let trade = try #require(sentences[.trade])
    #expect(trade.contains("coopération ou concurrence"))
    #expect(trade.hasSuffix("Tailles très inégales."))
    #expect(sentences[.complement]?.hasSuffix(" : Le Verger et La Tablée, 5,6 km.") == true)
  }
}

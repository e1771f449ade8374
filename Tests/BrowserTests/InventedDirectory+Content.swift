import CooperationModel

extension InventedDirectory {
  private static func territory(
    _ id: String, _ name: String, _ level: Territory.Level, in parent: String? = nil,
    alsoIn: [String] = [], population: Int? = nil
  ) -> Territory {
    Territory(
      id: .init(rawValue: id), code: id, name: name, level: level,
      parent: parent.map(Territory.ID.init(rawValue:)), alsoIn: alsoIn.map(Territory.ID.init),
      population: population)
  }

  private static func organization(
    _ id: String, _ name: String, _ sector: Sector, in territory: String?,
    family: Family = .association, workforce: String = "",
    change: (inout Organization) -> Void = { _ in }
  ) -> Organization {
    var organization = Organization(id: .init(rawValue: id), name: name)
    organization.family = family
    organization.sector = sector
    organization.sectorBasis = .declared
    organization.territory = territory.map(Territory.ID.init(rawValue:))
    organization.workforce = Workforce(workforce)
    change(&organization)
    return organization
  }

  /// The directory of every golden screen.
  static let small: InventedDirectory = {
    var directory = InventedDirectory()
    directory.territories = [
      territory("R", "Hautes-Rives", .region, population: 182_400),
      territory("D1", "Orée", .department, in: "R", population: 121_300),
      territory("D2", "Aubrelle", .department, in: "R", population: 61_100),
      territory("I1", "Grand Solenne", .intercommunality, in: "D1", population: 61_204),
      territory("I2", "Val-Lézigny", .intercommunality, in: "D1", population: 38_910),
      territory(
        "I3", "Plateau d’Ormes", .intercommunality, in: "D1", alsoIn: ["D2"], population: 9_800),
      territory("M1", "Solenne", .municipality, in: "I1", population: 23_870),
      territory("M2", "Trois-Moulins", .municipality, in: "I1", population: 4_020),
      territory("M3", "Lézigny", .municipality, in: "I2", population: 6_300),
      territory("M4", "Saint-Cyr-sur-Orée", .municipality, in: "I2", population: 1_120),
      territory("M5", "Les Ormeaux", .municipality, in: "I3", population: 2_400),
      territory("M6", "Les Ormeaux", .municipality, in: "I3", alsoIn: ["D2"], population: 900),
    ]
    directory.organizations = [
      organization(
        "o01", "Coopérative des Jardins de Lézigny", .agricultureFood, in: "M3",
        family: .cooperative, workforce: "50-99"
      ) {
        $0.legalForm = "FR-CJ:5558"
        $0.activity = "01.13Z"
        $0.scheme = .naf2
        $0.founded = "2009"
        $0.publics = ["demandeurs d’emploi", "scolaires"]
        $0.offers = ["légumes"]
        $0.needs = ["transport", "stockage froid"]
        $0.address = "12 rue du Four"
        $0.postcode = "00120"
        $0.phone = "00 00 00 00 00"
        $0.website = "https://jardins-lezigny.example"
        $0.source = "invented"
        $0.updated = "2026-09-30"
        $0.sectorBasis = .activity
        $0.point = Point(latitude: 45.6, longitude: -4.0)
        $0.facts = [.init(label: "area", value: "4 ha")]
      },
      organization(
        "o02", "Énergies Citoyennes d’Orée", .energy, in: "M1", family: .cooperative,
        workforce: "50-99"),
      organization("o03", "Compagnons du Solaire", .energy, in: "M3", workforce: "20-49"),
      organization("o04", "Aide à domicile du Val", .socialCare, in: "M3", workforce: "6-9"),
      organization("o05", "Services aux aînés", .socialCare, in: "M4", workforce: "3-5"),
      organization("o06", "Présence et soins", .socialCare, in: "M4"),
      organization("o07", "Comptoir des Semences 種子", .agricultureFood, in: "M1", workforce: "6-9"),
      organization(
        "o08", "Transports Martin", .transport, in: "M2", family: .private, workforce: "10-19"),
      organization("o09", "Théâtre du Pont", .culture, in: "M1", workforce: "10-19"),
      organization("o10", "Radio Val", .digitalMedia, in: "M5", workforce: "3-5"),
      organization("o11", "Épicerie du Pont", .retail, in: "M6", workforce: "10-19"),
      organization("o12", "Foyer rural", .culture, in: "M5") { $0.sectorBasis = .words },
      organization("o13", "Collectif sans adresse", .civicLife, in: nil),
      organization("o14", "Union d’Aubrelle", .civicLife, in: "D2", workforce: "1-2"),
      organization("o15", "Ancienne scierie", .industryCrafts, in: "M5") {
        $0.isCeased = true
        $0.closed = "2020"
      },
      organization(
        "o16",
        "Association pour la sauvegarde, la mise en valeur et l’animation du patrimoine des "
          + "moulins, lavoirs et fontaines de la vallée de la Lézigne et de ses affluents",
        .culture, in: "M4", workforce: "0"),
    ]
    directory.answers = links
    return directory
  }()

  private static func id(_ text: String) -> Organization.ID { .init(rawValue: text) }

  private static func neighbor(
    _ other: String, _ name: String, _ municipality: String, degree: Int, declared: Bool = false,
    _ links: [Link]
  ) -> LinksAnswer.Neighbor {
    LinksAnswer.Neighbor(
      id: id(other), name: name, municipality: municipality, links: links, declaredLinks: degree,
      isAlreadyDeclared: declared)
  }

  private static let links: [Organization.ID: LinksAnswer] = {
    var pole = Group(id: .init(rawValue: "g1"), name: "Pôle Orée", kind: .joint)
    pole.form = "ptce"
    let shared = LinkFacts.SharedGroup(id: pole.id, name: pole.name, members: 4)
    var gardens = LinksAnswer(center: id("o01"), parameters: Parameters())
    gardens.affiliations = [Affiliation(group: pole, role: "founder", members: 4)]
    gardens.known = [
      neighbor(
        "o11", "Épicerie du Pont", "Les Ormeaux", degree: 3,
        [
          Link(
            a: id("o01"), b: id("o11"), weight: 1,
            facts: .partnership(
              kinds: ["supply"], from: id("o01"), to: id("o11"), confirmedByBoth: false,
              source: "directory", since: "2024")),
          Link(a: id("o01"), b: id("o11"), weight: 1.0 / 3, facts: .membership(groups: [shared])),
        ]),
      neighbor(
        "o02", "Énergies Citoyennes d’Orée", "Solenne", degree: 2,
        [Link(a: id("o01"), b: id("o02"), weight: 1.0 / 3, facts: .membership(groups: [shared]))]),
      neighbor(
        "o09", "Théâtre du Pont", "Solenne", degree: 0,
        [
          Link(
            a: id("o01"), b: id("o09"), weight: 0.5,
            facts: .site(address: "12 rue du Four", organizations: 3))
        ]),
    ]
    let near = Link.Proximity(distance: 5.0038, isApproximate: true, nearness: 0.706921604752)
    gardens.suggested = [
      neighbor(
        "o07", "Comptoir des Semences 種子", "Solenne", degree: 0,
        [
          Link(
            a: id("o01"), b: id("o07"), weight: 0.6360, proximity: near, kept: .mutual,
            facts: .trade(
              .init(
                specificity: 0.8997, level: .class, code: "01.13", share: 0.002, samePublic: true,
                unequalSizes: true)))
        ])
    ]
    gardens.ties = [.init(type: .trade, shown: 1, equal: 4)]
    var grocery = LinksAnswer(center: id("o11"), parameters: Parameters())
    grocery.known = [
      neighbor(
        "o01", "Coopérative des Jardins de Lézigny", "Lézigny", degree: 3,
        gardens.known[0].links)
    ]
    grocery.hasInformativeTrade = false
    return [id("o01"): gardens, id("o11"): grocery]
  }()
}

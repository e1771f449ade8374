import CooperationModel

extension InventedDirectory {
  private static func organization(
    _ id: String, _ name: String, _ activity: String, family: Family, in town: String,
    at point: (Double, Double), jobs: String = "",
    change: (inout Organization) -> Void = { _ in }
  ) -> Organization {
    var o = Organization(id: .init(rawValue: id), name: name)
    o.family = family
    o.activity = activity
    o.scheme = .naf2
    o.sector = Sector.derived(activity: activity, scheme: .naf2) ?? .other
    o.sectorBasis = .activity
    o.territory = .init(rawValue: town)
    o.point = Point(latitude: point.0, longitude: point.1)
    o.workforce = Workforce(jobs)
    change(&o)
    return o
  }

  /// A directory whose groups and links are computed: a declared pole, a site of three, and five
  /// home helps close together that a search finds.
  static let withGroups: InventedDirectory = {
    var directory = InventedDirectory()
    func territory(_ id: String, _ name: String, _ level: Territory.Level, in parent: String?) {
      directory.territories.append(
        Territory(
          id: .init(rawValue: id), code: id, name: name, level: level,
          parent: parent.map(Territory.ID.init(rawValue:)), area: 20))
    }
    territory("D", "Orée", .department, in: nil)
    territory("I", "Grand Solenne", .intercommunality, in: "D")
    territory("J", "Rive Haute", .intercommunality, in: "D")
    territory("M1", "Solenne", .municipality, in: "I")
    territory("M2", "Lézigny", .municipality, in: "I")
    territory("M3", "Arcy", .municipality, in: "J")
    let (solenne, lezigny, arcy) = ((45.0, 5.0), (45.02, 5.3), (46.5, 6.5))
    directory.organizations = [
      organization(
        "a1", "Recyclerie du Val", "38.32Z", family: .association, in: "M1", at: solenne,
        jobs: "20-49"),
      organization(
        "a2", "Atelier Bois", "31.09B", family: .cooperative, in: "M1", at: solenne,
        jobs: "10-19"),
      organization(
        "a3", "Jardins du Val", "01.13Z", family: .association, in: "M1", at: solenne,
        jobs: "20-49"
      ) { $0.needs = ["logistique"] },
      organization(
        "a4", "CC du Grand Solenne", "84.11Z", family: .public, in: "M1", at: solenne),
      organization(
        "b1", "Transports Martin", "49.41A", family: .private, in: "M1", at: (45.03, 5.0)
      ) { $0.offers = ["logistique"] },
    ]
    for (id, name) in [("s1", "Radio Val"), ("s2", "Théâtre du Pont"), ("s3", "Foyer rural")] {
      directory.organizations.append(
        organization(id, name, "90.01Z", family: .association, in: "M1", at: (45.01, 5.01)) {
          $0.address = "4 place du Marché"
        })
    }
    for (index, name) in ["Aide du Val", "Aînés", "Bon Repas", "Chez Soi", "Domicile"].enumerated()
    {
      directory.organizations.append(
        organization(
          "h\(index + 1)", name, "88.10A", family: .association, in: "M2",
          at: (lezigny.0 + Double(index) / 1000, lezigny.1), jobs: "3-5"))
    }
    directory.organizations.append(
      organization("z1", "Foyer d’Arcy", "90.01Z", family: .association, in: "M3", at: arcy))
    var pole = Group(id: .init(rawValue: "g1"), name: "Pôle Orée", kind: .joint)
    pole.form = "ptce"
    directory.groups = [Affiliation(group: pole, role: "", members: 4)]
    directory.memberships = ["a1", "a2", "a3", "a4"].map {
      Membership(group: pole.id, organization: .init(rawValue: $0))
    }
    directory.partnerships = [
      Partnership(from: .init(rawValue: "a1"), to: .init(rawValue: "a2"))
    ]
    return directory
  }()
}

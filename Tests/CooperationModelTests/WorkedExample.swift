import CooperationModel

/// Ten invented organizations whose numbers were worked out by hand.
enum WorkedExample {
  static func id(_ text: String) -> Organization.ID { .init(rawValue: text) }

  private static func territory(
    _ id: String, _ level: Territory.Level, in parent: String? = nil, at center: (Double, Double)?,
    area: Double? = nil
  ) -> Territory {
    Territory(
      id: .init(rawValue: id), name: id, level: level,
      parent: parent.map(Territory.ID.init(rawValue:)),
      center: center.flatMap { Point(latitude: $0.0, longitude: $0.1) }, area: area)
  }

  private static func organization(
    _ id: String, _ name: String, _ family: Family, _ activity: String, in territory: String,
    at point: (Double, Double)? = nil, jobs: String, publics: [String] = [],
    others: [String] = [], address: String = "", phone: String = "", offers: [String] = [],
    needs: [String] = []
  ) -> Organization {
    var o = Organization(id: self.id(id), name: name)
    o.family = family
    o.activity = activity
    o.scheme = .naf2
    o.sector = Sector.derived(activity: activity, scheme: .naf2) ?? .other
    o.otherActivities = others
    o.territory = .init(rawValue: territory)
    o.point = point.flatMap { Point(latitude: $0.0, longitude: $0.1) }
    o.workforce = Workforce(jobs)
    o.publics = publics
    o.address = address
    o.phone = phone
    o.offers = offers
    o.needs = needs
    return o
  }

  static let directory: Directory = {
    var directory = Directory()
    directory.territories = [
      territory("T1", .intercommunality, at: nil), territory("T2", .intercommunality, at: nil),
      territory("AUB", .municipality, in: "T1", at: (45.003, 5.004), area: 25),
      territory("BRI", .municipality, in: "T1", at: (45.045, 5.005), area: 18),
      territory("COL", .municipality, in: "T1", at: (45.09, 5), area: 16),
      territory("XAN", .municipality, in: "T2", at: (44.91, 5), area: 20),
    ]
    directory.organizations = [
      organization(
        "o01", "Recyclerie du Val", .association, "38.32Z", in: "AUB", at: (45, 5), jobs: "20-49",
        publics: ["demandeurs_emploi"], others: ["47.79Z"], address: "12 rue des Ateliers",
        offers: ["collecte"], needs: ["comptabilite"]),
      organization(
        "o02", "Atelier Bois Solidaire", .cooperative, "31.09B", in: "AUB", at: (45, 5),
        jobs: "10-19", address: "12 RUE DES ATELIERS", offers: ["menuiserie"], needs: ["collecte"]),
      organization(
        "o03", "Jardins du Val", .association, "01.13Z", in: "BRI", at: (45.045, 5), jobs: "20-49",
        publics: ["demandeurs_emploi"], offers: ["legumes"], needs: ["logistique"]),
      organization(
        "o04", "Épicerie Solidaire", .association, "47.29Z", in: "AUB", jobs: "1-2",
        publics: ["menages_precaires"], others: ["94.99Z"], needs: ["legumes"]),
      organization(
        "o05", "Cantine Coopérative", .cooperative, "56.29A", in: "AUB", at: (45.009, 5),
        jobs: "10-19", publics: ["scolaires"], offers: ["restauration"]),
      organization(
        "o06", "Aide à Domicile Ormeil", .association, "88.10A", in: "AUB", at: (45, 5.0127),
        jobs: "50-99", publics: ["personnes_agees", "handicap"], others: ["94.99Z"],
        phone: "04 00 00 00 06"),
      organization(
        "o07", "Services Seniors", .association, "88.10A", in: "BRI", at: (45.045, 5.0127),
        jobs: "6-9", publics: ["personnes_agees"], phone: "+33 4 00 00 00 06"),
      organization(
        "o08", "Communauté de communes Ormeil", .public, "84.11Z", in: "AUB", at: (45.0045, 5),
        jobs: "100-199", publics: ["tout_public"]),
      organization(
        "o09", "Transports Martin", .private, "49.41A", in: "COL", jobs: "", offers: ["logistique"]),
      organization(
        "o10", "Légumerie Coop", .cooperative, "10.39A", in: "XAN", at: (44.91, 5), jobs: "3-5",
        offers: ["legumes_prets"], needs: ["legumes"]),
    ]
    var federation = Group(id: .init(rawValue: "g3"), name: "Fédération", kind: .umbrella)
    federation.declaredSize = 120
    directory.groups = [
      Group(id: .init(rawValue: "g1"), name: "Pôle Ormeil", kind: .joint),
      Group(id: .init(rawValue: "g2"), name: "Ormeil Services", kind: .joint), federation,
    ]
    let members = [
      "g1": ["o01", "o03", "o05", "o08"], "g2": ["o04", "o06", "o07"], "g3": ["o01", "o03", "o06"],
    ]
    for (group, names) in members.sorted(by: { $0.key < $1.key }) {
      for name in names {
        directory.memberships.append(
          Membership(group: .init(rawValue: group), organization: id(name)))
      }
    }
    directory.partnerships = [("o03", "o05"), ("o03", "o04"), ("o05", "o10")].map {
      Partnership(from: id($0.0), to: id($0.1))
    }
    directory.references = references
    directory.valueChains = [
      ("food", "01", "10", "production>processing"), ("food", "01", "47.2", "production>retail"),
      ("food", "01", "56", "production>catering"), ("food", "10", "56", "processing>catering"),
      ("reuse", "38", "31", "recovered material>furniture making"),
    ].map { ValueChain(chain: $0.0, from: $0.1, to: $0.2, label: $0.3, author: "golden") }
    return directory
  }()

  /// Counts of an invented national reference: of 100,000 organizations, and of 20,000 with publics.
  private static let references: [ReferenceCount] = {
    func rows(_ kind: ReferenceCount.Kind, _ total: Int, _ list: [(String, Int)])
      -> [ReferenceCount]
    {
      list.map { ReferenceCount(kind: kind, code: $0.0, count: $0.1, total: total) }
    }
    return rows(
      .class, 100_000,
      [
        ("01.13", 200), ("10.39", 100), ("31.09", 300), ("38.32", 400), ("47.29", 500),
        ("47.79", 1000), ("49.41", 800), ("56.29", 1200), ("84.11", 3600), ("88.10", 2000),
        ("94.99", 30000),
      ])
      + rows(
        .group, 100_000,
        [
          ("01.1", 600), ("10.3", 150), ("31.0", 500), ("38.3", 700), ("47.2", 2000),
          ("47.7", 3000), ("49.4", 900), ("56.2", 1500), ("84.1", 4000), ("88.1", 2000),
        ])
      + rows(
        .division, 100_000,
        [
          ("01", 1500), ("10", 900), ("31", 500), ("38", 1200), ("47", 9000), ("49", 2000),
          ("56", 5000), ("84", 6000), ("88", 12000),
        ])
      + rows(
        .public, 20_000,
        [
          ("demandeurs_emploi", 1000), ("menages_precaires", 800), ("scolaires", 3000),
          ("personnes_agees", 2000), ("handicap", 1200),
        ])
  }()
}

import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

@Suite("Profile importer")
struct ProfileImporterTests {
  /// Reads invented files with a profile.
  private func read(
    _ profile: String, _ files: [(name: String, text: String)]
  ) throws -> (collector: DirectoryCollector, report: ImportReport) {
    let folder = try TemporaryFolder()
    let paths = try files.map { try folder.write($0.text, to: $0.name) }
    let importer = ProfileImporter(profile: try Profile(named: profile), paths: paths)
    var collector = DirectoryCollector()
    let report = try importer.read(into: &collector)
    return (collector, report)
  }

  // Invented rows under the headers of the real files.
  static let municipalities = """
    mcode,munnom,mcodpos,mweb,mcodedesi,mdes,mgentile,regadm,divrec,mrc,msuperf,mpopul
    90001,Sainte-Rosalba,,,05,Municipalité,"a, b*",Mauricie (04),X (90),MRC Les Ormes (900),26.5,356
    90002,Val-Brume,,,10,Ville,,Mauricie (04),X (90),,334.2,1200
    91001,Sainte-Rosalba-Sud,,,05,Village,,Estrie (05),Y (91),MRC Les Pins (910),.06,0
    """
  static let register = """
    "NEQ","NomEntreprise","Adresse","Municipalite","Adresse_Lign3","CodePostal","SecteurActivite","FormeJuridique","lat","long"
    1,"LA COOPÉRATIVE DU BRUIT BLANC INC.","1 rue A","Val-Brume (Québec)",NA,"G1A1A1","COOPÉRATIVE D'HABITATION","COP",46.5,-72.7
    2,"LES PETITS PAS","2 rue B","STE-ROSALBA (QUÉBEC)",NA,"G1A1A2","SERVICE DE GARDE","APE",46.6,-72.8
    3,"SANS TEXTE","3 rue C","CP 12","Val-Brume (Québec)","G1A1A3","-","ASS",NA,NA
    4,"AILLEURS","4 rue D","Nulle-Part (Québec)",NA,"G9Z9Z9","ZZZ","APE",46.6,-72.8
    5,"PAR LE CODE","5 rue E","CP 99",NA,"G1A1A2","CLUB DE HOCKEY","XYZ",46.6,
    2,"RÉPÉTÉE","2 rue B","Val-Brume (Québec)",NA,"G1A1A2","-","APE",46.6,-72.8
    """
  static let pole = """
    NomEntreprise,Adresse,Municipalite,CodePostal,Territoire,SiteWeb
    Coopérative du Bruit blanc,1 rue A,Val-Brume,G1A1A1,Val-Brume,bruit.example
    Théâtre de la Brume,6 rue F,Val-Brume,G1A1A6,Val-Brume,
    """

  @Test("Reads a register, a directory beside it and a list of municipalities")
  func quebec() throws {
    let (collector, report) = try read(
      "quebec",
      [
        ("pole.csv", Self.pole), ("register.csv", Self.register),
        ("municipalities.csv", Self.municipalities),
      ])
    let directory = collector.directory
    #expect(
      directory.territories.map { "\($0.level) \($0.name) < \($0.parent?.rawValue ?? "")" } == [
        "country Québec < ", "region Mauricie < QC", "intercommunality Les Ormes < QC-R04",
        "municipality Sainte-Rosalba < QC-MRC900", "municipality Val-Brume < QC-R04",
        "region Estrie < QC", "intercommunality Les Pins < QC-R05",
        "municipality Sainte-Rosalba-Sud < QC-MRC910",
      ])
    #expect(directory.territories[3].area == 26.5)
    #expect(directory.territories[4].population == 1200)
    #expect(collector.name == "Québec")

    let found = Dictionary(
      directory.organizations.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { $1 })
    let cooperative = try #require(found["neq:1"])
    #expect(cooperative.name == "Coopérative du Bruit blanc")
    #expect(cooperative.alias == "LA COOPÉRATIVE DU BRUIT BLANC INC.")
    #expect(cooperative.website == "bruit.example")
    #expect(cooperative.sector == .housing)
    #expect(cooperative.sectorBasis == .words)
    #expect(found["neq:2"]?.territory?.rawValue == "QC-90001")
    #expect(found["neq:2"]?.sector == .socialCare)
    #expect(found["neq:2"]?.activity == "SERVICE DE GARDE")
    #expect(found["neq:2"]?.scheme == .text)
    #expect(found["neq:3"]?.territory?.rawValue == "QC-90002")
    #expect(found["neq:3"]?.family == .association)
    #expect(found["neq:3"]?.activity == "")
    #expect(found["neq:4"]?.sectorBasis == .unknown)
    #expect(found["neq:5"]?.territory?.rawValue == "QC-90001")  // as others of its postcode

    // The middle of the only organization there that has a point.
    #expect(directory.territories[4].center == Point(latitude: 46.5, longitude: -72.7))
    #expect(directory.territories[7].center == nil)

    #expect(directory.groups.map(\.kind) == [.umbrella])
    #expect(directory.memberships.count == 2)
    #expect(report.organizations == 6)
    #expect(report.placed == 5)
    #expect(
      collector.problems.map(\.sentence).sorted() == [
        "register.csv, line 5, column “Municipalite”: "
          + "“Nulle-Part (Québec) · G9Z9Z9” was read, "
          + "expected a place that the profile knows; not placed.",
        "register.csv, line 6, column “lat”: “46.6 ” was read, "
          + "expected latitude and longitude in degrees, with a point; read as unknown.",
        "register.csv, line 7, column “NEQ”: “2” was read, "
          + "expected an id that no earlier row has; the row was left out.",
      ])
  }

  static let cooperatives = """
    "CUK Organisation ID","Registered Number","Registrar","Registered Name","Trading Name","Legal Form","Registered Street","Registered City","Registered State/Province","Registered Postcode","UK Nation","SIC Code","SIC section","Sector - Simplified, High Level","Ownership Classification","Registered Status","Incorporation Date","Dissolved Date"
    "R1","1R","FCA","Invented Shop Limited","Invented Shop","Society","1 High Street
    The Green","Oswestry","","SY11 1AA","England","UKSIC07-4711","Retail","Retail","Consumers","Live","11/8/1863",""
    "R2","2R","FCA","Gone Limited","Gone","Company","2 Low Street","Newtown","","SY16 1AA","Wales","","","Housing","Workers","Dead","1/2/1990","3/4/2001"
    "R3","3R","FCA","Typo Limited","Typo","Company","3 Side Street","Winchester","","S021 2NR","England","","","","Employee Trust","Live","31/2/1990",""
    "R4","4R","FCA","No Code Limited","No Code","LLP","","","","","Scotland","","","","Workers","Live","",""
    """
  static let outlets = """
    "CUK Organisation ID","Registered Name","Outlet Name","Street","City","State/Province","Postcode","Description","Phone","Website"
    "R1","Invented Shop Limited","Corner","5 New Street","Newtown","","SY16 2BB","Open daily","01234 567890",""
    "R1","Invented Shop Limited","","6 New Street","Leeds","","Ls7 4QG","","",""
    "R9","Stranger","Lone","7 New Street","Nowhere","","Q99","","",""
    """

  @Test("Reads organizations and their outlets as places of them")
  func cooperativesAndOutlets() throws {
    let (collector, report) = try read(
      "uk-coops", [("outlets.csv", Self.outlets), ("organisations.csv", Self.cooperatives)])
    let organizations = collector.directory.organizations
    #expect(
      organizations.map(\.id.rawValue) == [
        "coopuk:R1", "coopuk:R2", "coopuk:R3", "coopuk:R4", "coopuk:R1/1", "coopuk:R1/2",
        "coopuk:R9/1",
      ])
    let shop = organizations[0]
    #expect(shop.name == "Invented Shop")
    #expect(shop.family == .cooperative)
    #expect(shop.activity == "4711")
    #expect(shop.scheme == .sic2007)
    #expect(shop.sector == .retail)
    #expect(shop.founded == "1863-08-11")
    #expect(shop.address == "1 High Street, The Green")
    #expect(
      shop.facts == [
        .init(label: "Registered Number", value: "1R"), .init(label: "Registrar", value: "FCA"),
        .init(label: "Ownership Classification", value: "Consumers"),
      ])
    #expect(organizations[1].isCeased)
    #expect(organizations[1].closed == "2001-04-03")
    #expect(organizations[1].sector == .housing)
    #expect(organizations[1].sectorBasis == .declared)
    #expect(organizations[2].family == .socialEnterprise)
    #expect(organizations[3].territory?.rawValue == "UK-SCT")

    let tree = TerritoryTree(collector.directory.territories)
    func containing(_ organization: Organization) -> Set<String> {
      guard let id = organization.territory, let position = tree.position(of: id) else { return [] }
      return Set(tree.containing(position).map { tree.territories[$0].name })
    }
    #expect(containing(shop).isSuperset(of: ["Oswestry", "Shrewsbury", "England"]))
    #expect(!containing(shop).contains("Wales"))  // though the postcode area lies in both
    #expect(containing(organizations[1]).contains("Wales"))
    #expect(!containing(organizations[1]).contains("England"))
    #expect(containing(organizations[2]).contains("Southampton"))

    let corner = organizations[4]
    #expect(corner.unit?.rawValue == "coopuk:R1")
    #expect(corner.name == "Corner")
    #expect(corner.sector == .retail)
    #expect(corner.family == .cooperative)
    #expect(corner.facts == [.init(label: "Description", value: "Open daily")])
    #expect(corner.phone == "01234 567890")
    #expect(containing(corner).contains("Newtown"))
    #expect(organizations[5].name == "Invented Shop Limited")
    #expect(containing(organizations[5]).contains("Leeds"))
    #expect(report.placed == 6)
    #expect(
      collector.problems.map { "\($0.outcome.rawValue) \($0.file) \($0.line ?? 0) \($0.column)" }
        .sorted() == [
          "ignored organisations.csv 5 Incorporation Date",
          "ignored outlets.csv 4 CUK Organisation ID",
          "notPlaced outlets.csv 4 Postcode",
        ])
  }

  @Test("A file that fits no table is told with its headers")
  func stranger() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a;b\n1;2\n", to: "other.csv")
    let importer = ProfileImporter(profile: try Profile(named: "uk-coops"), paths: [path])
    var collector = DirectoryCollector()
    #expect(
      throws: ExchangeError.noTable(file: path, profile: "uk-coops", headers: "a, b")
    ) { try importer.read(into: &collector) }
  }

  @Test("Random files never trap")
  func randomFiles() throws {
    var generator = SplitMix(seed: 31)
    let folder = try TemporaryFolder()
    for round in 0..<100 {
      var texts = [Self.cooperatives, Self.outlets, Self.municipalities, Self.register, Self.pole]
        .map { Array($0.utf8) }
      for position in texts.indices {
        let header = texts[position].firstIndex(of: 0x0A) ?? 0
        for _ in 0..<20 {
          let place = Int.random(in: header..<texts[position].count, using: &generator)
          texts[position][place] = UInt8.random(in: 0...255, using: &generator)
        }
      }
      for (profile, range) in [("uk-coops", 0..<2), ("quebec", 2..<5)] {
        let paths = try range.map { try folder.write(texts[$0], to: "\(round)-\($0).csv") }
        let importer = ProfileImporter(profile: try Profile(named: profile), paths: paths)
        var collector = DirectoryCollector()
        let report = try? importer.read(into: &collector)
        #expect(report.map { $0.reported == collector.problems.count } ?? true)
      }
    }
  }
}

import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

/// Reads files as the shipped profile that their headers tell, which is to be the one named.
func readRegister(
  _ files: [String: String], as name: String
) throws -> (found: [String: Organization], collector: DirectoryCollector, report: ImportReport) {
  let folder = try TemporaryFolder()
  let paths = try files.sorted { $0.key < $1.key }.map { try folder.write($0.value, to: $0.key) }
  guard case .profile(let profile) = try ProfileRecognition(of: paths) else {
    throw ExchangeError.empty(path: folder.path)
  }
  #expect(profile.name == name)
  var collector = DirectoryCollector()
  let report = try ProfileImporter(
    profile: profile, paths: paths, temporaryFolder: folder.path
  ).read(into: &collector)
  let found = Dictionary(
    uniqueKeysWithValues: collector.directory.organizations.map { ($0.id.rawValue, $0) })
  return (found, collector, report)
}

/// The names of the territories that an organization is in, from the largest.
func place(_ organization: Organization, _ collector: DirectoryCollector) -> [String] {
  let tree = TerritoryTree(collector.directory.territories)
  guard let position = organization.territory.flatMap(tree.position(of:)) else { return [] }
  return tree.containing(position).map { tree.territories[$0].name }.reversed()
}

/// Invented rows under the true headers of registers of several countries.
@Suite("Registers")
struct RegisterTests {
  @Test("United States: families, groups, towns of states, no persons")
  func unitedStates() throws {
    let (found, collector, report) = try readRegister(
      [
        "eo_vt.csv": """
        EIN,NAME,ICO,STREET,CITY,STATE,ZIP,GROUP,SUBSECTION,AFFILIATION,CLASSIFICATION,RULING,DEDUCTIBILITY,FOUNDATION,ACTIVITY,ORGANIZATION,STATUS,TAX_PERIOD,ASSET_CD,INCOME_CD,FILING_REQ_CD,PF_FILING_REQ_CD,ACCT_PD,ASSET_AMT,INCOME_AMT,REVENUE_AMT,NTEE_CD,SORT_NAME
        010180687,INVENTED FOOD SHELF,% A PERSON,PO BOX 1,NOWHERE,VT,05089-0455,0000,03,3,1000,200211,1,15,000000000,1,01,201906,4,3,01,0,06,275626,99714,99714,K31,
        10471151,INVENTED FAMILY FUND,,1 MAIN ST,NOWHERE,VT,05602-2957,0000,03,3,1000,198512,1,04,0,2,01,,0,0,0,1,12,0,0,0,T22,
        020000001,INVENTED LODGE 12,,2 MAIN ST,Nowhere,VT,05602,0123,08,9,1000,194001,2,00,0,5,01,,0,0,0,0,12,0,0,0,,LODGE
        020000002,ABROAD,,1 RUE X,PARIS,,,0000,03,3,1000,200001,1,15,0,1,01,,0,0,0,0,12,0,0,0,,
        """
      ], as: "us-irs")
    #expect(found.keys.sorted() == ["ein:010180687", "ein:010471151", "ein:020000001"])
    let shelf = try #require(found["ein:010180687"])
    #expect(shelf.family == .association)
    #expect(shelf.sector == .agricultureFood)
    #expect(shelf.scheme == .ntee)
    #expect(shelf.facts.first == .init(label: "Ruling", value: "2002-11"))
    #expect(found["ein:010471151"]?.family == .foundation)
    #expect(found["ein:020000001"]?.family == .mutual)
    #expect(found["ein:020000001"]?.scheme == nil)
    #expect(Set(found.values.map(\.territory?.rawValue)) == ["US-VT|nowhere"])
    #expect(
      collector.directory.memberships.map { "\($0.organization.rawValue) \($0.group.rawValue)" }
        == ["ein:020000001 us-group:0123"])
    #expect(report.leftOut == [.contactPerson: 1, .abroad: 1])
    // The other states of the profile hold nothing.
    #expect(
      collector.directory.territories.map(\.id.rawValue) == ["US", "US-VT", "US-VT|nowhere"])
    #expect(report.problemCount == 0)
  }

  @Test("United Kingdom: co-operatives of MykoMap and charities joined on the company number")
  func unitedKingdom() throws {
    let (found, _, report) = try readRegister(
      [
        "standard.csv": """
        Identifier,Name,Description,Organisational Structure,Primary Activity,Activities,Street Address,Locality,Region,Postcode,Country ID,Territory ID,Website,Phone,Email,Twitter,Facebook,Companies House Number,Qualifiers,Membership Type,Latitude,Longitude,Geo Container,Geo Container Latitude,Geo Container Longitude,Sector,SIC Section,SIC Code,Ownership Classification,Legal Form
        R1,Invented Club,,https://x/OS130,https://x/activities-ica/ICA280,,1 Street,Oswestry,Salop,SY11 1AA,GB,,,,,,,SC399880,,https://x/BMT30,,,http://x/SY111AA,52.86,-3.05,Sports and Recreation,,,Workers,Company
        """,
        "charity.txt":
          "date_of_extract\torganisation_number\tregistered_charity_number\tlinked_charity_number\t"
          + "charity_name\tcharity_type\tcharity_registration_status\tdate_of_registration\t"
          + "charity_contact_postcode\tcharity_contact_email\tcharity_company_registration_number\n"
          + "2026-01-01\t1\t200001\t0\tINVENTED CLUB\tCharitable company\tRegistered\t"
          + "1961-03-01T00:00:00\tSY11 1AA\tinfo@club.example\tsc399880\n"
          + "2026-01-01\t2\t200001\t1\tBRANCH FUND\tTrust\tRegistered\t\tSY11 1AA\t\t\n"
          + "2026-01-01\t3\t200002\t0\tGONE\tTrust\tRemoved\t\tSY11 1AA\t\t\n",
      ], as: "uk-coops")
    #expect(found.keys.sorted() == ["charity:200001-1", "coopuk:R1"])
    let club = try #require(found["coopuk:R1"])
    #expect(club.name == "Invented Club")
    #expect(club.family == .cooperative)
    #expect(club.sector == .sportLeisure)
    #expect(club.point == Point(latitude: 52.86, longitude: -3.05))
    #expect(club.email == "info@club.example")
    #expect(club.origins.contains { $0.field == "email" })
    #expect(club.facts.contains(.init(label: "CHARITY", value: "200001")))
    #expect(club.facts.contains(.init(label: "Members", value: "workers")))
    #expect(found["charity:200001-1"]?.family == .foundation)
    #expect(found["charity:200001-1"]?.territory?.rawValue == "UK-SY")
    #expect(report.leftOut == [.ceased: 1])
  }

  @Test("Canada: charities, in any writing of a province, without the person to contact")
  func canada() throws {
    let (found, _, report) = try readRegister(
      [
        "list.csv": """
        BN,Category,Designation,Legal Name,Account Name,Address Line 1,Address Line 2,City,Province,Postal Code,Country,Public Contact Name,Phone,Email,Website
        123456789RR0001,Relief of poverty,Charitable Organization,INVENTED AID,,1 Main St,,Trois-Rivières,QC,G9A1A1,CA,A Person,555,,aid.example
        123456780RR0001,Arts,Public Foundation,INVENTED ARTS,,2 Main St,,TROIS RIVIERES,Quebec,G9A1A1,CA,,,,
        """
      ], as: "canada-charities")
    #expect(found["bn:123456789RR0001"]?.family == .association)
    #expect(found["bn:123456780RR0001"]?.family == .foundation)
    #expect(found["bn:123456780RR0001"]?.sector == .culture)
    #expect(Set(found.values.map(\.territory?.rawValue)) == ["CA-QC|trois rivieres"])
    #expect(report.leftOut == [.contactPerson: 1])
  }

  @Test("OpenFairDB: countries in any language, tags as activity")
  func openFairDB() throws {
    let (found, collector, report) = try readRegister(
      [
        "entries.csv": """
        id,created_at,created_by,version,title,description,lat,lng,street,zip,city,country,state,homepage,contact_name,contact_email,contact_phone,opening_hours,founded_on,categories,tags,license,image_url,image_link_url,avg_rating
        a1,1,,1,Erfundener Laden,Ein Laden,48.1,11.5,Weg 1,80331,München,Österreich,,laden.example,Eine Person,info@laden.example,,,2015-03-01,77b3c33a92554bcf8e8c2c86cedd6f6f,"bio,regional",CC0-1.0,,,0
        """
      ], as: "openfairdb")
    let shop = try #require(found["ofdb:a1"])
    #expect(shop.activity == "bio|regional")
    #expect(shop.point == Point(latitude: 48.1, longitude: 11.5))
    #expect(shop.territory?.rawValue == "AT|munchen|8")
    #expect(
      collector.directory.territories.first { $0.id == shop.territory }?.parent?.rawValue == "AT")
    #expect(shop.founded == "2015-03-01")
    #expect(report.leftOut == [.contactPerson: 1])
  }

  @Test("United States: the section of the law and the old code tell a sector where no code does")
  func unitedStatesSectors() throws {
    let head = "EIN,NAME,CITY,STATE,GROUP,SUBSECTION,FOUNDATION,ACTIVITY,NTEE_CD\n"
    let rows: [(row: String, sector: Sector)] = [
      ("1,A REPAIR HALL,X,VT,0000,03,15,061000000,C27", .environmentReuse),  // its own code
      ("2,A LIBRARY,X,VT,0000,03,15,061000000,", .culture),  // the code before 1995
      ("3,A LODGE,X,VT,0000,10,00,059036000,", .civicLife),  // a fraternity is no school
      ("4,A CREDIT UNION,X,VT,0000,14,00,279000000,", .financeInsurance),
      ("5,A CLUB,X,VT,0000,07,00,000000000,", .sportLeisure),
      ("6,A CHURCH,X,VT,0000,03,10,001000000,", .other),
    ]
    let (found, _, _) = try readRegister(
      ["eo.csv": head + rows.map { $0.row + "\n" }.joined()], as: "us-irs")
    for (number, expected) in rows.enumerated() {
      #expect(found["ein:00000000\(number + 1)"]?.sector == expected.sector, "\(expected.row)")
    }
  }

  @Test("MykoMap: short codes, and the territories that rows tell outside the United Kingdom")
  func mykomapAbroad() throws {
    let (found, collector, report) = try readRegister(
      [
        "standard.csv": """
        Identifier,Name,Organisational Structure,Primary Activity,Locality,Region,Postcode,Country ID,Qualifiers,Membership Type,Latitude,Longitude
        A1,Mill Housing,https://x.example/os/OS70,https://x.example/activities-ica/ICA210,Leeds,West Yorkshire,LS1 4DY,GB,q02,https://x.example/bmt/BMT50,,
        A2,Taller Común,OS60,AM120,Rosario,Santa Fe,M5V 2T6,AR,,BMT30,-32.9,-60.6
        A3,Nowhere,OS180,a21,,,,,,,,
        """
      ], as: "uk-coops")
    #expect(found.keys.sorted() == ["coopuk:A1", "mykomap:A2", "mykomap:A3"])
    let mill = try #require(found["coopuk:A1"])
    #expect(mill.family == .cooperative && mill.scheme == .ica && mill.sector == .housing)
    #expect(place(mill, collector) == ["United Kingdom and islands", "England", "Leeds", "Leeds"])
    #expect(
      mill.facts.map(\.value)
        == ["West Yorkshire", "residents", "Democratic and decent working conditions"])
    let workshop = try #require(found["mykomap:A2"])
    #expect(workshop.scheme == .essglobal && workshop.sector == .environmentReuse)
    // M5V is no district of Manchester there.
    #expect(place(workshop, collector) == ["Argentina", "Santa Fe", "Rosario"])
    #expect(found["mykomap:A3"]?.family == .unknown && found["mykomap:A3"]?.territory == nil)
    #expect(report.outcomes == [.notPlaced: 1])
  }

  @Test("Charities: the classification adds a sector and publics, words tell the sector of others")
  func charities() throws {
    let (found, _, report) = try readRegister(
      [
        "charity.txt":
          "registered_charity_number\tlinked_charity_number\tcharity_name\tcharity_type\t"
          + "charity_registration_status\tcharity_contact_postcode\tcharity_contact_email\t"
          + "charity_activities\tcharity_is_cio\n"
          + "200\t0\tTHE MEND CIO\tCIO\tRegistered\tCF10 1AA\tjane.doe@gmail.com\tFor all\tTrue\n"
          + "201\t0\tTHE VOICES\t\tRegistered\tCF10 1AA\t\tA choir for all\t\n",
        "classification.txt":
          "registered_charity_number\tlinked_charity_number\tclassification_code\t"
          + "classification_type\n200\t0\t101\tWhat\n200\t0\t112\tWhat\n200\t0\t102\tWhat\n"
          + "200\t0\t202\tWho\n900\t0\t102\tWhat\n",
      ], as: "uk-coops")
    let mend = try #require(found["charity:200"])
    #expect(mend.family == .association && mend.publics == ["elderly people"])
    #expect(mend.sector == .environmentReuse && mend.sectorBasis == .declared)
    #expect(mend.email.isEmpty)
    let voices = try #require(found["charity:201"])
    #expect(voices.sector == .culture && voices.sectorBasis == .words)
    #expect(voices.family == .otherNonprofit)
    #expect(report.leftOut == [.personalEmail: 1, .notKept: 1])
    #expect(report.problemCount == 0)
  }

  @Test("Canada: a file of websites adds to the list")
  func canadianWebsites() throws {
    let (found, _, _) = try readRegister(
      [
        "list.csv": """
        BN,Category,Designation,Legal Name,City,Province,Postal Code
        100000001RR0001,0190,C,LES SCÈNES DU LAC,SOREL,QC,J3P1A1
        """,
        "web.csv": "BN,Contact URL\n100000001rr0001,scenes.example\n",
      ], as: "canada-charities")
    #expect(found["bn:100000001RR0001"]?.website == "scenes.example")
    #expect(found["bn:100000001RR0001"]?.sector == .culture)
  }

  private static let belgium = [
    "enterprise.csv": """
    "EnterpriseNumber","Status","JuridicalSituation","TypeOfEnterprise","JuridicalForm","JuridicalFormCAC","StartDate"
    "0200.000.001","AC","000","2","017","","09-08-1960"
    "1000.000.002","AC","000","2","706","","16-02-2023"
    "0200.000.003","AC","000","1","","","16-02-2001"
    "0200.000.004","AC","000","2","014","","16-02-2001"
    "0200.000.005","AC","000","2","026","","16-02-2001"
    """,
    "establishment.csv": """
    "EstablishmentNumber","StartDate","EnterpriseNumber"
    "2.000.000.339","01-11-1974","0200.000.001"
    "2.000.000.340","01-11-1974","0200.000.004"
    """,
    "denomination.csv": """
    "EntityNumber","Language","TypeOfDenomination","Denomination"
    "0200.000.001","1","001","Maison du Quai"
    "0200.000.001","2","001","Kaaihuis"
    "1000.000.002","2","002","DB"
    "1000.000.002","2","001","De Bron"
    "0200.000.004","2","001","NV Iets"
    """,
    "address.csv": """
    "EntityNumber","TypeOfAddress","CountryNL","CountryFR","Zipcode","MunicipalityNL","MunicipalityFR","StreetNL","StreetFR","HouseNumber","Box","ExtraAddressInfo","DateStrikingOff"
    "0200.000.001","REGO","","","4000","Luik","Liège","Rue A","Rue A","5","","",""
    "2.000.000.339","BAET","","","1080","Sint-Jans-Molenbeek","Molenbeek-Saint-Jean","Kaai","Quai","7","2","",""
    "1000.000.002","REGO","","","9000","Gent","Gand","Veldstraat","Veldstraat","7","","",""
    "0200.000.005","REGO","Frankrijk","France","59000","","","","Rue B","1","","",""
    """,
    "activity.csv": """
    "EntityNumber","ActivityGroup","NaceVersion","NaceCode","Classification"
    "0200.000.001","001","2003","01131","MAIN"
    "0200.000.001","001","2008","86210","MAIN"
    "0200.000.001","006","2008","86210","MAIN"
    "0200.000.001","001","2008","88999","SECO"
    "1000.000.002","001","2025","47111","MAIN"
    """,
    "meta.csv": "\"Variable\",\"Value\"\n\"SnapshotDate\",\"04-10-2026\"\n",
  ]

  @Test("Belgium: names, addresses and activities of other files, forms of the social economy only")
  func belgium() throws {
    let (found, collector, report) = try readRegister(Self.belgium, as: "be-kbo")
    #expect(
      found.keys.sorted() == [
        "bce-place:2000000339", "bce:0200000001", "bce:0200000005", "bce:1000000002",
      ])
    let quay = try #require(found["bce:0200000001"])
    #expect(quay.name == "Maison du Quai" && quay.alias == "Kaaihuis")
    #expect(quay.family == .association && quay.founded == "1960-08-09")
    #expect(quay.activity == "86210" && quay.otherActivities == ["88999"])
    #expect(quay.sector == .health)
    #expect(place(quay, collector) == ["Belgique / België", "Wallonie", "Liège", "Liège"])
    let branch = try #require(found["bce-place:2000000339"])
    #expect(branch.unit == quay.id && branch.name == quay.name && branch.address == "Quai 7 2")
    #expect(
      place(branch, collector)
        == ["Belgique / België", "Bruxelles-Capitale", "Molenbeek-Saint-Jean"])
    let source = try #require(found["bce:1000000002"])
    #expect(source.name == "De Bron" && source.alias == "DB" && source.family == .cooperative)
    // Its only activity is one of 2025, which is another classification.
    #expect(source.activity.isEmpty)
    #expect(
      place(source, collector) == ["Belgique / België", "Vlaanderen", "Oost-Vlaanderen", "Gent"])
    // What is abroad is not placed by its postcode; what nobody names goes by its number.
    let abroad = try #require(found["bce:0200000005"])
    #expect(abroad.name == "bce:0200000005" && abroad.family == .foundation)
    #expect(abroad.territory == nil && abroad.facts == [.init(label: "Country", value: "France")])
    #expect(report.leftOut == [.naturalPerson: 1, .outside: 1, .notKept: 2])
    #expect(report.problems.map(\.expected) == [Expected.placeInRows(1)])
  }

  @Test("OpenFairDB: words of tags tell the sector, a postcode tells towns of one name apart")
  func openFairDBTowns() throws {
    let (found, collector, report) = try readRegister(
      [
        "entries.csv": """
        id,title,lat,lng,zip,city,country,contact_email,categories,tags
        a1,Rad,50.94,6.96,50667,Neustadt,Deutschland,erika.muster@gmail.com,77b3c33a92554bcf8e8c2c86cedd6f6f,"kaffee,repaircafe"
        a2,Markt,47.9,10.9,86000,NEUSTADT,de,markt@markt.example,2cd00bebec0c48ba9db761da48678134,
        """,
        "search.csv": """
        id,lat,lng,title,description,categories,tags,avg_rating
        a3,47.9,10.9,Hof,Ein Hof,2cd00bebec0c48ba9db761da48678134,solawi|bio,0
        """,
      ], as: "openfairdb")
    let (a, b) = (try #require(found["ofdb:a1"]), try #require(found["ofdb:a2"]))
    #expect(a.sector == .environmentReuse && a.sectorBasis == .words)
    #expect(a.email.isEmpty && b.email == "markt@markt.example")
    #expect(a.facts == [.init(label: "Kind", value: "company")])
    #expect(place(a, collector) == ["Germany", "Neustadt"] && a.territory != b.territory)
    #expect(found["ofdb:a3"]?.sector == .agricultureFood && found["ofdb:a3"]?.territory == nil)
    #expect(report.leftOut == [.personalEmail: 1])
    #expect(report.problems.map(\.expected) == [Expected.placeInRows(1)])
  }

  @Test("Public bodies: placed by postcode or department, with the groupings that they are in")
  func publicStructures() throws {
    let (found, collector, _) = try readRegister(
      [
        "communes.csv": """
        TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
        COM,01173,84,01,01D,012,0,GEX,Gex,Gex,0110,
        """,
        "structures.csv": """
        id,nom,type,siren,geo_mode,groupement_siren,departement_code,region_code,adresse,code_postal,ville,latitude,longitude,telephone,finess,finess_ej,categorie_finess,created_at,updated_at,created_by
        c1,Communauté inventée,COMMUNAUTE_COMMUNES,732829320,TERRITOIRE,,01,84,,,,,,,,,,2026-01-28 00:29:04,2026-01-28 00:29:04,
        c2,Ateliers inventés,HAD,,ADRESSE,,01,,1 rue A,01170,GEX CEDEX,46.3,6.1,,010780112,,Etablissement et Service d'Aide par le Travail (E.S.A.T.),2026-01-28,2026-01-30,
        """,
        "adhesions.csv": "groupement_siren,adhesion_siren\n200000099,732829320\n200000099,1\n",
      ], as: "fr-public-structures")
    let community = try #require(found["siren:732829320"])
    #expect(community.family == .public && community.sector == .publicAdministration)
    #expect(community.territory?.rawValue == "FR-DEP-01")
    let workshops = try #require(found["finess:010780112"])
    #expect(workshops.family == .unknown && workshops.sector == .employmentIntegration)
    #expect(workshops.territory?.rawValue == "FR-COM-01173" && workshops.placing == .name)
    #expect(collector.directory.memberships.map(\.organization) == [community.id])
    #expect(collector.directory.groups.map(\.id.rawValue) == ["siren:200000099"])
  }

  @Test("Columns that a profile only adds from do not tell it")
  func additions() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("Variable,Value\nx,1\n", to: "a.csv")
    guard case .additions(let known) = try ProfileRecognition(of: [path]) else {
      Issue.record("recognized")
      return
    }
    #expect(known == ["be-kbo"])
  }

  @Test("A list of one's own with an id and a name is no map of elements with “@id”")
  func ownNumbers() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("id,name,address\nX-1,Alpha,1 Road\n", to: "a.csv")
    let map = try folder.write("@id,name,office\nnode/1,Alpha,ngo\n", to: "b.csv")
    guard case .none = try ProfileRecognition(of: [list]) else {
      Issue.record("recognized")
      return
    }
    guard case .profile(let profile) = try ProfileRecognition(of: [map]) else {
      Issue.record("not recognized")
      return
    }
    #expect(profile.name == "openstreetmap")
  }

  @Test("Problems of JSON on one line are told by rows, those of JSON on many by lines")
  func problemsOfJSON() throws {
    func element(_ id: String, _ latitude: String) -> String {
      #"{"id":"\#(id)","name":"N\#(id)","geo":{"latitude":"\#(latitude)","longitude":"5"}}"#
    }
    let elements = [element("1", "45"), element("2", "north"), element("3", "46")]
    func sentence(_ separator: String) throws -> String {
      let text = "{\"data\":[" + elements.joined(separator: separator) + "]}"
      let (_, collector, report) = try readRegister(["map.json": text], as: "gogocarto")
      #expect(collector.problems.map(\.countsRows) == report.problems.map(\.countsRows))
      return try #require(report.problems.first { $0.value == "north 5" }).sentence
    }
    #expect(
      try sentence(",").hasPrefix("map.json, row 2, column “geo.latitude”: “north 5” was read"))
    #expect(try sentence(",\n\n").hasPrefix("map.json, line 3, column “geo.latitude”"))
  }

  @Test("Says which file of a register is missing")
  func missingFiles() throws {
    let enterprises = """
      EnterpriseNumber,Status,JuridicalSituation,TypeOfEnterprise,JuridicalForm,JuridicalFormCAC,StartDate
      0200.000.001,AC,000,2,017,,01-02-1990
      """
    let names = """
      EntityNumber,Language,TypeOfDenomination,Denomination
      0200.000.001,1,001,Alpha
      0200.000.009,1,001,Omega
      """
    let alone = try readRegister(["enterprise.csv": enterprises], as: "be-kbo").report
    #expect(
      alone.missingFiles == [
        MissingFile(name: "denomination.csv", content: .names, file: "enterprise.csv", rows: 1),
        MissingFile(name: "address.csv", content: .places, file: "enterprise.csv", rows: 1),
      ])
    // What is left out of the names is no gap once the enterprises are given.
    let both = try readRegister(
      ["enterprise.csv": enterprises, "denomination.csv": names], as: "be-kbo"
    ).report
    #expect(both.missingFiles.map(\.name) == ["address.csv"])
  }

  @Test("Says of files of which nothing was used what became of their rows, and what to give")
  func nothingUsed() throws {
    let names = """
      EntityNumber,Language,TypeOfDenomination,Denomination
      0200.000.001,1,001,Alpha
      0200.000.009,1,003,Omega
      """
    let missing = MissingFile(
      name: "enterprise.csv", content: .organizations, file: "denomination.csv", rows: 2)
    let error = #expect(throws: ExchangeError.self) {
      try readRegister(["denomination.csv": names], as: "be-kbo")
    }
    guard case .nothingUsed(_, let use) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(use.rows == 2 && use.leftOut == [.notKept: 2])
    #expect(use.missingFiles == [missing])
  }

  @Test("The profile that reads most files is told with those that it does not read")
  func partly() throws {
    let folder = try TemporaryFolder()
    let known = try folder.write("EIN,NAME,SUBSECTION,NTEE_CD,GROUP,CITY,STATE\n", to: "a.csv")
    let unknown = try folder.write("Term,Label\n", to: "b.csv")
    let noTable = folder.path + "/missing.csv"
    guard
      case .part(let profile, let unread) = try ProfileRecognition(
        of: [known, unknown, noTable], skipsUnreadable: true)
    else {
      Issue.record("not told")
      return
    }
    #expect(profile.name == "us-irs" && unread == [unknown, noTable])
    #expect(throws: ExchangeError.self) { try ProfileRecognition(of: [known, noTable]) }
    guard case .none = try ProfileRecognition(of: [unknown]) else {
      Issue.record("recognized")
      return
    }
  }

  @Test("United States: a table of postcodes gives counties, names of towns and their middles")
  func unitedStatesCounties() throws {
    let (found, collector, _) = try readRegister(
      [
        "eo.csv": """
        EIN,NAME,STREET,CITY,STATE,ZIP,GROUP,SUBSECTION,FOUNDATION,NTEE_CD
        010000001,A,1 MAIN ST,S BURLINGTON,VT,05403-1234,0000,03,15,K31
        010000002,B,2 MAIN ST,NOWHERE,VT,05999,0000,03,15,K31
        """,
        "uszips.csv": """
        "zip","lat","lng","city","state_id","state_name","zcta","population","county_fips","county_name"
        "05403","44.446","-73.179","South Burlington","VT","Vermont","TRUE","20000","50007","Chittenden"
        "90001","33.97","-118.24","Los Angeles","CA","California","TRUE","57000","06037","Los Angeles"
        """,
      ], as: "us-irs")
    let known = try #require(found["ein:010000001"])
    #expect(
      place(known, collector) == ["United States", "Vermont", "Chittenden", "South Burlington"])
    #expect(known.placing == .postcode)
    let town = collector.directory.territories.first { $0.id == known.territory }
    #expect(town?.center == Point(latitude: 44.446, longitude: -73.179))
    let other = try #require(found["ein:010000002"])
    #expect(place(other, collector) == ["United States", "Vermont", "NOWHERE"])
    #expect(!collector.directory.territories.contains { $0.name == "California" })
  }

  @Test("Québec: units, names and places of the whole register, those of the SSE")
  func quebecRegister() throws {
    let (found, collector, report) = try readRegister(
      [
        "Entreprise.csv": """
        NEQ,DAT_IMMAT,COD_INTVAL_EMPLO_QUE,COD_STAT_IMMAT,COD_FORME_JURI,DESC_ACT_ECON_ASSUJ,DAT_CONSTI,OBJET_SOC,ADR_DOMCL_LIGN1_ADR,ADR_DOMCL_LIGN2_ADR,ADR_DOMCL_LIGN3_ADR,ADR_DOMCL_LIGN4_ADR
        1140000001,1995-01-03,B,IM,APE,Popote roulante,1990-02-01,Aider,1 RUE A,Montréal (Québec),,H2X1Y4
        1140000002,1995-01-03,,IM,COP,,,,2 RUE A,CP 51,TROIS-RIVIERES QC,G9A1A1
        1140000003,1995-01-03,,RD,APE,,,,3 RUE A,Laval (Québec),,H7A1A1
        1140000004,1995-01-03,,IM,CIE,,,,4 RUE A,Laval (Québec),,H7A1A1
        """,
        "Etablissement.csv": """
        NEQ,NO_SUF_ETAB,IND_ETAB_PRINC,LIGN1_ADR,LIGN2_ADR,LIGN3_ADR,LIGN4_ADR,DESC_ACT_ECON_ETAB,NOM_ETAB
        1140000001,1,O,1 RUE A,Montréal (Québec),,H2X1Y4,Popote,
        1140000001,2,N,9 RUE B,Laval (Québec),,H7A1A1,,Friperie inventée
        """,
        "Nom.csv": """
        NEQ,NOM_ASSUJ,STAT_NOM,TYP_NOM_ASSUJ
        1140000001,ANCIEN NOM,A,N
        1140000001,LA POPOTE INVENTÉE,V,N
        1140000001,POPOTE,V,A
        1140000004,AUTRE,V,N
        """,
      ], as: "quebec")
    #expect(
      found.mapValues(\.name) == [
        "neq:1140000001": "LA POPOTE INVENTÉE", "neq:1140000002": "neq:1140000002",
        "neq-place:1140000001-2": "Friperie inventée",
      ])
    let popote = try #require(found["neq:1140000001"])
    #expect(popote.alias == "POPOTE" && popote.founded == "1990-02-01")
    #expect(popote.workforce?.text == "6-10" && popote.sector == .socialCare)
    #expect(place(popote, collector) == ["Québec", "Montréal"])
    let home = try #require(found["neq:1140000002"])
    #expect(place(home, collector) == ["Québec", "TROIS-RIVIERES"])
    let shop = try #require(found["neq-place:1140000001-2"])
    #expect(shop.unit == popote.id && place(shop, collector) == ["Québec", "Laval"])
    #expect(report.leftOut == [.ceased: 1, .outside: 1, .notKept: 1])
  }

  @Test("Regions of the European Union place by their shapes what has points alone")
  func nuts() throws {
    func feature(_ id: String, _ name: String, _ size: Int) -> String {
      """
      {"type":"Feature","properties":{"NUTS_ID":"\(id)","NAME_LATN":"\(name)"},"geometry":\
      {"type":"Polygon","coordinates":[[[8,48],[\(8 + size),48],[\(8 + size),\(48 + size)],[8,48]]]}}
      """
    }
    let features = [
      feature("DE111", "Stuttgart, Stadtkreis", 1), feature("DE1", "Baden-Württemberg", 3),
      feature("DE", "Deutschland", 5), feature("DE11", "Stuttgart", 2),
      feature("AL", "Shqipëria", 1),
    ]
    let (found, collector, _) = try readRegister(
      [
        "nuts.geojson":
          "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}",
        "search.csv": """
        id,lat,lng,title,description,categories,tags,avg_rating
        a,48.2,8.5,Hof,Ein Hof,2cd00bebec0c48ba9db761da48678134,solawi,0
        b,60,20,Rad,Ein Rad,2cd00bebec0c48ba9db761da48678134,rad,0
        """,
      ], as: "openfairdb")
    let farm = try #require(found["ofdb:a"])
    #expect(farm.placing == .point)
    #expect(
      place(farm, collector)
        == ["Deutschland", "Baden-Württemberg", "Stuttgart", "Stuttgart, Stadtkreis"])
    #expect(found["ofdb:b"]?.territory == nil)
    #expect(!collector.directory.territories.contains { $0.name == "Shqipëria" })
  }
}

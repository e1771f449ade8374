import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

@Suite("Joining files")
struct JoiningTests {
  // A register of units, one of their places, another of associations, and two lists.
  private static let profile = """
    {"name": "t", "title": "T", "unknown": ["NA"], "keys": ["siren", "rna", "siret"],
     "codes": {"forms": {"association": ["9220", "9210"], "private": ["5710"]},
       "says": {"yes": ["9220", "9210"], "no": ["5710"]}, "flags": {"O": "yes", "N": "no"}},
     "tables": [
      {"kind": "territories", "headers": ["COM", "LIBELLE", "DEP"], "levels": [
        {"level": "department", "id": {"column": "DEP", "prefix": "D-"}, "name": "DEP"},
        {"level": "municipality", "id": {"column": "COM", "prefix": "M-"}, "name": "LIBELLE"}]},
      {"kind": "moves", "headers": ["COM_AV", "COM_AP", "DATE_EFF"], "fields": {
        "from": {"column": "COM_AV", "prefix": "M-"}, "to": {"column": "COM_AP", "prefix": "M-"},
        "date": "DATE_EFF"}},
      {"kind": "moves", "headers": ["ARM", "CITY"], "method": "district", "fields": {
        "from": {"column": "ARM", "prefix": "M-"}, "to": {"column": "CITY", "prefix": "M-"}}},
      {"kind": "postcodes", "headers": ["CODE", "CP", "ACHEMINEMENT", "gps"], "fields": {
        "postcode": {"column": "CP", "digits": 5}, "territory": {"column": "CODE", "prefix": "M-"},
        "name": "ACHEMINEMENT", "point": "gps"}},
      {"kind": "organizations", "headers": ["siren", "cat", "flag"], "optional": ["rna"],
       "leave_out": [{"column": "state", "is": "C", "because": "ceased"},
         {"column": "cat", "is": "1000", "because": "natural_person"}],
       "keep": [{"column": "cat", "in": "says"}, {"column": "flag", "is": "O"},
         {"known": "siren"}],
       "keys": {"siren": {"column": "siren", "digits": 9, "luhn": true},
         "rna": {"column": "rna", "upper": true}},
       "fields": {"name": "name", "family": {"column": "cat", "codes": "forms"},
         "sse_form": {"column": "cat", "codes": "says"},
         "sse_flag": {"column": "flag", "codes": "flags"}, "legal_form": "cat",
         "source": {"constant": "Register"}}},
      {"kind": "organizations", "headers": ["siret", "siege", "commune"], "adds_only": true,
       "when": [{"column": "siege", "is": "true"}],
       "keys": {"siren": {"column": "siret", "first_characters": 9}, "siret": "siret"},
       "fields": {"address": "street", "source": {"constant": "Register"}},
       "place": [{"id": {"column": "commune", "prefix": "M-"}}]},
      {"kind": "places", "headers": ["siret", "siege", "commune"], "adds_only": true,
       "keys": {"siret": "siret"},
       "fields": {"unit": {"column": "siret", "first_characters": 9, "prefix": "siren:"},
         "name": "sign", "address": "street"},
       "place": [{"id": {"column": "commune", "prefix": "M-"}}]},
      {"kind": "organizations", "headers": ["siret", "x", "y", "epsg"], "adds_only": true,
       "keys": {"siret": "siret"},
       "fields": {"x": "x", "y": "y", "epsg": "epsg", "source": {"constant": "Geolocation"}}},
      {"kind": "organizations", "headers": ["id", "titre", "objet"],
       "keys": {"rna": "id"},
       "fields": {"name": "titre", "email": "mail", "address": "street",
         "source": {"constant": "RNA"}},
       "facts": ["objet"],
       "place": [{"postcode": {"column": "cp", "digits": 5}, "name": "ville"},
         {"name": "ville", "inside": {"column": "cp", "first_characters": 2, "prefix": "D-"}}]},
      {"kind": "organizations", "headers": ["SIREN", "Nom", "Ville"], "reads_first": true,
       "keys": {"siren": {"column": "SIREN", "digits": 9}},
       "fields": {"name": "Nom", "sse_list": {"constant": "A list"},
         "source": {"constant": "A list"}}}
     ]}
    """

  private static let files = [
    "communes.csv": """
    COM,LIBELLE,DEP
    01001,L'Ormeil,01
    01002,Saint-Loup,01
    02001,Saint-Loup,02
    75056,Paris,75
    """,
    "moves.csv": """
    COM_AV,COM_AP,DATE_EFF
    01003,01004,1973-01-01
    01004,01001,2016-01-01
    01005,01001,2017-01-01
    01005,01002,2017-01-01
    """,
    "districts.csv": "ARM,CITY\n75111,75056\n",
    "postcodes.csv": """
    CODE,CP,ACHEMINEMENT,gps
    01001,01100,ORMEIL,"46.1, 5.2"
    01002,01100,ST LOUP,"46.3,5.3"
    """,
    "units.csv": """
    siren,name,cat,flag,state,rna
    732829320,LES AMIS DE L ORMEIL,9220,N,A,w011000001
    5580113,COMPANY,5710,O,A,
    356000000,OTHER COMPANY,5710,N,A,
    100000009,A PERSON,1000,O,A,
    200000008,GONE,9220,O,C,
    300000007,NOTHING,5999,N,A,
    444444442,LISTED,5999,N,A,
    999999999,WRONG DIGIT,9210,,A,NA
    """,
    "places.csv": """
    siret,siege,commune,street,sign
    73282932000074,true,01003,1 rue A,
    73282932000082,false,75111,2 rue B,BOUTIQUE
    00558011300012,true,01005,3 rue C,
    30000000700011,false,01001,4 rue D,
    """,
    "points.csv": """
    siret,x,y,epsg
    73282932000074,700000,6600000,2154
    30000000700011,1,1,2154
    00558011300012,1,1,9999
    """,
    "rna.csv": """
    id,titre,objet,mail,street,cp,ville
    W011000001,Les Amis de l'Ormeil,"Fêtes, jeux",contact@amis.example,9 rue Z,1100,ORMEIL CEDEX
    W011000002,Seule,Rien,jean.dupont@free.fr,,01999,ST LOUP CEDEX 2
    W011000003,Perdue,Rien,,,01100,Ailleurs
    """,
    "list.csv": "SIREN,Nom,Ville\n444444442,Listed by name,\n732829320.0,Amis,\n",
  ]

  private func read(_ order: [String]) throws -> (DirectoryCollector, ImportReport) {
    let folder = try TemporaryFolder()
    let paths = try order.map { try folder.write(Self.files[$0] ?? "", to: $0) }
    let profile = try Profile(bytes: Array(Self.profile.utf8), path: "t")
    var collector = DirectoryCollector()
    let report = try ProfileImporter(
      profile: profile, paths: paths, temporaryFolder: folder.path
    ).read(into: &collector)
    return (collector, report)
  }

  @Test("Files about the same organizations become one, whatever their order")
  func joining() throws {
    let names = Self.files.keys.sorted()
    let (collector, report) = try read(names)
    let (backwards, _) = try read(names.reversed())
    #expect(
      Set(collector.directory.organizations) == Set(backwards.directory.organizations))
    let found = Dictionary(
      uniqueKeysWithValues: collector.directory.organizations.map { ($0.id.rawValue, $0) })
    #expect(
      found.keys.sorted() == [
        "rna:W011000002", "rna:W011000003", "siren:005580113", "siren:356000000",
        "siren:444444442", "siren:732829320", "siren:999999999", "siret:73282932000082",
      ])
    let amis = try #require(found["siren:732829320"])
    #expect(amis.name == "Les Amis de l'Ormeil")  // rather than in capitals
    #expect(amis.family == .association)
    #expect(amis.signals == SSESignals(form: .yes, flag: .no, lists: ["A list"]))
    #expect(amis.status == .yes)
    #expect(amis.address == "1 rue A")
    #expect(amis.email == "contact@amis.example")
    #expect(amis.territory?.rawValue == "M-01001")
    #expect(amis.placing == .movedCode)  // 01003 became 01004, and that 01001
    #expect(amis.point.map { abs($0.latitude - 46.5) < 1e-9 } == true)
    #expect(amis.source == "Register, Geolocation, RNA, A list")
    #expect(
      amis.origins.map(\.text).sorted() == [
        "address: RNA = 9 rue Z", "alias: A list", "email: RNA", "point: Geolocation",
      ])
    #expect(amis.alias == "Amis")
    #expect(
      amis.facts == [
        .init(label: "objet", value: "Fêtes, jeux"), .init(label: "RNA", value: "W011000001"),
        .init(label: "SIRET", value: "73282932000074"),
      ])
    let shop = try #require(found["siret:73282932000082"])
    #expect(shop.unit == amis.id)
    #expect(shop.name == "BOUTIQUE")
    #expect(shop.family == .association)
    #expect(shop.territory?.rawValue == "M-75056")
    #expect(shop.placing == .district)
    let company = try #require(found["siren:005580113"])
    #expect(company.family == .socialEnterprise)  // by the flag
    #expect(company.territory == nil)  // 01005 was shared out
    #expect(found["siren:356000000"]?.status == .no)
    #expect(found["siren:444444442"]?.signals.lists == ["A list"])
    #expect(found["rna:W011000002"]?.territory?.rawValue == "M-01002")  // one Saint-Loup in 01
    #expect(found["rna:W011000002"]?.placing == .name)
    #expect(found["rna:W011000002"]?.email == "")
    #expect(found["rna:W011000003"]?.territory == nil)
    #expect(
      report.leftOut == [
        .naturalPerson: 1, .ceased: 1, .outside: 1, .notKept: 2, .personalEmail: 1,
      ])
    #expect(report.placings == [.movedCode: 1, .district: 1, .name: 1])
    #expect(
      report.problems.map(\.sentence).sorted() == [
        "places.csv, line 4, column “commune”: “01005” was read, "
          + "expected a place that the profile knows; not placed.",
        "points.csv, line 4, column “x”: “1 1 9999” was read, "
          + "expected coordinates in meters, of a known projection; read as unknown.",
        "rna.csv, line 4, column “cp”: “01100 · Ailleurs” was read, "
          + "expected a place that the profile knows; not placed.",
        "units.csv, line 8, column “cat”: “5999” was read, "
          + "expected a value that the codes of the profile name; read as unknown.",
        "units.csv, line 9, column “siren”: “999999999” was read, "
          + "expected a number whose last digit is right; used as it is.",
        "units.csv: nothing was read, expected a place, which 3 rows do not tell; not placed.",
      ])
    let town = collector.directory.territories.first { $0.id.rawValue == "M-01001" }
    #expect(town?.center == Point(latitude: 46.1, longitude: 5.2))
  }

  @Test("A number whose last digit is wrong is used and told")
  func doubtful() throws {
    let (collector, report) = try read(["units.csv"])
    #expect(collector.directory.organizations.map(\.id.rawValue).contains("siren:999999999"))
    #expect(
      report.problems.filter { $0.outcome == .doubtful }.map(\.value) == ["999999999"])
  }

  @Test("The numbers of one row join two organizations, unless they contradict each other")
  func bridge() throws {
    let profile = """
      {"name": "t", "title": "T", "keys": ["a", "b"], "tables": [
        {"kind": "organizations", "headers": ["A", "Name1"], "keys": {"a": "A"},
         "fields": {"name": "Name1"}},
        {"kind": "organizations", "headers": ["B", "Name2"], "keys": {"b": "B"},
         "fields": {"name": "Name2"}},
        {"kind": "organizations", "headers": ["both A", "both B"], "adds_only": true,
         "keys": {"a": "both A", "b": "both B"}, "fields": {}}]}
      """
    let folder = try TemporaryFolder()
    let paths = [
      try folder.write("A,Name1\n1,One\n2,Two\n", to: "1.csv"),
      try folder.write("B,Name2\nx,Ex\ny,Ypsilon\n", to: "2.csv"),
      try folder.write("both A,both B\n1,x\n2,x\n", to: "3.csv"),
    ]
    var collector = DirectoryCollector()
    let report = try ProfileImporter(
      profile: try Profile(bytes: Array(profile.utf8), path: "t"), paths: paths,
      temporaryFolder: folder.path
    ).read(into: &collector)
    #expect(
      collector.directory.organizations.map { "\($0.id.rawValue) \($0.name) \($0.alias)" }
        == ["a:1 One Ex", "a:2 Two ", "b:y Ypsilon "])
    #expect(
      report.problems.map(\.expected) == [
        Expected.oneOrganization, Expected.placeInRows(2), Expected.placeInRows(1),
      ])
  }

  @Test("Several rows of another file name an organization; a row twice is used once")
  func names() throws {
    let folder = try TemporaryFolder()
    let profile = try Profile(
      bytes: Array(
        """
        {"name": "t", "title": "T", "tables": [
          {"kind": "organizations", "headers": ["No", "Since"], "keys": {"no": "No"},
            "fields": {"founded": "Since"}},
          {"kind": "organizations", "headers": ["Of", "Name"], "adds_only": true, "repeats": true,
            "keys": {"no": "Of"}, "fields": {"name": "Name"},
            "facts": [{"label": "Both", "join": ["Of", "Name"], "with": "-", "all": true}]}]}
        """.utf8), path: "t")
    let paths = [
      try folder.write("No,Since\n1,1990\n2,1991\n2,1992\n", to: "a.csv"),
      try folder.write("Of,Name\n1,Quay\n1,Kaai\n3,None\n1,\n", to: "b.csv"),
    ]
    var collector = DirectoryCollector()
    let report = try ProfileImporter(
      profile: profile, paths: paths, temporaryFolder: folder.path
    ).read(into: &collector)
    let o = collector.directory.organizations
    #expect(o.map(\.name) == ["Quay", "no:2"])
    #expect(o.map(\.alias) == ["Kaai", ""])
    #expect(o[0].facts.map(\.value) == ["1-Quay", "1-Kaai"])
    #expect(report.files.map(\.rows) == [3, 4] && report.files.map(\.used) == [2, 3])
    #expect(report.outcomes == [.skipped: 1, .notPlaced: 2] && report.leftOut == [.notKept: 1])
  }
}

import CooperationModel
import DirectoryExchange
import DirectoryStore
import Foundation
import Testing

@Suite("Profiles")
struct ProfileTests {
  private static let small = """
    {
      "name": "list", "title": "A list", "edition": "2026",
      "unknown": ["NA"],
      "codes": {"kinds": {"ASBL": "association", "*": "unknown"}},
      "words": {"w": [{"housing": ["logement*"]}, {"culture": ["art", "fete de la musique"]}]},
      "territories": [{"id": "X", "name": "Here", "level": "country"}],
      "tables": [
        {"kind": "territories", "headers": ["code", "town"],
          "levels": [{"level": "municipality", "id": {"column": "code", "prefix": "T"},
            "name": "town", "parent": {"constant": "X"}}]},
        {"kind": "organizations", "headers": ["Nom", "Ville"],
          "fields": {
            "id": {"column": "No", "prefix": "l:"}, "name": "Nom",
            "family": {"column": "Type", "codes": "kinds"},
            "activity": "Objet", "activity_scheme": {"constant": "TEXT"},
            "founded": {"column": "Date", "date": "dmy"}},
          "sector_words": "w",
          "place": [{"name": {"column": "Ville", "drop_suffix": " (QC)"}}, {"same": "CP"}]}
      ]
    }
    """

  private func importing(
    _ files: [String: String], profile: String = small
  ) throws -> (DirectoryCollector, ImportReport) {
    let folder = try Files(files)
    try folder.write(Data(profile.utf8), to: "profile.json")
    let importer = ProfileImporter(
      profile: try Profile(path: folder.path + "/profile.json"),
      paths: files.keys.sorted().map { folder.path + "/" + $0 })
    var collector = DirectoryCollector()
    let report = try importer.read(into: &collector)
    return (collector, report)
  }

  private static let towns = "code,town\n1,Saint-Loup\n2,Île-aux-Cendres\n"

  @Test("Reads a hand-made list: codes, words, dates, places")
  func list() throws {
    let (collector, report) = try importing([
      "towns.csv": Self.towns,
      "list.csv": """
      No,Nom,Ville,CP,Type,Objet,Date
      1,Éclat,ST-LOUP (qc),A1,ASBL,Aide au LOGEMENT social,11/8/1963
      2,Abri,ile aux cendres,A2,NA,Fête de la musique,
      3,Loin,ailleurs,A2,Autre,artisanat,32/1/2000
      4,Perdu,,ZZ,,,
      ,Sans numéro,,,,,
      """,
    ])
    let o = collector.directory.organizations
    #expect(o.map(\.id.rawValue) == ["l:1", "l:2", "l:3", "l:4"])
    #expect(o.map { $0.territory?.rawValue } == ["T1", "T2", "T2", nil])
    #expect(o.map(\.sector) == [.housing, .culture, .other, .other])
    #expect(o.map(\.sectorBasis) == [.words, .words, .unknown, .unknown])
    #expect(o.map(\.family) == [.association, .unknown, .unknown, .unknown])
    #expect(o[0].founded == "1963-08-11")
    #expect(o[2].founded.isEmpty)
    #expect(report.outcomes == [.skipped: 1, .ignored: 1, .notPlaced: 1])
    let notPlaced = try #require(report.problems.first { $0.outcome == .notPlaced })
    #expect(notPlaced.file == "list.csv" && notPlaced.line == 5)
    #expect(notPlaced.value == "ZZ")
    #expect(report.placed == 3 && report.organizations == 4)
  }

  @Test("A value that two places share places nobody")
  func contradiction() throws {
    let (collector, _) = try importing([
      "towns.csv": Self.towns,
      "list.csv":
        "No,Nom,Ville,CP,Type,Objet,Date\n1,A,Saint-Loup,Z,,,\n2,B,Île-aux-Cendres,Z,,,\n3,C,?,Z,,,\n",
    ])
    #expect(collector.directory.organizations[2].territory == nil)
  }

  @Test(
    "What is wrong in a profile is told by line and column",
    arguments: [
      ("{\n  \"name\": \"x\",\n  \"titel\": \"y\"}", 3, 3, "“titel” is not known here"),
      ("{\"name\": \"x\", \"title\": 3, \"tables\": []}", 1, 24, "expected a text in quotes"),
      ("{\"name\": \"x\"", 1, 13, "expected a comma or a closing brace"),
      ("{\"name\": \"x\", \"title\": \"y\", \"tables\": []}", 1, 1, "at least one table"),
      (
        "{\"name\": \"x\", \"title\": \"y\", \"tables\": [\n {\"kind\": \"people\"}]}", 2, 11,
        "expected one of territories, moves, postcodes, boundaries"
      ),
      (
        "{\"name\": \"x\", \"title\": \"y\", \"tables\": [\n {\"kind\": \"organizations\", \"headers\": [\"a\"],\n  \"fields\": {\"nmae\": \"a\"}}]}",
        3, 14, "“nmae” is no field"
      ),
      (
        "{\"name\": \"x\", \"title\": \"y\", \"tables\": [\n {\"kind\": \"organizations\", \"headers\": [\"a\"],\n  \"fields\": {\"id\": \"a\", \"name\": {\"column\": \"a\", \"codes\": \"c\"}}}]}",
        3, 58, "“codes” has no table “c”"
      ),
      (
        "{\"words\": {\"w\": [{\"fod\": []}]}, \"name\": \"x\", \"title\": \"y\"}", 1, 19,
        "expected a sector"
      ),
      ("{\"a\": \"\\x\"}", 1, 9, "after the backslash"),
    ]
  )
  func errors(text: String, line: Int, column: Int, message: String) throws {
    let folder = try Files(["p.json": text])
    let error = try #require(throws: ExchangeError.self) {
      try Profile(path: folder.path + "/p.json")
    }
    guard case .profile(_, let foundLine, let foundColumn, let found) = error else {
      Issue.record("another error: \(error)")
      return
    }
    #expect(foundLine == line)
    #expect(foundColumn == column)
    #expect(found.contains(message), "\(found)")
  }

  @Test("A file that fits no table, and a profile that does not exist, are told")
  func misfits() throws {
    #expect(throws: ExchangeError.self) { try importing(["a.csv": "x,y\n1,2\n"]) }
    let error = try #require(throws: ExchangeError.self) { try Profile(named: "nothing") }
    guard case .unknownProfile("nothing", let known) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(Set(["uk-coops", "us-irs"]).isSubset(of: known))
  }

  @Test("The profiles shipped are right", arguments: Profile.shipped.keys.sorted())
  func shipped(name: String) throws {
    #expect(try Profile(named: name).name == name)
  }

  @Test("Québec: a register, a directory of the same organizations, municipalities")
  func quebec() throws {
    let folder = try Files([
      "mun.csv": """
      mcode,munnom,mcodpos,regadm,mrc,msuperf,mpopul
      10,Rivière-Neuve,G0X1A0,Mauricie (04),MRC Du Fleuve (370),12.5,800
      11,Lac-Bleu,,Mauricie (04),,3,40
      """,
      "req.csv": """
      "NEQ","NomEntreprise","Adresse","Municipalite","Adresse_Lign3","CodePostal","SecteurActivite","FormeJuridique","lat","long"
      1,"LES LOGIS DU FLEUVE","1 rue A","Rivière-Neuve (Québec)",NA,"G0X1A1","LOGEMENT SOCIAL","COP",46.5,-72.5
      2,"CLUB X","CP 12","CP 12","RIVIERE-NEUVE (QUÉBEC)","G0X1A2","-","APE",46.5,-72.5
      """,
      "pole.csv": """
      NomEntreprise,Adresse,Municipalite,CodePostal,Territoire,SiteWeb
      Les Logis du fleuve,1 rue A,Rivière-Neuve,G0X1A1,Fleuve,logis.example
      Café du Lac,2 rue B,Lac-Bleu,G0X1B1,Fleuve,NA
      """,
    ])
    let importer = ProfileImporter(
      profile: try Profile(named: "quebec"),
      paths: ["mun.csv", "req.csv", "pole.csv"].map { folder.path + "/" + $0 })
    var collector = DirectoryCollector()
    let report = try importer.read(into: &collector)
    let o = collector.directory.organizations
    #expect(o.map(\.id.rawValue) == ["neq:1", "neq:2", "pole-mauricie:cafe du lac|g0x1b1"])
    #expect(o[0].family == .cooperative && o[0].sector == .housing)
    #expect(o[0].sectorBasis == .words && o[0].website == "logis.example")
    #expect(o[0].territory?.rawValue == "QC-10" && o[1].territory?.rawValue == "QC-10")
    #expect(o[1].activity.isEmpty && o[2].territory?.rawValue == "QC-11")
    let members = collector.directory.memberships.map(\.organization)
    #expect(members == [o[0].id, o[2].id])
    #expect(collector.directory.groups.map(\.kind) == [.umbrella])
    let tree = TerritoryTree(collector.directory.territories)
    let position = try #require(tree.position(of: .init(rawValue: "QC-10")))
    #expect(
      tree.containing(position).map { tree.territories[$0].name }
        == ["Rivière-Neuve", "Du Fleuve", "Mauricie", "Québec"])
    #expect(report.problemCount == 0)
  }

  @Test("United Kingdom: outlets are places, a town knows its nation, a mistyped area is no place")
  func unitedKingdom() throws {
    let head =
      "CUK Organisation ID,Registered Name,Trading Name,Legal Form,Registered Street,Registered City,Registered Postcode,UK Nation,SIC Code,\"Sector - Simplified, High Level\",Ownership Classification,Registered Status,Incorporation Date,Dissolved Date\n"
    let folder = try Files([
      "o.csv": head
        + "R1,One Limited,The One,Society,\"House\nRoad\",Oswestry,SY11 1AA,England,UKSIC07-4711,Retail,Consumers,Live,11/8/1863,\n"
        + "R2,Two,,Company,,Welshpool,SY21 1AA,Wales,,Housing,Workers,Live,,\n"
        + "R3,Three,,Society,,Nowhere,QQ1 1AA,,,,,Dead,,1/2/2003\n",
      "p.csv":
        "CUK Organisation ID,Registered Name,Outlet Name,Street,City,State/Province,Postcode,Description,Phone,Website\n"
        + "R1,One Limited,One Oswestry,1 High Street,OSWESTRY,,SY11 2BB,,01,one.example\n"
        + "R3,Three,Old,,Oswestry,,SY11 2BB,,,\n",
    ])
    let importer = ProfileImporter(
      profile: try Profile(named: "uk-coops"),
      paths: ["p.csv", "o.csv"].map { folder.path + "/" + $0 })
    var collector = DirectoryCollector()
    let report = try importer.read(into: &collector)
    let o = collector.directory.organizations
    #expect(
      o.map(\.id.rawValue)
        == ["coopuk:R1", "coopuk:R2", "coopuk:R3", "coopuk:R1/1", "coopuk:R3/1"])
    #expect(o[0].name == "The One" && o[0].alias == "One Limited" && o[0].address == "House, Road")
    #expect(o[0].founded == "1863-08-11" && o[0].sector == .retail)
    #expect(o[1].sector == .housing && o[1].sectorBasis == .declared && o[1].family == .cooperative)
    #expect(
      o[3].unit?.rawValue == "coopuk:R1" && o[3].sector == .retail && o[3].website == "one.example")
    #expect(o[0].territory == o[3].territory)
    #expect(o[2].isCeased && o[4].isCeased)
    #expect(report.outcomes == [.notPlaced: 1])
    let tree = TerritoryTree(collector.directory.territories)
    func nations(_ organization: Organization) throws -> [String] {
      let position = try #require(organization.territory.flatMap { tree.position(of: $0) })
      return tree.containing(position).map { tree.territories[$0] }.filter { $0.level == .region }
        .map(\.name)
    }
    #expect(try nations(o[0]) == ["England"])
    #expect(try nations(o[1]) == ["Wales"])
  }
}

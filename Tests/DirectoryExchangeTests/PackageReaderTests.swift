import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

/// Reads a package of the given files.
func readPackage(
  _ files: [String: String]
) throws -> (directory: DirectoryCollector, report: ImportReport) {
  let folder = try TemporaryFolder()
  for (name, text) in files { try folder.write(text, to: name) }
  var collector = DirectoryCollector()
  let report = try PackageReader(path: folder.path).read(into: &collector)
  return (collector, report)
}

@Suite("Package reader")
struct PackageReaderTests {
  static let example: [String: String] = [
    "datapackage.json":
      #"{"name": "ormeil", "title": "Ormeil", "created": "2024-05-01T10:00:00Z"}"#,
    "territories.csv": """
    id,code,name,level,parent,also_in,lat,lon,area_km2,population,density
    D1,D1,First,department,,,,,,,
    D2,D2,Second,department,,,,,,,
    T1,T1,Ormeil,intercommunality,D1,D2,,,,,2
    AUB,AUB,Aubelle,municipality,T1,,45.0030,5.0040,25.0,1200,2
    """,
    "organizations.csv": """
    id,name,alias,unit,family,sse,legal_form,activity,activity_scheme,other_activities,sector,territory,address,postcode,lat,lon,workforce,founded,closed,status,publics,offers,needs,website,email,phone,source,updated,opening
    o01,Recyclerie du Val,RdV,,association,,FR-CJ:9220,38.32Z,NAF2,47.79Z|94.99Z,,AUB,12 rue des Ateliers,99010,45.0000,5.0000,20-49,2009,,active,demandeurs_emploi | jeunes,collecte,comptabilite,,contact@recyclerie.example,04.00.00.00.01,hand,2024,Tuesday
    o02,Atelier,,o01,private,yes,,,,,culture,AUB,,,,,10000+,2009-02,2020-12-31,,,,,,,,,,
    """,
    "groups.csv": """
    id,name,kind,form,declared_size,founded,territory,lead,strategy,source,updated
    g1,Pôle Ormeil,,ptce,12,,T1,o01,together,,
    g2,Fédération,,federation,,,,,,,
    """,
    "memberships.csv": "group,organization,role,since,until,source\ng1,o01,lead,2020,,hand\n",
    "partnerships.csv": "from,to,kind,since,until,source\no01,o02,supply,,2023,\n",
    "value_chains.csv": "chain,from,to,label,author\nreuse,38,31,recovered material,hand\n",
    "reference.csv":
      "kind,code,count,total\nclass,38.32,400,100000\npublic,demandeurs_emploi,5,9\n",
  ]

  @Test("Reads every file of a package")
  func wholePackage() throws {
    let (collector, report) = try readPackage(Self.example)
    #expect(report.problems.map(\.sentence) == [])
    #expect(collector.name == "Ormeil")
    #expect(collector.edition == "2024-05-01")
    let directory = collector.directory
    #expect(directory.territories.map(\.id.rawValue) == ["D1", "D2", "T1", "AUB"])
    #expect(directory.territories[2].parent == .init(rawValue: "D1"))
    #expect(directory.territories[2].alsoIn == [.init(rawValue: "D2")])
    #expect(directory.territories[3].center == Point(latitude: 45.003, longitude: 5.004))
    #expect(directory.territories[3].population == 1200)
    #expect(directory.territories[3].density == .towns)

    let first = directory.organizations[0]
    #expect(first.alias == "RdV")
    #expect(first.family == .association)
    #expect(first.status == .yes)
    #expect(first.otherActivities == ["47.79Z", "94.99Z"])
    #expect(first.publics == ["demandeurs_emploi", "jeunes"])
    #expect(first.sector == .environmentReuse)
    #expect(first.sectorBasis == .activity)
    #expect(first.point == Point(latitude: 45, longitude: 5))
    #expect(first.workforce == Workforce(low: 20, high: 49))
    #expect(first.facts == [.init(label: "opening", value: "Tuesday")])
    #expect(!first.isCeased)

    let second = directory.organizations[1]
    #expect(second.unit == first.id)
    #expect(second.declaredStatus == .yes)
    #expect(second.sector == .culture)
    #expect(second.sectorBasis == .declared)
    #expect(second.workforce == Workforce(low: 10000, high: nil))
    #expect(second.isCeased)  // no status, but a date of closing

    #expect(directory.groups.map(\.kind) == [.joint, .umbrella])
    #expect(directory.groups[0].declaredSize == 12)
    #expect(directory.groups[0].lead == first.id)
    #expect(directory.memberships.map(\.role) == ["lead"])
    #expect(directory.partnerships.map(\.kind) == ["supply"])
    #expect(directory.partnerships[0].until == "2023")
    #expect(directory.valueChains?.map(\.label) == ["recovered material"])
    #expect(directory.references.map(\.code) == ["38.32", "demandeurs emploi"])
    #expect(report.organizations == 2)
    #expect(report.placed == 2)
    #expect(report.sectorBases == [.activity: 1, .declared: 1])
    #expect(report.files.map(\.rows) == [4, 2, 2, 1, 1, 1, 2])
    #expect(report.files.map(\.used) == [4, 2, 2, 1, 1, 1, 2])
  }

  @Test("One file is enough, in any order of its columns")
  func onlyOrganizations() throws {
    let (collector, report) = try readPackage(["organizations.csv": "Name;ID\nLes Amis;a1\n"])
    #expect(report.problemCount == 0)
    #expect(
      collector.directory.organizations == [
        Organization(id: .init(rawValue: "a1"), name: "Les Amis")
      ])
    #expect(collector.directory.valueChains == nil)
    #expect(report.placed == 0)
  }

  @Test("A table of value chains without rows means no chains")
  func noChains() throws {
    let (collector, _) = try readPackage([
      "organizations.csv": "id\na\n", "value_chains.csv": "chain,from,to,label,author\n",
    ])
    #expect(collector.directory.valueChains == [])
  }

  @Test("What is missing is told with what to do")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ExchangeError.missing(path: folder.path + "/no")) {
      try PackageReader(path: folder.path + "/no")
    }
    #expect(throws: ExchangeError.notAPackage(path: folder.path)) {
      try PackageReader(path: folder.path)
    }
    try folder.write("name\nx\n", to: "organizations.csv")
    var collector = DirectoryCollector()
    #expect(
      throws: ExchangeError.missingColumn(
        path: folder.path + "/organizations.csv", column: "id", headers: "name")
    ) {
      try PackageReader(path: folder.path).read(into: &collector)
    }
  }
}

import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

@Suite("Import of hand-made lists by their own proposals")
struct ListImportTests {
  /// Writes a list, proposes a profile for it, and reads it so.
  private func read(
    _ bytes: [UInt8], others: [(name: String, text: String)] = []
  ) throws -> (collector: DirectoryCollector, report: ImportReport, proposal: ListProposal) {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "liste.csv")
    let paths = [path] + (try others.map { try folder.write($0.text, to: $0.name) })
    let proposal = try ListProposal(path: path, edition: "2026-11")
    let profile = try Profile(text: proposal.profileText, name: "liste.profile.json")
    var collector = DirectoryCollector()
    let report = try ProfileImporter(profile: profile, paths: paths).read(into: &collector)
    return (collector, report, proposal)
  }

  private func read(
    _ text: String
  ) throws -> (collector: DirectoryCollector, report: ImportReport, proposal: ListProposal) {
    try read(Array(text.utf8))
  }

  /// An organization in words: name, family, sector, and territories from the smallest.
  private func words(_ organization: Organization, in directory: Directory) -> String {
    var places: [String] = []
    var next = organization.territory
    while let id = next, let territory = directory.territories.first(where: { $0.id == id }) {
      places.append(territory.name)
      next = territory.parent
    }
    return [
      organization.name, organization.family.rawValue, organization.sector.rawValue,
      places.joined(separator: " < "),
    ].joined(separator: " | ")
  }

  static let list = """
    Annuaire de l’ESS – Pays de Solenne;;;;;;;;;;
    ;;;;;;;;;;
    Nom de la structure;Statut;Commune;CP;Dépt;Tél;Mail;Prénom;Nom du président;Effectif;Créée le
    CULTURE;;;;;;;;;;
    Les Tréteaux;Association loi 1901;St Ormeil;1912;Ain;00 00 00 00 02;a@treteaux.example;Ana;Exemple;10 à 19 salariés;31/12/1998
    La Fanfare;Asso;Saint-Ormeil;01912;Ain;n/a;-;;;aucun;1er mars 2004
    Nom de la structure;Statut;Commune;CP;Dépt;Tél;Mail;Prénom;Nom du président;Effectif;Créée le
    ÉNERGIE;;;;;;;;;;
    Soleils du Val;SCIC;Solenne;01905;Ain;;;Bo;Exemple;3,5;2019
    Total;;;;;;;;;18;
    Source : service ESS;;;;;;;;;;
    """

  @Test("Places a British list by the areas of postcodes, and knows English words of sectors")
  func british() throws {
    let (collector, report, _) = try read(
      """
      id,name,address,postcode
      GB-X-1,The Northern Judo Club,"1 High Street, Cupar",KY15 5RL
      GB-X-2,Friends of the Library,"2 Station Road, Bexhill",TN39 3LR
      GB-X-3,Alpha,"3 Station Road, Bexhill",
      """)
    let directory = collector.directory
    #expect(
      directory.organizations.map { words($0, in: directory) } == [
        "The Northern Judo Club | unknown | sport_leisure | Kirkcaldy < Scotland < United Kingdom and islands",
        "Friends of the Library | unknown | culture | Tonbridge < England < United Kingdom and islands",
        "Alpha | unknown | other | ",
      ])
    #expect(report.placed == 2)
  }

  @Test("Reads titles, headings, repeated headers, sums, lost zeros and dates of a usual list")
  func usual() throws {
    let (collector, report, proposal) = try read(Self.list)
    let directory = collector.directory
    #expect(
      directory.organizations.map { words($0, in: directory) } == [
        "Les Tréteaux | association | culture | St Ormeil < Ain",
        "La Fanfare | association | culture | St Ormeil < Ain",
        "Soleils du Val | cooperative | energy | Solenne < Ain",
      ])
    #expect(collector.name == "Annuaire de l’ESS – Pays de Solenne")
    #expect(directory.organizations.map { $0.workforce?.text } == ["10-19", "0", "3-4"])
    #expect(directory.organizations.map(\.founded) == ["1998-12-31", "2004-03-01", "2019"])
    #expect(directory.organizations.map(\.postcode) == ["01912", "01912", "01905"])
    #expect(directory.organizations[1].phone == "")
    // Persons are left out, and nothing of them is kept as a fact.
    let facts = directory.organizations.flatMap(\.facts).map(\.value)
    #expect(!facts.contains("Ana") && !facts.contains("Exemple"))
    #expect(report.leftOut[.sumOrHeader] == 2)
    #expect(report.leftOut[.contactPerson] != nil)
    #expect(proposal.remarks.contains(.notes(["Source : service ESS"])))
  }

  @Test("Mends damaged letters, and keeps what no field takes as facts")
  func damaged() throws {
    let (collector, _, _) = try read(
      """
      Nom,Ville,Couleur
      Caf&eacute; du march&#233,Orée,bleu
      ThÃ©Ã¢tre,OrÃ©e,vert
      """)
    let organizations = collector.directory.organizations
    #expect(organizations.map(\.name) == ["Café du marché", "Théâtre"])
    #expect(organizations[0].territory == organizations[1].territory)
    #expect(organizations[0].facts == [.init(label: "Couleur", value: "bleu")])
  }

  @Test("Reads a list in Windows-1252 without a header, whole addresses and decimal commas")
  func windows() throws {
    let text = """
      Le Fournil;1 rue de la Forêt, 35000 Orée CEDEX 7;48,11;-1,67
      Les Tréteaux;2 rue B, 35000 Orée;48,12;-1,68
      Épicerie du Val;3 rue C, 35310 Mordelles;48,07;-1,84
      """
    let bytes = text.unicodeScalars.map { UInt8($0.value) }  // all of Latin-1
    let (collector, _, proposal) = try read(bytes)
    let directory = collector.directory
    #expect(proposal.remarks.contains(.noHeader))
    #expect(
      directory.organizations.map { words($0, in: directory) } == [
        "Le Fournil | unknown | other | Orée < Ille-et-Vilaine < Bretagne",
        "Les Tréteaux | unknown | other | Orée < Ille-et-Vilaine < Bretagne",
        "Épicerie du Val | unknown | retail | Mordelles < Ille-et-Vilaine < Bretagne",
      ])
    #expect(directory.organizations[0].address == "1 rue de la Forêt")
  }

  @Test("Joins rows on register numbers, zeros lost or not, and reports the second of one number")
  func registers() throws {
    let (collector, report, _) = try read(
      """
      SIREN;Nom;Commune
      5580121;Un;Solenne
      120027016;Deux;Ormeil
      552100554;Trois;Ormeil
      732829320;Quatre;Ormeil
      """)
    #expect(
      collector.directory.organizations.map(\.id.rawValue) == [
        "siren:005580121", "siren:120027016", "siren:552100554", "siren:732829320",
      ])
    #expect(report.problemCount == 0)
  }

  @Test(
    "Places two towns of one name in their own departments, and the one without a place nowhere")
  func towns() throws {
    let (collector, _, _) = try read(
      "Nom;Ville;Département\nUn;Orée;Ain\nDeux;Orée;Jura\nTrois;;Jura\nQuatre;;\n")
    let directory = collector.directory
    #expect(
      directory.organizations.map { words($0, in: directory) } == [
        "Un | unknown | other | Orée < Ain", "Deux | unknown | other | Orée < Jura",
        "Trois | unknown | other | Jura", "Quatre | unknown | other | ",
      ])
    #expect(collector.problems.map(\.outcome) == [.notPlaced])
  }

  // MARK: Round trip

  /// The invented region of the program itself, as people would keep it in spreadsheets.
  private func sample() throws -> Directory {
    var collector = DirectoryCollector()
    let path = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    _ = try PackageReader(path: "/\(path)/sample-data").read(into: &collector)
    return collector.directory
  }

  private static let forms: [Family: String] = [
    .association: "Association loi 1901", .cooperative: "Coopérative", .mutual: "Mutuelle",
    .foundation: "Fondation", .socialEnterprise: "Entreprise d’insertion",
    .public: "Collectivité", .private: "SARL", .researchTraining: "Université",
    .socialProtection: "CPAM", .professionalBody: "Chambre de commerce",
    .otherNonprofit: "Congrégation",
  ]

  @Test(
    "Reads the sample region back from French headers, with the same names, families, sectors, places",
    arguments: [";", "\t", ",", "|"], [false, true])
  func roundTrip(separator: String, isWindows: Bool) throws {
    let directory = try sample()
    let names = Dictionary(
      directory.territories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Of two of one name in one place nobody could tell the second from the first, and an old
    // encoding has no Hebrew.
    var seen: Set<String> = []
    let kept = directory.organizations.filter { organization in
      organization.territory.flatMap { names[$0] }?.level == .municipality
        && Self.forms[organization.family] != nil && organization.unit == nil
        && (!isWindows
          || organization.name.unicodeScalars.allSatisfy {
            TextEncoding.windowsByte(of: $0) != nil
          })
        && seen.insert(organization.name.folded + (organization.territory?.rawValue ?? "")).inserted
    }
    func quoted(_ text: String) -> String {
      text.contains(separator) || text.contains("\"")
        ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
    var rows = [
      [
        "Dénomination", "Forme juridique", "Code NAF", "Adresse", "Code postal", "Commune",
        "Territoire",
      ]
    ]
    for organization in kept {
      let town = organization.territory.flatMap { names[$0] }
      rows.append([
        organization.name, Self.forms[organization.family] ?? "", organization.activity,
        organization.address, organization.postcode, town?.name ?? "",
        town?.parent.flatMap { names[$0] }?.name ?? "",
      ])
    }
    let text = rows.map { $0.map(quoted).joined(separator: separator) }.joined(separator: "\r\n")
    let bytes =
      isWindows
      ? text.unicodeScalars.map { scalar in
        TextEncoding.windowsByte(of: scalar) ?? UInt8(ascii: "?")
      } : Array(text.utf8)
    let (collector, report, _) = try read(bytes)
    let read = collector.directory
    #expect(report.outcomes[.skipped] == nil)
    #expect(read.organizations.count == kept.count)
    let places = Dictionary(
      read.territories.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for (one, other) in zip(kept, read.organizations) {
      #expect(other.name == one.name)
      #expect(other.family == one.family)
      if TradeCode(one.activity, scheme: one.scheme) != nil, one.scheme == .naf2 {
        #expect(other.sector == one.sector)
      }
      #expect(
        other.territory.flatMap { places[$0] } == one.territory.flatMap { names[$0]?.name })
    }
  }
}

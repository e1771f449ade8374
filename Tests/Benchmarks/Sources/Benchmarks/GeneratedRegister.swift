import Foundation

/// Files with the headers of the French register of establishments and that of legal units, and rows
/// as theirs: most cells empty or short, capitals, codes, some names in quotes.
///
/// > Source: INSEE, "Base Sirene, description des fichiers stock", 48 and 35 columns.
enum GeneratedRegister {
  static let units = """
    siren,statutDiffusionUniteLegale,unitePurgeeUniteLegale,dateCreationUniteLegale,\
    sigleUniteLegale,sexeUniteLegale,prenom1UniteLegale,prenom2UniteLegale,prenom3UniteLegale,\
    prenom4UniteLegale,prenomUsuelUniteLegale,pseudonymeUniteLegale,\
    identifiantAssociationUniteLegale,trancheEffectifsUniteLegale,anneeEffectifsUniteLegale,\
    dateDernierTraitementUniteLegale,nombrePeriodesUniteLegale,categorieEntreprise,\
    anneeCategorieEntreprise,dateDebut,etatAdministratifUniteLegale,nomUniteLegale,\
    nomUsageUniteLegale,denominationUniteLegale,denominationUsuelle1UniteLegale,\
    denominationUsuelle2UniteLegale,denominationUsuelle3UniteLegale,categorieJuridiqueUniteLegale,\
    activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale,nicSiegeUniteLegale,\
    economieSocialeSolidaireUniteLegale,societeMissionUniteLegale,caractereEmployeurUniteLegale,\
    activitePrincipaleNAF25UniteLegale
    """
  static let establishments = """
    siren,nic,siret,statutDiffusionEtablissement,dateCreationEtablissement,\
    trancheEffectifsEtablissement,anneeEffectifsEtablissement,\
    activitePrincipaleRegistreMetiersEtablissement,dateDernierTraitementEtablissement,\
    etablissementSiege,nombrePeriodesEtablissement,complementAdresseEtablissement,\
    numeroVoieEtablissement,indiceRepetitionEtablissement,typeVoieEtablissement,\
    libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement,\
    libelleCommuneEtrangerEtablissement,distributionSpecialeEtablissement,\
    codeCommuneEtablissement,codeCedexEtablissement,libelleCedexEtablissement,\
    codePaysEtrangerEtablissement,libellePaysEtrangerEtablissement,\
    complementAdresse2Etablissement,numeroVoie2Etablissement,indiceRepetition2Etablissement,\
    typeVoie2Etablissement,libelleVoie2Etablissement,codePostal2Etablissement,\
    libelleCommune2Etablissement,libelleCommuneEtranger2Etablissement,\
    distributionSpeciale2Etablissement,codeCommune2Etablissement,codeCedex2Etablissement,\
    libelleCedex2Etablissement,codePaysEtranger2Etablissement,libellePaysEtranger2Etablissement,\
    dateDebut,etatAdministratifEtablissement,enseigne1Etablissement,enseigne2Etablissement,\
    enseigne3Etablissement,denominationUsuelleEtablissement,activitePrincipaleEtablissement,\
    nomenclatureActivitePrincipaleEtablissement,caractereEmployeurEtablissement
    """

  /// Writes both files of a register.
  static func write(units: Int, establishments: Int, folder: String) throws {
    var random = GeneratedDirectory.Seeded(state: 23)
    try write(units, header: Self.units, to: folder + "/StockUniteLegale.csv") { row in
      unit(row, &random)
    }
    try write(
      establishments, header: Self.establishments, to: folder + "/StockEtablissement.csv"
    ) { row in
      establishment(row, units: units, &random)
    }
  }

  private static func write(
    _ count: Int, header: String, to path: String, _ row: (Int) -> String
  ) throws {
    FileManager.default.createFile(atPath: path, contents: nil)
    guard let handle = FileHandle(forWritingAtPath: path) else { throw CocoaError(.fileNoSuchFile) }
    var text = header + "\n"
    for number in 0..<count {
      text += row(number)
      text += "\n"
      guard text.utf8.count > 1 << 20 else { continue }
      try handle.write(contentsOf: Data(text.utf8))
      text = ""
    }
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  private static func siren(_ unit: Int) -> String {
    "\(100_000_000 + (unit * 7919) % 899_999_999)"
  }

  private static func unit(_ number: Int, _ random: inout GeneratedDirectory.Seeded) -> String {
    let isPerson = Int.random(in: 0..<100, using: &random) < 60
    let isAssociation = !isPerson && Int.random(in: 0..<100, using: &random) < 25
    let date = self.date(&random)
    let person =
      isPerson
      ? ["MME", word(&random), "", "", "", word(&random), ""] : Array(repeating: "", count: 7)
    let name = isPerson ? "" : name(&random)
    let rna = isAssociation ? "W\(Int.random(in: 100_000_000...999_999_999, using: &random))" : ""
    let size = Int.random(in: 0..<10, using: &random) == 0 ? "02" : "NN"
    let form = isPerson ? "1000" : isAssociation ? "9220" : "5499"
    let activity = activities.randomElement(using: &random) ?? ""
    let cells: [String] =
      [siren(number), "O", "", date, ""] + person + [
        rna, size, "2023", "2025-12-06T08:35:21", "3", "PME", "2023", date, "A",
        isPerson ? word(&random) : "", "", name, "", "", "", form, activity, "NAFRev2", "00011",
        isAssociation ? "O" : "N", "", "", activity.dropLast() + "Y",
      ]
    return cells.joined(separator: ",")
  }

  private static func establishment(
    _ number: Int, units: Int, _ random: inout GeneratedDirectory.Seeded
  ) -> String {
    let siren = siren(number % max(1, units))
    let nic = number < units ? "00011" : "00029"
    let (postcode, commune, code) = towns.randomElement(using: &random) ?? ("", "", "")
    let date = self.date(&random)
    let sign = Int.random(in: 0..<10, using: &random) < 2 ? name(&random) : ""
    let street = "\(word(&random)) \(word(&random))"
    let cells: [String] =
      [
        siren, nic, siren + nic, "O", date, "NN", "", "", "2024-03-22T14:11:05",
        number < units ? "true" : "false", "2", "", "\(Int.random(in: 1...240, using: &random))",
        "",
        "RUE", street, postcode, commune, "", "", code,
      ] + Array(repeating: "", count: 18) + [
        date, Int.random(in: 0..<3, using: &random) == 0 ? "F" : "A", sign, "", "", "",
        activities.randomElement(using: &random) ?? "", "NAFRev2", "N",
      ]
    return cells.joined(separator: ",")
  }

  private static func date(_ random: inout GeneratedDirectory.Seeded) -> String {
    let (month, day) = (
      Int.random(in: 10...12, using: &random), Int.random(in: 10...28, using: &random)
    )
    return "\(Int.random(in: 1960...2025, using: &random))-\(month)-\(day)"
  }

  private static func word(_ random: inout GeneratedDirectory.Seeded) -> String {
    words.randomElement(using: &random) ?? ""
  }

  /// A name; one in twenty needs quotes, one in fifty has an accent.
  private static func name(_ random: inout GeneratedDirectory.Seeded) -> String {
    let name = "\(word(&random)) \(word(&random)) \(word(&random))"
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<4: return "\"\(name), \(word(&random))\""
    case 4: return "\"LES \"\"\(name)\"\"\""
    case 5, 6: return name + " RÉEMPLOI"
    default: return name
    }
  }

  private static let words = [
    "ASSOCIATION", "COMITE", "FETES", "SPORT", "CLUB", "AMICALE", "JARDINS", "MAISON", "SERVICES",
    "COOPERATIVE", "LAIT", "MARTIN", "BERNARD", "GEORGES", "VICTOR", "HUGO", "REPUBLIQUE", "EGLISE",
    "MOULIN", "PARENTS", "ELEVES", "ECOLE", "CULTURE", "THEATRE", "ATELIER", "VELO", "SOLIDAIRE",
  ]
  private static let activities = [
    "94.99Z", "88.10A", "47.11B", "62.01Z", "56.10A", "68.20B", "86.90E", "90.01Z", "01.50Z",
    "43.21A",
  ]
  private static let towns = [
    ("29600", "MORLAIX", "29151"), ("75011", "PARIS 11", "75111"),
    ("13001", "MARSEILLE 1", "13201"),
    ("69003", "LYON 3EME", "69383"), ("20000", "AJACCIO", "2A004"),
    ("01000", "BOURG-EN-BRESSE", "01053"),
    ("33000", "BORDEAUX", "33063"), ("59000", "LILLE", "59350"), ("97400", "SAINT-DENIS", "97411"),
  ]
}

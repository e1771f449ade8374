import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

/// Invented rows under the true headers of the French registers.
@Suite("France")
struct FranceTests {
  static let communes = """
    TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
    COM,01001,84,01,01D,012,5,ORMEIL,Ormeil,L'Ormeil,0108,
    COM,01002,84,01,01D,012,0,SAINT LOUP,Saint-Loup,Saint-Loup,0108,
    COMD,01003,,,,,0,VIEUX BOURG,Vieux-Bourg,Vieux-Bourg,,01001
    COM,75056,11,75,75C,751,0,PARIS,Paris,Paris,,
    ARM,75111,11,75,75C,,0,PARIS 11,Paris 11,Paris 11e Arrondissement,,75056
    COM,97411,04,974,974D,9743,0,SAINT DENIS,Saint-Denis,Saint-Denis,,
    """
  static let moves = """
    MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP
    32,2016-01-01,COM,01004,0,X,X,X,COM,01005,0,Y,Y,Y
    32,2019-01-01,COM,01005,0,Y,Y,Y,COM,01002,0,SAINT LOUP,Saint-Loup,Saint-Loup
    """
  static let groupings = """
    dept,siren,raison_sociale,nature_juridique,mode_financ,nb_membres,total_pop_tot,total_pop_mun,dep_com,insee,siren_membre,nom_membre,ptot_2025,pmun_2025
    01,200000001,CC de l'Ormeil,CC,FPU,2,900,850,01,01001,210100011,L'Ormeil,510,500
    01,200000001,CC de l'Ormeil,CC,FPU,2,900,850,71,71001,217100011,Ailleurs,310,300
    """
  static let postcodes = """
    Code_commune_INSEE;Nom_commune;Code_postal;Ligne_5;Libellé_d_acheminement;coordonnees_gps
    01001;L ORMEIL;01100;;L ORMEIL;46.1, 5.2
    01002;ST LOUP;01100;;ST LOUP;46.3,5.3
    75111;PARIS 11;75011;;PARIS 11;48.859,2.38
    """

  /// The 33 columns of the oldest stock of units.
  static let unitColumns =
    "siren,statutDiffusionUniteLegale,unitePurgeeUniteLegale,dateCreationUniteLegale,sigleUniteLegale,"
    + "sexeUniteLegale,prenom1UniteLegale,prenom2UniteLegale,prenom3UniteLegale,prenom4UniteLegale,"
    + "prenomUsuelUniteLegale,pseudonymeUniteLegale,identifiantAssociationUniteLegale,"
    + "trancheEffectifsUniteLegale,anneeEffectifsUniteLegale,dateDernierTraitementUniteLegale,"
    + "nombrePeriodesUniteLegale,categorieEntreprise,anneeCategorieEntreprise,dateDebut,"
    + "etatAdministratifUniteLegale,nomUniteLegale,nomUsageUniteLegale,denominationUniteLegale,"
    + "denominationUsuelle1UniteLegale,denominationUsuelle2UniteLegale,"
    + "denominationUsuelle3UniteLegale,categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,"
    + "nomenclatureActivitePrincipaleUniteLegale,nicSiegeUniteLegale,"
    + "economieSocialeSolidaireUniteLegale,caractereEmployeurUniteLegale"

  static let placeColumns =
    "siren,nic,siret,statutDiffusionEtablissement,dateCreationEtablissement,"
    + "trancheEffectifsEtablissement,etablissementSiege,numeroVoieEtablissement,"
    + "indiceRepetitionEtablissement,typeVoieEtablissement,libelleVoieEtablissement,"
    + "codePostalEtablissement,libelleCommuneEtablissement,codeCommuneEtablissement,"
    + "codePaysEtrangerEtablissement,etatAdministratifEtablissement,enseigne1Etablissement,"
    + "denominationUsuelleEtablissement,activitePrincipaleEtablissement,"
    + "nomenclatureActivitePrincipaleEtablissement"

  /// A row of a table: the values of some columns, the others empty.
  private static func row(_ columns: String, _ values: [String: String]) -> String {
    columns.split(separator: ",").map { values[String($0)] ?? "" }.joined(separator: ",")
  }

  private static func unit(_ siren: String, _ values: [String: String]) -> [String: String] {
    [
      "siren": siren, "statutDiffusionUniteLegale": "O", "etatAdministratifUniteLegale": "A",
      "nomenclatureActivitePrincipaleUniteLegale": "NAFRev2",
    ].merging(values) { $1 }
  }

  private static let units = [
    unit(
      "732829320",
      [
        "denominationUniteLegale": "LES AMIS DE L ORMEIL", "sigleUniteLegale": "LAO",
        "categorieJuridiqueUniteLegale": "9220", "activitePrincipaleUniteLegale": "94.99Z",
        "identifiantAssociationUniteLegale": "W011000001", "trancheEffectifsUniteLegale": "NN",
        "dateCreationUniteLegale": "1998-05-01", "economieSocialeSolidaireUniteLegale": "O",
      ]),
    unit(
      "005580113",
      [
        "denominationUniteLegale": "TABLE COMMUNE", "categorieJuridiqueUniteLegale": "5710",
        "activitePrincipaleUniteLegale": "56.10A", "economieSocialeSolidaireUniteLegale": "O",
        "trancheEffectifsUniteLegale": "03",
      ]),
    unit("300000007", ["denominationUniteLegale": "X", "categorieJuridiqueUniteLegale": "5499"]),
    unit(
      "200000008",
      [
        "denominationUniteLegale": "ANCIENNE", "categorieJuridiqueUniteLegale": "9220",
        "etatAdministratifUniteLegale": "C",
      ]),
    unit(
      "100000009",
      [
        "nomUniteLegale": "DUPONT", "categorieJuridiqueUniteLegale": "1000",
        "economieSocialeSolidaireUniteLegale": "O",
      ]),
    unit(
      "444444442",
      [
        "denominationUniteLegale": "SYNDICAT DES X", "categorieJuridiqueUniteLegale": "9220",
        "activitePrincipaleUniteLegale": "94.20Z", "statutDiffusionUniteLegale": "O",
      ]),
    unit(
      "356000000",
      [
        "denominationUniteLegale": "[ND]", "categorieJuridiqueUniteLegale": "9220",
        "statutDiffusionUniteLegale": "P",
      ]),
    unit(
      "999999998",
      [
        "denominationUniteLegale": "VIEUX CODE", "categorieJuridiqueUniteLegale": "9210",
        "activitePrincipaleUniteLegale": "91.3E",
        "nomenclatureActivitePrincipaleUniteLegale": "NAFRev1",
        "activitePrincipaleNAF25UniteLegale": "88.10J",
      ]),
  ]

  private static func place(
    _ siret: String, _ commune: String, _ values: [String: String]
  ) -> [String: String] {
    [
      "siren": String(siret.prefix(9)), "siret": siret, "statutDiffusionEtablissement": "O",
      "etatAdministratifEtablissement": "A", "codeCommuneEtablissement": commune,
      "etablissementSiege": "false", "nomenclatureActivitePrincipaleEtablissement": "NAFRev2",
    ].merging(values) { $1 }
  }

  private static let places = [
    place(
      "73282932000074", "01003",
      [
        "etablissementSiege": "true", "numeroVoieEtablissement": "1",
        "indiceRepetitionEtablissement": "B", "typeVoieEtablissement": "RUE",
        "libelleVoieEtablissement": "DU PORT", "codePostalEtablissement": "01100",
        "libelleCommuneEtablissement": "L ORMEIL",
      ]),
    place(
      "73282932000082", "75111",
      [
        "enseigne1Etablissement": "BOUTIQUE DES AMIS", "activitePrincipaleEtablissement": "47.79Z",
        "trancheEffectifsEtablissement": "01",
      ]),
    place("73282932000090", "01002", ["etatAdministratifEtablissement": "F"]),
    place("00558011300012", "01005", ["etablissementSiege": "true"]),
    place("30000000700011", "01001", ["etablissementSiege": "true"]),
  ]

  private static func table(_ columns: String, _ rows: [[String: String]]) -> String {
    ([columns] + rows.map { row(columns, $0) }).joined(separator: "\n") + "\n"
  }

  static let associations = """
    id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;telephone;siteweb;email;publiweb;observation;position;maj_time
    W011000001;;;;011;1998-04-02;;;0001-01-01;D;S;Les Amis de l'Ormeil;LAO;Concerts et fêtes;006000;;_;1;_;RUE;DU PORT;_;01001;01100;L'Ormeil;M. DUPONT;;;;;;;;PM;0102030405;www.amis.example;contact@amis.example;1;;A;
    W011000002;;;;011;2001-04-02;;;0001-01-01;D;S;Chorale;;Chant;;;_;_;_;_;_;_;99999;1100;ST LOUP CEDEX;;;;;;;;;;;;jean.dupont@free.fr;1;;A;
    W011000003;;;;011;2001-04-02;;;2010-01-01;D;S;Finie;;Rien;;;_;_;_;_;_;_;01001;01100;L'Ormeil;;;;;;;;;;;;;1;;D;
    """
  static let essList = """
    SIREN,Nom ou raison sociale de l'entreprise,Famille juridique de l'entreprise,Code postal,Libellé de la commune de l'établissement,Code du département de l'établissement,Département de l'établissement,Région de l'établissement
    5580113,TABLE COMMUNE,,1100,ST LOUP,1,AIN,AUVERGNE RHONE ALPES
    732829320,LES AMIS DE L ORMEIL,Associations,1100,L ORMEIL,1,AIN,AUVERGNE RHONE ALPES
    """
  static let coordinates = """
    siret;x;y;qualite_xy;epsg;plg_qp24;plg_iris;plg_zus;plg_qva;plg_code_commune;distance_precision;qualite_qp;qualite_iris;qualite_zus;qualite_qva;y_latitude;x_longitude
    73282932000074;700000;6600000;11;2154;QN00101M;;;;01001;;;;;;46.5;3
    73282932000082;1;1;33;2154;HZ;;;;75111;;;;;;;
    """

  private static let territories = [
    "communes.csv": communes, "moves.csv": moves, "epcicom.csv": groupings,
    "laposte.csv": postcodes,
  ]

  private func read(
    _ files: [String: String]
  ) throws -> (found: [String: Organization], collector: DirectoryCollector, report: ImportReport) {
    let folder = try TemporaryFolder()
    let paths = try files.sorted { $0.key < $1.key }.map { try folder.write($0.value, to: $0.key) }
    guard case .profile(let profile) = try ProfileRecognition(of: paths) else {
      throw ExchangeError.empty(path: folder.path)
    }
    #expect(profile.name == "france")
    var collector = DirectoryCollector()
    let report = try ProfileImporter(
      profile: profile, paths: paths, temporaryFolder: folder.path
    ).read(into: &collector)
    let found = Dictionary(
      uniqueKeysWithValues: collector.directory.organizations.map { ($0.id.rawValue, $0) })
    return (found, collector, report)
  }

  /// The columns of each generation of the stock of units.
  private static let generations = [
    unitColumns,  // 33 columns
    unitColumns.replacing(
      ",caractereEmployeur", with: ",societeMissionUniteLegale,caractereEmployeur"),  // 34
    unitColumns + ",activitePrincipaleNAF25UniteLegale",  // the newest at the end
    unitColumns.replacing(
      ",nicSiege", with: ",activitePrincipaleNAF25UniteLegale,nicSiege"),  // in the middle
  ]

  @Test(
    "Units, places, coordinates, associations and a list become one", arguments: generations.indices
  )
  func registers(generation: Int) throws {
    let columns = Self.generations[generation]
    let (found, collector, report) = try read(
      Self.territories.merging([
        "StockUniteLegale.csv": Self.table(columns, Self.units),
        "StockEtablissement.csv": Self.table(Self.placeColumns, Self.places),
        "rna.csv": Self.associations, "entreprisesess.csv": Self.essList,
        "geo.csv": Self.coordinates,
      ]) { $1 })
    #expect(
      found.keys.sorted() == [
        "rna:W011000002", "siren:005580113", "siren:444444442", "siren:732829320",
        "siren:999999998", "siret:73282932000082",
      ])
    let amis = try #require(found["siren:732829320"])
    #expect(amis.name == "Les Amis de l'Ormeil")
    #expect(amis.alias == "LAO")
    #expect(amis.signals == SSESignals(form: .yes, flag: .yes, lists: ["ESS France"]))
    #expect(amis.legalForm == "FR-CJ:9220")
    #expect(amis.address == "1 B RUE DU PORT")
    #expect(amis.territory?.rawValue == "FR-COM-01001")
    #expect(amis.placing == .code)  // the association register knows the code of today
    #expect(
      amis.point.map { abs($0.latitude - 46.5) < 1e-9 && abs($0.longitude - 3) < 1e-9 } == true)
    #expect(amis.workforce == nil)
    #expect(amis.sector == .culture)  // 94.99 says nothing; the object of the association does
    #expect(amis.sectorBasis == .declared)
    #expect(amis.founded == "1998-05-01")
    #expect(amis.email == "contact@amis.example")
    #expect(amis.website == "www.amis.example")
    #expect(amis.origins.contains(.init(field: "email", source: "RNA")))
    #expect(amis.origins.contains(.init(field: "founded", source: "RNA", value: "1998-04-02")))
    #expect(amis.facts.contains(.init(label: "RNA", value: "W011000001")))
    #expect(amis.facts.contains(.init(label: "Quartier prioritaire", value: "QN00101M")))
    let shop = try #require(found["siret:73282932000082"])
    #expect(shop.name == "BOUTIQUE DES AMIS")
    #expect(shop.unit == amis.id)
    #expect(shop.family == .association)
    #expect(shop.sector == .environmentReuse)
    #expect(shop.territory?.rawValue == "FR-COM-75056")
    #expect(shop.placing == .district)
    #expect(shop.point == nil)  // a center of a municipality is no point of its own
    #expect(shop.workforce?.text == "1-2")
    let table = try #require(found["siren:005580113"])
    #expect(table.family == .socialEnterprise)
    #expect(table.signals == SSESignals(form: .no, flag: .yes, lists: ["ESS France"]))
    #expect(table.territory?.rawValue == "FR-COM-01002")  // 01005, then by two mergers
    #expect(table.workforce?.text == "6-9")
    #expect(found["siren:444444442"]?.status == .no)  // a trade union, whatever its form
    let old = try #require(found["siren:999999998"])
    #expect(
      [old.activity, old.scheme?.rawValue]
        == (columns.contains("NAF25") ? ["88.10J", "NAF2025"] : ["", nil]))
    #expect(found["rna:W011000002"]?.territory?.rawValue == "FR-COM-01002")
    #expect(found["rna:W011000002"]?.placing == .postcodeAndName)
    #expect(found["rna:W011000002"]?.email == "")
    #expect(report.leftOut[.naturalPerson] == 1)
    #expect(report.leftOut[.masked] == 1)
    #expect(report.leftOut[.outside] == 1)
    #expect(report.leftOut[.ceased] == 3)  // a unit, a place and an association
    #expect(report.leftOut[.notKept] == 1)
    #expect(report.leftOut[.personalEmail] == 1)
    let tree = TerritoryTree(collector.directory.territories)
    let position = try #require(tree.position(of: .init(rawValue: "FR-COM-01001")))
    #expect(
      Set(tree.containing(position).map { tree.territories[$0].name })
        == ["L'Ormeil", "CC de l'Ormeil", "Ain", "Auvergne-Rhône-Alpes", "France"])
    #expect(tree.territories[position].parent?.rawValue == "FR-EPCI-200000001")
    #expect(tree.territories[position].population == 500)
    let grouping = collector.directory.territories.first { $0.level == .intercommunality }
    #expect(grouping?.alsoIn.map(\.rawValue) == ["FR-DEP-71"])
  }

  @Test("An export of establishments alone makes its own communes")
  func export() throws {
    let columns =
      Self.placeColumns
      + ",etatAdministratifUniteLegale,statutDiffusionUniteLegale,categorieJuridiqueUniteLegale,"
      + "denominationUniteLegale,activitePrincipaleUniteLegale,"
      + "nomenclatureActivitePrincipaleUniteLegale,coordonneeLambertAbscisseEtablissement,"
      + "coordonneeLambertOrdonneeEtablissement"
    let unit = [
      "etatAdministratifUniteLegale": "A", "statutDiffusionUniteLegale": "O",
      "categorieJuridiqueUniteLegale": "9220", "denominationUniteLegale": "LES AMIS",
      "activitePrincipaleUniteLegale": "88.99B",
      "nomenclatureActivitePrincipaleUniteLegale": "NAFRev2",
    ]
    func place(_ siret: String, _ commune: String, _ name: String, _ values: [String: String])
      -> [String: String]
    {
      Self.place(siret, commune, ["libelleCommuneEtablissement": name])
        .merging(unit) { $1 }.merging(values) { $1 }
    }
    let (found, collector, report) = try read([
      "export.csv": Self.table(
        columns,
        [
          place("73282932000074", "01001", "L ORMEIL", ["etablissementSiege": "true"]),
          place(
            "73282932000082", "75111", "PARIS 11",
            [
              "coordonneeLambertAbscisseEtablissement": "700000",
              "coordonneeLambertOrdonneeEtablissement": "6600000",
            ]),
          place(
            "73282932000090", "97411", "SAINT DENIS",
            [
              "coordonneeLambertAbscisseEtablissement": "500000",
              "coordonneeLambertOrdonneeEtablissement": "10000000",
            ]),
        ])
    ])
    #expect(
      found.keys.sorted() == ["siren:732829320", "siret:73282932000082", "siret:73282932000090"])
    #expect(report.placed == 3)
    #expect(found["siren:732829320"]?.territory?.rawValue == "FR-COM-01001")
    #expect(found["siret:73282932000082"]?.territory?.rawValue == "FR-COM-75056")
    #expect(found["siret:73282932000082"]?.name == "LES AMIS")
    #expect(found["siret:73282932000082"]?.sector == .socialCare)
    let island = try #require(found["siret:73282932000090"]?.point)
    #expect(abs(island.latitude) < 1e-9 && abs(island.longitude - 57) < 1e-9)  // zone 40 South
    #expect(
      collector.directory.territories.filter { $0.level == .municipality }.map {
        "\($0.name) < \($0.parent?.rawValue ?? "")"
      } == ["L ORMEIL < FR-DEP-01", "Paris < FR-DEP-75", "SAINT DENIS < FR-DEP-974"])
    #expect(report.problemCount == 0)
  }

  @Test("The register of associations alone makes its own communes, and tells sectors by words")
  func associationsAlone() throws {
    let (found, collector, report) = try read(["rna.csv": Self.associations])
    let amis = try #require(found["rna:W011000001"])
    #expect(amis.territory?.rawValue == "FR-COM-01001" && amis.sector == .culture)
    #expect(collector.directory.territories.contains { $0.name == "L'Ormeil" })
    let choir = try #require(found["rna:W011000002"])
    #expect(choir.sector == .culture && choir.sectorBasis == .words)
    #expect(report.placed == 2 && report.problemCount == 0)
  }

  @Test("A list with departments only is placed by them, in Corsica and overseas too")
  func departments() throws {
    let header = Self.essList.prefix { $0 != "\n" }
    let (found, _, report) = try read([
      "list.csv": """
      \(header)
      300000007,COMITE DES FETES,Associations,20137,PORTO VECCHIO,2A,CORSE DU SUD,CORSE
      300000015,PERCEE,Associations,20200,BASTIA,20,HAUTE CORSE,CORSE
      300000023,CASE,Associations,97400,SAINT DENIS,97,REUNION,REUNION
      """
    ])
    #expect(
      found.mapValues { $0.territory?.rawValue } == [
        "siren:300000007": "FR-DEP-2A", "siren:300000015": "FR-DEP-2B",
        "siren:300000023": "FR-DEP-974",
      ])
    #expect(found["siren:300000007"]?.sector == .sportLeisure)
    #expect(report.problemCount == 0)
  }

  @Test("A unit that has ceased stays so where a list still names it")
  func ceasedOfList() throws {
    let header = Self.essList.prefix { $0 != "\n" }
    let (found, _, report) = try read([
      "units.csv": Self.table(Self.unitColumns, Self.units),
      "list.csv": "\(header)\n200000008,ANCIENNE,Associations,01100,L ORMEIL,1,AIN,ARA\n",
    ])
    #expect(found["siren:200000008"]?.isCeased == true)
    #expect(report.leftOut[.ceased] == 1)
  }

  @Test("Rows that tell no place are told once for each file, with their number")
  func placeless() throws {
    let (found, _, report) = try read([
      "flags.csv": """
      siren,denominationUniteLegale,activitePrincipaleUniteLegale,methode_jointure
      300000007,A,62.01Z,
      300000015,B,62.01Z,
      """
    ])
    #expect(found.count == 2 && report.placed == 0)
    #expect(
      report.problems.map(\.sentence) == [
        "flags.csv: nothing was read, expected a place, which 2 rows do not tell; not placed."
      ])
    #expect(report.outcomes == [.notPlaced: 2] && report.reported == 1)
  }

  @Test("The list of ESUS: columns under several names, companies that are social enterprises")
  func esus() throws {
    let (found, _, report) = try read([
      "esus.csv": """
      Région;Département;SIREN;Raison sociale;Statut juridique;Code postal;Commune;Date de décision
      Bretagne;35;300000007;LE RELAIS;Association loi 1901;35000;RENNES;12/03/2023
      Bretagne;29;5580113;TABLE COMMUNE;SAS;29200;BREST;01/02/2022
      """,
      "other.csv": """
      N° SIRET,Dénomination,Statut,Ville,CP,Date d'agrément
      300 000 015 00017,LES SEMEURS,Coopérative,Bastia,20200,2024
      """,
    ])
    #expect(
      found.mapValues(\.family) == [
        "siren:300000007": .association, "siren:005580113": .socialEnterprise,
        "siren:300000015": .cooperative,
      ])
    #expect(found.values.allSatisfy { $0.signals.lists == ["ESUS"] && $0.status == .yes })
    #expect(
      found.mapValues { $0.territory?.rawValue } == [
        "siren:300000007": "FR-DEP-35", "siren:005580113": "FR-DEP-29",
        "siren:300000015": "FR-DEP-2B",
      ])
    #expect(
      found["siren:300000007"]?.facts.first == .init(label: "Agrément ESUS", value: "12/03/2023"))
    #expect(report.problemCount == 0)
  }

  @Test("Shapes of departments and regions: told apart by their names, kept where something is")
  func boundaries() throws {
    func feature(_ code: String, _ name: String, _ east: Int) -> String {
      """
      {"type":"Feature","properties":{"code":"\(code)","nom":"\(name)"},"geometry":{"type":"Polygon",\
      "coordinates":[[[\(east),46],[\(east + 1),46],[\(east + 1),47],[\(east),47],[\(east),46]]]}}
      """
    }
    let features = [
      feature("11", "Aude", 0), feature("11", "Île-de-France", 2), feature("75", "Paris", 2),
      feature("75", "Nouvelle-Aquitaine", 4), feature("75", "Elsewhere", 6),
    ]
    let (found, collector, report) = try read([
      "shapes.geojson":
        "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}",
      "list.csv": """
      \(Self.essList.prefix { $0 != "\n" })
      300000007,A,Associations,75011,PARIS 11,75,PARIS,ILE DE FRANCE
      """,
    ])
    #expect(found["siren:300000007"]?.territory?.rawValue == "FR-DEP-75")
    #expect(collector.boundaries.map(\.territory.rawValue) == ["FR-REG-11", "FR-DEP-75"])
    #expect(report.problems.map(\.value) == ["Elsewhere"])
  }

  @Test("Cooperatives of CoopTech: the town of an address, else the region, no point of a geocoder")
  func coopTech() throws {
    let (found, _, _) = try read([
      "list.csv": """
      Nom,Présentation,Statut juridique,Domaine(s),Région(s),Numéro SIREN,Fiche URSCOP,Adresse,latitude,longitude
      A,Logiciels,SCOP,,Auvergne-Rhône-Alpes (FR),,,"1 rue du Port, 01100 Saint-Loup",46.3,5.3
      B,Logiciels,SCOP,,Île-de-France (FR),,,,48.84,2.56
      """,
      "communes.csv": Self.communes, "laposte.csv": Self.postcodes,
    ])
    let a = try #require(found["cooptech:a"])
    #expect(a.territory?.rawValue == "FR-COM-01002" && a.placing == .postcodeAndName)
    #expect(a.point == nil)
    let b = try #require(found["cooptech:b"])
    #expect(b.territory?.rawValue == "FR-REG-11" && b.point == nil)
  }
}

import CooperationModel
import Testing

@testable import DirectoryExchange

@Suite("Words of headers")
struct HeaderWordsTests {
  @Test(
    "Tells the field of a header",
    arguments: [
      ("Nom de la structure", ListField.name), ("NomEntreprise", .name), ("Raison Sociale", .name),
      ("Registered Name", .name), ("Razón social", .name), ("denominationUniteLegale", .name),
      ("N° SIRET", .siret), ("Numéro SIREN", .siren), ("RNA", .rna), ("N° d'adhérent", .id),
      ("Adresse", .address), ("Adresse mail", .email), ("Adresse du site", .website),
      ("CodePostal", .postcode), ("CP", .postcode), ("code_postal", .postcode), ("ZIP", .postcode),
      ("Commune", .town), ("Nom de la commune", .town), ("Code commune", .townCode),
      ("Code INSEE", .townCode), ("Libellé département", .department), ("EPCI", .intercommunality),
      ("Tél.", .phone), ("Téléphone", .phone), ("E-mail", .email), ("Courriel de contact", .email),
      ("Site Web", .website), ("Statut juridique", .form), ("Code APE", .activityCode),
      ("Secteur d'activité", .sector), ("Activité principale", .activity), ("Objet", .description),
      ("Nb salariés", .workforce), ("Effectif (ETP)", .workforce), ("Date de création", .founded),
      ("Année de création", .founded), ("Publics accueillis", .publics), ("Besoins", .needs),
      ("Latitude", .latitude), ("lng", .longitude), ("Coordonnées GPS", .point),
      ("Nom du président", .person), ("Prénom", .person), ("Nom contact", .person),
      ("Mail du président", .personalContact), ("Date de naissance", .birthDate),
      ("Town/City", .town), ("PLZ", .postcode), ("Ort", .town), ("Dernière mise à jour", .updated),
    ]
  )
  func field(header: String, field: ListField) {
    #expect(HeaderWords.field(named: header)?.field == field)
  }

  @Test(
    "Says nothing of a header without known words",
    arguments: [
      "Vague 2", "Couleur", "Montant voté", "Horodateur", "Date de création de la fiche", "",
    ]
  )
  func unknown(header: String) {
    #expect(HeaderWords.field(named: header) == nil)
  }

  @Test(
    "Tells families from words of legal forms",
    arguments: [
      ("Association loi 1901", "association"), ("SCIC", "cooperative"), ("Scop SA", "cooperative"),
      ("Coop", "cooperative"), ("Co-operative", "cooperative"),
      ("Fondation d'entreprise", "foundation"),
      ("Mutuelle", "mutual"), ("charity", "association"), ("CIC", "social_enterprise"),
      ("OBNL", "association"), ("Community Interest Company", "social_enterprise"),
      ("SARL", "private"), ("Commune", "public"), ("Collectivité", "public"),
      ("e.V.", "association"),
      ("Entreprise d'insertion", "social_enterprise"), ("Université", "research_training"),
    ]
  )
  func families(form: String, family: String) {
    #expect(FamilyWords.family(ofForm: form)?.rawValue == family)
  }

  @Test(
    "Tells sectors from words of categories",
    arguments: [
      ("Culture", "culture"), ("Sports et loisirs", "sport_leisure"),
      ("Aide à domicile", "social_care"),
      ("Économie circulaire", "environment_reuse"), ("Housing", "housing"),
      ("Food service, Accommodation and Pubs", "hospitality_tourism"), ("Santé", "health"),
      ("Insertion par l'activité économique", "employment_integration"),
      ("Numérique", "digital_media"),
      ("social_care", "social_care"), ("Divers", "other"), ("Enseignement", "education_training"),
    ]
  )
  func sectors(category: String, sector: String) {
    #expect(SectorWords.sector(ofCategory: category)?.rawValue == sector)
  }
}

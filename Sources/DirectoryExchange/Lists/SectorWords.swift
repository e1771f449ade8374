internal import CooperationModel

/// The words by which the categories of a list tell a sector.
enum SectorWords {
  /// The sector that a category names; absent if its words tell none.
  static func sector(ofCategory text: String) -> Sector? {
    Sector(rawValue: text.lowercased()) ?? categories.sector(of: text)
  }

  /// As columns of sectors and headings have them, what tells more before what tells less.
  static let categories = WordTable([
    (
      .civicLife,
      "membership associations, trade unions, vie associative, defense des droits, vie citoyenne, "
        + "religio*, cooperation internationale, solidarite internationale"
    ),
    (
      .employmentIntegration,
      "insertion*, emploi, emplois, iae, siae, chantier d insertion, employment, job*, work integration, "
        + "travail adapte, esat, developpement economique local, empleo, emprego, beschaftigung, developpement local, local development, community development"
    ),
    (
      .sportLeisure,
      "sport*, loisir*, leisure, recreation, deporte*, ocio, esporte, freizeit, jeux, plein air"
    ),
    (
      .housing,
      "logement*, habitat, hebergement social, immobilier*, housing, vivienda, habitacao, wohnen, bailleur*"
    ),
    (
      .hospitalityTourism,
      "tourism*, restauration, restaurant*, hotel*, hebergement et restauration, cafe*, accommodation, food service, "
        + "hospitality, turismo, tourismus, gastronomie, traiteur*, bar, bars, pubs"
    ),
    (
      .financeInsurance,
      "financ*, assurance*, banque*, epargne, insurance, banking, credit, finanzas, seguros, finanzen, monnaie*, microcredit"
    ),
    (
      .agricultureFood,
      "agricultur*, agricole*, agroalimentaire*, aliment*, food, farming, maraich*, amap*, elevage, forest*, foret, sylvicultur*, peche, jardin*, "
        + "circuits courts, circuit court, epicerie*, landwirtschaft, ernahrung, alimentacion, alimentos, horticulture, fisheries"
    ),
    (.energy, "energie*, energy, energia, energetique*, renouvelable*, solaire"),
    (
      .environmentReuse,
      "environnement*, ecolog*, recycl*, reemploi, dechet*, ressourcerie*, recyclerie*, reparation, repair, reuse, waste, environment*, "
        + "medio ambiente, meio ambiente, umwelt*, biodiversite, economie circulaire, circular economy, nature, animal*, repair cafe, climat, eau, friperie*, "
        + "transition ecologique, developpement durable, sustainability, conservation"
    ),
    (.construction, "construction*, batiment, btp, renovation, bau, construccion, building"),
    (
      .digitalMedia,
      "numeri*, informati*, digital, media, medias, communication, web, logiciel*, software, radio*, presse, edition, information et communication, "
        + "telecommunication*, medien, medios, internet, fablab*, fab lab, technology"
    ),
    (
      .transport,
      "transport*, mobilite*, mobility, velo, logisti*, verkehr, movilidad, covoiturage, autopartage, storage"
    ),
    (
      .socialCare,
      "social care, action sociale, aide sociale, social, sociale, sociaux, solidarite*, medico social*, petite enfance, enfance, jeunesse, "
        + "personnes agees, aine*, famille*, handicap*, services a la personne, aide a domicile, services a domicile, care, childcare, "
        + "human services, youth*, accion social, assistencia social, soziales, ehpad, creche*, aide alimentaire, precarite, "
        + "egalite, femmes, migrants, entraide, lutte contre l exclusion"
    ),
    (
      .health,
      "sante, health, salud, saude, gesundheit, medical*, soins, hopita*, healthcare, bien etre"
    ),
    (
      .culture,
      "cultur*, art, arts, artist*, patrimoine, heritage, musique*, music*, theatre*, spectacle*, cinema*, museum*, musee*, cultura*, kultur*, kunst, "
        + "bibliotheque*, livre*, festival*, audiovisuel*"
    ),
    (.research, "recherche*, research, science*, innovation, investigacion, pesquisa, forschung"),
    (
      .educationTraining,
      "education*, enseignement*, formation*, training, teaching, school*, ecole*, educacion, educacao, bildung, pedagogi*, education populaire, apprentissage*"
    ),
    (
      .retail,
      "commerce*, retail, magasin*, boutique*, vente*, distribution, comercio, handel, shop*, wholesale, trade, commerce equitable, equitable"
    ),
    (
      .industryCrafts,
      "industri*, artisanat*, manufactur*, craft*, metallurgie, textile*, handwerk, imprimerie*, fabrication, menuiserie*, couture, production"
    ),
    (
      .businessServices,
      "services aux entreprises, services aux organisations, conseil*, consult*, business services, professional*, legal services, comptab*, juridique*, "
        + "accompagnement*, ingenierie*, coworking, tiers lieu*, tiers lieux, entrepreneuriat, groupement d employeurs, nettoyage, soutien aux entreprises, secretariat, "
        + "administrative and support*"
    ),
    (
      .publicAdministration,
      "administration publique, public administration, collectivite*, service public, verwaltung"
    ),
    (
      .civicLife,
      "vie associative, citoyen*, droits*, droit, rights, advocacy, civic*, membership*, religi*, humanitaire*, international*, philanthrop*, "
        + "benevol*, volunteer*, vie sociale, vie locale, defense*, democratie*, politique*, syndic*, cooperation internationale, "
        + "paroiss*, culte*, anciens combattants, community, communautaire*, trade unions, quartier"
    ),
    (
      .other,
      "autre, autres, divers, other, others, misc*, otros, outros, sonstige*, n a, services divers, autres services"
    ),
  ])
}

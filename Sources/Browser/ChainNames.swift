internal import CooperationModel
internal import TextLayout

/// The names of value chains and of what passes along them.
enum ChainNames {
  /// The name of a chain: "Food chain".
  static func name(of chain: String, _ say: Messages) -> String {
    switch chain {
    case "food": say(.chainFood)
    case "reuse": say(.chainReuse)
    case "building": say(.chainBuilding)
    case "care": say(.chainCare)
    case "culture": say(.chainCulture)
    case "mobility": say(.chainMobility)
    case "energy": say(.chainEnergy)
    default: say(.chainOther, chain)
    }
  }

  /// What passes from one to the other: "production > catering".
  ///
  /// Labels of the built-in table are translated; others are shown as their author wrote them.
  static func label(_ label: String, in language: String) -> String {
    let ends = label.split(separator: ">").map(String.init)
    let shown = language == "fr" ? ends.map { french[$0] ?? $0 } : ends
    return shown.joined(separator: " > ")
  }

  private static let french: [String: String] = [
    "production": "production", "processing": "transformation",
    "food shops": "commerces alimentaires", "groceries": "épiceries", "catering": "restauration",
    "fishing": "pêche", "food aid": "aide alimentaire", "child care": "accueil de l’enfance",
    "residential care": "hébergement médico-social", "schools": "écoles",
    "recovered material": "matière récupérée", "furniture": "ameublement",
    "collection": "collecte", "second-hand shops": "boutiques d’occasion",
    "repair": "réparation", "textiles": "textile", "household aid": "aide aux ménages",
    "forestry": "forêt", "sawing": "sciage", "wood": "bois", "building": "construction",
    "joinery": "menuiserie", "design": "conception", "renovation": "rénovation",
    "works": "travaux", "social housing": "logement social", "health": "santé",
    "home help": "aide à domicile", "preschool": "école maternelle",
    "work integration": "insertion", "training": "formation", "transport": "transport",
    "companies": "compagnies", "venues": "lieux de spectacle",
    "stage services": "services de scène", "film and sound": "film et son",
    "performance": "spectacle", "arts teaching": "enseignement artistique",
    "printing": "imprimerie", "publishing": "édition", "heritage": "patrimoine",
    "tourism": "tourisme", "festivals": "festivals", "lodging": "hébergement",
    "vehicle sharing": "véhicules partagés", "passenger transport": "transport de personnes",
    "bicycle repair": "réparation de vélos", "bicycle hire": "location de vélos",
    "garages": "garages", "delivery": "livraison", "shops": "commerces",
    "haulage": "fret", "heat": "chaleur", "waste": "déchets", "energy": "énergie",
    "engineering": "ingénierie", "power": "électricité", "installation": "installation",
    "energy advice": "conseil énergie",
  ]
}

extension Profile {
  /// The profiles shipped with the program, as JSON, by name.
  public static let shipped: [String: String] = [
    "be-kbo": crossroadsBank, "canada-charities": canadianCharities,
    "fr-public-structures": publicStructures, "france": france, "gogocarto": goGoCarto,
    "openfairdb": openFairDB, "openstreetmap": openStreetMap, "quebec": quebec,
    "transformap": transforMap, "uk-coops": ukCoops, "us-irs": unitedStates,
  ]

  /// What several shipped profiles use, as JSON, by name.
  static let shared: [String: String] = [
    "countries": countries, "english-words": englishWords,
    "eu-territories": europeanTerritories, "fr-codes": frenchCodes,
    "fr-territories": frenchTerritories, "fr-words": frenchWords, "german-words": germanWords,
    "osm-tags": openStreetMapTags, "uk-territories": britishTerritories,
  ]
}

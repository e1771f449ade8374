extension Profile {
  /// The profiles shipped with the program, as JSON, by name.
  public static let shipped: [String: String] = [
    "canada-charities": canadianCharities, "france": france, "openfairdb": openFairDB,
    "quebec-mauricie": quebecMauricie, "uk-coops": ukCoops, "us-irs": unitedStates,
  ]

  /// What several shipped profiles use, as JSON, by name.
  static let shared: [String: String] = [
    "eu-countries": europeanCountries, "fr-codes": frenchCodes,
    "fr-territories": frenchTerritories, "fr-words": frenchWords,
    "uk-territories": britishTerritories,
  ]
}

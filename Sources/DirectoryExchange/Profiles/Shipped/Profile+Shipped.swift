extension Profile {
  /// The profiles shipped with the program, as JSON, by name.
  public static let shipped: [String: String] = [
    "france": france, "quebec-mauricie": quebecMauricie, "uk-coops": ukCoops,
  ]

  /// What several shipped profiles use, as JSON, by name.
  static let shared: [String: String] = [
    "fr-codes": frenchCodes, "fr-territories": frenchTerritories,
  ]
}

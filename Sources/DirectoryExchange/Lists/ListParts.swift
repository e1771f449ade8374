internal import CooperationModel

/// What the profiles of hand-made lists use: words, codes, and values that mean unknown.
enum ListParts {
  /// What people and programs write where nothing is known, folded.
  static let unknown = UnknownValues.folded

  /// Tables of codes by name.
  static let codes: [String: [String: String]] = [
    "french_departments": FrenchDepartments.names,
    "french_department_regions": FrenchDepartments.regions,
    "french_regions": FrenchDepartments.regionNames,
    "french_bands": FrenchCodes.bands,
  ]

  /// Lists of words that tell a sector, by name.
  static let words = ["categories": SectorWords.categories]
}

internal import CooperationModel

/// Values that people and programs write where nothing is known.
enum UnknownValues {
  /// As people write them; what has no letter and no digit, as "-" or "_", is always unknown.
  private static let written = [
    "N/A", "NULL", "None", "NaN", "#N/A", "#REF!", "#VALUE!", "n.c.", "n.r.", "n.d.", "inconnu",
    "inconnue", "unknown", "non renseigné", "non renseignée", "non communiqué", "non disponible",
    "sans objet", "à compléter", "à renseigner", "TBD", "0001-01-01", "0000-00-00", "01/01/0001",
  ]

  /// Folded; the empty text stands for what has no letter and no digit.
  static let folded = Set(written.map(\.folded) + ["na", "nc", ""])

  /// Whether a value says that nothing is known.
  static func holds(_ text: String) -> Bool {
    folded.contains(text.folded)
  }
}

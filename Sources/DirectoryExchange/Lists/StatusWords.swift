internal import CooperationModel

/// Words that tell whether an organization is active.
enum StatusWords {
  private static let active: Set<String> = [
    "a", "actif", "active", "actifs", "actives", "en activite", "live", "registered", "open",
    "ouvert",
    "ouverte", "oui", "yes", "o", "true", "vrai", "1", "activo", "activa", "ativo", "ativa",
    "aktiv", "existing",
  ]
  private static let ceased: Set<String> = [
    "c", "f", "ferme", "fermee", "cesse", "cessee", "inactif", "inactive", "dissoute", "dissous",
    "dissolved",
    "dead", "closed", "removed", "radie", "radiee", "liquidation", "liquidee", "liquide", "non",
    "no", "false",
    "faux", "0", "n", "dissolution", "ceased", "baja", "aufgelost", "inactivo", "en sommeil",
    "liquidation judiciaire",
  ]

  /// Whether the words say that it has ceased; absent if they say nothing.
  static func isCeased(_ text: String) -> Bool? {
    let key = text.folded
    if ceased.contains(key) { return true }
    return active.contains(key) ? false : nil
  }
}

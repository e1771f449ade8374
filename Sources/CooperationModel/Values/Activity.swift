/// A classification of activities.
public enum ActivityScheme: String, CaseIterable, Codable, Hashable, Sendable {
  case naf2 = "NAF2"
  case naf2025 = "NAF2025"
  case nace2 = "NACE2"
  case isic4 = "ISIC4"
  case icnpo = "ICNPO"
  case ntee = "NTEE"
  case essglobal = "ESSGLOBAL"
  case ica = "ICA"
  case sic2007 = "SIC2007"
  case rna = "RNA"
  case text = "TEXT"
}

extension ActivityScheme {
  /// Whether the codes are those of the international tree of divisions, groups and classes.
  public var isTree: Bool {
    switch self {
    case .naf2, .naf2025, .nace2, .isic4, .sic2007: true
    default: false
    }
  }
}

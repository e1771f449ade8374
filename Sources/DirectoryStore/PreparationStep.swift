/// A step between the last row of an import and the directory in its place.
public enum PreparationStep: CaseIterable, Hashable, Sendable {
  /// Organizations are put in the order of their names, and indexed.
  case organizations
  /// Declared links are counted.
  case links
  /// Territories learn who is inside them.
  case territories
  /// The words of all names are indexed.
  case search
  /// What suggestions compare is put together by parts of the map.
  case comparison
  /// The directory is compared with the one that it replaces.
  case changes
  /// The file is written to the disk and put in place.
  case saving

  /// The share of the time that the step takes, as measured with 1.3 million organizations.
  var weight: Double {
    switch self {
    case .organizations: 0.5
    case .links: 0.1
    case .territories: 0.2
    case .search: 0.06
    case .comparison: 0.09
    case .changes: 0.02
    case .saving: 0.03
    }
  }

  /// The share of the step that is done, when so much of the whole is.
  public func share(ofWhole share: Double) -> Double {
    min(max((share - begins) / weight, 0), 1)
  }

  /// The share of the time before the step.
  var begins: Double {
    Self.allCases.prefix { $0 != self }.reduce(0) { $0 + $1.weight }
  }
}

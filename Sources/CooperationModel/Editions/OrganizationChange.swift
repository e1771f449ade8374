/// What an edition of a directory says of one organization that the edition before did not say.
public struct OrganizationChange: Hashable, Sendable {
  /// The ways in which an organization may differ; one may have several.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It is in the newer edition only.
    case new
    /// It was in the edition before only.
    case gone
    /// It is active no more.
    case ceased
    /// It is found under another identity.
    case identity
    /// Its name is another, not only its accents, capitals or signs.
    case renamed
    /// It is in another territory, or its address or postcode is another.
    case moved
    /// Something else is said of it.
    case changed
  }

  /// One field that differs.
  public struct Difference: Hashable, Sendable {
    /// The field.
    public var field: OrganizationField
    /// The name of the column, for a fact that the exchange format has no column for; else empty.
    public var label: String
    /// What was said; empty if nothing was.
    public var before: String
    /// What is said; empty if nothing is.
    public var after: String

    /// Makes a difference.
    public init(_ field: OrganizationField, label: String = "", before: String, after: String) {
      self.field = field
      self.label = label
      self.before = before
      self.after = after
    }
  }

  /// The identity in the newer edition; that of the edition before if it is gone.
  public var id: Organization.ID
  /// The identity in the edition before, if it was another.
  public var formerID: Organization.ID?
  /// The name in the newer edition; the last one known if it is gone.
  public var name: String
  /// The sector, likewise.
  public var sector: Sector
  /// The name of the municipality, likewise; empty if it is not placed.
  public var municipality: String
  /// The name of the municipality in the edition before; empty if it is new, or was not placed.
  public var formerMunicipality: String
  /// In which ways it differs, in the order of ``Kind``; never empty.
  public var kinds: [Kind]
  /// The fields that differ, in their order.
  ///
  /// Of one that is gone, all that was known of it; of a new one, none.
  public var differences: [Difference]

  /// Makes a change.
  public init(
    id: Organization.ID, formerID: Organization.ID? = nil, name: String, sector: Sector,
    municipality: String, formerMunicipality: String, kinds: [Kind], differences: [Difference]
  ) {
    self.id = id
    self.formerID = formerID
    self.name = name
    self.sector = sector
    self.municipality = municipality
    self.formerMunicipality = formerMunicipality
    self.kinds = kinds
    self.differences = differences
  }
}

extension Organization {
  /// The fields in which a newer row of the same organization differs.
  ///
  /// Where a row comes from and when it was last true are no differences: they tell of the source, as
  /// columns do whose names say that they hold the date of an update.
  ///
  /// - Parameter newer: The row of the newer edition.
  /// - Returns: The differences, in the order of the fields; facts by the order of their columns.
  public func differences(to newer: Organization) -> [OrganizationChange.Difference] {
    var differences = OrganizationField.allCases.compactMap { field in
      let (before, after) = (text(of: field), newer.text(of: field))
      return before == after
        ? nil : OrganizationChange.Difference(field, before: before, after: after)
    }
    var labels: [String] = []
    for fact in facts + newer.facts
    where !fact.isOfSource && !labels.contains(fact.label) {
      labels.append(fact.label)
      let (before, after) = (self.fact(fact.label), newer.fact(fact.label))
      if before != after {
        differences.append(.init(.fact, label: fact.label, before: before, after: after))
      }
    }
    return differences
  }

  private func fact(_ label: String) -> String {
    facts.filter { $0.label == label }.map(\.value).joined(separator: "|")
  }

  /// All that is known of an organization, as what is lost when it is gone.
  public var differencesToNothing: [OrganizationChange.Difference] {
    var nothing = Organization(id: id, name: "")
    nothing.isCeased = isCeased
    return differences(to: nothing)
  }
}

extension [OrganizationChange.Difference] {
  /// In which ways an organization of both editions differs, in the order of the kinds.
  ///
  /// A place or a name that becomes known, or is known no more, is no move and no other name.
  public var kinds: [OrganizationChange.Kind] {
    var kinds: Set<OrganizationChange.Kind> = []
    let hasCeased = contains { $0.field == .status && $0.after == "ceased" }
    for difference in self {
      let isOther =
        !difference.before.isEmpty && !difference.after.isEmpty
        && difference.before.folded != difference.after.folded
      switch difference.field {
      case .name where isOther: kinds.insert(.renamed)
      case .territory where isOther, .address where isOther, .postcode where isOther:
        kinds.insert(.moved)
      case .status where hasCeased, .closed where hasCeased: kinds.insert(.ceased)
      default: kinds.insert(.changed)
      }
    }
    return OrganizationChange.Kind.allCases.filter(kinds.contains)
  }
}

extension Organization.ID {
  /// What two identities of one organization have in common: what follows the name of the register,
  /// and the unit of an establishment in the French register.
  ///
  /// `siret:12345678900012` and `siren:123456789` give the same.
  public var registerNumber: String {
    let parts = rawValue.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else { return rawValue }
    return parts[0] == "siret" && parts[1].utf8.count == 14
      ? String(parts[1].prefix(9)) : String(parts[1])
  }
}

extension Organization.Fact {
  /// Whether the name of the column says that it tells when a row was written or handed out, as
  /// `dateDernierTraitement` and "Mis à jour le" do: every edition has another.
  var isOfSource: Bool {
    let name = label.folded
    let words = Set(name.split(separator: " "))
    return !words.isDisjoint(with: Self.wordsOfUpdates)
      || Self.partsOfUpdates.contains { name.contains($0) }
      || name.contains("dat") && Self.partsOfProcessing.contains { name.contains($0) }
  }

  private static let wordsOfUpdates: Set<Substring> = ["maj", "updated", "modified", "horodatage"]
  private static let partsOfUpdates = [
    "mise a jour", "mis a jour", "last update", "timestamp", "derniere modification",
  ]
  private static let partsOfProcessing = [
    "traitement", "extract", "export", "modif", "update", "saisie",
  ]
}

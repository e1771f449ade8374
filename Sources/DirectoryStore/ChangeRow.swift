internal import CooperationModel
internal import GRDB

/// A change as a row of the database.
enum ChangeRow {
  /// Signs that no cleaned text holds.
  private static let separator = "\u{1F}"
  private static let partSeparator: Character = "\u{1E}"

  static let insertion = "INSERT INTO change VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

  /// Where a change belongs: the numbers of territories of the newer edition.
  struct Place {
    var territory: Int?
    var former: Int?
  }

  static func arguments(_ change: OrganizationChange, _ place: Place) -> StatementArguments {
    [
      bits(change.kinds), change.id.rawValue, change.formerID?.rawValue, change.name,
      Sector.allCases.firstIndex(of: change.sector) ?? 0, change.municipality,
      change.formerMunicipality, place.territory, place.former,
      change.differences.map { difference in
        [difference.field.rawValue, difference.label, difference.before, difference.after]
          .joined(separator: String(partSeparator))
      }.joined(separator: separator),
    ]
  }

  static func change(_ row: Row) -> OrganizationChange {
    let differences = OrganizationRow.list(row["differences"]).compactMap { text in
      let parts = text.split(separator: partSeparator, omittingEmptySubsequences: false)
        .map(String.init)
      return parts.count < 4
        ? nil
        : OrganizationField(rawValue: parts[0]).map {
          OrganizationChange.Difference($0, label: parts[1], before: parts[2], after: parts[3])
        }
    }
    return OrganizationChange(
      id: .init(rawValue: row["id"]),
      formerID: (row["former_id"] as String?).map(Organization.ID.init(rawValue:)),
      name: row["name"], sector: OrganizationRow.sector(row["sector"]),
      municipality: row["municipality"], formerMunicipality: row["former_municipality"],
      kinds: kinds(row["kinds"]), differences: differences)
  }

  /// Kinds as bits, the first kind in the lowest.
  static func bits(_ kinds: [OrganizationChange.Kind]) -> Int {
    OrganizationChange.Kind.allCases.enumerated()
      .reduce(0) { kinds.contains($1.element) ? $0 | 1 << $1.offset : $0 }
  }

  static func kinds(_ bits: Int) -> [OrganizationChange.Kind] {
    OrganizationChange.Kind.allCases.enumerated()
      .filter { bits & 1 << $0.offset != 0 }.map(\.element)
  }
}

public import CooperationModel

/// What changed in a territory since the edition that was replaced.
public struct EditionChanges: Hashable, Sendable {
  /// The most changes that are listed: all are counted, and a command lists them.
  static let mostListed = 2000

  /// The edition that was replaced.
  public var former: FormerEdition
  /// How many organizations of the territory differ, whatever is listed.
  public var counts: ChangeCounts
  /// The first ones of the kind that was asked for, by name.
  public var changes: [OrganizationChange]

  /// Reads what changed; absent if no edition was replaced, or if it could not be compared.
  ///
  /// - Parameters:
  ///   - query: Where, and which kind.
  ///   - directory: The directory.
  /// - Throws: What the directory throws.
  init?(_ query: ChangeQuery, in directory: any EditionReading) throws {
    guard let former = try directory.formerEdition() else { return nil }
    self.former = former
    counts = try directory.changeCounts(in: query.territory)
    changes = try directory.changes(query, in: 0..<Self.mostListed)
  }

  /// How many changes there are of a kind; absent: of any.
  func count(_ kind: OrganizationChange.Kind?) -> Int {
    kind.map { counts.kinds[$0] ?? 0 } ?? counts.all
  }
}

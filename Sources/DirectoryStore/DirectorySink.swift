public import CooperationModel

/// Where a reader puts what it reads: territories and boundaries first, then organizations, then groups, then
/// memberships and partnerships, in the order of the rows.
///
/// A sink takes rows as they are: it is the reader that has checked identities and references.
public protocol DirectorySink {
  /// Takes what is known of the directory itself.
  mutating func describe(name: String, edition: String) throws
  /// Takes a territory.
  mutating func add(_ territory: Territory) throws
  /// Takes the boundary of a territory, no finer than a map shows; a territory may have several.
  mutating func add(_ boundary: Boundary) throws
  /// Whether an organization is to be added at all; asked once all territories were added.
  mutating func keeps(_ organization: Organization) throws -> Bool
  /// Takes an organization.
  mutating func add(_ organization: Organization) throws
  /// Takes a group.
  mutating func add(_ group: Group) throws
  /// Takes a membership.
  mutating func add(_ membership: Membership) throws
  /// Takes a partnership.
  mutating func add(_ partnership: Partnership) throws
  /// Takes the table of value chains that replaces the built-in one; empty means no chains.
  mutating func replaceValueChains(_ chains: [ValueChain]) throws
  /// Takes a count that rarity is measured against.
  mutating func add(_ reference: ReferenceCount) throws
  /// Takes what was counted of a territory before.
  mutating func add(_ count: PastCount) throws
  /// Takes a problem, to be kept with the directory.
  mutating func add(_ problem: ImportProblem) throws
}

extension DirectorySink {
  /// Every organization is kept, unless the sink says otherwise.
  public mutating func keeps(_ organization: Organization) -> Bool { true }
}

/// Something in a file that could not be used as it was.
public struct ImportProblem: Hashable, Sendable {
  /// What became of the row or value.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// The row was left out.
    case skipped
    /// The value was read as unknown, and the rest of the row used.
    case ignored
    /// The value was used after a repair: control characters removed, an encoding guessed.
    case repaired
    /// The row was used but could not be placed in a territory.
    case notPlaced
    /// The value was used as it is, though it seems wrong.
    case doubtful
  }

  /// What became of it.
  public var outcome: Outcome
  /// The file, as named by the user.
  public var file: String
  /// The line where the row begins, from 1, or the number of the row; absent if it concerns the whole
  /// file.
  public var line: Int?
  /// Whether ``line`` is the number of the row: in JSON without line breaks, all stand on one line.
  public var countsRows: Bool
  /// The name of the column; empty if it concerns the whole row.
  public var column: String
  /// The value as read, cleaned, at most 200 characters.
  public var value: String
  /// What was expected, as part of a sentence: "expected …".
  public var expected: String

  /// Makes a problem.
  public init(
    outcome: Outcome, file: String, line: Int?, column: String, value: String, expected: String,
    countsRows: Bool = false
  ) {
    self.outcome = outcome
    self.file = file
    self.line = line
    self.column = column
    self.value = value
    self.expected = expected
    self.countsRows = countsRows
  }
}

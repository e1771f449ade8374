public import CooperationModel
public import DirectoryStore

/// What an import read, used and could not use.
public struct ImportReport: Sendable {
  /// The numbers of one file.
  public struct File: Hashable, Sendable {
    /// The name of the file.
    public var name: String
    /// How many records it has, headers not counted.
    public var rows = 0
    /// How many of them were used.
    public var used = 0

    /// Makes the numbers of a file that was not read yet.
    public init(name: String) { self.name = name }
  }

  /// The files, in the order read.
  public var files: [File] = []
  /// How many organizations were kept, ceased ones included.
  public var organizations = 0
  /// How many of them have a territory.
  public var placed = 0
  /// How many have each basis of their sector.
  public var sectorBases: [Sector.Basis: Int] = [:]
  /// How many have the sector `other`.
  public var otherSector = 0
  /// How many were placed in each way that is told.
  public var placings: [PlacingMethod: Int] = [:]
  /// How many rows and cells were left out by a rule, which is no problem.
  public var leftOut: [LeftOut: Int] = [:]
  /// Files that were not given and would tell more of these organizations.
  public var missingFiles: [MissingFile] = []
  /// How many rows and values had a problem, by outcome.
  public var outcomes: [ImportProblem.Outcome: Int] = [:]
  /// The first problems, at most a thousand.
  public var problems: [ImportProblem] = []
  /// How many problems were reported; one may stand for all such rows of a file.
  public private(set) var reported = 0

  /// Makes an empty report.
  public init() {}

  /// What became of the rows, where none was used.
  public struct Use: Hashable, Sendable {
    /// How many rows there were.
    public var rows: Int
    /// How many were left out by each rule.
    public var leftOut: [LeftOut: Int]
    /// What was wrong first, if anything was.
    public var firstProblem: ImportProblem?
    /// Files that were not given and would tell more.
    public var missingFiles: [MissingFile]
  }

  var use: Use {
    Use(
      rows: files.map(\.rows).reduce(0, +), leftOut: leftOut, firstProblem: problems.first,
      missingFiles: missingFiles)
  }

  /// The number of rows and values with a problem.
  public var problemCount: Int { outcomes.values.reduce(0, +) }

  mutating func note(_ problem: ImportProblem, rows: Int) {
    outcomes[problem.outcome, default: 0] += rows
    reported += 1
    if problems.count < 1000 { problems.append(problem) }
  }

  mutating func note(_ organization: Organization) {
    organizations += 1
    if organization.territory != nil { placed += 1 }
    if let placing = organization.placing { placings[placing, default: 0] += 1 }
    sectorBases[organization.sectorBasis, default: 0] += 1
    if organization.sector == .other { otherSector += 1 }
  }
}

/// What suggestions are measured by: the same for every organization of a directory.
public struct SuggestionMeasure: Sendable {
  /// The parameters.
  public var parameters: Parameters
  /// The counts over the whole directory that rarity is measured against.
  public var references: ReferenceCounts
  /// The table of value chains; absent: the built-in one.
  public var table: [ValueChain]?
  /// Relatedness over the whole directory.
  public var relatedness: Relatedness

  /// Makes a measure.
  public init(
    parameters: Parameters, references: ReferenceCounts, table: [ValueChain]?,
    relatedness: Relatedness
  ) {
    self.parameters = parameters
    self.references = references
    self.table = table
    self.relatedness = relatedness
  }
}

/// Who may be suggested to one organization, and who of them keeps it, as far as that is known.
///
/// A suggestion is kept if either side keeps it. Whether another keeps the organization depends on
/// everyone around that other; but a few of them are enough to see that it does not, which is the
/// rule where many are. So candidates are found among those around the organization, and only those
/// left undecided are asked again, with more of those around them.
public struct SuggestionCandidates: Sendable {
  /// Somebody who may be suggested.
  public struct Entry: Sendable {
    /// The type of the suggestion.
    public let type: LinkType
    /// The place of the other in the columns where it was found.
    public let other: Int
    /// Nobody farther than this from the other, in kilometers, ranks before the organization.
    public let reach: Double
    fileprivate let candidate: Candidate
    fileprivate let isKept: Bool
    fileprivate var answer: Answer
  }

  fileprivate enum Answer {
    case keeps
    case mayKeep
    case keepsNot
  }

  fileprivate var entries: [Entry] = []
  fileprivate var ties: [LinksAnswer.Tie] = []

  /// Those of whom it is not known whether they keep the organization.
  ///
  /// - Complexity: O(*c*) for *c* candidates.
  public var undecided: [Entry] { entries.filter { $0.answer == .mayKeep } }

  /// What is suggested; whoever may keep the organization is taken to keep it.
  ///
  /// - Parameter includingPruned: Whether suggestions that no side keeps are included.
  /// - Returns: The suggestions.
  /// - Complexity: O(*c*) for *c* candidates.
  public func suggestions(includingPruned: Bool = false) -> FoundSuggestions<Int> {
    FoundSuggestions(
      entries: entries.compactMap { entry in
        let kept = Link.Kept(entry.isKept, entry.answer != .keepsNot)
        return kept == .pruned && !includingPruned
          ? nil : .init(type: entry.type, other: entry.other, kept: kept)
      }, ties: ties)
  }
}

extension ComparedOrganizations {
  /// Who may be suggested to one organization, by all types but introductions.
  ///
  /// - Parameters:
  ///   - position: The place of the organization in the columns.
  ///   - measure: What suggestions are measured by.
  /// - Returns: The candidates that the whole directory would give, if these hold everyone in the
  ///   buckets that the organization asks, within the cut-off.
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  public func candidates(of position: Int, measure: SuggestionMeasure) -> SuggestionCandidates {
    let network = CooperationNetwork(self, measure: measure) {}
    var found = SuggestionCandidates()
    for type in LinkType.potential where type != .introduction {
      guard network.asks(type, position) else { continue }
      var search = network.searcher(type)
      let ranked = network.ranked(search.all(of: position), type, ties: &found.ties)
      for (rank, candidate) in ranked.enumerated() {
        let other = Int(candidate.number)
        found.entries.append(
          .init(
            type: type, other: other, reach: search.reach(of: other, weight: candidate.weight),
            candidate: candidate, isKept: rank < measure.parameters.top,
            answer: search.keeps(other, position, candidate) ? .mayKeep : .keepsNot))
      }
    }
    return found
  }

  /// Asks those whose answer is not known yet whether they keep an organization.
  ///
  /// - Parameters:
  ///   - candidates: The candidates of the organization.
  ///   - position: The place of the organization in these columns.
  ///   - kilometers: The distance from each of them within which these hold everyone in the buckets
  ///     that it asks.
  ///   - measure: What suggestions are measured by.
  ///   - place: The place in these columns of somebody, by the place where it was found; absent: not
  ///     here.
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  public func decide(
    _ candidates: inout SuggestionCandidates, about position: Int, within kilometers: Double,
    measure: SuggestionMeasure, place: (Int) -> Int?
  ) {
    let network = CooperationNetwork(self, measure: measure) {}
    var searchers: [LinkType: Searcher] = [:]
    for index in candidates.entries.indices where candidates.entries[index].answer == .mayKeep {
      let entry = candidates.entries[index]
      guard let other = place(entry.other) else { continue }
      let keeps = searchers[entry.type, default: network.searcher(entry.type)]
        .keeps(other, position, entry.candidate)
      if !keeps {
        candidates.entries[index].answer = .keepsNot
      } else if entry.reach <= kilometers {
        candidates.entries[index].answer = .keeps
      }
    }
  }
}

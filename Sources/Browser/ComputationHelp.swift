public import CooperationModel
public import TextLayout

/// How links and figures are computed, in sentences, with the parameters in force.
public struct ComputationHelp: Sendable {
  let say: Messages

  /// Makes the sentences of a language.
  public init(_ messages: Messages) { say = messages }

  /// How each figure of a territory is computed, in the order of the screen: each begins with the
  /// name of the figure, takes two lines, and ends with its source.
  static let figures: [MessageKey] = [
    .computedOrganizations, .computedPerThousand, .computedJobs, .computedSmall, .computedSpread,
    .computedVariety, .computedDifference, .computedFamilies, .computedLinks, .computedUnlinked,
    .computedComponents, .computedStar, .computedBetween, .computedInside, .computedAcross,
  ]

  /// One entry for each rule, in the order of the links, then of the figures.
  ///
  /// - Parameter parameters: The parameters in force.
  /// - Returns: The sentences.
  public func sentences(_ parameters: Parameters) -> [String] {
    func number(_ value: Double) -> String {
      say.number(value, decimals: value == value.rounded() ? 0 : 2)
    }
    return [
      say(.computedLayers),
      say(.computedPartnership),
      say(.computedMembership, number(Double(parameters.groupMax))),
      say(.computedSite),
      say(.computedContact),
      say(
        .computedNearness, number(parameters.halfDistance), number(parameters.cutOff)),
      say(.computedRarity),
      say(.computedUninformative),
      say(.computedNeed),
      say(.computedComplement),
      say(.computedRelatedness, say.number(parameters.relatednessMinTerritories)),
      say(.computedTrade),
      say(.computedPublic),
      say(.computedIntroduction),
      say(.computedKept, say.number(parameters.top), number(parameters.minWeight)),
      say(.computedWords),
    ] + Self.figures.map { say($0) } + [
      say(.computedSectors),
      say(.computedGap),
      say(.computedCoverage),
      say(.computedPeers),
      say(.computedHistory),
      say(
        .computedGroups, say.number(parameters.detectedSizes.lowerBound),
        say.number(parameters.detectedSizes.upperBound)),
      say(.computedPairs),
      say(.computedReach),
      say(.computedBridge),
      say(.computedGroupSources),
      say(.computedArticle),
      say(.computedPractice),
      say(.computedBringers),
      say(.computedGroupOrder),
      say(.computedNever),
    ]
  }
}

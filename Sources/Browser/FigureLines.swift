public import CooperationModel
public import TextLayout

/// The figures of a territory in words, each with what it rests on.
///
/// A figure that rests on fewer than half of the organizations is not shown; one that rests on fewer
/// than four fifths says so.
public struct FigureLines: Sendable {
  /// A figure: its name, and what it says.
  public struct Line: Hashable, Sendable {
    /// The name.
    public var label: String
    /// What it says.
    public var value: String
  }

  /// Below this share of known organizations, a figure is not shown.
  public static let hiddenBelow = 0.5
  /// Below this share of known organizations, a figure says so.
  public static let markedBelow = 0.8

  let say: Messages

  /// Makes the lines of a language.
  public init(_ messages: Messages) { say = messages }

  /// A figure, or why it is not shown.
  ///
  /// - Parameters:
  ///   - value: What the figure says; absent: unknown.
  ///   - known: On how many organizations it rests.
  ///   - all: How many there are.
  /// - Returns: The text.
  public func covered(_ value: String?, known: Int, of all: Int) -> String {
    guard let value, all > 0 else { return say(.unknown) }
    let share = Double(known) / Double(all)
    if share < Self.hiddenBelow - 1e-12 { return say(.figureNotEnough, say.percent(share)) }
    return share < Self.markedBelow - 1e-12
      ? say(.figurePartial, value, say.percent(share)) : value
  }

  /// A figure in little room: `~` where it rests on few, a mark where it rests on too few.
  func marked(_ value: String, known: Int, of all: Int) -> String {
    let share = Double(known) / Double(max(all, 1))
    if share < Self.hiddenBelow - 1e-12 { return "?" }
    return share < Self.markedBelow - 1e-12 ? "~" + value : value
  }

  /// The figures of a territory that are one line each.
  public func lines(_ figures: Indicators, name: (Organization.ID) -> String) -> [Line] {
    let all = figures.organizations
    var lines: [Line] = []
    func line(_ label: MessageKey, _ value: String) {
      lines.append(Line(label: say(label), value: value))
    }
    line(
      .figureOrganizations,
      say(.figureOrganizationsValue, say.number(all), say.number(figures.sse)))
    line(.figureJobs, jobs(figures.jobs, of: all))
    let spread = figures.atomization
    line(
      .figureSmall,
      covered(
        spread.shareUnder10.map {
          say(.figureSmallValue, count: spread.organizations, say.percent($0))
        }, known: figures.coverage.workforce, of: all))
    line(.figureSpread, covered(self.spread(spread), known: figures.coverage.workforce, of: all))
    let informative = figures.coverage.informativeSector
    line(
      .figureVariety,
      covered(
        figures.sectors.effective.map { say(.figureVarietyValue, say.number($0, decimals: 1)) },
        known: informative, of: all))
    line(
      .figureDifference,
      covered(
        figures.sectors.specialization.map { say(.figureDifferenceValue, say.percent($0)) },
        known: informative, of: all))
    line(
      .figureFamilies,
      covered(
        figures.effectiveFamilies.map { say(.figureFamiliesValue, say.number($0, decimals: 1)) },
        known: figures.coverage.family, of: all))
    return lines + network(figures, name: name)
  }

  /// Jobs as an interval: a sum of bands is never a single number.
  public func jobs(_ jobs: Indicators.Jobs, of all: Int) -> String {
    guard let low = jobs.low else { return say(.unknown) }
    guard let high = jobs.high, let point = jobs.point else {
      return covered(
        say(.figureJobsAtLeast, say.number(low), say.number(jobs.known), say.number(all)),
        known: jobs.known, of: all)
    }
    return covered(
      say(
        .figureJobsBetween, say.number(low), say.number(high), say.number(Int(point.rounded())),
        say.number(jobs.known), say.number(all)), known: jobs.known, of: all)
  }

  private func spread(_ spread: Indicators.Atomization) -> String? {
    spread.effectiveEmployers.map {
      say(
        .figureSpreadValue, say.number(Int(spread.jobs.rounded())), say.number($0, decimals: 1))
    }
  }

  private func network(_ figures: Indicators, name: (Organization.ID) -> String) -> [Line] {
    guard let network = figures.network else {
      return [Line(label: say(.figureLinks), value: say(.figureNoNetwork))]
    }
    var lines: [Line] = []
    func line(_ label: MessageKey, _ value: String?) {
      lines.append(Line(label: say(label), value: value ?? say(.unknown)))
    }
    line(
      .figureLinks,
      network.meanDegree.map {
        let links = say(
          .figureLinksValue, say.number(network.links), say.number(network.externalLinks),
          say.number($0, decimals: 1))
        return network.recordedLinks == 0
          ? links : say(.figureLinksRecorded, count: network.recordedLinks, links)
      })
    line(
      .figureUnlinked,
      say(.figureUnlinkedValue, say.number(network.isolates), say.number(figures.organizations)))
    line(
      .figureComponents,
      network.largestComponentShare.map {
        say(.figureComponentsValue, count: network.components, say.percent($0))
      })
    line(
      .figureStar,
      network.degreeCentralization.map { say(.figureStarValue, say.number($0, decimals: 2)) })
    line(.figureBetween, between(network, name: name))
    line(
      .figureInside,
      network.embeddedness.map { _ in
        say(
          .figureInsideValue, say.number(network.links),
          say.number(network.links + network.externalLinks))
      })
    line(
      .figureAcross,
      network.eiFamily.map {
        say(
          .figureAcrossValue, say.number($0, decimals: 2),
          network.eiFamilyExpected.map { say.number($0, decimals: 2) } ?? say(.unknown))
      })
    return lines
  }

  /// The five at most who are on the way of most of the others, first the one that is most.
  static func mostBetween(_ network: NetworkFigures?) -> [Organization.ID] {
    (network?.betweenness ?? [:])
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(5).map(\.key)
  }

  private func between(
    _ network: NetworkFigures, name: (Organization.ID) -> String
  ) -> String {
    guard let betweenness = network.betweenness else { return say(.figureTooLarge) }
    let most = Self.mostBetween(network)
    guard !most.isEmpty else { return say(.figureBetweenNone) }
    return most.map { say(.figureBetweenValue, name($0), say.percent(betweenness[$0] ?? 0)) }
      .joined(separator: say(.listSemicolon))
  }
}

internal import CooperationModel
internal import TextLayout

/// The figures of a territory as a table: each with what it rests on, and with its peers.
struct FigureTable {
  /// One figure.
  struct Row: Hashable, Sendable {
    var label: String
    /// The value, or why it is not shown.
    var value: String
    var isShown = true
    /// On which share of the organizations it rests; empty: on all of them.
    var known = ""
    /// The middle of the peers; empty: fewer than eight.
    var middle = ""
    /// The place among the peers; empty: fewer than eight.
    var rank = ""
    /// What the figure says, to be read aloud.
    var sentence: String
    /// How it is computed, in two lines that begin with the label.
    var computation: MessageKey
    /// Whether it counts what a list of the organizations shows.
    var isOfList = false
    /// Whether it is about sectors.
    var isOfSectors = false
  }

  let say: Messages

  init(_ messages: Messages) { say = messages }

  /// The figures, in the order of the screen.
  ///
  /// - Complexity: O(*f*) for *f* figures.
  func rows(_ figures: TerritoryFigures) -> [Row] {
    let indicators = figures.indicators
    let all = indicators.organizations
    let coverage = indicators.coverage
    let lines = FigureLines(say).lines(indicators) { figures.names[$0] ?? $0.rawValue }
    func row(
      _ key: MessageKey, _ value: String?, by computation: MessageKey, known: Int? = nil,
      as compared: ComparedFigure? = nil, ofSectors: Bool = false
    ) -> Row {
      let label = compared.map { say($0.name) } ?? say(key)
      let said = lines.first { $0.label == say(key) }?.value
      var row = Row(
        label: label, value: value ?? say(.unknown), isShown: value != nil,
        sentence: say(.figureSentence, label, said ?? value ?? say(.unknown)),
        computation: computation)
      row.isOfList = computation == .computedOrganizations || computation == .computedJobs
      row.isOfSectors = ofSectors
      if let known { rest(&row, on: known, of: all) }
      if let compared { compare(&row, compared, figures.peers) }
      return row
    }
    let spread = indicators.atomization
    var rows = [
      row(.figureOrganizations, say.number(all), by: .computedOrganizations, as: .organizations),
      perThousand(figures),
      row(
        .figureJobs, say.jobsInterval(indicators.jobs), by: .computedJobs,
        known: coverage.workforce),
      row(
        .figureSmall, spread.shareUnder10.map(say.percent), by: .computedSmall,
        known: coverage.workforce, as: .shareUnder10),
      row(
        .figureSpread, spread.effectiveEmployers.map { say.number($0, decimals: 1) },
        by: .computedSpread, known: coverage.workforce, as: .effectiveEmployers),
      row(
        .figureVariety, indicators.sectors.effective.map { say.number($0, decimals: 1) },
        by: .computedVariety, known: coverage.informativeSector, as: .effectiveSectors,
        ofSectors: true),
      row(
        .figureDifference, indicators.sectors.specialization.map(say.percent),
        by: .computedDifference, known: coverage.informativeSector, as: .specialization,
        ofSectors: true),
      row(
        .figureFamilies, indicators.effectiveFamilies.map { say.number($0, decimals: 1) },
        by: .computedFamilies, known: coverage.family, as: .effectiveFamilies),
    ]
    guard let network = indicators.network else {
      var row = row(.figureLinks, nil, by: .computedLinks)
      row.value = say(.figureNoNetwork)
      return rows + [row]
    }
    let most = FigureLines.mostBetween(network).first
    rows += [
      row(
        .figureLinks, network.meanDegree.map { say.number($0, decimals: 1) }, by: .computedLinks,
        as: .meanDegree),
      row(
        .figureUnlinked, network.isolatesShare.map(say.percent), by: .computedUnlinked,
        as: .isolatesShare),
      row(
        .figureComponents, network.largestComponentShare.map(say.percent),
        by: .computedComponents, as: .largestComponentShare),
      row(
        .figureStar, network.degreeCentralization.map { say.number($0, decimals: 2) },
        by: .computedStar, as: .degreeCentralization),
      row(
        .figureBetween,
        network.betweenness.map { values in
          most.flatMap { values[$0] }.map(say.percent) ?? say(.percent, say.number(0))
        }, by: .computedBetween),
      row(
        .figureInside, network.embeddedness.map(say.percent), by: .computedInside,
        as: .embeddedness),
      row(
        .figureAcross, network.eiFamily.map { say.number($0, decimals: 2) }, by: .computedAcross),
    ]
    return rows
  }

  private func perThousand(_ figures: TerritoryFigures) -> Row {
    let label = say(.cardPerThousand)
    guard let population = figures.population, population > 0 else {
      return Row(
        label: label, value: say(.unknown), isShown: false,
        sentence: say(.figureSentence, label, say(.inhabitantsUnknown)),
        computation: .computedPerThousand)
    }
    let rate = Double(figures.indicators.organizations) * 1000 / Double(population)
    let value = say.number(rate, decimals: 1)
    var row = Row(
      label: label, value: value,
      sentence: say(
        .figureRateSentence, value, say(.inhabitants, count: population)),
      computation: .computedPerThousand)
    compare(&row, .perThousandInhabitants, figures.peers)
    return row
  }

  /// Says on how many a figure rests, and hides it where these are fewer than half.
  private func rest(_ row: inout Row, on known: Int, of all: Int) {
    guard all > 0, row.isShown else { return }
    let share = Double(known) / Double(all)
    row.known = (share < FigureLines.markedBelow - 1e-12 ? "~" : "") + say.percent(share)
    if share < FigureLines.hiddenBelow - 1e-12 {
      row.isShown = false
      row.value = say(.figureNotEnough, say.percent(share))
      row.known = ""
      row.sentence = say(.figureHidden, row.label, say.number(known), say.number(all))
    } else if known < all, row.label != say(.figureJobs) {
      row.sentence += " " + say(.figureKnownFor, say.number(known), say.number(all))
    }
  }

  private func compare(_ row: inout Row, _ figure: ComparedFigure, _ peers: PeerComparison?) {
    guard row.isShown else { return }
    guard let peers else {
      row.sentence += " " + say(.figurePeersTooLarge)
      return
    }
    guard let compared = peers.rows.first(where: { $0.figure == figure }),
      let median = compared.median
    else {
      row.sentence += " " + say(.comparePeersNone, say.number(PeerComparison.least))
      return
    }
    row.middle = value(median, of: figure)
    row.sentence += " " + say(.figurePeersMiddle, count: compared.peers, row.middle)
    guard let rank = compared.rank else { return }
    row.rank = say(.figureRank, say.ordinal(rank), say.number(compared.peers + 1))
    row.sentence += " " + say(.figurePeersRank, row.rank)
    if figure.isOfDeclaredLinks { row.sentence += " " + say(.figureDeclaredRank) }
  }

  private func value(_ value: Double, of figure: ComparedFigure) -> String {
    switch figure {
    case .organizations:
      say.number(value, decimals: value == value.rounded() ? 0 : 1)
    case .perThousandInhabitants, .effectiveEmployers, .effectiveSectors, .effectiveFamilies,
      .meanDegree:
      say.number(value, decimals: 1)
    case .degreeCentralization: say.number(value, decimals: 2)
    case .shareUnder10, .specialization, .isolatesShare, .largestComponentShare, .embeddedness:
      say.percent(value)
    }
  }
}

extension Messages {
  /// Jobs as an interval in a narrow column: "217–445", "217+"; absent if none is known.
  func jobsInterval(_ jobs: Indicators.Jobs?) -> String? {
    guard let jobs, let low = jobs.low else { return nil }
    guard let high = jobs.high else { return number(low) + "+" }
    return low == high ? number(low) : self(.interval, number(low), number(high))
  }
}

/// The coordination gap of one sector or public as a row of a table.
struct GapRow: Hashable, Sendable {
  var name: String
  var organizations: String
  /// Those under ten employees; a question mark where too few are known.
  var small: String
  /// Those without a declared link; a question mark where nothing is declared at all.
  var unlinked: String
  var both: String
  /// What it says, to be read aloud.
  var sentence: String

  init(_ name: String, _ gap: Indicators.Gap, declares: Bool, _ say: Messages) {
    self.name = name
    let share =
      gap.organizations > 0 ? Double(gap.workforceKnown) / Double(gap.organizations) : 0
    let isKnown = share >= FigureLines.hiddenBelow - 1e-12
    let mark = share < FigureLines.markedBelow - 1e-12 ? "~" : ""
    organizations = say.number(gap.organizations)
    small = isKnown ? mark + say.number(gap.under10) : "?"
    unlinked = declares ? say.number(gap.withoutLink) : "?"
    both = isKnown && declares ? mark + say.number(gap.under10WithoutLink) : "?"
    guard isKnown else {
      sentence = say(
        .gapHidden, name, say.number(gap.workforceKnown), say.number(gap.organizations))
      return
    }
    sentence =
      declares
      ? say(.gapSentence, name, say.number(gap.under10), say.number(gap.under10WithoutLink))
      : say(.gapUndeclared, name, say.number(gap.under10))
    if gap.workforceKnown < gap.organizations {
      sentence +=
        " "
        + say(.figureKnownFor, say.number(gap.workforceKnown), say.number(gap.organizations))
    }
  }
}

public import CooperationModel
public import TextLayout

/// The numbers of two territories side by side, in words.
public struct ComparisonWords: Sendable {
  let say: Messages
  let compared: ComparedTerritories

  /// Makes the words of a comparison.
  public init(_ compared: ComparedTerritories, _ messages: Messages) {
    self.compared = compared
    say = messages
  }

  /// The numbers of a bar: where it surely reaches, and where it may.
  struct Span: Hashable {
    var low: Double
    var high: Double
  }

  private func rate(_ value: Int, _ side: ComparedTerritories.Side) -> Double {
    guard compared.hasRates, let population = side.population else { return Double(value) }
    return Double(value) * 1000 / Double(population)
  }

  private func number(_ value: Double, ofJobs: Bool) -> String {
    say.number(value, decimals: compared.hasRates ? (ofJobs ? 1 : 2) : 0)
  }

  /// How long a bar is; absent: unknown.
  func span(_ sector: Sector?, of side: ComparedTerritories.Side, ofJobs: Bool) -> Span? {
    if compared.hasRates, side.population == nil { return nil }
    guard ofJobs else {
      if sector != nil, side.sectorCoverage < FigureLines.hiddenBelow - 1e-12 { return nil }
      let value = rate(
        sector.map(side.count) ?? side.indicators.organizations, side)
      return Span(low: value, high: value)
    }
    guard let jobs = side.jobs(sector), let low = jobs.low else {
      // Nobody there employs nobody: that is known.
      if let sector, side.count(sector) == 0 { return Span(low: 0, high: 0) }
      return nil
    }
    return Span(low: rate(low, side), high: rate(jobs.high ?? low, side))
  }

  /// What marks a number that rests on fewer than four fifths.
  private func mark(
    _ sector: Sector?, of side: ComparedTerritories.Side, ofJobs: Bool
  ) -> String {
    let share: Double
    if ofJobs {
      let all = sector.map(side.count) ?? side.indicators.organizations
      share = all == 0 ? 1 : Double(side.jobs(sector)?.known ?? 0) / Double(all)
    } else {
      share = sector == nil ? 1 : side.sectorCoverage
    }
    return share < FigureLines.markedBelow - 1e-12 ? "~" : ""
  }

  /// The number beside a bar, per 1,000 inhabitants where these are known.
  ///
  /// - Parameters:
  ///   - sector: The sector; absent: all of them.
  ///   - side: The territory.
  ///   - ofJobs: Whether jobs are meant, which are an interval; else organizations.
  /// - Returns: The number; a question mark where fewer than half of the organizations tell.
  public func number(
    _ sector: Sector?, of side: ComparedTerritories.Side, ofJobs: Bool
  ) -> String {
    guard let span = span(sector, of: side, ofJobs: ofJobs) else { return "?" }
    let mark = self.mark(sector, of: side, ofJobs: ofJobs)
    let low = mark + number(span.low, ofJobs: ofJobs)
    if ofJobs, let jobs = side.jobs(sector), jobs.high == nil { return low + "+" }
    let high = number(span.high, ofJobs: ofJobs)
    return low == mark + high ? low : say(.interval, low, high)
  }

  /// The number of organizations as it is counted.
  public func count(_ sector: Sector?, of side: ComparedTerritories.Side) -> String {
    if sector != nil, side.sectorCoverage < FigureLines.hiddenBelow - 1e-12 { return "?" }
    return mark(sector, of: side, ofJobs: false)
      + say.number(sector.map(side.count) ?? side.indicators.organizations)
  }

  /// The number of jobs as it is known.
  public func jobs(_ sector: Sector?, of side: ComparedTerritories.Side) -> String {
    if let sector, side.count(sector) == 0, side.sectorCoverage >= FigureLines.hiddenBelow - 1e-12 {
      return "0"
    }
    return say.jobsInterval(side.jobs(sector)).map {
      mark(sector, of: side, ofJobs: true) + $0
    } ?? "?"
  }

  /// What the numbers are of.
  func measure(ofJobs: Bool) -> String {
    switch (ofJobs, compared.hasRates) {
    case (false, true): say(.measureOrganizationRate)
    case (true, true): say(.measureJobRate)
    case (false, false): say(.measureOrganizations)
    case (true, false): say(.measureJobs)
    }
  }

  /// The lines below the sectors: a name, and a value of each side.
  var totals: [(name: String, first: String, second: String)] {
    func line(
      _ key: MessageKey, _ value: (ComparedTerritories.Side) -> String?
    ) -> (name: String, first: String, second: String) {
      (say(key), value(compared.first) ?? "?", value(compared.second) ?? "?")
    }
    var lines = [
      line(.figureOrganizations) { count(nil, of: $0) },
      line(.figureJobs) { jobs(nil, of: $0) },
      line(.figureSmall) { side in
        side.indicators.atomization.shareUnder10.map {
          FigureLines(say).covered(
            say.percent($0), known: side.indicators.coverage.workforce,
            of: side.indicators.organizations)
        }
      },
    ]
    if compared.first.indicators.network != nil {
      lines.append(line(.figureInside) { $0.indicators.network?.embeddedness.map(say.percent) })
    }
    return lines
  }

  /// The lines of both over the same years; absent unless each has a line.
  private var yearLines: (first: YearLine, second: YearLine)? {
    guard let left = compared.first.history?.series, let right = compared.second.history?.series
    else { return nil }
    if let first = YearLine(left), let second = YearLine(right), first.quantity == second.quantity {
      return (first, second)
    }
    // Numbers of one kind: jobs of one side beside organizations of the other say nothing.
    guard let first = YearLine(organizations: left), let second = YearLine(organizations: right),
      min(first.known, second.known) >= HistorySeries.leastYears
    else { return nil }
    return (first, second)
  }

  /// Whether both have a line of years.
  var hasYears: Bool { yearLines != nil }

  /// Both over the years, each with its first number and its last; absent unless each has a line.
  func years(
    in repertoire: Repertoire, draws: Bool
  ) -> (name: String, first: String, second: String)? {
    guard let (first, second) = yearLines else { return nil }
    let years =
      min(
        first.years.lowerBound, second.years.lowerBound)...max(
        first.years.upperBound, second.years.upperBound)
    let words = HistoryWords(say)
    func side(_ line: YearLine) -> String {
      let picture = draws ? line.padded(to: years).picture(in: repertoire) + "  " : ""
      return picture + words.ends(line)
        + (line.source.map { " · " + words.source(of: $0) } ?? "")
    }
    let heading = say(
      first.quantity == .jobs ? .historyJobsYears : .historyOrganizationsYears,
      String(years.lowerBound), String(years.upperBound))
    return (heading, side(first), side(second))
  }

  /// What the bars of a sector say, to be read aloud.
  func sentence(_ sector: Sector, ofJobs: Bool) -> String {
    let (first, second) = (compared.first, compared.second)
    func said(_ side: ComparedTerritories.Side) -> String {
      let number = number(sector, of: side, ofJobs: ofJobs)
      return number == "?" ? say(.unknown) : number
    }
    var text = say(
      .comparisonSentence, say(sector.name), first.territory.name, said(first),
      second.territory.name, said(second), measure(ofJobs: ofJobs))
    if ofJobs {
      for side in [first, second] where side.jobs(sector) == nil && side.count(sector) > 0 {
        let known = side.indicators.jobsBySector[sector]?.known ?? 0
        text +=
          " "
          + say(
            .comparisonHidden, side.territory.name, say.number(known),
            say.number(side.count(sector)))
      }
    } else {
      for side in [first, second] where side.sectorCoverage < FigureLines.hiddenBelow - 1e-12 {
        text +=
          " "
          + say(
            .comparisonSectorHidden, side.territory.name,
            say.number(side.indicators.coverage.informativeSector),
            say.number(side.indicators.organizations))
      }
    }
    if compared.hasRates, let parent = compared.parent, parent.population != nil {
      text += " " + say(.comparisonAverage, parent.territory.name, said(parent))
    }
    if !compared.hasRates {
      let unknown = [first, second].filter { $0.population == nil }.map(\.territory.name)
      text += " " + say(.comparisonCounts, unknown.joined(separator: ", "))
    }
    return text
  }
}

public import CooperationModel
public import TextLayout

/// What was counted of a territory, today and before, in words.
public struct HistoryWords: Sendable {
  let say: Messages

  /// Makes the words of a language.
  public init(_ messages: Messages) { say = messages }

  /// Who counted an edition, as it is shown.
  public func source(of origin: CountOrigin) -> String {
    if origin.isEarlierImport { return say(.historyEarlierImport) }
    return origin.source.isEmpty ? say(.historyUnnamed) : origin.source
  }

  /// What has become of the organizations since the count before: "+12", "-3" or "="; absent if
  /// there is none.
  func change(_ history: TerritoryHistory) -> String? {
    guard let now = history.today?.all.organizations, let before = history.before?.all.organizations
    else { return nil }
    if now == before { return "=" }
    return (now > before ? "+" : "-") + say.number(abs(now - before))
  }

  /// What has become of the jobs since the count before: "+3 %"; absent if they do not compare.
  func jobsChange(_ history: TerritoryHistory) -> String? {
    history.jobsChange.map { change in
      change == 0 ? "=" : (change > 0 ? "+" : "-") + say.percent(abs(change))
    }
  }

  /// How many organizations, and how many more than before: "318 organizations, 12 more than in
  /// 2025-10"; without a count before, how many.
  func organizations(_ count: Int, _ history: TerritoryHistory?) -> String {
    let counted = say(.organizations, count: count)
    guard let before = history?.before, let then = before.all.organizations,
      let now = history?.today?.all.organizations
    else { return counted }
    let date = before.origin.date.text
    let change =
      now == then
      ? say(.historySame, date)
      : say(now > then ? .historyMore : .historyFewer, count: abs(now - then), date)
    return say(.plainPair, counted, change)
  }

  /// What was counted before and compares, from when to when, by whom; and what does not compare.
  ///
  /// - Parameters:
  ///   - history: The history.
  ///   - tellsToday: Whether to begin with what there is today, and how much more that is than before.
  /// - Returns: The sentences; empty if nothing was counted before.
  public func summary(_ history: TerritoryHistory, tellsToday: Bool = true) -> String {
    guard let series = history.series else { return "" }
    var sentences: [String] = []
    if tellsToday, let today = history.today?.all.organizations, history.before != nil {
      sentences.append(organizations(today, history) + ".")
    }
    if let line = YearLine(organizations: series), line.known > 1 {
      sentences.append(
        say(
          .historySentence, String(line.years.lowerBound), say.number(line.first),
          String(line.years.upperBound), say.number(line.last)))
    }
    let given = series.editions.filter { !$0.origin.isEarlierImport && $0 != history.today }
    if let last = given.last { sentences.append(say(.historyCountedBy, source(of: last.origin))) }
    if !series.includesToday { sentences.append(say(.historyNotToday)) }
    if series.leftOut > 0 { sentences.append(say(.historyLeftOut, count: series.leftOut)) }
    return sentences.joined(separator: " ")
  }

  /// What a line counts, and of which years: "JOBS 2016–2026", with the source if that is another.
  func heading(_ line: YearLine) -> String {
    let heading = say(
      line.quantity == .jobs ? .historyJobs : .historyOrganizations,
      String(line.years.lowerBound), String(line.years.upperBound))
    return line.source.map { heading + " · " + source(of: $0) } ?? heading
  }

  /// The first and the last number: "1,702 → 2,310".
  func ends(_ line: YearLine) -> String {
    say(.historyFromTo, say.number(line.first), say.number(line.last))
  }
}

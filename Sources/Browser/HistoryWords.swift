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

  /// What has become of a number since an earlier edition: "+12", "-3" or "=".
  func change(from before: Int, to now: Int) -> String {
    if now == before { return "=" }
    return (now > before ? "+" : "-") + say.number(abs(now - before))
  }

  /// How many organizations there are more or fewer than in the count before; and what does not
  /// compare.
  ///
  /// - Parameter history: The history.
  /// - Returns: The sentences; empty if nothing was counted before.
  public func summary(_ history: TerritoryHistory) -> String {
    guard !history.editions.isEmpty else { return "" }
    var sentences: [String] = []
    if let before = history.before, let then = before.all.organizations,
      let now = history.today?.all.organizations
    {
      let date = before.origin.date.text
      sentences.append(
        now == then
          ? say(.historySame, date)
          : say(now > then ? .historyMore : .historyFewer, count: abs(now - then), date))
    }
    guard let series = history.series else { return sentences.joined(separator: " ") }
    let given = series.editions.filter { !$0.origin.isEarlierImport }
      .filter { $0 != history.today }.map { source(of: $0.origin) }
    if let source = given.last { sentences.append(say(.historyCountedBy, source)) }
    if !series.includesToday { sentences.append(say(.historyNotToday)) }
    if series.leftOut > 0 { sentences.append(say(.historyLeftOut, count: series.leftOut)) }
    return sentences.joined(separator: " ")
  }
}

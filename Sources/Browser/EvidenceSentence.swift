public import CooperationModel
public import TextLayout

/// The sentences that give the reason of a link: nothing but the facts that made it.
public struct EvidenceSentence: Sendable {
  let say: Messages

  /// Makes the sentences of a language.
  public init(_ messages: Messages) { say = messages }

  /// The reason of a link in one sentence, or in a few short ones.
  ///
  /// - Parameters:
  ///   - link: The link.
  ///   - name: The name of each end.
  /// - Returns: Whole sentences, each with its full stop.
  public func callAsFunction(_ link: Link, name: (Organization.ID) -> String) -> String {
    switch link.facts {
    case .partnership(let kinds, let from, let to, let confirmed, let source, let since):
      return partnership(
        kinds: kinds, from: name(from), to: name(to), confirmed: confirmed, source: source,
        since: since)
    case .membership(let groups):
      let list = groups.map { say(.evidenceGroup, count: $0.members, $0.name) }
      return say(.evidenceMembership, enumeration(list))
    case .site(let address, let organizations):
      return say(.evidenceSite, count: organizations, address)
    case .contact(let kind, let organizations):
      let key: MessageKey =
        switch kind {
        case .phone: .evidencePhone
        case .email: .evidenceEmail
        case .domain: .evidenceDomain
        }
      return say(key, count: organizations)
    case .trade(let trade):
      return self.trade(trade, proximity: link.proximity)
    }
  }

  private func partnership(
    kinds: [String], from: String, to: String, confirmed: Bool, source: String, since: String
  ) -> String {
    let what = enumeration(kinds.map(partnershipKind))
    let sentence =
      confirmed
      ? say(.evidenceConfirmedPartnership, from, to, what)
      : say(.evidencePartnership, from, to, what)
    switch (source.isEmpty, since.isEmpty) {
    case (true, true): return say(.evidenceFull, sentence)
    case (false, true): return say(.evidenceSource, sentence, source)
    case (true, false): return say(.evidenceSince, sentence, since)
    case (false, false): return say(.evidenceSourceSince, sentence, source, since)
    }
  }

  private func partnershipKind(_ kind: String) -> String {
    switch kind {
    case "partnership": say(.partnershipPartnership)
    case "supply": say(.partnershipSupply)
    case "funding": say(.partnershipFunding)
    case "governance": say(.partnershipGovernance)
    case "premises": say(.partnershipPremises)
    case "other": say(.partnershipOther)
    default: kind
    }
  }

  private func trade(_ trade: LinkFacts.Trade, proximity: Link.Proximity?) -> String {
    let label = TradeNames.name(ofDivision: trade.code, in: say.language.code)
    let code = label.map { say(.evidenceTradeLabel, trade.code, $0) } ?? trade.code
    let key: MessageKey = trade.level == .class ? .evidenceTrade : .evidenceTradeFamily
    var text = say(key, code, say.percent(trade.share), say.distance(proximity))
    if trade.samePublic { text += " " + say(.evidenceCompetition) }
    if trade.unequalSizes { text += " " + say(.evidenceUnequalSizes) }
    return text
  }

  private func enumeration(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return say(.enumeration, parts.dropLast().joined(separator: ", "), last)
  }
}

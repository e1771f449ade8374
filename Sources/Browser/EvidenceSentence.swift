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
    case .partnership(
      let kinds, let from, let to, let confirmed, let source, let since, let recorded):
      let declared = kinds.filter { $0 != Partnership.recordedKind }
      var sentences: [String] = []
      if !declared.isEmpty {
        sentences.append(
          partnership(
            kinds: declared, from: name(from), to: name(to), confirmed: confirmed,
            source: source, since: since))
      }
      if let recorded { sentences.append(self.recorded(recorded)) }
      return sentences.joined(separator: " ")
    case .membership(let groups):
      let list = groups.map { say(.evidenceGroup, count: $0.members, $0.name) }
      return say(.evidenceMembership, say.enumeration(list))
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
    case .need(let ofA, let ofB):
      return need(link, ofA, ofB, name)
    case .complement(let complement):
      return self.complement(complement, proximity: link.proximity, name)
    case .trade(let trade):
      return self.trade(trade, proximity: link.proximity)
    case .public(let shared):
      return say(
        .evidencePublic, tag(shared.tag), say.percent(shared.share), say.distance(link.proximity))
    case .introduction(let through):
      return introduction(through)
    }
  }

  private func need(
    _ link: Link, _ ofA: [String], _ ofB: [String], _ name: (Organization.ID) -> String
  ) -> String {
    var sentences: [String] = []
    for (needy, tags, other) in [(link.a, ofA, link.b), (link.b, ofB, link.a)] where !tags.isEmpty {
      sentences.append(
        say(
          .evidenceNeed, name(needy), say.enumeration(tags.map(tag)), name(other),
          say.distance(link.proximity)))
    }
    return sentences.joined(separator: " ")
  }

  /// The reason that weighs more first; the other one is told, too.
  private func complement(
    _ complement: LinkFacts.Complement, proximity: Link.Proximity?,
    _ name: (Organization.ID) -> String
  ) -> String {
    let chain = complement.chain.map { chain in
      say(
        .evidenceChain, ChainNames.name(of: chain.row.chain, say),
        ChainNames.label(chain.row.label, say), name(chain.from),
        name(chain.to), say.distance(proximity))
    }
    let relation = complement.relation.map { relation in
      say(
        .evidenceRelated, relation.pair.a, relation.pair.b, say.number(relation.pair.together),
        say.number(relation.territories), say.number(relation.pair.expected, decimals: 0),
        say.distance(proximity))
    }
    let both = complement.basis == .chain ? [chain, relation] : [relation, chain]
    return both.compactMap(\.self).joined(separator: " ")
  }

  private func introduction(_ through: [LinkFacts.Introducer]) -> String {
    if through.count == 1, let only = through.first {
      return say(.evidenceIntroduction, count: only.partners, only.name)
    }
    let list = through.prefix(4).map { say(.evidenceIntroducer, count: $0.partners, $0.name) }
    let rest = through.count - list.count
    return say(
      .evidenceIntroductions,
      say.enumeration(rest > 0 ? list + [say(.evidenceOthers, count: rest)] : list))
  }

  /// A tag as people read it: sources join its words with low lines.
  private func tag(_ tag: String) -> String { tag.replacing("_", with: " ") }

  private func partnership(
    kinds: [String], from: String, to: String, confirmed: Bool, source: String, since: String
  ) -> String {
    let what = say.enumeration(kinds.map(partnershipKind))
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

  /// What the notebook adds, told apart from what the directory declares.
  private func recorded(_ signature: NotebookEntry.Signature) -> String {
    signature.author.isEmpty
      ? say(.evidenceRecorded, signature.day)
      : say(.evidenceRecordedBy, signature.author, signature.day)
  }

  /// The words for a kind of partnership; one that the format does not know stays as it is.
  func partnershipKind(_ kind: String) -> String {
    switch kind {
    case "partnership": say(.partnershipPartnership)
    case "supply": say(.partnershipSupply)
    case "funding": say(.partnershipFunding)
    case "governance": say(.partnershipGovernance)
    case "premises": say(.partnershipPremises)
    case "other": say(.partnershipOther)
    case Partnership.recordedKind: say(.partnershipRecorded)
    default: kind
    }
  }

  private func trade(_ trade: LinkFacts.Trade, proximity: Link.Proximity?) -> String {
    let label = TradeNames.name(ofDivision: trade.code, say)
    let code = label.map { say(.evidenceTradeLabel, trade.code, $0) } ?? trade.code
    let key: MessageKey = trade.level == .class ? .evidenceTrade : .evidenceTradeFamily
    var text = say(key, code, say.percent(trade.share), say.distance(proximity))
    if trade.samePublic { text += " " + say(.evidenceCompetition) }
    if trade.unequalSizes { text += " " + say(.evidenceUnequalSizes) }
    return text
  }
}

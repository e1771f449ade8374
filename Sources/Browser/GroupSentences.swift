public import CooperationModel
public import TextLayout

/// What a group is and what its checklist says, in words.
public struct GroupSentences: Sendable {
  let say: Messages

  /// Makes the sentences of a language.
  public init(_ messages: Messages) { say = messages }

  /// Where a group comes from.
  public func source(_ source: CandidateGroup.Source) -> String {
    switch source {
    case .declared: say(.groupSourceDeclared)
    case .site: say(.groupSourceSite)
    case .detected: say(.groupSourceDetected)
    case .draft: say(.groupSourceDraft)
    }
  }

  /// The name of an item of the checklist.
  public func item(_ item: CandidateGroup.Item) -> String {
    switch item {
    case .sseEnterprises: say(.itemSSE)
    case .otherEnterprise: say(.itemOther)
    case .localAuthority: say(.itemAuthority)
    case .researchTraining: say(.itemResearch)
    case .sameTerritory: say(.itemTerritory)
    case .poolingInFact: say(.itemPooling)
    case .commonStrategy: say(.itemStrategy)
    case .innovationSustainability: say(.itemInnovation)
    case .fiveOrganizations: say(.itemFive)
    case .legalVehicle: say(.itemVehicle)
    case .sharedMeans: say(.itemMeans)
    }
  }

  /// What is known of an item.
  public func state(_ state: CandidateGroup.State) -> String {
    switch state {
    case .metComputed: say(.stateMetComputed)
    case .metDeclared: say(.stateMetDeclared)
    case .traceFound: say(.stateTrace)
    case .presentNotDeclared: say(.statePresent)
    case .notMet: say(.stateNotMet)
    case .unknown: say(.stateUnknown)
    }
  }

  /// What the state of an item rests on.
  public func evidence(_ check: CandidateGroup.Check, of group: CandidateGroup) -> String {
    let count = check.count ?? 0
    switch check.item {
    case .sseEnterprises: return say(.evidenceItemSSE, count: count)
    case .otherEnterprise, .localAuthority, .researchTraining:
      if check.state == .unknown { return say(.evidenceItemNotListed) }
      let key: MessageKey =
        switch check.item {
        case .otherEnterprise: .evidenceItemOther
        case .localAuthority: .evidenceItemPublic
        default: .evidenceItemResearch
        }
      return say(key, count: count)
    case .sameTerritory:
      return group.widestDistance.map {
        say(.evidenceItemDistance, say.number($0, decimals: 1))
      } ?? say(.unknown) + "."
    case .poolingInFact: return say(.evidenceItemPairs, count: count)
    case .fiveOrganizations: return say(.evidenceItemMembers, count: count)
    case .sharedMeans where check.state == .traceFound: return say(.evidenceItemTrace)
    default:
      return check.state == .metDeclared ? say(.evidenceItemDeclared) : say(.evidenceItemAsk)
    }
  }

  /// The jobs of the members, as an interval with what it rests on.
  public func jobs(_ group: CandidateGroup) -> String {
    let (jobs, all) = (group.jobs, group.members.count)
    guard let low = jobs.low, let high = jobs.high else {
      return FigureLines(say).jobs(jobs, of: all)
    }
    let interval = say.jobs(Workforce(low: low, high: max(low, high)))
    return FigureLines(say).covered(
      say(.groupJobs, interval, say.number(jobs.known), say.number(all)), known: jobs.known,
      of: all)
  }

  /// How many items are met, not met and unknown.
  public func summary(_ group: CandidateGroup) -> String {
    let met = group.checks.count { $0.state.isMet }
    let notMet = group.checks.count { $0.state == .notMet }
    return say(
      .groupSummary, say.number(met), say.number(notMet),
      say.number(group.checks.count - met - notMet))
  }
}

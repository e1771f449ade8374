internal import CooperationModel
internal import TextLayout

/// What the screens say of groups, made of the sentences that the commands say, too.
struct GroupWording {
  let say: Messages

  init(_ say: Messages) { self.say = say }

  /// The sign of a state; its words always stand beside it or in the sentence.
  static func sign(_ state: CandidateGroup.State) -> String {
    switch state {
    case .metComputed, .metDeclared: "✓"
    case .notMet: "✗"
    case .traceFound, .presentNotDeclared: "~"
    case .unknown: "?"
    }
  }

  /// How many items are met, not met, and neither.
  static func counts(_ group: CandidateGroup) -> (met: Int, not: Int, open: Int) {
    let met = group.checks.count { $0.state.isMet }
    let not = group.checks.count { $0.state == .notMet }
    return (met, not, group.checks.count - met - not)
  }

  /// The jobs in a narrow column, as an interval; too few known ones are not shown.
  func jobs(_ group: CandidateGroup) -> String {
    let (jobs, all) = (group.jobs, group.members.count)
    guard let low = jobs.low, all > 0,
      Double(jobs.known) / Double(all) >= FigureLines.hiddenBelow - 1e-12
    else { return "?" }
    return say.shortJobs(Workforce(low: low, high: jobs.high.map { max($0, low) }))
  }

  /// A letter for each member, or where these are too many, the number before each letter.
  func letters(_ group: CandidateGroup, width: Int) -> String {
    let families = Family.allCases.compactMap { family in
      group.families[family].map { (letter: family.letter, count: $0) }
    }
    if group.members.count <= width {
      return families.map { String(repeating: $0.letter, count: $0.count) }.joined()
    }
    return families.map { "\($0.count)\($0.letter)" }.joined(separator: " ")
  }

  /// The families in words: "3 associations, 1 public body".
  func families(_ group: CandidateGroup) -> String {
    Family.allCases.compactMap { family in
      group.families[family].map { say(family.counted, count: $0) }
    }.joined(separator: ", ")
  }

  /// Members, declared pairs, distance and pivot.
  func facts(_ group: CandidateGroup) -> String {
    var facts = [
      say(.groupMembers, count: group.members.count), say(.groupPairs, count: group.declaredPairs),
    ]
    if let widest = group.widestDistance {
      facts.append(say(.groupWidest, say.number(widest, decimals: 1)))
    }
    if let pivot = group.pivot { facts.append(say(.groupPivot, say(pivot.name))) }
    return facts.joined(separator: ", ")
  }

  /// What is missing, and how many could bring each item.
  func missing(_ group: CandidateGroup) -> String {
    let missing = group.checks.filter { $0.state == .notMet }
    guard !missing.isEmpty else {
      let open = Self.counts(group).open
      return open == 0 ? "" : say(.groupNothingMissing, count: open)
    }
    var items: [String] = []
    for check in missing {
      let name = item(check.item)
      let count = group.gaps.first { $0.item == check.item }?.bringers.count
      // What the number means is said once.
      let key: MessageKey =
        items.contains { $0.hasSuffix(")") } ? .groupMissingCount : .groupMissingBring
      items.append(count.map { say(key, count: $0, name) } ?? name)
    }
    return say(.groupMissing, items.joined(separator: say(.listSemicolon)))
  }

  /// What a state rests on, in a column: as a sentence without its full stop, in short where that
  /// is too long, and not at all where that is too long, too.
  func evidence(_ check: CandidateGroup.Check, of group: CandidateGroup, width: Int) -> String {
    let sentence = GroupSentences(say).evidence(check, of: group)
    let words = sentence.last == "." ? String(sentence.dropLast()) : sentence
    return [words, shortEvidence(check, of: group)].first { $0.columns <= width } ?? ""
  }

  /// What a state rests on, in a narrow column; empty where it rests on no number.
  private func shortEvidence(_ check: CandidateGroup.Check, of group: CandidateGroup) -> String {
    let count = check.count ?? 0
    switch check.item {
    case .sseEnterprises:
      return say(.groupShareOf, say.number(count), say.number(group.members.count))
    case .otherEnterprise, .localAuthority, .researchTraining:
      if check.state == .unknown { return "" }
      return count == 0 ? say(.groupNone) : say.number(count)
    case .sameTerritory:
      return group.widestDistance.map { say(.distanceExact, say.number($0, decimals: 1)) } ?? ""
    case .poolingInFact: return say(.groupPairs, count: count)
    case .fiveOrganizations: return say(.groupMembers, count: count)
    default: return ""
    }
  }

  /// The name of an item inside a sentence.
  func item(_ item: CandidateGroup.Item) -> String {
    let name = GroupSentences(say).item(item)
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// The heading of the groups of a source.
  func heading(_ source: CandidateGroup.Source) -> String {
    switch source {
    case .declared: say(.groupsDeclared)
    case .site: say(.groupsSites)
    case .detected: say(.groupsDetected)
    case .draft: say(.groupsDrafts)
    }
  }
}

extension Family {
  /// The letter of the family in a narrow column, the same in every language.
  var letter: String {
    switch self {
    case .association: "A"
    case .cooperative: "C"
    case .mutual: "M"
    case .foundation: "F"
    case .socialEnterprise: "S"
    case .otherNonprofit: "N"
    case .public: "P"
    case .private: "E"
    case .researchTraining: "R"
    case .socialProtection: "I"
    case .professionalBody: "O"
    case .foreign: "X"
    case .unknown: "?"
    }
  }

  /// The name of a number of organizations of the family, as a counted message.
  var counted: MessageKey {
    switch self {
    case .association: .countedAssociation
    case .cooperative: .countedCooperative
    case .mutual: .countedMutual
    case .foundation: .countedFoundation
    case .socialEnterprise: .countedSocialEnterprise
    case .otherNonprofit: .countedOtherNonprofit
    case .public: .countedPublic
    case .private: .countedPrivate
    case .researchTraining: .countedResearchTraining
    case .socialProtection: .countedSocialProtection
    case .professionalBody: .countedProfessionalBody
    case .foreign: .countedForeign
    case .unknown: .countedUnknown
    }
  }
}

/// One line of the table of groups.
enum GroupTableLine: Hashable {
  case members, jobs, families
  case check(Int)

  /// How many lines come before the items.
  static let facts = 3
  /// How many lines a group has.
  static let count = facts + CandidateGroup.Item.allCases.count

  /// The line at a place among those of a group.
  init(_ position: Int) {
    switch position {
    case 0: self = .members
    case 1: self = .jobs
    case 2: self = .families
    default: self = .check(position - Self.facts)
    }
  }
}

/// One line of the check of a group.
enum CheckLine: Hashable {
  case title(String)
  case heading(String)
  /// An item, by its place in the checklist.
  case item(Int)
  /// Who could bring the item above it.
  case bringers(String)
  case fact(String)
}

extension Drawing {
  /// The check of a group, line by line.
  func checkLines(_ group: CandidateGroup, of line: GroupsState.Line?, width: Int) -> [CheckLine] {
    let wording = GroupWording(say)
    var lines: [CheckLine] = [.title(say(.groupAndTheLaw, group.name).uppercased())]
    for (index, check) in group.checks.enumerated() {
      if !check.item.isLaw, index > 0, group.checks[index - 1].item.isLaw {
        lines.append(.heading(say(.groupPractice)))
      }
      lines.append(.item(index))
      if let gap = group.gaps.first(where: { $0.item == check.item }) {
        lines.append(.bringers(bringersLine(gap, of: line, width: width - 6)))
      }
    }
    let facts = [
      wording.facts(group), GroupSentences(say).jobs(group),
      wording.families(group),
    ]
    lines += facts.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: max(width - 2, 1)) }
      .map { .fact($0) }
    return lines
  }

  /// As many of those who could bring an item as have room, and how many more there are.
  private func bringersLine(
    _ gap: CandidateGroup.Gap, of line: GroupsState.Line?, width: Int
  ) -> String {
    guard !gap.bringers.isEmpty else { return say(.groupCouldBring, say(.groupGapNobody)) }
    var text = ""
    for (index, bringer) in gap.bringers.enumerated() {
      let name = state.groupEntry(bringer.organization, of: line)?.name ?? ""
      let distance = bringer.link.proximity?.distance.map { _ in
        say.distance(bringer.link.proximity)
      }
      let reason = [shortName(bringer.link), distance].compactMap(\.self).joined(separator: ", ")
      let next = (index == 0 ? "" : text + ", ") + say(.groupBringer, name, reason)
      let rest = gap.bringers.count - index - 1
      let whole = next + (rest > 0 ? ", " + say(.groupBringersMore, count: rest) : "")
      if index > 0, say(.groupCouldBring, whole).columns > width {
        text += ", " + say(.groupBringersMore, count: gap.bringers.count - index)
        break
      }
      text = next
    }
    return say(.groupCouldBring, text)
  }
}

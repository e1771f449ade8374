internal import CooperationModel
internal import TextLayout

extension Drawing {
  /// How many groups of each source there are.
  func groupsHeader() -> String {
    guard let groups = state.position.groups, groups.groups.value != nil else { return "" }
    func count(_ source: CandidateGroup.Source) -> Int {
      groups.lines.count { line in
        switch line {
        case .draft: source == .draft
        case .group: state.group(of: line)?.source == source
        case .heading: false
        }
      }
    }
    let keys: [(CandidateGroup.Source, MessageKey)] = [
      (.draft, .groupsCountDrafts), (.declared, .groupsCountDeclared), (.site, .groupsCountSites),
      (.detected, .groupsCountDetected),
    ]
    return keys.compactMap { source, key in
      let count = count(source)
      return count == 0 ? nil : say(key, count: count)
    }.joined(separator: " · ")
  }

  /// The name of what is chosen, for a window with room for nothing else.
  func chosenGroupName() -> String {
    guard let groups = state.position.groups else { return "" }
    if let opened = groups.opened.last, let id = state.chosenInGroups {
      return memberName(id, of: opened.line)
    }
    let name = state.groupName(of: groups.chosenLine)
    return name.isEmpty ? groups.place.name : name
  }

  /// The sentence about what is chosen.
  func groupsSentence() -> String {
    guard let groups = state.position.groups else { return "" }
    guard groups.groups.value != nil, !groups.lines.isEmpty else { return groups.place.name }
    let line = groups.chosenLine
    guard let group = state.group(of: line) else {
      return chosenMember(groups) ?? state.groupName(of: line)
    }
    if let item = groups.item, group.checks.indices.contains(item) {
      return itemSentence(group.checks[item], of: group, line)
    }
    if let opened = groups.opened.last, case .bringers(let item) = opened.content {
      return bringerSentence(opened, item: item)
    }
    if let member = chosenMember(groups) { return member }
    if groups.isTable, groups.opened.isEmpty,
      case .check(let index) = GroupTableLine(groups.table.selected % GroupTableLine.count)
    {
      return group.name + " — " + itemSentence(group.checks[index], of: group, line)
    }
    return groupSentence(group)
  }

  private func groupSentence(_ group: CandidateGroup) -> String {
    let wording = GroupWording(say)
    var sentences: [String] = []
    if group.source == .detected { sentences.append(say(.groupQuestion)) }
    sentences.append(wording.missing(group))
    sentences.append(
      say(
        .groupSentence, say(.organizations, count: group.members.count),
        wording.families(group)))
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func itemSentence(
    _ check: CandidateGroup.Check, of group: CandidateGroup, _ line: GroupsState.Line?
  ) -> String {
    let sentences = GroupSentences(say)
    var text = say(
      .groupItemSentence, sentences.item(check.item), sentences.state(check.state),
      sentences.evidence(check, of: group))
    if let gap = group.gaps.first(where: { $0.item == check.item }) {
      text +=
        " "
        + (gap.bringers.isEmpty
          ? say(.groupNobodyBrings) : say(.groupEnterLists, count: gap.bringers.count))
    }
    return text
  }

  private func bringerSentence(
    _ opened: GroupsState.Opened, item: CandidateGroup.Item
  ) -> String {
    let bringers = state.bringers(of: item, to: opened.line)
    guard bringers.indices.contains(opened.viewport.selected) else { return "" }
    let bringer = bringers[opened.viewport.selected]
    var sentences = [
      EvidenceSentence(say)(bringer.link) { id in
        state.groupEntry(id, of: opened.line)?.name ?? id.rawValue
      }
    ]
    if bringer.membersLinked > 1 {
      sentences.append(say(.groupBringerLinked, count: bringer.membersLinked))
    }
    if case .draft = opened.line { sentences.append(say(.groupEnterAdds)) }
    return sentences.joined(separator: " ")
  }

  /// What the line of a member cannot show.
  private func chosenMember(_ groups: GroupsState) -> String? {
    guard groups.item == nil, let opened = groups.opened.last, let id = state.chosenInGroups else {
      return nil
    }
    guard let entry = state.groupEntry(id, of: opened.line) else {
      return memberName(id, of: opened.line)
    }
    var parts = [
      entry.name, say(entry.family.name), say(entry.sector.name), say.jobs(entry.workforce),
    ]
    if !entry.municipality.isEmpty { parts.append(entry.municipality) }
    parts.append(
      entry.declaredLinks == 0
        ? say(.noDeclaredLinkRecorded) : say(.declaredLinks, count: entry.declaredLinks))
    return parts.joined(separator: " · ")
  }
}

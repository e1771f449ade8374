internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import TextLayout

/// Shows the groups of a territory, checked against the law.
struct GroupsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: "Show groups that are or could become a cluster.",
    discussion: """
      What each lacks is told, and who has it. \
      Declared groups, shared addresses and groups found in the network (exploratory) are checked \
      against the definition of a territorial cluster of economic cooperation. There is no score.
      """)

  @Argument(help: "The identity of a territory.")
  var territory: String

  @Option(help: "Check this organization as a member of one group instead; may be repeated.")
  var member: [String] = []

  @Option(help: "The name of the group given by its members.")
  var name = "draft"

  @OptionGroup var model: ModelOptions

  @OptionGroup var options: PlaceOptions

  func run() throws {
    // A draft may have members from anywhere.
    let members = member.map(Organization.ID.init(rawValue:))
    let loaded = try LoadedModel(
      options.open(), model, around: territory,
      for: members.isEmpty ? .groups : .draft(members: Set(members)))
    for id in member where loaded.names[.init(rawValue: id)] == nil {
      throw QueryFailure.noOrganization(id)
    }
    let place = Territory.ID(rawValue: territory)
    let groups = try loaded.computing { computation in
      if member.isEmpty {
        return try loaded.network.groups(
          in: place, threads: LoadedModel.threads, computation: computation)
      }
      return try loaded.network.draft(
        members, name: name, in: place, threads: LoadedModel.threads, computation: computation
      ).map { [$0] }
    }
    guard let groups else { throw QueryFailure.noTerritory(territory) }
    GroupsOutput(loaded: loaded, territory: territory, groups: groups).write(as: options.format)
  }
}

/// Groups on their way out.
struct GroupsOutput {
  let loaded: LoadedModel
  let territory: String
  let groups: [CandidateGroup]
  let say = Surroundings.messages

  private var sentences: GroupSentences { GroupSentences(say) }

  func write(as format: OutputFormat) {
    switch format {
    case .json: Output.write(json)
    case .text: Output.write(text)
    case .csv, .tsv: Output.write(table.written(as: format))
    }
  }

  var json: JSONText {
    .object([
      ("format", .string("maillage/1")), ("parameters", loaded.network.parameters.json),
      ("territory", .string(territory)), ("groups", .array(groups.map(json))),
    ])
  }

  private func json(_ group: CandidateGroup) -> JSONText {
    .object([
      ("id", group.id.map { .string($0.rawValue) } ?? .null), ("name", .string(group.name)),
      ("source", .string(group.source.rawValue)),
      ("members", .strings(group.members.map(\.rawValue))),
      (
        "jobs",
        .object([
          ("low", .optional(group.jobs.low)), ("high", .optional(group.jobs.high)),
          ("known_organizations", .int(group.jobs.known)),
        ])
      ),
      ("declared_pairs", .int(group.declaredPairs)),
      ("widest_distance_km", .optional(group.widestDistance)),
      ("pivot_sector", group.pivot.map { .string($0.rawValue) } ?? .null),
      (
        "items",
        .array(
          group.checks.map { check in
            .object([
              ("basis", .string(check.item.isLaw ? "law" : "practice")),
              ("item", .string(check.item.rawValue)), ("state", .string(check.state.rawValue)),
              ("evidence", .string(sentences.evidence(check, of: group))),
            ])
          })
      ),
      ("gaps", .object(group.gaps.map { ($0.item.rawValue, .array($0.bringers.map(json))) })),
    ])
  }

  private func json(_ bringer: CandidateGroup.Bringer) -> JSONText {
    .object([
      ("organization", .string(bringer.organization.rawValue)),
      ("strength", .double(bringer.strength)), ("reason", .string(bringer.reason.rawValue)),
      ("member", .string(bringer.member.rawValue)),
      ("members_linked", .int(bringer.membersLinked)),
      ("evidence", .string(EvidenceSentence(say)(bringer.link, name: loaded.name))),
    ])
  }

  var table: OutputTable {
    var table = OutputTable(columns: [
      .init(name: "id", heading: ""), .init(name: "name", heading: ""),
      .init(name: "source", heading: ""), .init(name: "members", heading: ""),
      .init(name: "declared_pairs", heading: "", isNumber: true),
      .init(name: "jobs_low", heading: "", isNumber: true),
      .init(name: "jobs_high", heading: "", isNumber: true),
    ])
    table.columns += CandidateGroup.Item.allCases.map { .init(name: $0.rawValue, heading: "") }
    table.rows = groups.map { group in
      [
        group.id?.rawValue ?? "", group.name, group.source.rawValue,
        group.members.map(\.rawValue).joined(separator: "|"), String(group.declaredPairs),
        group.jobs.low.map(String.init) ?? "", group.jobs.high.map(String.init) ?? "",
      ] + group.checks.map(\.state.rawValue)
    }
    return table
  }

  var text: String {
    if groups.isEmpty { return say(.groupsNone) + "\n" }
    return groups.map(text).joined(separator: "\n")
  }

  private func text(_ group: CandidateGroup) -> String {
    var text = "\(group.name)  [\(sentences.source(group.source))]\n"
    var facts = [
      say(.groupMembers, count: group.members.count), say(.groupPairs, count: group.declaredPairs),
    ]
    if let widest = group.widestDistance {
      facts.append(say(.groupWidest, say.number(widest, decimals: 1)))
    }
    if let pivot = group.pivot { facts.append(say(.groupPivot, say(pivot.name))) }
    text += "  " + facts.joined(separator: ", ") + "\n"
    text += "  \(say(.figureJobs)): "
    text += sentences.jobs(group) + "\n"
    for line in group.members.map(loaded.name).joined(separator: ", ").wrapped(to: 76) {
      text += "  \(line)\n"
    }
    text += "  \(sentences.summary(group))\n"
    for isLaw in [true, false] {
      text += "  \(say(isLaw ? .groupLaw : .groupPractice))\n"
      for check in group.checks where check.item.isLaw == isLaw {
        text += "    " + sentences.item(check.item).padded(to: 44)
        text += sentences.state(check.state).padded(to: 26)
        text += sentences.evidence(check, of: group) + "\n"
      }
    }
    for gap in group.gaps {
      text += "  \(say(.groupGap, sentences.item(gap.item)))\n"
      if gap.bringers.isEmpty { text += "    \(say(.groupGapNobody))\n" }
      for bringer in gap.bringers.prefix(5) {
        text += "    \(loaded.name(bringer.organization))\n"
        let sentence = EvidenceSentence(say)(bringer.link, name: loaded.name)
        for line in sentence.wrapped(to: 70) { text += "      \(line)\n" }
      }
      if gap.bringers.count > 5 {
        text += "    \(say(.groupGapMore, count: gap.bringers.count - 5))\n"
      }
    }
    return text
  }
}

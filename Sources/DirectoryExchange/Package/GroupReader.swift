import CooperationModel
import DirectoryStore

/// Reads `groups.csv`, `memberships.csv` and `partnerships.csv`.
struct GroupReader {
  enum GroupField: String, CaseIterable {
    case id, name, kind, form
    case declaredSize = "declared_size"
    case founded, territory, lead, strategy, source, updated
  }

  enum MembershipField: String, CaseIterable {
    case group, organization, role, since, until, source
  }

  enum PartnershipField: String, CaseIterable { case from, to, kind, since, until, source }

  private enum Role: String, CaseIterable { case core, founder, member, lead }

  private enum PartnershipKind: String, CaseIterable {
    case partnership, supply, funding, governance, premises, other
  }

  let territories: Set<Territory.ID>
  let organizations: IdentitySet
  private var groups = IdentitySet()

  init(territories: Set<Territory.ID>, organizations: IdentitySet) {
    self.territories = territories
    self.organizations = organizations
  }

  mutating func readGroups(
    _ source: ByteSource, name: String, into intake: inout Intake
  ) throws {
    var table = try FieldTable<GroupField>(source, name: name, needs: [.id], intake: &intake)
    while try table.next(&intake) {
      let id = table[.id]
      guard !id.isEmpty else {
        try intake.report(.skipped, table[.name], at: table.spot(.id), Expected.id)
        continue
      }
      guard groups.insert(id) else {
        try intake.report(.skipped, id, at: table.spot(.id), Expected.newID)
        continue
      }
      var group = Group(
        id: .init(rawValue: id), name: table[.name].isEmpty ? id : table[.name],
        kind: try intake.choice(table[.kind], at: table.spot(.kind))
          ?? Group.Kind.usual(form: table[.form]))
      group.form = table[.form]
      group.declaredSize = try intake.wholeNumber(
        table[.declaredSize], at: table.spot(.declaredSize))
      group.founded = try intake.date(table[.founded], at: table.spot(.founded))
      if !table[.territory].isEmpty {
        let territory = Territory.ID(rawValue: table[.territory])
        if territories.contains(territory) {
          group.territory = territory
        } else {
          try intake.report(
            .ignored, territory.rawValue, at: table.spot(.territory), Expected.knownTerritory)
        }
      }
      if !table[.lead].isEmpty {
        group.lead = .init(rawValue: table[.lead])
        try checkOrganization(table[.lead], at: table.spot(.lead), &intake)
      }
      group.strategy = table[.strategy]
      group.source = table[.source]
      group.updated = try intake.date(table[.updated], at: table.spot(.updated))
      try intake.sink.add(group)
    }
  }

  func readMemberships(
    _ source: ByteSource, name: String, into intake: inout Intake
  ) throws {
    var table = try FieldTable<MembershipField>(
      source, name: name, needs: [.group, .organization], intake: &intake)
    while try table.next(&intake) {
      let (group, organization) = (table[.group], table[.organization])
      guard !group.isEmpty, !organization.isEmpty else {
        try intake.report(
          .skipped, group + organization,
          at: table.spot(group.isEmpty ? .group : .organization), Expected.id)
        continue
      }
      if !groups.contains(group) {
        try intake.report(.ignored, group, at: table.spot(.group), Expected.knownGroup)
      }
      try checkOrganization(organization, at: table.spot(.organization), &intake)
      var membership = Membership(
        group: .init(rawValue: group), organization: .init(rawValue: organization))
      membership.role =
        try intake.choice(table[.role], at: table.spot(.role), of: Role.self)?.rawValue ?? ""
      membership.since = try intake.date(table[.since], at: table.spot(.since))
      membership.until = try intake.date(table[.until], at: table.spot(.until))
      membership.source = table[.source]
      try intake.sink.add(membership)
    }
  }

  func readPartnerships(
    _ source: ByteSource, name: String, into intake: inout Intake
  ) throws {
    var table = try FieldTable<PartnershipField>(
      source, name: name, needs: [.from, .to], intake: &intake)
    while try table.next(&intake) {
      let (from, to) = (table[.from], table[.to])
      guard !from.isEmpty, !to.isEmpty else {
        try intake.report(
          .skipped, from + to, at: table.spot(from.isEmpty ? .from : .to), Expected.id)
        continue
      }
      guard Array(from.utf8) != Array(to.utf8) else {
        try intake.report(.skipped, to, at: table.spot(.to), Expected.twoOrganizations)
        continue
      }
      try checkOrganization(from, at: table.spot(.from), &intake)
      try checkOrganization(to, at: table.spot(.to), &intake)
      var partnership = Partnership(from: .init(rawValue: from), to: .init(rawValue: to))
      partnership.kind =
        try intake.choice(table[.kind], at: table.spot(.kind), of: PartnershipKind.self)?.rawValue
        ?? PartnershipKind.partnership.rawValue
      partnership.since = try intake.date(table[.since], at: table.spot(.since))
      partnership.until = try intake.date(table[.until], at: table.spot(.until))
      partnership.source = table[.source]
      try intake.sink.add(partnership)
    }
  }

  /// Reports an organization that the directory does not have; the row is kept all the same.
  private func checkOrganization(
    _ id: String, at spot: Spot, _ intake: inout Intake
  ) throws {
    guard !organizations.contains(id) else { return }
    try intake.report(.ignored, id, at: spot, Expected.knownOrganization)
  }
}

extension Group.Kind {
  /// The kind of a group that does not say it: a federation, a network, a label, a chamber or a
  /// group without a form is an umbrella, any other a joint one.
  static func usual(form: String) -> Group.Kind {
    ["federation", "network", "label", "chamber", ""].contains(form) ? .umbrella : .joint
  }
}

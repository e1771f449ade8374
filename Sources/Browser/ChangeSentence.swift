public import CooperationModel
public import TextLayout

extension OrganizationChange.Kind {
  /// The name of the kind, as a message.
  public var name: MessageKey {
    switch self {
    case .new: .changeNew
    case .gone: .changeGone
    case .ceased: .changeCeased
    case .identity: .changeIdentity
    case .renamed: .changeRenamed
    case .moved: .changeMoved
    case .changed: .changeChanged
    }
  }

  /// A number of organizations that differ in this way, as a counted message.
  public var counted: MessageKey {
    switch self {
    case .new: .changesNew
    case .gone: .changesGone
    case .ceased: .changesCeased
    case .identity: .changesIdentity
    case .renamed: .changesRenamed
    case .moved: .changesMoved
    case .changed: .changesChanged
    }
  }
}

extension OrganizationField {
  /// The name of the field, as a message; absent for a fact, which has a label of its own.
  var name: MessageKey? {
    switch self {
    case .name: .orderName
    case .alias: .fieldAlias
    case .unit: .fieldUnit
    case .family: .fieldFamily
    case .sse: .fieldSSE
    case .legalForm: .fieldLegalForm
    case .activity: .fieldActivity
    case .otherActivities: .fieldOtherActivities
    case .sector: .orderSector
    case .territory: .sheetPlace
    case .address: .sheetAddress
    case .postcode: .fieldPostcode
    case .point: .fieldPoint
    case .workforce: .orderJobs
    case .founded: .fieldFounded
    case .closed: .fieldClosed
    case .status: .fieldStatus
    case .publics: .fieldPublics
    case .offers: .fieldOffers
    case .needs: .fieldNeeds
    case .website: .sheetWeb
    case .email: .sheetEmail
    case .phone: .sheetPhone
    case .fact: nil
    case .groups: .fieldGroups
    case .partners: .fieldPartners
    }
  }
}

extension Messages {
  /// The kinds of a change in words: "renamed, moved".
  public func kinds(_ change: OrganizationChange) -> String {
    change.kinds.map { self($0.name) }.joined(separator: ", ")
  }

  /// What changed since an edition, in one sentence.
  public func changes(_ counts: ChangeCounts, since former: FormerEdition) -> String {
    let edition = former.edition.isEmpty ? self(.editionBefore) : former.edition
    let parts = OrganizationChange.Kind.allCases.compactMap { kind in
      counts.kinds[kind].map { self(kind.counted, count: $0) }
    }
    return parts.isEmpty
      ? self(.changesNone, edition) : self(.changesSince, edition, parts.joined(separator: ", "))
  }

  /// What was said of an organization and what is said now; of one that is gone, how it was known.
  ///
  /// Empty for a new one: everything about it is new.
  public func differences(_ change: OrganizationChange) -> String {
    if change.kinds.contains(.gone) { return lastKnown(change) }
    var parts: [String] = []
    if let former = change.formerID {
      parts.append(self(.differenceIdentity, former.rawValue, change.id.rawValue))
    }
    parts += change.differences.map { describe($0, of: change) }
    return parts.joined(separator: self(.listSemicolon))
  }

  private func lastKnown(_ change: OrganizationChange) -> String {
    let shown: [OrganizationField] = [.address, .phone, .email, .website]
    let place = change.municipality.isEmpty ? [] : [self(.changeWasIn, change.municipality)]
    let fields = shown.compactMap { field in
      change.differences.first { $0.field == field }.map(\.before)
    }
    return (place + fields).joined(separator: ", ")
  }

  private func describe(
    _ difference: OrganizationChange.Difference, of change: OrganizationChange
  ) -> String {
    let name = difference.field.name.map { self($0) } ?? difference.label
    var (before, after) = (
      value(difference.before, of: difference.field), value(difference.after, of: difference.field)
    )
    // People know the names of places; without one, the identity is all there is.
    if difference.field == .territory {
      if !before.isEmpty, !change.formerMunicipality.isEmpty { before = change.formerMunicipality }
      if !after.isEmpty, !change.municipality.isEmpty { after = change.municipality }
      if before == after { (before, after) = (difference.before, difference.after) }
    }
    if after.isEmpty { return self(.differenceBefore, name, before) }
    if before.isEmpty { return self(.differenceAfter, name, after) }
    return self(.differenceBoth, name, before, after)
  }

  /// A value of the exchange format in words.
  private func value(_ text: String, of field: OrganizationField) -> String {
    switch field {
    case .family: Family(rawValue: text).map { self($0.name) } ?? text
    case .sector: Sector(rawValue: text).map { self($0.name) } ?? text
    case .workforce: text.isEmpty ? "" : shortJobs(Workforce(text))
    case .status: text == "ceased" ? self(.statusCeased) : self(.statusActive)
    case .sse:
      switch SSEStatus(rawValue: text) {
      case .yes: self(.yes)
      case .no: self(.no)
      default: text
      }
    case .publics, .offers, .needs, .otherActivities, .groups, .partners:
      text.replacing("|", with: ", ")
    default: text
    }
  }
}

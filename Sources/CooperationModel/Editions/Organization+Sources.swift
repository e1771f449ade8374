extension Organization {
  /// What all editions of a source have in common: its name, folded, without numbers.
  ///
  /// "Register 2025-10" and "register-2026-11.csv" differ, but each is the same as its next edition.
  public static func sourceKey(_ source: String) -> String {
    source.folded.split(separator: " ").map { $0.filter { !$0.isNumber } }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The sources that say anything of the organization, by their keys.
  ///
  /// - Parameter unnamed: What stands for the source of a row that names none.
  /// - Returns: Those of the row, which several may have made, and those of single values.
  public func sources(unnamed: String) -> Set<String> {
    Set((rowSources(unnamed: unnamed) + origins.map(\.source)).map(Self.sourceKey))
  }

  private func rowSources(unnamed: String) -> [String] {
    let names = Self.sourceNames(in: source)
    return names.isEmpty ? [unnamed] : names
  }

  /// The sources that a text names, separated by commas.
  public static func sourceNames(in text: String) -> [String] {
    text.split(separator: ",").map { String($0.trimmingBlanks) }.filter { !$0.isEmpty }
  }

  /// What other sources than some said of the organization.
  ///
  /// What cannot be told apart, since a row of several sources does not say which gave a value,
  /// stays.
  ///
  /// - Parameters:
  ///   - left: The sources to leave out, by their keys.
  ///   - unnamed: What stands for the source of a row that names none.
  /// - Returns: The organization; absent if nobody else said anything.
  public func leavingOut(_ left: Set<String>, unnamed: String) -> Organization? {
    func isLeft(_ source: String) -> Bool { left.contains(Self.sourceKey(source)) }
    let own = rowSources(unnamed: unnamed).filter { !isLeft($0) }
    let others = Set(origins.map(\.source).filter { !isLeft($0) }).sorted()
    guard !own.isEmpty || !others.isEmpty else { return nil }
    var rest = self
    let nothing = Organization(id: id, name: name)
    for field in OrganizationField.allCases where field != .name {
      let origin = origins.first { $0.field == field.rawValue && $0.value.isEmpty }
      if origin.map({ isLeft($0.source) }) ?? own.isEmpty {
        rest.take(field, from: nothing)
      }
    }
    rest.source = (own.isEmpty ? others : own).joined(separator: ", ")
    rest.origins.removeAll { isLeft($0.source) }
    return rest
  }

  /// Takes what another row of the same organization says where this one says nothing.
  ///
  /// - Parameters:
  ///   - other: The other row.
  ///   - unnamed: What stands for the source of a row that names none.
  public mutating func complete(with other: Organization, unnamed: String) {
    let source = other.rowSources(unnamed: unnamed).joined(separator: ", ")
    for field in OrganizationField.allCases
    where field != .status && field != .fact && text(of: field).isEmpty
      && !other.text(of: field).isEmpty
    {
      take(field, from: other)
      let origin = other.origins.first { $0.field == field.rawValue && $0.value.isEmpty }
      origins.append(Origin(field: field.rawValue, source: origin?.source ?? source))
    }
    let labels = Set(facts.map(\.label))
    facts += other.facts.filter { !labels.contains($0.label) }
    if sources(unnamed: unnamed).isDisjoint(with: other.sources(unnamed: unnamed)) {
      // Even where it adds nothing, it knows of the organization.
      origins.append(Origin(field: OrganizationField.name.rawValue, source: source))
    }
  }

  /// Takes a field from another row; an activity with its scheme, a place with how it was found.
  private mutating func take(_ field: OrganizationField, from other: Organization) {
    switch field {
    case .name: name = other.name
    case .alias: alias = other.alias
    case .unit: unit = other.unit
    case .family: family = other.family
    case .sse: (declaredStatus, signals) = (other.declaredStatus, other.signals)
    case .legalForm: legalForm = other.legalForm
    case .activity: (activity, scheme) = (other.activity, other.scheme)
    case .otherActivities: otherActivities = other.otherActivities
    case .sector: (sector, sectorBasis) = (other.sector, other.sectorBasis)
    case .territory: (territory, placing) = (other.territory, other.placing)
    case .address: address = other.address
    case .postcode: postcode = other.postcode
    case .point: point = other.point
    case .workforce: workforce = other.workforce
    case .founded: founded = other.founded
    case .closed: closed = other.closed
    case .status: isCeased = other.isCeased
    case .publics: publics = other.publics
    case .offers: offers = other.offers
    case .needs: needs = other.needs
    case .website: website = other.website
    case .email: email = other.email
    case .phone: phone = other.phone
    case .fact: facts = other.facts
    case .groups, .partners: break
    }
  }
}

/// What an edition of a directory says of one organization: a column of the exchange format, or what
/// other tables declare of it.
public enum OrganizationField: String, CaseIterable, Hashable, Sendable {
  /// The full name.
  case name
  /// The short or usual name.
  case alias
  /// The legal unit that it is a place of.
  case unit
  /// The legal family.
  case family
  /// Whether it belongs to the social and solidarity economy, as declared.
  case sse
  /// The legal form.
  case legalForm = "legal_form"
  /// The main activity.
  case activity
  /// Further activities.
  case otherActivities = "other_activities"
  /// The sector.
  case sector
  /// The smallest territory known.
  case territory
  /// The street line.
  case address
  /// The postcode.
  case postcode
  /// The coordinates.
  case point
  /// The number of employees.
  case workforce
  /// When it was founded.
  case founded
  /// When it closed.
  case closed
  /// Whether it is active or has ceased.
  case status
  /// The publics it serves.
  case publics
  /// What it offers.
  case offers
  /// What it looks for.
  case needs
  /// The website.
  case website
  /// The e-mail address.
  case email
  /// The telephone number.
  case phone
  /// What another column said.
  case fact
  /// The groups that it is a member of.
  case groups
  /// Those that it has a declared partnership with.
  case partners
}

extension Organization {
  /// The text of a field as the exchange format writes it; empty if unknown, for
  /// ``OrganizationField/fact``, of which there may be several, and for what other tables tell.
  public func text(of field: OrganizationField) -> String {
    switch field {
    case .name: name
    case .alias: alias
    case .unit: unit?.rawValue ?? ""
    case .family: family == .unknown ? "" : family.rawValue
    case .sse: declaredStatus?.rawValue ?? ""
    case .legalForm: legalForm
    case .activity: activity
    case .otherActivities: otherActivities.joined(separator: "|")
    case .sector: sectorBasis == .unknown ? "" : sector.rawValue
    case .territory: territory?.rawValue ?? ""
    case .address: address
    case .postcode: postcode
    case .point: point.map { "\($0.latitude) \($0.longitude)" } ?? ""
    case .workforce: workforce?.text ?? ""
    case .founded: founded
    case .closed: closed
    case .status: isCeased ? "ceased" : "active"
    case .publics: publics.joined(separator: "|")
    case .offers: offers.joined(separator: "|")
    case .needs: needs.joined(separator: "|")
    case .website: website
    case .email: email
    case .phone: phone
    case .fact, .groups, .partners: ""
    }
  }
}

/// What a column of a hand-made list may hold.
public enum ListField: String, CaseIterable, Hashable, Sendable {
  // Who it is.
  case siret, siren, rna
  /// The number of an American tax office.
  case ein
  /// The number of the enterprise register of Québec.
  case neq
  /// A number of the list itself, or of a register that the program does not know.
  case id
  case name, alias
  /// The legal form in words.
  case form
  /// The legal form as a code of INSEE.
  case formCode
  // What it does.
  case activityCode, activity, sector, description
  // Where it is.
  case address, streetNumber, streetType, street, addressMore, postcode, town, townCode, district
  case intercommunality, department, region, country, latitude, longitude, point
  // Facts.
  case workforce, founded, closed, status, publics, offers, needs, website, email, phone, source
  case updated
  /// The name of a person, who is nobody's business here.
  case person
  /// A person's own address of mail or telephone.
  case personalContact
  /// The day somebody was born.
  case birthDate
}

extension ListField {
  /// Whether the column is about a person, and proposed to be left out.
  public var isPersonal: Bool {
    switch self {
    case .person, .personalContact, .birthDate: true
    default: false
    }
  }

  /// Whether several columns may hold it: the first that has a value is read, or all are joined.
  var takesSeveral: Bool {
    switch self {
    case .website, .email, .phone, .addressMore, .street, .address, .activity, .description,
      .publics, .offers, .needs:
      true
    default: isPersonal
    }
  }
}

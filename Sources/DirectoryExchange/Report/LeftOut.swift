/// Why a row or a cell was left out by a rule, which is no mistake in the file.
public enum LeftOut: String, CaseIterable, Hashable, Sendable {
  /// A natural person, whose name and address are nobody's business here.
  case naturalPerson = "natural_person"
  /// A row that its owner asked the register to mask.
  case masked
  /// An organization or a place that has ceased.
  case ceased
  /// An organization that nothing says to belong to the social and solidarity economy.
  case outside
  /// A row about an organization that was itself left out.
  case notKept = "not_kept"
  /// An organization that is placed outside the only territory that was asked for.
  case elsewhere
  /// An organization that stands in another country.
  case abroad
  /// An e-mail address that seems to be a person's own.
  case personalEmail = "personal_email"
  /// The name of a person to contact.
  case contactPerson = "contact_person"
  /// A row of sums, or one that repeats the header.
  case sumOrHeader = "sum_or_header"
}

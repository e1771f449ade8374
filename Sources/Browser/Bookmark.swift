internal import CooperationModel

/// A territory or an organization to return to, also after the program was left.
struct Bookmark: Hashable, Sendable {
  /// What it leads to.
  enum Target: Hashable, Sendable {
    case territory(Territory.ID)
    case organization(Organization.ID)
  }

  var target: Target
  /// The name when it was kept.
  var name: String
  /// Where it is, when it was kept; empty if unknown.
  var container: String
}

/// One group of one organization.
public struct Affiliation: Hashable, Sendable {
  /// The group.
  public var group: Group
  /// The role of the organization in it; empty if unknown.
  public var role: String
  /// How many members it has: those known or those declared, whichever is larger.
  public var members: Int

  /// Makes an affiliation.
  public init(group: Group, role: String, members: Int) {
    self.group = group
    self.role = role
    self.members = members
  }
}

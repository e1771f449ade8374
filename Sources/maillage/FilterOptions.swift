internal import ArgumentParser
internal import CooperationModel

/// The conditions of a list, as the browser has them.
struct FilterOptions: ParsableArguments {
  @Option(
    help: "Keep a sector, as social_care; may be given several times.",
    transform: { try named($0, "sector") })
  var sector: [Sector] = []

  @Option(
    help: "Keep a family, as association; may be given several times.",
    transform: { try named($0, "family") })
  var family: [Family] = []

  @Option(help: "Keep those known to have at least so many jobs.")
  var jobsAtLeast: Int?

  @Option(help: "Keep those known to have at most so many jobs.")
  var jobsAtMost: Int?

  @Option(
    help: """
      Keep those whose links are declared, partnership, joint, trace or undeclared; all must hold.
      """,
    transform: { try named($0, "kind of link") })
  var link: [OrganizationQuery.LinkCondition] = []

  @Option(help: "Keep those that serve a public; may be given several times.")
  var `public`: [String] = []

  @Option(help: "Keep those whose name holds words that begin so.")
  var name = ""

  /// Adds the conditions to a query.
  func apply(to query: inout OrganizationQuery) {
    query.sectors = sector
    query.families = family
    query.jobsAtLeast = jobsAtLeast
    query.jobsAtMost = jobsAtMost
    query.links = link
    query.publics = `public`.map(\.folded)
    query.text = name
  }

  static func named<Value: CaseIterable & RawRepresentable<String>>(
    _ name: String, _ what: String
  ) throws -> Value {
    guard let value = Value(rawValue: name) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("There is no \(what) '\(name)'. There are: \(known).")
    }
    return value
  }
}

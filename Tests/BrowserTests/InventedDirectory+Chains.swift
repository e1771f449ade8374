import CooperationModel

extension InventedDirectory {
  /// The directory of the golden screens with declared links that join some of it.
  ///
  /// Two ways as short lead from Radio Val to Énergies Citoyennes: through the group of the rural
  /// center, then the theater or the seeds. Nothing leads to the gardens.
  static let connected: InventedDirectory = {
    var directory = InventedDirectory.small
    directory.answers = [:]
    let network = Group(
      id: .init(rawValue: "g2"), name: "Réseau des voix rurales", kind: .joint)
    directory.groups = [Affiliation(group: network, role: "", members: 2)]
    directory.memberships = ["o10", "o12"].map {
      Membership(group: network.id, organization: .init(rawValue: $0))
    }
    directory.partnerships = [
      ("o12", "o09", "premises"), ("o09", "o02", "funding"), ("o12", "o07", "supply"),
      ("o07", "o02", "supply"), ("o07", "o02", "governance"), ("o12", "o11", "partnership"),
    ].map { from, to, kind in
      var partnership = Partnership(from: .init(rawValue: from), to: .init(rawValue: to))
      partnership.kind = kind
      return partnership
    }
    return directory
  }()
}

import CooperationModel

/// The sectors that activities tell, each found out once: millions of rows have a few hundred.
struct DerivedSectors {
  private struct Activity: Hashable {
    var code: String
    var scheme: ActivityScheme?
  }

  /// The most activities that are remembered: a hostile file has a new one in each row.
  private static let most = 10_000

  private var known: [Activity: Sector?] = [:]

  /// The sector that ``Sector/derived(activity:scheme:)`` tells.
  mutating func sector(activity: String, scheme: ActivityScheme?) -> Sector? {
    let key = Activity(code: activity, scheme: scheme)
    if let sector = known[key] { return sector }
    let sector = Sector.derived(activity: activity, scheme: scheme)
    if known.count < Self.most { known[key] = .some(sector) }
    return sector
  }
}

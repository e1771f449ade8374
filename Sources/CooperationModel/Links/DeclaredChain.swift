/// A shortest chain of declared links between two organizations.
public struct DeclaredChain: Hashable, Sendable {
  /// One organization of the chain.
  public struct Stop: Hashable, Sendable {
    /// The organization.
    public var id: Organization.ID
    /// Its name.
    public var name: String
    /// The kinds of the partnerships with the one before; empty for the first one.
    public var kinds: [String] = []
    /// The names of the groups shared with the one before; empty for the first one.
    public var groups: [String] = []

    /// Makes a stop.
    public init(id: Organization.ID, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// From one end to the other, both included.
  public var stops: [Stop]

  /// Makes a chain.
  public init(stops: [Stop]) { self.stops = stops }

  /// Finds a shortest way between two organizations, from both ends at once.
  ///
  /// Of several ways as short, it is the same one every time, whatever the order of the partners.
  ///
  /// - Parameters:
  ///   - start: One end.
  ///   - end: The other end.
  ///   - partners: Returns the declared partners of each of some organizations.
  /// - Returns: The organizations of the way, both ends included; absent if no way joins them.
  /// - Throws: What `partners` throws.
  /// - Complexity: O(*n* log *n*) for *n* links of those reached before the two walks meet.
  ///
  /// > Source: I. Pohl, "Bi-directional search" (1971), in levels: links have no length.
  public static func shortest(
    from start: Organization.ID, to end: Organization.ID,
    partners: ([Organization.ID]) throws -> [Organization.ID: Set<Organization.ID>]
  ) rethrows -> [Organization.ID]? {
    if start == end { return [start] }
    var before: [[Organization.ID: Organization.ID]] = [[start: start], [end: end]]
    var front = [[start], [end]]
    while !front[0].isEmpty, !front[1].isEmpty {
      let side = front[0].count <= front[1].count ? 0 : 1
      let found = try partners(front[side])
      var next: [Organization.ID] = []
      for id in front[side] {
        for partner in (found[id] ?? []).sorted() where before[side][partner] == nil {
          before[side][partner] = id
          next.append(partner)
        }
      }
      next.sort()
      if let middle = next.first(where: { before[1 - side][$0] != nil }) {
        return way(from: middle, before[0]).reversed() + way(from: middle, before[1]).dropFirst()
      }
      front[side] = next
    }
    return nil
  }

  private static func way(
    from middle: Organization.ID, _ before: [Organization.ID: Organization.ID]
  ) -> [Organization.ID] {
    var way = [middle]
    while let last = way.last, let next = before[last], next != last { way.append(next) }
    return way
  }
}

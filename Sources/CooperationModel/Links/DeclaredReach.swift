/// How many organizations declared links lead to from one of them, step by step.
public struct DeclaredReach: Hashable, Sendable {
  /// How many are within one link, within two, and so on; the one in the middle is not counted.
  public var within: [Int]
  /// Whether only the first ones were followed: then there are at least so many.
  public var isCut = false

  /// The most organizations whose links are followed.
  static let most = 3000

  /// Makes the counts of an organization that reaches nobody.
  ///
  /// - Parameter steps: The number of counts.
  public init(nobodyWithin steps: Int) { within = Array(repeating: 0, count: max(steps, 0)) }

  /// Counts whom declared links lead to.
  ///
  /// - Parameters:
  ///   - center: The organization to begin at.
  ///   - steps: How many links away others may be, at least 1.
  ///   - computation: Asked whether to stop.
  ///   - ties: Returns what joins an organization with others.
  /// - Throws: `CancellationError` if stopped, and what `ties` throws.
  /// - Complexity: O(*n*) for *n* ties of those followed, at most 3,000 organizations.
  public init(
    of center: Organization.ID, steps: Int, computation: Computation,
    ties: (Organization.ID) throws -> [DeclaredChain.Tie]
  ) throws {
    var seen: Set<Organization.ID> = [center]
    var ring = [center]
    var followed = 0
    within = []
    for _ in 0..<max(steps, 1) {
      var next: [Organization.ID] = []
      for id in ring {
        guard followed < Self.most else {
          isCut = true
          break
        }
        if computation.isCancelled { throw CancellationError() }
        followed += 1
        for tie in try ties(id) where seen.insert(tie.other).inserted { next.append(tie.other) }
      }
      ring = next
      within.append(seen.count - 1)
    }
  }
}

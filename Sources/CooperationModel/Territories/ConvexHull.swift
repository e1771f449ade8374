/// The line around some points, as a rubber band would lie.
public enum ConvexHull {
  /// The corners of the line, counterclockwise; empty for fewer than three points, or for points
  /// on one line.
  ///
  /// - Parameter points: The points, in any order.
  /// - Returns: Some of the points; the line is closed from the last to the first.
  /// - Complexity: O(*n* log *n*) for *n* points.
  ///
  /// > Source: A. M. Andrew, "Another efficient algorithm for convex hulls in two dimensions"
  /// > (1979).
  public static func corners(of points: [Point]) -> [Point] {
    let projection = PlaneProjection(around: points)
    let placed = Set(points).map { (point: $0, place: projection.place(of: $0)) }
      .sorted { ($0.place.east, $0.place.north) < ($1.place.east, $1.place.north) }
    guard placed.count >= 3 else { return [] }
    typealias Corner = (point: Point, place: (east: Double, north: Double))
    func half(_ corners: some Sequence<Corner>) -> [Corner] {
      var kept: [Corner] = []
      for corner in corners {
        while kept.count >= 2 {
          let (a, b) = (kept[kept.count - 2].place, kept[kept.count - 1].place)
          let turn =
            (b.east - a.east) * (corner.place.north - a.north)
            - (b.north - a.north) * (corner.place.east - a.east)
          guard turn <= 0 else { break }
          kept.removeLast()
        }
        kept.append(corner)
      }
      kept.removeLast()
      return kept
    }
    let corners = half(placed) + half(placed.reversed())
    return corners.count >= 3 ? corners.map(\.point) : []
  }
}

/// The edge of a territory.
public struct Boundary: Hashable, Sendable {
  /// The territory.
  public var territory: Territory.ID
  /// Closed lines of points: outsides and holes, in no order; the last point is joined to the first.
  public var rings: [[Point]]

  /// Makes a boundary.
  public init(territory: Territory.ID, rings: [[Point]]) {
    self.territory = territory
    self.rings = rings
  }
}

extension Boundary {
  /// The share of the size of a boundary that may be lost: half a dot of a map at 80×24.
  private static let finest = 0.005

  /// Returns the boundary with the corners that a map can show.
  ///
  /// No point moves by more than a two-hundredth of the size of the whole; rings that are smaller
  /// than that are left out, except the largest.
  ///
  /// - Returns: Rings of three points or more.
  /// - Complexity: O(*n* log *n*) usually, O(*n*²) at worst, for *n* points.
  ///
  /// > Source: D. H. Douglas and T. K. Peucker, "Algorithms for the reduction of the number of
  /// > points required to represent a digitized line or its caricature" (1973).
  public func simplified() -> Boundary {
    let projection = PlaneProjection(around: rings.lazy.flatMap { $0 })
    let placed = rings.filter { $0.count >= 3 }
      .map { ring in ring.map { Corner(point: $0, place: projection.place(of: $0)) } }
    let sizes = placed.map(Self.size)
    let tolerance = Self.size(placed.flatMap { $0 }) * Self.finest
    let largest = sizes.indices.max { sizes[$0] < sizes[$1] }
    var result = Boundary(territory: territory, rings: [])
    for (index, ring) in placed.enumerated() where sizes[index] > tolerance || index == largest {
      let kept = Self.simplified(ring, tolerance)
      if kept.count >= 3 { result.rings.append(kept.map(\.point)) }
    }
    return result
  }

  private struct Corner {
    var point: Point
    var place: (east: Double, north: Double)

    /// How far it is from the line between two others, squared.
    func deviation(from a: Corner, _ b: Corner) -> Double {
      let (east, north) = (b.place.east - a.place.east, b.place.north - a.place.north)
      let (x, y) = (place.east - a.place.east, place.north - a.place.north)
      let length = east * east + north * north
      let share = length > 0 ? min(max((x * east + y * north) / length, 0), 1) : 0
      let (dx, dy) = (x - share * east, y - share * north)
      return dx * dx + dy * dy
    }
  }

  /// The longer side of the rectangle around some corners, in kilometers.
  private static func size(_ corners: [Corner]) -> Double {
    guard let first = corners.first else { return 0 }
    var (west, east) = (first.place.east, first.place.east)
    var (south, north) = (first.place.north, first.place.north)
    for corner in corners {
      west = min(west, corner.place.east)
      east = max(east, corner.place.east)
      south = min(south, corner.place.north)
      north = max(north, corner.place.north)
    }
    return max(east - west, north - south)
  }

  /// The corners of a ring that matter, from the first one and the one farthest from it.
  private static func simplified(_ ring: [Corner], _ tolerance: Double) -> [Corner] {
    let far =
      ring.indices.max {
        ring[$0].deviation(from: ring[0], ring[0])
          < ring[$1].deviation(from: ring[0], ring[0])
      } ?? 0
    var isKept = Array(repeating: false, count: ring.count)
    isKept[0] = true
    isKept[far] = true
    // A list instead of calls within calls: a long coast must not exhaust the stack.
    var open = [(0, far), (far, ring.count)]
    while let (start, end) = open.popLast() {
      guard end - start > 1 else { continue }
      let (a, b) = (ring[start], ring[end % ring.count])
      var worst = (index: start, deviation: 0.0)
      for index in start + 1..<end {
        let deviation = ring[index].deviation(from: a, b)
        if deviation > worst.deviation { worst = (index, deviation) }
      }
      guard worst.deviation > tolerance * tolerance else { continue }
      isKept[worst.index] = true
      open.append((start, worst.index))
      open.append((worst.index, end))
    }
    return ring.indices.filter { isKept[$0] }.map { ring[$0] }
  }
}

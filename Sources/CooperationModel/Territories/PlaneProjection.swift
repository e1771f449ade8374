internal import RealModule

/// A flat picture of a part of the Earth, in kilometers east and north of its middle.
///
/// Parts on both sides of the line where the date changes stay together. Distances are right along
/// the meridians and on the middle latitude.
///
/// > Source: The equirectangular projection with the standard parallel in the middle, as in
/// > J. P. Snyder, "Map projections: a working manual" (1987).
public struct PlaneProjection: Hashable, Sendable {
  /// The latitude of the middle, in degrees.
  private let latitude: Double
  /// The longitude of the middle, in degrees.
  private let longitude: Double
  /// How many kilometers a degree of longitude is wide.
  private let eastward: Double

  /// How many kilometers a degree of latitude is high.
  private static let northward = Distance.earthRadius * Double.pi / 180

  /// Makes the picture of what lies around some points.
  ///
  /// - Parameter points: The points; none: what lies around 0 degrees north and east.
  /// - Complexity: O(*n*) for *n* points.
  public init(around points: some Sequence<Point>) {
    var (south, north) = (90.0, -90.0)
    // One bin for each degree of longitude: the widest empty stretch is where the picture is cut.
    var ranges: [ClosedRange<Double>?] = Array(repeating: nil, count: 360)
    for point in points {
      south = min(south, point.latitude)
      north = max(north, point.latitude)
      let bin = min(Int(point.longitude + 180), 359)
      let (low, high) = (ranges[bin]?.lowerBound, ranges[bin]?.upperBound)
      ranges[bin] =
        min(low ?? point.longitude, point.longitude)...max(high ?? point.longitude, point.longitude)
    }
    let taken = ranges.indices.filter { ranges[$0] != nil }
    var best = (gap: -1, west: 0.0, east: 0.0)
    for (position, bin) in taken.enumerated() {
      let isLast = position == taken.count - 1
      let next = isLast ? taken[0] + 360 : taken[position + 1]
      guard next - bin > best.gap, let west = ranges[next % 360]?.lowerBound,
        let east = ranges[bin]?.upperBound
      else { continue }
      best = (next - bin, west, east)
    }
    let span = best.east < best.west ? best.east + 360 - best.west : best.east - best.west
    longitude = Self.turned(best.west + span / 2)
    latitude = south <= north ? (south + north) / 2 : 0
    // At a pole, a degree of longitude has no width; a picture needs some.
    eastward = Self.northward * max(Double.cos(latitude * Double.pi / 180), 0.01)
  }

  /// Returns how far a point is from the middle, in kilometers.
  ///
  /// - Parameter point: The point.
  /// - Returns: Its distance to the east and to the north.
  public func place(of point: Point) -> (east: Double, north: Double) {
    let turn = Self.turned(point.longitude - longitude)
    return (turn * eastward, (point.latitude - latitude) * Self.northward)
  }

  /// The same direction between -180 and 180 degrees.
  private static func turned(_ longitude: Double) -> Double {
    longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude
  }
}

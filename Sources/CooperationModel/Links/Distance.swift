internal import RealModule

/// How far two places are, and how near that is.
public enum Distance {
  /// The mean radius of the Earth in kilometers.
  static let earthRadius = 6371.0088
  /// The area in square kilometers of a municipality whose area is unknown.
  static let usualArea = 15.0

  /// The length of the arc between two points, in kilometers.
  ///
  /// > Source: The haversine formula, R. W. Sinnott, "Virtues of the haversine" (1984).
  public static func kilometers(from a: Point, to b: Point) -> Double {
    kilometers(a.latitude, a.longitude, b.latitude, b.longitude)
  }

  static func kilometers(
    _ latitudeA: Double, _ longitudeA: Double, _ latitudeB: Double, _ longitudeB: Double
  ) -> Double {
    let radians = Double.pi / 180
    let north = Double.sin((latitudeB - latitudeA) * radians / 2)
    let east = Double.sin((longitudeB - longitudeA) * radians / 2)
    let chord =
      north * north
      + Double.cos(latitudeA * radians) * Double.cos(latitudeB * radians) * east * east
    return 2 * earthRadius * Double.asin(min(1, chord.squareRoot()))
  }

  /// The distance in kilometers between two organizations of one municipality, one of them at least
  /// without a point.
  ///
  /// > Source: The mean distance of two random points of a disc of the same area,
  /// > 128/(45 pi) sqrt(A/pi), as in M. G. Kendall and P. A. P. Moran, "Geometrical probability"
  /// > (1963), rounded to 0.5108 sqrt(A).
  public static func withinMunicipality(area: Double?) -> Double {
    0.5108 * known(area).squareRoot()
  }

  /// The radius in kilometers of a round municipality of an area; of a usual one, if it is unknown.
  public static func radius(area: Double?) -> Double { (known(area) / .pi).squareRoot() }

  private static func known(_ area: Double?) -> Double {
    area.map { $0 > 0 ? $0 : usualArea } ?? usualArea
  }

  /// How near a distance is: 1 here, a half at the half-distance, 0 beyond three of them.
  ///
  /// - Parameters:
  ///   - distance: In kilometers.
  ///   - halfDistance: In kilometers.
  /// - Returns: From 0 to 1.
  public static func nearness(_ distance: Double, halfDistance: Double) -> Double {
    distance > 3 * halfDistance + 1e-9 ? 0 : Double.exp2(-distance / halfDistance)
  }
}

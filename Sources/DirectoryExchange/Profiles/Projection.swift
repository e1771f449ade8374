internal import CooperationModel
internal import Foundation

/// A projected system of coordinates, from meters on a plane back to degrees.
struct Projection: Sendable {
  /// An ellipsoid.
  struct Ellipsoid: Sendable {
    /// The half of the longer axis, in meters.
    var a: Double
    /// The flattening.
    var f: Double

    /// The ellipsoid of GRS 1980, that of RGF93 and of the French systems overseas.
    static let grs80 = Ellipsoid(a: 6_378_137, f: 1 / 298.257_222_101)

    /// The square of the eccentricity.
    var e2: Double { f * (2 - f) }
  }

  private enum Method: Sendable {
    /// A cone that cuts the ellipsoid at two parallels.
    case conic(latitude: Double, north: Double, south: Double)
    /// A cylinder across.
    case transverse(latitude: Double, scale: Double)
  }

  private let ellipsoid: Ellipsoid
  private let method: Method
  /// The longitude of the origin, in radians.
  private let longitude: Double
  private let falseEast: Double
  private let falseNorth: Double

  /// Makes a Lambert conic conformal projection with two parallels; angles in degrees.
  static func lambert(
    _ ellipsoid: Ellipsoid, latitude: Double, longitude: Double, parallels: (Double, Double),
    falseEast: Double, falseNorth: Double
  ) -> Projection {
    Projection(
      ellipsoid: ellipsoid,
      method: .conic(
        latitude: radians(latitude), north: radians(parallels.0), south: radians(parallels.1)),
      longitude: radians(longitude), falseEast: falseEast, falseNorth: falseNorth)
  }

  /// Makes a transverse Mercator projection; angles in degrees.
  static func transverseMercator(
    _ ellipsoid: Ellipsoid, latitude: Double, longitude: Double, scale: Double, falseEast: Double,
    falseNorth: Double
  ) -> Projection {
    Projection(
      ellipsoid: ellipsoid, method: .transverse(latitude: radians(latitude), scale: scale),
      longitude: radians(longitude), falseEast: falseEast, falseNorth: falseNorth)
  }

  /// The systems that French registers use, by their EPSG code.
  ///
  /// > Source: EPSG Geodetic Parameter Dataset; their datums differ from WGS 84 by less than a meter.
  static let byCode: [String: Projection] = [
    // Lambert-93.
    "2154": .lambert(
      .grs80, latitude: 46.5, longitude: 3, parallels: (49, 44), falseEast: 700_000,
      falseNorth: 6_600_000),
    "2972": .utm(zone: 22, isNorth: true),  // French Guiana
    "2975": .utm(zone: 40, isNorth: false),  // Réunion
    "4467": .utm(zone: 21, isNorth: true),  // Saint-Pierre-et-Miquelon
    "4471": .utm(zone: 38, isNorth: false),  // Mayotte
    "5490": .utm(zone: 20, isNorth: true),  // Guadeloupe, Martinique
  ]

  private static func utm(zone: Double, isNorth: Bool) -> Projection {
    .transverseMercator(
      .grs80, latitude: 0, longitude: zone * 6 - 183, scale: 0.9996, falseEast: 500_000,
      falseNorth: isNorth ? 0 : 10_000_000)
  }

  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
}

extension Projection {
  /// Returns the point of a place on the plane.
  ///
  /// - Parameters:
  ///   - east: The coordinate to the east, in meters.
  ///   - north: The coordinate to the north, in meters.
  /// - Returns: The point, exact to a millimeter; absent if there is none.
  ///
  /// > Source: IOGP, Guidance Note 7-2, "Coordinate Conversions and Transformations including
  /// > Formulas" (2019), methods 9802 and 9807 (the formulas of JHS).
  func point(east: Double, north: Double) -> Point? {
    guard east.isFinite, north.isFinite else { return nil }
    let (latitude, longitude) =
      switch method {
      case .conic(let origin, let first, let second): conic(east, north, origin, first, second)
      case .transverse(let origin, let scale): transverse(east, north, origin, scale)
      }
    return Point(latitude: latitude * 180 / .pi, longitude: longitude * 180 / .pi)
  }

  private func conic(
    _ east: Double, _ north: Double, _ origin: Double, _ first: Double, _ second: Double
  ) -> (Double, Double) {
    let e = ellipsoid.e2.squareRoot()
    func m(_ latitude: Double) -> Double {
      cos(latitude) / (1 - ellipsoid.e2 * sin(latitude) * sin(latitude)).squareRoot()
    }
    func t(_ latitude: Double) -> Double {
      let ratio = (1 - e * sin(latitude)) / (1 + e * sin(latitude))
      return tan(.pi / 4 - latitude / 2) / pow(ratio, e / 2)
    }
    let n = (log(m(first)) - log(m(second))) / (log(t(first)) - log(t(second)))
    let f = m(first) / (n * pow(t(first), n))
    let r0 = ellipsoid.a * f * pow(t(origin), n)
    let (x, y) = (east - falseEast, r0 - (north - falseNorth))
    let r = (n < 0 ? -1 : 1) * (x * x + y * y).squareRoot()
    let angle = n < 0 ? atan2(-x, -y) : atan2(x, y)
    return (
      latitude(ofIsometric: -log(pow(r / (ellipsoid.a * f), 1 / n)), e), angle / n + longitude
    )
  }

  /// The latitude of an isometric one.
  private func latitude(ofIsometric isometric: Double, _ e: Double) -> Double {
    var latitude = 2 * atan(exp(isometric)) - .pi / 2
    for _ in 0..<12 {
      let next =
        2 * atan(exp(isometric + e * atanh(e * sin(latitude)))) - .pi / 2
      if abs(next - latitude) < 1e-13 { return next }
      latitude = next
    }
    return latitude
  }

  private func transverse(
    _ east: Double, _ north: Double, _ origin: Double, _ scale: Double
  ) -> (Double, Double) {
    let e = ellipsoid.e2.squareRoot()
    let n = ellipsoid.f / (2 - ellipsoid.f)
    let (n2, n3, n4) = (n * n, n * n * n, n * n * n * n)
    let b = ellipsoid.a / (1 + n) * (1 + n2 / 4 + n4 / 64)
    let forward = [
      n / 2 - 2 / 3 * n2 + 5 / 16 * n3 + 41 / 180 * n4,
      13 / 48 * n2 - 3 / 5 * n3 + 557 / 1440 * n4,
      61 / 240 * n3 - 103 / 140 * n4, 49561 / 161280 * n4,
    ]
    let backward = [
      n / 2 - 2 / 3 * n2 + 37 / 96 * n3 - 1 / 360 * n4,
      1 / 48 * n2 + 1 / 15 * n3 - 437 / 1440 * n4,
      17 / 480 * n3 - 37 / 840 * n4, 4397 / 161280 * n4,
    ]
    // The length of the meridian from the equator to the origin.
    let q = asinh(tan(origin)) - e * atanh(e * sin(origin))
    let beta = atan(sinh(q))
    var xi0 = beta
    for (index, h) in forward.enumerated() { xi0 += h * sin(2 * Double(index + 1) * beta) }
    let m0 = b * xi0

    let eta = (east - falseEast) / (b * scale)
    let xi = (north - falseNorth + scale * m0) / (b * scale)
    var (xi1, eta1) = (xi, eta)
    for (index, h) in backward.enumerated() {
      let factor = 2 * Double(index + 1)
      xi1 -= h * sin(factor * xi) * cosh(factor * eta)
      eta1 -= h * cos(factor * xi) * sinh(factor * eta)
    }
    let conformal = asin(sin(xi1) / cosh(eta1))
    let isometric = asinh(tan(conformal))
    return (
      latitude(ofIsometric: isometric, e), longitude + asin(tanh(eta1) / cos(conformal))
    )
  }
}

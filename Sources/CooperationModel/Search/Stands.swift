internal import RealModule

/// The distinct places where organizations stand, in an order that keeps neighbors together.
///
/// Two organizations share a stand when they have the same coordinates, the same municipality, and
/// both or neither a point of their own: whatever is asked of one is answered alike for the other.
/// Thousands at the center of one municipality are one stand, so that they cost no more than one.
struct Stands: Sendable {
  /// The stand of each organization; -1: not placed.
  private(set) var ofOrganization: [Int32]
  /// The organizations by stand, then by number.
  private(set) var members: [Int32] = []
  /// Where the members of each stand begin; one more than there are stands.
  private(set) var starts: [Int32] = []
  /// The municipality of each stand; -1: none.
  private(set) var municipalities: [Int32] = []
  /// Whether the point is that of the organizations themselves.
  private(set) var hasPoint: [Bool] = []
  /// The coordinates in degrees; not a number where a stand has a municipality only.
  private(set) var latitudes: [Double] = []
  private(set) var longitudes: [Double] = []
  /// The same on the unit sphere: no pole and no date line.
  private(set) var points: [SpherePoint] = []

  var count: Int { municipalities.count }

  private struct Key {
    var curve: UInt64
    var number: Int32
  }

  /// Finds the stands, and pauses again and again.
  ///
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  init<Stop: Error>(_ places: Places, pause: () throws(Stop) -> Void) throws(Stop) {
    let count = places.latitudes.count
    ofOrganization = Array(repeating: -1, count: count)
    var order: [Key] = []
    order.reserveCapacity(count)
    for number in 0..<count where places.isPlaced(number) {
      order.append(
        Key(
          curve: Self.curve(places.latitudes[number], places.longitudes[number]),
          number: Int32(number)))
    }
    func compare(_ a: Int, _ b: Int) -> Bool? {
      let (northA, northB) = (
        places.latitudes[a].bitPattern, places.latitudes[b].bitPattern
      )
      if northA != northB { return northA < northB }
      let (eastA, eastB) = (
        places.longitudes[a].bitPattern, places.longitudes[b].bitPattern
      )
      if eastA != eastB { return eastA < eastB }
      let (townA, townB) = (places.municipalities[a], places.municipalities[b])
      if townA != townB { return townA < townB }
      return places.hasPoint[a] == places.hasPoint[b] ? nil : !places.hasPoint[a]
    }
    try pause()
    var compared = 0
    var stop: Stop?
    order.sort { a, b in
      compared &+= 1
      if compared & 0xF_FFFF == 0 {
        do throws(Stop) { try pause() } catch { stop = error }
      }
      // Whatever the order then is, nobody waits for it.
      if stop != nil { return false }
      if a.curve != b.curve { return a.curve < b.curve }
      return compare(Int(a.number), Int(b.number)) ?? (a.number < b.number)
    }
    if let stop { throw stop }
    members.reserveCapacity(order.count)
    var last: Int?
    for key in order {
      let number = Int(key.number)
      if last.map({ compare($0, number) != nil }) ?? true { append(places, number) }
      last = number
      ofOrganization[number] = Int32(municipalities.count - 1)
      members.append(key.number)
    }
    starts.append(Int32(members.count))
  }

  private mutating func append(_ places: Places, _ number: Int) {
    starts.append(Int32(members.count))
    municipalities.append(Int32(places.municipalities[number]))
    hasPoint.append(places.hasPoint[number])
    let (latitude, longitude) = (places.latitudes[number], places.longitudes[number])
    latitudes.append(latitude)
    longitudes.append(longitude)
    let (north, east) = (latitude * .pi / 180, longitude * .pi / 180)
    points.append(
      SpherePoint(
        x: Double.cos(north) * Double.cos(east), y: Double.cos(north) * Double.sin(east),
        z: Double.sin(north)))
  }

  /// The place on a curve that fills the map; nearby places are mostly nearby on it.
  ///
  /// > Source: G. M. Morton, "A computer oriented geodetic data base" (1966).
  private static func curve(_ latitude: Double, _ longitude: Double) -> UInt64 {
    guard latitude.isFinite, longitude.isFinite else { return .max }
    func spread(_ degrees: Double, _ width: Double) -> UInt64 {
      let cells = Double(1 << 24)
      var bits = UInt64(min(max((degrees / width + 0.5) * cells, 0), cells - 1))
      bits = (bits | bits << 16) & 0x0000_FFFF_0000_FFFF
      bits = (bits | bits << 8) & 0x00FF_00FF_00FF_00FF
      bits = (bits | bits << 4) & 0x0F0F_0F0F_0F0F_0F0F
      bits = (bits | bits << 2) & 0x3333_3333_3333_3333
      return (bits | bits << 1) & 0x5555_5555_5555_5555
    }
    return spread(longitude, 360) | spread(latitude, 180) << 1
  }

  /// The organizations of a stand, by number.
  func members(of stand: Int) -> Range<Int> { Int(starts[stand])..<Int(starts[stand + 1]) }

  /// Whether a stand has a point on the map.
  func isLocated(_ stand: Int) -> Bool { !latitudes[stand].isNaN }

  /// Whether the distance of two stands is that of their municipality.
  func shareMunicipalityOnly(_ a: Int, _ b: Int) -> Bool {
    municipalities[a] >= 0 && municipalities[a] == municipalities[b]
      && !(hasPoint[a] && hasPoint[b])
  }

  /// The square of the straight line through the unit sphere.
  func chord(_ a: Int, _ b: Int) -> Double { points[a].chord(to: points[b]) }
}

/// A place on the unit sphere; one value, since a search reads them here and there.
struct SpherePoint: Sendable {
  var x: Double
  var y: Double
  var z: Double

  /// The square of the straight line to another.
  func chord(to other: SpherePoint) -> Double {
    let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
    return dx * dx + dy * dy + dz * dz
  }
}

/// The straight line through the unit sphere between two places, squared: the order of distances
/// without their cost.
enum Chord {
  /// More than rounding can lose, in kilometers.
  static let slack = 3e-9

  /// The square of the longest line of whoever is within a distance, or a little more.
  static func square(within kilometers: Double) -> Double {
    let half = (kilometers + slack) / (2 * Distance.earthRadius)
    guard half < .pi / 2 else { return .infinity }
    let line = 2 * Double.sin(half)
    return line * line
  }

  /// A square widened by what rounding can lose.
  static func widened(_ square: Double) -> Double {
    let line = square.squareRoot() + slack / Distance.earthRadius
    return line * line
  }
}

/// A rectangle of degrees.
struct Box {
  var south: Double
  var north: Double
  var west: Double
  var east: Double

  /// The rectangle of one place.
  init(_ latitude: Double, _ longitude: Double) {
    (south, north, west, east) = (latitude, latitude, longitude, longitude)
  }

  /// Takes in a place.
  mutating func add(_ latitude: Double, _ longitude: Double) {
    south = min(south, latitude)
    north = max(north, latitude)
    west = min(west, longitude)
    east = max(east, longitude)
  }

  /// Takes in another rectangle.
  mutating func add(_ other: Box) {
    add(other.south, other.west)
    add(other.north, other.east)
  }

  /// Whether another rectangle has a place in common; the line where the date changes parts them.
  func overlaps(_ other: Box) -> Bool {
    south <= other.north && other.south <= north && west <= other.east && other.west <= east
  }

  /// The rectangle that holds whoever is within a distance of this one, a little larger.
  func widened(by kilometers: Double) -> Box {
    var box = self
    let angle = kilometers / 111.19 * 1.001 + 0.0001
    box.south -= angle
    box.north += angle
    // At 60 degrees a degree of longitude is half as long: the widest of the rectangle counts.
    let width = angle / max(min(Self.cosine(box.south), Self.cosine(box.north)), 0.01)
    if max(abs(box.south), abs(box.north)) >= 89 || width >= 180 {
      (box.west, box.east) = (-180, 180)
    } else {
      box.west -= width
      box.east += width
    }
    return box
  }

  /// The parts of the longitudes on either side of the line where the date changes.
  var turns: [(from: Double, to: Double)] {
    var parts = [(west, east)]
    if west < -180 { parts.append((west + 360, 180)) }
    if east > 180 { parts.append((-180, east - 360)) }
    return parts
  }

  func contains(_ latitude: Double, _ longitude: Double) -> Bool {
    (south...north).contains(latitude)
      && turns.contains { $0.from <= longitude && longitude <= $0.to }
  }

  /// A lower bound of the cosine of an angle in degrees, good enough for a rectangle.
  ///
  /// > Source: The first terms of the series of Taylor, which alternate and fall.
  private static func cosine(_ degrees: Double) -> Double {
    let angle = abs(degrees) * .pi / 180
    let square = angle * angle
    return 1 - square / 2 + square * square / 24 - square * square * square / 720
  }
}

import CooperationModel
import DirectoryStore
internal import Foundation

/// The boundaries of territories: which of them holds a point, and what a map shows of them.
struct Boundaries: Sendable {
  /// The largest file that is read, in bytes.
  private static let largest = 64 << 20

  /// A closed line of points; the first of a polygon is its outside, the others its holes.
  private typealias Ring = [(east: Double, north: Double)]

  private struct Shape {
    var territory: Territory.ID
    /// How small it is.
    var rank: Int
    var west = Double.infinity
    var east = -Double.infinity
    var south = Double.infinity
    var north = -Double.infinity
    var rings: [Ring] = []

    mutating func add(_ ring: Ring) {
      for point in ring {
        west = min(west, point.east)
        east = max(east, point.east)
        south = min(south, point.north)
        north = max(north, point.north)
      }
      rings.append(ring)
    }

    /// Whether the shape holds a point: a line from it crosses the rings an odd number of times.
    ///
    /// > Source: M. Shimrat, "Algorithm 112: Position of point relative to polygon" (1962).
    func holds(_ point: Point) -> Bool {
      guard (west...east).contains(point.longitude), (south...north).contains(point.latitude)
      else { return false }
      var isInside = false
      for ring in rings {
        guard var last = ring.last else { continue }
        for corner in ring {
          if (corner.north > point.latitude) != (last.north > point.latitude),
            point.longitude < (last.east - corner.east) * (point.latitude - corner.north)
              / (last.north - corner.north) + corner.east
          {
            isInside.toggle()
          }
          last = corner
        }
      }
      return isInside
    }
  }

  private var shapes: [Shape] = []

  /// The territory that holds a point: of the smallest level, and the first of several.
  ///
  /// - Complexity: O(*n*) for *n* boundaries, and O(*m*) for the *m* corners of those whose box
  ///   holds the point.
  func territory(at point: Point) -> Territory.ID? {
    var smallest: Shape?
    for shape in shapes where (smallest.map { shape.rank > $0.rank } ?? true) && shape.holds(point)
    {
      smallest = shape
    }
    return smallest?.territory
  }

  /// Counts lines on a walk through a file that never turns back.
  private struct LineCounter {
    let bytes: [UInt8]
    private var place = 0
    private var line = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func line(at next: Int) -> Int {
      // From the start for each of a million features, a hostile file would never end.
      guard next >= place else { return line }
      line += bytes[place..<min(next, bytes.count)].count { $0 == 0x0A }
      place = next
      return line
    }
  }

  /// Reads `boundaries.geojson`; one that is broken is reported and left out.
  ///
  /// The sink takes each boundary with the corners that a map can show.
  static func read(
    folder: String, known territories: [Territory], into intake: inout Intake
  ) throws -> Boundaries? {
    let name = "boundaries.geojson"
    guard ByteSource.exists(folder + "/" + name) else { return nil }
    let spot = Spot(file: name, line: nil, column: "")
    do {
      let bytes = try ByteSource.whole(folder + "/" + name, limit: largest)
      let root = try JSONParser.parse(bytes, file: name)
      var boundaries = Boundaries()
      let levels = Dictionary(
        territories.map { ($0.id, $0.level) }, uniquingKeysWith: { first, _ in first })
      var lines = LineCounter(bytes)
      for feature in root["features"]?.array ?? [] {
        try intake.checkCancellation()
        let id = Territory.ID(
          rawValue: Cleaning.clean(feature["properties"]?["territory"]?.string ?? "").text)
        let geometry = feature["geometry"]
        let line = lines.line(at: feature.place)
        func spot(_ column: String) -> Spot { Spot(file: name, line: line, column: column) }
        guard let level = levels[id] else {
          try intake.report(
            .skipped, id.rawValue, at: spot("territory"), Expected.knownTerritory)
          continue
        }
        let taken = boundaries.add(geometry, of: id, level: level)
        if let problem = taken.problem {
          try intake.report(
            taken.boundary == nil ? .skipped : .ignored, problem.value,
            at: spot(problem.column), problem.expected)
        }
        if let boundary = taken.boundary { try intake.sink.add(boundary) }
      }
      if root["features"]?.array == nil {
        try intake.report(.skipped, root.kind, at: spot, Expected.features)
      }
      return boundaries
    } catch let error as ExchangeError where !error.endsReading {
      try intake.report(.skipped, error.shortReason, at: spot, Expected.features)
      return nil
    }
  }

  /// What could not be used of a geometry.
  struct Problem {
    var column: String
    var value: String
    var expected: String
  }

  /// Takes the shape of a territory.
  ///
  /// - Returns: The boundary as a map shows it, absent if there is no shape; and what could not be used.
  mutating func add(
    _ geometry: JSONValue?, of territory: Territory.ID, level: Territory.Level
  ) -> (boundary: Boundary?, problem: Problem?) {
    let (rings, broken) = Self.rings(of: geometry)
    let problem = broken.map {
      Problem(column: "coordinates", value: $0, expected: Expected.ring)
    }
    guard !rings.isEmpty else {
      let kind = Cleaning.clean(geometry?["type"]?.string ?? "").text
      return (
        nil, problem ?? Problem(column: "geometry", value: kind, expected: Expected.polygon)
      )
    }
    var shape = Shape(territory: territory, rank: Self.rank(of: level))
    for ring in rings { shape.add(ring) }
    shapes.append(shape)
    let corners = rings.map { ring in
      ring.compactMap { Point(latitude: $0.north, longitude: $0.east) }
    }
    return (Boundary(territory: territory, rings: corners).simplified(), problem)
  }

  /// How small the territories of a level are; those of one's own kind are as a rule made of
  /// departments or municipalities.
  private static func rank(of level: Territory.Level) -> Int {
    let levels = Territory.Level.allCases
    let position = levels.firstIndex(of: level == .custom ? .region : level) ?? 0
    return 2 * position + (level == .custom ? 1 : 0)
  }

  /// The rings of a geometry, and the first thing in them that could not be used.
  private static func rings(of geometry: JSONValue?) -> (rings: [Ring], broken: String?) {
    guard let geometry, let coordinates = geometry["coordinates"] else { return ([], nil) }
    var rings: [Ring] = []
    var broken: String?
    func take(_ polygon: JSONValue) {
      guard let parts = polygon.array else {
        broken = broken ?? polygon.kind
        return
      }
      for part in parts {
        let (ring, problem) = ring(of: part)
        if let ring { rings.append(ring) }
        broken = broken ?? problem
      }
    }
    switch geometry["type"]?.string {
    case "Polygon": take(coordinates)
    case "MultiPolygon":
      if let polygons = coordinates.array {
        polygons.forEach(take)
      } else {
        broken = coordinates.kind
      }
    default: break
    }
    return (rings, broken)
  }

  /// A ring, or what was read in its place.
  private static func ring(of value: JSONValue) -> (ring: Ring?, broken: String?) {
    guard let corners = value.array else { return (nil, value.kind) }
    var ring: Ring = []
    for corner in corners {
      guard let numbers = corner.array, numbers.count >= 2, let east = numbers[0].number,
        let north = numbers[1].number
      else {
        let isDeeper = corner.array?.first?.array != nil
        return (nil, isDeeper ? "a list of lists of lists" : corner.kind)
      }
      guard Point(latitude: north, longitude: east) != nil else {
        return (nil, "\(east), \(north)")
      }
      ring.append((east, north))
    }
    return ring.count >= 3 ? (ring, nil) : (nil, "\(ring.count) points")
  }
}

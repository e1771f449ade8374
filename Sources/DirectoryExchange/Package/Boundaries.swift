import CooperationModel
import DirectoryStore
internal import Foundation

/// The boundaries of territories: which of them holds a point.
struct Boundaries: Sendable {
  /// The largest file that is read, in bytes.
  private static let largest = 64 << 20

  /// A closed line of points; the first of a polygon is its outside, the others its holes.
  private typealias Ring = [(east: Double, north: Double)]

  private struct Shape {
    var territory: Territory.ID
    var isMunicipality: Bool
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

  /// The territory that holds a point: a municipality if one does, else the first that does.
  ///
  /// - Complexity: O(*n*) for *n* boundaries, and O(*m*) for the *m* corners of those whose box
  ///   holds the point.
  func territory(at point: Point) -> Territory.ID? {
    var other: Territory.ID?
    for shape in shapes where (shape.isMunicipality || other == nil) && shape.holds(point) {
      if shape.isMunicipality { return shape.territory }
      other = shape.territory
    }
    return other
  }

  /// Reads `boundaries.geojson`; one that is broken is reported and left out.
  static func read<Sink>(
    folder: String, known territories: [Territory], into intake: inout Intake<Sink>
  ) throws -> Boundaries? {
    let name = "boundaries.geojson"
    guard FileManager.default.fileExists(atPath: folder + "/" + name) else { return nil }
    let spot = Spot(file: name, line: nil, column: "")
    do {
      let bytes = try ByteSource.whole(folder + "/" + name, limit: largest)
      let root = try JSONParser.parse(bytes, file: name)
      var boundaries = Boundaries()
      let levels = Dictionary(
        territories.map { ($0.id, $0.level) }, uniquingKeysWith: { first, _ in first })
      for feature in root["features"]?.array ?? [] {
        let id = Territory.ID(
          rawValue: Cleaning.clean(feature["properties"]?["territory"]?.string ?? "").text)
        let geometry = feature["geometry"]
        func spot(_ column: String) -> Spot {
          let place = JSONError(place: feature.place, message: "").location(in: bytes)
          return Spot(file: name, line: place.line, column: column)
        }
        guard let level = levels[id] else {
          try intake.report(
            .skipped, id.rawValue, at: spot("territory"), Expected.knownTerritory)
          continue
        }
        var shape = Shape(territory: id, isMunicipality: level == .municipality)
        for ring in rings(of: geometry) { shape.add(ring) }
        if shape.rings.isEmpty {
          try intake.report(
            .skipped, Cleaning.clean(geometry?["type"]?.string ?? "").text, at: spot("geometry"),
            Expected.polygon)
        } else {
          boundaries.shapes.append(shape)
        }
      }
      if root["features"]?.array == nil {
        try intake.report(.skipped, root.kind, at: spot, Expected.features)
      }
      return boundaries
    } catch let error as ExchangeError {
      try intake.report(.skipped, error.shortReason, at: spot, Expected.features)
      return nil
    }
  }

  private static func rings(of geometry: JSONValue?) -> [Ring] {
    guard let geometry, let coordinates = geometry["coordinates"]?.array else { return [] }
    let polygons: [[JSONValue]] =
      switch geometry["type"]?.string {
      case "Polygon": [coordinates]
      case "MultiPolygon": coordinates.compactMap(\.array)
      default: []
      }
    return polygons.flatMap { $0 }.compactMap { ring in
      let points = (ring.array ?? []).compactMap { corner -> (east: Double, north: Double)? in
        guard let numbers = corner.array, numbers.count >= 2, let east = numbers[0].number,
          let north = numbers[1].number
        else { return nil }
        return (east, north)
      }
      return points.count >= 3 ? points : nil
    }
  }
}

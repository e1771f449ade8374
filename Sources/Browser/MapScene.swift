internal import CooperationModel

/// A map laid flat: everything in kilometers east and north of its middle.
struct MapScene: Sendable {
  /// A place on the flat map.
  struct Place: Hashable, Sendable {
    var east: Double
    var north: Double
  }

  /// A rectangle of the flat map.
  struct Extent: Hashable, Sendable {
    var west: Double
    var east: Double
    var south: Double
    var north: Double

    var width: Double { east - west }
    var height: Double { north - south }
    var middle: Place { Place(east: (west + east) / 2, north: (south + north) / 2) }

    mutating func include(_ place: Place) {
      west = min(west, place.east)
      east = max(east, place.east)
      south = min(south, place.north)
      north = max(north, place.north)
    }

    func contains(_ place: Place) -> Bool {
      (west...east).contains(place.east) && (south...north).contains(place.north)
    }
  }

  var dots: [(place: Place, organizations: Int, isApproximate: Bool)] = []
  /// The centers of the parts, in their order.
  var parts: [Place?] = []
  var boundaries: [[Place]] = []
  var outlines: [[Place]] = []
  /// What the first view shows.
  var usual: Extent
  /// Everything.
  var full: Extent
  /// How many organizations stand outside the first view.
  var outside = 0

  /// Lays a map flat.
  ///
  /// - Complexity: O(*n* log *n*) for *n* dots.
  init(_ map: TerritoryMap) {
    let corners = map.boundaries.lazy.flatMap { $0 }
    let points = map.dots.map(\.point) + map.parts.compactMap(\.center)
    let projection = PlaneProjection(around: points + corners)
    func place(_ point: Point) -> Place {
      let place = projection.place(of: point)
      return Place(east: place.east, north: place.north)
    }
    dots = map.dots.map { (place($0.point), $0.organizations, $0.isApproximate) }
    parts = map.parts.map { $0.center.map(place) }
    boundaries = map.boundaries.map { $0.map(place) }
    outlines = map.parts.map { $0.outline.map(place) }
    let places = dots.map(\.place) + parts.compactMap { $0 } + boundaries.flatMap { $0 }
    full = Self.extent(of: places)
    usual = full
    trim()
  }

  private static func extent(of places: [Place]) -> Extent {
    guard let first = places.first else { return Extent(west: -1, east: 1, south: -1, north: 1) }
    var extent = Extent(
      west: first.east, east: first.east, south: first.north, north: first.north)
    for place in places { extent.include(place) }
    return extent
  }

  /// Leaves a few far organizations out of the first view, where they would shrink all others to
  /// a spot: islands beyond the sea, wrong coordinates.
  private mutating func trim() {
    let total = dots.reduce(0) { $0 + $1.organizations }
    guard total > 0 else { return }
    /// The range that holds all but one in a hundred at each end.
    func range(_ value: (Place) -> Double) -> ClosedRange<Double> {
      let sorted = dots.map { (value: value($0.place), number: $0.organizations) }
        .sorted { $0.value < $1.value }
      var below = 0
      var low = sorted[0].value
      var high = low
      for entry in sorted {
        if below * 100 <= total { low = entry.value }
        if below * 100 < total * 99 { high = entry.value }
        below += entry.number
      }
      return low...high
    }
    let (across, up) = (range(\.east), range(\.north))
    var most = Extent(
      west: across.lowerBound, east: across.upperBound, south: up.lowerBound, north: up.upperBound)
    let (wide, high) = (most.width, most.height)
    guard max(wide, high) > 0, max(full.width, full.height) > 2.5 * max(wide, high) else { return }
    let margin = max(wide, high) * 0.15
    most.west = max(most.west - margin, full.west)
    most.east = min(most.east + margin, full.east)
    most.south = max(most.south - margin, full.south)
    most.north = min(most.north + margin, full.north)
    usual = most
    outside = dots.reduce(0) { $0 + (most.contains($1.place) ? 0 : $1.organizations) }
  }
}

/// The part of a flat map that a picture shows.
struct MapView: Hashable, Sendable {
  /// How many kilometers a column is wide; a row is twice as high.
  var kilometersPerColumn: Double
  /// What is in the middle of the picture.
  var middle: MapScene.Place
  private let columns: Double
  private let rows: Double
  private let across: Double
  private let down: Double

  /// Fits an extent into a picture, or a part of it: each step of zoom doubles the scale.
  init(
    _ extent: MapScene.Extent, zoom: Int, middle: MapScene.Place?, columns: Int, rows: Int,
    set: DrawingSet
  ) {
    self.columns = Double(max(columns, 1))
    self.rows = Double(max(rows, 1))
    across = Double(set.dotsAcross)
    down = Double(set.dotsDown)
    self.middle = middle ?? extent.middle
    // One column and one row stay free at the edges, where there are some.
    let room = (columns: max(self.columns - 2, 1), rows: max(self.rows - 1, 1))
    // Below two kilometers a village would fill the screen with one dot.
    let width = max(extent.width, 2)
    let height = max(extent.height, 2)
    kilometersPerColumn = max(width / room.columns, height / (room.rows * 2))
    for _ in 0..<max(zoom, 0) { kilometersPerColumn /= 2 }
  }

  /// Where a place is on the picture, in dots.
  func dot(of place: MapScene.Place) -> DotPlace {
    let column = columns / 2 + (place.east - middle.east) / kilometersPerColumn
    let row = rows / 2 - (place.north - middle.north) / (kilometersPerColumn * 2)
    return DotPlace(x: column * across, y: row * down)
  }

  /// A round number of meters that takes at most a number of columns, and how many it takes.
  func scaleBar(within columns: Int) -> (meters: Int, columns: Int) {
    let most = kilometersPerColumn * 1000 * Double(columns)
    var meters = 1
    var next = [2, 5, 10]
    while let larger = next.first, Double(larger) <= most, larger < 100_000_000 {
      meters = larger
      next.removeFirst()
      if next.isEmpty { next = [larger * 2, larger * 5, larger * 10] }
    }
    let length = (Double(meters) / 1000 / kilometersPerColumn).rounded()
    return (meters, min(max(Int(length), 1), max(columns, 1)))
  }
}

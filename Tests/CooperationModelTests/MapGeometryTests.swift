import CooperationModel
import Testing

@Suite("Flat pictures of the Earth")
struct MapGeometryTests {
  private func points(_ pairs: [(Double, Double)]) -> [Point] {
    pairs.compactMap { Point(latitude: $0.0, longitude: $0.1) }
  }

  @Test("A degree of latitude is 111.2 kilometers, one of longitude half of it at 60 degrees")
  func degrees() throws {
    let projection = PlaneProjection(around: points([(59, 10), (61, 12)]))
    let place = projection.place(of: try #require(Point(latitude: 61, longitude: 12)))
    #expect(abs(place.north - 111.195) < 0.001)
    #expect(abs(place.east - 55.597) < 0.001)
  }

  @Test("The cut is where nothing is, also on the other side of the Earth")
  func cut() throws {
    let projection = PlaneProjection(around: points([(0, 170), (0, -170), (0, 178)]))
    let east = projection.place(of: try #require(Point(latitude: 0, longitude: -170))).east
    let west = projection.place(of: try #require(Point(latitude: 0, longitude: 170))).east
    #expect(abs(east - 1111.95) < 0.1)
    #expect(abs(west + 1111.95) < 0.1)
  }

  @Test("A hull keeps the corners and leaves out what lies inside or on an edge")
  func hull() {
    let square = points([(1, 1), (1, 3), (3, 1), (3, 3)])
    let inner = points([(2, 2), (1, 2), (2.5, 1.5), (2, 2)])
    let hull = ConvexHull.corners(of: inner + square)
    #expect(Set(hull) == Set(square))
    #expect(hull.count == 4)
  }

  @Test("Nothing is drawn around two points, or around points on one line")
  func flat() {
    #expect(ConvexHull.corners(of: []).isEmpty)
    #expect(ConvexHull.corners(of: points([(1, 1), (2, 2)])).isEmpty)
    #expect(ConvexHull.corners(of: points([(1, 1), (1, 2), (1, 3)])).isEmpty)
  }

  @Test("A hull goes round islands on both sides of the date line, not round the Earth")
  func hullAtDateLine() {
    let islands = points([(0, 179), (0, -179), (1, 180), (0.4, 180)])
    #expect(Set(ConvexHull.corners(of: islands)) == Set(points([(0, 179), (0, -179), (1, 180)])))
  }
}

@Suite("Simplified boundaries")
struct BoundaryTests {
  private func boundary(_ rings: [[(Double, Double)]]) -> Boundary {
    Boundary(
      territory: Territory.ID(rawValue: "T"),
      rings: rings.map { $0.compactMap { Point(latitude: $0.1, longitude: $0.0) } })
  }

  @Test("Keep a corner that lies farther than a two-hundredth of the size beside the line")
  func tolerance() {
    let flat = boundary([[(0, 0), (0.5, 0.004), (1, 0), (1, 1), (0, 1)]])
    #expect(flat.simplified().rings.map(\.count) == [4])
    let bent = boundary([[(0, 0), (0.5, 0.006), (1, 0), (1, 1), (0, 1)]])
    #expect(bent.simplified().rings.map(\.count) == [5])
  }

  @Test("Leave out islands that no map shows, never the only ring")
  func islands() {
    let island = [(2.0, 0.0), (2.001, 0), (2, 0.001)]
    #expect(boundary([[(0, 0), (1, 0), (0, 1)], island]).simplified().rings.count == 1)
    #expect(boundary([island]).simplified().rings.count == 1)
  }

  @Test("Survive rings of equal points, short rings and no rings")
  func degenerate() {
    #expect(boundary([]).simplified().rings.isEmpty)
    #expect(boundary([[(0, 0), (1, 1)]]).simplified().rings.isEmpty)
    #expect(boundary([[(1, 1), (1, 1), (1, 1)]]).simplified().rings.isEmpty)
    #expect(boundary([[(0, 0), (1, 1), (2, 2), (3, 3)]]).simplified().rings.isEmpty)
  }

  @Test("A coast of a hundred thousand points becomes a few hundred")
  func coast() {
    var ring: [(Double, Double)] = []
    for step in 0..<100_000 {
      let share = Double(step) / 100_000
      ring.append((share, step % 2 == 0 ? 0 : 0.0001))
    }
    ring += [(1, 1), (0, 1)]
    let count = boundary([ring]).simplified().rings.first?.count ?? 0
    #expect((4...10).contains(count))
  }
}

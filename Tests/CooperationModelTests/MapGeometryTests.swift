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

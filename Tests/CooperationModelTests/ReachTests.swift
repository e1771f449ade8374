import Testing

@testable import CooperationModel

@Suite("What is within reach")
struct ReachTests {
  @Test(
    "Nobody within the distance is left out, and nobody far beyond is taken in",
    arguments: [
      (latitude: 45.0, longitude: 4.0, kilometers: 15.0),  // in France
      (latitude: -17.0, longitude: 179.97, kilometers: 45.0),  // at the line where the date changes
      (latitude: 64.0, longitude: -21.9, kilometers: 30.0),  // where degrees are short
      (latitude: 88.9, longitude: 10.0, kilometers: 150.0),  // around the pole
      (latitude: 0.0, longitude: 0.0, kilometers: 3000.0),  // a part of the world
    ]
  )
  func within(latitude: Double, longitude: Double, kilometers: Double) {
    var random = SeededGenerator(seed: 5)
    var reach = Reach(kilometers: kilometers)
    reach.add(stand(latitude, longitude))
    let degrees = kilometers / 111 * 1.5
    for _ in 0..<20_000 {
      let north = min(
        90, max(-90, latitude + Double.random(in: -degrees...degrees, using: &random)))
      var east = longitude + Double.random(in: -min(180, 8 * degrees)...180, using: &random)
      if east > 180 { east -= 360 }
      let distance = Distance.kilometers(latitude, longitude, north, east)
      let isReached = reach.contains(stand(north, east))
      if distance <= kilometers { #expect(isReached, "\(north), \(east)") }
      // Squares of eleven kilometers on either side; around the pole and far away, more.
      if kilometers < 100, distance > kilometers + 35 { #expect(!isReached, "\(north), \(east)") }
    }
  }

  @Test("Whoever is as far as the size of the municipality says is within reach anywhere")
  func municipality() {
    var reach = Reach(kilometers: 1)
    reach.add(stand(45, 4, 3))
    reach.add(stand(.nan, .nan, 5, hasPoint: false))
    #expect(reach.contains(stand(20, 4, 3, hasPoint: false)))
    #expect(!reach.contains(stand(20, 4, 3)))
    #expect(reach.contains(stand(20, 4, 5)))
    #expect(reach.contains(stand(.nan, .nan, 5, hasPoint: false)))
    #expect(!reach.contains(stand(20, 4, 4, hasPoint: false)))
    #expect(!reach.contains(stand(.nan, .nan, hasPoint: false)))
  }

  private func stand(
    _ latitude: Double, _ longitude: Double, _ municipality: Int32 = -1, hasPoint: Bool = true
  ) -> ComparedOrganizations.Stand {
    .init(
      municipality: municipality, latitude: latitude, longitude: longitude, hasPoint: hasPoint,
      withinMunicipality: 1)
  }
}

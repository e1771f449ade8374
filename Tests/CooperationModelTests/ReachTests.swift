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
    reach.add(latitude: latitude, longitude: longitude, municipality: -1)
    let degrees = kilometers / 111 * 1.5
    for _ in 0..<20_000 {
      let north = min(
        90, max(-90, latitude + Double.random(in: -degrees...degrees, using: &random)))
      var east = longitude + Double.random(in: -min(180, 8 * degrees)...180, using: &random)
      if east > 180 { east -= 360 }
      let distance = Distance.kilometers(latitude, longitude, north, east)
      let isReached = reach.contains(latitude: north, longitude: east, municipality: -1)
      if distance <= kilometers { #expect(isReached, "\(north), \(east)") }
      // Squares of eleven kilometers on either side; around the pole and far away, more.
      if kilometers < 100, distance > kilometers + 35 { #expect(!isReached, "\(north), \(east)") }
    }
  }

  @Test("Everyone of a municipality is within reach, wherever they stand")
  func municipality() {
    var reach = Reach(kilometers: 1)
    reach.add(latitude: 45, longitude: 4, municipality: 3)
    reach.add(latitude: .nan, longitude: .nan, municipality: 5)
    #expect(reach.contains(latitude: 20, longitude: 4, municipality: 3))
    #expect(reach.contains(latitude: .nan, longitude: .nan, municipality: 5))
    #expect(!reach.contains(latitude: 20, longitude: 4, municipality: 4))
    #expect(!reach.contains(latitude: .nan, longitude: .nan, municipality: -1))
  }
}

/// Where organizations stand, as numbers: a column each.
struct Places: Sendable {
  /// The latitude, of the organization or of the center that stands in; not a number: none.
  var latitudes: [Double] = []
  /// The longitude, of the organization or of the center that stands in; not a number: none.
  var longitudes: [Double] = []
  /// Whether the point is the organization's own.
  var hasPoint: [Bool] = []
  /// The municipality, as a number; -1: none.
  var municipalities: [Int] = []
  /// The distance in kilometers between two organizations of a municipality, one without a point.
  var withinMunicipality: [Double] = []
  /// The name of each municipality.
  var municipalityNames: [String] = []

  /// Nobody yet.
  init() {}

  init(_ organizations: [Organization], in tree: TerritoryTree) {
    var numbers: [Int: Int] = [:]
    var known: [Territory.ID: (municipality: Int, center: Point?)] = [:]
    for place in organizations.indices {
      var municipality = -1
      var center: Point?
      if let id = organizations[place].territory {
        if let place = known[id] {
          (municipality, center) = place
        } else if let position = tree.position(of: id) {
          let place = tree.place(of: position)
          if let found = place.municipality {
            if let number = numbers[found] {
              municipality = number
            } else {
              municipality = withinMunicipality.count
              numbers[found] = municipality
              let territory = tree.territories[found]
              withinMunicipality.append(Distance.withinMunicipality(area: territory.area))
              municipalityNames.append(territory.name)
            }
          }
          center = place.center
          known[id] = (municipality, center)
        }
      }
      let own = organizations[place].point
      let point = own ?? center
      latitudes.append(point?.latitude ?? .nan)
      longitudes.append(point?.longitude ?? .nan)
      hasPoint.append(own != nil)
      municipalities.append(municipality)
    }
  }

  /// Those of a municipality, by municipality, those without a point first, then by number.
  ///
  /// - Complexity: O(*n*) for *n* organizations.
  var byMunicipality: [Int32] {
    var counts = [Int](repeating: 0, count: 2 * withinMunicipality.count + 1)
    func slot(_ number: Int) -> Int { 2 * municipalities[number] + (hasPoint[number] ? 1 : 0) }
    for number in municipalities.indices where municipalities[number] >= 0 {
      counts[slot(number) + 1] += 1
    }
    for position in 1..<max(1, counts.count) { counts[position] += counts[position - 1] }
    var order = [Int32](repeating: 0, count: counts.last ?? 0)
    for number in municipalities.indices where municipalities[number] >= 0 {
      order[counts[slot(number)]] = Int32(number)
      counts[slot(number)] += 1
    }
    return order
  }

  /// Where an organization stands.
  func stand(of number: Int) -> ComparedOrganizations.Stand {
    let municipality = municipalities[number]
    return ComparedOrganizations.Stand(
      municipality: Int32(municipality), latitude: latitudes[number],
      longitude: longitudes[number], hasPoint: hasPoint[number],
      withinMunicipality: municipality < 0 ? 0 : withinMunicipality[municipality])
  }

  /// Whether two organizations stand in one municipality and one of them has no point.
  func shareMunicipalityOnly(_ a: Int, _ b: Int) -> Bool {
    municipalities[a] >= 0 && municipalities[a] == municipalities[b]
      && !(hasPoint[a] && hasPoint[b])
  }

  /// The distance between two organizations in kilometers; absent when one is not placed.
  func distance(_ a: Int, _ b: Int) -> Double? {
    if shareMunicipalityOnly(a, b) { return withinMunicipality[municipalities[a]] }
    guard !latitudes[a].isNaN, !latitudes[b].isNaN else { return nil }
    return Distance.kilometers(latitudes[a], longitudes[a], latitudes[b], longitudes[b])
  }

  /// How near two organizations are.
  func proximity(_ a: Int, _ b: Int, halfDistance: Double) -> Link.Proximity {
    guard let distance = distance(a, b) else {
      return Link.Proximity(distance: nil, isApproximate: nil, nearness: nil)
    }
    return Link.Proximity(
      distance: distance, isApproximate: !(hasPoint[a] && hasPoint[b]),
      nearness: Distance.nearness(distance, halfDistance: halfDistance))
  }

  /// Whether an organization has a place at all.
  func isPlaced(_ a: Int) -> Bool { !latitudes[a].isNaN || municipalities[a] >= 0 }

  /// The name of the municipality of an organization; empty if there is none.
  func municipalityName(_ a: Int) -> String {
    municipalities[a] < 0 ? "" : municipalityNames[municipalities[a]]
  }
}

internal import RealModule

/// The organizations of every trade, ordered so that the nearest are found without looking at all.
///
/// An organization stands in the bucket of its class, of its group and of its division. Inside a
/// bucket, two organizations are at least as specific as the bucket, so whoever is beyond the k
/// nearest of every bucket that it shares is beaten by k others: the cut is exact.
struct TradeIndex: Sendable {
  /// One place in the tree of trades, with whoever meets there.
  struct Bucket: Sendable {
    var meeting: TradeCode.Meeting
    var rarity: Double
    var share: Double
    /// Those with a position, by band of latitude, then by longitude.
    var byPlace: [Int32] = []
    /// Those of a municipality, by municipality, those without a point first, then by number.
    var byMunicipality: [Int32] = []
  }

  /// The height of a band of latitude, in degrees.
  static let band = 0.05

  var buckets: [Bucket] = []
  /// The buckets of each trade of each organization, deepest first.
  var trades: [[[Int32]]]
  /// The buckets of each organization, each once.
  var bucketsOf: [[Int32]]
  /// Whether deeper is never less rare among the buckets of each organization: a given reference
  /// may say otherwise, and then nothing may be cut inside a bucket.
  var isMonotone: [Bool]
  /// The folded publics of each organization.
  var publics: [[String]]
  /// The middle of the workforce of each organization; not a number: unknown.
  var sizes: [Double]

  init(_ organizations: [Organization], places: Places, references: ReferenceCounts) {
    var numbers: [TradeCode.Meeting: Int32] = [:]
    var buckets: [Bucket] = []
    trades = []
    bucketsOf = []
    isMonotone = []
    for (number, organization) in organizations.enumerated() {
      var trades: [[Int32]] = []
      var own: [Int32] = []
      for trade in organization.trades {
        let path = trade.meetings.map { meeting in
          if let known = numbers[meeting] { return known }
          let next = Int32(buckets.count)
          numbers[meeting] = next
          buckets.append(
            Bucket(
              meeting: meeting, rarity: references.rarity(of: meeting),
              share: references.share(of: meeting)))
          return next
        }
        trades.append(path)
        for bucket in path where !own.contains(bucket) { own.append(bucket) }
      }
      for bucket in own {
        if !places.latitudes[number].isNaN { buckets[Int(bucket)].byPlace.append(Int32(number)) }
        if places.municipalities[number] >= 0 {
          buckets[Int(bucket)].byMunicipality.append(Int32(number))
        }
      }
      isMonotone.append(
        trades.allSatisfy { path in
          zip(path, path.dropFirst()).allSatisfy {
            buckets[Int($0)].rarity >= buckets[Int($1)].rarity
          }
        })
      self.trades.append(trades)
      bucketsOf.append(own)
    }
    self.buckets = buckets
    publics = organizations.map(\.particularPublics)
    sizes = organizations.map { $0.workforce?.middle ?? .nan }
    for index in self.buckets.indices { sort(index, places) }
  }

  private mutating func sort(_ index: Int, _ places: Places) {
    buckets[index].byPlace.sort { a, b in
      let (bandA, bandB) = (Self.band(of: places, Int(a)), Self.band(of: places, Int(b)))
      if bandA != bandB { return bandA < bandB }
      let (eastA, eastB) = (places.longitudes[Int(a)], places.longitudes[Int(b)])
      return eastA != eastB ? eastA < eastB : a < b
    }
    buckets[index].byMunicipality.sort { a, b in
      let (townA, townB) = (places.municipalities[Int(a)], places.municipalities[Int(b)])
      if townA != townB { return townA < townB }
      let (pointA, pointB) = (places.hasPoint[Int(a)], places.hasPoint[Int(b)])
      return pointA != pointB ? !pointA : a < b
    }
  }

  private static func band(of places: Places, _ number: Int) -> Int {
    Int((places.latitudes[number] / band).rounded(.down))
  }
}

extension TradeIndex {
  /// Calls with everyone of a bucket who may be within a distance of a place.
  ///
  /// - Complexity: O(*b* log *n* + *c*) for *b* bands, *n* in the bucket and *c* called.
  func visit(
    _ bucket: Int, latitude: Double, longitude: Double, within kilometers: Double, _ places: Places,
    _ call: (Int) -> Void
  ) {
    let order = buckets[bucket].byPlace
    // A little more than the angle, so that rounding loses nobody at the rim.
    let angle = kilometers / Distance.earthRadius * 180 / .pi * 1.000001 + 1e-9
    let firstBand = Int(((latitude - angle) / Self.band).rounded(.down))
    let lastBand = Int(((latitude + angle) / Self.band).rounded(.down))
    if order.count <= 32 || lastBand - firstBand > order.count {
      for number in order { call(Int(number)) }
      return
    }
    // The widest difference of longitude of a circle on the sphere.
    let reach: Double
    if abs(latitude) + angle >= 89.9 {
      reach = 360
    } else {
      let sine = Double.sin(angle * .pi / 180) / Double.cos(latitude * .pi / 180)
      reach = sine >= 1 ? 360 : Double.asin(sine) * 180 / .pi * 1.000001 + 1e-9
    }
    for band in firstBand...lastBand {
      let start = lowerBound(order, places, band: band, longitude: -400)
      guard start < order.count, Self.band(of: places, Int(order[start])) == band else { continue }
      if reach >= 180 {
        scan(order, places, band: band, from: -400, to: 400, call)
        continue
      }
      scan(order, places, band: band, from: longitude - reach, to: longitude + reach, call)
      // The other side of the line where the date changes.
      if longitude - reach < -180 {
        scan(order, places, band: band, from: longitude - reach + 360, to: 181, call)
      }
      if longitude + reach > 180 {
        scan(order, places, band: band, from: -181, to: longitude + reach - 360, call)
      }
    }
  }

  private func scan(
    _ order: [Int32], _ places: Places, band: Int, from west: Double, to east: Double,
    _ call: (Int) -> Void
  ) {
    var position = lowerBound(order, places, band: band, longitude: west)
    while position < order.count {
      let number = Int(order[position])
      guard Self.band(of: places, number) == band, places.longitudes[number] <= east else { return }
      call(number)
      position += 1
    }
  }

  private func lowerBound(
    _ order: [Int32], _ places: Places, band: Int, longitude: Double
  ) -> Int {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      let number = Int(order[middle])
      let itsBand = Self.band(of: places, number)
      if itsBand < band || (itsBand == band && places.longitudes[number] < longitude) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Calls with everyone of a bucket in a municipality, by number within those without a point and
  /// those with one, until the call answers false.
  func visit(
    _ bucket: Int, municipality: Int, hasPoint: Bool, _ places: Places, _ call: (Int) -> Bool
  ) {
    let order = buckets[bucket].byMunicipality
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      let number = Int(order[middle])
      let town = places.municipalities[number]
      if town < municipality || (town == municipality && hasPoint && !places.hasPoint[number]) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < order.count {
      let number = Int(order[low])
      guard places.municipalities[number] == municipality, places.hasPoint[number] == hasPoint,
        call(number)
      else { return }
      low += 1
    }
  }
}

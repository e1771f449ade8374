/// The organizations of each bucket, ordered so that the nearest are found without looking at all.
///
/// A bucket holds those who share something: a trade, a public, a tag. Within a bucket, those of
/// one stand are one group, in the order of their numbers. Groups follow the curve of the stands,
/// with a box around each sixteen of them, and around each sixteen boxes.
///
/// > Source: S. T. Leutenegger, M. A. Lopez and J. Edgington, "STR: a simple and efficient algorithm
/// > for R-tree packing" (1997); the order is that of a Morton curve instead of tiles.
struct PlaceIndex: Sendable {
  /// How many groups or boxes a box holds.
  static let fan = 16
  /// Up to how many groups a bucket has no boxes.
  static let small = 24

  /// Those with a point on the map, by bucket, stand and number.
  private(set) var members: [Int32] = []
  /// The stand of each group.
  private(set) var groupStands: [Int32] = []
  /// Where the members of each group begin; one more than there are groups.
  private(set) var groupStarts: [Int32] = []
  /// Where the groups of each bucket begin; one more than there are buckets.
  private(set) var bucketGroups: [Int32] = []
  /// Those of a municipality, by bucket, municipality, those without a point first, and number.
  private(set) var townMembers: [Int32] = []
  /// Where those of each bucket begin; one more than there are buckets.
  private(set) var bucketTowns: [Int32] = []
  /// Six bounds for each box: the least and the greatest of x, y and z.
  private(set) var boxes: [Float] = []
  /// Where the boxes of each bucket begin, in boxes.
  private(set) var bucketBoxes: [Int32] = []

  /// After how many organizations an index pauses: some milliseconds.
  private static let pauseInterval = 0xFFFF

  /// Orders the organizations of a number of buckets, and pauses again and again.
  ///
  /// - Complexity: O(*e*) for *e* memberships of buckets.
  init<Stop: Error>(
    bucketCount: Int, keys: KeyColumn, bucketsOfKey: KeyColumn, places: Places, stands: Stands,
    pause: () throws(Stop) -> Void
  ) throws(Stop) {
    var counts = [Int32](repeating: 0, count: bucketCount)
    var groups = [Int32](repeating: 0, count: bucketCount)
    var towns = [Int32](repeating: 0, count: bucketCount)
    var lastStand = [Int32](repeating: -1, count: bucketCount)
    for (place, member) in stands.members.enumerated() {
      if place & Self.pauseInterval == 0 { try pause() }
      let stand = stands.ofOrganization[Int(member)]
      let isLocated = stands.isLocated(Int(stand))
      let isInTown = stands.municipalities[Int(stand)] >= 0
      keys.forEachOnce(of: Int(member), in: bucketsOfKey) { bucket in
        if isInTown { towns[bucket] += 1 }
        guard isLocated else { return }
        counts[bucket] += 1
        if lastStand[bucket] != stand { groups[bucket] += 1 }
        lastStand[bucket] = stand
      }
    }
    func sums(_ counts: [Int32]) -> [Int32] {
      var sum: Int32 = 0
      var starts: [Int32] = []
      for count in counts {
        starts.append(sum)
        sum += count
      }
      return starts + [sum]
    }
    var nextMember = sums(counts)
    var nextGroup = sums(groups)
    var nextTown = sums(towns)
    bucketGroups = nextGroup
    bucketTowns = nextTown
    var members = [Int32](repeating: 0, count: Int(nextMember[bucketCount]))
    var groupStands = [Int32](repeating: 0, count: Int(nextGroup[bucketCount]))
    var groupStarts = [Int32](repeating: Int32(members.count), count: groupStands.count + 1)
    var townMembers = [Int32](repeating: 0, count: Int(nextTown[bucketCount]))
    lastStand = Array(repeating: -1, count: bucketCount)
    for (place, member) in stands.members.enumerated() {
      if place & Self.pauseInterval == 0 { try pause() }
      let stand = stands.ofOrganization[Int(member)]
      guard stands.isLocated(Int(stand)) else { continue }
      keys.forEachOnce(of: Int(member), in: bucketsOfKey) { bucket in
        if lastStand[bucket] != stand {
          lastStand[bucket] = stand
          groupStands[Int(nextGroup[bucket])] = stand
          groupStarts[Int(nextGroup[bucket])] = nextMember[bucket]
          nextGroup[bucket] += 1
        }
        members[Int(nextMember[bucket])] = member
        nextMember[bucket] += 1
      }
    }
    for (place, member) in places.byMunicipality.enumerated() {
      if place & Self.pauseInterval == 0 { try pause() }
      keys.forEachOnce(of: Int(member), in: bucketsOfKey) { bucket in
        townMembers[Int(nextTown[bucket])] = member
        nextTown[bucket] += 1
      }
    }
    self.members = members
    self.groupStands = groupStands
    self.groupStarts = groupStarts
    self.townMembers = townMembers
    bound(bucketCount, stands)
  }

  /// Puts boxes around groups, and boxes around boxes.
  private mutating func bound(_ bucketCount: Int, _ stands: Stands) {
    bucketBoxes.reserveCapacity(bucketCount)
    for bucket in 0..<bucketCount {
      bucketBoxes.append(Int32(boxes.count / 6))
      let first = Int(bucketGroups[bucket])
      var count = Int(bucketGroups[bucket + 1]) - first
      guard count > Self.small else { continue }
      var below: Int?
      while count > 1 {
        let start = boxes.count / 6
        for child in stride(from: 0, to: count, by: Self.fan) {
          var box = Bounds()
          for part in child..<min(child + Self.fan, count) {
            if let below {
              box.add(boxes, at: (below + part) * 6)
            } else {
              box.add(stands.points[Int(groupStands[first + part])])
            }
          }
          box.append(to: &boxes)
        }
        below = start
        count = boxes.count / 6 - start
      }
    }
  }

  /// A box as it grows.
  private struct Bounds {
    private var least = SIMD3<Float>(repeating: .infinity)
    private var greatest = SIMD3<Float>(repeating: -.infinity)

    mutating func add(_ point: SpherePoint) {
      let (x, y, z) = (Float(point.x), Float(point.y), Float(point.z))
      // Outward, so that rounding leaves nobody outside.
      add(
        SIMD3(x.nextDown, y.nextDown, z.nextDown), SIMD3(x.nextUp, y.nextUp, z.nextUp))
    }

    mutating func add(_ boxes: [Float], at start: Int) {
      add(
        SIMD3(boxes[start], boxes[start + 2], boxes[start + 4]),
        SIMD3(boxes[start + 1], boxes[start + 3], boxes[start + 5]))
    }

    private mutating func add(_ low: SIMD3<Float>, _ high: SIMD3<Float>) {
      least.replace(with: low, where: low .< least)
      greatest.replace(with: high, where: high .> greatest)
    }

    func append(to boxes: inout [Float]) {
      for side in 0..<3 {
        boxes.append(least[side])
        boxes.append(greatest[side])
      }
    }
  }

  /// The members of a group, by number.
  func members(of group: Int) -> Range<Int> {
    Int(groupStarts[group])..<Int(groupStarts[group + 1])
  }

  /// The groups of a bucket that stand beside a stand on the curve, a number of them on each side.
  ///
  /// - Complexity: O(log *g*) for *g* groups of the bucket.
  func groups(of bucket: Int, beside stand: Int, count: Int) -> Range<Int> {
    let all = Int(bucketGroups[bucket])..<Int(bucketGroups[bucket + 1])
    var (low, high) = (all.lowerBound, all.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(groupStands[middle]) < stand { low = middle + 1 } else { high = middle }
    }
    return max(all.lowerBound, low - count)..<min(all.upperBound, low + count)
  }

  /// How many boxes each level of a bucket has, the lowest first.
  static func levels(of groupCount: Int) -> [Int] {
    var levels: [Int] = []
    var count = groupCount
    while count > 1 {
      count = (count + fan - 1) / fan
      levels.append(count)
    }
    return levels
  }

  /// The least square of a line from a place to whoever is in a box.
  func least(box: Int, from point: SpherePoint) -> Double {
    let at = box * 6
    let dx = max(Double(boxes[at]) - point.x, 0, point.x - Double(boxes[at + 1]))
    let dy = max(Double(boxes[at + 2]) - point.y, 0, point.y - Double(boxes[at + 3]))
    let dz = max(Double(boxes[at + 4]) - point.z, 0, point.z - Double(boxes[at + 5]))
    return dx * dx + dy * dy + dz * dz
  }

  /// Where those of a bucket in a municipality begin, with or without a point of their own.
  func firstInTown(_ bucket: Int, municipality: Int, hasPoint: Bool, _ places: Places) -> Int {
    var low = Int(bucketTowns[bucket])
    var high = Int(bucketTowns[bucket + 1])
    while low < high {
      let middle = (low + high) / 2
      let number = Int(townMembers[middle])
      let town = places.municipalities[number]
      if town < municipality || (town == municipality && hasPoint && !places.hasPoint[number]) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

/// What each organization has of one kind, as numbers: a column of lists.
struct KeyColumn: Sendable {
  /// Where the values of each organization begin; one more than there are organizations.
  private(set) var starts: [Int32] = [0]
  /// The values, each organization's in its own order.
  private(set) var values: [Int32] = []

  /// An empty column.
  init() {}

  /// A column of lists.
  init(_ lists: [[Int32]]) { for list in lists { append(list) } }

  /// Takes what the next organization has.
  mutating func append(_ keys: some Sequence<Int32>) {
    values.append(contentsOf: keys)
    end()
  }

  /// Takes one value of the next organization, whose list ``end()`` ends.
  mutating func add(_ value: Int32) { values.append(value) }

  /// Ends the list of the next organization.
  mutating func end() { starts.append(Int32(values.count)) }

  func range(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  subscript(number: Int) -> ArraySlice<Int32> { values[range(of: number)] }

  /// Calls with each value that another column has for the values of an organization, once.
  @inline(__always)
  func forEachOnce(of number: Int, in other: KeyColumn, _ body: (Int) -> Void) {
    let own = range(of: number)
    for position in own {
      for place in other.range(of: Int(values[position])) {
        let value = other.values[place]
        let isMet = (own.lowerBound..<position).contains {
          other.contains(value, of: Int(values[$0]))
        }
        if !isMet { body(Int(value)) }
      }
    }
  }

  func contains(_ value: Int32, of number: Int) -> Bool {
    for position in range(of: number) where values[position] == value { return true }
    return false
  }

  func isEmpty(_ number: Int) -> Bool { starts[number] == starts[number + 1] }
}

public import CooperationModel
internal import Foundation
internal import GRDB

extension DirectoryDatabase {
  /// The most places of organizations that a map holds; beyond, near ones stand together.
  ///
  /// A large screen in braille has some 100,000 dots, most of them empty; 20,000 places are laid
  /// flat and drawn in a few milliseconds.
  private static let mostDots = 20_000

  /// What a map of a territory shows, of all organizations or of a sector; absent if there is no such
  /// territory.
  public func map(of id: Territory.ID, sector: Sector?) throws -> TerritoryMap? {
    try read { db in
      guard let number = try number(of: id, db) else { return nil }
      var parts = try parts(of: number, db)
      let inside = try descendants(of: parts.map(\.number), db)
      var dots = MapDots()
      var points = parts.map { _ in Set<Point>() }
      let statement = try db.cachedStatement(
        sql: """
          SELECT o.territory, o.latitude, o.longitude, t.latitude, t.longitude
          FROM organization o LEFT JOIN territory t ON t.number = o.municipality
          WHERE o.number = ?
          """)
      if let sector {
        for part in parts.indices { try count(sector, in: &parts[part], db) }
      }
      let list = LocatedList(db, place: Located.place(inside: number), sector: sector)
      for organization in try list.all() {
        guard let row = try Row.fetchOne(statement, arguments: [organization]) else { continue }
        let own = Self.point(row[1], row[2])
        guard let point = own ?? Self.point(row[3], row[4]) else {
          dots.notPlaced += 1
          continue
        }
        dots.add(point, isApproximate: own == nil)
        for part in (row[0] as Int?).flatMap({ inside[$0] }) ?? [] { points[part].insert(point) }
      }
      let ids = [id] + parts.map(\.part.territory.id)
      let rings = try ids.map { try boundaries(of: $0, db) }
      for index in parts.indices {
        if parts[index].part.center == nil {
          parts[index].part.center = Self.middle(of: points[index])
        }
        guard rings[index + 1].isEmpty else { continue }
        parts[index].part.outline = ConvexHull.corners(of: points[index].sorted(by: Self.before))
      }
      let ties = try ties(of: number, inside, &parts, db)
      return TerritoryMap(
        territory: id, dots: dots.merged(atMost: Self.mostDots), parts: parts.map(\.part),
        notPlaced: dots.notPlaced, boundaries: rings.flatMap { $0 }, ties: ties)
    }
  }

  private static func point(_ latitude: Double?, _ longitude: Double?) -> Point? {
    guard let latitude, let longitude else { return nil }
    return Point(latitude: latitude, longitude: longitude)
  }

  private static func before(_ a: Point, _ b: Point) -> Bool {
    (a.latitude, a.longitude) < (b.latitude, b.longitude)
  }

  /// The middle of some points; absent if there are none.
  private static func middle(of points: Set<Point>) -> Point? {
    guard !points.isEmpty else { return nil }
    let sorted = points.sorted(by: before)
    let north = sorted.reduce(0) { $0 + $1.latitude } / Double(sorted.count)
    let east = sorted.reduce(0) { $0 + $1.longitude } / Double(sorted.count)
    return Point(latitude: north, longitude: east)
  }

  /// The territories directly inside, most organizations first, each with its center if known.
  private func parts(
    of number: Int, _ db: Database
  ) throws -> [(number: Int, part: TerritoryMap.Part)] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT t.*, c.organizations, c.with_point FROM territory_inside i
        JOIN territory t ON t.number = i.territory JOIN card c ON c.territory = t.number
        WHERE i.container = ? ORDER BY c.organizations DESC, t.name
        """, arguments: [number])
    return rows.map { row in
      (
        row["number"],
        TerritoryMap.Part(
          territory: Self.entry(row), center: Self.territory(row).center,
          withPoint: row["with_point"])
      )
    }
  }

  /// Counts the organizations of a sector in a part, and those of them with coordinates of their own.
  private func count(
    _ sector: Sector, in part: inout (number: Int, part: TerritoryMap.Part), _ db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT latitude IS NOT NULL FROM organization WHERE number = ?")
    let list = LocatedList(db, place: Located.place(inside: part.number), sector: sector)
    let numbers = try list.all()
    part.part.territory.organizations = numbers.count
    part.part.withPoint = try numbers.count { number in
      try Bool.fetchOne(statement, arguments: [number]) ?? false
    }
  }

  private func boundaries(of id: Territory.ID, _ db: Database) throws -> [[Point]] {
    let statement = try db.cachedStatement(
      sql: "SELECT points FROM boundary WHERE territory = ? ORDER BY number")
    return try Data.fetchAll(statement, arguments: [id.rawValue]).map(PackedPoints.unpack)
  }

  /// Counts the declared pairs from part to part, and from each part to what is outside.
  private func ties(
    of number: Int, _ holders: [Int: [Int]],
    _ parts: inout [(number: Int, part: TerritoryMap.Part)],
    _ db: Database
  ) throws -> [TerritoryMap.Tie] {
    struct Ends: Hashable {
      var a: Int
      var b: Int
    }
    let shown = try descendants(of: [number], db)
    var counts: [Ends: Int] = [:]
    var between = try Row.fetchAll(db, sql: "SELECT a, b, pairs FROM declared_between")
      .map { (a: $0[0] as Int, b: $0[1] as Int, pairs: $0[2] as Int) }
    between += recordedLinks.counts.between.map { (a: $0.a, b: $0.b, pairs: 1) }
    for (a, b, pairs) in between {
      let (from, to) = (holders[a] ?? [], holders[b] ?? [])
      for part in from where shown[b] == nil { parts[part].part.pairsOutside += pairs }
      for part in to where shown[a] == nil { parts[part].part.pairsOutside += pairs }
      // A territory across two parts is inside both: such a pair leaves neither.
      for first in from where !to.contains(first) {
        for second in to where !from.contains(second) {
          counts[Ends(a: min(first, second), b: max(first, second)), default: 0] += pairs
        }
      }
    }
    return counts.map { TerritoryMap.Tie(a: $0.key.a, b: $0.key.b, pairs: $0.value) }
      .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// Which of some territories hold each territory, themselves included, by position.
  private func descendants(of numbers: [Int], _ db: Database) throws -> [Int: [Int]] {
    let inside = try db.cachedStatement(
      sql: "SELECT territory FROM territory_inside WHERE container = ?")
    var holders: [Int: [Int]] = [:]
    for (position, number) in numbers.enumerated() {
      var seen: Set<Int> = []
      var open = [number]
      while let next = open.popLast() {
        guard seen.insert(next).inserted else { continue }
        holders[next, default: []].append(position)
        open += try Int.fetchAll(inside, arguments: [next])
      }
    }
    return holders
  }
}

/// The places of the organizations of a map while they are counted.
private struct MapDots {
  private struct Place: Hashable {
    var point: Point
    var isApproximate: Bool
  }

  /// A square of a grid, and what stands in it.
  private struct Square {
    var organizations = 0
    var latitude = 0.0
    var longitude = 0.0
  }

  private struct Corner: Hashable {
    var row: Int
    var column: Int
    var isApproximate: Bool
  }

  private var numbers: [Place: Int] = [:]
  var notPlaced = 0

  mutating func add(_ point: Point, isApproximate: Bool) {
    numbers[Place(point: point, isApproximate: isApproximate), default: 0] += 1
  }

  /// The places from south to north, those of one square of a grid together if there are too many.
  func merged(atMost limit: Int) -> [TerritoryMap.Dot] {
    var dots = numbers.map {
      TerritoryMap.Dot(
        point: $0.key.point, organizations: $0.value, isApproximate: $0.key.isApproximate)
    }
    dots.sort(by: Self.before)
    // A thousandth of a degree is a hundred meters.
    var size = 0.001
    while dots.count > limit {
      dots = Self.merge(dots, size)
      size *= 2
    }
    return dots
  }

  private static func merge(_ dots: [TerritoryMap.Dot], _ size: Double) -> [TerritoryMap.Dot] {
    var squares: [Corner: Square] = [:]
    for dot in dots {
      let corner = Corner(
        row: Int((dot.point.latitude / size).rounded(.down)),
        column: Int((dot.point.longitude / size).rounded(.down)),
        isApproximate: dot.isApproximate)
      let weight = Double(dot.organizations)
      squares[corner, default: Square()].organizations += dot.organizations
      squares[corner, default: Square()].latitude += dot.point.latitude * weight
      squares[corner, default: Square()].longitude += dot.point.longitude * weight
    }
    return squares.compactMap { corner, square in
      let number = Double(square.organizations)
      return Point(latitude: square.latitude / number, longitude: square.longitude / number).map {
        TerritoryMap.Dot(
          point: $0, organizations: square.organizations, isApproximate: corner.isApproximate)
      }
    }
    .sorted(by: before)
  }

  private static func before(_ a: TerritoryMap.Dot, _ b: TerritoryMap.Dot) -> Bool {
    (a.point.latitude, a.point.longitude, a.isApproximate ? 1 : 0)
      < (b.point.latitude, b.point.longitude, b.isApproximate ? 1 : 0)
  }
}

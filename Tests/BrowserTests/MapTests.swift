import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("Map")
struct MapTests {
  /// The small directory with places: Val-Lézigny 78 kilometers east of Grand Solenne.
  private static let directory: InventedDirectory = {
    var directory = InventedDirectory.small
    let centers: [String: (Double, Double)] = [
      "I1": (45.5, -5), "I2": (45.5, -4), "M1": (45.5, -5.02), "M2": (45.52, -4.9),
      "M3": (45.5, -4), "M4": (45.4, -4.1),
    ]
    for (index, territory) in directory.territories.enumerated() {
      guard let center = centers[territory.id.rawValue] else { continue }
      directory.territories[index].center = Point(latitude: center.0, longitude: center.1)
    }
    let points: [String: (Double, Double)] = [
      "o02": (45.5, -5), "o07": (45.5, -5), "o09": (45.51, -5.03), "o08": (45.52, -4.9),
      "o01": (45.6, -4), "o03": (45.5, -4.01), "o04": (45.4, -4.1),
    ]
    for (index, organization) in directory.organizations.enumerated() {
      guard let point = points[organization.id.rawValue] else { continue }
      directory.organizations[index].point = Point(latitude: point.0, longitude: point.1)
    }
    return directory
  }()

  /// The map of the department Orée.
  private func map(
    columns: Int = 80, rows: Int = 24, repertoire: Repertoire = .unicode,
    language: Language = .english
  ) throws -> Journey {
    let journey = try Journey(
      Self.directory, columns: columns, rows: rows, language: language, repertoire: repertoire,
      at: Territory.ID(rawValue: "D1"))
    journey.press(.character("6"))
    return journey
  }

  /// The text of the picture, left of the list.
  private func picture(_ journey: Journey) -> String {
    let width = journey.state.mapLayout.columns
    return (3..<journey.frame.size.rows - 3).map { row in
      journey.frame.row(row).prefix(width).map(\.glyph).joined()
    }.joined(separator: "\n")
  }

  @Test("Shows the parts beside the picture, a scale in round kilometers, and the north")
  func whole() throws {
    let journey = try map()
    #expect(journey.screen.contains("[6 Map]"))
    #expect(journey.screen.contains("ORÉE"))
    // 81 kilometers in 55 columns: ten of them are seven columns.
    #expect(journey.screen.contains("├─────┤ 10 km"))
    #expect(journey.screen.contains("N ▲"))
    #expect(journey.screen.contains("1 dot = 1"))
    #expect(picture(journey).contains("▸Val-Lézigny"))
    #expect(picture(journey).contains("Grand Solenne"))
    #expect(journey.screen.contains("Val-Lézigny: 6 organizations. → opens it. Off the map: 6"))
  }

  @Test("Marks on the map what is chosen in the list, where the cursor stands")
  func choosing() throws {
    let journey = try map()
    journey.press(.down)
    #expect(picture(journey).contains("▸Grand Solenne"))
    #expect(!picture(journey).contains("▸Val-Lézigny"))
    #expect(journey.cursorRow.contains("▸Grand Solenne"))
    #expect(journey.frame.cell(under: journey.frame.cursor) == "G")
  }

  @Test("Opens the map of a part, and comes back to the same choice")
  func opening() throws {
    let journey = try map()
    journey.press(.down, .right)
    #expect(journey.screen.contains("Orée › Grand Solenne › Map"))
    #expect(picture(journey).contains("▸Solenne"))
    journey.press(.enter)
    #expect(journey.screen.contains("Nothing inside"))
    journey.press(.right)
    #expect(journey.screen.contains("[2 Organizations]"))
    #expect(journey.screen.contains("Comptoir des Semences"))
    journey.press(.character("6"), .left, .left)
    #expect(picture(journey).contains("▸Grand Solenne"))
    journey.press(.escape)
    #expect(journey.screen.contains("Comptoir des Semences"))
    journey.press(.escape, .character("6"), .escape)
    #expect(journey.screen.contains("[1 Territories]"))
  }

  @Test("Lists with 2 the organizations of the map, not of the tree")
  func organizations() throws {
    let journey = try map()
    journey.press(.down, .right, .character("2"))
    #expect(journey.screen.contains("Grand Solenne"))
    #expect(journey.screen.contains("4 organizations"))
  }

  @Test("Doubles the scale at the chosen part, moves with the arrows, and Esc chooses again")
  func zooming() throws {
    let journey = try map()
    let whole = picture(journey)
    journey.press(.character("+"))
    #expect(journey.screen.contains("├─────┤ 5 km"))
    #expect(journey.screen.contains("move"))
    let near = picture(journey)
    #expect(near != whole)
    #expect(near.contains("▸Val-Lézigny"))
    #expect(!near.contains("Grand Solenne"))
    journey.press(.left, .left, .left, .left, .left, .left, .left, .left)
    #expect(picture(journey).contains("Grand Solenne"))
    journey.press(.escape)
    #expect(!journey.screen.contains("move"))
    journey.press(.down)
    #expect(picture(journey).contains("▸Grand Solenne"))
    journey.press(.character("-"))
    #expect(picture(journey).contains("Val-Lézigny"))
    journey.press(.character("-"))
    #expect(journey.screen.contains("whole map"))
  }

  @Test("Stops at the largest scale")
  func nearest() throws {
    let journey = try map()
    for _ in 0..<40 { journey.press(.character("+")) }
    #expect(journey.screen.contains("no larger"))
    #expect(journey.screen.contains("m ") || journey.screen.contains(" m"))
  }

  @Test("Changes the signs, from braille to blocks to ASCII and back")
  func drawingSets() throws {
    let journey = try map()
    func hasBraille() -> Bool {
      picture(journey).unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) }
    }
    #expect(hasBraille())
    journey.press(.character("g"))
    #expect(!hasBraille())
    #expect(picture(journey).contains { "▘▝▖▗▀▌▐▄▚▞".contains($0) })
    journey.press(.character("g"))
    #expect(picture(journey).contains("+"))
    #expect(!picture(journey).contains { "▘▝▖▗▀▌▐▄▚▞".contains($0) })
    journey.press(.character("g"))
    #expect(hasBraille())
  }

  @Test("Draws in ASCII alone on an old terminal, in every row", arguments: [79, 80, 120, 50])
  func plain(columns: Int) throws {
    let journey = try map(columns: columns, repertoire: .ascii, language: .french)
    journey.press(.down, .character("g"))
    #expect(journey.screen.utf8.allSatisfy { $0 < 0x80 })
    #expect(picture(journey).contains("+") || picture(journey).contains("*"))
    #expect(picture(journey).contains(">Grand Solenne"))
  }

  @Test("Shows the same numbers as a table")
  func table() throws {
    let journey = try map()
    journey.press(.character("t"))
    #expect(journey.screen.contains("with a point"))
    #expect(journey.cursorRow.contains("Val-Lézigny"))
    #expect(journey.cursorRow.contains("45.500 / -4.000"))
    journey.press(.down, .character("t"))
    #expect(picture(journey).contains("▸Grand Solenne"))
  }

  @Test("Says what is chosen in the last row where there is no room for a list")
  func narrow() throws {
    let journey = try map(columns: 40, rows: 20)
    journey.press(.down)
    #expect(journey.cursorRow.contains("▸Grand Solenne"))
    #expect(journey.cursorRow.contains("4"))
    #expect(journey.screen.contains(" km"))
  }

  @Test("Rings stand for organizations that are only somewhere in a municipality")
  func approximate() {
    for (set, expected) in [(DrawingSet.braille, "◦○◎"), (.blocks, "◦○◎"), (.ascii, "oO@")] {
      var canvas = DotCanvas(columns: 3, rows: 1, set: set)
      for (column, number) in [9, 10, 100].enumerated() {
        canvas.addApproximate(number, at: DotPlace(x: Double(column * set.dotsAcross), y: 0))
      }
      #expect(canvas.description == expected)
    }
  }

  @Test("Survives every window", arguments: [Repertoire.unicode, .ascii])
  func windows(repertoire: Repertoire) throws {
    let journey = try map(repertoire: repertoire)
    let keys: [[Key]] = [
      [], [.character("+")], [.escape, .character("t")], [.character("t"), .character("g")],
    ]
    for pressed in keys {
      for key in pressed { journey.press(key) }
      for (columns, rows) in [
        (1, 1), (20, 5), (21, 6), (59, 15), (60, 5), (60, 16), (61, 7), (99, 16), (500, 200),
      ] {
        journey.send(.resize(Size(columns: columns, rows: rows)))
        let frame = journey.frame
        for row in 0..<rows {
          let columnsOfRow = frame.row(row).reduce(0) { $0 + $1.glyph.columns }
          #expect(columnsOfRow == columns)
        }
      }
    }
  }

  // MARK: The flat map

  private func scene(_ points: [(Double, Double, Int)]) -> MapScene {
    MapScene(
      TerritoryMap(
        territory: Territory.ID(rawValue: "X"),
        dots: points.compactMap { point in
          Point(latitude: point.0, longitude: point.1).map {
            .init(point: $0, organizations: point.2, isApproximate: false)
          }
        },
        parts: [], notPlaced: 0, boundaries: []))
  }

  @Test("A kilometer is as long up as across")
  func aspect() throws {
    // At 60 degrees a degree of longitude is half as wide as one of latitude.
    let scene = scene([(59.5, 0, 1), (60.5, 0, 1), (60, -1, 1), (60, 1, 1)])
    #expect(abs(scene.full.width - scene.full.height) < 1)
    #expect(abs(scene.full.height - 111.2) < 0.1)
    let view = MapView(
      scene.full, zoom: 0, middle: nil, columns: 42, rows: 21, set: .braille)
    let a = view.dot(of: MapScene.Place(east: 0, north: 0))
    let b = view.dot(of: MapScene.Place(east: 10, north: 10))
    #expect(abs((b.x - a.x) - (a.y - b.y)) < 1e-9)
  }

  @Test("Islands on both sides of the date line stay together")
  func dateLine() {
    let scene = scene([(-16.8, 179.9, 1), (-16.8, -179.9, 1), (-16.9, 179.95, 1)])
    // 0.2 degrees at 16.85 degrees south: 21.3 kilometers.
    #expect(abs(scene.full.width - 21.3) < 0.1)
  }

  @Test("Poles, one point and no point leave a map")
  func extremes() {
    for points in [[], [(90.0, 0.0, 1)], [(-90, 12, 1), (-89.9, -170, 1)], [(0, 180, 1)]] {
      let scene = scene(points)
      #expect(scene.full.width.isFinite && scene.full.height.isFinite)
      for set in DrawingSet.allCases {
        let view = MapView(scene.full, zoom: 3, middle: nil, columns: 1, rows: 1, set: set)
        let dot = view.dot(of: scene.full.middle)
        #expect(dot.x.isFinite && dot.y.isFinite)
        #expect(view.scaleBar(within: 10).columns >= 1)
      }
    }
  }

  @Test("A few far organizations do not shrink the others, and are counted")
  func far() {
    var points: [(Double, Double, Int)] = [(-21, 55.5, 1)]
    for row in 0..<20 {
      for column in 0..<10 {
        points.append((48 + Double(column) * 0.01, 2 + Double(row) * 0.01, 1))
      }
    }
    let scene = scene(points)
    #expect(scene.outside == 1)
    #expect(scene.usual.height < 20)
    #expect(scene.full.height > 7000)
  }

  @Test(
    "The scale is a round number that fits",
    arguments: [
      (0.1, 10, 1000, 10), (1.0, 10, 10_000, 10), (1.0, 9, 5000, 5), (0.03, 10, 200, 7),
    ]
  )
  func scaleBar(kilometers: Double, room: Int, meters: Int, columns: Int) {
    let extent = MapScene.Extent(west: 0, east: kilometers * 98, south: 0, north: 0.001)
    let view = MapView(extent, zoom: 0, middle: nil, columns: 100, rows: 1000, set: .braille)
    #expect(view.scaleBar(within: room).meters == meters)
    #expect(view.scaleBar(within: room).columns == columns)
  }
}

extension Frame {
  /// The glyph of a cell.
  func cell(under position: Position) -> String {
    cells[position.row * size.columns + position.column].glyph
  }
}

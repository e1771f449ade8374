internal import CooperationModel
internal import TextLayout

/// Where the parts of the map screen stand.
struct MapLayout: Hashable, Sendable {
  /// The size of the picture, from the first row of the body and the first column.
  var columns: Int
  var rows: Int
  /// The columns of the list beside it; empty where there is no room.
  var list: Range<Int>
  /// The rows that the list of parts has at least.
  var listHeight: Int

  init(size: Size, bodyHeight: Int) {
    if size.columns >= 60 {
      let width = size.columns >= 140 ? 42 : size.columns >= 100 ? 32 : 23
      columns = size.columns - width - 1
      list = columns + 2..<size.columns - 1
      rows = bodyHeight
      let legend = bodyHeight >= 30 ? 14 : bodyHeight >= 16 ? 9 : bodyHeight >= 10 ? 5 : 2
      listHeight = max(bodyHeight - 1 - legend, 1)
    } else {
      columns = size.columns
      list = 0..<0
      // The last row says what is chosen.
      rows = max(bodyHeight - 1, 0)
      listHeight = 1
    }
  }
}

extension BrowserState {
  /// The largest scale: a column of five meters.
  private static let nearest = 0.005

  var mapLayout: MapLayout { MapLayout(size: size, bodyHeight: bodyHeight) }

  /// The signs that pictures are made of.
  func drawingSet(_ environment: Environment) -> DrawingSet {
    let sets = DrawingSet.sets(of: environment.repertoire)
    // Where the font has no braille, the next set is the usual one; a key still chooses any.
    let usual = environment.lacksBraille ? sets.first { $0 != .braille } : nil
    return drawingSet.flatMap { sets.contains($0) ? $0 : nil } ?? usual ?? sets[0]
  }

  /// The part of the map that the picture shows; absent until the map is there.
  func mapView(_ environment: Environment) -> MapView? {
    guard let map = position.map, let scene = map.scene else { return nil }
    let layout = mapLayout
    return MapView(
      map.zoom < 0 ? scene.full : scene.usual, zoom: map.zoom, middle: map.middle,
      columns: layout.columns, rows: layout.rows, set: drawingSet(environment))
  }

  mutating func moveInMap(_ action: Action) {
    position.map?.viewport.move(action)
    followChosenPart()
  }

  /// Puts the chosen part in the middle of a picture that does not show everything.
  private mutating func followChosenPart() {
    guard let map = position.map, map.zoom > 0, let scene = map.scene,
      scene.parts.indices.contains(map.viewport.selected),
      let place = scene.parts[map.viewport.selected]
    else { return }
    position.map?.middle = place
  }

  mutating func performInMap(_ action: Action, _ environment: Environment) throws -> [Effect] {
    guard let state = position.map, let map = state.map.value, let scene = state.scene else {
      return []
    }
    switch action {
    case .open: return try openChosenPart(map, environment)
    case .zoomIn:
      zoomIn(scene, environment)
    case .zoomOut:
      let farthest = scene.outside > 0 ? -1 : 0
      guard state.zoom > farthest else {
        notice = environment.messages(.noticeFarthest)
        return []
      }
      position.map?.zoom -= 1
      if state.zoom <= 1 {
        position.map?.middle = nil
        position.map?.isPanning = false
      }
    case .panUp: pan(0, 1, scene, environment)
    case .panDown: pan(0, -1, scene, environment)
    case .panLeft: pan(-1, 0, scene, environment)
    case .panRight: pan(1, 0, scene, environment)
    case .panEnd: position.map?.isPanning = false
    case .drawing: changeDrawing(environment)
    case .filter:
      position.map?.isPanning = false
      try openSectorMenu(environment)
    case .ties:
      guard map.parts.contains(where: { $0.pairsOutside > 0 }) || !map.ties.isEmpty else {
        notice = environment.messages(.noticeNoTies, state.place.name)
        return []
      }
      position.map?.showsTies.toggle()
    case .table:
      position.map?.isTable.toggle()
      position.map?.isPanning = false
      layOutMap(environment)
    default: break
    }
    return []
  }

  /// The next signs that the terminal can show.
  mutating func changeDrawing(_ environment: Environment) {
    let sets = DrawingSet.sets(of: environment.repertoire)
    guard sets.count > 1 else {
      notice = environment.messages(.noticeDrawingOne)
      return
    }
    let here = sets.firstIndex(of: drawingSet(environment)) ?? 0
    let next = sets[(here + 1) % sets.count]
    drawingSet = next
    notice = environment.messages(next.notice)
  }

  private mutating func zoomIn(_ scene: MapScene, _ environment: Environment) {
    guard let state = position.map, let view = mapView(environment) else { return }
    position.map?.isTable = false
    guard view.kilometersPerColumn / 2 >= Self.nearest else {
      notice = environment.messages(.noticeNearest)
      position.map?.isPanning = true
      return
    }
    position.map?.zoom += 1
    position.map?.isPanning = true
    if state.zoom <= 0 {
      position.map?.middle = view.middle
      followChosenPart()
    }
    layOutMap(environment)
  }

  /// Moves the picture by a quarter of itself, never beyond the last thing on the map.
  private mutating func pan(
    _ east: Double, _ north: Double, _ scene: MapScene, _ environment: Environment
  ) {
    guard let view = mapView(environment) else { return }
    let layout = mapLayout
    let width = view.kilometersPerColumn * Double(max(layout.columns, 4)) / 4
    let height = view.kilometersPerColumn * 2 * Double(max(layout.rows, 4)) / 4
    let extent = scene.full
    position.map?.middle = MapScene.Place(
      east: min(max(view.middle.east + east * width, extent.west), extent.east),
      north: min(max(view.middle.north + north * height, extent.south), extent.north))
  }

  /// Opens the map of the chosen part, or the list of a place without parts.
  private mutating func openChosenPart(
    _ map: TerritoryMap, _ environment: Environment
  ) throws -> [Effect] {
    guard var outer = position.map else { return [] }
    guard map.parts.indices.contains(outer.viewport.selected) else {
      try list(
        .territory(outer.place.id), path: outer.place.path,
        sectors: outer.sector.map { [$0] } ?? [],
        environment)
      return []
    }
    let part = map.parts[outer.viewport.selected].territory
    remember(.territory(part))
    let trail = outer.outer
    outer.outer = []
    outer.isPanning = false
    generation += 1
    var inner = MapState(
      place: Place(id: part.id, path: outer.place.path + [part.name]), question: generation)
    inner.sector = outer.sector
    inner.showsTies = outer.showsTies
    inner.isTable = outer.isTable
    inner.outer = trail + [outer]
    position.map = inner
    try layOut(environment)
    return [.ask(.map(part.id, sector: inner.sector, generation: generation))]
  }

  /// Goes back to the map that this one was opened from.
  ///
  /// - Returns: Whether there was anything to go back to.
  mutating func leaveInnerMap(_ environment: Environment) throws -> Bool {
    guard var trail = position.map?.outer, var outer = trail.popLast() else { return false }
    outer.outer = trail
    position.map = outer
    try layOut(environment)
    return true
  }

  /// Gives the view the rows that the window has for it.
  mutating func layOutMap(_ environment: Environment) {
    guard let map = position.map?.map.value else { return }
    if position.map?.scene == nil { position.map?.scene = MapScene(map) }
    let isTable = position.map?.isTable == true
    let height = isTable ? max(bodyHeight - 2, 1) : mapLayout.listHeight
    position.map?.viewport.resize(count: map.parts.count, height: height)
  }
}

extension DrawingSet {
  /// What is said when the set is chosen.
  var notice: MessageKey {
    switch self {
    case .braille: .noticeDrawingBraille
    case .blocks: .noticeDrawingBlocks
    case .ascii: .noticeDrawingASCII
    }
  }
}

internal import CooperationModel
internal import TextLayout

extension Drawing {
  mutating func drawMap() {
    guard let state = state.position.map else { return }
    guard let map = state.map.value, let scene = state.scene else { return drawWaiting(state.map) }
    if state.isTable { return drawMapTable(state, map) }
    let layout = self.state.mapLayout
    guard let picture = mapPicture(state, map, scene, layout) else { return }
    if scene.dots.isEmpty, scene.boundaries.isEmpty, scene.parts.allSatisfy({ $0 == nil }) {
      let width = max(layout.columns - 4, 1)
      let lines = say(.mapEmpty, state.place.name).wrapped(to: width)
      for (offset, line) in lines.enumerated() where offset + 1 < layout.rows {
        canvas.put(line, row: top + 1 + offset, column: 2, width: width, style: .muted)
      }
    } else {
      canvas.put(picture.dots, row: top, column: 0)
    }
    if layout.list.isEmpty {
      drawChosenPart(state, map)
    } else {
      canvas.verticalRule(column: layout.columns, from: top, to: bottom)
      drawParts(state, map, scene, picture, layout)
    }
  }

  private typealias MapPicture = (dots: DotCanvas, view: MapView)

  // MARK: The picture

  private func mapPicture(
    _ map: MapState, _ answer: TerritoryMap, _ scene: MapScene, _ layout: MapLayout
  ) -> MapPicture? {
    guard let view = state.mapView(environment) else { return nil }
    var dots = DotCanvas(
      columns: layout.columns, rows: layout.rows, set: state.drawingSet(environment))
    for ring in scene.boundaries {
      dots.draw(through: ring.map(view.dot), isClosed: true, ink: .boundary)
    }
    for outline in scene.outlines where outline.count >= 3 {
      dots.draw(through: outline.map(view.dot), isClosed: true, ink: .boundary)
    }
    for dot in scene.dots where !dot.isApproximate {
      dots.add(dot.organizations, at: view.dot(of: dot.place))
    }
    for dot in scene.dots where dot.isApproximate {
      dots.addApproximate(dot.organizations, at: view.dot(of: dot.place))
    }
    let chosen = map.viewport.selected
    if map.showsTies, scene.parts.indices.contains(chosen), let from = scene.parts[chosen] {
      for tie in answer.ties where tie.a == chosen || tie.b == chosen {
        guard let to = scene.parts[tie.a + tie.b - chosen] else { continue }
        dots.draw(
          through: [view.dot(of: from), view.dot(of: to)], ink: .dotted, style: .accent)
      }
    }
    if layout.list.isEmpty, layout.columns >= 24, layout.rows >= 6 {
      dots.mark(plain(scaleBar(view, width: 12)), row: layout.rows - 1, column: 0, style: .muted)
    }
    label(&dots, view, map, answer, scene)
    return (dots, view)
  }

  /// A text in the characters of the terminal, so that its width stays what it is.
  private func plain(_ text: String) -> String { text.transliterated(to: environment.repertoire) }

  /// Names the chosen part, then the others from the largest on, until an eighth is covered.
  private func label(
    _ dots: inout DotCanvas, _ view: MapView, _ map: MapState, _ answer: TerritoryMap,
    _ scene: MapScene
  ) {
    let chosen = map.viewport.selected
    let hasNumbers = size.columns >= 100
    var left = dots.columns * dots.rows / 8
    let order = [chosen] + answer.parts.indices.filter { $0 != chosen }
    for index in order where scene.parts.indices.contains(index) {
      guard left > 0, let place = scene.parts[index],
        let cell = dots.cell(of: view.dot(of: place))
      else { continue }
      let part = answer.parts[index].territory
      var text = plain(part.name).truncated(to: 20, in: environment.repertoire)
      if hasNumbers { text += " " + plain(say.number(part.organizations)) }
      let isChosen = index == chosen
      let label = dots.label(
        isChosen ? plain("▸") + text : text, beside: cell, style: isChosen ? .trail : .plain)
      if label != nil { left -= text.columns }
    }
  }

  private func scaleBar(_ view: MapView, width: Int) -> String {
    let bar = view.scaleBar(within: width)
    let length =
      bar.meters >= 1000
      ? say(.mapKilometers, say.number(bar.meters / 1000))
      : say(.mapMeters, say.number(bar.meters))
    return "├" + String(repeating: "─", count: max(bar.columns - 2, 0)) + "┤ " + length
  }

  // MARK: Beside the picture

  /// The chosen part, where there is no room for a list.
  private mutating func drawChosenPart(_ map: MapState, _ answer: TerritoryMap) {
    let row = bottom - 1
    guard answer.parts.indices.contains(map.viewport.selected) else {
      return drawName(
        map.place.name, row: row, column: 1, width: max(size.columns - 1, 1), isChosen: true)
    }
    let part = answer.parts[map.viewport.selected].territory
    let number = say.number(part.organizations)
    canvas.put(number, row: row, endingAt: size.columns)
    drawName(
      part.name, row: row, column: 1, width: max(size.columns - number.columns - 2, 1),
      isChosen: true)
  }

  private mutating func drawParts(
    _ map: MapState, _ answer: TerritoryMap, _ scene: MapScene, _ picture: MapPicture,
    _ layout: MapLayout
  ) {
    let first = layout.list.lowerBound
    let width = layout.list.count
    canvas.put(
      map.place.name.uppercased(), row: top, column: first, width: width, style: .heading)
    var row = top + 1
    if let sector = map.sector {
      let name = say(sector.name)
      let start = max(layout.list.upperBound - name.columns, first + map.place.name.columns + 1)
      canvas.put(
        name, row: top, column: start, width: layout.list.upperBound - start, style: .accent)
    }
    if answer.parts.isEmpty {
      canvas.placeCursor(row: top, column: first)
      for line in say(.mapNoParts).wrapped(to: width).prefix(layout.listHeight) {
        canvas.put(line, row: row, column: first, width: width, style: .muted)
        row += 1
      }
    }
    let largest = answer.parts.map(\.territory.organizations).max() ?? 0
    let digits = say.number(largest).columns
    let bars = width >= 28 ? 7 : 3
    for line in map.viewport.visible {
      let part = answer.parts[line].territory
      let isChosen = line == map.viewport.selected
      let numberEnd = layout.list.upperBound - bars - 1
      canvas.put(say.number(part.organizations), row: row, endingAt: numberEnd)
      canvas.bar(
        value: part.organizations, of: largest, row: row, column: numberEnd + 1, width: bars,
        style: isChosen ? .accent : .muted)
      drawName(
        part.name, row: row, column: first, width: max(numberEnd - digits - 1 - first, 1),
        isChosen: isChosen)
      row += 1
    }
    if map.viewport.count > map.viewport.visible.count {
      drawExtent(map.viewport, row: row, column: first, width: width)
      row += 1
    }
    drawLegend(map, answer, scene, picture, from: row, column: first, width: width)
  }

  /// What the signs of the picture mean, the most needed first, at the bottom.
  private mutating func drawLegend(
    _ map: MapState, _ answer: TerritoryMap, _ scene: MapScene, _ picture: MapPicture,
    from row: Int, column: Int, width: Int
  ) {
    let room = bottom - row
    guard room > 0 else { return }
    // Where nothing is on the map, nothing is to be measured on it.
    var lines =
      scene.dots.isEmpty && scene.boundaries.isEmpty
      ? [] : [scaleBar(picture.view, width: min(width - 12, 16)).padded(to: width - 3) + "N ▲"]
    func add(_ text: String) {
      let wrapped = text.wrapped(to: width)
      if lines.count + wrapped.count <= room { lines += wrapped }
    }
    let set = picture.dots.set
    let scale = picture.dots.scale()
    if picture.dots.hasNumbers {
      let sign = set == .braille ? "⠿ " : "▞ "
      if set == .ascii {
        add(say(.mapSigns, say.number(scale.perDot), say.number(scale.perDot * 2)))
      } else {
        add(sign + say(.mapDots, count: scale.perDot))
        if scale.isOverfull { add(sign + say(.mapDotsFull)) }
      }
    }
    if scene.dots.contains(where: \.isApproximate) { add(say(.mapApproximate)) }
    let edge = set == .braille ? "⠁⠈ " : set == .blocks ? "·· " : "' ' "
    if !scene.boundaries.isEmpty {
      add(edge + say(.mapBoundary))
    } else if scene.outlines.contains(where: { !$0.isEmpty }) {
      add(edge + say(.mapOutline))
    }
    let strokes = set == .braille ? "⠐⠠ " : set == .blocks ? "─ ─ " : "- - "
    if map.showsTies { add(strokes + say(.mapTies)) }
    if room > 12, environment.repertoire == .unicode { add(say(.mapDrawingHint)) }
    for (offset, line) in lines.enumerated() {
      canvas.put(
        line, row: bottom - lines.count + offset, column: column, width: width, style: .muted)
    }
    if map.showsTies {
      drawTies(map, answer, from: row + 1, to: bottom - lines.count - 1, column: column, width)
    }
  }

  /// Where the declared links of the chosen part lead.
  private mutating func drawTies(
    _ map: MapState, _ answer: TerritoryMap, from row: Int, to end: Int, column: Int, _ width: Int
  ) {
    let chosen = map.viewport.selected
    guard answer.parts.indices.contains(chosen), end - row >= 2 else { return }
    var lines: [(name: String, pairs: Int)] = answer.ties
      .filter { $0.a == chosen || $0.b == chosen }
      .map { (answer.parts[$0.a + $0.b - chosen].territory.name, $0.pairs) }
      .sorted { $0.pairs != $1.pairs ? $0.pairs > $1.pairs : $0.name < $1.name }
    let outside = answer.parts[chosen].pairsOutside
    if outside > 0 {
      lines = Array(lines.prefix(max(end - row - 2, 0)))
      lines.append((say(.mapTiesOutside, map.place.name), outside))
    }
    guard !lines.isEmpty else { return }
    let name = answer.parts[chosen].territory.name
    canvas.put(
      say(.mapTiesTitle, name).uppercased(), row: row, column: column, width: width,
      style: .heading)
    for (offset, line) in lines.prefix(end - row - 1).enumerated() {
      let number = say.number(line.pairs)
      canvas.put(number, row: row + 1 + offset, endingAt: column + width)
      canvas.put(
        line.name, row: row + 1 + offset, column: column, width: width - number.columns - 1)
    }
  }

  // MARK: The table

  private mutating func drawMapTable(_ map: MapState, _ answer: TerritoryMap) {
    let isFull = size.columns >= 60
    let first = 2
    let end = size.columns - (isFull ? 2 : 0)
    let widths = (
      organizations: isFull ? 14 : 7, points: isFull ? 15 : 0, center: isFull ? 20 : 0
    )
    let organizationsEnd = end - widths.center - widths.points
    let nameWidth = max(organizationsEnd - widths.organizations - first, 1)
    canvas.put(say(.columnPart), row: top, column: first, width: nameWidth, style: .heading)
    if isFull {
      canvas.put(
        say(.columnOrganizations), row: top, endingAt: organizationsEnd, style: .heading)
      canvas.put(
        say(.columnWithPoint), row: top, endingAt: end - widths.center,
        width: widths.points - 1, style: .heading)
      canvas.put(
        say(.columnCenter), row: top, endingAt: end, width: widths.center - 1, style: .heading)
    }
    var row = top + 1
    func drawLine(
      _ name: String, _ organizations: Int, _ withPoint: Int, _ center: String, isChosen: Bool
    ) {
      canvas.put(say.number(organizations), row: row, endingAt: organizationsEnd)
      if isFull {
        canvas.put(say.number(withPoint), row: row, endingAt: end - widths.center)
        canvas.put(center, row: row, endingAt: end)
      }
      drawName(name, row: row, column: first, width: nameWidth, isChosen: isChosen)
      row += 1
    }
    if answer.parts.isEmpty {
      // A territory with nothing inside is its only part.
      drawLine(map.place.name, answer.organizations, answer.withPoint, "", isChosen: true)
      canvas.put(
        say(.mapNoParts), row: row, column: first, width: max(end - first, 1), style: .muted)
    }
    for line in map.viewport.visible where row < bottom {
      let part = answer.parts[line]
      let center = part.center.map {
        say.number($0.latitude, decimals: 3) + " / " + say.number($0.longitude, decimals: 3)
      }
      drawLine(
        part.territory.name, part.territory.organizations, part.withPoint,
        center ?? say(.unknown), isChosen: line == map.viewport.selected)
    }
    if map.viewport.count > map.viewport.visible.count, row < bottom {
      drawExtent(map.viewport, row: bottom - 1, column: first, width: end - first)
    }
  }

  // MARK: The sentence

  /// The name of the chosen part, or of the place if it has none.
  func mapChosenName() -> String {
    guard let map = state.position.map else { return "" }
    guard let parts = map.map.value?.parts, parts.indices.contains(map.viewport.selected) else {
      return map.place.name
    }
    return parts[map.viewport.selected].territory.name
  }

  /// The sentence about what is chosen.
  func mapSentence() -> String {
    guard let state = state.position.map, let map = state.map.value else {
      return state.position.map?.place.name ?? ""
    }
    var sentences: [String] = []
    let chosen = state.viewport.selected
    if map.parts.indices.contains(chosen) {
      let part = map.parts[chosen]
      let count = say.organizations(part.territory.organizations, of: state.sector)
      sentences.append(
        say(
          part.center == nil ? .sentenceMapNowhere : .sentenceMapPart, part.territory.name, count))
      if state.showsTies {
        let pairs = map.ties.filter { $0.a == chosen || $0.b == chosen }
          .reduce(part.pairsOutside) { $0 + $1.pairs }
        sentences.append(
          say(
            .sentenceMapTies, count: pairs, say.number(part.pairsOutside), state.place.name))
      }
    } else {
      let count = say.organizations(map.organizations, of: state.sector)
      sentences.append(say(.sentenceLastTerritory, state.place.name, count) + ".")
    }
    if map.notPlaced > 0 {
      sentences.append(say(.sentenceMapMissing, say.number(map.notPlaced), state.place.name))
    }
    if let outside = state.scene?.outside, outside > 0, state.zoom == 0 {
      sentences.append(say(.sentenceMapOutside, say.number(outside)))
    }
    return sentences.joined(separator: " ")
  }
}

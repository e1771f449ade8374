internal import CooperationModel
internal import TextLayout

extension BrowserState {
  /// The number of neighbors that a side of the links screen shows at once.
  var linksHeight: Int {
    let isTable = position.links?.stop.isTable == true
    return max(bodyHeight - (room == .full ? (isTable ? 3 : 2) : 2), 1)
  }
}

/// Where the parts of the bow-tie stand, in columns.
struct BowTieLayout {
  let left: Range<Int>
  let leftJoin: Int
  let box: Range<Int>
  let rightJoin: Int
  let right: Range<Int>

  init(columns: Int) {
    let boxWidth = min(max(columns / 5, 15), 27)
    let side = (columns - boxWidth - 10) / 2
    left = 2..<side
    leftJoin = side + 2
    box = side + 5..<side + 5 + boxWidth
    rightJoin = box.upperBound + 1
    right = rightJoin + 4..<columns - 1
  }
}

extension Drawing {
  mutating func drawLinks() {
    guard let links = state.position.links else { return }
    let stop = links.stop
    if state.showsNodes, let nodes = links.nodes { return drawNodes(nodes) }
    guard let answer = stop.answer else {
      canvas.put(
        stop.failure ?? say(.linksComputing), row: top + 1, column: 2, width: size.columns - 3)
      canvas.placeCursor(row: top + 1, column: 2)
      return
    }
    drawLinksHeading(stop)
    if state.room != .full || stop.isTable {
      drawLinksTable(stop)
    } else {
      drawBowTie(stop, answer)
      drawLegend(stop, answer)
    }
  }

  private mutating func drawLinksHeading(_ stop: LinksState.Stop) {
    let known = stop.neighbors(.known)
    let declared = known.count { $0.isDeclared }
    let left = say(
      .linksWorksWith, say(.linksDeclaredCount, count: declared),
      say(.linksTraceCount, count: known.count - declared))
    let right = say(.linksCouldWorkWith, say.number(stop.neighbors(.suggested).count))
    if state.room == .full {
      canvas.put(left, row: top, column: 2, width: size.columns / 2, style: .heading)
      let suffix = stop.kind.map { say(.linksOnly, say($0.name)) } ?? ""
      if !suffix.isEmpty {
        canvas.put(
          suffix, row: top, column: 4 + left.columns, width: 24, style: .accent)
      }
      canvas.put(
        right, row: top, endingAt: size.columns - 1, width: size.columns / 2 - 4, style: .heading)
    } else {
      canvas.put(
        stop.side == .known ? left : right, row: top, column: 0, width: size.columns,
        style: .heading)
    }
  }

  // MARK: The bow-tie

  private mutating func drawBowTie(_ stop: LinksState.Stop, _ answer: LinksAnswer) {
    let layout = BowTieLayout(columns: size.columns)
    let rows = top + 1..<bottom - 1
    let center = rows.lowerBound + rows.count / 2
    drawBox(stop, answer, layout, center: center)
    drawSide(.known, stop, answer, layout, rows: rows, center: center)
    drawSide(.suggested, stop, answer, layout, rows: rows, center: center)
  }

  /// The rows of the neighbors in sight: every second one while they are few.
  private func rows(of viewport: Viewport, in rows: Range<Int>) -> [(line: Int, row: Int)] {
    let count = viewport.visible.count
    let step = viewport.count * 2 - 1 <= rows.count ? 2 : 1
    let height = (count - 1) * step + 1
    let first = rows.lowerBound + max(0, (rows.count - height) / 2)
    return viewport.visible.enumerated().map { ($0.element, first + $0.offset * step) }
  }

  private mutating func drawSide(
    _ side: LinksState.Side, _ stop: LinksState.Stop, _ answer: LinksAnswer,
    _ layout: BowTieLayout, rows: Range<Int>, center: Int
  ) {
    let neighbors = stop.neighbors(side)
    let viewport = stop.viewport(side)
    guard !neighbors.isEmpty else {
      drawNothing(side, stop, answer, layout, center: center)
      return
    }
    let lines = self.rows(of: viewport, in: rows)
    let taken = Set(lines.map(\.row))
    let first = min(lines.first?.row ?? center, center)
    let last = max(lines.last?.row ?? center, center)
    let join = side == .known ? layout.leftJoin : layout.rightJoin
    for row in first...last {
      let outward = taken.contains(row)
      let inward = row == center
      let sign = Self.joint(
        up: row > first, down: row < last, left: side == .known ? outward : inward,
        right: side == .known ? inward : outward)
      canvas.put(sign, row: row, column: join, style: .muted)
    }
    if side == .known {
      canvas.put("──", row: center, column: join + 1, style: .muted)
    } else {
      canvas.put("─", row: center, column: join - 1, style: .muted)
    }
    for (line, row) in lines {
      let isChosen = line == viewport.selected
      let hasKeys = stop.side == side
      if side == .known {
        drawKnown(neighbors[line], stop, layout, row: row, isChosen: isChosen, hasKeys: hasKeys)
      } else {
        drawSuggested(
          neighbors[line], stop, layout, row: row, isChosen: isChosen, hasKeys: hasKeys)
      }
    }
  }

  /// The line character that joins the given directions.
  private static func joint(up: Bool, down: Bool, left: Bool, right: Bool) -> String {
    switch (up, down, left, right) {
    case (true, true, true, true): "┼"
    case (true, true, true, false): "┤"
    case (true, true, false, true): "├"
    case (true, true, false, false): "│"
    case (false, true, true, true): "┬"
    case (false, true, true, false): "┐"
    case (false, true, false, true): "┌"
    case (true, false, true, true): "┴"
    case (true, false, true, false): "┘"
    case (true, false, false, true): "└"
    case (true, false, false, false), (false, true, false, false): "│"
    default: "─"
    }
  }

  private mutating func drawBox(
    _ stop: LinksState.Stop, _ answer: LinksAnswer, _ layout: BowTieLayout, center: Int
  ) {
    let box = layout.box
    let width = box.count - 2
    let name = stop.name.uppercased().wrapped(to: width - 1).prefix(3)
    let first = center - (name.count + 1) / 2
    canvas.put(
      "┌" + String(repeating: "─", count: width) + "┐", row: first, column: box.lowerBound,
      style: .muted)
    for (offset, line) in name.enumerated() {
      let row = first + 1 + offset
      canvas.put("│", row: row, column: box.lowerBound, style: .muted)
      canvas.put("│", row: row, column: box.upperBound - 1, style: .muted)
      let margin = max((width - line.columns) / 2, 0)
      canvas.put(
        line, row: row, column: box.lowerBound + 1 + margin, width: width - margin, style: .heading)
    }
    // The border opens where a side is tied to it.
    if !stop.neighbors(.known).isEmpty {
      canvas.put("┤", row: center, column: box.lowerBound, style: .muted)
    }
    if !stop.neighbors(.suggested).isEmpty {
      canvas.put("├", row: center, column: box.upperBound - 1, style: .muted)
    }
    let last = first + 1 + name.count
    canvas.put(
      "└" + String(repeating: "─", count: width) + "┘", row: last, column: box.lowerBound,
      style: .muted)
    for (offset, affiliation) in answer.affiliations.enumerated()
    where last + 1 + offset < bottom - 1 {
      let text = say(
        .linksGroup, say.number(affiliation.members), affiliation.group.name)
      guard offset < 3 else { break }
      canvas.put(
        text, row: last + 1 + offset, column: box.lowerBound, width: box.count, style: .muted)
    }
    drawWarnings(answer, row: last + 1 + min(answer.affiliations.count, 3), box)
  }

  /// What makes no links: an address that too many share, rows that are possibly the same.
  private mutating func drawWarnings(_ answer: LinksAnswer, row: Int, _ box: Range<Int>) {
    var notes: [String] = []
    if let hub = answer.hub { notes.append(say(.linksHub, count: hub)) }
    if !answer.possibleDuplicates.isEmpty {
      notes.append(say(.linksDuplicates, count: answer.possibleDuplicates.count))
    }
    let lines = notes.flatMap { $0.wrapped(to: box.count) }
    for (offset, line) in lines.enumerated() where row + offset < bottom - 1 {
      canvas.put(
        line, row: row + offset, column: box.lowerBound, width: box.count, style: .warning)
    }
  }

  private mutating func drawNothing(
    _ side: LinksState.Side, _ stop: LinksState.Stop, _ answer: LinksAnswer,
    _ layout: BowTieLayout, center: Int
  ) {
    let text = nothingSentence(side, answer)
    let range = side == .known ? layout.left : layout.right.lowerBound - 2..<layout.right.upperBound
    for (offset, line) in text.wrapped(to: range.count).prefix(5).enumerated() {
      canvas.put(
        line, row: center - 2 + offset, column: range.lowerBound, width: range.count, style: .muted)
    }
    if stop.neighbors(.known).isEmpty, stop.neighbors(.suggested).isEmpty, side == .known {
      canvas.placeCursor(row: center - 2, column: range.lowerBound)
    }
  }

  private mutating func drawKnown(
    _ neighbor: LinksAnswer.Neighbor, _ stop: LinksState.Stop, _ layout: BowTieLayout, row: Int,
    isChosen: Bool, hasKeys: Bool
  ) {
    let strand: String =
      switch shownLink(neighbor, stop)?.type {
      case .partnership?: "━━"
      case .membership?: "──"
      default: "┄┄"
      }
    canvas.put(
      strand, row: row, column: layout.leftJoin - 2, style: isChosen && hasKeys ? .accent : .muted)
    let count = degreeMark + say.number(neighbor.declaredLinks)
    let degree = [recordMark(neighbor), count].filter { !$0.isEmpty }.joined(separator: " ")
    canvas.put(degree, row: row, endingAt: layout.left.upperBound - 1, style: .muted)
    drawName(
      neighbor.name, row: row, column: layout.left.lowerBound,
      width: layout.left.count - degree.columns - 2, isChosen: isChosen, hasKeys: hasKeys,
      isMarked: state.marks.contains(neighbor.id))
  }

  /// What stands before a number of links: the middle dot is a hyphen in ASCII, and the number would
  /// seem to be below zero.
  private var degreeMark: String { environment.repertoire == .ascii ? ":" : "·" }

  private mutating func drawSuggested(
    _ neighbor: LinksAnswer.Neighbor, _ stop: LinksState.Stop, _ layout: BowTieLayout, row: Int,
    isChosen: Bool, hasKeys: Bool
  ) {
    canvas.put(
      "╌╌", row: row, column: layout.rightJoin + 1, style: isChosen && hasKeys ? .accent : .muted)
    let mark = recordMark(neighbor)
    let word = mark.isEmpty ? shownLink(neighbor, stop).map { shortName($0) } ?? "" : mark
    canvas.put(word, row: row, endingAt: layout.right.upperBound, style: .muted)
    drawName(
      neighbor.name, row: row, column: layout.right.lowerBound,
      width: layout.right.count - word.columns - 1, isChosen: isChosen, hasKeys: hasKeys,
      isMarked: state.marks.contains(neighbor.id))
  }

  /// The link of a neighbor that the screen shows first.
  func shownLink(_ neighbor: LinksAnswer.Neighbor, _ stop: LinksState.Stop) -> Link? {
    guard let kind = stop.kind else { return neighbor.links.first }
    return neighbor.links.first { $0.type == kind }
  }

  func shortName(_ link: Link) -> String {
    let key: MessageKey =
      switch link.type {
      case .partnership: .shortPartnership
      case .membership: .shortMembership
      case .site: .shortSite
      case .contact: .shortContact
      case .need: .shortNeed
      case .complement: .shortComplement
      case .trade: .shortTrade
      case .public: .shortPublic
      case .introduction: .shortIntroduction
      }
    if case .trade(let trade) = link.facts, trade.samePublic { return say(key) + "!" }
    return say(key)
  }

  private mutating func drawLegend(_ stop: LinksState.Stop, _ answer: LinksAnswer) {
    let row = bottom - 1
    let viewport = stop.viewport(stop.side)
    let right: String
    if viewport.count > viewport.visible.count {
      right = say(
        .listExtent, say.number(viewport.visible.lowerBound + 1),
        say.number(viewport.visible.upperBound), say.number(viewport.count))
    } else if let tie = answer.ties.first, stop.side == .suggested {
      right = tieSentence(tie)
    } else {
      right = ""
    }
    let start = canvas.put(right, row: row, endingAt: size.columns - 1, style: .muted)
    canvas.put(
      say(.linksLegend).replacing("·", with: degreeMark), row: row, column: 2,
      width: max(start - 4, 0), style: .muted)
  }

  func tieSentence(_ tie: LinksAnswer.Tie) -> String {
    say(.linksTie, say.number(tie.shown), say.number(tie.equal))
  }
}

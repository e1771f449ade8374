internal import TextLayout

/// A place on a picture of dots, in dots from the top left.
struct DotPlace: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// A picture made of dots, with lines and labels.
///
/// Its layers differ in kind: boundaries are thin (every third dot), lines lie over them, what
/// stands at a place is dense and hides both, and labels win over everything.
struct DotCanvas: Sendable {
  /// What a line stands for.
  enum Ink: Hashable, Sendable {
    /// An edge: every third dot.
    case boundary
    /// Something that may be: every second dot.
    case dotted
    /// Something that is.
    case solid
  }

  /// A text on the picture.
  struct Label: Hashable, Sendable {
    var text: String
    var row: Int
    var column: Int
    var style: Style
  }

  let columns: Int
  let rows: Int
  let set: DrawingSet
  /// How many stand at each dot.
  private var numbers: [Int]
  /// How many stand in each cell.
  private var totals: [Int]
  /// How many stand somewhere around a cell.
  private var approximate: [Int: Int] = [:]
  private var boundaries: [UInt8]
  private var lines: [UInt8]
  private var strokes: [String]
  private var lineStyles: [Style]
  private var taken: [Bool]
  private(set) var labels: [Label] = []

  init(columns: Int, rows: Int, set: DrawingSet) {
    self.columns = max(columns, 0)
    self.rows = max(rows, 0)
    self.set = set
    let cells = self.columns * self.rows
    numbers = Array(repeating: 0, count: cells * set.dotsAcross * set.dotsDown)
    totals = Array(repeating: 0, count: cells)
    boundaries = Array(repeating: 0, count: cells)
    lines = boundaries
    strokes = Array(repeating: "", count: cells)
    lineStyles = Array(repeating: .muted, count: cells)
    taken = Array(repeating: false, count: cells)
  }

  /// The width in dots.
  var width: Int { columns * set.dotsAcross }
  /// The height in dots.
  var height: Int { rows * set.dotsDown }

  /// The cell of a place; absent outside the picture.
  func cell(of place: DotPlace) -> (row: Int, column: Int)? {
    guard let dot = dot(at: place) else { return nil }
    return (dot.y / set.dotsDown, dot.x / set.dotsAcross)
  }

  private func dot(at place: DotPlace) -> (x: Int, y: Int)? {
    guard place.x >= 0, place.y >= 0, place.x < Double(width), place.y < Double(height)
    else { return nil }
    return (Int(place.x), Int(place.y))
  }

  // MARK: Dots

  /// Adds what stands at a place; outside the picture, nothing.
  ///
  /// - Returns: Whether the place is on the picture.
  @discardableResult
  mutating func add(_ number: Int, at place: DotPlace) -> Bool {
    guard let dot = dot(at: place) else { return false }
    numbers[dot.y * width + dot.x] += number
    totals[dot.y / set.dotsDown * columns + dot.x / set.dotsAcross] += number
    return true
  }

  /// How many a dot stands for at most, as a round number, and whether some cells hold more than
  /// their dots can say: one in fifty at most, so that one city does not empty the rest.
  func scale() -> (perDot: Int, isOverfull: Bool) {
    let occupied = totals.filter { $0 > 0 }
    for number in Self.roundNumbers {
      let overfull = occupied.count { $0 > number * set.capacity }
      if overfull * 50 <= occupied.count { return (number, overfull > 0) }
    }
    return (Self.roundNumbers.last ?? 1, true)
  }

  private static let roundNumbers: [Int] = (0..<9).flatMap { power in
    let ten = (0..<power).reduce(1) { product, _ in product * 10 }
    return [ten, 2 * ten, 5 * ten]
  }

  /// The dots of a cell: the fullest places first, then those beside them.
  private func mask(row: Int, column: Int, perDot: Int) -> UInt8 {
    let total = totals[row * columns + column]
    guard total > 0 else { return 0 }
    let wanted = min((total + perDot - 1) / perDot, set.dotsAcross * set.dotsDown)
    var places: [(number: Int, bit: Int)] = []
    for y in 0..<set.dotsDown {
      for x in 0..<set.dotsAcross {
        let number = numbers[(row * set.dotsDown + y) * width + column * set.dotsAcross + x]
        places.append((number, y * set.dotsAcross + x))
      }
    }
    places.sort { $0.number != $1.number ? $0.number > $1.number : $0.bit < $1.bit }
    return places.prefix(wanted).reduce(0) { $0 | 1 << UInt8($1.bit) }
  }

  /// Whether anything stands on the picture.
  var hasNumbers: Bool { totals.contains { $0 > 0 } }

  /// Adds what stands somewhere around a place: a ring, larger for ten and for a hundred, which
  /// cannot be taken for a place that is known.
  mutating func addApproximate(_ number: Int, at place: DotPlace) {
    guard let cell = cell(of: place) else { return }
    approximate[cell.row * columns + cell.column, default: 0] += number
  }

  private func ring(_ number: Int) -> String {
    let signs = set == .ascii ? ["o", "O", "@"] : ["◦", "○", "◎"]
    return signs[number < 10 ? 0 : number < 100 ? 1 : 2]
  }

  // MARK: Lines

  /// Draws a line through places, as far as it is on the picture.
  ///
  /// - Parameters:
  ///   - places: The corners, in order.
  ///   - isClosed: Whether the last one is joined to the first.
  ///   - ink: What the line stands for.
  ///   - style: How a line looks; boundaries are always muted.
  mutating func draw(
    through places: [DotPlace], isClosed: Bool = false, ink: Ink, style: Style = .muted
  ) {
    guard var last = places.first else { return }
    // Strokes are drawn from cell to cell, dots from dot to dot.
    let hasStrokes = ink != .boundary && set != .braille
    let across = hasStrokes ? 1 : set.dotsAcross
    let down = hasStrokes ? 1 : set.dotsDown
    var phase = 0
    var lastDot: (x: Int, y: Int)?
    for place in places.dropFirst() + (isClosed ? [last] : []) {
      defer { last = place }
      guard let (a, b) = clipped(last, place) else {
        lastDot = nil
        continue
      }
      let scale = (
        x: Double(across) / Double(set.dotsAcross), y: Double(down) / Double(set.dotsDown)
      )
      let from = (x: Int(a.x * scale.x), y: Int(a.y * scale.y))
      let to = (x: Int(b.x * scale.x), y: Int(b.y * scale.y))
      let stroke = hasStrokes ? self.stroke(last, place) : ""
      Self.walk(from: from, to: to) { x, y in
        if let lastDot, lastDot == (x, y) { return }
        lastDot = (x, y)
        defer { phase += 1 }
        switch ink {
        case .boundary:
          guard phase.isMultiple(of: set == .braille ? 3 : 2) else { return }
        case .dotted:
          guard phase.isMultiple(of: 2) else { return }
        case .solid: break
        }
        let cell = y / down * columns + x / across
        guard lines.indices.contains(cell) else { return }
        let bit = UInt8(1) << UInt8(y % down * across + x % across)
        if ink == .boundary {
          boundaries[cell] |= bit
        } else {
          lines[cell] |= bit
          strokes[cell] = stroke
          lineStyles[cell] = style
        }
      }
    }
  }

  /// The sign of a line in one direction, a cell being twice as high as wide.
  private func stroke(_ a: DotPlace, _ b: DotPlace) -> String {
    let isPlain = set == .ascii
    let across = (b.x - a.x) / Double(set.dotsAcross)
    let down = (b.y - a.y) / Double(set.dotsDown) * 2
    if abs(down) * 2 < abs(across) { return isPlain ? "-" : "─" }
    if abs(across) * 2 < abs(down) { return isPlain ? "|" : "│" }
    return (across > 0) == (down > 0) ? (isPlain ? "\\" : "╲") : (isPlain ? "/" : "╱")
  }

  /// The part of a line that is on the picture.
  ///
  /// > Source: Y.-D. Liang and B. A. Barsky, "A new concept and method for line clipping" (1984).
  private func clipped(_ a: DotPlace, _ b: DotPlace) -> (DotPlace, DotPlace)? {
    guard width > 0, height > 0, a.x.isFinite, a.y.isFinite, b.x.isFinite, b.y.isFinite
    else { return nil }
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let (right, bottom) = (Double(width) - 0.001, Double(height) - 0.001)
    var (start, end) = (0.0, 1.0)
    for (p, q) in [(-dx, a.x), (dx, right - a.x), (-dy, a.y), (dy, bottom - a.y)] {
      if p == 0 {
        if q < 0 { return nil }
      } else if p < 0 {
        start = max(start, q / p)
      } else {
        end = min(end, q / p)
      }
    }
    guard start <= end else { return nil }
    func at(_ share: Double) -> DotPlace {
      DotPlace(
        x: min(max(a.x + share * dx, 0), right), y: min(max(a.y + share * dy, 0), bottom))
    }
    return (at(start), at(end))
  }

  /// Goes from one dot to another by neighboring ones, both included.
  ///
  /// > Source: J. E. Bresenham, "Algorithm for computer control of a digital plotter" (1965).
  private static func walk(
    from a: (x: Int, y: Int), to b: (x: Int, y: Int), _ visit: (Int, Int) -> Void
  ) {
    let (dx, dy) = (abs(b.x - a.x), -abs(b.y - a.y))
    let step = (x: a.x < b.x ? 1 : -1, y: a.y < b.y ? 1 : -1)
    var (x, y) = a
    var error = dx + dy
    while true {
      visit(x, y)
      if x == b.x, y == b.y { return }
      let doubled = 2 * error
      if doubled >= dy {
        error += dy
        x += step.x
      }
      if doubled <= dx {
        error += dx
        y += step.y
      }
    }
  }

  // MARK: Labels

  private func cut(_ text: String, to width: Int) -> String {
    text.truncated(to: width, in: set == .ascii ? .ascii : .unicode)
  }

  /// Puts one text at a cell, whatever is there; labels that come later keep away from it.
  mutating func mark(_ text: String, row: Int, column: Int, style: Style = .plain) {
    guard (0..<rows).contains(row), (0..<columns).contains(column) else { return }
    let text = cut(text, to: columns - column)
    for offset in 0..<text.columns { taken[row * columns + column + offset] = true }
    labels.append(Label(text: text, row: row, column: column, style: style))
  }

  /// Puts a text beside a cell where no other label stands, hiding as little as possible.
  ///
  /// - Returns: Where it stands; absent if there is no room.
  @discardableResult
  mutating func label(
    _ text: String, beside cell: (row: Int, column: Int), style: Style = .plain,
    isOverAllowed: Bool = true, isFreeOnly: Bool = false
  ) -> Label? {
    let text = cut(text, to: columns)
    let size = text.columns
    guard size > 0, rows > 0 else { return nil }
    func inside(_ column: Int) -> Int { min(max(column, 0), columns - size) }
    let middle = inside(cell.column - size / 2)
    var candidates = [
      (cell.row, cell.column + 2), (cell.row, cell.column - 1 - size), (cell.row - 1, middle),
      (cell.row + 1, middle),
    ]
    if isOverAllowed { candidates.append((cell.row, middle)) }
    var best: (hidden: Int, row: Int, column: Int)?
    for (row, column) in candidates {
      guard (0..<rows).contains(row), column >= 0, column + size <= columns else { continue }
      // One free cell on each side keeps two labels from being read as one.
      let around = max(column - 1, 0)..<min(column + size + 1, columns)
      guard !around.contains(where: { taken[row * columns + $0] }) else { continue }
      let hidden = (column..<column + size).reduce(0) { $0 + weight(row: row, column: $1) }
      if best.map({ hidden < $0.hidden }) ?? true { best = (hidden, row, column) }
    }
    guard let best, best.hidden == 0 || !isFreeOnly else { return nil }
    mark(text, row: best.row, column: best.column, style: style)
    return labels.last
  }

  /// How much of the picture is lost if a cell is hidden.
  private func weight(row: Int, column: Int) -> Int {
    let cell = row * columns + column
    return (totals[cell] > 0 || approximate[cell] != nil ? 4 : 0) + (lines[cell] != 0 ? 2 : 0)
      + (boundaries[cell] != 0 ? 1 : 0)
  }

  // MARK: The picture

  /// The cells, row after row: each one column wide, save those that a wide letter covers.
  func cells() -> [[Cell]] {
    let perDot = scale().perDot
    var picture = (0..<rows).map { row in
      (0..<columns).map { cell(row: row, column: $0, perDot: perDot) }
    }
    for label in labels {
      var column = label.column
      for glyph in label.text.glyphs where column + glyph.columns <= columns {
        picture[label.row][column] = Cell(glyph: glyph.text, style: label.style)
        if glyph.columns == 2 {
          picture[label.row][column + 1] = Cell(glyph: "", style: label.style)
        }
        column += glyph.columns
      }
    }
    return picture
  }

  private func cell(row: Int, column: Int, perDot: Int) -> Cell {
    let cell = row * columns + column
    if let number = approximate[cell] { return Cell(glyph: ring(number), style: .plain) }
    let total = totals[cell]
    if total > 0 {
      if set == .ascii {
        let dots = min((total + perDot - 1) / perDot, 3)
        return Cell(glyph: ["+", "*", "#"][dots - 1], style: .plain)
      }
      return Cell(glyph: set.glyph(mask(row: row, column: column, perDot: perDot)), style: .plain)
    }
    if lines[cell] != 0 {
      return Cell(
        glyph: set == .braille ? set.glyph(lines[cell]) : strokes[cell], style: lineStyles[cell])
    }
    if boundaries[cell] != 0 {
      // Quarters would be as heavy as what stands there.
      return Cell(glyph: set == .blocks ? "·" : set.glyph(boundaries[cell]), style: .muted)
    }
    return .blank
  }
}

extension DotCanvas: CustomStringConvertible {
  /// The rows as text, trailing blanks dropped.
  var description: String {
    cells().map { row in
      var text = row.map(\.glyph).joined()
      while text.last == " " { text.removeLast() }
      return text
    }.joined(separator: "\n")
  }
}

extension Canvas {
  /// Draws a picture of dots at a place, run by run.
  mutating func put(_ picture: DotCanvas, row: Int, column: Int) {
    for (offset, cells) in picture.cells().enumerated() {
      var start = 0
      while start < cells.count {
        var end = start
        var text = ""
        while end < cells.count, cells[end].style == cells[start].style {
          text += cells[end].glyph
          end += 1
        }
        put(text, row: row + offset, column: column + start, style: cells[start].style)
        start = end
      }
    }
  }
}

/// A window on a list that keeps the chosen line in sight and moves as little as possible, or in leaps.
struct Viewport: Hashable, Sendable {
  /// The number of lines of the list.
  private(set) var count = 0
  /// The chosen line, from 0; 0 in an empty list.
  private(set) var selected = 0
  /// The first line in sight.
  private(set) var top = 0
  /// The number of lines in sight, at least 1.
  private(set) var height = 1
  /// How many lines it moves further than it must.
  ///
  /// A terminal scrolls whole rows only: beside something that stays, a list is written anew whenever
  /// it moves, and leaps are rarer.
  private(set) var leap = 0

  init(count: Int = 0, height: Int = 1) {
    self.count = max(count, 0)
    self.height = max(height, 1)
  }

  /// The lines in sight.
  var visible: Range<Int> { top..<min(top + height, count) }

  mutating func resize(count: Int? = nil, height: Int? = nil, leap: Int? = nil) {
    if let count { self.count = max(count, 0) }
    if let height { self.height = max(height, 1) }
    if let leap { self.leap = max(0, min(leap, self.height - 1)) }
    select(selected)
  }

  /// Chooses a line, the nearest one if there is none there.
  mutating func select(_ line: Int) {
    selected = max(0, min(line, count - 1))
    if selected < top { top = selected - leap }
    if selected >= top + height { top = selected - height + 1 + leap }
    top = max(0, min(top, count - height))
  }

  mutating func move(by lines: Int) { select(selected + lines) }

  /// Moves by a screen, one line of overlap kept.
  mutating func page(by pages: Int) {
    let step = max(height - 1, 1) * pages
    top = max(0, min(top + step, count - height))
    select(selected + step)
  }
}

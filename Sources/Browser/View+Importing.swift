internal import CooperationModel
public import TextLayout

extension BrowserState {
  /// As high as the steps, the words and five kinds of problems need, so that it never jumps.
  var importingFrame: BoxFrame {
    BoxFrame(
      size: size, room: room, lines: RunningImport.Step.allCases.count + 12, maxWidth: 76)
  }

  /// The rows for kinds of problems: what the steps and the words leave.
  func importingProblemRows(_ box: BoxFrame) -> Int {
    max(box.inner.count - RunningImport.Step.allCases.count - 7, 1)
  }
}

extension Drawing {
  mutating func drawImporting(_ shown: ImportingState) {
    let box = state.importingFrame
    drawBorder(box, title: say(.importingTitle))
    let (first, end) = (box.column + 2, box.column + box.width - 2)
    var row = box.inner.lowerBound
    func put(_ text: String, style: Style = .plain, indent: Int = 0) {
      guard row < box.inner.upperBound else { return }
      canvas.put(text, row: row, column: first + indent, width: end - first - indent, style: style)
      row += 1
    }
    guard let running = state.running else {
      put(say(.importingNone))
      canvas.placeCursor(row: box.inner.lowerBound, column: first)
      return
    }
    put(
      running.source.isEmpty
        ? say.duration(running.seconds)
        : running.source + " · " + say.duration(running.seconds), style: .heading)
    drawImportingKeys(shown, first, end)
    if let kind = shown.opened { return drawExamples(of: kind, shown, in: running, at: row + 1) }
    for step in RunningImport.Step.allCases { drawStep(step, of: running, at: &row, first, end) }
    row += 1
    for line in say(.importingBrowse).wrapped(to: end - first) { put(line, style: .muted) }
    drawProblems(shown, of: running, at: row + 1, first, end)
  }

  /// Says on the last row what the keys do, or what is asked.
  private mutating func drawImportingKeys(_ shown: ImportingState, _ first: Int, _ end: Int) {
    let box = state.importingFrame
    guard box.inner.count > RunningImport.Step.allCases.count else { return }
    let words =
      shown.asksToCancel
      ? say(.importingAskCancel)
      : environment.isRestricted
        ? say(.importingRestrictedKeys)
        : shown.opened == nil ? say(.importingKeys) : say(.importingListKeys)
    canvas.put(
      words, row: box.inner.upperBound - 1, column: first, width: end - first,
      style: shown.asksToCancel ? .accent : .muted)
  }

  /// The first problems of a kind, each on as many rows as it needs.
  private mutating func drawExamples(
    of kind: String, _ shown: ImportingState, in running: RunningImport, at start: Int
  ) {
    let box = state.importingFrame
    let (first, end) = (box.column + 2, box.column + box.width - 2)
    let bottom = box.inner.upperBound - 1
    let examples = running.examples[kind] ?? []
    var row = start
    let count = running.problems[kind] ?? 0
    canvas.put(
      say(.problems(kind), count: count), row: row, column: first, width: end - first,
      style: .heading)
    canvas.placeCursor(row: row, column: first)
    row += 1
    for example in examples.dropFirst(shown.firstExample) {
      for line in example.wrapped(to: end - first) {
        guard row < bottom else { return }
        canvas.put(line, row: row, column: first, width: end - first)
        row += 1
      }
    }
    guard row < bottom, count > examples.count else { return }
    canvas.put(
      say(.importingMore, say.number(count - examples.count)), row: row, column: first,
      width: end - first, style: .muted)
  }

  private mutating func drawStep(
    _ step: RunningImport.Step, of running: RunningImport, at row: inout Int, _ first: Int,
    _ end: Int
  ) {
    defer { row += 1 }
    let done = running.done.first { $0.step == step }
    let isHere = running.step == step
    let words: String
    if isHere {
      let reading = step == .reading ? say.reading(running) : []
      let rest = [
        running.share.map(say.percent),
        running.secondsLeft.map { say(.progressLeft, say.duration($0)) },
      ]
      words = (reading + rest.compactMap { $0 }).joined(separator: " · ")
    } else if let done {
      words = say.duration(done.seconds)
    } else {
      words = say(.importingWaiting)
    }
    canvas.put(done == nil ? (isHere ? "▸" : "") : "✓", row: row, column: first, style: .accent)
    let start = canvas.put(
      words, row: row, endingAt: end, width: (end - first) * 3 / 4,
      style: isHere ? .plain : .muted)
    canvas.put(
      say(step.name), row: row, column: first + 2, width: max(start - first - 3, 1),
      style: isHere ? .heading : .plain)
    if isHere { canvas.placeCursor(row: row, column: first + 2) }
  }

  private mutating func drawProblems(
    _ shown: ImportingState, of running: RunningImport, at start: Int, _ first: Int, _ end: Int
  ) {
    let kinds = running.problemKinds
    let bottom = state.importingFrame.inner.upperBound - 1
    var row = start
    for index in shown.viewport.visible where row < bottom && kinds.indices.contains(index) {
      let kind = kinds[index]
      let count = running.problems[kind] ?? 0
      let isChosen = index == shown.viewport.selected
      if isChosen { canvas.put("▸", row: row, column: first, style: .accent) }
      let words = say(.problems(kind), count: count)
      let example = isChosen ? running.examples[kind]?.first : nil
      canvas.put(
        example.map { say(.importingExample, words, $0) } ?? words, row: row, column: first + 2,
        width: end - first - 2, style: isChosen ? .selected : .plain)
      row += 1
    }
  }
}

extension MessageKey {
  /// Tells how many problems of an import had one outcome.
  ///
  /// - Parameter outcome: The outcome, as an import names it.
  /// - Returns: The message, to be given the number.
  public static func problems(_ outcome: String) -> MessageKey {
    switch outcome {
    case "skipped": .problemsSkipped
    case "ignored": .problemsIgnored
    case "repaired": .problemsRepaired
    case "notPlaced": .problemsNotPlaced
    default: .problemsDoubtful
    }
  }
}

extension RunningImport {
  /// The outcomes of problems, that of most problems first.
  var problemKinds: [String] {
    problems.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}

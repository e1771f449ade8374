internal import CooperationModel
internal import TextLayout

extension Drawing {
  mutating func drawPairs() {
    guard let state = state.position.pairs else { return }
    guard let pairs = state.pairs.value else { return drawWaiting(state.pairs) }
    let rows = self.state.pairsRows(state)
    let isFull = self.state.room == .full
    if isFull || state.side == .known {
      drawPairs(
        state, .known, heading: say(.pairsDeclared, count: pairs.declaredCount),
        rows: rows.declared)
    }
    if isFull { canvas.rule(row: rows.declared.upperBound) }
    if isFull || state.side == .suggested {
      drawPairs(
        state, .suggested, heading: say(.pairsSuggested, count: pairs.suggestedCount),
        rows: rows.suggested)
    }
  }

  private mutating func drawPairs(
    _ state: PairsState, _ side: LinksState.Side, heading: String, rows: Range<Int>
  ) {
    guard let top = rows.first else { return }
    let isFull = self.state.room == .full
    let end = size.columns - (isFull ? 1 : 0)
    let hasKeys = state.side == side
    let weight = isFull ? 5 : 0
    let distance = isFull ? 10 : 0
    let reasons = isFull ? (size.columns >= 100 ? 30 : 14) : min(10, size.columns / 5)
    let first = 2
    let reasonColumn = end - weight - distance - reasons - (isFull ? 2 : 0)
    let nameWidth = max((reasonColumn - first - 2) / 2, 2)
    canvas.put(heading, row: top, column: 1, width: size.columns - 2, style: .heading)
    let list = state.list(side)
    let viewport = state.viewport(side)
    var row = top + 1
    if list.isEmpty {
      canvas.put(
        say(side == .known ? .pairsNoneDeclared : .pairsNoneSuggested), row: row, column: first,
        width: end - first, style: .muted)
      if hasKeys { canvas.placeCursor(row: row, column: first) }
      return
    }
    for line in viewport.visible where row < rows.upperBound {
      let pair = list[line]
      canvas.put(
        state.name(pair.second), row: row, column: first + nameWidth + 1, width: nameWidth)
      // Those with a declared link are told apart by a word in the sentence, too.
      let mark = side == .suggested && pair.isDeclared ? "*" : ""
      let shown = isFull ? pair.links.map(shortName) : pair.links.prefix(1).map(shortName)
      canvas.put(
        mark + shown.joined(separator: ", "), row: row, column: reasonColumn, width: reasons,
        style: .muted)
      if isFull {
        let isApproximate = pair.links.first?.proximity?.isApproximate == true
        let kilometers = pair.distance.map {
          (isApproximate ? "~" : "") + say(.distanceExact, say.number($0, decimals: 1))
        }
        canvas.put(kilometers ?? "", row: row, endingAt: end - weight - 1, width: distance)
        canvas.put(
          say.number(pair.links.first?.weight ?? 0, decimals: 2), row: row, endingAt: end,
          width: weight)
      }
      drawName(
        state.name(pair.first), row: row, column: first, width: nameWidth,
        isChosen: line == viewport.selected, hasKeys: hasKeys)
      row += 1
    }
    if viewport.count > viewport.visible.count, row < rows.upperBound {
      drawExtent(viewport, row: rows.upperBound - 1, column: first, width: end - first)
    }
  }

  /// The name of the first end of the chosen pair.
  func chosenPairName() -> String {
    guard let state = state.position.pairs else { return "" }
    return state.chosen.map { state.name($0.first) } ?? state.place.name
  }

  /// The reasons of the chosen pair in whole sentences.
  func pairSentence() -> String {
    guard let pairs = state.position.pairs else { return "" }
    guard let chosen = pairs.chosen else { return pairs.place.name }
    var sentences = chosen.links.map { link in EvidenceSentence(say)(link, name: pairs.name) }
    if pairs.side == .suggested, let link = chosen.links.first {
      sentences[0] += " " + say(link.strength)
      if chosen.isDeclared { sentences.append(say(.evidenceAlreadyDeclared)) }
      if chosen.bridges, state.overview.declaresLinks {
        sentences.append(say(.suggestionsBridge))
      }
    }
    return sentences.joined(separator: " ")
  }
}

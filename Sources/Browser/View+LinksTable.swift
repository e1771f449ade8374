internal import CooperationModel
internal import TextLayout

extension Drawing {
  mutating func drawLinksTable(_ stop: LinksState.Stop) {
    let neighbors = stop.neighbors(stop.side)
    let viewport = stop.viewport(stop.side)
    let isFull = state.room == .full
    let first = isFull ? 2 : 2
    let end = size.columns - (isFull ? 1 : 0)
    var row = top + 1
    let weightWidth = isFull ? 8 : 0
    let distanceWidth = isFull ? 18 : 0
    let kindWidth = isFull ? 26 : min(10, size.columns / 4)
    let nameWidth = max(end - first - weightWidth - distanceWidth - kindWidth - 3, 4)
    let kindColumn = first + nameWidth + 1
    if isFull {
      canvas.put(say(.orderName), row: row, column: first, width: nameWidth, style: .heading)
      canvas.put(say(.columnReason), row: row, column: kindColumn, style: .heading)
      canvas.put(
        say(.columnDistance), row: row, endingAt: end - weightWidth - 1, width: distanceWidth,
        style: .heading)
      canvas.put(say(.columnWeight), row: row, endingAt: end, width: weightWidth, style: .heading)
      row += 1
    }
    if neighbors.isEmpty {
      canvas.put(say(.noticeNoLinks), row: row, column: first, style: .muted)
      canvas.placeCursor(row: row, column: first)
    }
    for line in viewport.visible {
      let neighbor = neighbors[line]
      if let link = shownLink(neighbor, stop) {
        let mark = recordMark(neighbor)
        let reasons =
          isFull || !mark.isEmpty
          ? [mark].filter { !$0.isEmpty } + neighbor.links.map { shortName($0) } : [shortName(link)]
        canvas.put(
          reasons.joined(separator: ", "), row: row, column: kindColumn, width: kindWidth,
          style: .muted)
        if isFull {
          canvas.put(
            link.proximity == nil ? "" : say.distance(link.proximity), row: row,
            endingAt: end - weightWidth - 1, width: distanceWidth)
          canvas.put(
            say.number(link.weight, decimals: 3), row: row, endingAt: end, width: weightWidth)
        }
      }
      drawName(
        neighbor.name, row: row, column: first, width: nameWidth,
        isChosen: line == viewport.selected, isMarked: state.marks.contains(neighbor.id))
      row += 1
    }
    if !neighbors.isEmpty {
      drawExtent(viewport, row: bottom - 1, column: first, width: end - first)
    }
  }

  // MARK: The sentence

  /// The reasons of the chosen pair, strongest first, in whole sentences.
  func linkSentence() -> String {
    guard let stop = state.position.links?.stop else { return "" }
    guard stop.answer != nil else { return stop.failure ?? "" }
    guard let chosen = stop.chosen else { return say(.sentenceNoLinks, stop.name) }
    let evidence = EvidenceSentence(say)
    var links = chosen.links
    if let first = shownLink(chosen, stop) {
      links.removeAll { $0 == first }
      links.insert(first, at: 0)
    }
    var sentences = links.map { link in
      evidence(link) { $0 == chosen.id ? chosen.name : stop.name }
    }
    if stop.side == .suggested, let link = links.first {
      sentences[0] += " " + say(link.strength)
      if chosen.isAlreadyDeclared { sentences.append(say(.evidenceAlreadyDeclared)) }
    }
    if let judgement = judgementSentence(chosen) {
      // What somebody learnt comes before what is only computed.
      sentences.insert(judgement, at: stop.side == .suggested ? 0 : sentences.count)
    }
    return sentences.joined(separator: " ")
  }
}

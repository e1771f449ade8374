internal import CooperationModel
internal import TextLayout

extension LinksAnswer.Neighbor {
  /// Whether one of its links is declared.
  var isDeclared: Bool { links.contains { $0.type.layer == .declared } }
}

extension LinksAnswer {
  /// How many neighbors have a trace, and no declared link.
  var traces: Int { known.count { !$0.isDeclared } }
}

extension Link {
  /// The word for its weight.
  var strength: MessageKey {
    weight >= 0.5 - 1e-12 ? .strengthStrong : weight >= 0.25 - 1e-12 ? .strengthFair : .strengthWeak
  }
}

extension Drawing {
  /// Draws whom an organization works with, and below whom it could work with: facts and hypotheses
  /// never share a list.
  mutating func drawTies(of sheet: SheetState, columns: Range<Int>) {
    guard !columns.isEmpty else { return }
    canvas.verticalRule(column: columns.lowerBound, from: top, to: bottom)
    let first = columns.lowerBound + 2
    let width = columns.upperBound - first - 1
    guard let answer = sheet.links else {
      let text = sheet.failure ?? (sheet.asked == nil ? "" : say(.linksComputing))
      for (offset, line) in text.wrapped(to: width).prefix(state.bodyHeight).enumerated() {
        canvas.put(line, row: top + offset, column: first, width: width, style: .muted)
      }
      return
    }
    for (offset, line) in tieLines(answer, width: width).enumerated() {
      let start =
        line.right.isEmpty
        ? first + width
        : canvas.put(line.right, row: top + offset, endingAt: first + width, style: .muted) - 1
      canvas.put(
        line.text, row: top + offset, column: first + line.indent,
        width: start - first - line.indent, style: line.style)
    }
  }

  private func tieLines(_ answer: LinksAnswer, width: Int) -> [SheetLine] {
    let declared = answer.known.count - answer.traces
    let known = heading(
      say(
        .linksWorksWith, say(.linksDeclaredCount, count: declared),
        say(.linksTraceCount, count: answer.traces)), width: width)
    let suggested = heading(
      say(.linksCouldWorkWith, say.number(answer.suggested.count)), width: width)
    let room = state.bodyHeight - known.count - suggested.count - 1
    guard room > 1 else { return Array((known + suggested).prefix(state.bodyHeight)) }
    let nothingKnown = nothing(.known, answer, width: width)
    let nothingSuggested = nothing(.suggested, answer, width: width)
    let wanted = max(answer.suggested.count, nothingSuggested.count)
    let upper = max(room / 2, room - wanted)
    let above = names(answer.known, room: upper) + nothingKnown.prefix(upper)
    let below =
      names(answer.suggested, room: room - above.count)
      + nothingSuggested.prefix(room - above.count)
    return known + above + [SheetLine(text: "")] + suggested + below
  }

  private func heading(_ text: String, width: Int) -> [SheetLine] {
    text.wrapped(to: width).map { SheetLine(text: $0, style: .heading) }
  }

  /// The first neighbors, each with its strongest reason in a word, and how many are left out.
  private func names(_ neighbors: [LinksAnswer.Neighbor], room: Int) -> [SheetLine] {
    let shown = neighbors.count <= room ? neighbors.count : max(room - 1, 0)
    var lines = neighbors.prefix(shown).map { neighbor in
      let mark = recordMark(neighbor)
      let word = mark.isEmpty ? neighbor.links.first.map { shortName($0) } ?? "" : mark
      return SheetLine(text: neighbor.name, right: word)
    }
    if shown < neighbors.count {
      lines.append(
        SheetLine(text: say(.listMoreBelow, count: neighbors.count - shown), style: .muted))
    }
    return lines
  }

  private func nothing(
    _ side: LinksState.Side, _ answer: LinksAnswer, width: Int
  ) -> [SheetLine] {
    guard (side == .known ? answer.known : answer.suggested).isEmpty else { return [] }
    return nothingSentence(side, answer).wrapped(to: width).map {
      SheetLine(text: $0, style: .muted)
    }
  }

  /// Says why a side of the links is empty.
  func nothingSentence(_ side: LinksState.Side, _ answer: LinksAnswer) -> String {
    if side == .known {
      answer.directoryDeclaresLinks ? say(.linksNothingKnown) : say(.linksNothingDeclaredAtAll)
    } else if !answer.isPlaced {
      say(.linksNotPlaced)
    } else if !answer.hasInformativeTrade {
      say(.linksNoTrade)
    } else {
      say(.linksNothingNear, say.number(answer.parameters.cutOff, decimals: 0))
    }
  }
}

internal import CooperationModel
internal import TextLayout

extension Drawing {
  mutating func drawNote(_ note: NoteBox) {
    let box = state.noteFrame
    drawBorder(box, title: say(.noteTitle, note.subject.name))
    drawField(note.field, box, prompt: say(.notePrompt))
    canvas.put(
      say(.noteHint), row: box.inner.upperBound - 1, column: box.column + 3, width: box.width - 5,
      style: .muted)
  }

  /// The sign and the word of what the notebook says of a pair; empty if it says nothing.
  func recordMark(_ neighbor: LinksAnswer.Neighbor) -> String {
    if neighbor.record.partnership != nil { return say(.shortRecordedPartners) }
    return switch neighbor.record.judgement?.finding {
    case .useful: say(.shortUseful)
    case .notUseful: say(.shortNotUseful)
    default: ""
    }
  }

  /// What was said of the chosen pair, in a sentence; absent: nothing, or that they are partners, which
  /// their link says.
  func judgementSentence(_ neighbor: LinksAnswer.Neighbor) -> String? {
    guard let judgement = neighbor.record.judgement else { return nil }
    let signature = NotebookWords(say)(judgement.written)
    return say(
      judgement.finding == .useful ? .evidenceUseful : .evidenceNotUseful, signature)
  }
}

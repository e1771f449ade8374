public import CooperationModel
internal import TextLayout

/// Something that is to be kept in the notebook.
public enum NotebookRequest: Hashable, Sendable {
  /// A new entry.
  case add(NotebookEntry.Content)
  /// An entry that counts no more.
  case takeBack(NotebookEntry)
  /// A draft as it is now, with the number by which the browser tells it from the others.
  case keep(NotebookEntry.Draft, number: Int)
}

/// What became of a request to the notebook.
public enum NotebookOutcome: Hashable, Sendable {
  /// The entry is on the disk.
  case kept(NotebookEntry)
  /// The entry was taken back, by now or before.
  case takenBack(NotebookEntry)
  /// The draft is on the disk, in this entry; with its number.
  case keptDraft(NotebookEntry, number: Int)
  /// Nothing was kept; the sentence says why.
  case failed(NotebookRequest, String)
}

/// The box in which a note is typed.
struct NoteBox: Sendable {
  var subject: NotebookEntry.Subject
  var field = TextField(limit: 1000)
}

/// What can be recorded of the chosen pair.
enum RecordChoice: Hashable, Sendable {
  case add(NotebookEntry.Finding)
  case takeBack(NotebookEntry)
}

// MARK: Asking

extension BrowserState {
  /// Opens the box for a note on the organization of the sheet.
  mutating func openNote() {
    guard let organization = position.sheet?.sheet.organization else { return }
    box = .note(NoteBox(subject: .init(id: organization.id, name: organization.name)))
  }

  var noteFrame: BoxFrame { BoxFrame(size: size, room: room, lines: 2, maxWidth: 76) }

  mutating func take(_ key: Key, in note: NoteBox) -> [Effect] {
    var note = note
    switch key {
    case .escape, .control("c"):
      box = nil
      return []
    case .enter:
      box = nil
      let text = note.field.text.safeLine
      return text.isEmpty ? [] : [.notebook(.add(.note(text, on: note.subject)))]
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default: _ = note.field.take(key)
    }
    box = .note(note)
    return []
  }

  /// What can be recorded of the center and the chosen organization: only what would say something new.
  var recordChoices: [RecordChoice] {
    guard let stop = position.links?.stop, let chosen = stop.chosen else { return [] }
    let record = chosen.record
    var choices: [RecordChoice] = []
    if !chosen.links.contains(where: { $0.type == .partnership }), record.partnership == nil {
      choices.append(.add(.partners))
    }
    if stop.answer?.suggested.contains(where: { $0.id == chosen.id }) == true {
      let judged = record.judgement?.finding
      choices += [.useful, .notUseful].filter { $0 != judged }.map { .add($0) }
    }
    return choices + record.entries.suffix(1).map { .takeBack($0) }
  }

  /// Asks what was learnt of the chosen organization.
  mutating func openRecordMenu(_ environment: Environment) {
    let say = environment.messages
    guard position.links?.stop.chosen != nil else {
      notice = say(.noticeNothingChosen)
      return
    }
    let words = NotebookWords(say)
    let lines = recordChoices.map { choice in
      switch choice {
      case .add(let finding): MenuState.Line(text: words(finding))
      case .takeBack(let entry):
        MenuState.Line(
          text: say(.recordTakeBack, entry.finding.map { words($0) } ?? ""),
          note: words(entry.written))
      }
    }
    guard !lines.isEmpty else {
      notice = say(.noticeNothingToRecord)
      return
    }
    box = .menu(
      MenuState(purpose: .record, lines: lines, viewport: Viewport(count: lines.count)))
    resizeBoxes(environment)
  }

  /// Records what was chosen in the menu.
  func record(_ line: Int) -> [Effect] {
    let choices = recordChoices
    guard choices.indices.contains(line), let stop = position.links?.stop,
      let chosen = stop.chosen
    else { return [] }
    switch choices[line] {
    case .add(let finding):
      return [
        .notebook(
          .add(
            .finding(
              finding, of: .init(id: stop.id, name: stop.name),
              and: .init(id: chosen.id, name: chosen.name))))
      ]
    case .takeBack(let entry): return [.notebook(.takeBack(entry))]
    }
  }
}

// MARK: Taking what came of it

extension BrowserState {
  mutating func take(
    _ outcome: NotebookOutcome, _ environment: Environment
  ) throws -> [Effect] {
    let say = environment.messages
    switch outcome {
    case .kept(let entry):
      changes.append(.entry(entry))
      notice = kept(entry, say)
      return try follow(entry, environment)
    case .keptDraft(let entry, let number):
      drafts.change(number) { $0.entry = entry }
      return []
    case .takenBack(let entry):
      // What was said when the draft went stays in sight.
      if entry.draft != nil { return [] }
      changes.removeAll { if case .entry(let other) = $0 { other.id == entry.id } else { false } }
      notice = say(.notebookTakenBack, NotebookWords(say)(entry))
      return try follow(entry, environment)
    case .failed(let request, let sentence):
      notice = sentence
      // What was typed is not lost: it can be kept elsewhere, or again.
      if case .add(.note(let text, let subject)) = request {
        var note = NoteBox(subject: subject)
        note.field.type(text)
        box = .note(note)
      }
      return []
    }
  }

  private func kept(_ entry: NotebookEntry, _ say: Messages) -> String {
    switch entry.content {
    case .note(_, let subject): say(.noticeNoted, subject.name)
    case .finding(let finding, _, let other):
      say(.noticeRecorded, other.name, NotebookWords(say)(finding))
    case .draft(let draft): NotebookWords(say)(draft)
    }
  }

  /// Makes the sheet and the links show what changed in the notebook.
  private mutating func follow(
    _ entry: NotebookEntry, _ environment: Environment
  ) throws -> [Effect] {
    let ids = entry.subjects.map(\.id)
    if let id = position.organizations?.preview?.id, ids.contains(id) {
      position.organizations?.preview = nil
    }
    if let id = position.sheet?.id, ids.contains(id),
      let sheet = try environment.directory.organization(id)
    {
      position.sheet?.sheet = sheet
      try layOut(environment)
    }
    guard let finding = entry.finding else { return [] }
    let changesNetwork = finding == .partners
    if changesNetwork { overview = try environment.directory.overview() }
    func forget(_ position: inout Position) {
      if let id = position.sheet?.id, ids.contains(id) { position.sheet?.forgetLinks() }
      position.forgetLinks(of: ids, changesNetwork: changesNetwork)
      if changesNetwork { position.refreshCounts(environment.directory) }
    }
    forget(&position)
    for index in jumps.indices { forget(&jumps[index].origin) }
    history.change(forget)
    return try arrive(environment)
  }
}

extension BrowserState.Position {
  /// Has what was found of the links of some organizations asked for again when it is in sight.
  fileprivate mutating func forgetLinks(of ids: [Organization.ID], changesNetwork: Bool) {
    links?.forget(ids)
    guard changesNetwork else { return }
    links?.nodes?.picture = .waiting(nil)
    groups?.groups = .waiting(nil)
    pairs?.pairs = .waiting(nil)
    chain?.chains = .waiting(nil)
    figures?.figures = .waiting(nil)
    map?.map = .waiting(nil)
    for index in (map?.outer ?? []).indices { map?.outer[index].map = .waiting(nil) }
    organizations?.forgetLinks()
  }

  /// Reads the card again, if there is one; one that cannot be read stays as it was.
  fileprivate mutating func refreshCounts(_ directory: any DirectoryReading) {
    guard let old = territories.card,
      let card = try? directory.territory(old.territory?.id)
    else { return }
    territories.card = card
    (territories.mostLinked, territories.mostLinkedQuestion) = (nil, nil)
  }
}

extension OrganizationsState {
  /// The rows are read again; those of a list that depends on links are asked for again.
  fileprivate mutating func forgetLinks() {
    if query.has(.links) || query.order == .links {
      wanted = chosen?.id ?? wanted
      question = 0
    }
    rows = []
  }
}

extension LinksState {
  /// The links of some organizations are asked for again; what is known is shown until then.
  fileprivate mutating func forget(_ ids: [Organization.ID]) {
    for index in stops.indices where ids.contains(stops[index].id) { stops[index].isDue = true }
  }
}

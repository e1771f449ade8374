import Browser
import CooperationModel

extension InventedDirectory {
  /// Keeps something in the notebook, as Solenne would, whose name the directory has.
  mutating func keep(_ request: NotebookRequest) -> NotebookOutcome {
    let number = entries.count + 1
    let signature = NotebookEntry.Signature(
      author: "Solenne", time: "2026-11-\(number < 10 ? "0" : "")\(number)T10:00:00Z")
    func takeBack(_ draft: NotebookEntry.ID?) {
      for index in entries.indices
      where draft != nil && entries[index].draftID == draft && entries[index].takenBack == nil {
        entries[index].takenBack = signature
      }
    }
    switch request {
    case .keep(let draft, let number):
      takeBack(draft.first)
      let entry = NotebookEntry(
        id: .init(rawValue: "e\(entries.count + 1)"), content: .draft(draft), written: signature)
      entries.append(entry)
      return .keptDraft(entry, number: number)
    case .add(let content):
      let entry = NotebookEntry(
        id: .init(rawValue: "e\(number)"), content: content, written: signature)
      entries.append(entry)
      return .kept(entry)
    case .takeBack(let entry) where entry.draft != nil:
      takeBack(entry.draftID)
      return .takenBack(entry)
    case .takeBack(let entry):
      guard let index = entries.firstIndex(where: { $0.id == entry.id }) else {
        return .takenBack(entry)
      }
      entries[index].takenBack = signature
      return .takenBack(entries[index])
    }
  }

  /// The drafts that stand.
  var drafts: [NotebookEntry] { entries.filter { $0.draft != nil && $0.takenBack == nil } }

  /// What stands about an organization, latest first.
  func standing(about id: Organization.ID) -> [NotebookEntry] {
    entries.filter {
      $0.takenBack == nil && $0.draft == nil && $0.subjects.contains { $0.id == id }
    }.reversed()
  }

  /// A card with those whom the notebook links first.
  func noted(_ card: TerritoryCard) -> TerritoryCard {
    var card = card
    let partners = entries.filter { $0.takenBack == nil && $0.finding == .partners }
    card.withRecordedLink = Set(partners.flatMap { $0.subjects.map(\.id) })
      .count { id in organizations.contains { $0.id == id } && answers[id]?.known.isEmpty ?? true }
    card.withDeclaredLink += card.withRecordedLink
    return card
  }

  /// Links with what the notebook adds to them.
  func noted(_ answer: LinksAnswer) -> LinksAnswer {
    var answer = answer
    var records: [Organization.ID: PairRecord] = [:]
    for entry in standing(about: answer.center).reversed() {
      guard let other = entry.other(than: answer.center) else { continue }
      records[other.id, default: PairRecord()].entries.append(entry)
    }
    for (id, record) in records.sorted(by: { $0.key < $1.key }) {
      guard let partnership = record.partnership, !answer.known.contains(where: { $0.id == id })
      else { continue }
      let ends = [answer.center, id].sorted()
      let link = Link(
        a: ends[0], b: ends[1], weight: 1,
        facts: .partnership(
          kinds: [Partnership.recordedKind], from: answer.center, to: id, confirmedByBoth: false,
          source: "", since: "", recorded: partnership.written))
      answer.known.insert(
        LinksAnswer.Neighbor(
          id: id, name: partnership.other(than: answer.center)?.name ?? "", municipality: "",
          links: [link], declaredLinks: 1, isAlreadyDeclared: true),
        at: 0)
      for index in answer.suggested.indices where answer.suggested[index].id == id {
        answer.suggested[index].isAlreadyDeclared = true
      }
    }
    answer.take(records)
    return answer
  }
}

internal import CooperationModel

/// The sheet of an organization.
struct SheetState: Sendable {
  var sheet: OrganizationSheet
  /// What changed of it since the edition before; absent: nothing, or nothing is known.
  var change: (former: FormerEdition, change: OrganizationChange)?
  /// Its links; absent until they are known.
  var links: LinksAnswer?
  /// The question for them; absent: they were not asked for.
  var asked: (question: Int, parameters: Parameters)?
  /// Why they are not known; absent: nothing failed.
  var failure: String?
  /// The first line in sight.
  var top = 0
  /// How many lines there are beyond those in sight.
  var overflow = 0

  var id: Organization.ID { sheet.organization.id }

  /// Takes a sheet, and looks for what changed of it.
  init(_ sheet: OrganizationSheet, _ environment: Environment) throws {
    self.sheet = sheet
    guard let former = try environment.directory.formerEdition(),
      let change = try environment.directory.change(of: sheet.organization.id)
    else { return }
    self.change = (former, change)
  }

  /// Whether the links have to be asked for, where `latest` is the number of the last question.
  func lacksLinks(_ parameters: Parameters, latest: Int) -> Bool {
    guard let asked, asked.parameters == parameters else { return true }
    return links == nil && failure == nil && asked.question != latest
  }

  /// Has the links asked for again.
  mutating func forgetLinks() { (links, asked, failure) = (nil, nil, nil) }
}

/// Where a list of organizations, the sheet of the chosen one, and its links stand side by side, in
/// columns.
struct ListPanes: Hashable, Sendable {
  /// The list takes the columns from the left up to this one.
  let listEnd: Int
  /// Empty where there is no room.
  let sheet: Range<Int>
  /// Empty where there is no room.
  let ties: Range<Int>

  /// One list up to 99 columns, with the sheet from 100, with the links too from 140.
  init(columns: Int, room: Room) {
    let tiesWidth = columns < 140 ? 0 : max(columns * 22 / 100, 34)
    let sheetWidth = columns < 140 ? max(columns * 3 / 8, 38) : max(columns * 26 / 100, 40)
    guard room == .full, columns >= 100 else {
      (listEnd, sheet, ties) = (columns, columns..<columns, columns..<columns)
      return
    }
    ties = columns - tiesWidth..<columns
    sheet = ties.lowerBound - sheetWidth..<ties.lowerBound
    listEnd = sheet.lowerBound
  }
}

extension BrowserState {
  /// The panes of a list of organizations.
  var listPanes: ListPanes { ListPanes(columns: size.columns, room: room) }

  /// The columns of the links beside an open sheet; empty where there is no room.
  var sheetTies: Range<Int> {
    let hasRoom = room == .full && size.columns >= 100
    return size.columns - (hasRoom ? max(size.columns / 3, 36) : 0)..<size.columns
  }

  /// The columns of the lines of an open sheet.
  var sheetWidth: Int { sheetTies.lowerBound - 4 }
}

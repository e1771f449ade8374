internal import CooperationModel

/// The whole state of the browser: one value, changed by ``update(_:_:in:)`` only.
public struct BrowserState: Sendable {
  /// Whether pictures are tables from the beginning.
  var prefersTables = false

  /// The screens of a place.
  enum Screen: Int, Comparable, Hashable, Sendable {
    case territories, groups, figures, map, pairs, changes, organizations, sheet, links, chain

    static func < (lhs: Screen, rhs: Screen) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// Where the user is: everything that going back must find again.
  struct Position: Sendable {
    var screen = Screen.territories
    var territories = TerritoriesState()
    var organizations: OrganizationsState?
    var sheet: SheetState?
    var links: LinksState?
    var groups: GroupsState?
    var figures: FiguresState?
    var map: MapState?
    var pairs: PairsState?
    var chain: ChainState?
    var changes: ChangesState?
    /// Where the view of a place was opened from.
    var placeOrigin = Screen.territories
  }

  /// A jump across the tree, from a search: where it began and where it landed.
  struct Jump: Sendable {
    var origin: Position
    var landing: Screen
  }

  /// A box in front of the screen.
  enum Box: Sendable {
    case search(SearchState)
    case help(HelpState)
    case menu(MenuState)
    case bookmarks(BookmarksState)
    case draft(DraftBox)
    case note(NoteBox)
    case importing(ImportingState)
  }

  var size: Size
  /// Whether the screens are read out line by line: then everything stands in one column.
  var isRead = false
  var overview: DirectoryOverview
  var position = Position()
  var jumps: [Jump] = []
  var box: Box?
  /// What an import into this directory is doing, as far as known.
  var running: RunningImport?
  /// A sentence in place of the one about the chosen thing, until the next key.
  var notice: String?
  /// Places opened lately, latest first, at most eight.
  var recent: [RecentPlace] = []
  /// What the user marked.
  var marks = Marks()
  /// What the user keeps to return to, in the order of keeping.
  var bookmarks: [Bookmark] = []
  /// The places visited.
  var history = History()
  /// What the last key did, also from a box.
  var performed: Action?
  /// What can be undone, latest last.
  var changes: [Change] = []
  /// The number of the last question; answers to earlier ones are dropped.
  var generation = 0
  /// The number of the last question about a list.
  var listQuestion = 0
  /// The number of the last question about the links of a sheet.
  var sheetQuestion = 0
  /// When the last key that moves came, in milliseconds.
  var lastMove = Int.min
  /// Whether panes that follow the choice wait for the keys to pause.
  var isPreviewDue = false
  /// Groups that the user puts together.
  var drafts = Drafts()
  /// Organizations that were put in a draft, wherever they were found.
  var draftEntries: [Organization.ID: OrganizationEntry] = [:]
  /// The names of members of drafts that the directory no longer has, or that have ceased.
  var vanished: [Organization.ID: String] = [:]
  /// The line that was left, until it can be chosen again.
  var wantedRow: WantedRow?
  /// The parameters of the model.
  var parameters = Parameters()
  /// The signs of pictures, once others than the finest were chosen.
  var drawingSet: DrawingSet?
  /// Whether the half-distance was chosen with a key; else it follows the density of the territory.
  var isHalfDistanceChosen = false

  /// Where the keys of the screen go.
  var context: Context {
    switch position.screen {
    case .territories: .territories
    case .organizations: .organizations
    case .sheet: .sheet
    case .links: showsNodes ? .nodes : .links
    case .chain: chainIsWide ? .wideChain : .chain
    case .groups: .groups
    case .figures: position.figures?.context ?? .figures
    case .pairs: .pairs
    case .changes: .changes
    case .map: position.map?.isPanning == true ? .mapPan : .map
    }
  }
}

/// A place to return to.
enum RecentPlace: Hashable, Sendable {
  case territory(TerritoryEntry)
  case organization(OrganizationEntry)
  case group(GroupEntry)
}

/// The columns of territories that were walked down.
struct TerritoriesState: Sendable {
  /// One line of a column.
  enum Line: Hashable, Sendable {
    case territory(TerritoryEntry)
    /// What is in the territory of the column and in none of its lines.
    case notPlaced(Int)
  }

  /// The territories directly inside one.
  struct Column: Sendable {
    /// The territory of the column; absent at the top.
    var parent: TerritoryEntry?
    var lines: [Line]
    /// The largest number of a line, which the bars are measured by.
    var largest: Double
    /// Whether one of the lines spans several containing territories.
    var hasSpans: Bool
    var viewport: Viewport

    var chosen: Line? { lines.indices.contains(viewport.selected) ? lines[viewport.selected] : nil }
  }

  /// From the top down; the last one has the keys.
  var columns: [Column] = []
  /// What the columns count, and in which order.
  var measure = TerritoryMeasure()
  /// The card of the chosen territory; absent while the keys are held.
  var card: TerritoryCard?
  /// Those with the most declared links there, where the card has room; absent until they are known.
  var mostLinked: [OrganizationEntry]?
  /// The number of the question for them; absent: they were not asked for.
  var mostLinkedQuestion: Int?
  /// What was counted there before; absent until it is known.
  var history: TerritoryHistory?
  /// The number of the question for it; absent: it was not asked for.
  var historyQuestion: Int?
  /// The chosen sector of the card, when the card has the keys.
  var sector: Int?
  /// The line chosen in each column that was left, by its territory.
  var remembered: [Territory.ID?: Int] = [:]
  var height = 1

  var column: Column? { columns.last }
}

/// A list of organizations.
struct OrganizationsState: Sendable {
  var query: OrganizationQuery
  /// The names from the top down to the territory of the list.
  var path: [String]
  var count = 0
  /// How many there are without the filter.
  var total = 0
  /// How the rows are found; absent while they are looked for the first time.
  var listing: OrganizationListing?
  /// The number of the question that looks for them; absent: nothing is looked for.
  var question: Int?
  /// The organization to choose when they are found.
  var wanted: Organization.ID?
  /// The conditions in the order in which they were set.
  var conditions: [OrganizationQuery.Condition] = []
  /// Those that the list was opened with: they go with the list.
  var givenConditions: [OrganizationQuery.Condition] = []
  var viewport = Viewport()
  /// The part of the list that is loaded, and where it begins.
  var rows: [OrganizationEntry] = []
  var firstRow = 0
  /// The sheet of the chosen organization, beside a list that leaves room; absent while keys are held.
  var preview: SheetState?
  /// Whether the keys have rested on the chosen one.
  var rests = false

  var chosen: OrganizationEntry? { row(viewport.selected) }

  func row(_ position: Int) -> OrganizationEntry? {
    let index = position - firstRow
    return rows.indices.contains(index) ? rows[index] : nil
  }
}

/// The links of an organization, and the way walked to it.
struct LinksState: Sendable {
  enum Side: Hashable, Sendable { case known, suggested }

  /// One organization on the way.
  struct Stop: Sendable {
    var id: Organization.ID
    var name: String
    /// Absent while it is being computed.
    var answer: LinksAnswer?
    /// Why there is no answer.
    var failure: String?
    /// Whether the notebook changed since the answer: it is to be asked for again.
    var isDue = false
    var side = Side.known
    var known = Viewport()
    var suggested = Viewport()
    /// Keeps one type of link only.
    var kind: LinkType?
    var isTable = false

    /// The neighbors of a side that the kind lets through.
    func neighbors(_ side: Side) -> [LinksAnswer.Neighbor] {
      guard let answer else { return [] }
      let all = side == .known ? answer.known : answer.suggested
      guard let kind else { return all }
      return all.filter { $0.links.contains { $0.type == kind } }
    }

    func viewport(_ side: Side) -> Viewport { side == .known ? known : suggested }

    var chosen: LinksAnswer.Neighbor? {
      let list = neighbors(side)
      let index = viewport(side).selected
      return list.indices.contains(index) ? list[index] : nil
    }
  }

  var stops: [Stop]
  var height = 1
  /// The picture of those around, in place of the two sides.
  var nodes: NodesState?

  var stop: Stop { stops[stops.count - 1] }
}

/// The box that searches everything.
struct SearchState: Sendable {
  var field = TextField()
  /// What was typed when the matches were found.
  var matches: [SearchLine] = []
  var viewport = Viewport()
  /// Whether an answer is still to come.
  var isWaiting = false
  /// What is known of the chosen line, when it is opened.
  var opened: [String] = []
  /// Whether what is found is a territory to compare with.
  var isForComparison = false
}

/// The box of help, filtered by typing.
struct HelpState: Sendable {
  var field = TextField()
  var viewport = Viewport()
}

/// A box with lines to choose from.
struct MenuState: Sendable {
  enum Purpose: Hashable, Sendable {
    case sectors, order, kind, record, changes, addresses, export, comparison
    case oneSector, territoryOrder
    case filter, families, jobsAtLeast, jobsAtMost, links, publics, text, marked
  }

  struct Line: Hashable, Sendable {
    var text: String
    /// The number beside it; absent: none.
    var count: Int?
    /// The words beside it; empty: none.
    var note = ""
    var isMarked = false
  }

  var purpose: Purpose
  var lines: [Line]
  var viewport: Viewport
  /// The text being typed, in place of lines.
  var field: TextField?
}

/// A line of text being typed.
struct TextField: Hashable, Sendable {
  private(set) var text = ""
  /// The most characters: nobody searches for more than 200, and a paste may hold anything.
  var limit = 200

  mutating func type(_ typed: String) {
    for character in typed where text.count < limit {
      let isSafe = character.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
      }
      text.append(isSafe ? character : " ")
    }
  }

  mutating func deleteBackward() { _ = text.popLast() }

  mutating func clear() { text = "" }

  mutating func deleteWord() {
    while text.last == " " { text.removeLast() }
    while let last = text.last, last != " " { text.removeLast() }
  }
}

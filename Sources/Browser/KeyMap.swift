internal import TextLayout

/// Where a key is pressed.
enum Context: CaseIterable, Hashable, Sendable {
  case territories, organizations, sheet, links, pairs, changes, groups, figures, comparison,
    matrix, history, map
  /// The chain between two organizations: one below the other, or side by side.
  case chain, wideChain
  /// The map while the arrows move the picture.
  case mapPan
  /// The picture of those around an organization.
  case nodes
}

/// Everything that a key can do; the configuration file knows the cases by their names.
enum Action: String, CaseIterable, Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
  case open, back, deeper
  case search, commands, help, quit, suspend, redraw, reload, cancel
  case showTerritories, showOrganizations, showLinks, showGroups, showFigures, showMap
  case showChanges, showImport
  case mark, showMarked, clearMarks, bookmark, showBookmarks, historyBack, historyForward, undo
  case copy, openAddress, export
  case otherHalf, filter, sort, next, previous, table, halfDistance
  case zoomIn, zoomOut, panUp, panDown, panLeft, panRight, panEnd, drawing, ties
  case draft, addMember, removeMember, rename
  case compare, sectorMatrix, earlierYears, plainNumbers, nextColumn, previousColumn, leave
  case nodes, moreSteps, fewerSteps, path
  case record, note
}

/// One line of the key map: keys, what they do, where, and the words for it.
struct Binding: Sendable {
  let action: Action
  /// The keys as shown to people.
  var shown: String
  var keys: [Key]
  let contexts: Set<Context>
  /// The words of the help.
  let help: MessageKey
  /// The word of the footer; absent: not in the footer.
  var footer: MessageKey?
  /// Whether it is one of the five that always work.
  var isCommon = false
  /// Whether a person gave it other keys.
  var isChanged = false
}

/// The key map: the footer, the help and the search for actions are made from it.
public struct KeyMap: Sendable {
  /// The keys of the program.
  public static let standard = KeyMap(bindings: standardBindings)

  var bindings: [Binding]

  private static let everywhere = Set(Context.allCases)
  /// Where the arrows choose.
  private static let choosing = everywhere.subtracting([.mapPan])
  /// Where all four arrows choose.
  static let leftAndRight: Set<Context> = [.matrix, .chain, .wideChain]
  /// Where organizations are marked one by one.
  private static let marking: Set<Context> = [.organizations, .links, .nodes, .pairs, .changes]

  static let standardBindings: [Binding] = [
    Binding(
      action: .panUp, shown: "↑↓←→", keys: [.up, .character("k")], contexts: [.mapPan],
      help: .helpPanUp, footer: .footerPan),
    Binding(
      action: .panDown, shown: "↓", keys: [.down, .character("j")], contexts: [.mapPan],
      help: .helpPanDown),
    Binding(
      action: .panLeft, shown: "←", keys: [.left, .character("h")], contexts: [.mapPan],
      help: .helpPanLeft),
    Binding(
      action: .panRight, shown: "→", keys: [.right, .character("l")], contexts: [.mapPan],
      help: .helpPanRight),
    Binding(
      action: .panEnd, shown: "Esc", keys: [.escape, .enter, .backspace], contexts: [.mapPan],
      help: .helpPanEnd, footer: .footerPanEnd),
    Binding(
      action: .nextColumn, shown: "←→", keys: [.right, .character("l")],
      contexts: [.wideChain], help: .helpChoose, footer: .footerChoose, isCommon: true),
    Binding(
      action: .down, shown: "↑↓", keys: [.down, .character("j")], contexts: [.wideChain],
      help: .helpWays, footer: .footerWays, isCommon: true),
    Binding(
      action: .down, shown: "↑↓", keys: [.down, .character("j")],
      contexts: choosing.subtracting([.wideChain]), help: .helpChoose, footer: .footerChoose,
      isCommon: true),
    Binding(
      action: .open, shown: "→", keys: [.right, .character("l"), .enter],
      contexts: [
        .territories, .organizations, .sheet, .pairs, .changes, .groups, .figures, .comparison,
        .history, .map,
      ],
      help: .helpOpen,
      footer: .footerOpen,
      isCommon: true),
    Binding(
      action: .nextColumn, shown: "←→", keys: [.right, .character("l")], contexts: [.chain],
      help: .helpWays, footer: .footerWays, isCommon: true),
    Binding(
      action: .open, shown: "Enter", keys: [.enter], contexts: [.links, .chain, .wideChain],
      help: .helpWalk, footer: .footerWalk, isCommon: true),
    Binding(
      action: .nextColumn, shown: "←→", keys: [.right, .character("l")], contexts: [.matrix],
      help: .helpNextColumn, footer: .footerNextColumn, isCommon: true),
    Binding(
      action: .previousColumn, shown: "←", keys: [.left, .character("h")], contexts: [.matrix],
      help: .helpPreviousColumn),
    Binding(
      action: .previousColumn, shown: "←", keys: [.left, .character("h")],
      contexts: [.chain, .wideChain], help: .helpLeftOrBack),
    Binding(
      action: .open, shown: "Enter", keys: [.enter], contexts: [.matrix], help: .helpOpen,
      footer: .footerOpen, isCommon: true),
    Binding(
      action: .leave, shown: "Esc", keys: [.escape, .backspace], contexts: leftAndRight,
      help: .helpBack, footer: .footerBack, isCommon: true),
    Binding(
      action: .open, shown: "→", keys: [.right, .character("l"), .enter], contexts: [.nodes],
      help: .helpWalk, footer: .footerWalk, isCommon: true),
    Binding(
      action: .moreSteps, shown: "+ -", keys: [.character("+"), .character("=")],
      contexts: [.nodes], help: .helpMoreSteps, footer: .footerSteps),
    Binding(
      action: .fewerSteps, shown: "-", keys: [.character("-"), .character("_")],
      contexts: [.nodes], help: .helpFewerSteps),
    Binding(
      action: .back, shown: "←", keys: [.left, .escape, .backspace, .character("h")],
      contexts: choosing.subtracting(leftAndRight), help: .helpBack, footer: .footerBack,
      isCommon: true),
    Binding(
      action: .search, shown: "/", keys: [.character("/")], contexts: everywhere,
      help: .helpSearch, footer: .footerSearch, isCommon: true),
    Binding(
      action: .help, shown: "?", keys: [.character("?")], contexts: everywhere, help: .helpHelp,
      footer: .footerHelp, isCommon: true),
    Binding(
      action: .otherHalf, shown: "Tab", keys: [.tab, .backTab], contexts: [.territories],
      help: .helpSectors, footer: .footerSectors),
    Binding(
      action: .otherHalf, shown: "Tab", keys: [.tab, .backTab, .right, .character("l")],
      contexts: [.links], help: .helpOtherSide, footer: .footerOtherSide),
    Binding(
      action: .otherHalf, shown: "Tab", keys: [.tab, .backTab], contexts: [.figures],
      help: .helpParts, footer: .footerParts),
    Binding(
      action: .otherHalf, shown: "Tab", keys: [.tab, .backTab], contexts: [.comparison],
      help: .helpMeasure, footer: .footerMeasure),
    Binding(
      action: .compare, shown: "c", keys: [.character("c")], contexts: [.figures, .comparison],
      help: .helpCompare, footer: .footerCompare),
    Binding(
      action: .plainNumbers, shown: "n", keys: [.character("n")], contexts: [.matrix],
      help: .helpPlainNumbers, footer: .footerPlainNumbers),
    Binding(
      action: .table, shown: "t", keys: [.character("t")],
      contexts: [.comparison, .matrix, .history],
      help: .helpTable, footer: .footerTable),
    Binding(
      action: .sectorMatrix, shown: "v", keys: [.character("v")],
      contexts: [.figures, .comparison], help: .helpMatrix, footer: .footerMatrix),
    Binding(
      action: .earlierYears, shown: "r", keys: [.character("r")],
      contexts: [.figures, .comparison], help: .helpYears, footer: .footerYears),
    Binding(
      action: .filter, shown: "f", keys: [.character("f")], contexts: [.organizations],
      help: .helpFilter, footer: .footerFilter),
    Binding(
      action: .filter, shown: "f", keys: [.character("f")], contexts: [.changes],
      help: .helpChangeKind, footer: .footerKind),
    Binding(
      action: .sort, shown: "s", keys: [.character("s")], contexts: [.organizations],
      help: .helpSort, footer: .footerSort),
    Binding(
      action: .commands, shown: ":", keys: [.character(":")], contexts: everywhere,
      help: .helpCommands),
    Binding(
      action: .showMarked, shown: "*", keys: [.character("*")], contexts: everywhere,
      help: .helpShowMarked),
    Binding(
      action: .clearMarks, shown: "x", keys: [.character("x")], contexts: everywhere,
      help: .helpClearMarks),
    Binding(
      action: .bookmark, shown: "m", keys: [.character("m")], contexts: everywhere,
      help: .helpBookmark),
    Binding(
      action: .showBookmarks, shown: "b", keys: [.character("b")], contexts: everywhere,
      help: .helpShowBookmarks),
    Binding(
      action: .copy, shown: "y", keys: [.character("y")], contexts: everywhere, help: .helpCopy),
    Binding(
      action: .openAddress, shown: "o", keys: [.character("o")],
      contexts: [.organizations, .sheet, .links, .chain, .wideChain], help: .helpOpenAddress),
    Binding(
      action: .export, shown: "e", keys: [.character("e")], contexts: everywhere,
      help: .helpExport),
    Binding(
      action: .historyBack, shown: "[", keys: [.character("[")], contexts: everywhere,
      help: .helpHistoryBack),
    Binding(
      action: .historyForward, shown: "]", keys: [.character("]")], contexts: everywhere,
      help: .helpHistoryForward),
    Binding(
      action: .undo, shown: "u", keys: [.character("u")], contexts: everywhere, help: .helpUndo),
    Binding(
      action: .next, shown: "n", keys: [.character("n")], contexts: [.sheet], help: .helpNext,
      footer: .footerNext),
    Binding(
      action: .previous, shown: "N", keys: [.character("N")], contexts: [.sheet],
      help: .helpPrevious),
    Binding(
      action: .note, shown: "a", keys: [.character("a")], contexts: [.sheet], help: .helpNote,
      footer: .footerNote),
    Binding(
      action: .record, shown: "v", keys: [.character("v")], contexts: [.links],
      help: .helpRecord, footer: .footerRecord),
    Binding(
      action: .filter, shown: "f", keys: [.character("f")], contexts: [.links], help: .helpKind,
      footer: .footerKind),
    Binding(
      action: .table, shown: "t", keys: [.character("t")], contexts: [.links], help: .helpTable,
      footer: .footerTable),
    Binding(
      action: .otherHalf, shown: "Tab", keys: [.tab, .backTab], contexts: [.pairs],
      help: .helpOtherSide, footer: .footerOtherSide),
    Binding(
      action: .otherHalf, shown: "Tab", keys: [.tab, .backTab], contexts: [.groups],
      help: .helpCheck, footer: .footerCheck),
    Binding(
      action: .draft, shown: "d", keys: [.character("d")], contexts: [.groups],
      help: .helpDraft, footer: .footerDraft),
    Binding(
      action: .table, shown: "t", keys: [.character("t")], contexts: [.groups],
      help: .helpTable, footer: .footerTable),
    Binding(
      action: .addMember, shown: "+", keys: [.character("+"), .character("a")], contexts: [.groups],
      help: .helpAddMember, footer: .footerAddMember),
    Binding(
      action: .removeMember, shown: "-", keys: [.character("-"), .delete], contexts: [.groups],
      help: .helpRemoveMember, footer: .footerRemoveMember),
    Binding(
      action: .rename, shown: "r", keys: [.character("r")], contexts: [.groups],
      help: .helpRename, footer: .footerRename),
    Binding(
      action: .halfDistance, shown: "d", keys: [.character("d")], contexts: [.links],
      help: .helpHalfDistance),
    Binding(
      action: .mark, shown: "Space", keys: [.character(" ")],
      contexts: [
        .territories, .organizations, .sheet, .links, .pairs, .changes, .groups, .chain,
        .wideChain,
      ],
      help: .helpMark, footer: .footerMark),
    Binding(
      action: .path, shown: "p", keys: [.character("p")], contexts: marking, help: .helpPath,
      footer: .footerPath),
    Binding(
      action: .path, shown: "p", keys: [.character("p")], contexts: everywhere.subtracting(marking),
      help: .helpPath),
    Binding(
      action: .nodes, shown: "w", keys: [.character("w")], contexts: [.links, .nodes],
      help: .helpNodes, footer: .footerNodes),
    Binding(
      action: .up, shown: "k", keys: [.up, .character("k")], contexts: choosing, help: .helpUp),
    Binding(
      action: .pageDown, shown: "PgDn", keys: [.pageDown, .control("d"), .control("f")],
      contexts: everywhere, help: .helpPageDown),
    Binding(
      action: .pageUp, shown: "PgUp", keys: [.pageUp, .control("u"), .control("b")],
      contexts: everywhere, help: .helpPageUp),
    Binding(
      action: .zoomIn, shown: "+ -", keys: [.character("+"), .character("=")],
      contexts: [.map, .mapPan], help: .helpZoomIn, footer: .footerZoom),
    Binding(
      action: .zoomOut, shown: "-", keys: [.character("-"), .character("_")],
      contexts: [.map, .mapPan], help: .helpZoomOut),
    Binding(
      action: .ties, shown: "w", keys: [.character("w")], contexts: [.map, .mapPan],
      help: .helpMapLinks, footer: .footerMapLinks),
    Binding(
      action: .table, shown: "t", keys: [.character("t")],
      contexts: [.map, .mapPan, .nodes, .chain, .wideChain],
      help: .helpTable, footer: .footerTable),
    Binding(
      action: .drawing, shown: "g", keys: [.character("g"), .character("D")],
      contexts: [.map, .mapPan, .nodes],
      help: .helpDrawing, footer: .footerDrawing),
    Binding(
      action: .first, shown: "Home", keys: [.home], contexts: [.map, .mapPan, .nodes],
      help: .helpFirst),
    Binding(
      action: .first, shown: "Home", keys: [.home, .character("g")],
      contexts: everywhere.subtracting([.map, .mapPan, .nodes]), help: .helpFirst),
    Binding(
      action: .last, shown: "End", keys: [.end, .character("G")], contexts: everywhere,
      help: .helpLast),
    Binding(
      action: .showTerritories, shown: "1", keys: [.character("1")], contexts: everywhere,
      help: .helpTerritories),
    Binding(
      action: .showOrganizations, shown: "2", keys: [.character("2")], contexts: everywhere,
      help: .helpOrganizations),
    Binding(
      action: .showLinks, shown: "3", keys: [.character("3")], contexts: everywhere,
      help: .helpLinks),
    Binding(
      action: .showGroups, shown: "4", keys: [.character("4")], contexts: everywhere,
      help: .helpGroups),
    Binding(
      action: .showFigures, shown: "5", keys: [.character("5")], contexts: everywhere,
      help: .helpFigures),
    Binding(
      action: .showMap, shown: "6", keys: [.character("6")], contexts: everywhere, help: .helpMap),
    Binding(
      action: .showImport, shown: "I", keys: [.character("I")], contexts: everywhere,
      help: .helpImport),
    Binding(
      action: .redraw, shown: "^L", keys: [.control("l")], contexts: everywhere, help: .helpRedraw),
    Binding(
      action: .reload, shown: "R", keys: [.character("R")], contexts: everywhere, help: .helpReload),
    Binding(
      action: .suspend, shown: "^Z", keys: [.control("z")], contexts: everywhere,
      help: .helpSuspend),
    Binding(
      action: .cancel, shown: "^C", keys: [.control("c")], contexts: everywhere,
      help: .helpCancel),
    Binding(
      action: .quit, shown: "q", keys: [.character("q")], contexts: everywhere, help: .helpQuit,
      footer: .footerQuit),
    Binding(
      action: .filter, shown: "f", keys: [.character("f")],
      contexts: [.territories, .map, .mapPan], help: .helpOneSector, footer: .footerFilter),
    Binding(
      action: .sort, shown: "s", keys: [.character("s")], contexts: [.territories],
      help: .helpTerritoryOrder, footer: .footerSort),
    Binding(
      action: .compare, shown: "c", keys: [.character("c")], contexts: [.territories],
      help: .helpCompareChosen, footer: .footerCompare),
    Binding(
      action: .showChanges, shown: "i", keys: [.character("i")], contexts: everywhere,
      help: .helpChanges,
      footer: .footerChanges),
  ]

  /// The bindings of a context, in the order of the help.
  func bindings(in context: Context) -> [Binding] {
    bindings.filter { $0.contexts.contains(context) }
  }

  /// What a key does in a context; absent: nothing.
  func action(of key: Key, in context: Context) -> Action? {
    bindings.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.action
  }
}

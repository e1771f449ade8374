internal import CooperationModel
internal import TextLayout

/// The box of bookmarks.
struct BookmarksState: Sendable {
  var viewport: Viewport
}

extension BrowserState {
  /// Keeps what is chosen, or lets it go.
  mutating func toggleBookmark(_ environment: Environment) throws -> [Effect] {
    let say = environment.messages
    let bookmark: Bookmark
    switch thingInSight {
    case .territory(let id, let name)?:
      let path = try environment.directory.path(to: id)
      bookmark = Bookmark(
        target: .territory(id), name: name, container: path.dropLast().last?.name ?? "")
    case .organization(let id, let name)?:
      let sheet = try environment.directory.organization(id)
      bookmark = Bookmark(
        target: .organization(id), name: name, container: sheet?.path.last?.name ?? "")
    case nil:
      notice = say(.noticeNothingChosen)
      return []
    }
    if let known = bookmarks.firstIndex(where: { $0.target == bookmark.target }) {
      bookmarks.remove(at: known)
      notice = say(.noticeBookmarkRemoved, bookmark.name)
    } else {
      bookmarks.append(bookmark)
      notice = say(.noticeBookmarked, bookmark.name)
    }
    return []
  }

  mutating func openBookmarks(_ environment: Environment) {
    guard !bookmarks.isEmpty else {
      notice = environment.messages(.noticeNoBookmarks)
      return
    }
    box = .bookmarks(BookmarksState(viewport: Viewport(count: bookmarks.count)))
    resizeBoxes(environment)
  }

  mutating func take(
    _ key: Key, in kept: BookmarksState, _ environment: Environment
  ) throws -> [Effect] {
    var kept = kept
    switch key {
    case .escape, .left, .character("h"), .character("q"), .control("c"), .backspace:
      box = nil
      return []
    case .enter, .right, .character("l"):
      box = nil
      guard bookmarks.indices.contains(kept.viewport.selected) else { return [] }
      return try go(to: bookmarks[kept.viewport.selected].target, environment)
    case .delete, .character("m"):
      guard bookmarks.indices.contains(kept.viewport.selected) else { return [] }
      let gone = bookmarks.remove(at: kept.viewport.selected)
      notice = environment.messages(.noticeBookmarkRemoved, gone.name)
      kept.viewport.resize(count: bookmarks.count)
      box = bookmarks.isEmpty ? nil : .bookmarks(kept)
      resizeBoxes(environment)
      return []
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default:
      guard let action = environment.keys.action(of: key, in: .organizations) else { return [] }
      kept.viewport.move(action)
      box = .bookmarks(kept)
      return []
    }
  }

  /// Goes to a territory or an organization by its identity.
  mutating func go(to target: Bookmark.Target, _ environment: Environment) throws -> [Effect] {
    switch target {
    case .territory(let id):
      guard let entry = try environment.directory.path(to: id).last else {
        notice = environment.messages(.noticeTerritoryGone)
        return []
      }
      return try go(to: .recent(.territory(entry)), environment)
    case .organization(let id):
      guard let sheet = try environment.directory.organization(id) else {
        notice = environment.messages(.noticeGone)
        return []
      }
      return try go(to: .recent(.organization(sheet.entry)), environment)
    }
  }
}

extension OrganizationSheet {
  /// The organization as a line of a list.
  var entry: OrganizationEntry {
    OrganizationEntry(
      id: organization.id, name: organization.name, sector: organization.sector,
      sectorBasis: organization.sectorBasis, family: organization.family,
      workforce: organization.workforce, declaredLinks: declaredLinks,
      municipality: path.last?.name ?? "", address: organization.address)
  }
}

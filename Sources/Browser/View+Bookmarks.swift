internal import CooperationModel
internal import TextLayout

extension BrowserState {
  var bookmarksFrame: BoxFrame {
    BoxFrame(size: size, room: room, lines: bookmarks.count + 1, maxWidth: 64)
  }
}

extension Drawing {
  mutating func drawBookmarks(_ kept: BookmarksState) {
    let box = state.bookmarksFrame
    drawBorder(box, title: say(.bookmarksTitle))
    let first = box.column + 3
    let end = box.column + box.width - 2
    var row = box.inner.lowerBound
    for index in kept.viewport.visible
    where row < box.inner.upperBound - 1 && state.bookmarks.indices.contains(index) {
      let bookmark = state.bookmarks[index]
      let width = min(bookmark.container.columns, max((end - first) / 2, 0))
      canvas.put(bookmark.container, row: row, endingAt: end, width: width, style: .muted)
      let isChosen = index == kept.viewport.selected
      canvas.put(
        bookmark.name, row: row, column: first, width: end - first - width - 2,
        style: isChosen ? .selected : .plain)
      if isChosen {
        canvas.put("▸", row: row, column: first - 1, style: .accent)
        canvas.placeCursor(row: row, column: first)
      }
      row += 1
    }
    canvas.put(
      say(.bookmarksHint), row: box.inner.upperBound - 1, column: box.column + 2,
      width: box.width - 4, style: .muted)
  }
}

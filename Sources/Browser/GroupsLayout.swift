/// Where the halves of the view stand.
struct GroupsLayout {
  /// The list: its heading, and its lines.
  let rows: Range<Int>
  let columns: Range<Int>
  /// The check; empty where there is no room for it.
  let checkRows: Range<Int>
  let checkColumns: Range<Int>
  /// How many lines of the list are in sight.
  let height: Int
  /// Whether a row says which lines are in sight.
  let hasExtent: Bool
}

extension BrowserState {
  /// The layout for a list of a number of lines.
  func groupsLayout(lines: Int) -> GroupsLayout {
    let body = bodyTop..<bodyTop + bodyHeight
    var (rows, columns) = (body, 0..<size.columns)
    var (checkRows, checkColumns) = (body, 0..<size.columns)
    if room == .full, size.columns >= 100 {
      let split = size.columns * 54 / 100
      columns = 0..<split
      checkColumns = split + 1..<size.columns
    } else if room == .full {
      // As much as the list needs, at most half, unless both have room.
      let most = max(body.count - 20, body.count / 2)
      let height = min(max(lines + 1, 3), most)
      rows = body.lowerBound..<body.lowerBound + height
      checkRows = rows.upperBound + 1..<max(body.upperBound, rows.upperBound + 1)
    }
    let room = max(rows.count - (self.room == .full ? 1 : 0), 1)
    let hasExtent = lines > room && room > 2
    return GroupsLayout(
      rows: rows, columns: columns, checkRows: checkRows, checkColumns: checkColumns,
      height: hasExtent ? room - 1 : room, hasExtent: hasExtent)
  }
}

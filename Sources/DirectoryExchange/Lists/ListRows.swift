internal import CooperationModel

/// The rows of a hand-made list, and how they are laid out.
struct ListRows {
  /// The most rows that are looked at; a register of millions is no hand-made list.
  static let mostRows = 50_000

  let layout: ListLayout
  /// The cells of the rows that are organizations, as many as there are columns.
  let entries: [[String]]
  /// The heading above each entry; empty where there is none.
  let sections: [String]
  /// A text that was damaged, and how it is mended; absent if none is.
  let repair: (damaged: String, mended: String)?
  /// What stands below the list.
  let notes: [String]

  /// Reads the rows of a file.
  ///
  /// - Throws: ``ExchangeError`` if it cannot be read, is no text, or is empty.
  init(_ source: ByteSource, name: String) throws(ExchangeError) {
    let file = try RowFile(source, name: name, header: Header(rows: 0, naming: .complete))
    var rows: [[String]] = []
    while rows.count < Self.mostRows, try file.next() {
      rows.append((0..<file.cellCount).map { file[$0] })
    }
    guard !rows.isEmpty else { throw .empty(path: name) }
    self.init(rows)
  }

  init(_ rows: [[String]]) {
    let layout = ListLayout(of: rows)
    self.layout = layout
    let body = rows.suffix(layout.kinds.count)
    var repair: (String, String)?
    for cell in body.lazy.joined() {
      let mended = Repair.mended(cell)
      if mended != cell {
        repair = (cell, mended)
        break
      }
    }
    var entries: [[String]] = []
    var sections: [String] = []
    var notes: [String] = []
    var heading = ""
    let isDamaged = repair != nil
    func mended(_ cell: String) -> String { isDamaged ? Repair.mended(cell) : cell }
    for (row, kind) in zip(body, layout.kinds) {
      let value = row.first { !$0.isEmpty } ?? ""
      switch kind {
      case .entry:
        entries.append(
          layout.columns.indices.map { $0 < row.count ? mended(row[$0]) : "" })
        sections.append(heading)
      case .section: heading = mended(value)
      case .note: notes.append(mended(value))
      case .header, .total, .blank: continue
      }
    }
    (self.entries, self.sections, self.notes, self.repair) = (entries, sections, notes, repair)
  }

  /// How many rows are of a kind.
  func count(of kind: ListLayout.Kind) -> Int { layout.kinds.count { $0 == kind } }
}

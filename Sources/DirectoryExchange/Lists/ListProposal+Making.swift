internal import CooperationModel
internal import Foundation

extension ListProposal {
  /// Looks at the headers and the values of a list, and proposes how to read it.
  ///
  /// - Parameters:
  ///   - path: The path of a file.
  ///   - edition: The date of the data, where the name of the file tells none.
  /// - Throws: ``ExchangeError`` if the file cannot be read, is no text, or is empty.
  /// - Complexity: O(*n* log *n*) for *n* cells, of the first 50,000 rows.
  public init(path: String, edition: String) throws(ExchangeError) {
    let file = (path as NSString).lastPathComponent
    let stem = (file as NSString).deletingPathExtension
    try self.init(ByteSource(path: path), name: stem, edition: Self.date(in: stem) ?? edition)
  }

  init(_ source: ByteSource, name: String, edition: String) throws(ExchangeError) {
    self.init(try ListRows(source, name: name), name: name, edition: edition)
  }

  init(_ rows: ListRows, name: String, edition: String) {
    let proposer = ListProposer(rows)
    let slug = name.folded.replacing(" ", with: "-")
    let title = rows.layout.titles.first { $0.count <= 80 } ?? name.replacing("_", with: " ")
    profileText =
      proposer.profile(name: slug.isEmpty ? "list" : slug, title: title, edition: edition).written
    columns = proposer.columns.indices.map { position in
      Column(
        name: proposer.columns[position].name, use: proposer.uses[position],
        reason: proposer.reasons[position], example: proposer.columns[position].example)
    }
    remarks = proposer.remarks
    entries = rows.entries.count
    isCertain = !remarks.contains { remark in
      switch remark {
      case .unclearHeader, .noName, .codes, .persons: true
      default: false
      }
    }
  }

  /// The year and the month in the name of a file, as in "list-2026-11" or "20261103".
  private static func date(in name: String) -> String? {
    let groups = name.split { !$0.isNumber }.map(String.init)
    for (index, group) in groups.enumerated() {
      guard ["19", "20"].contains(group.prefix(2)), let year = Int(group.prefix(4)) else {
        continue
      }
      if group.utf8.count == 4 {
        guard index + 1 < groups.count, groups[index + 1].utf8.count == 2,
          let month = Int(groups[index + 1]), let date = PartialDate(year: year, month: month)
        else { return group }
        return date.text
      }
      if group.utf8.count == 8, let month = Int(group.dropFirst(4).prefix(2)),
        let day = Int(group.suffix(2)), let date = PartialDate(year: year, month: month, day: day)
      {
        return date.text
      }
    }
    return nil
  }
}

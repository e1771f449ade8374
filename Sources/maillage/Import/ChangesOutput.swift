internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// What changed since the edition that a directory replaced, as an answer.
struct ChangesOutput {
  let directory: DirectoryDatabase
  let former: FormerEdition
  var query = ChangeQuery()
  let format: OutputFormat
  /// How many changes at most.
  var limit = Int.max

  /// How many changes are in memory at once.
  private static let page = 20_000

  /// Writes the list to standard output, and the summary as words.
  func write() throws {
    let say = Surroundings.messages
    let counts = try directory.changeCounts(in: query.territory)
    let count = min(query.kind.map { counts.kinds[$0] ?? 0 } ?? counts.all, limit)
    switch format {
    case .json: return try writeJSON(counts, count: count)
    case .csv, .tsv:
      var isFirst = true
      try visit(count) { changes in
        var table = Self.table
        table.rows = changes.flatMap(Self.rows)
        Output.write(table.written(as: format, withHeader: isFirst))
        isFirst = false
      }
    case .text:
      try visit(count) { changes in
        var table = OutputTable(columns: [
          .init(name: "", heading: say(.columnChange), widest: 24),
          .init(name: "", heading: say(.orderName), widest: 36),
          .init(name: "", heading: say(.orderMunicipality), widest: 20),
          .init(name: "", heading: say(.columnWhat), widest: 300),
        ])
        table.rows = changes.map {
          [say.kinds($0), $0.name, $0.municipality, say.differences($0)]
        }
        if !changes.isEmpty { Output.write(table.written(as: .text)) }
      }
    }
    Words.say(say.changes(counts, since: former))
    let all = query.kind.map { counts.kinds[$0] ?? 0 } ?? counts.all
    if all > count { Words.say(say(.changesMore, count: all - count, String(all))) }
  }

  private func visit(_ count: Int, _ body: ([OrganizationChange]) throws -> Void) throws {
    var first = 0
    repeat {
      let end = min(first + Self.page, count)
      try body(first < end ? directory.changes(query, in: first..<end) : [])
      first = end
    } while first < count
  }

  /// One row for each difference; one for a change without any, or with all that was known.
  private static let table = OutputTable(columns: [
    .init(name: "id", heading: ""), .init(name: "former_id", heading: ""),
    .init(name: "name", heading: ""), .init(name: "municipality", heading: ""),
    .init(name: "change", heading: ""), .init(name: "field", heading: ""),
    .init(name: "before", heading: ""), .init(name: "after", heading: ""),
  ])

  private static func rows(_ change: OrganizationChange) -> [[String]] {
    let head = [
      change.id.rawValue, change.formerID?.rawValue ?? "", change.name, change.municipality,
      change.kinds.map(\.rawValue).joined(separator: "|"),
    ]
    if change.differences.isEmpty || change.kinds.contains(.gone) { return [head + ["", "", ""]] }
    return change.differences.map { head + [name($0), $0.before, $0.after] }
  }

  private static func name(_ difference: OrganizationChange.Difference) -> String {
    difference.field == .fact ? difference.label : difference.field.rawValue
  }

  private func writeJSON(_ counts: ChangeCounts, count: Int) throws {
    var list: [JSONText] = []
    try visit(count) { changes in
      list += changes.map { change in
        .object([
          ("id", .string(change.id.rawValue)),
          ("former_id", change.formerID.map { .string($0.rawValue) } ?? .null),
          ("name", .string(change.name)), ("municipality", .known(change.municipality)),
          ("changes", .strings(change.kinds.map(\.rawValue))),
          (
            "fields",
            .array(
              change.differences.map {
                .object([
                  ("field", .string(Self.name($0))), ("before", .known($0.before)),
                  ("after", .known($0.after)),
                ])
              })
          ),
        ])
      }
    }
    let kinds = OrganizationChange.Kind.allCases.map { kind in
      (kind.rawValue, JSONText.int(counts.kinds[kind] ?? 0))
    }
    Output.write(
      .object([
        ("format", .string("maillage/1")), ("former_edition", .known(former.edition)),
        ("territory", query.territory.map { .string($0.rawValue) } ?? .null),
        ("organizations", .int(counts.all)), ("counts", .object(kinds)), ("changes", .array(list)),
      ]))
  }
}

import CooperationModel
import DirectoryStore

/// Reads `value_chains.csv` and `reference.csv`.
enum TableReader {
  enum ChainField: String, CaseIterable { case chain, from, to, label, author }

  enum ReferenceField: String, CaseIterable { case kind, code, count, total }

  static func readValueChains(
    _ source: ByteSource, name: String, into intake: inout Intake
  ) throws {
    var table = try FieldTable<ChainField>(
      source, name: name, needs: [.from, .to], intake: &intake)
    var chains: [ValueChain] = []
    while try table.next(&intake) {
      let (from, to) = (table[.from], table[.to])
      guard !from.isEmpty, !to.isEmpty else {
        try intake.report(
          .skipped, from + to, at: table.spot(from.isEmpty ? .from : .to), Expected.activity)
        continue
      }
      guard from != to else {
        try intake.report(.skipped, to, at: table.spot(.to), Expected.twoActivities)
        continue
      }
      chains.append(
        ValueChain(
          chain: table[.chain], from: from, to: to, label: table[.label], author: table[.author]))
    }
    try intake.sink.replaceValueChains(chains)
  }

  static func readReference(
    _ source: ByteSource, name: String, into intake: inout Intake
  ) throws {
    var table = try FieldTable<ReferenceField>(
      source, name: name, needs: ReferenceField.allCases, intake: &intake)
    while try table.next(&intake) {
      guard let kind = ReferenceCount.Kind(rawValue: table[.kind]) else {
        try intake.report(
          .skipped, table[.kind], at: table.spot(.kind),
          Expected.oneOf(ReferenceCount.Kind.allCases.map(\.rawValue)))
        continue
      }
      let code = kind == .public ? table[.code].folded : table[.code]
      guard !code.isEmpty else {
        try intake.report(.skipped, table[.code], at: table.spot(.code), Expected.activity)
        continue
      }
      guard let count = Int(table[.count]), let total = Int(table[.total]), count >= 0,
        count <= total
      else {
        try intake.report(
          .skipped, "\(table[.count])/\(table[.total])", at: table.spot(.count),
          Expected.countAndTotal)
        continue
      }
      try intake.sink.add(ReferenceCount(kind: kind, code: code, count: count, total: total))
    }
  }
}

internal import CooperationModel

extension ListProposer {
  /// The registers whose numbers identify an organization, the best first, and how many digits
  /// their numbers have.
  private static let registers: [(field: ListField, prefix: String, digits: Int)] = [
    (.siret, "siret:", 14), (.siren, "siren:", 9), (.rna, "rna:", 0), (.ein, "ein:", 9),
    (.neq, "neq:", 0), (.id, "", 0),
  ]

  /// The column whose numbers name the rows: they differ, and most rows have one.
  var identityColumn: Int? {
    for register in Self.registers {
      guard let position = column(of: register.field) else { continue }
      let column = columns[position]
      if column.uniqueShare >= 0.99, column.filledShare >= 0.5, column.share(.rounded) == 0 {
        return position
      }
    }
    return nil
  }

  /// The columns that an identity is made of where no number names a row.
  ///
  /// The name and the place, and the address where two rows would else be the same.
  var contentColumns: [Int] {
    let name = [column(of: .name)].compactMap { $0 }
    let place = [column(of: .townCode), column(of: .town), column(of: .postcode)].compactMap { $0 }
    let short = name + place.prefix(1)
    guard duplicates(of: short) > 0 else { return short }
    let more = short + (place.dropFirst().prefix(1) + columns(of: .address).prefix(1))
    return duplicates(of: more) < duplicates(of: short) ? more : short
  }

  /// How many rows say the same in some columns as an earlier one.
  func duplicates(of positions: [Int]) -> Int {
    var seen: Set<String> = []
    return rows.entries.indices.count { entry in
      let key = positions.map { value(entry, $0).folded }.joined(separator: "|")
      return !seen.insert(key).inserted
    }
  }

  /// The recipe of the identity.
  func identity(slug: String) -> JSONDocument {
    let parts = contentColumns.map { position -> JSONDocument in
      ["column": .text(columns[position].name), "fold": .truth(true)]
    }
    let content: JSONDocument = [
      "join": .list(parts), "with": " ", "prefix": .text(slug + ":"),
    ]
    guard let position = identityColumn else { return content }
    let numbered = number(position, slug: slug)
    return columns[position].filledShare < 1 ? ["first": [numbered, content]] : numbered
  }

  private func number(_ position: Int, slug: String) -> JSONDocument {
    var members: [JSONDocument.Member] = [
      .init(name: "column", value: .text(columns[position].name))
    ]
    guard let register = Self.registers.first(where: { uses[position] == .field($0.field) }) else {
      return .object(members)
    }
    if register.digits > 0 {
      members.append(.init(name: "digits", value: .number(register.digits)))
    }
    let prefix = register.prefix.isEmpty ? slug + ":" : register.prefix
    members.append(.init(name: "prefix", value: .text(prefix)))
    return .object(members)
  }

  /// The legal unit, where several rows are places of one.
  var unit: JSONDocument? {
    guard let position = column(of: .siren), position != identityColumn else { return nil }
    return [
      "column": .text(columns[position].name), "digits": .number(9), "prefix": "siren:",
    ]
  }
}

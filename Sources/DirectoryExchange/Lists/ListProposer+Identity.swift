internal import CooperationModel

extension ListProposer {
  /// The registers whose numbers identify an organization, the best first, and how many digits
  /// their numbers have; 0 for those that are kept as they are.
  private static let registers: [(field: ListField, digits: Int)] = [
    (.siret, 14), (.siren, 9), (.rna, 0), (.ein, 9), (.neq, 0),
  ]

  /// The columns of numbers of registers that differ from row to row.
  var keyColumns: [Int] {
    Self.registers.compactMap { register in
      column(of: register.field).flatMap { isKey($0) ? $0 : nil }
    }
  }

  /// Whether the numbers of a column tell rows apart: nearly all differ, and those that return are of
  /// rows that say the same of the name and the place, as a list that names somebody twice does.
  private func isKey(_ position: Int) -> Bool {
    let column = columns[position]
    guard column.share(.rounded) == 0, column.uniqueShare >= 0.5 else { return false }
    return column.uniqueShare >= 0.99
      || contradictions(of: position) * 100 <= max(column.filled, 1)
  }

  /// How many rows have the number of an earlier row, and another name or place.
  private func contradictions(of position: Int) -> Int {
    let told =
      [column(of: .name), column(of: .town), column(of: .townCode), column(of: .postcode)]
      .compactMap { $0 } + columns(of: .address) + columns(of: .street)
    var first: [String: Int] = [:]
    return rows.entries.indices.count { entry in
      let number = value(entry, position).folded
      guard !number.isEmpty else { return false }
      guard let earlier = first[number] else {
        first[number] = entry
        return false
      }
      return told.contains { column in
        let (one, other) = (value(earlier, column).folded, value(entry, column).folded)
        return !one.isEmpty && !other.isEmpty && one != other
      }
    }
  }

  /// The numbers of registers by which other files know the same organizations.
  var keys: [JSONDocument.Member] {
    Self.registers.compactMap { register in
      guard let position = column(of: register.field), isKey(position) else { return nil }
      var recipe: [JSONDocument.Member] = [
        .init(name: "column", value: .text(columns[position].name))
      ]
      if register.digits > 0 {
        recipe.append(.init(name: "digits", value: .number(register.digits)))
      }
      if register.field == .siren || register.field == .siret {
        recipe.append(.init(name: "luhn", value: .truth(true)))
      }
      return .init(name: register.field.rawValue, value: .object(recipe))
    }
  }

  /// The columns that tell rows apart: numbers of registers, else numbers of the list itself, else
  /// what rows say.
  var identityColumns: [Int] {
    if let own = column(of: .id), isKey(own) { return keyColumns.prefix(1) + [own] }
    let isNumbered = keyColumns.contains { columns[$0].filledShare == 1 }
    return keyColumns.prefix(1) + (isNumbered ? [] : contentColumns)
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

  /// The recipe of the identity of rows without a number of a register.
  func identity(slug: String) -> JSONDocument {
    let parts = contentColumns.map { position -> JSONDocument in
      ["column": .text(columns[position].name), "fold": .truth(true)]
    }
    let content: JSONDocument = [
      "join": .list(parts), "with": " ", "prefix": .text(slug + ":"),
    ]
    guard let own = column(of: .id), isKey(own) else { return content }
    let number: JSONDocument = [
      "column": .text(columns[own].name), "prefix": .text(slug + ":"),
    ]
    return columns[own].filledShare < 1 ? ["first": [number, content]] : number
  }

  /// The legal unit, where several rows are places of one.
  var unit: JSONDocument? {
    guard let position = column(of: .siren), !isKey(position) else { return nil }
    return [
      "column": .text(columns[position].name), "digits": .number(9), "prefix": "siren:",
    ]
  }
}

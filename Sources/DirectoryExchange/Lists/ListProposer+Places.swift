internal import CooperationModel

extension ListProposer {
  // MARK: Address

  /// The column that holds postcode and municipality together: "35000 Rennes".
  var combinedTown: ColumnSample? {
    sample(of: .town).flatMap { $0.share(.postcodeAndTown) >= 0.5 ? $0 : nil }
  }

  /// The column that holds the whole address, where no other tells the municipality.
  var wholeAddress: ColumnSample? {
    guard column(of: .town) == nil else { return nil }
    return sample(of: .address).flatMap { $0.share(.wholeAddress) >= 0.5 ? $0 : nil }
  }

  var address: JSONDocument? {
    if let whole = wholeAddress { return ["column": .text(whole.name), "street": .truth(true)] }
    let parts = [ListField.streetNumber, .streetType, .street].flatMap { columns(of: $0) }
    let lines = columns(of: .address) + columns(of: .addressMore)
    let street: [JSONDocument] =
      parts.count > 1
      ? [["join": JSONDocument(parts.map { columns[$0].name }), "with": " "]]
      : parts.map { .text(columns[$0].name) }
    let all = lines.map { .text(columns[$0].name) } + street
    guard all.count > 1 else { return all.first }
    return ["join": .list(all), "with": ", "]
  }

  var postcode: JSONDocument? {
    if let column = sample(of: .postcode) {
      let isFive = column.weighted { $0.utf8.count == 5 && ValueKind.integer.fits($0) }
      let isLost = isFive > 0.3 && column.weighted(hasLostZeros) > 0
      return isLost
        ? ["first": [["column": .text(column.name), "digits": .number(5)], .text(column.name)]]
        : .text(column.name)
    }
    return (combinedTown ?? wholeAddress).map {
      ["column": .text($0.name), "postcode": .truth(true)]
    }
  }

  /// Whether a postcode lost its zero, or got decimals.
  func hasLostZeros(_ postcode: String) -> Bool {
    let plain = PeoplesNumber.registered(postcode, digits: 0)
    return ValueKind.integer.fits(plain) && (plain.utf8.count == 4 || plain != postcode)
  }

  /// The postcodes as read, of the values of all entries.
  private var postcodes: [String] {
    if let position = column(of: .postcode) {
      return rows.entries.indices.map { PeoplesNumber.registered(value($0, position), digits: 5) }
    }
    guard let position = combinedTown == nil ? column(of: .address) : column(of: .town),
      combinedTown != nil || wholeAddress != nil
    else { return [] }
    return rows.entries.indices.map { FrenchAddress(value($0, position))?.postcode ?? "" }
  }

  // MARK: Coordinates

  var point: JSONDocument? { sample(of: .point).map { .text($0.name) } }

  /// Latitude and longitude, in their places even where the list exchanges them.
  var coordinates: (latitude: JSONDocument, longitude: JSONDocument)? {
    guard var north = sample(of: .latitude), var east = sample(of: .longitude) else { return nil }
    if areCoordinatesExchanged { swap(&north, &east) }
    func recipe(_ column: ColumnSample) -> JSONDocument {
      column.weighted { $0.contains(",") } > 0.5
        ? ["column": .text(column.name), "decimal": ","] : .text(column.name)
    }
    return (recipe(north), recipe(east))
  }

  /// Whether what is called a latitude is a longitude.
  ///
  /// Sure where it is beyond 90 degrees; France, where both could be, has 41 to 52 and -6 to 10.
  var areCoordinatesExchanged: Bool {
    guard let north = sample(of: .latitude), let east = sample(of: .longitude) else { return false }
    func degrees(_ column: ColumnSample) -> [Double] {
      column.values.compactMap { PeoplesNumber.all(in: $0).first }
    }
    let (a, b) = (degrees(north), degrees(east))
    guard !a.isEmpty, !b.isEmpty else { return false }
    if a.contains(where: { $0.magnitude > 90 }) { return b.allSatisfy { $0.magnitude <= 90 } }
    func share(_ values: [Double], in range: ClosedRange<Double>) -> Double {
      Double(values.count { range.contains($0) }) / Double(values.count)
    }
    return isFrench && share(a, in: -6...10) > 0.9 && share(b, in: 41...52) > 0.9
  }

  // MARK: Territories

  /// The municipality as people write it.
  private var townName: JSONDocument? {
    (sample(of: .town) ?? wholeAddress).map {
      ["column": .text($0.name), "town": .truth(true)]
    }
  }

  /// The levels of territories that a row tells, where no file of municipalities is given.
  var levels: [JSONDocument] {
    var levels: [JSONDocument] = []
    func level(_ name: String, id: JSONDocument, named: JSONDocument, code: JSONDocument? = nil) {
      let code: [JSONDocument.Member] = code.map { [.init(name: "code", value: $0)] } ?? []
      levels.append(
        .object(
          [
            .init(name: "level", value: .text(name)), .init(name: "id", value: id),
            .init(name: "name", value: named),
          ] + code))
    }
    let department = department
    if let name = regionName ?? department?.region {
      level("region", id: name.adding(["fold": .truth(true), "prefix": "region:"]), named: name)
    }
    if let department {
      level("department", id: department.id, named: department.name, code: department.code)
    }
    if let column = sample(of: .intercommunality) {
      level(
        "intercommunality",
        id: ["column": .text(column.name), "fold": .truth(true), "prefix": "area:"],
        named: .text(column.name))
    }
    if let code = townCode {
      level("municipality", id: code, named: townName ?? code, code: code)
    } else if let townName {
      let key = townName.adding(["fold_place": .truth(true), "prefix": "town:"])
      // Two towns of one name are told apart by their departments, where nearly all rows tell them.
      let id = department.map { isDepartmentTold ? ["join": [$0.id, key]] : key } ?? key
      level("municipality", id: id, named: townName)
    }
    return levels
  }

  private var townCode: JSONDocument? {
    sample(of: .townCode).map { column in
      let isWhole = column.weighted { $0.utf8.count == 5 } == 1
      return isWhole ? .text(column.name) : restored(column, digits: 5)
    }
  }

  /// A number with its zeros, or the text as it is where it has letters, as 2A004.
  private func restored(_ column: ColumnSample, digits: Int) -> JSONDocument {
    ["first": [["column": .text(column.name), "digits": .number(digits)], .text(column.name)]]
  }

  /// The recipes of a department.
  private struct Department {
    var id: JSONDocument
    var name: JSONDocument
    var code: JSONDocument?
    /// The name of the region that it is in, where its code tells it.
    var region: JSONDocument?

    /// A department by its French code.
    init(code: JSONDocument) {
      id = code.adding(["prefix": "department:"])
      name = code.adding(["codes": "french_departments"])
      self.code = code
      region = code.adding(["codes": "french_department_regions"])
    }

    /// The area of a British postcode, which stands for a department.
    init(british postcode: JSONDocument) {
      let area = postcode.adding(["postcode_area": .truth(true)])
      id = area.adding(["prefix": "UK-"])
      name = area
      code = area
    }

    /// A department by its name.
    init(named column: ColumnSample) {
      id = ["column": .text(column.name), "fold": .truth(true), "prefix": "department:"]
      name = .text(column.name)
    }
  }

  /// The department by its code where one is told, else by its name, else by the postcode.
  private var department: Department? {
    if let column = sample(of: .department) {
      let coded = column.weighted { text in
        FrenchDepartments.names[text.utf8.count == 1 ? "0" + text : text.uppercased()] != nil
      }
      guard coded > 0.9 else { return Department(named: column) }
      return Department(code: restored(column, digits: 2))
    }
    guard let postcode else { return nil }
    if readsBritishPostcodes { return Department(british: postcode) }
    guard readsDepartmentsFromPostcodes else { return nil }
    return Department(code: postcode.adding(["french_department": .truth(true)]))
  }

  /// Whether departments are read from postcodes: five digits of a known department, in a list in
  /// French.
  var readsDepartmentsFromPostcodes: Bool {
    guard column(of: .department) == nil, postcode != nil, isFrench else { return false }
    let known = postcodes.filter { !UnknownValues.holds($0) }
    let french = known.count { FrenchDepartments.code(ofPostcode: $0) != nil }
    return !known.isEmpty && french * 10 >= known.count * 9
  }

  /// Whether areas are read from postcodes: those of Britain, in a list without departments.
  var readsBritishPostcodes: Bool {
    guard column(of: .department) == nil, let column = sample(of: .postcode) else { return false }
    return column.weighted(ValueKind.isBritishPostcode) > 0.9
  }

  /// Whether nearly all rows with a municipality tell the department too.
  private var isDepartmentTold: Bool {
    guard let town = column(of: .town) ?? column(of: .address) else { return false }
    let found = rows.entries.indices.filter { !UnknownValues.holds(value($0, town)) }
    let told: Int
    if let position = column(of: .department) {
      told = found.count { !UnknownValues.holds(value($0, position)) }
    } else {
      let codes = postcodes
      told = found.count { codes.indices.contains($0) && !UnknownValues.holds(codes[$0]) }
    }
    return told * 20 >= found.count * 19
  }

  private var regionName: JSONDocument? {
    sample(of: .region).map { column in
      if column.weighted({ FrenchDepartments.regionNames[$0] != nil }) > 0.9 {
        return ["column": .text(column.name), "codes": "french_regions"]
      }
      return column.weighted { $0.hasSuffix(")") } > 0.8
        ? ["column": .text(column.name), "before_brackets": .truth(true)] : .text(column.name)
    }
  }

  /// The ways to place a row, the surest first: the territories that it tells itself, and those of
  /// files of territories.
  var placing: [JSONDocument] {
    let told = levels.reversed().compactMap { level -> JSONDocument? in
      guard case .object(let members) = level else { return nil }
      return members.first { $0.name == "id" }.map { ["id": $0.value] }
    }
    let town = townName ?? (townCode == nil ? nil : sample(of: .town).map { .text($0.name) })
    var named: [JSONDocument] = []
    if let town {
      if let postcode { named.append(["postcode": postcode, "name": town]) }
      named.append(["name": town])
    }
    let isTown = townCode != nil || townName != nil
    return told.prefix(isTown ? 1 : 0) + named + told.dropFirst(isTown ? 1 : 0)
  }
}

extension JSONDocument {
  /// A recipe with further steps.
  fileprivate func adding(_ steps: JSONDocument) -> JSONDocument {
    guard case .object(let more) = steps else { return self }
    switch self {
    case .text: return .object([.init(name: "column", value: self)] + more)
    case .object(let members): return .object(members + more)
    default: return self
    }
  }
}

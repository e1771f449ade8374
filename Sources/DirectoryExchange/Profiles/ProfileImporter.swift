internal import CooperationModel
public import DirectoryStore
internal import Foundation

/// Reads CSV files as a profile says.
public struct ProfileImporter {
  let profile: Profile
  let paths: [String]
  var report = ImportReport()
  var gazetteer = Gazetteer()
  /// The organizations read, in order, and where each identity is.
  var organizations: [Organization] = []
  var positions: [Organization.ID: Int] = [:]
  /// Organizations by name and municipality, for tables that match by name; absent where two are.
  var byName: [String: Int?] = [:]
  var memberships: [Membership] = []
  var isMember: Set<String> = []
  /// How many places each unit has so far.
  var placeCounts: [Organization.ID: Int] = [:]
  /// What a value was placed by: absent once two places were met.
  var taught: [String: Territory.ID?] = [:]
  /// Rows that could not be placed yet, and the values that others may teach.
  var unplaced: [(position: Int, keys: [String], problem: ImportProblem)] = []

  /// Makes the importer of files.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - paths: The CSV files, in any order.
  public init(profile: Profile, paths: [String]) {
    self.profile = profile
    self.paths = paths
  }

  /// Reads everything: territories first, then organizations, then their places.
  ///
  /// - Parameters:
  ///   - sink: Where the rows go.
  ///   - isCancelled: Asked at every thousandth row; true ends the reading.
  /// - Returns: What was read and what could not be used.
  /// - Throws: ``ExchangeError`` if a file cannot be read or fits no table, `CancellationError` if
  ///   cancelled, and what the sink throws.
  /// - Complexity: O(*n*) for *n* rows, which stay in memory: other files may add to them.
  public mutating func read(
    into sink: inout some DirectorySink, isCancelled: () -> Bool = { false }
  ) throws -> ImportReport {
    var problems: [ImportProblem] = []
    try sink.describe(name: profile.title, edition: profile.edition)
    for territory in profile.territories { gazetteer.add(territory) }
    for path in paths { try checkFits(path) }
    for kind in ProfileTable.Kind.allCases {
      // In the order of the profile, whatever that of the files: a list that adds to a register
      // comes after it.
      for table in profile.tables where table.kind == kind {
        for path in paths { try read(path, as: table, &problems, isCancelled) }
      }
      if kind == .territories { gazetteer.prepare() }
    }
    placeByOthers(&problems)
    gazetteer.findCenters(of: organizations)
    for territory in gazetteer.territories { try sink.add(territory) }
    for organization in organizations {
      report.note(organization)
      try sink.add(organization)
    }
    for group in profile.groups { try sink.add(group) }
    for membership in memberships { try sink.add(membership) }
    for problem in problems {
      report.note(problem)
      try sink.add(problem)
    }
    guard !organizations.isEmpty else {
      throw ExchangeError.nothingRead(path: paths.joined(separator: "', '"))
    }
    return report
  }

  private func checkFits(_ path: String) throws {
    if path.lowercased().hasSuffix(".zip") { throw ExchangeError.zip(path: path) }
    let file = try RowFile(try ByteSource(path: path), name: path)
    let columns = ColumnNames(file: path, names: file.columns)
    guard !profile.tables.contains(where: { $0.headers.allSatisfy(columns.has) }) else { return }
    throw ExchangeError.noTable(
      file: path, profile: profile.name,
      headers: columns.names.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// Reads a file as one table of the profile, if its headers say so.
  private mutating func read(
    _ path: String, as table: ProfileTable, _ problems: inout [ImportProblem],
    _ isCancelled: () -> Bool
  ) throws {
    let name = (path as NSString).lastPathComponent
    let file = try RowFile(try ByteSource(path: path), name: name)
    // The lines of an address are one line here.
    file.lineBreak = ", "
    let columns = ColumnNames(file: name, names: file.columns)
    guard table.headers.allSatisfy(columns.has) else { return }
    try checkColumns(of: table, in: columns)
    var numbers = ImportReport.File(name: name)
    // A file may be read twice, for its territories and for its rows: it is reported once.
    let isFirst = !report.files.contains { $0.name == name }
    let known = isFirst ? [] : Set(problems)
    func take(_ found: [ImportProblem]) { problems += found.filter { !known.contains($0) } }
    take(file.takeProblems())
    while try file.next() {
      numbers.rows += 1
      if numbers.rows % 1000 == 0, isCancelled() { throw CancellationError() }
      let row = Row(columns: columns, file: file)
      switch table.kind {
      case .territories: numbers.used += takeTerritories(row, table) ? 1 : 0
      case .organizations: numbers.used += takeOrganization(row, table, &problems) ? 1 : 0
      case .places: numbers.used += takePlace(row, table, &problems) ? 1 : 0
      }
      take(file.takeProblems())
    }
    if let position = report.files.firstIndex(where: { $0.name == name }) {
      report.files[position] = numbers
    } else {
      report.files.append(numbers)
    }
  }

  /// A column that a profile names and the file lacks is a mistake in the profile.
  private func checkColumns(of table: ProfileTable, in file: ColumnNames) throws {
    for (name, recipe) in table.fields.sorted(by: { $0.key < $1.key }) {
      for column in recipe.columns where !file.has(column) {
        throw ExchangeError.unreadable(
          path: file.file,
          reason:
            "the profile takes the field “\(name)” from a column “\(column)” that the file lacks")
      }
    }
  }

  private mutating func takeTerritories(_ row: Row, _ table: ProfileTable) -> Bool {
    var above: Territory.ID?
    var isUsed = false
    for level in table.levels {
      let id = level.id.value(row, profile)
      guard !id.isEmpty else { continue }
      var territory = Territory(
        id: .init(rawValue: id), code: level.code?.value(row, profile) ?? "",
        name: level.name.value(row, profile), level: level.level)
      if territory.name.isEmpty { territory.name = id }
      let parent = level.parent?.value(row, profile) ?? ""
      territory.parent = parent.isEmpty ? above : .init(rawValue: parent)
      if let also = level.alsoIn?.value(row, profile), !also.isEmpty {
        territory.alsoIn = [.init(rawValue: also)]
      }
      territory.area = level.area.flatMap { Double($0.value(row, profile)) }
        .flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
      territory.population = level.population.flatMap { Int($0.value(row, profile)) }
        .flatMap { $0 >= 0 ? $0 : nil }
      gazetteer.add(territory)
      above = territory.id
      isUsed = true
    }
    return isUsed
  }

  /// Places those whose postcode, say, others with a known place share without contradiction.
  private mutating func placeByOthers(_ problems: inout [ImportProblem]) {
    for (position, keys, problem) in unplaced {
      if let found = keys.compactMap({ taught[$0] ?? nil }).first {
        organizations[position].territory = found
      } else {
        problems.append(problem)
      }
    }
  }
}

internal import CooperationModel
public import DirectoryStore
internal import Foundation

/// Reads files as a profile says.
public struct ProfileImporter {
  let profile: Profile
  let paths: [String]
  let temporaryFolder: String

  /// Makes the importer of files.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - paths: The files, in any order.
  ///   - temporaryFolder: Where rows are kept aside until all files were read; as a rule where the
  ///     directory goes, since that disk has room for it.
  public init(
    profile: Profile, paths: [String], temporaryFolder: String? = nil
  ) {
    self.profile = profile
    self.paths = paths
    self.temporaryFolder = temporaryFolder ?? NSTemporaryDirectory()
  }

  /// Reads everything: territories first, then organizations and their places.
  ///
  /// - Parameters:
  ///   - sink: Where the rows go.
  ///   - meter: Told of what is read.
  ///   - isCancelled: Asked at every thousandth row; true ends the reading.
  /// - Returns: What was read and what could not be used.
  /// - Throws: ``ExchangeError`` if a file cannot be read or fits no table, `CancellationError` if
  ///   cancelled, and what the sink throws.
  /// - Complexity: O(*n*) for *n* rows, in about 40 bytes of memory for each organization that is
  ///   kept: other files may add to it. What rows say waits in a temporary file.
  public func read<Sink: DirectorySink>(
    into sink: inout Sink, meter: ReadingMeter? = nil, isCancelled: () -> Bool = { false }
  ) throws -> ImportReport {
    try withoutActuallyEscaping(isCancelled) { isCancelled in
      var reading = ProfileReading(
        profile: profile, intake: Intake(sink, isCancelled: isCancelled, meter: meter),
        spool: try Spool(in: temporaryFolder))
      defer { reading.intake.giveBack(to: &sink) }
      try reading.read(paths)
      return reading.intake.report
    }
  }
}

/// A file, and the tables of a profile that its columns fit.
struct ProfiledFile {
  let path: String
  /// The file, as messages name it.
  let name: String
  let columns: [String]
  /// The tables, by their place in the profile.
  let tables: [Int]
  /// How many bytes there are to read.
  let size: Int

  /// Opens a file for its header.
  ///
  /// - Throws: ``ExchangeError`` if it cannot be read.
  init(path: String, profile: Profile) throws {
    let name = Archive.name(of: path)
    var columns: [String] = []
    var tables: [Int] = []
    // The header of a hand-made list stands where its table says.
    for form in profile.tables.map(\.form).reduce(into: [ListForm?](), { $0.appendNew([$1]) }) {
      let found = try RowFile(try ByteSource(path: path), name: name, form: form).columns
      let names = ColumnNames(file: name, names: found)
      let fitting = profile.tables.indices.filter {
        profile.tables[$0].form == form && profile.tables[$0].fits(names)
      }
      if tables.isEmpty { columns = found }
      tables += fitting
    }
    self.path = path
    size = try ByteSource(path: path).size
    self.name = name
    self.columns = columns
    self.tables = tables.sorted()
  }
}

/// The reading of files as a profile says.
struct ProfileReading {
  let profile: Profile
  var intake: Intake
  var gazetteer = Gazetteer()
  var roster: Roster
  var writer = SaidWriter()
  var shapes = Boundaries()
  /// The boundaries as a map shows them.
  var boundaries: [Boundary] = []
  /// Organizations by name and municipality, for tables that match by name; absent where two are.
  var byName: [String: Int?] = [:]
  var groups: [Group] = []
  private var groupNumbers: [Group.ID: Int] = [:]
  var memberships: [(group: Int, organization: Int, file: Int)] = []
  private var isMember: Set<[Int]> = []
  /// What a value was placed by: absent once two places were met.
  var taught: [String: Int?] = [:]
  /// The points of the organizations of each municipality that has no center.
  var points: [Int: [Point]] = [:]
  var fileNames: [String] = []
  private let hasMatching: Bool
  /// The registers whose numbers tables of several files give: those of one file join nothing.
  var sharedKinds: Set<Int> = []
  /// How many rows of each table are about organizations that no row describes.
  var undescribed: [Int]
  /// How many organizations each table describes first, and how many of them tell no place.
  var described: [Int]
  var placeless: [Int]

  init(profile: Profile, intake: Intake, spool: Spool) {
    self.profile = profile
    self.intake = intake
    roster = Roster(spool: spool)
    hasMatching = profile.tables.contains(where: \.matchesByName)
    undescribed = Array(repeating: 0, count: profile.tables.count)
    (described, placeless) = (undescribed, undescribed)
    for group in profile.groups { add(group) }
  }

  /// Whether names must be remembered.
  var matchesNames: Bool { hasMatching }

  mutating func read(_ paths: [String]) throws {
    let files = try paths.map { path in
      let file = try ProfiledFile(path: path, profile: profile)
      guard !file.tables.isEmpty else {
        throw ExchangeError.noTable(
          file: path, profile: profile.name,
          headers: file.columns.filter { !$0.isEmpty }.joined(separator: ", "))
      }
      return file
    }
    // A file is read once for each of its tables of territories, and once for its rows.
    let passes = files.map { file in
      let territories = file.tables.count { profile.tables[$0].kind.isAboutTerritories }
      return file.size * (territories + (territories < file.tables.count ? 1 : 0))
    }
    intake.meter?.expect(bytes: passes.contains(0) ? 0 : passes.reduce(0, +))
    try intake.describe(name: profile.title, edition: profile.edition)
    for territory in profile.territories { gazetteer.add(territory, isKeptIfUsed: true) }
    try readTerritories(files)
    try readOrganizations(files)
    gazetteer.findCenters(of: points)
    let told = gazetteer.told
    for territory in told { try intake.sink.add(territory) }
    let ids = Set(told.map(\.id))
    for boundary in boundaries where ids.contains(boundary.territory) {
      try intake.sink.add(boundary)
    }
    try addOrganizations()
    noteMissingFiles(files)
    guard intake.report.organizations > 0 else {
      throw ExchangeError.nothingUsed(path: paths.joined(separator: "', '"), intake.report.use)
    }
  }

  /// Notes the files that would tell what is open, as far as the profile knows them.
  private mutating func noteMissingFiles(_ files: [ProfiledFile]) {
    let given = Set(files.flatMap { $0.tables.map { profile.tables[$0].title } })
    for file in files {
      for content in MissingFile.Content.allCases {
        let counts =
          switch content {
          case .organizations: undescribed
          case .names: described
          case .places: placeless
          }
        let tables = Dictionary(grouping: file.tables) { profile.tables[$0].needs[content] ?? "" }
        for (name, numbers) in tables.sorted(by: { $0.key < $1.key })
        where !name.isEmpty && !given.contains(name) {
          let rows = numbers.reduce(0) { $0 + counts[$1] }
          guard rows > 0 else { continue }
          intake.report.missingFiles.append(
            MissingFile(name: name, content: content, file: file.name, rows: rows))
        }
      }
    }
  }

  private mutating func readTerritories(_ files: [ProfiledFile]) throws {
    // In the order of the profile, whatever that of the files.
    for kind in [ProfileTable.Kind.territories, .moves, .boundaries, .postcodes] {
      if kind == .boundaries { gazetteer.prepare() }
      for number in profile.tables.indices where profile.tables[number].kind == kind {
        for file in files where file.tables.contains(number) {
          try read(file, as: [number])
        }
      }
    }
  }

  private mutating func readOrganizations(_ files: [ProfiledFile]) throws {
    let kinds: [ProfileTable.Kind] = [.organizations, .places]
    let ordered = files.map { file in
      (file, file.tables.filter { kinds.contains(profile.tables[$0].kind) })
    }.filter { !$0.1.isEmpty }.enumerated().sorted { a, b in
      func rank(_ tables: [Int]) -> (Int, Int) {
        (profile.tables[tables[0]].readsFirst ? 0 : 1, tables[0])
      }
      return rank(a.element.1) == rank(b.element.1)
        ? a.offset < b.offset : rank(a.element.1) < rank(b.element.1)
    }
    sharedKinds = kindsOfSeveral(ordered.map(\.element.1))
    for (file, tables) in ordered.map(\.element) { try read(file, as: tables) }
  }

  /// The registers whose numbers the tables of more than one file give.
  private func kindsOfSeveral(_ tables: [[Int]]) -> Set<Int> {
    var files: [Int: Int] = [:]
    for numbers in tables {
      let kinds = Set(numbers.flatMap { profile.tables[$0].keys.map(\.kind) })
      for kind in kinds.compactMap({ profile.keyKinds.firstIndex(of: $0) }) {
        files[kind, default: 0] += 1
      }
    }
    return Set(files.filter { $0.value > 1 }.keys)
  }

  /// Reads the rows of a file; each is one of the first table that takes it.
  private mutating func read(_ profiled: ProfiledFile, as numbers: [Int]) throws {
    let form = numbers.first.flatMap { profile.tables[$0].form }
    let file = try RowFile(
      try intake.source(profiled.path), name: profiled.name, form: form)
    // The lines of an address are one line here.
    file.lineBreak = ", "
    file.keepsValue = numbers.contains { profile.tables[$0].kind == .boundaries }
    let columns = ColumnNames(file: profiled.name, names: file.columns)
    for number in numbers { try checkColumns(of: profile.tables[number], in: columns) }
    let tables = numbers.map { CompiledTable($0, of: profile, in: columns) }
    // A file may be read twice, for its territories and for its rows: it is reported once.
    let isAgain = intake.report.files.contains { $0.name == profiled.name }
    let isAboutTerritories = tables.allSatisfy { $0.table.kind.isAboutTerritories }
    let known = isAgain ? Set(intake.report.problems) : []
    intake.report.begin(file: profiled.name, keepsUse: isAgain && isAboutTerritories)
    let number = fileNames.firstIndex(of: profiled.name) ?? fileNames.count
    if number == fileNames.count { fileNames.append(profiled.name) }
    if file.numbersRows { intake.numberedFiles.insert(profiled.name) }
    func take(_ problems: [ImportProblem]) throws {
      for problem in problems.map(intake.numbered) where !known.contains(problem) {
        try intake.add(problem)
      }
    }
    try take(file.takeProblems())
    var rows = 0
    while try file.next() {
      rows += 1
      if rows % 1000 == 0 { try intake.checkCancellation() }
      if let table = tables.first(where: { holdsAll($0.conditions, file, $0) }) {
        if try self.take(file, table, number) { intake.report.countUse(of: profiled.name) }
      }
      try take(file.takeProblems())
    }
    if file.passedOver > 0, !isAgain {
      intake.report.leftOut[.sumOrHeader, default: 0] += file.passedOver
    }
    intake.report.count(rows: rows, of: profiled.name)
  }

  private mutating func take(_ row: RowFile, _ table: CompiledTable, _ file: Int) throws -> Bool {
    switch table.table.kind {
    case .territories: takeTerritories(row, table)
    case .moves: takeMove(row, table)
    case .postcodes: takePostcode(row, table)
    case .boundaries: try takeBoundary(row, table)
    case .organizations, .places: try takeRow(row, table, file)
    }
  }

  /// A column that a profile names and the file lacks is a mistake in the profile.
  private func checkColumns(of table: ProfileTable, in file: ColumnNames) throws {
    for field in ProfileTable.Field.allCases {
      for column in table.fields[field]?.columns ?? []
      where !file.has(column) && !table.isOptional(column) {
        throw ExchangeError.missingProfileColumn(
          path: file.file, field: field.rawValue, column: column)
      }
    }
  }

  /// Takes a group; one that is known stays as it is.
  ///
  /// - Returns: Its number.
  @discardableResult
  mutating func add(_ group: Group) -> Int {
    if let known = groupNumbers[group.id] { return known }
    groupNumbers[group.id] = groups.count
    groups.append(group)
    return groups.count - 1
  }

  mutating func join(_ group: Int, _ organization: Int, file: Int) {
    guard isMember.insert([group, organization]).inserted else { return }
    memberships.append((group, organization, file))
  }

  func number(of group: Group.ID) -> Int? { groupNumbers[group] }
}

extension ProfileTable.Kind {
  /// Whether rows are read before those of organizations.
  var isAboutTerritories: Bool { self != .organizations && self != .places }
}

extension ImportReport {
  /// Begins the numbers of a file, or begins them again.
  mutating func begin(file: String, keepsUse: Bool) {
    guard let position = files.firstIndex(where: { $0.name == file }) else {
      return files.append(File(name: file))
    }
    if !keepsUse { files[position].used = 0 }
  }

  mutating func countUse(of file: String) {
    if let position = files.firstIndex(where: { $0.name == file }) { files[position].used += 1 }
  }

  mutating func count(rows: Int, of file: String) {
    if let position = files.firstIndex(where: { $0.name == file }) {
      // A row may tell of a territory and of its postcode.
      (files[position].rows, files[position].used) = (rows, min(files[position].used, rows))
    }
  }
}

/// A failure to read files into a directory.
public enum ExchangeError: Error, Hashable, Sendable {
  /// There is nothing at the path.
  case missing(path: String)
  /// The folder holds no `organizations.csv`.
  case notAPackage(path: String)
  /// The file could not be read.
  case unreadable(path: String, reason: String)
  /// The zip archive holds nothing that can be a table.
  case noTables(path: String, members: [String])
  /// The file is no longer what it was when it was opened.
  case changed(path: String)
  /// Reading is no longer wanted.
  case cancelled
  /// A profile is wrong at a place.
  case profile(path: String, line: Int, column: Int, message: String)
  /// There is no such profile.
  case unknownProfile(name: String, known: [String])
  /// A file fits no table of the profile.
  case noTable(file: String, profile: String, headers: String)
  /// There is no such territory, or there are several of that name.
  case noSuchTerritory(name: String, several: [String])
  /// Nothing could be used.
  case nothingUsed(path: String, ImportReport.Use)
  /// The file is no text, as its first bytes tell.
  case notText(path: String, kind: String)
  /// The file holds nothing, not even a header.
  case empty(path: String)
  /// The file has no column that it cannot do without.
  case missingColumn(path: String, column: String, headers: String)
  /// A problem was reported, and the import was to be strict.
  case strict(problems: Int, first: String)
}

extension ExchangeError: CustomStringConvertible {
  /// The message for the user: what failed, where, and what to do.
  public var description: String {
    switch self {
    case .missing(let path):
      "Cannot read '\(path)': there is nothing there. Check the path."
    case .notAPackage(let path):
      """
      Cannot read '\(path)' as a directory package: it holds no 'organizations.csv'. Name a folder \
      that does, or import a list with --profile.
      """
    case .unreadable(let path, let reason):
      "Cannot read '\(path)': \(reason)."
    case .noTables(let path, let members):
      """
      Cannot read '\(path)': no file in this archive is a table (.csv, .tsv, .tab, .txt, .json, \
      .geojson). It holds: \(members.prefix(10).joined(separator: ", ")). Unpack what is packed \
      twice, and name the files.
      """
    case .changed(let path):
      """
      Cannot read '\(path)': it changed while it was being read. Wait until nothing writes to it, \
      and import it again.
      """
    case .cancelled:
      "The reading was cancelled."
    case .profile(let path, let line, let column, let message):
      "Cannot use the profile '\(path)': line \(line), column \(column): \(message)."
    case .unknownProfile(let name, let known):
      """
      Cannot use the profile '\(name)': it is neither a file nor a profile shipped with the \
      program. Shipped are: \(known.joined(separator: ", ")).
      """
    case .noTable(let file, let profile, let headers):
      """
      Cannot import '\(file)': no table of the profile '\(profile)' has headers that this file \
      has. The file has: \(headers).
      """
    case .noSuchTerritory(let name, let several) where several.isEmpty:
      """
      Cannot keep '\(name)' only: no territory of these files has this identity, code or name. Check \
      the spelling, or import everything and look with 'maillage territories'.
      """
    case .noSuchTerritory(let name, let several):
      """
      Cannot keep '\(name)' only: several territories are called so. Name one by its identity: \
      \(several.joined(separator: ", ")).
      """
    case .nothingUsed(let path, let use):
      "Cannot import '\(path)': of \(use.rows) row(s), none could be used."
    case .notText(let path, let kind):
      """
      Cannot read '\(path)': it is \(kind), not a table. Open it in the program that made it, and \
      save it as CSV in UTF-8.
      """
    case .empty(let path):
      "Cannot read '\(path)': it is empty. Its first line must name the columns."
    case .missingColumn(let path, let column, let headers):
      """
      Cannot read '\(path)': it has no column '\(column)'. The file has: \(headers). Check its \
      first line.
      """
    case .strict(let problems, let first):
      """
      Nothing was imported: \(problems) problem(s) were found and --strict was given. The first: \
      \(first)
      """
    }
  }
}

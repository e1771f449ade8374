internal import DirectoryExchange
internal import DirectoryStore
internal import Foundation
internal import TextLayout

/// The files that a person wants to import, and how they are to be read.
struct ImportFiles {
  private(set) var paths: [String]
  /// Those of them that a folder or an archive holds, which nobody named.
  private var gathered: [String] = []
  /// How to read them; absent: the files are a package, or tell by their headers which profile reads
  /// them.
  var profile: Profile?
  /// The path of the directory to make.
  var target = ""
  /// The only territory to keep, by identity, code or name; absent: everything.
  var only: String?

  /// Makes the description of an import.
  ///
  /// - Parameters:
  ///   - given: The paths of a folder or of files; folders and zip archives stand for the tables in them.
  ///   - profile: How to read them, if a person says it.
  ///   - only: The only territory to keep.
  /// - Throws: ``ExchangeError`` if an archive cannot be read, or holds no table.
  init(_ given: [String], profile: Profile?, only: String?) throws {
    self.profile = profile
    self.only = only
    paths = given
    guard !isPackage else { return }
    paths = try given.flatMap { path in
      let (tables, leftOut) = try Archive.tables(at: path)
      if !leftOut.isEmpty { Self.say(.importNoTables, leftOut, of: path) }
      if tables != [path] { gathered += tables }
      return tables
    }
  }

  /// The list of somebody's own, where no profile is named and none that is shipped reads the file.
  mutating func ownList() throws -> OwnList? {
    guard profile == nil, !isPackage else { return nil }
    let recognition = try ProfileRecognition(of: paths, skipsUnreadable: paths.count > 1)
    if case .none = recognition {
      guard paths.count == 1 else {
        throw UsageFailure(description: Surroundings.messages(.listOneByOne))
      }
      return try OwnList(path: paths[0])
    }
    profile = try recognized(recognition)
    return nil
  }

  /// Whether the only path is that of a folder, or of an archive with a package in it.
  private var isPackage: Bool {
    guard paths.count == 1, profile == nil else { return false }
    guard Archive.isFolder(paths[0]) else { return Archive.package(at: paths[0]) != nil }
    return FileManager.default.fileExists(atPath: paths[0] + "/organizations.csv")
      || (try? Archive.tables(at: paths[0])) == nil
  }

  private static func say(_ message: MessageKey, _ names: [String], of path: String) {
    Words.say(Surroundings.messages(message, path, names.prefix(10).joined(separator: ", ")))
  }

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - sink: Where the rows go.
  ///   - meter: Told of what is read.
  ///   - isCancelled: Asked from time to time; true ends the reading.
  /// - Returns: What was read and what could not be used.
  /// - Throws: What could not be read, in a sentence; `CancellationError` if cancelled.
  func read<Sink: DirectorySink>(
    into sink: inout Sink, meter: ReadingMeter, isCancelled: () -> Bool
  ) throws -> ImportReport {
    guard let only else { return try readAll(into: &sink, meter, isCancelled) }
    var filter = TerritoryFilter(only: only, into: sink)
    defer { sink = filter.sink }
    let report = try readAll(into: &filter, meter, isCancelled)
    try filter.finish()
    return report
  }

  private func readAll<Sink: DirectorySink>(
    into sink: inout Sink, _ meter: ReadingMeter, _ isCancelled: () -> Bool
  ) throws -> ImportReport {
    if isPackage {
      return try PackageReader(path: paths[0]).read(
        into: &sink, meter: meter, isCancelled: isCancelled)
    }
    guard let profile else { throw ExchangeError.notAPackage(path: paths.first ?? "") }
    // On the disk that the directory goes to, which has room for it.
    let folder = (target as NSString).deletingLastPathComponent
    return try ProfileImporter(
      profile: profile, paths: paths, temporaryFolder: folder.isEmpty ? "." : folder
    ).read(into: &sink, meter: meter, isCancelled: isCancelled)
  }

  /// The shipped profile that reads the files, as their headers tell; files of a folder or an archive
  /// that it does not read are left out.
  private mutating func recognized(_ recognition: ProfileRecognition) throws -> Profile {
    let say = Surroundings.messages
    let profile: Profile
    switch recognition {
    case .profile(let only): profile = only
    case .part(let reader, let unread):
      let named = unread.filter { !gathered.contains($0) }.map(Archive.name)
      guard named.isEmpty else {
        throw UsageFailure(
          description: say(
            .importPartlyKnown, named.joined(separator: ", "), reader.title, reader.name))
      }
      Self.say(.importUnread, unread.map(Archive.name), of: reader.name)
      paths.removeAll(where: unread.contains)
      profile = reader
    case .several(let names):
      throw UsageFailure(description: say(.importAmbiguous, names.joined(separator: ", ")))
    case .additions(let known):
      throw UsageFailure(description: say(.importAdditions, known.joined(separator: ", ")))
    case .none:
      throw UsageFailure(
        description: say(.importUnknown, Profile.shipped.keys.sorted().joined(separator: ", ")))
    }
    Words.say(say(.importRecognized, profile.title, profile.name))
    return profile
  }
}

internal import DirectoryExchange
internal import DirectoryStore
internal import Foundation

/// The files that a person wants to import, and how they are to be read.
struct ImportFiles {
  let paths: [String]
  /// The name of a shipped profile, or the path of one; absent: the files are a package.
  let profile: String?

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - sink: Where the rows go.
  ///   - isCancelled: Asked from time to time; true ends the reading.
  /// - Returns: What was read and what could not be used.
  /// - Throws: What could not be read, in a sentence; `CancellationError` if cancelled.
  func read<Sink: DirectorySink>(
    into sink: inout Sink, isCancelled: () -> Bool
  ) throws -> ImportReport {
    var isFolder: ObjCBool = false
    if paths.count == 1, profile == nil,
      unsafe FileManager.default.fileExists(atPath: paths[0], isDirectory: &isFolder),
      isFolder.boolValue
    {
      return try PackageReader(path: paths[0]).read(into: &sink, isCancelled: isCancelled)
    }
    guard let profile else {
      throw UsageFailure(
        description: """
          A profile is needed to read CSV files: --profile with the path of a JSON file, or with \
          one of \(Profile.shipped.keys.sorted().joined(separator: ", ")). The README shows how to \
          write one.
          """)
    }
    var importer = ProfileImporter(profile: try Profile(named: profile), paths: paths)
    return try importer.read(into: &sink, isCancelled: isCancelled)
  }
}

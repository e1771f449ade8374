internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import Foundation

/// Opens what a person names: a directory database, or a package that goes into memory.
struct OpenPlace {
  /// The directory.
  let directory: DirectoryDatabase
  /// The path it was opened from.
  let path: String
  /// What reading a package reported; absent for a database.
  var report: ImportReport?

  /// Opens a place; without one, the last one used.
  ///
  /// - Parameter name: A path, or nothing.
  /// - Throws: What could not be opened, in a sentence.
  init(_ name: String?) throws {
    guard let path = name ?? Surroundings.lastPlace else {
      throw UsageFailure(
        description: """
          No directory was named, and none was opened before. Try the invented one that comes \
          with the program ('maillage sample-data', in its folder), or import a list: \
          'maillage import FILE --into region.maillage --profile NAME'.
          """)
    }
    self.path = path
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if exists, !isFolder.boolValue, !Archive.isArchive(path) {
      directory = try DirectoryDatabase(path: path)
      return
    }
    guard exists else { throw StoreError.missingFile(path: path) }
    let reader = try PackageReader(path: path)
    var builder = try DirectoryBuilder()
    report = try reader.read(into: &builder)
    directory = try builder.finish()
  }

  /// A second reader for background work, so that it never makes a key wait.
  func background() throws -> DirectoryDatabase {
    try directory.path.map { try DirectoryDatabase(path: $0) } ?? directory
  }
}

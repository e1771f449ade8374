internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import Foundation
internal import TextLayout

/// Opens what a person names: a directory database, or a package that goes into memory.
struct OpenPlace {
  /// The directory.
  let directory: DirectoryDatabase
  /// The path it was opened from.
  let path: String
  /// What reading a package reported; absent for a database.
  private(set) var report: ImportReport?
  /// The notebook that adds to it; absent: none.
  private let notebook: OpenNotebook?

  /// Opens a place; without one, the last one used.
  ///
  /// - Parameters:
  ///   - name: A path, or nothing.
  ///   - notebook: The notebook that adds to it.
  /// - Throws: What could not be opened, in a sentence.
  init(_ name: String?, with notebook: OpenNotebook? = nil) throws {
    self.notebook = notebook
    guard let path = name ?? Surroundings.lastPlace else {
      throw UsageFailure(description: Surroundings.messages(.failureNoPlace))
    }
    self.path = path
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if exists, !isFolder.boolValue, !Archive.isArchive(path) {
      directory = try DirectoryDatabase(path: path)
    } else {
      guard exists else { throw StoreError.missingFile(path: path) }
      let reader = try PackageReader(path: path)
      var builder = try DirectoryBuilder()
      report = try reader.read(into: &builder)
      directory = try builder.finish()
    }
    attachNotebook(to: directory)
  }

  /// A second reader for background work, so that it never makes a key wait.
  func background() throws -> DirectoryDatabase {
    guard let path = directory.path else { return directory }
    let second = try DirectoryDatabase(path: path)
    attachNotebook(to: second)
    return second
  }

  private func attachNotebook(to directory: DirectoryDatabase) {
    if let notebook = try? notebook?.notebook.get() { directory.attach(notebook) }
  }
}

import CooperationModel
import Foundation
import Testing

@testable import DirectoryStore

@Suite("The lock of an import")
struct ImportLockTests {
  @Test("Tells who browses what is being done, until the import is over")
  func running() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("region.maillage")
    #expect(DirectoryDatabase.runningImport(into: path) == nil)
    let builder = try DirectoryBuilder(replacing: path)
    #expect(DirectoryDatabase.runningImport(into: path) == RunningImport(source: ""))
    var state = RunningImport(source: "register.csv")
    state.organizations = 1234
    state.problems = ["skipped": 3]
    // Longer than a block of a file.
    state.examples = ["skipped": Array(repeating: String(repeating: "x", count: 200), count: 50)]
    builder.publish(state)
    #expect(DirectoryDatabase.runningImport(into: path) == state)
    // A shorter text leaves nothing of a longer one.
    builder.publish(RunningImport(source: "r"))
    #expect(DirectoryDatabase.runningImport(into: path) == RunningImport(source: "r"))
    builder.cancel()
    #expect(DirectoryDatabase.runningImport(into: path) == nil)
    #expect(folder.names.isEmpty)
  }

  @Test("Who holds the lock is told by the kernel, not by the file")
  func holder() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("region.maillage")
    #expect(ImportLock.holder(of: path) == nil)
    let builder = try DirectoryBuilder(replacing: path)
    if FileManager.default.contents(atPath: "/proc/locks")?.isEmpty == false {
      #expect(ImportLock.holder(of: path) == getpid())
    }
    builder.cancel()
    #expect(ImportLock.holder(of: path) == nil)
    #expect(!DirectoryDatabase.cancelImport(into: path))
  }

  @Test("A lock that a killed import left is nobody's")
  func left() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("region.maillage")
    _ = FileManager.default.createFile(atPath: path + ".import.lock", contents: Data("{".utf8))
    #expect(DirectoryDatabase.runningImport(into: path) == nil)
    let builder = try DirectoryBuilder(replacing: path)
    builder.cancel()
    #expect(folder.names.isEmpty)
  }
}

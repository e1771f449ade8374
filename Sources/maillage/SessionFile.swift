internal import Browser
internal import Foundation

/// The file that keeps where a user left a directory: one for each directory, for this user only.
struct SessionFile: Sendable {
  let path: String

  /// The file for a directory.
  init(directory: String) {
    let whole = URL(filePath: directory).standardizedFileURL.resolvingSymlinksInPath().path()
    // FNV-1a: a name that is the same in every run.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in whole.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    path = Surroundings.stateFolder + "/session-" + String(hash, radix: 16) + ".json"
  }

  /// What was kept; absent if nothing was.
  ///
  /// - Throws: If the file is damaged.
  func read() throws -> Session? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return try JSONDecoder().decode(Session.self, from: data)
  }

  /// Keeps a session, as far as the folder can be written: it is a convenience.
  func write(_ session: Session) {
    try? FileManager.default.createDirectory(
      atPath: Surroundings.stateFolder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try? encoder.encode(session).write(to: URL(filePath: path), options: .atomic)
  }
}

internal import Browser
internal import Foundation
internal import TextLayout

/// A file in which something of this user is kept, one for each directory.
struct KeptFile<Value: Codable & Equatable> {
  let path: String
  private let folder: String
  /// What the file holds, as far as this run knows.
  private var known: Value?

  /// The file of a kind for a directory.
  init(_ kind: String, in folder: String, directory: String) {
    self.folder = folder
    path = folder + "/" + kind + "-" + Self.name(of: directory) + ".json"
  }

  /// A name for a directory that is the same in every run.
  private static func name(of directory: String) -> String {
    let whole = URL(filePath: directory).standardizedFileURL.resolvingSymlinksInPath().path()
    return String(whole.utf8.fingerprint, radix: 16)
  }

  /// What ends the name of a file that was set aside.
  static var damaged: String { ".damaged" }

  /// What was kept, and whether there is a file that cannot be read.
  ///
  /// Such a file is set aside, so that what comes next does not overwrite it.
  mutating func readIfWhole(setsAside: Bool) -> (value: Value?, isDamaged: Bool) {
    guard let data = FileManager.default.contents(atPath: path) else { return (nil, false) }
    guard let value = try? JSONDecoder().decode(Value.self, from: data) else {
      guard setsAside else { return (nil, true) }
      try? FileManager.default.removeItem(atPath: path + Self.damaged)
      try? FileManager.default.moveItem(atPath: path, toPath: path + Self.damaged)
      return (nil, true)
    }
    known = value
    return (value, false)
  }

  /// Keeps a value, as far as the folder can be written: it is a convenience.
  ///
  /// What did not change is not written: another window may have written meanwhile.
  mutating func write(_ value: Value) {
    guard value != known else { return }
    known = value
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(value) else { return }
    PrivateFile.write(data, to: path, in: folder)
  }
}

extension KeptFile<Session> {
  /// Where the user left a directory.
  static func session(of directory: String) -> Self {
    Self("session", in: Surroundings.stateFolder, directory: directory)
  }
}

/// What is kept of a user for one directory.
struct Kept {
  private var session: KeptFile<Session>
  private let directory: String
  /// Whether nothing is written, nor set aside.
  private let isRestricted: Bool

  /// The file for a directory.
  init(directory: String, isRestricted: Bool) {
    session = .session(of: directory)
    self.directory = directory
    self.isRestricted = isRestricted
  }

  /// Gives a state what was kept, with the drafts of the notebook.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - notebook: The notebook.
  ///   - environment: The surroundings.
  ///   - returns: Whether to go where the user left.
  /// - Returns: What the surroundings must do, and what to say of a file that could not be read.
  /// - Throws: What the directory throws.
  mutating func restore(
    to state: inout BrowserState, from notebook: OpenNotebook,
    in environment: Browser.Environment, returns: Bool
  ) throws -> (effects: [Effect], damage: String?) {
    let say = environment.messages
    let (drafts, damaged) = notebook.drafts(movesFormer: !isRestricted)
    try state.restore(drafts: drafts, in: environment)
    let (kept, isDamaged) = session.readIfWhole(setsAside: !isRestricted)
    let effects = try kept.map { try state.restore($0, in: environment, returns: returns) } ?? []
    if let damaged { return (effects, say(.noticeDraftsDamaged, damaged)) }
    return (effects, isDamaged ? say(.noticeSessionDamaged) : nil)
  }

  /// Keeps what changed, and which directory was open.
  mutating func write(_ session: Session) {
    guard !isRestricted else { return }
    self.session.write(session)
    Surroundings.remember(place: directory)
  }
}

/// Files that only their owner reads, replaced as a whole or not at all.
enum PrivateFile {
  /// Writes a file, as far as its folder can be written.
  static func write(_ data: Data, to path: String, in folder: String) {
    let files = FileManager.default
    try? files.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let draft = path + ".\(ProcessInfo.processInfo.processIdentifier).part"
    guard files.createFile(atPath: draft, contents: data, attributes: [.posixPermissions: 0o600])
    else { return }
    if unsafe rename(draft, path) != 0 { try? files.removeItem(atPath: draft) }
  }
}

extension Sequence<UInt8> {
  /// A number that tells bytes apart, the same in every run.
  ///
  /// > Source: FNV-1a of 64 bits, by G. Fowler, L. C. Noll and K.-P. Vo (1991).
  var fingerprint: UInt64 {
    reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}

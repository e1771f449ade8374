internal import Foundation

/// Files that hold files: folders, and zip archives, whose members are named by paths as if the archive
/// were a folder: `register.zip/units.csv`.
public enum Archive {
  /// The endings of the names of files that may be tables.
  private static let tableEndings = ["csv", "tsv", "tab", "json", "geojson"]

  /// The paths of the tables that a path names: those in it if it is a folder or a zip archive, else the
  /// path itself.
  ///
  /// Of the members of a folder or an archive, those are tables whose names end in `.csv`, `.tsv`, `.tab`, `.json`
  /// or `.geojson`, capitals or not; where there is none, those that end in `.txt`.
  ///
  /// - Parameter path: The path of a file, or `-`.
  /// - Returns: The paths, in the order of the archive or of their names, and the names of the members that are no
  ///   tables, such as archives inside the archive.
  /// - Throws: ``ExchangeError`` if the archive cannot be read, is a spreadsheet, or holds no table.
  public static func tables(
    at path: String
  ) throws(ExchangeError) -> (paths: [String], leftOut: [String]) {
    let isFolder = isFolder(path)
    guard isFolder || isArchive(path) else { return ([path], []) }
    let members = try isFolder ? files(in: path) : members(of: path)
    if members.contains("[Content_Types].xml") {
      throw .notText(path: path, kind: "a spreadsheet or a document of an office program")
    }
    if members.contains("mimetype"), members.contains("content.xml") {
      throw .notText(path: path, kind: "a spreadsheet or a document in OpenDocument")
    }
    // What a Mac or a file manager adds about the others is not what somebody packed.
    let packed = members.filter { name in
      !name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
    }
    func tables(_ endings: [String]) -> [String] {
      packed.filter { name in
        let plain = name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
        return endings.contains((plain as NSString).pathExtension.lowercased())
      }
    }
    let found = tables(tableEndings).isEmpty ? tables(["txt"]) : tables(tableEndings)
    let others = packed.filter { !found.contains($0) }.map { Cleaning.clean($0).text }
    guard !found.isEmpty else { throw .noTables(path: path, members: others) }
    return (found.map { path + "/" + $0 }, others)
  }

  /// The path of the directory package that is in an archive: at its top, or in its only folder.
  ///
  /// - Parameter path: The path of a file.
  /// - Returns: The path of the package as if it were a folder; absent if there is none.
  public static func package(at path: String) -> String? {
    guard isArchive(path), let members = try? members(of: path) else { return nil }
    let places = members.filter { ($0 as NSString).lastPathComponent == "organizations.csv" }
    guard places.count == 1 else { return nil }
    let folder = (places[0] as NSString).deletingLastPathComponent
    return folder.isEmpty ? path : path + "/" + folder
  }

  /// The name of a file in messages.
  ///
  /// - Parameter path: The path of a file, of a member of an archive, or `-`.
  /// - Returns: The name without folders; that of the archive before that of a member.
  public static func name(of path: String) -> String {
    guard let (archive, member) = split(path) else { return (path as NSString).lastPathComponent }
    return (archive as NSString).lastPathComponent + "/" + Cleaning.clean(member).text
  }

  /// The path beside which what belongs to a file is written.
  ///
  /// - Parameter path: The path of a file, of a member of an archive, or `-`.
  /// - Returns: The path itself, or that of the archive that holds the member.
  public static func neighbor(of path: String) -> String {
    let file = split(path)?.archive ?? path
    return file == OpenFile.standardInput ? "standard-input" : file
  }

  /// Whether a path is that of a folder.
  ///
  /// - Parameter path: The path of a file or folder.
  /// - Returns: Whether there is one, and it is a folder.
  public static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The names of the files that stand in a folder, sorted.
  private static func files(in folder: String) throws(ExchangeError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        .filter { !isFolder(folder + "/" + $0) }
    } catch {
      throw .unreadable(path: folder, reason: error.localizedDescription)
    }
  }

  /// The names of the files in an archive.
  static func members(of path: String) throws(ExchangeError) -> [String] {
    try ZipArchive(OpenFile(path: path)).members.map(\.name)
  }

  /// Whether a file is a zip archive.
  ///
  /// - Parameter path: The path of a file, or `-`.
  /// - Returns: Whether there is one, and it begins as an archive does.
  public static func isArchive(_ path: String) -> Bool {
    guard let file = try? OpenFile(path: path), let start = try? file.bytes(at: 0, count: 4) else {
      return false
    }
    return start == [0x50, 0x4B, 0x03, 0x04] || start == [0x50, 0x4B, 0x05, 0x06]
  }

  /// The path of an archive and the name of a member, if a path is made of both.
  static func split(_ path: String) -> (archive: String, member: String)? {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: path) else { return nil }
    for slash in path.indices.reversed() where path[slash] == "/" {
      let archive = String(path[..<slash])
      guard manager.fileExists(atPath: archive) else { continue }
      guard !isFolder(archive) else { return nil }
      return isArchive(archive) ? (archive, String(path[path.index(after: slash)...])) : nil
    }
    guard path.hasPrefix("-/") else { return nil }
    return (OpenFile.standardInput, String(path.dropFirst(2)))
  }
}

internal import CooperationModel
internal import DirectoryStore
internal import Foundation

/// The files in which drafts of groups stood, one for each directory, before the notebook held them.
struct FormerDrafts {
  private struct Member: Decodable {
    var id: String
    var name: String
  }

  private struct Draft: Decodable {
    var name: String
    var territory: String
    var path: [String]
    var members: [Member]
  }

  private struct File: Decodable {
    var drafts: [Draft]
  }

  /// What ends the name of a file whose drafts stand in the notebook.
  static let moved = ".moved"
  /// What ends the name of a file that cannot be read.
  static let damaged = ".damaged"

  let folder: String

  /// Puts what stands in the files into a notebook, and sets the files aside.
  ///
  /// A file is set aside after its drafts are on the disk. If the program ends in between, they are
  /// known the next time, since their identities follow from what the file holds.
  ///
  /// - Parameters:
  ///   - notebook: The notebook.
  ///   - author: Under whose name they are kept: on the day of the file.
  /// - Returns: Where the last file is that could not be read; absent: there was none.
  /// - Throws: ``NotebookError/unwritable(path:reason:)`` if they could not be kept: then the file stays.
  func move(into notebook: Notebook, author: String) throws(NotebookError) -> String? {
    let files = FileManager.default
    var unreadable: String?
    for name in ((try? files.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    where name.hasPrefix("drafts-") && name.hasSuffix(".json") {
      let path = folder + "/" + name
      guard let data = files.contents(atPath: path) else { continue }
      guard let file = try? JSONDecoder().decode(File.self, from: data) else {
        unreadable = setAside(path, as: Self.damaged)
        continue
      }
      let day = (try? files.attributesOfItem(atPath: path)[.modificationDate] as? Date) ?? .now
      let signature = NotebookEntry.Signature(author: author, time: day.ISO8601Format())
      _ = try notebook.take(
        file.drafts.enumerated().map { number, draft in
          NotebookEntry(
            id: .init(rawValue: "draft-\(Self.mark(of: data))-\(number)"),
            content: .draft(Self.content(draft)), written: signature)
        })
      _ = setAside(path, as: Self.moved)
    }
    return unreadable
  }

  private static func content(_ draft: Draft) -> NotebookEntry.Draft {
    NotebookEntry.Draft(
      name: draft.name, territory: .init(rawValue: draft.territory), path: draft.path,
      members: draft.members.map { .init(id: .init(rawValue: $0.id), name: $0.name) })
  }

  private func setAside(_ path: String, as ending: String) -> String {
    try? FileManager.default.removeItem(atPath: path + ending)
    try? FileManager.default.moveItem(atPath: path, toPath: path + ending)
    return path + ending
  }

  /// What tells the content of files apart, the same in every run.
  private static func mark(of data: Data) -> String { String(data.fingerprint, radix: 16) }
}

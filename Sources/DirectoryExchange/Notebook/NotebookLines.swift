public import CooperationModel
internal import Foundation

/// A notebook as text: one entry on each line, as a JSON object; what is written reads back.
public enum NotebookLines {
  /// Why a line is not used.
  public enum Fault: Error, Hashable, Sendable {
    /// It is no JSON object with the members of an entry.
    case notAnEntry
    /// The value of a member is not one that it takes.
    case value(member: String)
  }

  /// A line that is not used.
  public struct Problem: Hashable, Sendable {
    /// The number of the line, from 1.
    public var line: Int
    /// Why it is not used.
    public var fault: Fault
  }

  /// What a text holds.
  public struct Reading: Hashable, Sendable {
    /// The entries, in the order of the lines.
    public var entries: [NotebookEntry] = []
    /// The lines that are not used.
    public var problems: [Problem] = []
  }

  /// The entries as text, each line with its end.
  ///
  /// - Complexity: O(*n*) for *n* entries.
  public static func text(of entries: [NotebookEntry]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts are all that an entry holds: none of them fails to be written.
    return entries.compactMap { try? encoder.encode(NotebookLine($0)) }
      .map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
  }

  /// Reads the entries of a text; lines that are no entries are told, and the rest is used.
  ///
  /// - Parameter bytes: The text, in UTF-8; empty lines are passed over.
  /// - Returns: The entries and the problems.
  /// - Complexity: O(*n*) for *n* bytes.
  public static func read(_ bytes: [UInt8]) -> Reading {
    var reading = Reading()
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() where bytes.contains(where: { $0 > 0x20 }) {
      do throws(Fault) {
        guard let line = try? decoder.decode(NotebookLine.self, from: Data(bytes)) else {
          throw Fault.notAnEntry
        }
        reading.entries.append(try line.entry())
      } catch {
        reading.problems.append(Problem(line: index + 1, fault: error))
      }
    }
    return reading
  }
}

/// An entry as the members of a JSON object.
private struct NotebookLine: Codable {
  struct Signature: Codable {
    var author: String
    var time: String
  }

  struct Member: Codable {
    var organization: String
    var name: String
  }

  var id: String
  var kind: String
  var organization: String?
  var name: String
  var other: String?
  var otherName: String?
  var text: String?
  var draft: String?
  var territory: String?
  var path: [String]?
  var members: [Member]?
  var author: String
  var time: String
  var takenBack: Signature?

  enum CodingKeys: String, CodingKey {
    case id, kind, organization, name, other, text, draft, territory, path, members, author, time
    case otherName = "other_name"
    case takenBack = "taken_back"
  }

  /// The kind of a note; that of a finding has its own name.
  private static let note = "note"
  /// The kind of a draft.
  private static let draft = "draft"

  init(_ entry: NotebookEntry) {
    id = entry.id.rawValue
    switch entry.content {
    case .note(let text, let subject):
      (kind, self.text) = (Self.note, text)
      (organization, name) = (subject.id.rawValue, subject.name)
    case .finding(let finding, let one, let other):
      kind = finding.rawValue
      (organization, name) = (one.id.rawValue, one.name)
      (self.other, otherName) = (other.id.rawValue, other.name)
    case .draft(let draft):
      (kind, name, self.draft) = (Self.draft, draft.name, draft.first?.rawValue)
      (territory, path) = (draft.territory.rawValue, draft.path)
      members = draft.members.map { Member(organization: $0.id.rawValue, name: $0.name) }
    }
    (author, time) = (entry.written.author, entry.written.time)
    takenBack = entry.takenBack.map { Signature(author: $0.author, time: $0.time) }
  }

  /// The entry, if every member has a value that it takes.
  func entry() throws(NotebookLines.Fault) -> NotebookEntry {
    func check(_ isGood: Bool, _ member: CodingKeys) throws(NotebookLines.Fault) {
      guard isGood else { throw .value(member: member.rawValue) }
    }
    try check(!id.isEmpty && id.utf8.count <= 100, .id)
    try check(Self.isTime(time), .time)
    try check(takenBack.map { Self.isTime($0.time) } ?? true, .takenBack)
    let organization = organization ?? ""
    try check(organization.isEmpty == (kind == Self.draft), .organization)
    let subject = NotebookEntry.Subject(id: .init(rawValue: organization), name: name.safeLine)
    let content: NotebookEntry.Content
    if kind == Self.draft {
      let name = name.safeLine
      try check(!name.isEmpty && name.count <= NotebookEntry.Draft.longestName, .name)
      try check(draft.map { !$0.isEmpty && $0.utf8.count <= 100 } ?? true, .draft)
      try check(territory?.isEmpty == false, .territory)
      try check(members?.allSatisfy { !$0.organization.isEmpty } ?? false, .members)
      content = .draft(
        NotebookEntry.Draft(
          first: draft.map(NotebookEntry.ID.init(rawValue:)), name: name,
          territory: .init(rawValue: territory ?? ""), path: (path ?? []).map(\.safeLine),
          members: (members ?? []).map {
            NotebookEntry.Subject(id: .init(rawValue: $0.organization), name: $0.name.safeLine)
          }))
    } else if kind == Self.note {
      let text = (text ?? "").safeLine
      try check(!text.isEmpty && text.count <= NotebookEntry.longestNote, .text)
      content = .note(text, on: subject)
    } else {
      guard let finding = NotebookEntry.Finding(rawValue: kind) else {
        throw .value(member: CodingKeys.kind.rawValue)
      }
      let id = other ?? ""
      try check(!id.isEmpty && id != organization, .other)
      content = .finding(
        finding, of: subject,
        and: .init(id: .init(rawValue: id), name: (otherName ?? "").safeLine))
    }
    return NotebookEntry(
      id: .init(rawValue: id), content: content,
      written: .init(author: author.safeLine, time: time),
      takenBack: takenBack.map { .init(author: $0.author.safeLine, time: $0.time) })
  }

  /// Whether a text has the form `2026-11-26T10:52:06Z`.
  private static func isTime(_ text: String) -> Bool {
    let form = Array("0000-00-00T00:00:00Z".utf8)
    return text.utf8.count == form.count
      && zip(text.utf8, form).allSatisfy { byte, sign in
        sign == UInt8(ascii: "0") ? (48...57).contains(byte) : byte == sign
      }
  }
}

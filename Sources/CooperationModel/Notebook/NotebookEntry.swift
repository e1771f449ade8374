/// One entry of the notebook: what a person noted, learnt of two organizations, or put together.
///
/// It is known nowhere else, and is kept for ever: what was taken back stays in the notebook, and
/// counts no more.
public struct NotebookEntry: Hashable, Identifiable, Sendable {
  /// The most characters of a note.
  public static let longestNote = 10_000

  /// The identity of an entry: no two entries of any notebooks have the same.
  public struct ID: Hashable, Sendable, RawRepresentable {
    /// The identity as text.
    public let rawValue: String

    /// Makes an identity from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// An organization, under the name that it had when the entry was written.
  public struct Subject: Hashable, Sendable {
    /// The organization.
    public var id: Organization.ID
    /// Its name, by which it is told when no directory knows it any more.
    public var name: String

    /// Makes a subject.
    public init(id: Organization.ID, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// What was learnt of two organizations.
  public enum Finding: String, CaseIterable, Hashable, Sendable {
    /// They work together: a declared link from then on.
    case partners
    /// Somebody called them: the suggestion was useful.
    case useful
    /// Somebody called them: the suggestion was not useful.
    case notUseful = "not-useful"
  }

  /// A group that a person puts together, as it was decided last.
  public struct Draft: Hashable, Sendable {
    /// The most characters of a name.
    public static let longestName = 1_000

    /// The entry that began the draft; absent: the one that holds it.
    public var first: ID?
    /// The name.
    public var name: String
    /// The territory that it is meant for.
    public var territory: Territory.ID
    /// The names from the top down to the territory, for the day when no directory has it.
    public var path: [String]
    /// The members, in the order of their choice.
    public var members: [Subject]

    /// Makes a draft.
    public init(
      first: ID? = nil, name: String, territory: Territory.ID, path: [String], members: [Subject]
    ) {
      self.first = first
      self.name = name
      self.territory = territory
      self.path = path
      self.members = members
    }
  }

  /// What an entry says.
  public enum Content: Hashable, Sendable {
    /// A note on an organization.
    case note(String, on: Subject)
    /// What was learnt of two organizations.
    case finding(Finding, of: Subject, and: Subject)
    /// A draft of a group; it takes the place of the entry that held it before.
    case draft(Draft)
  }

  /// Who did something, and when.
  public struct Signature: Hashable, Sendable {
    /// The name of the person; empty if unknown.
    public var author: String
    /// The time in the form of ISO 8601, in UTC, as `2026-11-26T10:52:06Z`.
    public var time: String

    /// Makes a signature.
    public init(author: String, time: String) {
      self.author = author
      self.time = time
    }

    /// The day, as `2026-11-26`.
    public var day: String { String(time.prefix(10)) }
  }

  /// The identity.
  public let id: ID
  /// What it says.
  public let content: Content
  /// Who wrote it, and when.
  public let written: Signature
  /// Who took it back, and when; absent: it stands.
  public var takenBack: Signature?

  /// Makes an entry.
  public init(id: ID, content: Content, written: Signature, takenBack: Signature? = nil) {
    self.id = id
    self.content = content
    self.written = written
    self.takenBack = takenBack
  }
}

extension NotebookEntry {
  /// The organizations that it is about: one of a note, two of a finding, the members of a draft.
  public var subjects: [Subject] {
    switch content {
    case .note(_, let subject): [subject]
    case .finding(_, let one, let other): [one, other]
    case .draft(let draft): draft.members
    }
  }

  /// The other one of the two organizations that it is about; absent: it is not about two, or not
  /// about this one.
  public func other(than id: Organization.ID) -> Subject? {
    guard case .finding(_, let one, let other) = content else { return nil }
    return one.id == id ? other : other.id == id ? one : nil
  }

  /// What was learnt of two; absent for anything else.
  public var finding: Finding? {
    if case .finding(let finding, _, _) = content { finding } else { nil }
  }

  /// The draft that it holds; absent: it holds none.
  public var draft: Draft? {
    if case .draft(let draft) = content { draft } else { nil }
  }

  /// What a draft is told by, whatever is changed in it: the entry that began it; absent: it holds none.
  public var draftID: ID? { draft.map { $0.first ?? id } }
}

/// What a notebook says of two organizations, as far as it stands: earliest first.
public struct PairRecord: Hashable, Sendable {
  /// What was learnt of the two, in the order of writing.
  public var entries: [NotebookEntry]

  /// Makes a record of the entries about two organizations.
  public init(_ entries: [NotebookEntry] = []) { self.entries = entries }

  /// The entry that makes them partners: the first that says so.
  public var partnership: NotebookEntry? { entries.first { $0.finding == .partners } }

  /// The judgement in force: the last one.
  public var judgement: NotebookEntry? {
    entries.last { $0.finding == .useful || $0.finding == .notUseful }
  }
}

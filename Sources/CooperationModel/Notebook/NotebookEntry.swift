/// One entry of the notebook: what a person noted, or learnt of two organizations.
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

  /// What an entry says.
  public enum Content: Hashable, Sendable {
    /// A note on an organization.
    case note(String, on: Subject)
    /// What was learnt of two organizations.
    case finding(Finding, of: Subject, and: Subject)
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
  /// The organizations that it is about: one or two.
  public var subjects: [Subject] {
    switch content {
    case .note(_, let subject): [subject]
    case .finding(_, let one, let other): [one, other]
    }
  }

  /// The other one of the two organizations that it is about; absent: it is not about two, or not
  /// about this one.
  public func other(than id: Organization.ID) -> Subject? {
    guard case .finding(_, let one, let other) = content else { return nil }
    return one.id == id ? other : other.id == id ? one : nil
  }

  /// What was learnt of two; absent for a note.
  public var finding: Finding? {
    if case .finding(let finding, _, _) = content { finding } else { nil }
  }
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

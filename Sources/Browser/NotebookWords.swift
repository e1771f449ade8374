public import CooperationModel
public import TextLayout

/// The words for what stands in the notebook.
public struct NotebookWords: Sendable {
  private let say: Messages

  /// Makes the words of a language.
  public init(_ messages: Messages) { say = messages }

  /// What was learnt of two organizations.
  public func callAsFunction(_ finding: NotebookEntry.Finding) -> String {
    switch finding {
    case .partners: say(.notebookPartners)
    case .useful: say(.notebookUseful)
    case .notUseful: say(.notebookNotUseful)
    }
  }

  /// Who wrote, and on which day.
  public func callAsFunction(_ signature: NotebookEntry.Signature) -> String {
    signature.author.isEmpty
      ? signature.day : say(.notebookSigned, signature.author, signature.day)
  }

  /// What an entry says: the note, what was learnt of two, as told of one of them, or the draft.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - id: The organization of which it is told; absent: the first that it is about.
  /// - Returns: What it says, in one line.
  public func callAsFunction(_ entry: NotebookEntry, about id: Organization.ID? = nil) -> String {
    switch entry.content {
    case .note(let text, _): text
    case .finding(let finding, let first, let second):
      say(.notebookWith, (entry.other(than: id ?? first.id) ?? second).name, self(finding))
    case .draft(let draft): self(draft)
    }
  }

  /// A draft, with its place and its members.
  public func callAsFunction(_ draft: NotebookEntry.Draft) -> String {
    say(
      .notebookDraftOf, draft.name, draft.path.last ?? draft.territory.rawValue,
      draft.members.map { $0.name.isEmpty ? $0.id.rawValue : $0.name }
        .joined(separator: say(.listSemicolon)))
  }
}

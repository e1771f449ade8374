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

  /// What an entry says of an organization: the note, or what was learnt of it and another one.
  public func callAsFunction(_ entry: NotebookEntry, about id: Organization.ID) -> String {
    switch entry.content {
    case .note(let text, _): text
    case .finding(let finding, _, let second):
      say(.notebookWith, (entry.other(than: id) ?? second).name, self(finding))
    }
  }
}

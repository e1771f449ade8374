internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import Foundation

/// The notebook of a run, and the person who writes in it.
struct OpenNotebook {
  /// The notebook, or why it could not be opened.
  let notebook: Result<Notebook, NotebookError>
  /// The name of the person; empty if unknown.
  let author: String

  /// Opens the notebook that a command line names, or else the settings.
  init(_ path: String? = nil, author: String? = nil) {
    self.init(Settings(notebook: path, author: author))
  }

  /// Opens the notebook that the settings name.
  init(_ settings: Settings) {
    author = settings.author.value
    notebook = Result { () throws(NotebookError) in
      try Notebook(path: settings.notebook.value)
    }
  }

  /// Why it could not be opened; absent if it could.
  var failure: NotebookError? {
    if case .failure(let failure) = notebook { failure } else { nil }
  }

  /// The drafts of groups, those of former files included; and where a file is that could not be read.
  ///
  /// A notebook that cannot be used has none: why is told where it is opened.
  ///
  /// - Parameter movesFormer: Whether what stands in former files moves to the notebook.
  /// - Returns: The entries that hold the drafts.
  func drafts(
    movesFormer: Bool = !Surroundings.settings.restricted.value
  ) -> (entries: [NotebookEntry], unreadable: String?) {
    guard let notebook = try? notebook.get() else { return ([], nil) }
    guard movesFormer else { return ((try? notebook.drafts()) ?? [], nil) }
    let unreadable = try? FormerDrafts(folder: Surroundings.dataFolder)
      .move(into: notebook, author: author)
    return ((try? notebook.drafts()) ?? [], unreadable ?? nil)
  }

  /// The person and the time.
  var signature: NotebookEntry.Signature {
    .init(author: author, time: Date.now.ISO8601Format())
  }
}

extension OpenNotebook {
  /// Keeps what the browser asks for.
  ///
  /// - Returns: What became of it; once it is kept, it is on the disk.
  func outcome(of request: NotebookRequest) -> NotebookOutcome {
    do {
      let notebook = try notebook.get()
      switch request {
      case .add(let content): return .kept(try notebook.add(content, by: signature))
      case .takeBack(let entry):
        return .takenBack(try notebook.takeBack(entry.id, by: signature) ?? entry)
      case .keep(let draft, let number):
        return .keptDraft(try notebook.add(.draft(draft), by: signature), number: number)
      }
    } catch {
      return .failed(request, FailureWords(Surroundings.messages)(error))
    }
  }
}

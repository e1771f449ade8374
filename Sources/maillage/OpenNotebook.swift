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

  /// The person and the time.
  var signature: NotebookEntry.Signature {
    .init(author: author, time: Date.now.ISO8601Format())
  }
}

internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import Terminal
internal import TextLayout

/// The sentences for what fails: what, where, and what to do.
///
/// Errors carry facts; this is the one place that makes words of them.
struct FailureWords: Sendable {
  let say: Messages

  /// Makes the words of a language.
  init(_ messages: Messages) { say = messages }

  /// The sentence for an error; its own words where there is none.
  func callAsFunction(_ error: any Error) -> String {
    switch error {
    case let error as StoreError: sentence(error)
    case let error as NotebookError: sentence(error)
    case let error as ExchangeError: sentence(error)
    case let error as TerminalError: sentence(error)
    case let error as QueryFailure: sentence(error)
    case let error as NotebookFailure: sentence(error)
    default: "\(error)"
    }
  }

  /// Why something failed, in a language; in the words of the system, or of the reader of a file, where
  /// nobody translated them.
  func reason(_ words: String) -> String { say.phrase("reason", words) }

  private func sentence(_ error: StoreError) -> String {
    switch error {
    case .missingFile(let path): say(.failureMissingDirectory, path)
    case .notADirectory(let path): say(.failureNotADirectory, path)
    case .newerVersion(let path): say(.failureNewerVersion, path)
    case .olderVersion(let path): say(.failureOlderVersion, path)
    case .unreadable(let path, let words): say(.failureUnreadableDirectory, path, reason(words))
    case .unwritable(let path, let words): say(.failureUnwritableDirectory, path, reason(words))
    case .busy(let path): say(.failureBusy, path)
    }
  }

  /// The path stands late, so that a line of the screen says what failed however long the path is.
  private func sentence(_ error: NotebookError) -> String {
    switch error {
    case .notANotebook(let path): say(.failureNotANotebook, path)
    case .newerVersion(let path): say(.failureNewerNotebook, path)
    case .damaged(let path, let words): say(.failureDamagedNotebook, path, reason(words))
    case .unreadable(let path, let words): say(.failureUnreadableNotebook, path, reason(words))
    case .unwritable(let path, let words): say(.failureUnwritableNotebook, path, reason(words))
    }
  }

  private func sentence(_ error: ExchangeError) -> String {
    switch error {
    case .missing(let path): say(.failureNothingThere, path)
    case .notAPackage(let path): say(.failureNotAPackage, path)
    case .unreadable(let path, let words): say(.failureUnreadable, path, reason(words))
    case .tooLarge(let path, let megabytes): say(.failureTooLarge, path, say.number(megabytes))
    case .unexpected(let path, let line, let read, let expected):
      say(.failureSyntax, path, String(line), read, say.phrase("expected", expected))
    case .cutOff(let path, let line): say(.failureCutOff, path, String(line))
    case .noRoomAside(let folder, let words): say(.failureNoRoomAside, folder, reason(words))
    case .missingProfileColumn(let path, let field, let column):
      say(.failureProfileColumn, path, field, column)
    case .noTables(let path, let members):
      say(.failureNoTables, path, members.prefix(10).joined(separator: ", "))
    case .changed(let path): say(.failureChanged, path)
    case .cancelled: say(.failureCancelled)
    case .profile(let path, let line, let column, let words):
      say(
        .failureProfile, path, String(line), String(column), ProfileWords(say)(words))
    case .unknownProfile(let name, let known):
      say(.failureUnknownProfile, name, known.joined(separator: ", "))
    case .noTable(let file, let profile, let headers):
      say(.failureNoTable, file, profile, headers)
    case .noSuchTerritory(let name, let several):
      several.isEmpty
        ? say(.failureKeepsNothing, name)
        : say(.failureSeveralTerritories, name, several.joined(separator: ", "))
    case .nothingUsed(let path, let use): say(.importNothingUsed, count: use.rows, path)
    case .notText(let path, let kind): say(.failureNotText, path, say.phrase("kind", kind))
    case .empty(let path): say(.failureEmpty, path)
    case .missingColumn(let path, let column, let headers):
      say(.failureMissingColumn, path, column, headers)
    case .strict(let problems, let first):
      say(.failureStrict, count: problems, first?.sentence(say) ?? "")
    }
  }

  private func sentence(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal: say(.failureNoTerminal)
    case .dumb(let name): say(.failureDumbTerminal, name)
    case .unusable(let name): say(.failureUnusableTerminal, name)
    }
  }

  private func sentence(_ error: QueryFailure) -> String {
    switch error {
    case .noTerritory(let id): say(.failureNoTerritory, id)
    case .noOrganization(let id): say(.failureNoOrganization, id)
    case .nothingDeclared: say(.failureNothingDeclared)
    }
  }

  private func sentence(_ error: NotebookFailure) -> String {
    switch error {
    case .missingFile(let path): say(.failureNoExport, path)
    case .noDraft(let name): say(.failureNoDraft, name)
    case .severalDrafts(let name): say(.failureSeveralDrafts, name)
    }
  }
}

extension Messages {
  /// Words that come from somewhere below, in a language; as they are where nobody translated them.
  ///
  /// - Parameters:
  ///   - kind: What begins their names among the texts of a language.
  ///   - words: The words.
  /// - Returns: The same in the language.
  func phrase(_ kind: String, _ words: String) -> String {
    let name = words.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
    return word(kind + "-" + name) ?? words
  }
}

public import ArgumentParser
internal import Browser
public import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Keeps a note on an organization, or lists those that there are.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Note something about an organization, or list notes.",
    discussion: """
      Notes are kept in the notebook, which survives every import. Without a text, what stands \
      about the organization is listed, even if the directory does not have it any more.
      """)

  @Argument(help: "The identity of an organization.")
  var organization: String

  @Argument(help: "The note.")
  var text: String?

  @Flag(help: "Take the last note on it back.")
  var takeBack = false

  @Option(help: "The name under which it is kept; by default that of the account.")
  var author: String?

  @OptionGroup var options: PlaceOptions

  func validate() throws {
    if takeBack, text != nil { throw ValidationError("--take-back takes no text.") }
    if let text {
      let length = text.safeLine.count
      guard length > 0, length <= NotebookEntry.longestNote else {
        throw ValidationError(
          "A note has from 1 to \(NotebookEntry.longestNote) characters, not \(length).")
      }
    }
  }

  func run() throws {
    let opened = OpenNotebook(options.notebook, author: author)
    let notebook = try opened.notebook.get()
    let id = Organization.ID(rawValue: organization)
    let say = Surroundings.messages
    if takeBack {
      let last = try notebook.entries(about: id).first { $0.finding == nil }
      return try opened.takeBack(last, saying: say)
    }
    if let text {
      let subject = try options.open().subject(organization)
      _ = try notebook.add(.note(text.safeLine, on: subject), by: opened.signature)
      Words.say(say(.notebookNoted, subject.name))
      return
    }
    let entries = try notebook.entries(about: id)
    // An identity with a letter too many has no notes either: that is told apart.
    let name =
      try entries.first?.name(of: id) ?? options.open().subject(organization).name
    if entries.isEmpty, options.format == .text {
      Words.say(say(.notebookNoNotes, name))
    } else {
      NotebookOutput(entries: entries, format: options.format).write()
    }
  }
}

/// Keeps what was learnt of two organizations.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record what was learnt of two organizations.",
    discussion: """
      Partners have a declared link from then on, with who recorded it and when. A suggestion that \
      was talked about is useful or not.
      """)

  @Argument(help: "The identity of one organization.")
  var first: String

  @Argument(help: "The identity of the other one.")
  var second: String

  @Option(
    name: .customLong("as"), help: "What was learnt: partners, useful or not-useful.")
  var finding: NotebookEntry.Finding?

  @Flag(help: "Take back what was recorded last of the two.")
  var takeBack = false

  @Option(help: "The name under which it is kept; by default that of the account.")
  var author: String?

  @OptionGroup var options: PlaceOptions

  func validate() throws {
    guard (finding != nil) != takeBack else {
      throw ValidationError("Say what was learnt with --as, or use --take-back.")
    }
    guard first != second else {
      throw ValidationError("Two organizations are needed; '\(first)' was given twice.")
    }
  }

  func run() throws {
    let opened = OpenNotebook(options.notebook, author: author)
    let notebook = try opened.notebook.get()
    let say = Surroundings.messages
    let record = try notebook.records(of: .init(rawValue: first))[.init(rawValue: second)]
    guard let finding else { return try opened.takeBack(record?.entries.last, saying: say) }
    let place = try options.open()
    let (one, other) = (try place.subject(first), try place.subject(second))
    let words = NotebookWords(say)
    if finding == .partners, let known = record?.partnership {
      return Words.say(say(.notebookAlready, one.name, other.name, words(known.written)))
    }
    _ = try notebook.add(.finding(finding, of: one, and: other), by: opened.signature)
    Words.say(say(.notebookRecorded, one.name, other.name, words(finding)))
  }
}

extension NotebookEntry.Finding: ExpressibleByArgument {}

extension OpenNotebook {
  /// Takes an entry back, and says so.
  func takeBack(_ entry: NotebookEntry?, saying say: Messages) throws {
    guard let entry, let taken = try notebook.get().takeBack(entry.id, by: signature) else {
      return Words.say(say(.notebookNothingToTakeBack))
    }
    Words.say(say(.notebookTakenBack, NotebookWords(say)(taken)))
  }
}

extension OpenPlace {
  /// An organization of the directory, as an entry names it.
  ///
  /// - Throws: ``QueryFailure/noOrganization(_:)`` if there is none.
  fileprivate func subject(_ id: String) throws -> NotebookEntry.Subject {
    guard let sheet = try directory.organization(.init(rawValue: id)) else {
      throw QueryFailure.noOrganization(id)
    }
    return .init(id: sheet.organization.id, name: sheet.organization.name)
  }
}

extension NotebookEntry {
  /// The name that an organization had when the entry was written.
  fileprivate func name(of id: Organization.ID) -> String? {
    subjects.first { $0.id == id }?.name
  }
}

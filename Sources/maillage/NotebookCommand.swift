internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import Foundation
internal import TextLayout

/// Lists what stands in the notebook, writes it out, and takes over another one.
struct NotebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notebook",
    abstract: "List the notebook, write it out, take over another.",
    discussion: """
      Everything that was noted and recorded, for all directories. --export writes one JSON object \
      a line, which --import reads: entries that are known are not doubled. With --in, each entry \
      says whether the directory still has what it is about.
      """)

  @Flag(help: "List only what is about organizations that the directory does not have.")
  var vanished = false

  @Flag(help: "Write every entry as a line of JSON, those taken back included.")
  var export = false

  @Option(name: .customLong("import"), help: "Take over the entries of a file, or of '-'.")
  var source: String?

  @OptionGroup var options: PlaceOptions

  func validate() throws {
    guard [vanished, export, source != nil].count(where: { $0 }) <= 1 else {
      throw ValidationError("--vanished, --export and --import go one at a time.")
    }
  }

  func run() throws {
    let opened = OpenNotebook(options.notebook)
    let notebook = try opened.notebook.get()
    // What former files hold is in the notebook from here on.
    _ = opened.drafts()
    if export {
      print(NotebookLines.text(of: try notebook.entries()), terminator: "")
    } else if let source {
      try Surroundings.refuseIfRestricted("notebook --import")
      try takeOver(source, into: notebook)
    } else {
      try list(notebook)
    }
  }

  private func list(_ notebook: Notebook) throws {
    let say = Surroundings.messages
    let entries =
      try notebook.entries().filter { $0.takenBack == nil }.reversed() as [NotebookEntry]
    guard vanished || options.place != nil else {
      if entries.isEmpty, options.format == .text {
        Words.say(say(.notebookEmpty, notebook.path))
      } else {
        NotebookOutput(entries: entries, format: options.format).write()
      }
      return
    }
    let directory = try options.open().directory
    var known: [Organization.ID: Bool] = [:]
    for id in entries.flatMap({ $0.subjects.map(\.id) }) where known[id] == nil {
      known[id] = try directory.organization(id) != nil
    }
    func isKnown(_ entry: NotebookEntry) -> Bool {
      entry.subjects.allSatisfy { known[$0.id] == true }
    }
    let gone = entries.count { !isKnown($0) }
    NotebookOutput(
      entries: vanished ? entries.filter { !isKnown($0) } : entries, format: options.format,
      isInDirectory: isKnown
    ).write()
    if gone > 0, options.format == .text { Words.say(say(.notebookVanished, count: gone)) }
  }

  private func takeOver(_ source: String, into notebook: Notebook) throws {
    let say = Surroundings.messages
    let file = source == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: source)
    guard let file else { throw NotebookFailure.missingFile(source) }
    let reading = NotebookLines.read([UInt8](try file.readToEnd() ?? Data()))
    let (added, takenBack) = try notebook.take(reading.entries)
    for problem in reading.problems {
      let line = String(problem.line)
      switch problem.fault {
      case .notAnEntry: Words.say(say(.notebookNotAnEntry, source, line))
      case .value(let member): Words.say(say(.notebookBadMember, source, line, member))
      }
    }
    Words.say(say(.notebookAdded, count: added))
    if takenBack > 0 { Words.say(say(.notebookAlsoTakenBack, count: takenBack)) }
    if !reading.problems.isEmpty { throw ExitCode(Program.problemsStatus) }
  }
}

/// A failure of a command about the notebook.
enum NotebookFailure: Error {
  case missingFile(String)
  case noDraft(String)
  case severalDrafts(String)
}

/// Entries of the notebook on their way out.
struct NotebookOutput {
  let entries: [NotebookEntry]
  let format: OutputFormat
  /// Whether the directory has what an entry is about; absent: nobody looked.
  var isInDirectory: ((NotebookEntry) -> Bool)?

  func write() {
    if format == .json { Output.write(json) } else { Output.write(table.written(as: format)) }
  }

  private func kind(_ entry: NotebookEntry) -> String {
    switch entry.content {
    case .note: "note"
    case .finding(let finding, _, _): finding.rawValue
    case .draft: "draft"
    }
  }

  private func word(_ entry: NotebookEntry, _ say: Messages) -> String {
    switch entry.content {
    case .note: say(.notebookNote)
    case .finding(let finding, _, _): NotebookWords(say)(finding)
    case .draft: say(.notebookDraft)
    }
  }

  private func text(_ entry: NotebookEntry) -> String? {
    switch entry.content {
    case .note(let text, _): text
    case .finding: nil
    case .draft(let draft): NotebookWords(Surroundings.messages)(draft)
    }
  }

  private var json: JSONText {
    .object([("format", .string("maillage/1")), ("entries", lines)])
  }

  /// The entries as values.
  var lines: JSONText {
    let lines = entries.map { entry -> JSONText in
      let subjects = entry.subjects.map { subject in
        JSONText.object([("id", .string(subject.id.rawValue)), ("name", .string(subject.name))])
      }
      var members: [(String, JSONText)] = [
        ("id", .string(entry.id.rawValue)), ("time", .string(entry.written.time)),
        ("author", .known(entry.written.author)), ("kind", .string(kind(entry))),
        ("organizations", .array(subjects)),
      ]
      if let draft = entry.draft {
        members += [
          ("name", .string(draft.name)), ("territory", .string(draft.territory.rawValue)),
        ]
      } else {
        members.append(("text", text(entry).map { .string($0) } ?? .null))
      }
      if let isInDirectory { members.append(("in_directory", .bool(isInDirectory(entry)))) }
      return .object(members)
    }
    return .array(lines)
  }

  private var table: OutputTable {
    let say = Surroundings.messages
    let isText = format == .text
    var table = OutputTable(columns: [
      .init(name: "time", heading: say(.columnTime)),
      .init(name: "author", heading: say(.columnAuthor), widest: 20),
      .init(name: "kind", heading: say(.columnEntry)),
      .init(name: "id", heading: say(.columnIdentity), widest: 24),
      .init(name: "name", heading: say(.columnOrganization)),
      .init(name: "other", heading: say(.columnIdentity), widest: 24),
      .init(name: "other_name", heading: say(.columnOther)),
      .init(name: "text", heading: say(.columnText), widest: 200),
    ])
    if isInDirectory != nil {
      table.columns.append(.init(name: "in_directory", heading: say(.columnInDirectory)))
    }
    table.rows = entries.map { entry in
      // The members of a draft are told in its text.
      let subjects = entry.draft == nil ? entry.subjects : []
      let cells = (0..<2).flatMap { place in
        subjects.indices.contains(place)
          ? [subjects[place].id.rawValue, subjects[place].name] : ["", ""]
      }
      let row =
        [
          isText ? entry.written.day : entry.written.time, entry.written.author,
          isText ? word(entry, say) : kind(entry),
        ] + cells + [text(entry) ?? ""]
      guard let isIn = isInDirectory?(entry) else { return row }
      return row + [isText ? say(isIn ? .yes : .no) : isIn ? "yes" : "no"]
    }
    return table
  }
}

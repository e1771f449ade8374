internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Lists drafts of groups, checks one as the groups screen does, or takes one back.
struct DraftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drafts",
    abstract: "List drafts of groups, check one, take one back.",
    discussion: """
      Drafts are begun in the browser (d in the groups) and kept in the notebook. A draft is named \
      by its identity, by the beginning of it, or by its name; with --in, it is checked against the \
      law's definition of a territorial cluster.
      """)

  @Argument(help: "A draft; without one, all are listed.")
  var draft: String?

  @Flag(help: "Take the draft back.")
  var takeBack = false

  @Option(help: "The name under which it is taken back; by default that of the account.")
  var author: String?

  @OptionGroup var model: ModelOptions

  @OptionGroup var options: PlaceOptions

  func validate() throws {
    if takeBack, draft == nil { throw ValidationError("--take-back needs a draft.") }
  }

  func run() throws {
    let opened = OpenNotebook(options.notebook, author: author)
    let notebook = try opened.notebook.get()
    let (entries, unreadable) = opened.drafts()
    if let unreadable { Words.say(Surroundings.messages(.noticeDraftsDamaged, unreadable)) }
    guard let draft else { return try list(entries, of: notebook) }
    let entry = try find(draft, among: entries)
    if takeBack { return try opened.takeBack(entry, saying: Surroundings.messages) }
    try check(entry)
  }

  private func find(_ name: String, among entries: [NotebookEntry]) throws -> NotebookEntry {
    func identity(_ entry: NotebookEntry) -> String { entry.draftID?.rawValue ?? "" }
    if let exact = entries.first(where: { identity($0) == name }) { return exact }
    let found = entries.filter { entry in
      identity(entry).hasPrefix(name) || entry.draft?.name.folded == name.folded
    }
    guard let first = found.first else { throw NotebookFailure.noDraft(name) }
    guard found.count == 1 else { throw NotebookFailure.severalDrafts(name) }
    return first
  }

  // MARK: The check

  private func check(_ entry: NotebookEntry) throws {
    guard let draft = entry.draft else { return }
    let territory = draft.territory.rawValue
    let members = draft.members.map(\.id)
    let loaded = try LoadedModel(
      options.open(), model, around: territory, for: .draft(members: Set(members)))
    let group = try loaded.computing { computation in
      try loaded.network.draft(
        members, name: draft.name, in: draft.territory, threads: LoadedModel.threads,
        computation: computation)
    }
    guard let group else { throw QueryFailure.noTerritory(territory) }
    GroupsOutput(loaded: loaded, territory: territory, groups: [group])
      .write(as: options.format)
    let gone = draft.members.filter { loaded.names[$0.id] == nil }
    guard !gone.isEmpty else { return }
    let say = Surroundings.messages
    let names = gone.map { $0.name.isEmpty ? $0.id.rawValue : $0.name }
    Words.say(
      say(.draftsVanished, count: gone.count, names.joined(separator: say(.listSemicolon))))
  }

  // MARK: The list

  private func list(_ entries: [NotebookEntry], of notebook: Notebook) throws {
    let say = Surroundings.messages
    if entries.isEmpty, options.format == .text {
      return Words.say(say(.draftsNone, notebook.path))
    }
    let directory = try options.place.map { _ in try options.open().directory }
    let rows = try entries.compactMap { entry -> Row? in
      guard let draft = entry.draft else { return nil }
      let gone = try directory.map { directory in
        try draft.members.count { try directory.organization($0.id) == nil }
      }
      return Row(entry: entry, draft: draft, gone: gone)
    }
    if options.format == .json {
      Output.write(
        .object([
          ("format", .string("maillage/1")), ("drafts", .array(rows.map(\.json))),
        ]))
    } else {
      Output.write(table(rows, say).written(as: options.format))
    }
  }

  /// A draft of the list.
  private struct Row {
    var entry: NotebookEntry
    var draft: NotebookEntry.Draft
    /// How many members the directory does not have; absent: nobody looked.
    var gone: Int?

    var identity: String { entry.draftID?.rawValue ?? "" }

    var json: JSONText {
      let members = draft.members.map { member in
        JSONText.object([("id", .string(member.id.rawValue)), ("name", .string(member.name))])
      }
      return .object(
        [
          ("id", .string(identity)), ("time", .string(entry.written.time)),
          ("author", .known(entry.written.author)), ("name", .string(draft.name)),
          ("territory", .string(draft.territory.rawValue)), ("path", .strings(draft.path)),
          ("members", .array(members)),
        ] + (gone.map { [("vanished", .int($0))] } ?? []))
    }
  }

  private func table(_ rows: [Row], _ say: Messages) -> OutputTable {
    let isText = options.format == .text
    var table = OutputTable(columns: [
      .init(name: "id", heading: say(.columnIdentity)),
      .init(name: "time", heading: say(.columnTime)),
      .init(name: "author", heading: say(.columnAuthor), widest: 20),
      .init(name: "name", heading: say(.orderName)),
      .init(name: "territory", heading: say(.matrixTerritory), widest: 24),
      .init(name: "members", heading: say(.draftsMembers), isNumber: true),
    ])
    if options.place != nil {
      table.columns.append(
        .init(name: "vanished", heading: say(.draftsGone), isNumber: true))
    }
    table.rows = rows.map { row in
      let territory = row.draft.territory.rawValue
      return [
        row.identity, isText ? row.entry.written.day : row.entry.written.time,
        row.entry.written.author, row.draft.name,
        isText ? row.draft.path.last ?? territory : territory, String(row.draft.members.count),
      ] + (row.gone.map { [String($0)] } ?? [])
    }
    return table
  }
}

internal import ArgumentParser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Lists what the last import changed.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "List what the last import changed in a directory.",
    discussion: """
      An organization may be new, gone, ceased, found under another identity, renamed, moved \
      (another territory, address or postcode), or changed otherwise, its groups and partners \
      included. Where a row comes from and \
      when it was last true are not compared.
      """)

  @Option(help: "The identity of a territory that the organizations are in, or were in.")
  var territory: String?

  @Option(
    help: "Keep new, gone, ceased, identity, renamed, moved or changed.",
    transform: { name in
      guard let kind = OrganizationChange.Kind(rawValue: name) else {
        let known = OrganizationChange.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("There is no kind '\(name)'. There are: \(known).")
      }
      return kind
    })
  var kind: OrganizationChange.Kind?

  @Option(help: "How many at most.")
  var limit = Int.max

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let opened = try options.open()
    let id = territory.map(Territory.ID.init(rawValue:))
    guard try opened.directory.territory(id) != nil else {
      throw QueryFailure.noTerritory(territory ?? "")
    }
    guard let former = try opened.directory.formerEdition() else {
      Words.say(Surroundings.messages(.changesUncompared))
      return
    }
    try ChangesOutput(
      directory: opened.directory, former: former, query: ChangeQuery(territory: id, kind: kind),
      format: options.format, limit: max(limit, 0)
    ).write()
  }
}

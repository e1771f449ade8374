internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Shows links and suggestions.
struct LinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Show links: declared, traced and suggested.",
    discussion: """
      Without an identity, all links of the directory are shown. Suggestions are hypotheses, each \
      with its reason; --all also shows those that no end kept among its best.
      """)

  @Argument(help: "Identities of organizations: only links that touch one of them are shown.")
  var organizations: [String] = []

  @Flag(help: "Show the suggestions that were pruned, too.")
  var all = false

  @OptionGroup var model: ModelOptions

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let parameters = model.parameters(density: nil)
    let answer = organizations.isEmpty ? try fromWhole() : try fromNeighborhoods(parameters)
    switch options.format {
    case .json: Output.write(answer.json)
    case .text: Output.write(answer.text)
    case .csv, .tsv: Output.write(answer.table.written(as: options.format))
    }
  }

  /// The links of some organizations: only those around them are read.
  private func fromNeighborhoods(_ parameters: Parameters) throws -> LinksOutput {
    let directory = try options.open().directory
    var links: Set<Link> = []
    var suggestions: Set<Suggestion> = []
    var names: [Organization.ID: String] = [:]
    for id in organizations.map(Organization.ID.init(rawValue:)) {
      guard let center = try directory.organization(id) else {
        throw QueryFailure.noOrganization(id.rawValue)
      }
      names[id] = center.organization.name
      guard
        let answer = try directory.links(
          of: id, parameters: parameters, includingPruned: all)
      else { continue }
      links.formUnion(answer.links)
      suggestions.formUnion(answer.suggestions)
      for neighbor in answer.known + answer.suggested { names[neighbor.id] = neighbor.name }
    }
    return LinksOutput(
      parameters: parameters, links: links.sorted(by: Link.listedBefore),
      suggestions: suggestions.sorted(by: Suggestion.before), names: names)
  }

  private func fromWhole() throws -> LinksOutput {
    let loaded = try LoadedModel(options.open(), model)
    let network = loaded.network
    let links = try loaded.computing {
      try network.links(includingPruned: all, threads: LoadedModel.threads, computation: $0)
    }
    let suggestions = try network.suggestions(threads: LoadedModel.threads)
    return LinksOutput(
      parameters: network.parameters, links: links, suggestions: suggestions, names: loaded.names)
  }
}

/// Shows the pairs that suggestions lead to, strongest first.
struct SuggestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggestions",
    abstract: "Show who could work with whom, with the reasons.",
    discussion: "A suggestion is a hypothesis for a conversation, not a prediction.")

  @Argument(help: "The identity of a territory: only pairs with an end inside are shown.")
  var territory: String?

  @Option(help: "How many at most.")
  var limit = 50

  @Flag(help: "Leave out the pairs that have a declared link already.")
  var new = false

  @OptionGroup var model: ModelOptions

  @OptionGroup var options: PlaceOptions

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit is not negative.") }
  }

  func run() throws {
    let loaded =
      try territory.map { try LoadedModel(options.open(), model, around: $0, for: .links) }
      ?? LoadedModel(options.open(), model)
    let network = loaded.network
    let inside = territory.flatMap { network.organizations(in: .init(rawValue: $0)) }
    let all = try loaded.computing {
      try network.suggestions(
        touching: inside.map { Set($0) }, threads: LoadedModel.threads, computation: $0)
    }
    let shown = all.filter { !(new && $0.isAlreadyDeclared) }.prefix(limit)
    let output = SuggestionsOutput(
      loaded: loaded, territory: territory, suggestions: Array(shown), all: all.count,
      declared: all.count(where: \.isAlreadyDeclared))
    switch options.format {
    case .json: Output.write(output.json)
    case .text: Output.write(output.text)
    case .csv, .tsv: Output.write(output.table.written(as: options.format))
    }
  }
}

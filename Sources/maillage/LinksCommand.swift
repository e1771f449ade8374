internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Shows links and suggestions.
struct LinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Show the links of organizations: declared, traced and suggested.",
    discussion: """
      Without an identity, all links of the directory are shown. Suggestions are hypotheses, each \
      with its reason; --all also shows those that no end kept among its best.
      """)

  @Argument(help: "Identities of organizations: only links that touch one of them are shown.")
  var organizations: [String] = []

  @Flag(help: "Show the suggestions that were pruned, too.")
  var all = false

  @Option(help: "The distance in kilometers at which nearness falls to a half.")
  var halfDistance = 10.0

  @Option(help: "How many suggestions an organization keeps for each type.")
  var top = 8

  @Option(help: "The smallest weight worth a line, from 0 to 1.")
  var minWeight = 0.1

  @Option(help: "The largest group whose members are linked in pairs.")
  var groupMax = 50

  @Option(help: "How many territories must be loaded before relatedness is computed.")
  var relatednessMinTerritories = 30

  @OptionGroup var options: PlaceOptions

  func validate() throws {
    guard halfDistance > 0, halfDistance.isFinite, halfDistance <= 10_000 else {
      throw ValidationError("--half-distance is a number of kilometers above 0.")
    }
    guard top >= 1 else { throw ValidationError("--top is at least 1.") }
    guard (0...1).contains(minWeight) else {
      throw ValidationError("--min-weight is from 0 to 1.")
    }
    guard groupMax >= 2 else { throw ValidationError("--group-max is at least 2.") }
  }

  func run() throws {
    let opened = try OpenPlace(options.place)
    let parameters = Parameters(
      halfDistance: halfDistance, top: top, minWeight: minWeight, groupMax: groupMax,
      relatednessMinTerritories: relatednessMinTerritories)
    let directory = try opened.directory.directory()
    let names = Dictionary(
      directory.organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let wanted = Set(organizations.map(Organization.ID.init(rawValue:)))
    for id in organizations where names[.init(rawValue: id)] == nil {
      throw QueryFailure.noOrganization(id)
    }
    let network = CooperationNetwork(
      directory, parameters: parameters,
      whole: try opened.directory.whole())
    func touches(_ a: Organization.ID, _ b: Organization.ID) -> Bool {
      wanted.isEmpty || wanted.contains(a) || wanted.contains(b)
    }
    let links = try network.links(includingPruned: all).filter { touches($0.a, $0.b) }
    let suggestions = try network.suggestions().filter { touches($0.a, $0.b) }
    let answer = LinksOutput(
      parameters: parameters, links: links, suggestions: suggestions, names: names)
    switch options.format {
    case .json: Output.write(answer.json)
    case .text: Output.write(answer.text)
    case .csv, .tsv: Output.write(answer.table.written(as: options.format))
    }
  }
}

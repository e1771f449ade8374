internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Shows who is around an organization.
struct AroundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "around",
    abstract: "List those around an organization, as its picture.",
    discussion: """
      These are the organizations of the browser's picture, at most 26: the strongest links first. \
      'links_here' counts the declared links between them.
      """)

  @Argument(help: "The identity of an organization.")
  var organization: String

  @Option(help: "How many declared links away others may be, from 1 to 3.")
  var steps = 2

  @OptionGroup var model: ModelOptions

  @OptionGroup var identities: IdentityOptions

  @OptionGroup var options: PlaceOptions

  func validate() throws {
    guard (1...3).contains(steps) else {
      throw ValidationError("--steps is from 1 to 3, not \(steps).")
    }
  }

  func run() throws {
    let directory = try options.open().directory
    let picture = try NodePicture(
      around: .init(rawValue: organization), steps: steps, in: directory,
      parameters: model.parameters(), computation: Computation())
    guard let picture else { throw QueryFailure.noOrganization(organization) }
    if identities.write(picture.nodes.lazy.map(\.id.rawValue)) { return }
    let say = Surroundings.messages
    if options.format == .json {
      Output.write(json(picture))
    } else {
      var table = OutputTable(columns: [
        .init(name: "id", heading: say(.columnIdentity), widest: 24),
        .init(name: "name", heading: say(.orderName)),
        .init(name: "municipality", heading: say(.orderMunicipality), widest: 24),
        .init(name: "steps", heading: say(.nodesSteps), isNumber: true),
        .init(name: "links_here", heading: say(.nodesHere), isNumber: true),
      ])
      let suggested = options.format == .text ? say(.nodesSuggested) : ""
      table.rows = picture.nodes.enumerated().map { number, node in
        [
          node.id.rawValue, node.name, node.municipality,
          node.steps.map { String($0) } ?? suggested,
          String(picture.degree(number)),
        ]
      }
      Output.write(table.written(as: options.format))
    }
    if options.format == .text, picture.degree(0) > 0 {
      Words.say(ReachWords(say)(picture.reach))
    }
    if options.format != .json, picture.leftOut > 0 {
      Words.say(say(.nodesLeftOut, count: picture.leftOut))
    }
  }

  private func json(_ picture: NodePicture) -> JSONText {
    let nodes = picture.nodes.enumerated().map { number, node in
      JSONText.object([
        ("id", .string(node.id.rawValue)), ("name", .string(node.name)),
        ("municipality", .known(node.municipality)), ("steps", .optional(node.steps)),
        ("links_here", .int(picture.degree(number))),
      ])
    }
    return .object([
      ("format", .string("maillage/1")), ("center", .string(organization)),
      ("steps", .int(steps)), ("left_out", .int(picture.leftOut)),
      ("reach", .array(picture.reach.within.map { .int($0) })),
      ("reach_is_cut", .bool(picture.reach.isCut)), ("organizations", .array(nodes)),
    ])
  }
}

internal import ArgumentParser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// Shows how two organizations are connected.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Show a shortest chain of declared links between two.")

  @Argument(help: "The identity of one organization.")
  var from: String

  @Argument(help: "The identity of the other one.")
  var to: String

  @OptionGroup var model: ModelOptions

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let directory = try OpenPlace(options.place).directory
    let ends = [from, to].map(Organization.ID.init(rawValue:))
    for id in ends where try directory.organization(id) == nil {
      throw QueryFailure.noOrganization(id.rawValue)
    }
    let chain = try directory.chain(
      from: ends[0], to: ends[1], groupMax: model.parameters(density: nil).groupMax)
    if options.format == .json {
      let stops = (chain?.stops ?? []).map { stop in
        JSONText.object([
          ("id", .string(stop.id.rawValue)), ("name", .string(stop.name)),
          ("partnerships", .array(stop.kinds.map { .string($0) })),
          ("groups", .array(stop.groups.map { .string($0) })),
        ])
      }
      Output.write(
        .object([
          ("format", .string("maillage/1")),
          ("links", chain.map { .int($0.stops.count - 1) } ?? .null), ("path", .array(stops)),
        ]))
      return
    }
    let say = Surroundings.messages
    guard let chain else {
      Words.say(say(.pathNone))
      return
    }
    var table = OutputTable(columns: [
      .init(name: "id", heading: say(.columnIdentity), widest: 24),
      .init(name: "name", heading: say(.orderName)),
      .init(name: "by", heading: say(.columnReason), widest: 60),
    ])
    table.rows = chain.stops.map { stop in
      [stop.id.rawValue, stop.name, (stop.kinds + stop.groups).joined(separator: ", ")]
    }
    Output.write(table.written(as: options.format))
  }
}

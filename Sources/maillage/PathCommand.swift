internal import ArgumentParser
internal import Browser
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

  @Option(help: "How many chains of the same length at most.")
  var ways = 1

  @OptionGroup var model: ModelOptions

  @OptionGroup var options: PlaceOptions

  func validate() throws {
    guard ways > 0 else { throw ValidationError("--ways takes a number from 1, not \(ways).") }
  }

  func run() throws {
    let directory = try options.open().directory
    let ends = [from, to].map(Organization.ID.init(rawValue:))
    for id in ends where try directory.organization(id) == nil {
      throw QueryFailure.noOrganization(id.rawValue)
    }
    let found = try directory.chains(
      from: ends[0], to: ends[1], groupMax: model.parameters(density: nil).groupMax, limit: ways,
      computation: Computation())
    guard let found else { throw QueryFailure.noOrganization(from) }
    let say = Surroundings.messages
    if found.count == 0, options.format == .text {
      Words.say(say(.chainNone, found.start.name, found.end.name))
    } else if options.format == .json {
      Output.write(json(found))
    } else {
      Output.write(table(found, say).written(as: options.format))
      let others = found.count - found.chains.count
      if others > 0 { Words.say(say(.pathOthers, count: others)) }
    }
  }

  private func json(_ found: DeclaredChains) -> JSONText {
    let ways = found.chains.map { chain in
      JSONText.array(
        chain.stops.map { stop in
          .object([
            ("id", .string(stop.id.rawValue)), ("name", .string(stop.name)),
            ("municipality", .known(stop.municipality)),
            ("partnerships", .array(stop.kinds.map { .string($0) })),
            ("groups", .array(stop.groups.map { .string($0) })),
          ])
        })
    }
    return .object([
      ("format", .string("maillage/1")),
      ("links", found.chains.first.map { .int($0.stops.count - 1) } ?? .null),
      ("ways", .int(found.count)), ("paths", .array(ways)),
    ])
  }

  private func table(_ found: DeclaredChains, _ say: Messages) -> OutputTable {
    var table = OutputTable(columns: [
      .init(name: "way", heading: say(.columnWay), isNumber: true),
      .init(name: "id", heading: say(.columnIdentity), widest: 24),
      .init(name: "name", heading: say(.orderName)),
      .init(name: "municipality", heading: say(.orderMunicipality), widest: 24),
      .init(name: "by", heading: say(.columnTie), widest: 60),
    ])
    let words = DeclaredChainWords(say)
    for (number, chain) in found.chains.enumerated() {
      table.rows += chain.stops.map { stop in
        let tie =
          options.format == .text
          ? words.tie(of: stop) : (stop.kinds + stop.groups).joined(separator: ", ")
        return [String(number + 1), stop.id.rawValue, stop.name, stop.municipality, tie]
      }
    }
    return table
  }
}

internal import ArgumentParser
internal import CooperationModel
internal import DirectoryStore
internal import Foundation
internal import TextLayout

/// The parameters of the model that a person may change.
struct ModelOptions: ParsableArguments {
  @Option(
    help: "Kilometers at which nearness falls to a half; default by the density of the territory.")
  var halfDistance: Double?

  @Option(help: "How many suggestions an organization keeps for each type.")
  var top = 8

  @Option(help: "The smallest weight worth a line, from 0 to 1.")
  var minWeight = 0.1

  @Option(help: "The largest group whose members are linked in pairs.")
  var groupMax = 50

  @Option(help: "How many territories must be loaded before relatedness is computed.")
  var relatednessMinTerritories = 30

  @Option(help: "How many members a detected group has at least.")
  var detectedMin = 5

  @Option(help: "How many members a detected group has at most.")
  var detectedMax = 50

  func validate() throws {
    if let halfDistance {
      guard halfDistance > 0, halfDistance.isFinite, halfDistance <= 10_000 else {
        throw ValidationError("--half-distance is a number of kilometers above 0.")
      }
    }
    guard top >= 1 else { throw ValidationError("--top is at least 1.") }
    guard (0...1).contains(minWeight) else {
      throw ValidationError("--min-weight is from 0 to 1.")
    }
    guard groupMax >= 2 else { throw ValidationError("--group-max is at least 2.") }
    guard detectedMin >= 2, detectedMax >= detectedMin else {
      throw ValidationError("--detected-min is at least 2, and --detected-max not below it.")
    }
  }

  /// The parameters in force.
  func parameters(density: Territory.Density? = nil) -> Parameters {
    Parameters(
      halfDistance: halfDistance ?? Parameters.halfDistance(in: density), top: top,
      minWeight: minWeight, groupMax: groupMax,
      relatednessMinTerritories: relatednessMinTerritories,
      detectedSizes: detectedMin...detectedMax)
  }
}

/// A directory as the model needs it.
struct LoadedModel {
  let network: CooperationNetwork
  let directory: Directory
  let names: [Organization.ID: String]

  static let threads = ProcessInfo.processInfo.activeProcessorCount

  /// Loads a whole directory.
  init(_ opened: OpenPlace, _ options: ModelOptions) throws {
    directory = try opened.directory.directory()
    names = Dictionary(
      directory.organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    network = CooperationNetwork(
      directory, parameters: options.parameters(), whole: try opened.directory.whole())
  }

  /// Loads no organization: for what an import has counted.
  init(territories: [Territory], parameters: Parameters) {
    var directory = Directory()
    directory.territories = territories
    self.directory = directory
    names = [:]
    network = CooperationNetwork(directory, parameters: parameters)
  }

  /// Loads of a directory what the figures or the groups of a territory depend on; without parameters,
  /// its density decides the half-distance.
  init(
    _ opened: OpenPlace, _ options: ModelOptions, around territory: String,
    for purpose: NetworkPurpose, parameters: Parameters? = nil
  ) throws {
    let id = Territory.ID(rawValue: territory)
    guard let found = try opened.directory.territory(id)?.territory else {
      throw QueryFailure.noTerritory(territory)
    }
    network = try opened.directory.network(
      around: id, for: purpose,
      parameters: parameters ?? options.parameters(density: found.density)
    ).network
    names = network.names
    var directory = Directory()
    directory.territories = network.territories
    self.directory = directory
  }

  private init(network: CooperationNetwork, directory: Directory, names: [Organization.ID: String])
  {
    self.network = network
    self.directory = directory
    self.names = names
  }

  /// The same, with the names of what was loaded for another territory, too.
  func adding(_ other: LoadedModel) -> LoadedModel {
    var directory = directory
    directory.territories += other.directory.territories
    return LoadedModel(
      network: network, directory: directory,
      names: names.merging(other.names) { own, _ in own })
  }

  /// The name of an organization, or its identity.
  func name(_ id: Organization.ID) -> String { names[id] ?? id.rawValue }

  /// Does what may take long, with a line of progress on a terminal.
  func computing<Result>(
    _ work: (Computation) throws -> Result
  ) rethrows -> Result {
    let computation = Computation()
    let progress = ProgressLine(computation)
    defer { progress.end() }
    return try work(computation)
  }
}

/// A line on standard error that says how far a computation is, if a person watches.
final class ProgressLine {
  // A class, because the timer ends with it.
  private let timer: (any DispatchSourceTimer)?

  init(_ computation: Computation) {
    guard isatty(STDERR_FILENO) == 1 else {
      timer = nil
      return
    }
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + 1, repeating: 0.5)
    timer.setEventHandler {
      let percent = computation.progress.map { "\(Int($0 * 100)) %" } ?? "…"
      FileHandle.standardError.write(Data("\r\(percent)  ".utf8))
    }
    timer.resume()
    self.timer = timer
  }

  func end() {
    guard let timer else { return }
    timer.cancel()
    FileHandle.standardError.write(Data("\r      \r".utf8))
  }
}

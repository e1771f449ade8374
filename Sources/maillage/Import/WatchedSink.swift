internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import TextLayout

/// Hands everything on to a sink, and tells how many organizations and problems went by.
struct WatchedSink<Sink: DirectorySink>: DirectorySink {
  var sink: Sink
  let progress: ImportProgress
  let say: Messages

  mutating func describe(name: String, edition: String) throws {
    try sink.describe(name: name, edition: edition)
  }

  mutating func add(_ territory: Territory) throws { try sink.add(territory) }

  mutating func add(_ boundary: Boundary) throws { try sink.add(boundary) }

  mutating func keeps(_ organization: Organization) throws -> Bool {
    try sink.keeps(organization)
  }

  mutating func add(_ organization: Organization) throws {
    progress.countOrganization()
    try sink.add(organization)
  }

  mutating func add(_ group: Group) throws { try sink.add(group) }

  mutating func add(_ membership: Membership) throws { try sink.add(membership) }

  mutating func add(_ partnership: Partnership) throws { try sink.add(partnership) }

  mutating func replaceValueChains(_ chains: [ValueChain]) throws {
    try sink.replaceValueChains(chains)
  }

  mutating func add(_ reference: ReferenceCount) throws { try sink.add(reference) }

  mutating func add(_ count: PastCount) throws { try sink.add(count) }

  mutating func add(_ problem: ImportProblem) throws {
    progress.count(problem.outcome.rawValue, example: problem.sentence(say))
    try sink.add(problem)
  }
}

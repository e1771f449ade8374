internal import CooperationModel
internal import TextLayout

/// Drafts of groups as they are kept on disk: what the user decided, nothing that is computed.
public struct KeptDrafts: Codable, Hashable, Sendable {
  /// One member, with the name that is shown if the directory no longer has it.
  struct Member: Codable, Hashable, Sendable {
    var id: String
    var name: String
  }

  /// One draft.
  struct Draft: Codable, Hashable, Sendable {
    var name: String
    /// The territory it is meant for.
    var territory: String
    /// The names down to the territory, for the day when the directory no longer has it.
    var path: [String]
    var members: [Member]
  }

  var drafts: [Draft] = []

  /// Makes an empty list.
  public init() {}
}

extension BrowserState {
  /// What is to be kept of the drafts.
  ///
  /// - Complexity: O(*n*) for *n* members.
  public var keptDrafts: KeptDrafts {
    var kept = KeptDrafts()
    kept.drafts = drafts.all.map { draft in
      KeptDrafts.Draft(
        name: draft.name, territory: draft.place.id.rawValue, path: draft.place.path,
        members: draft.members.map { id in
          let name = groupEntry(id, of: .draft(draft.number))?.name ?? vanished[id]
          return KeptDrafts.Member(id: id.rawValue, name: name ?? "")
        })
    }
    return kept
  }

  /// Takes up drafts that were kept.
  ///
  /// A member that the directory no longer has stays in its draft, as vanished; a draft for a territory
  /// that it no longer has stays among the drafts, and is kept again.
  ///
  /// - Parameters:
  ///   - kept: What was kept.
  ///   - environment: The surroundings.
  /// - Throws: What the directory throws.
  public mutating func restore(_ kept: KeptDrafts, in environment: Environment) throws {
    for draft in kept.drafts {
      let territory = Territory.ID(rawValue: draft.territory)
      let path = try environment.directory.path(to: territory).map(\.name)
      var members: [Organization.ID] = []
      for member in draft.members {
        let id = Organization.ID(rawValue: member.id)
        if !members.contains(id) { members.append(id) }
        try findEntry(of: id, environment)
        if draftEntries[id] == nil { vanished[id] = member.name }
      }
      _ = drafts.add(
        name: draft.name, members: members,
        for: Place(id: territory, path: path.isEmpty ? draft.path : path))
    }
    try layOut(environment)
  }
}

public import CooperationModel
public import TextLayout

/// What joins the organizations of a chain, in the words of the screens and of the commands.
public struct DeclaredChainWords: Sendable {
  let say: Messages

  /// Makes the words of a language.
  public init(_ messages: Messages) { say = messages }

  /// What joins an organization with the one before: "partner for supply, both in Pôle Orée".
  ///
  /// - Parameter stop: An organization of the chain; the first one has none before it.
  /// - Returns: The words; empty for the first one.
  public func tie(of stop: DeclaredChain.Stop) -> String {
    let partnerships = stop.kinds.map(EvidenceSentence(say).partnershipKind)
    let groups = stop.groups.isEmpty ? [] : [say(.chainGroups, say.enumeration(stop.groups))]
    return (partnerships + groups).joined(separator: ", ")
  }
}

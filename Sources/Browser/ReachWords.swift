public import CooperationModel
public import TextLayout

/// How far declared links lead, in words.
public struct ReachWords: Sendable {
  let say: Messages

  /// Makes the words of a language.
  public init(_ messages: Messages) { say = messages }

  /// One of the counts; "or more" where not everybody was followed.
  func count(_ count: Int, of reach: DeclaredReach) -> String {
    let isLeast = reach.isCut && count == reach.within.last
    return isLeast ? say(.cardJobsOrMore, say.number(count)) : say.number(count)
  }

  /// All counts in a sentence.
  ///
  /// - Parameter reach: The counts.
  /// - Returns: The sentence, with its full stop.
  public func callAsFunction(_ reach: DeclaredReach) -> String {
    say(
      .sentenceNodeReach, reach.within.map { count($0, of: reach) }.joined(separator: ", "),
      reach.within.indices.map { say.number($0 + 1) }.joined(separator: ", "))
  }
}

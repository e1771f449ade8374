public import CooperationModel
public import TextLayout

extension RunningImport.Step {
  /// The name of the step, as a message.
  var name: MessageKey {
    switch self {
    case .reading: .stepReading
    case .organizations: .stepOrganizations
    case .links: .stepLinks
    case .territories: .stepTerritories
    case .search: .stepSearch
    case .comparison: .stepComparison
    case .changes: .stepChanges
    case .saving: .stepSaving
    }
  }
}

extension Messages {
  /// How far an import is, in one line: the step, how much of it, how fast, how long still.
  public func progress(_ state: RunningImport) -> String {
    var parts = [self(state.step.name)]
    if state.step == .reading {
      parts.append(self(.organizations, count: state.organizations))
      if state.seconds >= 1 {
        parts.append(
          self(.progressRate, number(Int(Double(state.organizations) / state.seconds))))
      }
    }
    if let share = state.share { parts.append(percent(share)) }
    if let left = state.secondsLeft { parts.append(self(.progressLeft, duration(left))) }
    return parts.joined(separator: " · ")
  }

  /// A time in words: "12 s", "3 min 20 s".
  public func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    return whole < 60
      ? self(.durationSeconds, number(whole))
      : self(.durationMinutes, number(whole / 60), number(whole % 60))
  }
}

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
    if state.step == .reading { parts += reading(state) }
    if let share = state.share { parts.append(percent(share)) }
    if let left = state.secondsLeft { parts.append(self(.progressLeft, duration(left))) }
    return parts.joined(separator: " · ")
  }

  /// How much was read, and how fast: bytes as long as files are read, organizations once they come.
  func reading(_ state: RunningImport) -> [String] {
    let perSecond = state.seconds >= 1 ? 1 / state.seconds : nil
    var parts: [String] = []
    if state.bytes > 0 {
      let megabytes = Double(state.bytes) / 1e6
      parts.append(self(.progressBytes, number(megabytes, decimals: megabytes < 10 ? 1 : 0)))
      if let perSecond {
        parts.append(self(.progressByteRate, number(megabytes * perSecond, decimals: 1)))
      }
    }
    if state.organizations > 0 || state.bytes == 0 {
      parts.append(self(.organizations, count: state.organizations))
      if let perSecond {
        parts.append(self(.progressRate, number(Int(Double(state.organizations) * perSecond))))
      }
    }
    return parts
  }

  /// A time in words: "12 s", "3 min 20 s".
  public func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    return whole < 60
      ? self(.durationSeconds, number(whole))
      : self(.durationMinutes, number(whole / 60), number(whole % 60))
  }
}

internal import Browser
internal import DirectoryExchange
internal import TextLayout

/// Something in the settings that is not used.
struct SettingProblem {
  enum Fault {
    case unreadable(String)
    case tooLong
    case syntax(TOMLMistake)
    case unknownName(String)
    case unknownTable(String)
    /// A setting, and what it takes.
    case value(String, String)
    /// A variable of the environment, and what it takes.
    case variable(String, String)
    case keys(KeyProblem)
    case translation(Translation.Problem)
  }

  /// The file, where it is not the configuration file.
  var path: String?
  /// The line of the file, from 1; 0: none.
  var line: Int
  var fault: Fault
}

extension SettingProblem {
  /// The whole sentence: where, and what is wrong.
  func sentence(path: String, _ say: Messages) -> String {
    let path = self.path ?? path
    return line > 0
      ? say(.configProblem, path, String(line), words(path: path, say)) : words(path: path, say)
  }

  private static func inBraces(_ names: [String], _ say: Messages) -> String {
    names.isEmpty ? say(.languageNoBraces) : names.map { "{" + $0 + "}" }.joined(separator: " ")
  }

  /// What is wrong, without the place.
  func words(path: String, _ say: Messages) -> String {
    switch fault {
    case .unreadable(let reason): say(.configUnreadable, path, reason)
    case .tooLong: say(.configTooLong, path)
    case .syntax(let mistake): say(mistake.words)
    case .unknownName(let name):
      say(
        .configUnknownName, name, SettingName.allCases.map(\.rawValue).joined(separator: ", "))
    case .unknownTable(let name): say(.configUnknownTable, name)
    case .value(let name, let expected): say(.configBadValue, name, expected)
    case .variable(let name, let expected): say(.configBadVariable, name, expected)
    case .keys(.unknownAction(let name)): say(.configUnknownAction, name)
    case .keys(.unknownKey(let name)): say(.configUnknownKey, name)
    case .keys(.noKey(let action)): say(.configNoKey, action)
    case .keys(.conflict(let key, let action)): say(.configConflict, key, action)
    case .translation(.unknownTable(let name)): say(.languageUnknownTable, name)
    case .translation(.unknownName(let name)): say(.languageUnknownName, name)
    case .translation(.unknownForm(let name, let forms)):
      say(.languageUnknownForm, name, forms.joined(separator: ", "))
    case .translation(.placeholders(let found, let wanted)):
      say(.languageBraces, Self.inBraces(found, say), Self.inBraces(wanted, say))
    case .translation(.tooLong): say(.languageTooLong)
    }
  }
}

extension TOMLMistake {
  fileprivate var words: MessageKey {
    switch self {
    case .notAnEntry: .configNotAnEntry
    case .table: .configBadTable
    case .value: .configNoValue
    case .unclosedText: .configUnclosed
    case .escape: .configEscape
    case .controlCharacter: .configControl
    case .number: .configNumber
    case .list: .configList
    case .trailing: .configTrailing
    case .duplicate: .configDuplicate
    }
  }
}

extension Settings {
  /// One sentence about all problems, for a line of the screen; absent if there are none.
  func notice(_ say: Messages) -> String? {
    guard let first = problems.first else { return nil }
    var named = first
    named.path = (first.path ?? path).split(separator: "/").last.map(String.init)
    let sentence = named.sentence(path: path, say)
    return problems.count == 1
      ? sentence : say(.configMoreProblems, count: problems.count - 1, sentence)
  }
}

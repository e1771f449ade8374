internal import Foundation
internal import TextLayout

/// What the program takes from its environment.
enum Surroundings {
  private static var variables: [String: String] { ProcessInfo.processInfo.environment }

  static func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The settings in force where no option says otherwise.
  static var settings: Settings { Settings() }

  /// Refuses a command that writes or reads files, on a restricted run.
  ///
  /// - Parameter command: The name of the command.
  /// - Throws: ``UsageFailure`` on a restricted run.
  static func refuseIfRestricted(_ command: String) throws {
    guard settings.restricted.value else { return }
    throw UsageFailure(description: messages(.restrictedCommand, command))
  }

  /// The language of the messages.
  static var language: Language { settings.language.value }

  static var messages: Messages { Messages(language) }

  /// A folder of the XDG base directories; relative values are ignored, as the standard says.
  private static func folder(_ name: String, _ usual: String) -> String {
    if let path = variable(name), path.hasPrefix("/") { return path + "/maillage" }
    return (variable("HOME") ?? NSTemporaryDirectory()) + "/" + usual + "/maillage"
  }

  static var stateFolder: String { folder("XDG_STATE_HOME", ".local/state") }
  static var dataFolder: String { folder("XDG_DATA_HOME", ".local/share") }
  /// Where data is looked for: that of the person, then that of the server.
  static var dataFolders: [String] {
    let shared = variable("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share"
    return [dataFolder]
      + shared.split(separator: ":").filter { $0.hasPrefix("/") }.map { $0 + "/maillage" }
  }
  /// Where the notebook is, unless a setting says otherwise.
  static var usualNotebook: String { dataFolder + "/notebook.sqlite" }
  static var configurationFolder: String { folder("XDG_CONFIG_HOME", ".config") }

  static var configurationFile: String { configurationFolder + "/config.toml" }

  private static var lastFile: String { stateFolder + "/last" }

  /// The directory opened last; absent if there was none.
  static var lastPlace: String? {
    guard let text = try? String(contentsOfFile: lastFile, encoding: .utf8) else { return nil }
    let path = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return path.isEmpty ? nil : path
  }

  /// Remembers the directory opened, as far as the folder can be written: it is a convenience.
  static func remember(place: String) {
    let path = place.hasPrefix("/") ? place : FileManager.default.currentDirectoryPath + "/" + place
    guard path != lastPlace else { return }
    PrivateFile.write(Data((path + "\n").utf8), to: lastFile, in: stateFolder)
  }
}

internal import ArgumentParser
internal import Foundation

/// Prints the manual page, made from the definitions that `--help` is made from.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, for man.",
    discussion: """
      For one person: maillage manual > ~/.local/share/man/man1/maillage.1
      """)

  func run() throws {
    let tool = try JSONDecoder().decode(Manual.self, from: Data(Maillage._dumpHelp().utf8))
    Output.write(tool.page(version: Program.version))
  }
}

/// What the argument parser knows of the program, as far as a manual page tells it.
private struct Manual: Decodable {
  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: String
    var shouldDisplay: Bool
    var names: [Name]?
    var valueName: String?
    var abstract: String?
  }

  var command: Command

  /// The page in the macros of man(7).
  func page(version: String) -> String {
    var lines = [
      ".TH MAILLAGE 1 \"\" \"maillage \(version)\"", ".SH NAME",
      Self.text("maillage - " + (command.abstract ?? "")), ".SH SYNOPSIS", ".B maillage",
      "[command] [options]", ".SH COMMANDS",
    ]
    for command in command.subcommands ?? [] where command.commandName != "help" {
      lines += [".SS " + Self.text("maillage " + command.commandName)]
      lines += [command.abstract, command.discussion].compactMap(\.self)
        .flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        .map { $0.isEmpty ? ".PP" : Self.text(String($0)) }
      for argument in command.arguments ?? [] where argument.shouldDisplay {
        lines += [".TP", ".B " + Self.text(Self.name(argument))]
        lines.append(Self.text(argument.abstract ?? ""))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func name(_ argument: Argument) -> String {
    let names = (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
    let value = (argument.valueName ?? "value").uppercased()
    if names.isEmpty { return value }
    return names.joined(separator: ", ") + (argument.kind == "option" ? " " + value : "")
  }

  /// A text without what the macros would take for commands.
  private static func text(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    let isCommand = escaped.hasPrefix(".") || escaped.hasPrefix("'")
    return isCommand ? "\\&" + escaped : escaped
  }
}

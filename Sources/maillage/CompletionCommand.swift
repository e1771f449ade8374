internal import ArgumentParser

/// Prints what a shell needs to complete the commands and options of the program.
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion", abstract: "Print the completion script of a shell.",
    discussion: """
      For bash: maillage completion bash > ~/.local/share/bash-completion/completions/maillage
      """)

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  func run() {
    switch shell {
    case .bash: print(Maillage.completionScript(for: .bash))
    case .zsh: print(Maillage.completionScript(for: .zsh))
    case .fish: print(Maillage.completionScript(for: .fish))
    }
  }

  /// A shell that completes.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }
}

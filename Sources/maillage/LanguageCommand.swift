internal import ArgumentParser
internal import TextLayout

/// Prints the texts of a language, as a file from which another one is made.
struct LanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Print the texts of a language, as a file to translate.",
    discussion: """
      For a new language, print one you know, translate what stands in quotes, and keep the file as \
      maillage/languages/CODE.toml in $XDG_DATA_HOME (~/.local/share), or in a folder of \
      $XDG_DATA_DIRS for everyone on a server:

        maillage language en > ~/.local/share/maillage/languages/de.toml
        LANG=de_DE.UTF-8 maillage sample-data

      Lines that are left out are said in English. What stands in braces must stay. Forms for \
      numbers have the names of Unicode CLDR: zero, one, two, few, many, other. 'maillage config' \
      tells which lines cannot be used.
      """)

  @Argument(help: "The code of the language.")
  var code = "en"

  func validate() throws {
    guard Languages().language(code) != nil else {
      let codes = Languages().codes.joined(separator: ", ")
      throw ValidationError("There is no language '\(code)'; there are \(codes).")
    }
  }

  func run() throws {
    guard let language = Languages().language(code) else { return }
    var text = ""
    for (table, lines) in language.lines {
      if !table.isEmpty { text += "\n[" + table + "]\n" }
      for line in lines { text += line.name + " = \"" + escaped(line.text) + "\"\n" }
    }
    Output.write(text)
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}

public import ArgumentParser
public import Terminal

/// The settings that a person may give for one run.
struct SettingOptions: ParsableArguments {
  @Option(help: "The language: en, fr, or the code of another one that is installed.")
  var language: String?

  @Option(help: "The characters of pictures: auto, unicode, blocks (no braille), ascii or none.")
  var drawing: Drawing?

  @Option(help: "Whether there is color: auto (unless NO_COLOR is set), always or never.")
  var color: ColorWish?

  @Option(help: "How meanings look: default, high-contrast, mono or warm.")
  var profile: ColorProfile?

  @Option(help: "How much the cursor stands out: auto (with high contrast), normal or visible.")
  var cursor: CursorWish?

  @Flag(inversion: .prefixedNo, help: "Whether the mouse works; then Shift selects text.")
  var mouse: Bool?

  @Flag(inversion: .prefixedNo, help: "Whether the window gets a title while it is open.")
  var title: Bool?

  @Flag(inversion: .prefixedNo, help: "Say nothing while something runs, until it ends.")
  var quiet: Bool?

  @Flag(help: "Write nothing but the notebook, and start no other program.")
  var restricted = false

  @Option(help: "Kilometers at which nearness falls to a half, from 1 to 1000.")
  var halfDistance: Int?

  @Option(help: "The file of the notebook, as one in a folder that a team shares.")
  var notebook: String?

  @Option(help: "The name under which notes are kept; by default that of the account.")
  var author: String?

  func validate() throws {
    if let halfDistance, !Settings.halfDistances.contains(halfDistance) {
      throw ValidationError("--half-distance is from 1 to 1000.")
    }
    if let language, Languages().language(language) == nil {
      let codes = Languages().codes.joined(separator: ", ")
      throw ValidationError("--language is one of \(codes); '\(language)' was given.")
    }
  }
}

extension ColorProfile: ExpressibleByArgument {}

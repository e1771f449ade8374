internal import ArgumentParser
internal import TextLayout

/// Where the value of a setting comes from: what stands first here wins.
enum SettingOrigin: Hashable {
  case option
  case environment(String)
  case line(Int)
  /// The program is run as a login shell.
  case loginShell
  case usual
}

/// A value, and where it comes from.
struct Setting<Value> {
  var value: Value
  var origin: SettingOrigin
}

/// The names of the settings, as the file has them.
enum SettingName: String, CaseIterable {
  case language, drawing, color, profile, cursor, mouse, title, quiet, notebook, author, restricted
  case halfDistance = "half-distance"

  /// The variable of the environment that sets it.
  var variable: String {
    "MAILLAGE_" + String(rawValue.map { $0 == "-" ? "_" : $0 }).uppercased()
  }
}

/// The characters that pictures are drawn with.
enum Drawing: String, CaseIterable, ExpressibleByArgument {
  /// What the locale has.
  case auto
  /// Everything, braille among it.
  case unicode
  /// Everything but braille, which some fonts lack.
  case blocks
  /// What every terminal has.
  case ascii
  /// No rules and no bars, and tables instead of pictures.
  case none
}

extension Drawing {
  /// The characters to use on a terminal that can show those given.
  func repertoire(of terminal: Repertoire) -> Repertoire { self == .ascii ? .ascii : terminal }
}

/// How much the cursor stands out.
enum CursorWish: String, CaseIterable, ExpressibleByArgument {
  /// More with the profile of high contrast.
  case auto
  /// As the terminal has it.
  case normal
  /// As strong as the terminal can: a block, or blinking.
  case visible
}

/// Whether there is color.
enum ColorWish: String, CaseIterable, ExpressibleByArgument {
  /// Unless NO_COLOR is set.
  case auto
  case always
  case never
}

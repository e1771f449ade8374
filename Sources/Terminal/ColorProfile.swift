public import Browser
internal import CTerminal

/// How meanings look: what every terminal has since 1978, and at most two colors.
///
/// No meaning needs a color: what is chosen, what leads here and what is wrong differ by bold,
/// underline and reverse in every profile.
public enum ColorProfile: String, CaseIterable, Hashable, Sendable {
  /// One accent, readable on dark and on light backgrounds.
  case standard = "default"
  /// For weak sight: nothing dim, no color, stronger signs.
  case highContrast = "high-contrast"
  /// No color at all.
  case mono
  /// A warm accent, and warnings in red.
  case warm
}

/// The signs that a run of cells is shown with.
public struct Look: OptionSet, Hashable, Sendable {
  /// The bits, as the terminal takes them.
  public let rawValue: Int

  /// Makes a look from bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Bold letters.
  public static let bold = Look(rawValue: TERMINAL_BOLD)
  /// Dim letters.
  public static let dim = Look(rawValue: TERMINAL_DIM)
  /// Underlined letters.
  public static let underline = Look(rawValue: TERMINAL_UNDERLINE)
  /// Letters and background exchanged.
  public static let reverse = Look(rawValue: TERMINAL_REVERSE)
  /// The color of the accent, where there is one.
  public static let accent = Look(rawValue: TERMINAL_ACCENT)
  /// The color of warnings, where there is one.
  public static let alert = Look(rawValue: TERMINAL_ALERT)
  /// All that is a color: a terminal without colors shows the rest.
  public static let colors: Look = [.accent, .alert]
}

extension ColorProfile {
  /// How a meaning looks.
  ///
  /// - Parameter style: The meaning.
  /// - Returns: Its signs.
  public func look(of style: Style) -> Look {
    switch style {
    case .plain, .muted: []
    case .heading, .key: .bold
    case .selected: self == .highContrast ? [.bold, .reverse] : .reverse
    case .trail: .underline
    case .accent: [.bold, .accent]
    case .warning: self == .highContrast ? [.bold, .underline] : [.bold, .alert]
    }
  }

  /// The color of the accent and that of warnings, as terminals number them; -1: none.
  ///
  /// Cyan and magenta can be read on black and on white; blue cannot on black, nor yellow on white.
  var colors: (accent: Int32, alert: Int32) {
    switch self {
    case .standard: (6, -1)
    case .warm: (5, 1)
    case .highContrast, .mono: (-1, -1)
    }
  }
}

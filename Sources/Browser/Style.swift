/// What a run of cells means; the terminal decides how that looks.
///
/// A meaning is never carried by the style alone: a letter, a mark or a word doubles it.
public enum Style: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case plain
  /// Secondary text: rules, units, what is not chosen.
  case muted
  /// A heading.
  case heading
  /// The chosen text, in the half of the screen that has the keys.
  case selected
  /// The chosen text of another half, and the trail that leads here.
  case trail
  /// The one accent: the ornament that belongs to the chosen thing.
  case accent
  /// Something wrong that the user should read.
  case warning
  /// The key of a command.
  case key
}

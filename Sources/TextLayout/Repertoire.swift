/// The characters that a terminal can show.
public enum Repertoire: String, CaseIterable, Hashable, Sendable {
  case unicode
  case latin1
  case ascii
}

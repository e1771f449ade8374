/// How well a name fits what was typed: the better, the smaller.
public enum NameFit: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// The name is what was typed.
  case exact
  /// The name begins with it, as a word of its own.
  case firstWords
  /// The name begins with it.
  case beginning
  /// Every word typed begins a word of the name, in any order.
  case words
  /// Every word typed begins a word of the name, of another name or of the town.
  case elsewhere
  /// The same, if small mistakes are forgiven.
  case mistaken

  /// Orders the better fit first.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

  /// How a name fits; absent if it does not, mistakes forgiven.
  ///
  /// - Parameters:
  ///   - key: The search key of the name.
  ///   - typed: The search key of what was typed.
  /// - Complexity: O(*n* *m*) for *n* and *m* words.
  public init?(_ key: String, typed: String) {
    guard !typed.isEmpty else { return nil }
    if key == typed {
      self = .exact
    } else if key.hasPrefix(typed) {
      self = key.dropFirst(typed.count).first == " " ? .firstWords : .beginning
    } else {
      let names = key.split(separator: " ").map(String.init)
      let words = typed.split(separator: " ").map(String.init)
      if words.allSatisfy({ word in names.contains { $0.hasPrefix(word) } }) {
        self = .words
      } else if words.allSatisfy({ word in names.contains { Mistakes.mayMean(word, $0) } }) {
        self = .mistaken
      } else {
        return nil
      }
    }
  }
}

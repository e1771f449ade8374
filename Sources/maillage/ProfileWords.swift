internal import TextLayout

/// What is wrong in a profile, in a language; in the words of its reader where nobody translated them.
struct ProfileWords {
  let say: Messages

  /// Makes the words of a language.
  init(_ messages: Messages) { say = messages }

  /// What the reader of profiles says, in the language.
  func callAsFunction(_ words: String) -> String {
    if let found = words.wholeMatch(of: /“(.+)” was read(?: twice)?, expected (.+)/) {
      return say(.profileRead, String(found.1), expected(found.2))
    }
    if let found = words.wholeMatch(of: /expected (.+), not “(.+)”/) {
      return say(.profileExpectedNot, expected(found.1), String(found.2))
    }
    if let found = words.wholeMatch(of: /expected (.+)/) {
      return say(.profileExpected, expected(found.1))
    }
    if let found = words.wholeMatch(
      of: /“(.+)” is (?:no field|nothing to use|not known here); known are (.+)/)
    {
      return say(.profileUnknown, String(found.1), String(found.2))
    }
    if let found = words.wholeMatch(of: /“(.+)” is nothing that a field can do/) {
      return say(.profileUnknownStep, String(found.1))
    }
    if let found = words.wholeMatch(of: /“(.+)” has no (?:table |list )?“(.+)”/) {
      return say(.profileUndefined, String(found.1), String(found.2))
    }
    return words
  }

  private func expected(_ words: Substring) -> String {
    if let known = words.wholeMatch(of: /one of (.+)/) {
      return say(.expectedOneOf, String(known.1))
    }
    return say.phrase("profile", String(words))
  }
}

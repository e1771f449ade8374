internal import CooperationModel

/// Tells the addresses that seem to be a person's own from those of an organization.
///
/// The rule. An address whose part before the `@` has a word of a function (contact, info, bureau ...)
/// or of the name of the organization is its own. Another one at a provider of mail for everyone is a
/// person's. One at another domain is a person's if it looks like a first and a last name: two words
/// of letters, with a point or a line between them.
enum PersonalEmail {
  /// Whether an address seems to be a person's own.
  ///
  /// - Parameters:
  ///   - address: The address.
  ///   - name: The name of the organization.
  /// - Returns: Whether it does.
  static func isPersonal(_ address: String, of name: String) -> Bool {
    let parts = address.split(separator: "@")
    guard parts.count == 2 else { return false }
    let words = parts[0].folded.split(separator: " ")
    if words.contains(where: isFunction) { return false }
    let joined = words.joined()
    let names = name.folded.split(separator: " ").filter { $0.count >= 4 }
    if names.contains(where: { joined.contains($0) }) || isInitials(joined, of: name) {
      return false
    }
    if ContactKeys.isProvider(parts[1].lowercased()) { return true }
    let letters = parts[0].split { ".-_".contains($0) }
    return letters.count == 2 && letters.allSatisfy { $0.allSatisfy(\.isLetter) }
  }

  private static func isFunction(_ word: Substring) -> Bool {
    functions.contains { word.hasPrefix($0) }
  }

  /// Whether letters are the first ones of the words of a name, as `mjc` of a maison des jeunes et de
  /// la culture.
  private static func isInitials(_ letters: String, of name: String) -> Bool {
    guard letters.count >= 3 else { return false }
    let words = name.folded.split(separator: " ")
    // With the small words or without them.
    return [0, 2, 3].map { length in words.filter { $0.count > length } }.contains { words in
      words.count >= 3 && letters.hasPrefix(String(words.compactMap(\.first)))
    }
  }

  private static let functions = [
    "accueil", "adherent", "admin", "asso", "bonjour", "bureau", "coop", "communication", "compta",
    "contact", "coordination", "direction", "enquir", "federation", "foundation", "fondation",
    "general", "gestion", "hello", "help", "info", "kontakt", "mail", "membership", "office",
    "permanence", "post", "presiden", "reception", "redaction", "secretar", "service", "support",
    "team", "tresor", "welcome",
  ]
}

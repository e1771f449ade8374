extension Language {
  /// French.
  public static let french = Language(
    code: "fr", name: "Français", decimalSign: ",", groupSign: "\u{202F}", isOne: { $0 < 2 },
    texts: [
      .sectorOther: "Autre"
    ])
}

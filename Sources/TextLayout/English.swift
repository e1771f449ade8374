extension Language {
  /// English.
  public static let english = Language(
    code: "en", name: "English", decimalSign: ".", groupSign: ",", isOne: { $0 == 1 },
    texts: [
      .sectorOther: "Other"
    ])
}

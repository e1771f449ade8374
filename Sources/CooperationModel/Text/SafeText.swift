extension String {
  /// The text on one line, without anything that could act on a terminal or hide in it.
  ///
  /// Controls, line breaks and invisible characters become blanks; there are none at its ends, and no
  /// two after each other.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  public var safeLine: String {
    var result = UnicodeScalarView()
    var isAfterBlank = true
    for scalar in unicodeScalars {
      let isBlank =
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
        default: scalar == " "
        }
      if !isBlank || !isAfterBlank { result.append(isBlank ? " " : scalar) }
      isAfterBlank = isBlank
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }
}

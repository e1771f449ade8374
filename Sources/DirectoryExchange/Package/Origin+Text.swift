public import CooperationModel

extension Organization.Origin {
  /// The origin as a cell of `organizations.csv` lists it: the field, the source and, where another
  /// value was preferred, the value of the source, as in `website: A list = www.example.org`.
  public var text: String { "\(field): \(source)" + (value.isEmpty ? "" : " = \(value)") }

  /// Reads what ``text`` writes; a text without a field is a source of the whole row.
  init(text: String) {
    let (field, rest) = text.divided(by: ": ") ?? ("", text)
    let (source, value) = rest.divided(by: " = ") ?? (rest, "")
    self.init(field: field, source: source, value: value)
  }
}

extension String {
  /// What stands before and after the first occurrence of a sign.
  fileprivate func divided(by sign: String) -> (before: String, after: String)? {
    firstRange(of: sign).map { (String(self[..<$0.lowerBound]), String(self[$0.upperBound...])) }
  }
}

/// A number as files should write it: digits and a point.
struct PlainNumber {
  let value: Double

  /// Makes a number from its text; absent for anything else, `nan` and hexadecimal numbers included.
  init?(_ text: String) {
    let isPlain = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || ".-+eE".utf8.contains(byte)
    }
    guard isPlain, text.utf8.count <= 40, let value = Double(text), value.isFinite else {
      return nil
    }
    self.value = value
  }
}

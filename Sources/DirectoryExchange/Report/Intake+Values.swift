import CooperationModel
import DirectoryStore

extension Intake {
  /// Reports what became of a value.
  mutating func report(
    _ outcome: ImportProblem.Outcome, _ value: String, at spot: Spot, _ expected: String
  ) throws {
    try add(
      ImportProblem(
        outcome: outcome, file: spot.file, line: spot.line, column: spot.column,
        value: String(value.prefix(200)), expected: expected))
  }

  /// The number that a text says; absent and reported if it says none.
  mutating func number(_ text: String, at spot: Spot) throws -> Double? {
    guard !text.isEmpty else { return nil }
    if let number = PlainNumber(text) { return number.value }
    try report(.ignored, text, at: spot, Expected.number)
    return nil
  }

  /// The whole number that a text says, not negative; absent and reported if it says none.
  mutating func wholeNumber(_ text: String, at spot: Spot) throws -> Int? {
    guard !text.isEmpty else { return nil }
    if text.utf8.count <= 15, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(text)
    {
      return number
    }
    try report(.ignored, text, at: spot, Expected.wholeNumber)
    return nil
  }

  /// The point that two texts say; absent and reported if only one says a coordinate, or one is out
  /// of range.
  mutating func point(
    _ latitude: String, at latitudeSpot: Spot, _ longitude: String, at longitudeSpot: Spot
  ) throws -> Point? {
    if latitude.isEmpty, longitude.isEmpty { return nil }
    if latitude.isEmpty || longitude.isEmpty {
      try report(
        .ignored, latitude + longitude, at: latitude.isEmpty ? longitudeSpot : latitudeSpot,
        Expected.bothCoordinates)
      return nil
    }
    let north = try number(latitude, at: latitudeSpot)
    let east = try number(longitude, at: longitudeSpot)
    guard let north, let east else { return nil }
    if !(-90...90).contains(north) {
      try report(.ignored, latitude, at: latitudeSpot, Expected.latitude)
    }
    if !(-180...180).contains(east) {
      try report(.ignored, longitude, at: longitudeSpot, Expected.longitude)
    }
    return Point(latitude: north, longitude: east)
  }

  /// The date that a text says, as it is written; empty and reported if it says none.
  mutating func date(_ text: String, at spot: Spot) throws -> String {
    guard !text.isEmpty else { return "" }
    if let date = PartialDate.text(of: text) { return date }
    try report(.ignored, text, at: spot, Expected.date)
    return ""
  }

  /// The value of a list that a text names; absent and reported if it names none.
  mutating func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ text: String, at spot: Spot, of type: Value.Type = Value.self
  ) throws -> Value? {
    guard !text.isEmpty else { return nil }
    if let value = Value(rawValue: text) ?? Value(rawValue: text.lowercased())
      ?? Value(rawValue: text.uppercased())
    {
      return value
    }
    try report(.ignored, text, at: spot, Expected.oneOf(Value.allCases.map(\.rawValue)))
    return nil
  }

  /// The parts of a list, trimmed, empty ones left out.
  static func list(_ text: String, separator: Character = "|") -> [String] {
    guard !text.isEmpty else { return [] }
    return text.split(separator: separator).map(\.trimmingBlanks).filter { !$0.isEmpty }
  }
}

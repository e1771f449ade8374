// Features of GeoJSON, and elements of OpenStreetMap.
extension JSONRowParser {
  /// Reads a feature: its properties, its point, and what else it has.
  mutating func readFeature(_ text: inout JSONText) throws(Fault) {
    let feature = newObject()
    try text.readItems(until: UInt8(ascii: "}")) { text throws(Fault) in
      let name = String(decoding: try text.readName(), as: UTF8.self)
      switch (name, text.byte) {
      case ("properties", UInt8(ascii: "{")): try readProperties(&text)
      case ("geometry", UInt8(ascii: "{")):
        var place = GeometryPlace()
        try readGeometry(&text, into: &place, depth: 1)
        addPoint(place)
      case ("type", _), ("bbox", _), ("geometry", _), ("properties", _):
        try readValue(&text, at: nil, depth: 1)
      default:
        let node = self.node(Array("feature.\(name)".utf8)[...], under: 0)
        try readMember(&text, at: node, of: feature, depth: 1)
      }
    }
  }

  /// Reads an element: its tags, its place or its center, and its kind with its number.
  ///
  /// What lists elements of something else under this name is read as any other row.
  mutating func readElement(_ text: inout JSONText) throws(Fault) {
    let element = newObject()
    var (kind, number): ([UInt8], [UInt8]) = ([], [])
    try text.readItems(until: UInt8(ascii: "}")) { text throws(Fault) in
      let name = String(decoding: try text.readName(), as: UTF8.self)
      switch (name, text.byte) {
      case ("tags", UInt8(ascii: "{")): try readProperties(&text)
      // The members of the center are `lat` and `lon`, as those of a node itself.
      case ("center", UInt8(ascii: "{")): try readValue(&text, at: 0, depth: 1)
      case ("bounds", _), ("geometry", _), ("members", _), ("nodes", _):
        try readValue(&text, at: nil, depth: 1)
      case ("type", UInt8(ascii: "\"")): _ = try text.readScalar(into: &kind)
      case ("id", let byte?) where byte != UInt8(ascii: "{") && byte != UInt8(ascii: "["):
        _ = try text.readScalar(into: &number)
      default:
        let node = self.node(Array(name.utf8)[...], under: 0)
        try readMember(&text, at: node, of: element, depth: 1)
      }
    }
    if ["node", "way", "relation"].contains(String(decoding: kind, as: UTF8.self)) {
      addCell(kind + [UInt8(ascii: "/")] + number, named: "@id")
    } else {
      addCell(kind, named: "type")
      addCell(number, named: "id")
    }
  }

  private mutating func readProperties(_ text: inout JSONText) throws(Fault) {
    let properties = newObject()
    try text.readItems(until: UInt8(ascii: "}")) { text throws(Fault) in
      var name = try text.readName()
      // The columns of the point are not those of properties that are called so.
      if name.elementsEqual("lon".utf8) || name.elementsEqual("lat".utf8) {
        name = Array("properties.".utf8 + name)[...]
      }
      let node = self.node(name, under: 0)
      try readMember(&text, at: node, of: properties, depth: 2)
    }
  }

  /// Reads a geometry, on whose bracket the text stands.
  private mutating func readGeometry(
    _ text: inout JSONText, into place: inout GeometryPlace, depth: Int
  ) throws(Fault) {
    guard depth <= JSONParser.deepest else {
      throw Fault(value: "", expected: Expected.shallower)
    }
    var found = place
    try text.readItems(until: UInt8(ascii: "}")) { text throws(Fault) in
      let name = try text.readName()
      switch text.byte {
      case UInt8(ascii: "[") where name.elementsEqual("coordinates".utf8):
        try readPositions(&text, into: &found, depth: depth + 1)
      case UInt8(ascii: "[") where name.elementsEqual("geometries".utf8):
        try text.readItems(until: UInt8(ascii: "]")) { text throws(Fault) in
          guard text.byte == UInt8(ascii: "{") else {
            return try readValue(&text, at: nil, depth: depth + 1)
          }
          try readGeometry(&text, into: &found, depth: depth + 2)
        }
      case UInt8(ascii: "\"") where name.elementsEqual("type".utf8):
        found.kind = []
        _ = try text.readScalar(into: &found.kind)
      default: try readValue(&text, at: nil, depth: depth + 1)
      }
    }
    place = found
  }

  /// Reads a position, or lists of positions.
  private mutating func readPositions(
    _ text: inout JSONText, into place: inout GeometryPlace, depth: Int
  ) throws(Fault) {
    guard depth <= JSONParser.deepest else {
      throw Fault(value: "", expected: Expected.shallower)
    }
    var found = place
    var numbers: [[UInt8]] = []
    try text.readItems(until: UInt8(ascii: "]")) { text throws(Fault) in
      switch text.byte {
      case UInt8(ascii: "["): try readPositions(&text, into: &found, depth: depth + 1)
      case UInt8(ascii: "{"): try readValue(&text, at: nil, depth: depth + 1)
      default:
        var number: [UInt8] = []
        _ = try text.readScalar(into: &number)
        if numbers.count < 2 { numbers.append(number) }
      }
    }
    if numbers.count == 2 { found.add(longitude: numbers[0], latitude: numbers[1]) }
    place = found
  }

  private mutating func addPoint(_ place: GeometryPlace) {
    guard let (longitude, latitude) = place.point else {
      let value = String(decoding: place.kind, as: UTF8.self)
      faults.append(Fault(value: value, expected: Expected.point, column: "geometry"))
      return
    }
    addCell(longitude, named: "lon")
    addCell(latitude, named: "lat")
  }

  private mutating func addCell(_ cell: [UInt8], named name: String) {
    guard let node = self.node(Array(name.utf8)[...], under: 0) else { return }
    let start = bytes.count
    bytes += cell
    add(start..<bytes.count, at: node)
  }
}

/// The box around the positions of a geometry.
private struct GeometryPlace {
  /// The kind of the geometry, as `Polygon`.
  var kind: [UInt8] = []
  private var count = 0
  private var first: (longitude: [UInt8], latitude: [UInt8]) = ([], [])
  private var longitudes = (min: Double.infinity, max: -Double.infinity)
  private var latitudes = (min: Double.infinity, max: -Double.infinity)

  mutating func add(longitude: [UInt8], latitude: [UInt8]) {
    count += 1
    if count == 1 { first = (longitude, latitude) }
    if let value = Self.number(longitude) {
      longitudes = (min(longitudes.min, value), max(longitudes.max, value))
    }
    if let value = Self.number(latitude) {
      latitudes = (min(latitudes.min, value), max(latitudes.max, value))
    }
  }

  /// A single position as it is written, or the center of the box around several.
  var point: (longitude: [UInt8], latitude: [UInt8])? {
    if count == 1 { return first }
    guard let longitude = Self.center(longitudes), let latitude = Self.center(latitudes) else {
      return nil
    }
    return (longitude, latitude)
  }

  private static func number(_ bytes: [UInt8]) -> Double? {
    Double(String(decoding: bytes, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }

  /// Seven decimals are a centimeter.
  private static func center(_ range: (min: Double, max: Double)) -> [UInt8]? {
    let center = (range.min / 2 + range.max / 2) * 1e7
    return center.isFinite ? Array("\(center.rounded() / 1e7)".utf8) : nil
  }
}

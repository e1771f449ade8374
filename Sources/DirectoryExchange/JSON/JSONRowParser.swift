/// Takes a row of JSON apart into the cells of columns that are named by paths.
struct JSONRowParser {
  /// What is wrong with a row or a value, and what was expected.
  struct Fault: Error {
    var value: String
    var expected: String
    var column = ""
  }

  /// What a row is, as the list that holds it tells.
  enum Shape {
    /// Any value, whose columns are the paths in it.
    case plain
    /// A feature of GeoJSON.
    case feature
    /// An element of OpenStreetMap, as Overpass answers.
    case element

    /// The shape of the rows of a list, from its name without quotes.
    init(ofRowsUnder name: ArraySlice<UInt8>) {
      switch String(decoding: name, as: UTF8.self) {
      case "features": self = .feature
      case "elements": self = .element
      default: self = .plain
      }
    }
  }

  /// A place in rows, and what leads on from it.
  private struct Node {
    var path: String
    /// The name under the node above.
    var key: [UInt8] = []
    /// The first node under it, and the one that followed it last time: members of rows mostly come in
    /// the same order.
    var first: Int?
    var next: Int?
    /// The column of values here; absent before the first.
    var column: Int?
    var children: [ArraySlice<UInt8>: Int] = [:]
    /// The object in which a value was last met here.
    var object = -1
  }

  /// A part of a cell, and the next one of the same cell.
  private struct Part {
    var range: Range<Int>
    /// -1: there is none.
    var next = -1
  }

  /// The names of the columns, in the order in which they were met.
  private(set) var names: [String] = []
  private var nodes = [Node(path: "")]
  private var objects = 0
  private var hasMoreColumns = false
  var faults: [Fault] = []
  /// The bytes of the cells, in the order in which they were read.
  var bytes: [UInt8] = []
  private var parts: [Part] = []
  /// The first and the last part of each cell; -1: it has none.
  private var first: [Int] = []
  private var last: [Int] = []

  /// Reads a row.
  ///
  /// - Parameters:
  ///   - row: Where it stands.
  ///   - window: The bytes in which it stands.
  ///   - shape: What it is.
  /// - Throws: What is wrong with it, if it is no JSON.
  mutating func read(_ row: Range<Int>, of window: Window, as shape: Shape) throws(Fault) {
    bytes.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    for column in names.indices { (first[column], last[column]) = (-1, -1) }
    hasMoreColumns = false
    var text = JSONText(window.bytes(from: row.lowerBound, atMost: row.count))
    switch (shape, text.byte) {
    case (.feature, UInt8(ascii: "{")): try readFeature(&text)
    case (.element, UInt8(ascii: "{")): try readElement(&text)
    case (_, UInt8(ascii: "[")): try readList(&text)
    default: try readValue(&text, at: 0, depth: 0)
    }
    guard text.isAtEnd else { throw text.unexpected(Expected.nothingMore) }
  }

  /// What was wrong in the row that was read, which is used all the same.
  mutating func takeFaults() -> [Fault] {
    defer { faults.removeAll() }
    return faults
  }

  /// Writes the names of the columns as a row.
  func writeNames(to record: Record) {
    record.begin(line: 1)
    for name in names {
      record.append(Array(name.utf8)[...])
      record.endCell()
    }
  }

  /// Writes the row that was read.
  func write(to record: Record, line: Int) {
    record.begin(line: line)
    if hasMoreColumns { record.faults.insert(.cutRow) }
    for column in names.indices {
      var part = first[column]
      while part >= 0 {
        if part != first[column] { record.append([UInt8(ascii: "|")]) }
        record.append(bytes[parts[part].range])
        part = parts[part].next
      }
      record.endCell()
    }
  }
}

extension JSONRowParser {
  /// The node under another one by a name; absent if there are too many columns already.
  mutating func node(_ key: ArraySlice<UInt8>, under parent: Int) -> Int? {
    if let known = nodes[parent].children[key] { return known }
    guard nodes.count < 4 * Record.mostCells else {
      hasMoreColumns = true
      return nil
    }
    let path = nodes[parent].path
    let name = Cleaning.clean(key.span).text
    // The slice is copied: it would keep the whole row.
    let key = Array(key)
    nodes.append(Node(path: path.isEmpty ? name : path + "." + name, key: key))
    nodes[parent].children[key[...]] = nodes.count - 1
    return nodes.count - 1
  }

  /// The node under another one by a name, quickly found if it follows the same sibling as last time:
  /// the one before it, which then becomes this one; absent before the first.
  private mutating func node(
    _ key: ArraySlice<UInt8>, under parent: Int, after sibling: inout Int?
  ) -> Int? {
    let expected = if let sibling { nodes[sibling].next } else { nodes[parent].first }
    if let expected, nodes[expected].key.elementsEqual(key) {
      sibling = expected
      return expected
    }
    guard let found = node(key, under: parent) else { return nil }
    if let sibling { nodes[sibling].next = found } else { nodes[parent].first = found }
    sibling = found
    return found
  }

  /// Adds a value to the cell of a node.
  mutating func add(_ range: Range<Int>, at node: Int) {
    guard let column = column(of: node) else { return }
    parts.append(Part(range: range))
    if last[column] >= 0 {
      parts[last[column]].next = parts.count - 1
    } else {
      first[column] = parts.count - 1
    }
    last[column] = parts.count - 1
  }

  private mutating func column(of node: Int) -> Int? {
    if let column = nodes[node].column { return column }
    guard names.count < Record.mostCells else {
      hasMoreColumns = true
      return nil
    }
    names.append(nodes[node].path)
    first.append(-1)
    last.append(-1)
    nodes[node].column = names.count - 1
    return names.count - 1
  }

  /// Reads a value to a node; without one, only passes it.
  mutating func readValue(
    _ text: inout JSONText, at node: Int?, depth: Int
  ) throws(Fault) {
    guard depth <= JSONParser.deepest else {
      throw Fault(value: "", expected: Expected.shallower)
    }
    switch text.byte {
    case UInt8(ascii: "{"):
      let object = newObject()
      var sibling: Int?
      try text.readItems(until: UInt8(ascii: "}")) { text throws(Fault) in
        let name = try text.readName()
        let member =
          if let node { self.node(name, under: node, after: &sibling) } else { nil as Int? }
        try readMember(&text, at: member, of: object, depth: depth + 1)
      }
    case UInt8(ascii: "["):
      try text.readItems(until: UInt8(ascii: "]")) { text throws(Fault) in
        try readValue(&text, at: node, depth: depth + 1)
      }
    default:
      let start = bytes.count
      let isValue = try text.readScalar(into: &bytes)
      if let node, isValue { add(start..<bytes.count, at: node) }
    }
  }

  mutating func newObject() -> Int {
    objects += 1
    return objects
  }

  /// Reads the value of a member of an object, which may have only one by each name.
  mutating func readMember(
    _ text: inout JSONText, at node: Int?, of object: Int, depth: Int
  ) throws(Fault) {
    guard let node else { return try readValue(&text, at: nil, depth: depth) }
    guard nodes[node].object != object else {
      let path = nodes[node].path
      faults.append(Fault(value: path, expected: Expected.nameOnce, column: path))
      return try readValue(&text, at: nil, depth: depth)
    }
    nodes[node].object = object
    try readValue(&text, at: node, depth: depth)
  }

  /// Reads a row that is a list.
  private mutating func readList(_ text: inout JSONText) throws(Fault) {
    var number = 0
    try text.readItems(until: UInt8(ascii: "]")) { text throws(Fault) in
      number += 1
      let node = self.node(Array("Column \(number)".utf8)[...], under: 0)
      try readValue(&text, at: node, depth: 1)
    }
  }
}

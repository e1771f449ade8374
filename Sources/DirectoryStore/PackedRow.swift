/// The values of a row as bytes, which are bound to a statement as they lie: an import sorts rows
/// before it writes them.
struct PackedRow: Sendable {
  /// What stands before each value.
  enum Tag: UInt8 {
    case absent, empty, small, integer, real, text, blob
  }

  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func append(_ value: Int?) {
    guard let value else { return append(.absent) }
    if let small = UInt8(exactly: value) {
      append(.small)
      bytes.append(small)
    } else {
      append(.integer)
      ComparedRow.append(value, to: &bytes)
    }
  }

  mutating func append(_ value: Double?) {
    guard let value else { return append(.absent) }
    append(.real)
    ComparedRow.append(value.bitPattern, to: &bytes)
  }

  mutating func append(_ text: String?) {
    guard let text else { return append(.absent) }
    if text.isEmpty { return append(.empty) }
    append(.text)
    ComparedRow.append(UInt32(text.utf8.count), to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(blob: [UInt8]?) {
    guard let blob else { return append(.absent) }
    append(.blob)
    ComparedRow.append(UInt32(blob.count), to: &bytes)
    bytes += blob
  }

  /// Appends a list as one text.
  mutating func append(_ list: [String], separator: String) {
    append(list.isEmpty ? "" : list.joined(separator: separator))
  }

  private mutating func append(_ tag: Tag) { bytes.append(tag.rawValue) }
}

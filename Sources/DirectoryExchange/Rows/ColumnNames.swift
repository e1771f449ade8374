internal import CooperationModel
internal import DirectoryStore

/// The columns of a file, found by names that are compared without accents, capitals and
/// punctuation.
///
/// A class, since what was found once is remembered for all rows.
final class ColumnNames {
  /// The file, as messages name it.
  let file: String
  /// The names as written.
  let names: [String]
  private let positions: [String: Int]
  /// The columns by their names as written: "Tel" and "Tél." may be two.
  private let exact: [String: Int]
  private var found: [String: Int?] = [:]

  init(file: String, names: [String]) {
    self.file = file
    self.names = names
    var positions: [String: Int] = [:]
    for (position, name) in names.enumerated() where !name.isEmpty {
      let key = Self.key(name)
      if positions[key] == nil { positions[key] = position }
    }
    self.positions = positions
    exact = Dictionary(
      names.enumerated().filter { !$0.element.isEmpty }.map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  func position(of name: String) -> Int? {
    if let known = found[name] { return known }
    let position = exact[name] ?? positions[Self.key(name)]
    found[name] = .some(position)
    return position
  }

  func has(_ name: String) -> Bool { position(of: name) != nil }

  /// A name of a column as others are compared with it; "@id", which maps call an element by, is not
  /// the "id" of a list.
  static func key(_ name: String) -> String {
    (name.hasPrefix("@") ? "@" : "") + name.replacing("_", with: " ").folded
  }
}

/// Where a value stands.
struct Spot {
  /// The file, as messages name it.
  var file: String
  /// The line where the row begins; absent for the whole file.
  var line: Int?
  /// The name of the column; empty for the whole row.
  var column: String
}

/// What conditions and orders look at, for a run of organizations: some bytes each, so that a list of
/// a million is filtered and sorted without reading their rows.
struct Facets {
  /// How many organizations a run holds.
  static let run = 4096

  /// Stands for what is ceased, in the column of sectors.
  static let ceased: UInt8 = 255

  var sector: [UInt8] = []
  var family: [UInt8] = []
  /// The bounds of the workforce; -1: unknown below, open above.
  var low: [Int32] = []
  var high: [Int32] = []
  var links: [Int32] = []
  /// The place of the municipality in the order of their names, from 1; 0: not placed.
  var town: [Int32] = []
  /// Which kinds of known links there are.
  var kinds: [UInt8] = []
}

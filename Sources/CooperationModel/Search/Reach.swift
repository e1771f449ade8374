internal import RealModule

/// The parts of the map within a distance of some organizations, and their municipalities.
///
/// Whoever is within the distance of one of them is in it, and some who are a little farther: the map
/// is taken by squares of a tenth of a degree. Two of one municipality are as far apart as its size
/// says if one of them has no point of its own: then they are within reach wherever they stand.
public struct Reach: Sendable {
  private static let rows = 1800
  private static let columns = 3600
  /// A little less than the height of a square, so that no distance is taken for a larger one.
  private static let height = 11.1
  /// Up to how many kilometers the map is flat enough for the rule of Pythagoras.
  private static let flat = 200.0

  private let kilometers: Double
  /// The squares that somebody stands in.
  private var taken = [Bool](repeating: false, count: rows * columns)
  /// The squares within the distance of one of them.
  private var reached = [Bool](repeating: false, count: rows * columns)
  /// The municipalities of somebody, and those of somebody without a point.
  private var municipalities: Set<Int32> = []
  private var pointless: Set<Int32> = []

  /// Makes the reach of nobody.
  ///
  /// - Parameter kilometers: The distance.
  public init(kilometers: Double) { self.kilometers = kilometers }

  private static func square(_ latitude: Double, _ longitude: Double) -> (row: Int, column: Int)? {
    guard latitude.isFinite, longitude.isFinite else { return nil }
    let row = Int((min(max(latitude, -90), 90) * 10).rounded(.down)) + rows / 2
    let turns = longitude.truncatingRemainder(dividingBy: 360)
    return (min(row, rows - 1), wrapped(Int((turns * 10).rounded(.down)) + columns / 2))
  }

  private static func wrapped(_ column: Int) -> Int {
    let rest = column % columns
    return rest < 0 ? rest + columns : rest
  }

  /// Takes in what is within the distance of somebody.
  ///
  /// - Parameter stand: Where they stand.
  /// - Complexity: O(1), or O(*s*) for *s* squares within the distance the first time that somebody
  ///   stands in a square.
  public mutating func add(_ stand: ComparedOrganizations.Stand) {
    if stand.municipality >= 0 {
      municipalities.insert(stand.municipality)
      if !stand.hasPoint { pointless.insert(stand.municipality) }
    }
    guard let (row, column) = Self.square(stand.latitude, stand.longitude),
      !taken[row * Self.columns + column]
    else { return }
    taken[row * Self.columns + column] = true
    let high = Int(min(kilometers / Self.height, Double(Self.rows))) + 1
    let farthest = Double(max(abs(row - high - Self.rows / 2), abs(row + high + 1 - Self.rows / 2)))
    // How wide a square is where it is narrowest.
    let width = farthest < 895 ? Self.height * Double.cos(farthest / 10 * .pi / 180) : 0
    for other in max(row - high, 0)...min(row + high, Self.rows - 1) {
      let gap = kilometers > Self.flat ? 0 : Double(max(abs(other - row) - 1, 0)) * Self.height
      let rest = max(kilometers * kilometers - gap * gap, 0).squareRoot()
      let isRound = rest >= width * Double(Self.columns / 2 - 1)
      let wide = isRound ? Self.columns / 2 : Int(rest / width) + 1
      for step in column - wide...column + wide {
        reached[other * Self.columns + Self.wrapped(step)] = true
      }
    }
  }

  /// Whether somebody may be within the distance.
  ///
  /// - Parameter stand: Where they stand.
  /// - Returns: Never no if somebody is.
  public func contains(_ stand: ComparedOrganizations.Stand) -> Bool {
    if let (row, column) = Self.square(stand.latitude, stand.longitude),
      reached[row * Self.columns + column]
    {
      return true
    }
    guard stand.municipality >= 0 else { return false }
    return (stand.hasPoint ? pointless : municipalities).contains(stand.municipality)
  }
}

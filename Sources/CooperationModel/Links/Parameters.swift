/// The parameters of the model that a person may change.
public struct Parameters: Hashable, Sendable {
  /// The distance in kilometers at which nearness falls to a half; greater than zero.
  public var halfDistance: Double
  /// How many links an organization keeps for each type; at least 1.
  public var top: Int
  /// The smallest weight worth a line, from 0 to 1.
  public var minWeight: Double
  /// The largest group whose members are linked in pairs; at least 2.
  public var groupMax: Int
  /// How many territories must be loaded before relatedness is computed.
  public var relatednessMinTerritories: Int
  /// How many members a detected group has to be listed; its lower bound is at least 2.
  public var detectedSizes: ClosedRange<Int>

  /// Makes the default parameters, changed where an argument is given.
  ///
  /// - Precondition: Each value is within the range of its property.
  public init(
    halfDistance: Double = 10, top: Int = 8, minWeight: Double = 0.1, groupMax: Int = 50,
    relatednessMinTerritories: Int = 30, detectedSizes: ClosedRange<Int> = 5...50
  ) {
    precondition(halfDistance > 0, "a half-distance is greater than zero: \(halfDistance)")
    precondition(top >= 1, "at least one link is kept: \(top)")
    precondition((0...1).contains(minWeight), "a weight is from 0 to 1: \(minWeight)")
    precondition(groupMax >= 2, "a group has at least two members: \(groupMax)")
    precondition(detectedSizes.lowerBound >= 2, "a group has at least two members")
    self.halfDistance = halfDistance
    self.detectedSizes = detectedSizes
    self.top = top
    self.minWeight = minWeight
    self.groupMax = groupMax
    self.relatednessMinTerritories = relatednessMinTerritories
  }

  /// The half-distance in kilometers of a territory: an assumption.
  ///
  /// - Parameter density: The density of the territory.
  /// - Returns: 5 in cities, 10 in towns or if the density is unknown, 15 in rural areas.
  public static func halfDistance(in density: Territory.Density?) -> Double {
    switch density {
    case .cities: 5
    case .towns, nil: 10
    case .rural: 15
    }
  }

  /// The distance in kilometers beyond which no suggestion is made.
  public var cutOff: Double { 3 * halfDistance }
}

/// A territory: a country, a municipality, and everything between them.
public struct Territory: Hashable, Identifiable, Sendable {
  /// The identity of a territory, as text.
  public struct ID: Hashable, Sendable, RawRepresentable {
    /// The text of the identity, compared byte for byte.
    public let rawValue: String

    /// Makes an identity from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// How large a territory is in the administrative order.
  public enum Level: String, CaseIterable, Codable, Hashable, Sendable {
    case country
    case region
    case department
    case intercommunality
    case municipality
    case district
    case custom
  }

  /// How densely a territory is settled (degree of urbanization).
  public enum Density: Int, CaseIterable, Codable, Hashable, Sendable {
    case cities = 1
    case towns = 2
    case rural = 3
  }

  /// The identity of the territory.
  public let id: ID
  /// The official code, shown to people; empty if there is none.
  public var code: String
  /// The name as its people write it.
  public var name: String
  /// The level.
  public var level: Level
  /// The territory that contains it first; absent at the top.
  public var parent: ID?
  /// Further containing territories, as an intercommunality may span several departments.
  public var alsoIn: [ID]
  /// The center.
  public var center: Point?
  /// The area in square kilometers.
  public var area: Double?
  /// The number of inhabitants.
  public var population: Int?
  /// The degree of urbanization.
  public var density: Density?

  /// Whether an import kept but a part of its organizations: then its numbers do not compare with
  /// earlier ones.
  public var isPartial = false

  /// Makes a territory; what is not given is unknown.
  public init(
    id: ID, code: String = "", name: String, level: Level, parent: ID? = nil, alsoIn: [ID] = [],
    center: Point? = nil, area: Double? = nil, population: Int? = nil, density: Density? = nil
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.level = level
    self.parent = parent
    self.alsoIn = alsoIn
    self.center = center
    self.area = area
    self.population = population
    self.density = density
  }
}

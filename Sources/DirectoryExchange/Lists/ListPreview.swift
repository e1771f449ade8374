public import CooperationModel
internal import DirectoryStore

/// What an import of a list by its profile would give.
public struct ListPreview: Sendable {
  /// The first organizations, in the order of the list.
  public let organizations: [Organization]
  /// The territories.
  public let territories: [Territory]
  /// What would be read, left out and reported.
  public let report: ImportReport

  /// Reads a list as an import would, and keeps the beginning.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - paths: The list, and the files beside it.
  ///   - count: How many organizations to keep.
  ///   - isCancelled: Asked at every thousandth row; true ends the reading.
  /// - Throws: ``ExchangeError`` if a file cannot be read or nothing in it can be used,
  ///   `CancellationError` if cancelled.
  public init(
    profile: Profile, paths: [String], count: Int = 10, isCancelled: () -> Bool = { false }
  ) throws {
    var collector = DirectoryCollector()
    report = try ProfileImporter(profile: profile, paths: paths)
      .read(into: &collector, isCancelled: isCancelled)
    organizations = Array(collector.directory.organizations.prefix(count))
    territories = collector.directory.territories
  }

  /// The name of the territory of an organization, and of those that contain it.
  ///
  /// - Parameter organization: The organization.
  /// - Returns: The names, the smallest first; none where it is not placed.
  /// - Complexity: O(*n*) for *n* territories.
  public func places(of organization: Organization) -> [String] {
    var names: [String] = []
    var next = organization.territory
    while let id = next, names.count < 8, let found = territories.first(where: { $0.id == id }) {
      names.append(found.name)
      next = found.parent
    }
    return names
  }
}

extension Profile {
  /// Reads a profile from its text.
  ///
  /// - Parameters:
  ///   - text: The JSON.
  ///   - name: What messages call it.
  /// - Throws: ``ExchangeError/profile(path:line:column:message:)`` with the place of what is wrong.
  public init(text: String, name: String) throws(ExchangeError) {
    try self.init(bytes: Array(text.utf8), path: name)
  }
}

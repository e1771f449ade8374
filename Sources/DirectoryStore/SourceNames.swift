internal import CooperationModel

/// The sources that the organizations of a directory name, each as it was met first.
///
/// Two editions of a directory are counted from the same sources, or they do not compare.
struct SourceNames: Sendable {
  /// With more, every row seems to have one of its own: such a list tells nothing.
  private static let most = 1000

  /// The text met last: most rows have the same.
  private var last: String?
  private var met: Set<String> = []
  /// The names by their keys; empty for what names none.
  private var names: [String: String] = [:]

  /// Takes the sources of an organization.
  mutating func note(_ organization: Organization) {
    note(organization.source)
    for origin in organization.origins { note(origin.source) }
  }

  private mutating func note(_ text: String) {
    guard last != text else { return }
    last = text
    guard met.count <= Self.most, met.insert(text).inserted else { return }
    let found = Organization.sourceNames(in: text)
    for name in found.isEmpty ? [""] : found {
      let key = Organization.sourceKey(name)
      if names[key] == nil { names[key] = name }
    }
  }

  /// The names in the order of their keys; none if they are too many.
  ///
  /// - Parameter unnamed: What stands for a source that is not named: the name of the directory.
  /// - Returns: The names.
  func list(unnamed: String) -> [String] {
    guard met.count <= Self.most else { return [] }
    var names = names
    if names.removeValue(forKey: "") != nil {
      let key = Organization.sourceKey(unnamed)
      if names[key] == nil { names[key] = unnamed }
    }
    return names.sorted { $0.key < $1.key }.map(\.value)
  }
}

internal import Foundation

/// Which shipped profile reads some files, as their headers tell.
public enum ProfileRecognition: Sendable {
  /// One profile reads them all.
  case profile(Profile)
  /// Several profiles read them all, and none of them names more columns than the others.
  case several(names: [String])
  /// No profile reads them all.
  ///
  /// `known` are the profiles that read some of them; where there is none, the files are lists of
  /// somebody's own.
  case none(known: [String])
}

extension ProfileRecognition {
  /// Looks at the headers of files.
  ///
  /// The names of columns are compared without accents, capitals and punctuation, in any order; further
  /// columns do not matter. One file must describe organizations or have their numbers. Of several
  /// profiles that read all files, the one that names most of their columns is the one.
  ///
  /// - Parameter paths: The files.
  /// - Throws: ``ExchangeError`` if a file cannot be read.
  public init(of paths: [String]) throws {
    let headers = try paths.map { path in
      try RowFile(try ByteSource(path: path), name: Archive.name(of: path))
    }.map { ColumnNames(file: $0.name, names: $0.columns) }
    var readers: [(profile: Profile, columns: Int)] = []
    var known: [String] = []
    for name in Profile.shipped.keys.sorted() {
      let profile = try Profile(named: name)
      let columns = headers.map { file in
        profile.tables.filter { $0.headers.allSatisfy(file.has) }.map(\.headers.count).max() ?? 0
      }
      let describes = profile.tables.contains { table in
        !table.kind.isAboutTerritories && (!table.addsOnly || !table.keys.isEmpty)
          && headers.contains { table.headers.allSatisfy($0.has) }
      }
      if describes, columns.allSatisfy({ $0 > 0 }) {
        readers.append((profile, columns.reduce(0, +)))
      } else if columns.contains(where: { $0 > 0 }) {
        known.append(name)
      }
    }
    let most = readers.map(\.columns).max() ?? 0
    let best = readers.filter { $0.columns == most }
    switch best.count {
    case 0: self = .none(known: known)
    case 1: self = .profile(best[0].profile)
    default: self = .several(names: best.map(\.profile.name))
    }
  }
}

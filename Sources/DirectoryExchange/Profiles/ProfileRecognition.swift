internal import Foundation

/// Which shipped profile reads some files, as their headers tell.
public enum ProfileRecognition: Sendable {
  /// One profile reads them all.
  case profile(Profile)
  /// Several profiles read as many of them, and none of them names more columns than the others.
  case several(names: [String])
  /// One profile reads more of them than the others do; `unread` are the paths of the rest.
  case part(Profile, unread: [String])
  /// The files only add to what others describe, as files of territories do; `known` are the profiles
  /// that read some.
  case additions(known: [String])
  /// No profile reads any: they are lists of somebody's own.
  case none
}

extension ProfileRecognition {
  /// Looks at the headers of files.
  ///
  /// The names of columns are compared without accents, capitals and punctuation, in any order; further
  /// columns do not matter. One file must describe organizations or have their numbers. Of several
  /// profiles, the one that reads most files is the one, then the one that names most of their columns.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - skipsUnreadable: Whether a file that is no table is merely unread.
  /// - Throws: ``ExchangeError`` if a file cannot be read.
  public init(of paths: [String], skipsUnreadable: Bool = false) throws {
    let headers = try paths.map { path in try Self.columns(of: path, or: skipsUnreadable) }
    var readers: [Reader] = []
    var known: [String] = []
    for name in Profile.shipped.keys.sorted() {
      let profile = try Profile(named: name)
      let columns = headers.map { file in
        profile.tables.filter { $0.fits(file) }.map(\.headers.count).max() ?? 0
      }
      guard columns.contains(where: { $0 > 0 }) else { continue }
      known.append(name)
      let describes = profile.tables.contains { table in
        !table.kind.isAboutTerritories && (!table.addsOnly || !table.keys.isEmpty)
          && headers.contains(where: table.fits)
      }
      if describes { readers.append(Reader(profile: profile, columns: columns)) }
    }
    guard let most = readers.map(\.rank).max(by: <) else {
      self = known.isEmpty ? .none : .additions(known: known)
      return
    }
    let best = readers.filter { $0.rank == most }
    if best.count > 1 {
      self = .several(names: best.map(\.profile.name))
    } else {
      let unread = zip(paths, best[0].columns).filter { $0.1 == 0 }.map(\.0)
      self = unread.isEmpty ? .profile(best[0].profile) : .part(best[0].profile, unread: unread)
    }
  }

  private static func columns(of path: String, or isSkipped: Bool) throws -> ColumnNames {
    let name = Archive.name(of: path)
    do {
      let file = try RowFile(try ByteSource(path: path), name: name)
      return ColumnNames(file: name, names: file.columns)
    } catch  where isSkipped {
      return ColumnNames(file: name, names: [])
    }
  }
}

/// A profile that reads some files.
private struct Reader {
  var profile: Profile
  /// How many columns of each file it names.
  var columns: [Int]

  /// How many files it reads, and how many of their columns it names.
  var rank: (Int, Int) { (columns.count { $0 > 0 }, columns.reduce(0, +)) }
}

internal import DirectoryExchange
internal import Foundation
internal import TextLayout

/// The languages that the program speaks: its own, and those that a file adds.
///
/// A language is one file, `maillage/languages/CODE.toml`, in the folders for data of the XDG base
/// directories; its name is its code. A file with the code of a
/// language of the program corrects it.
struct Languages {
  /// What a file holds, and what is wrong with it.
  struct Reading {
    var language: Language
    var problems: [SettingProblem]
  }

  private static let longest = 1_000_000

  /// Folders with languages; what stands first wins.
  var folders: [String] = Surroundings.dataFolders.map { $0 + "/languages" }

  /// The codes of all languages, those of the program first.
  var codes: [String] {
    let own = Language.all.map(\.code)
    let added = folders.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.filter(Self.isCode)
    }
    return own + Set(added).subtracting(own).sorted()
  }

  /// The language of a code; absent if there is none.
  func language(_ code: String) -> Language? {
    reading(code)?.language ?? Language.builtIn(code)
  }

  /// What the file of a language holds; absent if there is no file.
  func reading(_ code: String) -> Reading? {
    guard Self.isCode(code),
      let path = folders.lazy.map({ $0 + "/" + code + ".toml" })
        .first(where: FileManager.default.fileExists)
    else { return nil }
    let base = Language.builtIn(code)
    var translation = Translation(code: code, correcting: base)
    func failure(_ fault: SettingProblem.Fault) -> Reading {
      Reading(
        language: translation.language,
        problems: [SettingProblem(path: path, line: 0, fault: fault)])
    }
    let text: String
    do {
      let bytes = try Data(contentsOf: URL(filePath: path))
      guard bytes.count <= Self.longest else { return failure(.tooLong) }
      text = String(decoding: bytes, as: UTF8.self)
    } catch {
      return failure(.unreadable(error.localizedDescription))
    }
    let document = TOMLReader.read(text)
    var problems = document.problems.map {
      SettingProblem(path: path, line: $0.line, fault: .syntax($0.mistake))
    }
    for entry in document.entries {
      if case .string(let text) = entry.value {
        translation.take(text, for: entry.key, in: entry.table, line: entry.line)
      } else {
        problems.append(
          SettingProblem(path: path, line: entry.line, fault: .value(entry.key, "\"…\"")))
      }
    }
    problems += translation.problems.map {
      SettingProblem(path: path, line: $0.line, fault: .translation($0.problem))
    }
    return Reading(
      language: translation.language, problems: problems.sorted { $0.line < $1.line })
  }

  /// Whether a name is a code, and no path.
  private static func isCode(_ name: String) -> Bool {
    (2...20).contains(name.utf8.count)
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }
}

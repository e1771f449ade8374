internal import Foundation
internal import TextLayout

/// A text that is written to a new file of the current folder.
struct TextFile {
  let name: String
  let text: String
  var folder = FileManager.default.currentDirectoryPath

  /// Writes the file under the first name that is free.
  ///
  /// - Parameter say: The language.
  /// - Returns: What was done, for the user.
  func write(saying say: Messages) -> String {
    var reason = ""
    for number in 1...999 {
      let file = name + (number == 1 ? "" : "-\(number)") + ".txt"
      let path = folder + "/" + file
      guard !FileManager.default.fileExists(atPath: path) else { continue }
      do {
        try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
        return say(.importingWritten, "./" + file)
      } catch {
        reason = error.localizedDescription
        break
      }
    }
    return say(.exportFailed, folder, reason)
  }
}

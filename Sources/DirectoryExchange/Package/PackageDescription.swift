internal import CooperationModel
import DirectoryStore
internal import Foundation

/// What `datapackage.json` says of a package.
struct PackageDescription {
  /// The largest description that is read, in bytes.
  private static let largest = 16 << 20

  var name: String
  var edition: String

  /// Reads the description; one that is broken is reported and left out.
  static func read(
    folder: String, into intake: inout Intake
  ) throws -> PackageDescription {
    var folderName = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    if folderName.lowercased().hasSuffix(".zip") { folderName.removeLast(4) }
    var description = PackageDescription(name: folderName, edition: "")
    let path = folder + "/datapackage.json"
    guard ByteSource.exists(path) else { return description }
    let spot = Spot(file: "datapackage.json", line: nil, column: "")
    do {
      let root = try JSONParser.parse(
        try ByteSource.whole(path, limit: largest), file: "datapackage.json")
      guard root.object != nil else {
        try intake.report(.skipped, root.kind, at: spot, Expected.object)
        return description
      }
      func text(_ name: String) -> String { Cleaning.clean(root[name]?.string ?? "").text }
      description.name =
        [text("title"), text("name"), folderName].first { !$0.isEmpty } ?? folderName
      let created = PartialDate(text("created"))?.text ?? text("created")
      description.edition = text("version").isEmpty ? created : text("version")
    } catch let error as ExchangeError where !error.endsReading {
      try intake.report(.skipped, error.shortReason, at: spot, Expected.object)
    }
    return description
  }
}

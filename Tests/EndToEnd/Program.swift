import Foundation
import Testing

/// What a run of the program printed, and how it ended.
struct Outcome {
  var output: String
  var words: String
  var status: Int32
}

/// The built program, run as a person would.
enum Program {
  /// The folder of the products, where the tests were built too.
  private static let folder: String = {
    let arguments = ProcessInfo.processInfo.arguments
    let bundle =
      arguments.first { $0.hasSuffix(".xctest") }
      ?? (arguments.first ?? "")
    return URL(filePath: bundle).deletingLastPathComponent().path()
  }()

  static var path: String {
    let beside = folder + "/maillage"
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return root + "/.build/debug/maillage"
  }

  /// The root of the project.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  static var sample: String { root + "sample-data" }

  static func run(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory(), "LANG": "C.UTF-8", "TERM": "xterm",
    ].merging(environment) { $1 }
    let folder = try Folder()
    let output = folder.path + "/out"
    let words = folder.path + "/err"
    for file in [output, words] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: words))
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let status =
      process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
    return Outcome(
      output: try String(contentsOfFile: output, encoding: .utf8),
      words: try String(contentsOfFile: words, encoding: .utf8), status: status)
  }
}

/// A folder for a test, removed at the end.
final class Folder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "maillage-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: path + "/" + name)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Four invented organizations of one trade and one partnership.
  static func small() throws -> Folder {
    try Folder([
      "organizations.csv": """
      id,name,family,activity,activity_scheme,territory,lat,lon,workforce,phone
      a,Éclat,association,88.10A,NAF2,M1,45.0,5.0,6-9,04 00 00 00 01
      b,=Abri,association,88.10A,NAF2,M1,45.045,5.0,3-5,0400000001
      c,Coin,cooperative,47.29Z,NAF2,M1,,,,
      d,Dune,association,88.10A,NAF2,M9,45.0,5.0,1-2,

      """,
      "territories.csv": """
      id,name,level,parent,area_km2,lat,lon
      D,Orée,department,,,,
      M1,Solenne,municipality,D,25,45.0,5.0

      """,
      "partnerships.csv": "from,to,kind,since\na,c,supply,2020\n",
      "reference.csv": "kind,code,count,total\nclass,88.10,2000,100000\n",
    ])
  }
}

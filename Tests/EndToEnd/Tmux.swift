import Foundation
import Testing

/// A real terminal of a fixed size: tmux with a server of its own.
final class Tmux {
  private let socket = "maillage-" + UUID().uuidString
  let folder: Folder

  static var isInstalled: Bool {
    ["/usr/bin/tmux", "/usr/local/bin/tmux"].contains {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  init(columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) throws {
    folder = try Folder()
    var variables = ["LC_ALL": "C.UTF-8", "HOME": folder.path, "PS1": "READY$ "]
    variables.merge(environment) { $1 }
    let settings = variables.sorted { $0.key < $1.key }.flatMap { ["-e", "\($0.key)=\($0.value)"] }
    try call(
      ["new-session", "-d", "-c", folder.path, "-x", "\(columns)", "-y", "\(rows)"] + settings
        + ["bash", "--norc", "--noprofile"])
    try wait("READY$")
  }

  deinit { _ = try? call(["kill-server"]) }

  @discardableResult
  func call(_ arguments: [String]) throws -> String {
    let process = Process()
    // The server of tmux lives on: nothing that tells of the end of this process may stay open in it,
    // and no signal be blocked, or it would not end when it is told to.
    let closing =
      #"for f in {3..63}; do eval "exec $f>&-"; done; exec env --default-signal tmux "$@""#
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments =
      ["-c", closing, "tmux", "-L", socket, "-f", "/dev/null", "-u"] + arguments
    // A file, not a pipe: the server of tmux would keep the pipe open.
    let file = folder.path + "/" + UUID().uuidString
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: file))
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    defer { try? FileManager.default.removeItem(atPath: file) }
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  /// What the terminal shows.
  func screen(withColors: Bool = false) throws -> String {
    try call(["capture-pane", "-p"] + (withColors ? ["-e"] : []))
  }

  /// Presses keys, by the names of tmux.
  func press(_ keys: String...) throws { try call(["send-keys"] + keys) }

  /// Types a command and presses Enter.
  func run(_ command: String) throws { try call(["send-keys", command, "Enter"]) }

  /// Waits for a state, not for a time.
  @discardableResult
  func wait(
    _ text: String, isThere: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    var screen = ""
    for _ in 0..<600 {
      screen = try self.screen()
      if screen.contains(text) == isThere { return screen }
      Thread.sleep(forTimeInterval: 0.02)
    }
    Issue.record("waited for “\(text)”, saw:\n\(screen)", sourceLocation: sourceLocation)
    return screen
  }

  /// The process of the program, by the name of its command.
  func processOfProgram() throws -> pid_t {
    let shell = try call(["display-message", "-p", "#{pane_pid}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
    for _ in 0..<200 {
      let children = try? String(
        contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      if let first = children?.split(separator: " ").last,
        let id = pid_t(first)
      {
        return id
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
    return -1
  }
}

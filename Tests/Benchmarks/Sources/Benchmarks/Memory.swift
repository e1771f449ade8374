import Foundation

/// The memory of this process.
enum Memory {
  /// The memory in use now, in bytes.
  static func resident() -> Int { field("VmRSS:") }

  /// The most that was in use at once, in bytes.
  static func peak() -> Int { field("VmHWM:") }

  private static func field(_ name: String) -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return 0
    }
    for line in text.split(separator: "\n") where line.hasPrefix(name) {
      return (Int(line.split(whereSeparator: \.isWhitespace)[1]) ?? 0) * 1024
    }
    return 0
  }
}

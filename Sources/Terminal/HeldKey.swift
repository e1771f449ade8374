public import Browser

/// Sees that a key is held, and keeps its pictures within what a slow line carries.
///
/// What is sent faster than the line takes it waits in the line, and is still being drawn when the
/// finger has left the key. A key that is pressed once is never held up.
public struct HeldKey: Sendable {
  /// What the slowest line that is provided for carries, in bytes a second.
  public static let bytesPerSecond = 9_600
  /// The same key within so many milliseconds is held: keyboards repeat 25 to 40 times a second.
  static let longestRepeat = 50
  /// The longest that a picture waits, in milliseconds: what moves is still seen to move.
  static let longestWait = 250

  private var last: (key: Key, time: Int)?
  private var isHeld = false
  /// When the line has taken the last picture.
  private var freeAt = 0

  /// Makes the state before any key.
  public init() {}

  /// Notes that a key came, at a time in milliseconds.
  public mutating func press(_ key: Key, at now: Int) {
    isHeld = last.map { $0.key == key && now - $0.time <= Self.longestRepeat } ?? false
    last = (key, now)
  }

  /// Notes that a picture took a number of bytes; absent: not known.
  public mutating func sent(bytes: Int?, at now: Int) {
    let time = (bytes ?? 0) * 1_000 / Self.bytesPerSecond
    freeAt = now + min(time, Self.longestWait)
  }

  /// When the next picture may be sent; absent: at once.
  public func due(at now: Int) -> Int? { isHeld && freeAt > now ? freeAt : nil }
}

/// Counts the bytes of files as they are read, packed as they are on the disk.
///
/// A class, since the reader counts and somebody else tells.
public final class ReadingMeter {
  /// How many bytes were read so far.
  public private(set) var bytes = 0
  /// How many bytes there are to read in all, files that are read twice counted twice; absent: unknown.
  public private(set) var total: Int?
  private let didRead: (ReadingMeter) -> Void

  /// Makes a meter that stands at 0.
  ///
  /// - Parameter didRead: Called after each chunk.
  public init(didRead: @escaping (ReadingMeter) -> Void) { self.didRead = didRead }

  func expect(bytes: Int) { total = bytes > 0 ? bytes : nil }

  func count(bytes: Int) {
    self.bytes += bytes
    didRead(self)
  }
}

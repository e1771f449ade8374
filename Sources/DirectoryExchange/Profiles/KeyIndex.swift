/// The numbers that registers gave organizations, each with the organization.
///
/// Twelve bytes for each key and some free room, so that those of a country fit in memory. Keys are
/// kept as 64 bits: exact for those of up to 18 digits, a hash for others, of which two meet with a
/// probability of one in ten million among three million.
struct KeyIndex {
  /// One part of the table, which grows by itself and little at once: growing never doubles the whole.
  private struct Segment {
    var keys = [UInt64](repeating: 0, count: 16)
    var numbers = [UInt32](repeating: 0, count: 16)
    var count = 0

    /// The place of a key, or the free one where it would stand.
    func slot(of key: UInt64) -> Int {
      var slot = KeyIndex.home(of: key, in: keys.count)
      while keys[slot] != key, keys[slot] != 0 {
        slot += 1
        if slot == keys.count { slot = 0 }
      }
      return slot
    }

    mutating func insert(_ key: UInt64, _ number: UInt32) {
      if count * 5 >= keys.count * 4 { grow() }
      let slot = slot(of: key)
      if keys[slot] == 0 { count += 1 }
      (keys[slot], numbers[slot]) = (key, number)
    }

    private mutating func grow() {
      let old = (keys, numbers)
      let size = keys.count + keys.count / 4 + 16
      keys = [UInt64](repeating: 0, count: size)
      numbers = [UInt32](repeating: 0, count: size)
      for (key, number) in zip(old.0, old.1) where key != 0 {
        let slot = slot(of: key)
        (keys[slot], numbers[slot]) = (key, number)
      }
    }
  }

  /// A key in 64 bits, never 0.
  struct Key: Hashable {
    fileprivate let bits: UInt64

    private init(bits: UInt64) { self.bits = bits }

    /// The key of up to 18 digits.
    init(kind: Int, digits: UInt64, count: Int) {
      self.init(bits: Self.mixed(Self.mixed(digits ^ UInt64(kind & 15) << 60) &+ UInt64(count)))
    }

    /// The key of a text.
    init(kind: Int, _ text: String) {
      var value: UInt64 = 0
      var isNumber = text.utf8.count <= 18 && !text.isEmpty
      for byte in text.utf8 where isNumber {
        isNumber = byte.isDigit
        value = value &* 10 &+ UInt64(byte & 15)
      }
      if isNumber {
        self.init(kind: kind, digits: value, count: text.utf8.count)
      } else {
        var hasher = Hasher()
        hasher.combine(kind)
        hasher.combine(text)
        self.init(hash: hasher.finalize())
      }
    }

    /// The key of anything, by its hash.
    init(hash: Int) { self.init(bits: max(1, UInt64(bitPattern: Int64(hash)))) }

    /// > Source: A. Appleby, the last step of MurmurHash3 (2011), which no two numbers share.
    private static func mixed(_ value: UInt64) -> UInt64 {
      var value = value
      value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
      value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
      return max(1, value ^ value >> 33)
    }
  }

  /// Where a key stands in a table, if no other key stands there.
  ///
  /// The lower half of the key is a fraction of the table, whose size need be no power of two.
  ///
  /// - Parameters:
  ///   - key: The bits of the key.
  ///   - size: The size of the table, below 2³².
  /// - Returns: The place, from 0.
  /// - Complexity: O(1).
  static func home(of key: UInt64, in size: Int) -> Int {
    Int(((key & 0xFFFF_FFFF) * UInt64(size)) >> 32)
  }

  private var segments = [Segment](repeating: Segment(), count: 64)

  /// The organization with a key.
  subscript(key: Key) -> Int? {
    get {
      let segment = Int(key.bits >> 58)
      let slot = segments[segment].slot(of: key.bits)
      return segments[segment].keys[slot] == 0 ? nil : Int(segments[segment].numbers[slot])
    }
    set {
      guard let newValue else { return }
      segments[Int(key.bits >> 58)].insert(key.bits, UInt32(truncatingIfNeeded: newValue))
    }
  }
}

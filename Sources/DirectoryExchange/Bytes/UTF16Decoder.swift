/// Turns text in UTF-16 into UTF-8 as it is read, in pieces that may end anywhere.
///
/// What stands for no character becomes U+FFFD, as does half a character at the end.
///
/// > Source: The Unicode Standard, table 3-5, "UTF-16 Bit Distribution", and its byte order mark.
struct UTF16Decoder {
  /// How much room decoded bytes take at most besides three for each unit of two.
  private static let spareRoom = 8

  private let isBigEndian: Bool
  /// The first byte of a unit whose second is still to come.
  private var half: UInt8?
  /// The first unit of a character whose second is still to come.
  private var lead: UInt16?

  /// Takes the byte order from the first two bytes of a text; absent if they are no mark.
  init?(mark: some Collection<UInt8>) {
    if mark.elementsEqual([0xFE, 0xFF]) {
      isBigEndian = true
    } else if mark.elementsEqual([0xFF, 0xFE]) {
      isBigEndian = false
    } else {
      return nil
    }
  }

  /// How many bytes may be decoded into so much room, of at least sixteen bytes.
  static func input(forRoom count: Int) -> Int {
    precondition(count >= 16, "\(count) bytes are no room for characters")
    return (count - spareRoom) / 3 * 2
  }

  /// Decodes the bytes at the beginning of a room, in that room.
  ///
  /// - Parameters:
  ///   - input: How many bytes there are, at most ``input(forRoom:)``; 0 at the end of the text.
  ///   - room: Where they stand, and where the text is written.
  /// - Returns: How many bytes the text has.
  mutating func decode(_ input: Int, in room: UnsafeMutableRawBufferPointer) -> Int {
    precondition(input <= Self.input(forRoom: room.count), "\(input) bytes are too many")
    let bytes = unsafe Array(room[..<input])
    var count = 0
    func write(_ scalar: Unicode.Scalar) {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        // In bounds: no unit takes more than three bytes, and there is spare room for what was left.
        unsafe room[count] = byte
        count += 1
      }
    }
    for byte in bytes {
      guard let half else {
        self.half = byte
        continue
      }
      self.half = nil
      take(isBigEndian ? UInt16(half) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(half), write)
    }
    if input == 0, half != nil || lead != nil {
      (half, lead) = (nil, nil)
      write("\u{FFFD}")
    }
    return count
  }

  private mutating func take(_ unit: UInt16, _ write: (Unicode.Scalar) -> Void) {
    let isTrail = unit & 0xFC00 == 0xDC00
    if let lead {
      self.lead = nil
      if isTrail {
        let offset = UInt32(lead & 0x3FF) << 10 | UInt32(unit & 0x3FF)
        return write(Unicode.Scalar(0x10000 + offset) ?? "\u{FFFD}")
      }
      write("\u{FFFD}")
    }
    if unit & 0xFC00 == 0xD800 {
      lead = unit
    } else {
      // A unit that may only follow another is no scalar.
      write(Unicode.Scalar(unit) ?? "\u{FFFD}")
    }
  }
}

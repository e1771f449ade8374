/// The identities that were met, as 96 bits each: a register of millions fits.
///
/// Two identities of a register of ten million collide with a probability below 10⁻¹⁵.
struct IdentitySet {
  /// Half of a fingerprint leads to the other.
  private var known = KeyIndex()

  /// Adds an identity.
  ///
  /// - Returns: Whether it was not there yet.
  mutating func insert(_ id: String) -> Bool {
    let (key, rest) = Self.fingerprint(id)
    guard known[key] != rest else { return false }
    known[key] = rest
    return true
  }

  func contains(_ id: String) -> Bool {
    let (key, rest) = Self.fingerprint(id)
    return known[key] == rest
  }

  private static func fingerprint(_ id: String) -> (key: KeyIndex.Key, rest: Int) {
    // Bytes are hashed, not characters: identities are compared byte for byte, and texts that only
    // look the same are different ones.
    var high = Hasher()
    var low = Hasher()
    high.combine(0x6D61_696C)
    var id = id
    id.withUTF8 { bytes in
      unsafe high.combine(bytes: UnsafeRawBufferPointer(bytes))
      unsafe low.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    return (KeyIndex.Key(hash: high.finalize()), Int(UInt32(truncatingIfNeeded: low.finalize())))
  }
}

/// The identities that were met, as 128 bits each: a register of millions fits.
///
/// Two identities of a register of ten million collide with a probability below 10⁻²⁴.
struct IdentitySet {
  private struct Fingerprint: Hashable {
    let high: Int
    let low: Int
  }

  private var known: Set<Fingerprint> = []

  /// Adds an identity.
  ///
  /// - Returns: Whether it was not there yet.
  mutating func insert(_ id: String) -> Bool { known.insert(Self.fingerprint(id)).inserted }

  func contains(_ id: String) -> Bool { known.contains(Self.fingerprint(id)) }

  private static func fingerprint(_ id: String) -> Fingerprint {
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
    return Fingerprint(high: high.finalize(), low: low.finalize())
  }
}

/// What a zip archive holds, as the list at its end says.
///
/// > Source: PKWARE, ".ZIP File Format Specification" (APPNOTE.TXT), version 6.3.10.
struct ZipArchive {
  /// A file in the archive.
  struct Member {
    /// The name with its folders, as written in the archive.
    var name: String
    fileprivate var isEncrypted: Bool
    fileprivate var method: Int
    fileprivate var checksum: UInt32
    /// How many bytes it takes in the archive.
    fileprivate(set) var packedSize: Int
    fileprivate var size: Int
    fileprivate var header: Int
  }

  /// The most members that are looked at.
  private static let mostMembers = 100_000
  /// The most bytes of the list of members.
  private static let largestList = 64 << 20

  /// The files, folders left out, in the order of the list.
  let members: [Member]
  private let file: OpenFile

  /// Reads the list.
  ///
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if it is damaged or cut off.
  init(_ file: OpenFile) throws(ExchangeError) {
    self.file = file
    let (start, size) = try Self.list(of: file)
    guard size <= Self.largestList, start >= 0, start <= file.size - size else {
      throw Self.damaged(file)
    }
    let list = Fields(try file.bytes(at: start, count: size))
    var members: [Member] = []
    var place = 0
    while place + 46 <= list.count, list.number(at: place, 4) == 0x0201_4B50 {
      let (name, extra, comment) = (
        list.number(at: place + 28, 2), list.number(at: place + 30, 2),
        list.number(at: place + 32, 2)
      )
      guard place + 46 + name + extra + comment <= list.count, members.count < Self.mostMembers
      else { throw Self.damaged(file) }
      var member = Member(
        name: TextEncoding.utf8.decode(list.bytes[place + 46..<place + 46 + name]).text,
        isEncrypted: list.number(at: place + 8, 2) & 1 != 0,
        method: list.number(at: place + 10, 2),
        checksum: UInt32(truncatingIfNeeded: list.number(at: place + 16, 4)),
        packedSize: list.number(at: place + 20, 4), size: list.number(at: place + 24, 4),
        header: list.number(at: place + 42, 4))
      let extraStart = place + 46 + name
      member.readLargeNumbers(Fields(list.bytes[extraStart..<extraStart + extra]))
      if !member.name.hasSuffix("/") { members.append(member) }
      place += 46 + name + extra + comment
    }
    self.members = members
  }

  /// The content of a member.
  ///
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if it is encrypted, compressed in a way
  ///   that is not known here, or cut off.
  func expansion(of member: Member) throws(ExchangeError) -> Expansion {
    func refused(_ reason: String) -> ExchangeError {
      .unreadable(path: file.path + "/" + Cleaning.clean(member.name).text, reason: reason)
    }
    guard !member.isEncrypted else {
      throw refused("it needs a password. Unpack it, and name the files")
    }
    guard member.method == 0 || member.method == 8 else {
      throw refused("it is compressed in an uncommon way. Unpack it, and name the files")
    }
    guard member.header >= 0, member.header < file.size else { throw refused("it is cut off") }
    let header = Fields(try file.bytes(at: member.header, count: 30))
    guard header.count == 30, header.number(at: 0, 4) == 0x0403_4B50 else {
      throw refused("the archive is damaged")
    }
    let start = member.header + 30 + header.number(at: 26, 2) + header.number(at: 28, 2)
    guard member.packedSize >= 0, start <= file.size, member.packedSize <= file.size - start else {
      throw refused("it is cut off")
    }
    return Expansion(
      file, start..<start + member.packedSize,
      as: .member(
        isCompressed: member.method == 8, size: member.size, checksum: member.checksum))
  }

  /// Where the list of members stands, and its size.
  private static func list(of file: OpenFile) throws(ExchangeError) -> (start: Int, size: Int) {
    let longestEnd = 22 + 0xFFFF
    let start = max(0, file.size - longestEnd)
    let end = Fields(try file.bytes(at: start, count: longestEnd))
    var place = end.count - 22
    while place >= 0, end.number(at: place, 4) != 0x0605_4B50 { place -= 1 }
    guard place >= 0 else { throw damaged(file) }
    let small = (start: end.number(at: place + 16, 4), size: end.number(at: place + 12, 4))
    guard small.start == 0xFFFF_FFFF || small.size == 0xFFFF_FFFF,
      start + place >= 20
    else { return small }
    // The numbers of a large archive stand before.
    let locator = Fields(try file.bytes(at: start + place - 20, count: 20))
    guard locator.count == 20, locator.number(at: 0, 4) == 0x0706_4B50 else { return small }
    let record = Fields(try file.bytes(at: max(0, locator.number(at: 8, 8)), count: 56))
    guard record.count == 56, record.number(at: 0, 4) == 0x0606_4B50 else { throw damaged(file) }
    return (record.number(at: 48, 8), record.number(at: 40, 8))
  }

  private static func damaged(_ file: OpenFile) -> ExchangeError {
    .unreadable(path: file.path, reason: "the archive is damaged or cut off")
  }
}

extension ZipArchive.Member {
  /// Takes the numbers that do not fit into four bytes.
  fileprivate mutating func readLargeNumbers(_ extra: Fields) {
    var place = 0
    while place + 4 <= extra.count {
      let (kind, length) = (extra.number(at: place, 2), extra.number(at: place + 2, 2))
      place += 4
      guard place + length <= extra.count else { return }
      if kind == 1 {
        var next = place
        for number in [\Self.size, \.packedSize, \.header]
        where self[keyPath: number] == 0xFFFF_FFFF && next + 8 <= place + length {
          self[keyPath: number] = extra.number(at: next, 8)
          next += 8
        }
      }
      place += length
    }
  }
}

/// Numbers in bytes, the lowest byte first.
private struct Fields {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes)[...] }

  var count: Int { bytes.count }

  /// A number of some bytes; negative only for one that no size or place can be.
  func number(at place: Int, _ length: Int) -> Int {
    bytes[place..<place + length].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

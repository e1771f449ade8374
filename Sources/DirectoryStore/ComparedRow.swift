internal import CooperationModel

/// What suggestions compare of an organization, packed as bytes: a row of the table, and one entry
/// of a block.
///
/// A block holds everyone of one bucket in one cell, so that the suggestions of one organization
/// read a few blocks, however large the directory is. Numbers are little-endian.
enum ComparedRow {
  /// The terms of an organization: how many trades, publics, needs and offers, then their numbers.
  struct Terms {
    var trades: [Int32] = []
    var publics: [Int32] = []
    var needs: [Int32] = []
    var offers: [Int32] = []

    var isEmpty: Bool { trades.isEmpty && publics.isEmpty && needs.isEmpty && offers.isEmpty }

    /// The buckets that hold the organization.
    func buckets(_ trade: (Int32) -> ComparisonBucket?) -> Set<ComparisonBucket> {
      var buckets = Set(trades.compactMap(trade))
      for term in publics { buckets.insert(.public(term)) }
      for term in needs { buckets.insert(.need(term)) }
      for term in offers { buckets.insert(.offer(term)) }
      return buckets
    }
  }

  /// The most terms of a kind that are kept of one organization: beyond, it is no organization.
  static let mostTerms = 60_000

  static func bytes(_ terms: Terms) -> [UInt8] {
    var bytes: [UInt8] = []
    let lists = [terms.trades, terms.publics, terms.needs, terms.offers]
    for list in lists { append(UInt16(min(list.count, mostTerms)), to: &bytes) }
    for list in lists {
      for term in list.prefix(mostTerms) { append(UInt32(bitPattern: term), to: &bytes) }
    }
    return bytes
  }

  static func terms(_ bytes: some RandomAccessCollection<UInt8>, at start: Int = 0) -> Terms {
    let bytes = Array(bytes)
    guard bytes.count >= start + 8 else { return Terms() }
    return Reader(bytes: bytes).terms(at: start)
  }

  /// The numbers of the publics among terms.
  static func publics(_ bytes: [UInt8]) -> [Int32] {
    // Most organizations name none: two bytes tell.
    guard bytes.count >= 8, bytes[2] != 0 || bytes[3] != 0 else { return [] }
    return terms(bytes).publics
  }

  @inline(__always)
  static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  /// What an entry of a block says besides the terms.
  struct Header {
    /// The place of the identity in the order of bytes.
    var rank: Int32
    /// The number of the row.
    var number: Int32
    var body: Int32
    var stand: ComparedOrganizations.Stand
    /// Whether somebody is possibly the same organization.
    var hasDuplicates: Bool
  }

  /// How many bytes an entry has before its terms.
  static let headerSize = 42

  /// One entry: a header, then the terms as in the row.
  static func append(_ header: Header, terms: [UInt8], to bytes: inout [UInt8]) {
    append(header.rank, to: &bytes)
    append(header.number, to: &bytes)
    append(header.body, to: &bytes)
    append(header.stand.municipality, to: &bytes)
    append(header.stand.latitude.bitPattern, to: &bytes)
    append(header.stand.longitude.bitPattern, to: &bytes)
    append(header.stand.withinMunicipality.bitPattern, to: &bytes)
    append(UInt16((header.stand.hasPoint ? 1 : 0) | (header.hasDuplicates ? 2 : 0)), to: &bytes)
    bytes += terms
  }

  /// Reads entries one after another.
  struct Reader {
    let bytes: [UInt8]

    /// Where the entries begin; an entry that is cut short is left out.
    var starts: [Int] {
      var starts: [Int] = []
      var at = 0
      while let size = size(at: at) {
        starts.append(at)
        at += size
      }
      return starts
    }

    private func size(at start: Int) -> Int? {
      let counts = start + headerSize
      guard counts + 8 <= bytes.count else { return nil }
      let size = headerSize + 8 + 4 * termCount(at: counts)
      return start + size <= bytes.count ? size : nil
    }

    private func termCount(at counts: Int) -> Int {
      (0..<4).reduce(0) { $0 + Int(number(UInt16.self, at: counts + 2 * $1)) }
    }

    @inline(__always)
    private func number<Number: FixedWidthInteger & UnsignedInteger>(
      _: Number.Type, at start: Int
    ) -> Number {
      precondition(
        start >= 0 && start + Number.bitWidth / 8 <= bytes.count,
        "a number is within \(bytes.count) bytes: at \(start)")
      return unsafe bytes.withUnsafeBytes {
        Number(littleEndian: unsafe $0.loadUnaligned(fromByteOffset: start, as: Number.self))
      }
    }

    private func int(at start: Int) -> Int32 { Int32(bitPattern: number(UInt32.self, at: start)) }

    private func double(at start: Int) -> Double {
      Double(bitPattern: number(UInt64.self, at: start))
    }

    func rank(at start: Int) -> Int32 { int(at: start) }

    func number(at start: Int) -> Int32 { int(at: start + 4) }

    func stand(at start: Int) -> ComparedOrganizations.Stand {
      ComparedOrganizations.Stand(
        municipality: int(at: start + 12), latitude: double(at: start + 16),
        longitude: double(at: start + 24), hasPoint: flags(at: start) & 1 != 0,
        withinMunicipality: double(at: start + 32))
    }

    private func flags(at start: Int) -> UInt16 { number(UInt16.self, at: start + 40) }

    func header(at start: Int) -> Header {
      Header(
        rank: rank(at: start), number: number(at: start), body: int(at: start + 8),
        stand: stand(at: start), hasDuplicates: flags(at: start) & 2 != 0)
    }

    /// The numbers of all terms of an entry, whatever they are.
    func termNumbers(at start: Int) -> some Sequence<Int32> {
      let counts = start + headerSize
      return (0..<termCount(at: counts)).lazy.map { int(at: counts + 8 + 4 * $0) }
    }

    /// The terms that follow a header, or begin at a place.
    func terms(at start: Int) -> Terms {
      var terms = Terms()
      read(at: start, into: &terms)
      return terms
    }

    /// The same in place of others, so that reading many makes no lists.
    func read(at start: Int, into terms: inout Terms) {
      var at = start + 8
      func read(_ place: Int, into list: inout [Int32]) {
        list.removeAll(keepingCapacity: true)
        let count = Int(number(UInt16.self, at: start + 2 * place))
        guard at + 4 * count <= bytes.count else { return }
        for position in 0..<count { list.append(int(at: at + 4 * position)) }
        at += 4 * count
      }
      read(0, into: &terms.trades)
      read(1, into: &terms.publics)
      read(2, into: &terms.needs)
      read(3, into: &terms.offers)
    }
  }
}

/// The numbers of everything that organizations may have in common, as an import meets it.
struct Terms {
  private(set) var numbers: [ComparedOrganizations.Term: Int32] = [:]

  mutating func number(of term: ComparedOrganizations.Term) -> Int32 {
    if let known = numbers[term] { return known }
    let number = Int32(numbers.count)
    numbers[term] = number
    return number
  }

  mutating func terms(
    of organization: Organization, trades: [Int32], publics: [String]
  ) -> ComparedRow.Terms {
    ComparedRow.Terms(
      trades: trades,
      publics: publics.map { number(of: .tag($0)) }, needs: tags(organization.needs),
      offers: tags(organization.offers))
  }

  private mutating func tags(_ written: [String]) -> [Int32] {
    var own: [Int32] = []
    for tag in written {
      let folded = tag.folded
      guard !folded.isEmpty else { continue }
      let number = number(of: .tag(folded))
      if !own.contains(number) { own.append(number) }
    }
    return own
  }
}

/// The parts of the map that blocks are made for: squares of a quarter of a degree.
///
/// Everyone of a municipality is in one cell, that of its center, wherever they stand: distances
/// inside it do not depend on where points are. A municipality without a center is a cell of its
/// own.
enum Cell {
  static func number(latitude: Double, longitude: Double) -> Int {
    let north = Int((min(max(latitude + 90, 0), 179.999) * 4).rounded(.down))
    let east = Int((min(max(longitude + 180, 0), 359.999) * 4).rounded(.down))
    return north * 1440 + east
  }

  static func number(municipality: Int) -> Int { -municipality - 1 }
}

extension ComparisonBucket {
  /// The bucket as it is named in the table.
  var key: String {
    switch self {
    case .division(let digits): "d\(digits)"
    case .flatTrade(.flat(let scheme, let code)): "f\(scheme.rawValue):\(code)"
    case .flatTrade(.tree(let digits)): "t\(digits)"
    case .public(let term): "p\(term)"
    case .need(let term): "n\(term)"
    case .offer(let term): "o\(term)"
    }
  }
}

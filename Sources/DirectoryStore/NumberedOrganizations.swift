internal import CooperationModel

/// What the preparation keeps of every organization in memory, by its number: eleven bytes each, and
/// eight more of those that serve a public.
struct NumberedOrganizations {
  /// What is known or not.
  struct Flags: OptionSet {
    let rawValue: UInt8
    static let sse = Flags(rawValue: 1)
    static let point = Flags(rawValue: 2)
    static let noSector = Flags(rawValue: 4)
    static let sectorFromWords = Flags(rawValue: 8)
    /// Whether it is a place of a legal unit.
    static let unit = Flags(rawValue: 16)
    /// Whether it serves a public in particular.
    static let publics = Flags(rawValue: 32)
  }

  /// The numbers of the territories; 0: none; -1: ceased.
  private(set) var territories: [Int32] = [-1]
  private(set) var sectors: [UInt8] = [0]
  private(set) var families: [UInt8] = [0]
  private(set) var flags: [Flags] = [[]]
  /// The places of the workforces among those met; -1: unknown.
  private var bands: [Int32] = [-1]
  private var workforces: [Workforce] = []
  private var placesOfWorkforces: [Workforce: Int32] = [:]
  /// Those that serve a public, and where the publics of each end; each begins where the last ends.
  private var serving: [Int32] = []
  private var ends: [Int32] = []
  private var publics: [Int32] = []

  /// Whether any is a place of a legal unit.
  private(set) var hasUnits = false

  /// Makes room for so many: growing would hold the old half and the new whole.
  init(capacity: Int) {
    territories.reserveCapacity(capacity + 1)
    sectors.reserveCapacity(capacity + 1)
    families.reserveCapacity(capacity + 1)
    flags.reserveCapacity(capacity + 1)
    bands.reserveCapacity(capacity + 1)
  }

  /// The last number.
  var last: Int { territories.count - 1 }

  /// Takes the next organization, with the numbers of the publics that it serves.
  mutating func append(_ summary: OrganizationSummary, publics: [Int32]) {
    territories.append(summary.isCeased ? -1 : summary.territory)
    sectors.append(summary.sector)
    families.append(summary.family)
    var flags: Flags = []
    if summary.isSSE { flags.insert(.sse) }
    if summary.point != nil { flags.insert(.point) }
    if summary.hasNoSector { flags.insert(.noSector) }
    if summary.hasSectorFromWords { flags.insert(.sectorFromWords) }
    if summary.hasUnit {
      flags.insert(.unit)
      hasUnits = true
    }
    if !publics.isEmpty {
      flags.insert(.publics)
      self.publics += publics
      serving.append(Int32(self.flags.count))
      ends.append(Int32(self.publics.count))
    }
    self.flags.append(flags)
    if let workforce = summary.workforce {
      if let place = placesOfWorkforces[workforce] {
        bands.append(place)
      } else {
        bands.append(Int32(workforces.count))
        placesOfWorkforces[workforce] = Int32(workforces.count)
        workforces.append(workforce)
      }
    } else {
      bands.append(-1)
    }
  }

  /// What is counted of an organization.
  func counted(_ number: Int, isLinked: Bool) -> TerritoryCounts.Counted {
    TerritoryCounts.Counted(
      sector: Int(sectors[number]), family: Int(families[number]), workforce: workforce(number),
      isSSE: flags[number].contains(.sse), hasPoint: flags[number].contains(.point),
      isLinked: isLinked)
  }

  private func workforce(_ number: Int) -> Workforce? {
    bands[number] < 0 ? nil : workforces[Int(bands[number])]
  }

  /// The numbers of the publics that an organization serves.
  ///
  /// - Complexity: O(log *n*) for *n* organizations that serve any; O(1) for the others.
  func publics(of number: Int) -> ArraySlice<Int32> {
    guard flags[number].contains(.publics) else { return [] }
    var (low, high) = (0, serving.count)
    while low < high {
      let middle = (low + high) / 2
      if serving[middle] < number { low = middle + 1 } else { high = middle }
    }
    return publics[(low == 0 ? 0 : Int(ends[low - 1]))..<Int(ends[low])]
  }
}

extension Sector {
  /// The sector of an activity; absent where the classification tells none.
  ///
  /// - Parameters:
  ///   - activity: The code as written.
  ///   - scheme: The classification; absent: recognized from the code.
  /// - Returns: The sector by the longest prefix known.
  public static func derived(activity: String, scheme: ActivityScheme?) -> Sector? {
    let written = activity.trimmingBlanks
    guard !written.isEmpty else { return nil }
    let scheme = scheme ?? ActivityScheme.recognized(in: written)
    switch scheme {
    case .naf2, .nace2, .sic2007:
      return longest(undotted(written), in: SectorTables.nafRev2)
    case .naf2025: return longest(undotted(written), in: SectorTables.naf2025)
    case .isic4:
      return TradeCode.digits(of: written).flatMap { SectorTables.nafRev2[String($0.prefix(2))] }
    case .icnpo:
      // A full code such as 6200, else its group: the digits before the last three.
      return SectorTables.icnpo[written]
        ?? (written.utf8.count > 3 ? SectorTables.icnpo[String(written.dropLast(3))] : nil)
    case .ntee: return SectorTables.ntee[String(written.prefix(1)).uppercased()]
    case .rna: return SectorTables.rna[String(written.prefix(3))]
    case .essglobal: return SectorTables.essglobal[written]
    case .ica: return SectorTables.ica[written]
    case .text: return nil
    }
  }

  private static func undotted(_ code: String) -> String {
    String(
      decoding: code.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: " ") },
      as: UTF8.self
    )
    .uppercased()
  }

  private static func longest(_ code: String, in table: [String: Sector]) -> Sector? {
    for length in stride(from: min(code.utf8.count, 6), through: 2, by: -1) {
      // A prefix that ends inside of a letter is in no table.
      if let prefix = String(code.utf8.prefix(length)), let sector = table[prefix] { return sector }
    }
    return nil
  }
}

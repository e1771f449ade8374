internal import CooperationModel

/// Codes of INSEE that lists often have.
enum FrenchCodes {
  /// The bands of employees of the register, by code; NN says nothing.
  ///
  /// > Source: INSEE, "Tranche d'effectif salarié" of the Sirene register.
  static let bands: [String: String] = [
    "NN": "", "00": "0", "01": "1-2", "02": "3-5", "03": "6-9", "11": "10-19", "12": "20-49",
    "21": "50-99", "22": "100-199", "31": "200-249", "32": "250-499", "41": "500-999",
    "42": "1000-1999", "51": "2000-4999", "52": "5000-9999", "53": "10000+",
  ]

  /// The family of a legal category of four digits; absent where it tells none.
  ///
  /// > Source: INSEE, "Catégories juridiques", third level.
  static func family(ofCategory code: String) -> Family? {
    guard code.utf8.count == 4 else { return nil }
    let cooperatives: Set<String> = [
      "5191", "5192", "5193", "5194", "5195", "5196", "5203", "5307", "5309", "5443", "5451",
      "5453", "5454", "5455", "5458", "5459", "5460", "5543", "5547", "5551", "5552", "5553",
      "5554", "5555", "5558", "5559", "5560", "5643", "5647", "5651", "5652", "5653", "5654",
      "5655", "5658", "5659", "5660", "6100", "6316", "6317", "6318", "6543", "6551", "6554",
      "6558", "6560", "6595", "6596",
    ]
    if cooperatives.contains(code) { return .cooperative }
    if ["8210", "8250", "8290", "6411"].contains(code) { return .mutual }
    if ["7331", "7383", "7384", "7190", "8470"].contains(code) { return .researchTraining }
    switch code.prefix(2) {
    case "92": return .association
    case "93": return .foundation
    case "84": return .professionalBody
    case "81", "85": return .socialProtection
    case "41", "71", "72", "73", "74": return .public
    case "31", "32": return .foreign
    default:
      return code.hasPrefix("5") || code.hasPrefix("6") || code.hasPrefix("1") ? .private : nil
    }
  }
}

extension ColumnSample {
  /// Whether values are the codes of bands of employees, not numbers of them.
  var hasFrenchBands: Bool {
    weighted { FrenchCodes.bands[$0] != nil } >= 0.95
      && values.contains { $0 == "NN" || $0.hasPrefix("0") && $0.utf8.count == 2 }
  }
}

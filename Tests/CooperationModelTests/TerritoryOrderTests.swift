import Testing

@testable import CooperationModel

@Suite("Order of territories")
struct TerritoryOrderTests {
  /// Names with organizations and inhabitants: 20 for 10,000 is 2, 30 for 5,000 is 6, 3 for 300 is 10.
  private static let entries = [
    ("Écot", 20, 10_000), ("Aubry", 30, 5_000), ("Dole", 3, 300), ("Bellay", 40, nil),
    ("Eclair", 20, 4_000),
  ].map { name, organizations, population in
    TerritoryEntry(
      id: .init(rawValue: name), code: "", name: name, level: .municipality,
      organizations: organizations, children: 0, population: population)
  }

  @Test(
    "By each order; few organizations after many, unknown inhabitants last",
    arguments: [
      (TerritoryOrder.organizations, ["Bellay", "Aubry", "Eclair", "Écot", "Dole"]),
      // 6, 5 and 2 of ten or more; 10 of three only; unknown.
      (.perThousand, ["Aubry", "Eclair", "Écot", "Dole", "Bellay"]),
      (.population, ["Écot", "Aubry", "Eclair", "Dole", "Bellay"]),
      // Accents do not matter.
      (.name, ["Aubry", "Bellay", "Dole", "Eclair", "Écot"]),
    ])
  func order(order: TerritoryOrder, names: [String]) {
    #expect(Self.entries.sorted(by: order).map(\.name) == names)
    #expect(Self.entries.reversed().sorted(by: order).map(\.name) == names)
  }

  @Test("A rate is known where inhabitants are, and firm from ten organizations on")
  func rates() {
    #expect(Self.entries.map(\.perThousand) == [2, 6, 10, nil, 5])
    #expect(Self.entries.map(\.hasFirmRate) == [true, true, false, false, true])
  }
}

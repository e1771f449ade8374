import CooperationModel

extension InventedDirectory {
  /// An origin of counts, in tests: a date that is one.
  static func origin(_ date: String, _ source: String) -> CountOrigin {
    guard let date = PartialDate(date) else { preconditionFailure("\(date) is no date") }
    return CountOrigin(date: date, source: source)
  }

  /// The small directory, with earlier counts of two intercommunalities: of the one from 2020 to 2026,
  /// without 2023, of its own source; of the other, only another source's.
  static var withYears: InventedDirectory {
    typealias Edition = TerritoryHistory.Edition
    func edition(
      _ date: String, _ source: String, _ organizations: Int, jobs: String,
      sectors: [Sector: Int] = [:]
    ) -> Edition {
      Edition(
        origin: origin(date, source),
        all: Tally(organizations: organizations, jobs: Workforce(jobs)),
        sectors: sectors.mapValues { Tally(organizations: $0) })
    }
    let places = small.territories.filter { $0.level == .intercommunality }.map(\.id)
    let register = [
      edition("2020", "Register", 10, jobs: "100"),
      edition(
        "2021", "Register", 12, jobs: "104", sectors: [.energy: 1, .culture: 6, .housing: 2]),
      edition(
        "2022-05", "Register", 16, jobs: "110", sectors: [.energy: 4, .culture: 5, .housing: 4]),
      edition("2024", "Register", 24, jobs: "150", sectors: [.energy: 9, .culture: 5]),
      edition("2025-10", "Register", 22, jobs: "150"), edition("2025", "Office", 70, jobs: "900"),
    ]
    let today = edition(
      "2026-10", "Register", 31, jobs: "165",
      sectors: [.energy: 9, .culture: 9, .housing: 3, .other: 10])
    var directory = small
    for place in places {
      directory.histories[place] = TerritoryHistory(today: today, editions: register)
    }
    if let last = places.last {
      directory.histories[last] = TerritoryHistory(
        today: today,
        editions: [
          edition("2019", "Office", 7, jobs: "20-49"), edition("2020", "Office", 9, jobs: "20-49"),
          edition("2021", "Office", 8, jobs: ""),
        ])
    }
    return directory
  }
}

import CooperationModel
import Foundation
import Testing

@testable import DirectoryStore

@Suite("Lists of more parts than one")
struct LongListTests {
  private static let count = 10_000

  /// Ten thousand organizations of two municipalities of one region, one in ten without a place; the
  /// name of each is the number of its line.
  private func make() throws -> DirectoryDatabase {
    let builder = try DirectoryBuilder()
    builder.add(Territory(id: .init(rawValue: "r"), name: "R", level: .region))
    for name in ["a", "b"] {
      builder.add(
        Territory(
          id: .init(rawValue: name), name: name, level: .municipality,
          parent: .init(rawValue: "r")))
    }
    // A step without a common divisor goes to every line once, in no order of names.
    for step in 0..<Self.count {
      try builder.add(Self.organization(step * 7_919 % Self.count))
    }
    return try builder.finish()
  }

  private static func organization(_ line: Int) -> Organization {
    var organization = Organization(
      id: .init(rawValue: "o\(line)"), name: String(format: "%05d", line))
    organization.sector = line % 3 == 0 ? .culture : .health
    organization.sectorBasis = .declared
    switch line % 10 {
    case 0: break
    case 1: organization.territory = .init(rawValue: "r")
    case 2...4: organization.territory = .init(rawValue: "a")
    default: organization.territory = .init(rawValue: "b")
    }
    organization.isCeased = line % 97 == 5
    return organization
  }

  private static func lines(_ query: OrganizationQuery) -> [Int] {
    let lines = (0..<count).filter { line in
      let organization = organization(line)
      guard !organization.isCeased else { return false }
      guard query.sectors.isEmpty || query.sectors.contains(organization.sector) else {
        return false
      }
      let territory = organization.territory?.rawValue
      switch query.scope {
      case .everywhere: return true
      case .territory(let id):
        return territory == id.rawValue || (id.rawValue == "r" && territory != nil)
      case .notPlaced(let id): return territory == id?.rawValue
      case .these(let ids): return ids.contains(organization.id)
      }
    }
    return query.isDescending ? lines.reversed() : lines
  }

  @Test("Pages, positions and numbers are those of the plain way")
  func pages() throws {
    let database = try make()
    let (region, town) = (Territory.ID(rawValue: "r"), Territory.ID(rawValue: "b"))
    let scopes: [OrganizationQuery.Scope] = [
      .everywhere, .territory(region), .territory(town), .notPlaced(in: nil),
      .notPlaced(in: region), .these([.init(rawValue: "o7"), .init(rawValue: "o6")]),
    ]
    for scope in scopes {
      for sectors in [[], [Sector.culture], [.culture, .health]] {
        for isDescending in [false, true] {
          var query = OrganizationQuery(scope: scope)
          query.sectors = sectors
          query.isDescending = isDescending
          let lines = Self.lines(query)
          let listing = try database.listing(query, around: nil)
          #expect(listing.count == lines.count)
          #expect(try database.count(query) == lines.count)
          for start in [0, 4090, 4096, 8180, lines.count - 5, lines.count] where start >= 0 {
            let page = lines[min(start, lines.count)..<min(start + 12, lines.count)]
            let names = page.map { String(format: "%05d", $0) }
            #expect(
              try database.organizations(query, in: start..<(start + 12)).map(\.name) == names)
            #expect(
              try database.organizations(listing, in: start..<(start + 12)).map(\.name) == names)
            guard let line = page.first else { continue }
            let id = Organization.ID(rawValue: "o\(line)")
            #expect(try database.position(of: id, in: query) == start)
            #expect(try database.listing(query, around: id).position == start)
          }
          #expect(try database.position(of: .init(rawValue: "none"), in: query) == nil)
          #expect(try database.position(of: .init(rawValue: "o5"), in: query) == nil)
        }
      }
    }
  }
}

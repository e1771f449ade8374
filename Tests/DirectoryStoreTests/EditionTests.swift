import CooperationModel
import Foundation
import Testing

@testable import DirectoryStore

/// Two editions of a small directory, each row changed in one known way.
enum TwoEditions {
  static let territories = [
    SmallDirectory.territory("R", "Rives", .region),
    SmallDirectory.territory("D1", "Orée", .department, in: "R"),
    SmallDirectory.territory("D2", "Aubrelle", .department, in: "R"),
    SmallDirectory.territory("M1", "Solenne", .municipality, in: "D1"),
    SmallDirectory.territory("M2", "Ormeil", .municipality, in: "D2"),
  ]

  static func territories(_ builder: DirectoryBuilder) {
    for territory in territories { builder.add(territory) }
  }

  static func write(_ organizations: [Organization], edition: String, to path: String) throws
    -> DirectoryDatabase
  {
    let builder = try DirectoryBuilder(replacing: path)
    builder.describe(name: "Small", edition: edition)
    territories(builder)
    for organization in organizations { try builder.add(organization) }
    return try builder.finish()
  }

  static var former: [Organization] {
    var moved = SmallDirectory.organization("moved", "Coin", in: "M1")
    moved.address = "1 rue Haute"
    var phoned = SmallDirectory.organization("phoned", "Dune", in: "M1")
    phoned.phone = "01 02 03 04 05"
    phoned.updated = "2025"
    var place = SmallDirectory.organization("siret:11111111100011", "Fil", in: "M1")
    place.unit = .init(rawValue: "siren:111111111")
    return [
      SmallDirectory.organization("same", "Abri", in: "M1"),
      SmallDirectory.organization("gone", "Barque", in: "M1"), moved, phoned,
      SmallDirectory.organization("renamed", "Éclat", in: "M2"),
      SmallDirectory.organization("accent", "Ecole", in: "M2"), place,
      SmallDirectory.organization("list:7", "Grain", in: "M2"),
      SmallDirectory.organization("ends", "Halle", in: "M2"),
      SmallDirectory.organization("placed", "Île", in: nil),
    ]
  }

  static var newer: [Organization] {
    var rows = former.filter { $0.id.rawValue != "gone" }
    func change(_ id: String, _ body: (inout Organization) -> Void) {
      for index in rows.indices where rows[index].id.rawValue == id { body(&rows[index]) }
    }
    change("moved") {
      $0.territory = .init(rawValue: "M2")
      $0.address = "2 rue Basse"
    }
    change("phoned") {
      $0.phone = "06 07 08 09 10"
      $0.updated = "2026"
    }
    change("renamed") { $0.name = "Étincelle" }
    change("accent") { $0.name = "École" }
    change("ends") {
      $0.isCeased = true
      $0.closed = "2026-05"
    }
    change("placed") { $0.territory = .init(rawValue: "M1") }
    rows.removeAll { $0.id.rawValue == "siret:11111111100011" || $0.id.rawValue == "list:7" }
    // The same unit at another place, and the same name in the same town under another number.
    var place = SmallDirectory.organization("siret:11111111100029", "Fil", in: "M2")
    place.unit = .init(rawValue: "siren:111111111")
    rows += [
      place, SmallDirectory.organization("list:107", "Grain", in: "M2"),
      SmallDirectory.organization("new", "Jardin", in: "M1"),
    ]
    return rows
  }
}

@Suite("Editions")
struct EditionTests {
  let folder: TemporaryFolder
  let newer: DirectoryDatabase

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.file("region.maillage")
    _ = try TwoEditions.write(TwoEditions.former, edition: "2026-10", to: path)
    newer = try TwoEditions.write(TwoEditions.newer, edition: "2026-11", to: path)
  }

  @Test("A newer edition tells what is new, gone, moved, renamed, changed, ceased, by name")
  func kinds() throws {
    let changes = try newer.changes(ChangeQuery(), in: 0..<100)
    #expect(
      changes.map { "\($0.id.rawValue) \($0.kinds.map(\.rawValue).joined(separator: "+"))" } == [
        "gone gone", "moved moved", "phoned changed", "accent changed", "renamed renamed",
        "siret:11111111100029 identity+moved", "list:107 identity", "ends ceased",
        "placed changed", "new new",
      ])
    #expect(
      try newer.formerEdition() == FormerEdition(name: "Small", edition: "2026-10", changes: 10))
  }

  @Test("Each change says from what to what")
  func differences() throws {
    let moved = try #require(try newer.change(of: .init(rawValue: "moved")))
    #expect(moved.formerMunicipality == "Solenne" && moved.municipality == "Ormeil")
    #expect(
      moved.differences == [
        .init(.territory, before: "M1", after: "M2"),
        .init(.address, before: "1 rue Haute", after: "2 rue Basse"),
      ])
    // When it was last true is of the source, not of the organization.
    let phoned = try #require(try newer.change(of: .init(rawValue: "phoned")))
    #expect(
      phoned.differences == [.init(.phone, before: "01 02 03 04 05", after: "06 07 08 09 10")])
    let gone = try #require(try newer.change(of: .init(rawValue: "gone")))
    #expect(gone.name == "Barque" && gone.municipality == "Solenne")
    #expect(
      gone.differences.contains(.init(.territory, before: "M1", after: "")))
    let place = try #require(try newer.change(of: .init(rawValue: "siret:11111111100029")))
    #expect(place.formerID?.rawValue == "siret:11111111100011")
    #expect(try newer.change(of: .init(rawValue: "same")) == nil)
  }

  @Test("Groups and partners that are others are changes of both ends, shown by their names")
  func ties() throws {
    let path = folder.file("ties.maillage")
    func write(
      _ edition: String, _ ties: (DirectoryBuilder) throws -> Void
    ) throws -> DirectoryDatabase {
      let builder = try DirectoryBuilder(replacing: path)
      builder.describe(name: "Small", edition: edition)
      TwoEditions.territories(builder)
      for (id, name) in [("a", "Abri"), ("b", "Barque"), ("c", "Coin"), ("d", "Dune")] {
        try builder.add(SmallDirectory.organization(id, name, in: "M1"))
      }
      try ties(builder)
      return try builder.finish()
    }
    func group(_ name: String) -> Group {
      Group(id: .init(rawValue: "g"), name: name, kind: .joint)
    }
    func member(_ id: String, until: String = "") -> Membership {
      var membership = Membership(group: .init(rawValue: "g"), organization: .init(rawValue: id))
      membership.until = until
      return membership
    }
    _ = try write("1") {
      try $0.add(group("Pôle"))
      try $0.add(member("a"))
      try $0.add(member("d"))
      try $0.add(Partnership(from: .init(rawValue: "a"), to: .init(rawValue: "b")))
    }
    let newer = try write("2") {
      try $0.add(group("Pôle de l’Orée"))
      try $0.add(member("a"))
      try $0.add(member("d", until: "2026"))
      try $0.add(Partnership(from: .init(rawValue: "c"), to: .init(rawValue: "a")))
    }
    let changes = try newer.changes(ChangeQuery(), in: 0..<10)
    #expect(changes.map(\.id.rawValue) == ["a", "b", "c", "d"])
    #expect(changes.allSatisfy { $0.kinds == [.changed] })
    #expect(
      changes.map(\.differences) == [
        [.init(.partners, before: "Barque", after: "Coin")],
        [.init(.partners, before: "Abri", after: "")],
        [.init(.partners, before: "", after: "Abri")],
        [.init(.groups, before: "Pôle", after: "")],
      ])
  }

  @Test(
    "Columns that tell when a row was written are not compared",
    arguments: [
      ("dateDernierTraitementEtablissement", true), ("Date d'extraction", true), ("MAJ", true),
      ("maj_time", true), ("Mis à jour le", true), ("updated_at", true), ("timestamp", true),
      ("Traitement des déchets", false), ("Date de création", false), ("Majorité", false),
    ])
  func datesOfSources(label: String, isOfSource: Bool) {
    var former = SmallDirectory.organization("a", "Abri", in: "M1")
    var newer = former
    former.facts = [.init(label: label, value: "1")]
    newer.facts = [.init(label: label, value: "2")]
    #expect(former.differences(to: newer).isEmpty == isOfSource)
  }

  @Test("Changes of a territory are those of who is or was inside, at any depth")
  func places() throws {
    func ids(_ territory: String, _ kind: OrganizationChange.Kind? = nil) throws -> [String] {
      try newer.changes(ChangeQuery(territory: .init(rawValue: territory), kind: kind), in: 0..<100)
        .map(\.id.rawValue)
    }
    #expect(
      try ids("D1") == ["gone", "moved", "phoned", "siret:11111111100029", "placed", "new"])
    #expect(try ids("M2", .moved) == ["moved", "siret:11111111100029"])
    #expect(try ids("nowhere") == [])
    let counts = try newer.changeCounts(in: .init(rawValue: "R"))
    #expect(counts.all == 10)
    #expect(
      counts.kinds == [
        .new: 1, .gone: 1, .ceased: 1, .identity: 2, .renamed: 1, .moved: 2, .changed: 3,
      ])
    #expect(try newer.changeCounts(in: .init(rawValue: "D1")).all == 6)
  }

  @Test("Pages of changes are parts of the whole list")
  func pages() throws {
    let all = try newer.changes(ChangeQuery(), in: 0..<100)
    #expect(try newer.changes(ChangeQuery(), in: 3..<6) == Array(all[3..<6]))
  }

  @Test("The same edition again, another directory, a first import: nothing changed or compared")
  func incomparable() throws {
    let path = folder.file("region.maillage")
    let again = try TwoEditions.write(TwoEditions.newer, edition: "2026-11", to: path)
    #expect(try again.formerEdition()?.changes == 0)
    let other = try TwoEditions.write(
      [SmallDirectory.organization("x", "Autre", in: "M1")], edition: "2020", to: path)
    #expect(try other.formerEdition() == nil)
    #expect(try other.changeCounts(in: nil).all == 0)
    let first = try TwoEditions.write(
      TwoEditions.newer, edition: "2026", to: folder.file("first.maillage"))
    #expect(try first.formerEdition() == nil)
  }

  @Test("A damaged or foreign old file is replaced without being compared")
  func damaged() throws {
    let path = folder.file("region.maillage")
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes.replaceSubrange(8192..., with: Data(repeating: 0xFF, count: bytes.count - 8192))
    try bytes.write(to: URL(filePath: path))
    let again = try TwoEditions.write(TwoEditions.newer, edition: "2026-11", to: path)
    #expect(try again.formerEdition() == nil)
    #expect(try again.overview().organizations == 9)
  }

  @Test("A preview compares and replaces nothing")
  func preview() throws {
    let path = folder.file("region.maillage")
    let builder = try DirectoryBuilder(replacing: path)
    builder.describe(name: "Small", edition: "2026-12")
    TwoEditions.territories(builder)
    for organization in TwoEditions.former { try builder.add(organization) }
    let preview = try builder.preview()
    #expect(try preview.changeCounts(in: nil).kinds[.new] == 1)
    builder.cancel()
    #expect(folder.names == ["region.maillage"])
    #expect(try DirectoryDatabase(path: path).overview().edition == "2026-11")
  }

  @Test(
    "What two identities have in common is the number, and the unit of a place",
    arguments: [
      ("siret:12345678900012", "123456789"), ("siren:123456789", "123456789"),
      ("siret:12", "12"), ("W751234567", "W751234567"), ("rna:", "rna:"),
    ])
  func registerNumbers(id: String, number: String) {
    #expect(Organization.ID(rawValue: id).registerNumber == number)
  }
}

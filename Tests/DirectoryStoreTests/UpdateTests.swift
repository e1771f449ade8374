import CooperationModel
import Foundation
import Testing

@testable import DirectoryStore

@Suite("An import that keeps other sources")
struct UpdateTests {
  let folder: TemporaryFolder
  var path: String { folder.file("region.maillage") }

  init() throws {
    folder = try TemporaryFolder()
    let builder = try DirectoryBuilder(replacing: path)
    builder.describe(name: "Region", edition: "2025")
    TwoEditions.territories(builder)
    for organization in [
      row("both", "Abri", "Register") {
        $0.email = "list@abri.example"
        $0.phone = "01 02 03 04 05"
        $0.origins = [.init(field: "email", source: "List")]
      },
      row("register", "Bois", "Register"), row("list", "Coin", "List"),
      row("unnamed", "Dune", ""), row("joint", "Étang", "Register, List") { $0.phone = "0203" },
    ] { try builder.add(organization) }
    for (id, source) in [("g1", "Register"), ("g2", "List")] {
      var group = Group(id: .init(rawValue: id), name: id, kind: .joint)
      group.source = source
      try builder.add(group)
      for member in ["both", "list"] {
        var membership = Membership(
          group: .init(rawValue: id), organization: .init(rawValue: member))
        membership.source = source
        try builder.add(membership)
      }
    }
    var partnership = Partnership(from: .init(rawValue: "both"), to: .init(rawValue: "list"))
    partnership.source = "List"
    try builder.add(partnership)
    _ = try builder.finish()
  }

  private func row(
    _ id: String, _ name: String, _ source: String, _ body: (inout Organization) -> Void = { _ in }
  ) -> Organization {
    var organization = SmallDirectory.organization(id, name, in: "M1")
    organization.source = source
    body(&organization)
    return organization
  }

  /// Imports rows and updates with them.
  private func update(_ rows: [Organization], territories: Bool = true) throws -> Directory {
    let builder = try DirectoryBuilder(replacing: path)
    var sink = try UpdatingSink(replacing: path, into: builder)
    try sink.describe(name: "Register", edition: "2026")
    if territories { for territory in TwoEditions.territories { try sink.add(territory) } }
    for row in rows { try sink.add(row) }
    try sink.finish()
    return try builder.finish().directory()
  }

  private func organization(_ id: String, in directory: Directory) throws -> Organization {
    try #require(directory.organizations.first { $0.id.rawValue == id })
  }

  @Test("A newer edition of one source replaces what that source said, and nothing else")
  func oneSource() throws {
    let directory = try update([
      row("both", "Abri neuf", "Register 2026"), row("new", "Fil", "Register 2026"),
    ])
    #expect(
      directory.organizations.map(\.id.rawValue).sorted()
        == ["both", "joint", "list", "new", "unnamed"])
    let both = try organization("both", in: directory)
    // The register says another name and no phone; the list still gives the mail.
    #expect(both.name == "Abri neuf")
    #expect(both.phone.isEmpty)
    #expect(both.email == "list@abri.example")
    #expect(both.source == "Register 2026")
    #expect(both.origins == [.init(field: "email", source: "List")])
    // What the two made together cannot be told apart: it stays, as the other's.
    let joint = try organization("joint", in: directory)
    #expect(joint.source == "List" && joint.phone == "0203")
    #expect(directory.groups.map(\.id.rawValue) == ["g2"])
    #expect(directory.memberships.map(\.group.rawValue) == ["g2", "g2"])
    #expect(directory.partnerships.count == 1)
  }

  @Test("Doing it twice changes nothing more, and duplicates nothing")
  func twice() throws {
    let rows = [row("both", "Abri neuf", "Register"), row("new", "Fil", "Register")]
    let first = try update(rows)
    let second = try update(rows)
    #expect(first.organizations == second.organizations)
    #expect(first.groups == second.groups)
    #expect(first.memberships == second.memberships)
    #expect(first.partnerships == second.partnerships)
  }

  @Test("Territories that the import lacks stay, and so do the places in them")
  func territories() throws {
    let directory = try update([row("new", "Fil", "Register")], territories: false)
    #expect(directory.territories.count == 5)
    #expect(try organization("list", in: directory).territory?.rawValue == "M1")
    #expect(try organization("new", in: directory).territory?.rawValue == "M1")
  }

  @Test("Where every source is part of the import, nothing is left of the former one")
  func everySource() throws {
    let directory = try update([
      row("x", "Autre", "Register"), row("y", "Autre", "List"), row("z", "Autre", "Region"),
    ])
    #expect(directory.organizations.map(\.id.rawValue).sorted() == ["x", "y", "z"])
    #expect(directory.groups.isEmpty && directory.partnerships.isEmpty)
  }

  @Test(
    "Editions of a source are one source",
    arguments: [
      ("Register 2025-10", "register-2026-11", true),
      ("rna_waldec_20260101.csv", "RNA waldec csv", true),
      ("Register", "List", false), ("2025", "2026", true),
    ])
  func keys(a: String, b: String, isSame: Bool) {
    #expect((Organization.sourceKey(a) == Organization.sourceKey(b)) == isSame)
  }
}

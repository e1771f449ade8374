import CooperationModel
import Testing

@Suite("Text that is compared")
struct FoldingTests {
  @Test(
    "Folds accents, capitals and punctuation",
    arguments: [
      ("  Île-d’Yeu ", "ile d yeu"), ("ÉCOLE", "ecole"), ("Straße", "straße"), ("", ""),
      ("12, rue des Ateliers", "12 rue des ateliers"), ("Œuvre", "œuvre"), ("---", ""),
      ("e\u{301}te\u{301}", "ete"), ("種子", "種子"), ("Łódź", "łodz"),
    ]
  )
  func folded(text: String, expected: String) {
    #expect(text.folded == expected)
  }

  @Test("Western letters fold alike alone and beside letters that take the long way")
  func ways() throws {
    for value in 1..<0x180 as Range<UInt32> {
      let text = "a" + String(try #require(Unicode.Scalar(value))) + "b"
      #expect((text + "中").folded == text.folded + "中", "U+\(String(value, radix: 16))")
    }
  }

  @Test("Searching takes joined letters apart", arguments: [("Œuvre", "oeuvre"), ("Łódź", "lodz")])
  func searchKey(text: String, expected: String) {
    #expect(text.searchKey == expected)
  }

  @Test("Folding twice changes nothing", arguments: [1, 2, 3] as [UInt64])
  func idempotent(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        let value = UInt32.random(in: 0..<0x3000, using: &random)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      #expect(text.folded.folded == text.folded)
      #expect(!text.folded.hasPrefix(" ") && !text.folded.hasSuffix(" "))
    }
  }

  @Test(
    "Telephones by their last nine digits",
    arguments: [
      ("04 00 00 00 06", "400000006"), ("+33 4 00 00 00 06", "400000006"), ("12345", nil),
      ("123456", "123456"), ("", nil),
    ] as [(String, String?)]
  )
  func phone(text: String, key: String?) { #expect(ContactKeys.phone(text) == key) }

  @Test(
    "Domains without www, port and providers",
    arguments: [
      ("", "https://www.Example.org:8080/a?b", "example.org"),
      ("a@sub.example.org", "", "sub.example.org"),
      ("a@gmail.com", "https://own.example", nil), ("", "facebook.com/ours", nil),
      ("", "example", nil), ("", "http://user@host.example", "host.example"),
    ] as [(String, String, String?)]
  )
  func domain(email: String, website: String, key: String?) {
    #expect(ContactKeys.domain(email: email, website: website) == key)
  }
}

@Suite("Activities")
struct TradeCodeTests {
  @Test(
    "Codes of the tree in every spelling",
    arguments: [
      ("88.10A", ["88.10", "88.1", "88"]), ("8810A", ["88.10", "88.1", "88"]),
      ("88.1", ["88.1", "88"]), ("88", ["88"]), ("01 13 Z", ["01.13", "01.1", "01"]),
      ("47115", ["47.11", "47.1", "47"]),
    ]
  )
  func meetings(code: String, expected: [String]) {
    #expect(TradeCode(code, scheme: .naf2)?.meetings.map(\.code) == expected)
  }

  @Test(
    "Codes that carry no trade",
    arguments: [
      ("94.99Z", ActivityScheme.naf2), ("9499", .nace2), ("", .naf2), ("abc", .naf2), ("8", .naf2),
      ("123456", .naf2), ("12100", .icnpo), ("Z99", .ntee), ("050000", .rna), ("Autres", .text),
      ("divers", .text),
    ]
  )
  func nothing(code: String, scheme: ActivityScheme) {
    #expect(TradeCode(code, scheme: scheme) == nil)
  }

  @Test("Without a classification: NAF if it looks so, else text")
  func recognized() {
    #expect(ActivityScheme.recognized(in: "88.10A") == .naf2)
    #expect(ActivityScheme.recognized(in: "garde d'enfants") == .text)
  }

  @Test(
    "The sector by the longest prefix",
    arguments: [
      ("88.10A", ActivityScheme.naf2, Sector.socialCare), ("88.10C", .naf2, .employmentIntegration),
      ("47.79Z", .naf2, .environmentReuse), ("47.29Z", .naf2, .retail), ("41.10A", .naf2, .housing),
      ("41.20A", .naf2, .construction), ("85.51Z", .naf2, .sportLeisure),
      ("4711", .sic2007, .retail),
      ("8551", .isic4, .educationTraining), ("6200", .icnpo, .housing),
      ("6100", .icnpo, .employmentIntegration),
      ("1200", .icnpo, .culture), ("10100", .icnpo, .other), ("K30", .ntee, .agricultureFood),
      ("024001", .rna, .environmentReuse),
    ]
  )
  func sector(code: String, scheme: ActivityScheme, expected: Sector) {
    #expect(Sector.derived(activity: code, scheme: scheme) == expected)
  }

  @Test("Free text tells no sector")
  func text() { #expect(Sector.derived(activity: "logement", scheme: .text) == nil) }

  @Test(
    "Workforce bands",
    arguments: [
      ("0", 0, 0), ("1-2", 1, 2), ("20-49", 20, 49), ("12", 12, 12), ("10000+", 10000, nil),
    ] as [(String, Int, Int?)]
  )
  func workforce(text: String, low: Int, high: Int?) throws {
    let band = try #require(Workforce(text))
    #expect(band.low == low && band.high == high)
    #expect(band.text == text)
  }

  @Test("What is no band", arguments: ["", "-", "5-2", "a", "1-", "-3", "1.5", "99999999999"])
  func noBand(text: String) { #expect(Workforce(text) == nil) }
}

@Suite("The order of territories")
struct TerritoryTreeTests {
  private func territory(
    _ id: String, _ level: Territory.Level, _ parent: String? = nil, also: [String] = []
  ) -> Territory {
    Territory(
      id: .init(rawValue: id), name: id, level: level,
      parent: parent.map(Territory.ID.init(rawValue:)), alsoIn: also.map(Territory.ID.init))
  }

  private var spanning: TerritoryTree {
    TerritoryTree([
      territory("R", .region), territory("D1", .department, "R"), territory("D2", .department, "R"),
      territory("E", .intercommunality, "D1", also: ["D2"]),
      territory("M1", .municipality, "E"),
      territory("M2", .municipality, "E", also: ["D2"]),
      territory("M3", .municipality, "D2"),
    ])
  }

  private func names(_ tree: TerritoryTree, _ positions: [Int]) -> [String] {
    positions.map { tree.territories[$0].id.rawValue }
  }

  @Test(
    "An organization is inside these",
    arguments: [
      ("E", ["E", "D1", "D2", "R"]), ("M1", ["M1", "E", "D1", "D2", "R"]),
      ("M2", ["M2", "E", "D2", "R"]),  // its own department overrides
      ("M3", ["M3", "D2", "R"]), ("R", ["R"]),
    ]
  )
  func containing(id: String, expected: [String]) throws {
    let tree = spanning
    let position = try #require(tree.position(of: .init(rawValue: id)))
    #expect(names(tree, tree.containing(position)) == expected)
  }

  @Test("A municipality is listed under its intercommunality, not again under the department")
  func inside() throws {
    let tree = spanning
    let (inside, top) = tree.inside()
    #expect(names(tree, top) == ["R"])
    let d2 = try #require(tree.position(of: .init(rawValue: "D2")))
    #expect(names(tree, inside[d2]) == ["E", "M3"])
    let e = try #require(tree.position(of: .init(rawValue: "E")))
    #expect(names(tree, inside[e]) == ["M1", "M2"])
  }

  @Test("Cycles, unknown parents and self-parents are survived, and nothing is out of reach")
  func cycles() {
    let tree = TerritoryTree([
      territory("A", .custom, "B"), territory("B", .custom, "C"), territory("C", .custom, "A"),
      territory("S", .custom, "S"), territory("U", .municipality, "nowhere"),
      territory("A", .region),
    ])
    #expect(tree.territories.count == 5)
    let (inside, top) = tree.inside()
    var reached: Set<Int> = []
    var open = top
    while let next = open.popLast() {
      if reached.insert(next).inserted { open += inside[next] }
    }
    #expect(reached == Set(tree.territories.indices))
    for position in tree.territories.indices {
      #expect(Set(tree.containing(position)).count == tree.containing(position).count)
      #expect(!tree.wayUp(from: position).isEmpty)
    }
    #expect(top.contains { tree.territories[$0].id.rawValue == "U" })
    #expect(top.contains { ["A", "B", "C"].contains(tree.territories[$0].id.rawValue) })
  }
}

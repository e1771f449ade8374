import Testing

@testable import DirectoryExchange

@Suite("Proposal for a list")
struct ListProposalTests {
  private func proposal(_ text: String, name: String = "liste") throws -> ListProposal {
    try ListProposal(
      ByteSource(name: "\(name).csv", bytes: Array(text.utf8)), name: name, edition: "2026-11")
  }

  /// The use of each column, in words.
  private func uses(_ proposal: ListProposal) -> [String] {
    proposal.columns.map { column in
      switch column.use {
      case .field(let field): "\(column.name): \(field.rawValue)"
      case .fact: "\(column.name): fact"
      case .leftOut: "\(column.name): left out"
      case .empty: "\(column.name): empty"
      }
    }
  }

  static let french = """
    N°;Nom de l'association;Statut;Thématique;Prénom;Nom du président;Adresse;CP;Ville;Tél;Mail;Site;Budget
    1;Le Fournil;Association loi 1901;Alimentation;Ana;Exemple;1 rue A;1905;Solenne;00 00 00 00 01;fournil@b.example;fournil.example;1 200
    2;Les Tréteaux;Association loi 1901;Culture;Bo;Exemple;3 rue C;91912;Ormeil;00 00 00 00 02;n/a;;-
    3;Coop du Val;SCIC;Énergie;;;5 rue D;91905;Solenne;;coop@b.example;www.coop.example;
    """

  @Test("Reads a usual list, and leaves persons out")
  func usual() throws {
    let proposal = try proposal(Self.french)
    #expect(
      uses(proposal) == [
        "N°: id", "Nom de l'association: name", "Statut: form", "Thématique: sector",
        "Prénom: left out", "Nom du président: left out", "Adresse: address", "CP: postcode",
        "Ville: town", "Tél: phone", "Mail: email", "Site: website", "Budget: fact",
      ])
    #expect(proposal.remarks.contains(.lostZeros(column: "CP")))
    #expect(proposal.isCertain)
    #expect(proposal.entries == 3)
  }

  @Test("Recognizes numbers of registers without a word in the header, and says why")
  func numbers() throws {
    // Numbers that pass the check of Luhn, as that of INSEE, 120027016.
    let proposal = try proposal(
      "A,B\nUn,120027016\nDeux,552100554\nTrois,732829320\nQuatre,443061841\n")
    #expect(uses(proposal) == ["A: name", "B: siren"])
    #expect(proposal.columns[1].reason == .values(.siren, percent: 100, count: 4))
  }

  @Test("Does not believe a header that the values contradict")
  func contradicted() throws {
    let proposal = try proposal("Nom,Téléphone\nUn,bleu\nDeux,vert\nTrois,rouge\n")
    #expect(uses(proposal) == ["Nom: name", "Téléphone: fact"])
    #expect(proposal.columns[1].reason == .contradicted(.phone, percent: 0, count: 3))
  }

  @Test("Makes an identity of name and place where no number is given, and counts the same rows")
  func identity() throws {
    let proposal = try proposal(
      "Nom;Commune\nAmicale;Solenne\nAmicale;Ormeil\nAmicale;Solenne\n")
    #expect(proposal.remarks.contains(.identity(columns: ["Nom", "Commune"])))
    #expect(proposal.remarks.contains(.duplicates(count: 1, columns: ["Nom", "Commune"])))
  }

  @Test("A number that returns with the same name and place still tells organizations apart")
  func repeatedNumbers() throws {
    let head = "siren,nom,adresse\n120027016,Un,1 rue A\n552100554,Deux,2 rue B\n"
    let twice = try proposal(head + "732829320,Trois,3 rue C\n732829320,Trois,\n")
    #expect(twice.remarks.contains(.identity(columns: ["siren"])))
    #expect(twice.remarks.contains(.duplicates(count: 1, columns: ["siren"])))
    // Two places of one legal unit are two rows to keep.
    let places = try proposal(head + "732829320,Trois,3 rue C\n732829320,Trois,4 rue D\n")
    #expect(!places.remarks.contains(.identity(columns: ["siren"])))
  }

  @Test("Takes no address of a picture for a website")
  func pictures() throws {
    let rows = ["Un", "Deux", "Trois"].map {
      "\($0),https://a.example/\($0).png,www.\($0).example\n"
    }
    .joined()
    #expect(
      uses(try proposal("Nom,Logo URL,Site\n" + rows)) == [
        "Nom: name", "Logo URL: fact", "Site: website",
      ])
    #expect(uses(try proposal("Nom,image_url\n" + rows))[1] == "image_url: fact")
  }

  @Test("Says that nothing is placed where postcodes are of no country that it knows")
  func placelessPostcodes() throws {
    let foreign = try proposal("Name;Zip\nUn;10115\nThe Two of Road;70173\nTrois;80331\n")
    #expect(foreign.remarks.contains(.noPlace))
    let british = try proposal("Name;Postcode\nUn;TN39 3LR\nDeux;SE23 1NW\nTrois;KY15 5RL\n")
    #expect(!british.remarks.contains(.noPlace))
  }

  @Test("Decides the order of day and month over the whole column")
  func dateOrders() throws {
    func order(_ dates: String...) -> DateLook { DateLook(ColumnSample(name: "D", all: dates)) }
    #expect(order("01/02/2003", "31/01/2004").order == .dmy)
    #expect(order("01/02/2003", "01/31/2004").order == .mdy)
    #expect(order("2003-02-01").order == .ymd)
    #expect(order("36526", "45351").order == .serial)
    #expect(order("01/02/2003").isUnclear)
    #expect(!order("13/02/2003", "01/02/2003").isUnclear)
    #expect(order("13/02/2003", "02/13/2003").isUnclear)
  }

  @Test("Says that coordinates are exchanged, or no degrees")
  func coordinates() throws {
    let exchanged = try proposal(
      "Nom;Latitude;Longitude\nUn;-1,67;48,11\nDeux;2,35;48,85\nTrois;5,37;43,29\n")
    #expect(exchanged.remarks.contains(.exchangedCoordinates))
    let projected = try proposal("Nom;X;Y\nUn;352000;6789000\nDeux;652000;6862000\n")
    #expect(projected.remarks.contains(.projectedCoordinates))
  }

  @Test(
    "Takes codes and territories for what they are, not for organizations",
    arguments: [
      // Geographies of the United Kingdom.
      (
        "CTY17CD,CTY17NM,FID\nE90000001,Northshire,1\nE90000002,Southshire,2\nE90000003,Eastshire,3\n",
        "CTY17CD", "CTY17NM"
      ),
      // Regions of Eurostat.
      ("NUTS_ID;NAME_LATN\nXX;Solenne\nXX1;Rives\nXX11;Hautes-Rives\n", "NUTS_ID", "NAME_LATN"),
      // A classification: its codes repeat nowhere, and sectors are known.
      (
        "niv2,niv1,niv2_libelle\n01,A,Culture\n02,A,Pêche\n05,B,Extraction\n06,B,Énergie\n",
        "niv2", "niv2_libelle"
      ),
      // Municipalities.
      (
        "Code INSEE;Commune;Population\n99001;Solenne;12\n99002;Ormeil;7\n99003;Orée;9\n",
        "Code INSEE", "Commune"
      ),
    ])
  func codes(text: String, code: String, label: String) throws {
    let proposal = try proposal(text)
    #expect(proposal.remarks.contains(.codes(code: code, label: label)))
    #expect(!proposal.isOfOrganizations)
    #expect(!proposal.isCertain)
  }

  @Test(
    "Takes organizations with codes for organizations",
    arguments: [
      "Code;Nom;Ville\nA1;Un;Solenne\nA2;Deux;Ormeil\nA3;Trois;Solenne\n",
      "Code;Organization\nA1;Un\nA2;Deux\nA3;Trois\n",
      "Code;Nom\nA1;Association Un\nA2;Coopérative Deux\nA3;Trois\n",
      "Code;Nom;Mail\nA1;Un;un@a.example\nA2;Deux;b@a.example\nA3;Trois;\n",
      "No;Nom\n1;Un\n2;Deux\n3;Trois\n",
      "id,name,address,postcode\nX-9a,Rifle Club,\"3 Place, Ormeil\",TN39 3LR\nX-8b,Hockey,\"1 Road, Orée\",SE23 1NW\nX-7c,Judo,\"2 Road, Orée\",SE23 1NW\n",
    ])
  func notCodes(text: String) throws {
    let proposal = try proposal(text)
    #expect(proposal.isOfOrganizations)
    #expect(!proposal.isOfCodes)
  }

  @Test("Finds no names in a table of figures")
  func nameless() throws {
    let proposal = try proposal("Pays;1. Alpha;2. Beta\nUn;0;1\nDeux;0;0\nTrois;1;0\n")
    #expect(proposal.remarks.contains(.noName))
    #expect(!proposal.isOfOrganizations)
  }

  @Test("Writes JSON that stands on short lines and is read back")
  func json() throws {
    let text = try proposal(Self.french).profileText
    let value = try JSONParser.parse(Array(text.utf8))
    #expect(value["name"]?.string == "liste")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test("Proposes something for any bytes, and never traps", arguments: 0..<40)
  func anyBytes(seed: Int) {
    var random = SeededBytes(seed: UInt64(seed))
    let alphabet = Array("ab;,\t\"\n\r01é&#Ã©-/.@|NomVille ".utf8) + [0xFF, 0x00, 0xC3]
    let bytes = (0..<600).map { _ in
      seed % 2 == 0 ? random.next() : alphabet[Int(random.next()) % alphabet.count]
    }
    _ = try? ListProposal(
      ByteSource(name: "x.csv", bytes: bytes), name: "x", edition: "2026-11")
  }
}

/// Bytes that look random and are the same every time.
///
/// > Source: G. Marsaglia, "Xorshift RNGs" (2003).
struct SeededBytes {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt8 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return UInt8(truncatingIfNeeded: state >> 32)
  }
}

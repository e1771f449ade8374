import Testing

@testable import DirectoryExchange

@Suite("Layout of a list")
struct ListLayoutTests {
  private func layout(_ text: String) throws -> ListLayout {
    try ListRows(ByteSource(name: "list.csv", bytes: Array(text.utf8)), name: "list").layout
  }

  @Test("Finds the header below a title and blank rows")
  func titles() throws {
    let layout = try layout(
      """
      Annuaire des associations de Solenne;;;
      Mise à jour : mars 2026;;;
      ;;;
      Nom;Commune;Téléphone;Courriel
      Le Fournil;Solenne;00 00 00 00 01;a@b.example
      Les Tréteaux;Ormeil;00 00 00 00 02;c@d.example
      """)
    #expect(layout.header.skippedRows == 3)
    #expect(layout.header.rows == 1)
    #expect(layout.columns == ["Nom", "Commune", "Téléphone", "Courriel"])
    #expect(layout.titles.first == "Annuaire des associations de Solenne")
    #expect(layout.kinds == [.entry, .entry])
    #expect(!layout.isHeaderUnclear)
  }

  @Test("Joins several header rows, and keeps equal and empty names apart")
  func severalRows() throws {
    let layout = try layout(
      """
      ;Siège;;Antenne;;
      Nom;Rue;Ville;Rue;Ville;
      Le Fournil;1 rue A;Solenne;2 rue B;Ormeil;x
      Les Tréteaux;3 rue C;Ormeil;;;
      """)
    #expect(layout.header.rows == 2)
    #expect(
      layout.columns == ["Nom", "Siège Rue", "Ville", "Antenne Rue", "Ville (2)", "Column 6"])
  }

  @Test("Takes a row of units below the names for part of the header")
  func units() throws {
    let layout = try layout(
      """
      Nom;Effectif;Création
      (raison sociale);(ETP);(année)
      Le Fournil;3;2004
      Les Tréteaux;12;1998
      Le Détour;5;2010
      """)
    #expect(layout.header.rows == 2)
    #expect(layout.kinds.count == 3)
  }

  @Test("Takes a first row of a code and a word for an entry, not for part of the header")
  func firstCode() throws {
    let layout = try layout("code,label\n0000,Un\n1000,Deux\n2110,Trois\n")
    #expect(layout.header.rows == 1)
    #expect(layout.kinds == [.entry, .entry, .entry])
  }

  @Test("Numbers the columns of a list without a header")
  func noHeader() throws {
    let layout = try layout(
      """
      Le Fournil;91905;Solenne;00 00 00 00 01
      Les Tréteaux;91905;Solenne;00 00 00 00 02
      Le Détour;91912;Ormeil;00 00 00 00 03
      """)
    #expect(layout.header.rows == 0)
    #expect(layout.columns == ["Column 1", "Column 2", "Column 3", "Column 4"])
    #expect(layout.kinds.count == 3)
  }

  @Test("Tells headings, repeated headers, sums and notes from entries")
  func kinds() throws {
    let layout = try layout(
      """
      Nom;Commune;Effectif
      CULTURE;;
      Les Tréteaux;Ormeil;12
      La Fanfare;Solenne;
      SPORT;;
      Nom;Commune;Effectif
      Le Ballon;Solenne;3
      Total;;15
      Source : mairie de Solenne;;
      """)
    #expect(
      layout.kinds == [
        .section, .entry, .entry, .section, .header, .entry, .total, .note,
      ])
  }

  @Test("Takes a row with a name alone for an entry, not for a heading")
  func nameAlone() throws {
    let layout = try layout(
      """
      Nom;Commune;Effectif
      Les Tréteaux;Ormeil;12
      La Fanfare;;
      Le Ballon;Solenne;3
      Total Respect;Solenne;4
      """)
    #expect(layout.kinds == [.entry, .entry, .entry, .entry])
  }

  @Test("Says when nothing tells a header from a row")
  func unclear() throws {
    let layout = try layout("Alpha;Beta\nGamma;Delta\nEpsilon;Zeta\n")
    #expect(layout.isHeaderUnclear)
    #expect(layout.header.rows == 1)
  }

  @Test("Reads a list of one column")
  func oneColumn() throws {
    #expect(try layout("Nom\nLe Fournil\nLe Détour\n").columns == ["Nom"])
    #expect(try layout("Le Fournil\nLe Détour\nLe Ballon\n").header.rows == 0)
  }
}

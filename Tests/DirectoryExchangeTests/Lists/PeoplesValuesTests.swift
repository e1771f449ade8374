import CooperationModel
import Testing

@testable import DirectoryExchange

@Suite("Values as people write them")
struct PeoplesValuesTests {
  @Test(
    "Mends damaged entities and misread letters",
    arguments: [
      ("Caf&eacute; &amp; Th&eacute;", "Café & Thé"),
      ("Ressourcerie de l&amp;#39;Or&amp;eacute;e", "Ressourcerie de l'Orée"),  // encoded twice
      ("soci&#233t&#xE9;", "société"),  // one without its semicolon
      ("&eacutecole", "école"),
      ("AssociÃ©s dâ€™Ã‰tampes", "Associés d’Étampes"),
      ("voilÃ la fÃªte", "voilà la fête"),  // the no-break space has become a blank
      ("StraÃŸe â€“ CÅ“ur", "Straße – Cœur"),
      ("IRMÃ DULCE", "IRMÃ DULCE"),  // Portuguese, and right
      ("Dupont &Co, R&D", "Dupont &Co, R&D"),
      ("http://a.example/?x=1&eth=2&copy=3", "http://a.example/?x=1&eth=2&copy=3"),
      ("Château d’Ô, 3 €", "Château d’Ô, 3 €"),
    ]
  )
  func mended(damaged: String, mended: String) {
    #expect(Repair.mended(damaged) == mended)
  }

  @Test(
    "Reads numbers with groups and decimals",
    arguments: [
      ("1 234,5", ",", 1234.5), ("1.234,50", ",", 1234.5), ("1,234.5", ".", 1234.5),
      ("84200.0", ".", 84200), ("9.22E+03", ".", 9220), ("12 500 €", ".", 12500),
      ("1 234 567", ",", 1_234_567), ("-1,5", ",", -1.5),
    ] as [(String, Character, Double)]
  )
  func numbers(text: String, sign: Character, value: Double) {
    #expect(PeoplesNumber.value(text, decimalSign: sign) == value)
  }

  @Test("Takes no text for a number", arguments: ["", "abc", "12 rue", "1-2-3", "nan", "0x10"])
  func noNumber(text: String) {
    #expect(PeoplesNumber.value(text) == nil)
  }

  @Test(
    "Finds the numbers of a pair of coordinates",
    arguments: [
      ("48.1173, -1.6778", [48.1173, -1.6778]), ("48,1173 ; -1,6778", [48.1173, -1.6778]),
      ("48,1173, -1,6778", [48.1173, -1.6778]), ("POINT(-1.6778 48.1173)", [-1.6778, 48.1173]),
      ("48.1173,2.3333", [48.1173, 2.3333]), ("[48.1, 2.3]", [48.1, 2.3]), ("aucune", []),
    ]
  )
  func pairs(text: String, numbers: [Double]) {
    #expect(PeoplesNumber.all(in: text) == numbers)
  }

  @Test(
    "Gives numbers of registers their zeros back",
    arguments: [
      ("5580113", 9, "005580113"), ("1000", 5, "01000"), ("84200.0", 5, "84200"),
      ("2A004", 5, "2A004"), ("552 100 554", 9, "552100554"), ("a/b", 5, "a/b"),
    ]
  )
  func registered(text: String, digits: Int, number: String) {
    #expect(PeoplesNumber.registered(text, digits: digits) == number)
  }

  @Test(
    "Reads numbers of employees in words",
    arguments: [
      ("10 à 19 salariés", "10-19"), ("10-19", "10-19"), ("de 1 à 2", "1-2"), ("3 salariés", "3"),
      ("moins de 10", "0-9"), ("plus de 50", "50+"), ("250 et plus", "250+"), ("20+", "20+"),
      ("aucun salarié", "0"), ("3,5 ETP", "3-4"), ("1 234", "1234"), ("> 100", "100+"),
      ("12.0", "12"), ("between 5 and 9", "5-9"),
    ]
  )
  func workforce(text: String, band: String) {
    #expect(Workforce(words: text)?.text == band)
  }

  @Test("Takes no text for a number of employees", arguments: ["", "inconnu", "20 à 10", "1/2/3"])
  func noWorkforce(text: String) {
    #expect(Workforce(words: text) == nil)
  }

  @Test(
    "Reads dates in several orders",
    arguments: [
      ("31/12/2019", "dmy", "2019-12-31"), ("12/31/2019", "mdy", "2019-12-31"),
      ("2019-12-31", "dmy", "2019-12-31"), ("2019/12/31", "dmy", "2019-12-31"),
      ("31.12.19", "dmy", "2019-12-31"), ("1er mars 2004", "dmy", "2004-03-01"),
      ("12 déc. 1998", "dmy", "1998-12-12"), ("March 3, 2004", "mdy", "2004-03-03"),
      ("avril 2011", "dmy", "2011-04"), ("04/2011", "dmy", "2011-04"), ("2011", "dmy", "2011"),
      ("03/02/2011 10:15:00", "dmy", "2011-02-03"),
      // Days that spreadsheets count: 1 January 2000 is 36526, 29 February 2024 is 45351.
      ("36526", "serial", "2000-01-01"), ("45351", "serial", "2024-02-29"),
    ]
  )
  func dates(text: String, order: String, day: String) throws {
    let order = try #require(PeoplesDate.Order(rawValue: order))
    #expect(PeoplesDate.value(text, order: order)?.text == day)
  }

  @Test("Takes no text for a date", arguments: ["", "31/02/2019", "n/a", "40/40/2019", "123"])
  func noDate(text: String) {
    #expect(PeoplesDate.value(text, order: .dmy) == nil)
  }

  @Test("Takes an address of one line apart")
  func addresses() {
    let address = FrenchAddress("12 rue des Lilas, 35000 RENNES Cedex 7")
    #expect(address?.street == "12 rue des Lilas")
    #expect(address?.postcode == "35000")
    #expect(address?.town == "RENNES")
    #expect(FrenchAddress("91905 Solenne")?.street == "")
    #expect(FrenchAddress("BP 12345 - 91905 Solenne")?.postcode == "91905")
    #expect(FrenchAddress("Solenne") == nil)
    #expect(FrenchAddress.plainTown("Trois-Rivières (Québec)") == "Trois-Rivières")
    #expect(FrenchAddress.plainTown("Commune de Val-Brume") == "Val-Brume")
    #expect(FrenchAddress.plainTown("Commune d’Orée") == "Orée")
  }

  // Numbers of INSEE's own examples and of known bodies: INSEE 120027016, La Poste 356000000.
  @Test(
    "Knows what values look like",
    arguments: [
      (ValueKind.siren, "120027016", true), (.siren, "120 027 016", true),
      (.siren, "120027017", false), (.siren, "5580121", true),  // 005580121, its zeros lost
      (.siret, "12002701600563", true), (.siret, "12002701600564", false),
      (.rna, "W751234567", true), (.rna, "751234567", false),
      (.email, "a.b@c.example", true), (.email, "a@b", false),
      (.website, "www.alafut.qc.ca", true), (.website, "ostr.ca", true),
      (.website, "http://x.example/y?z", true), (.website, "M. Dupont", false),
      (.website, "S.A.R.L.", false), (.phone, "02 99 00 00 00", true),
      (.phone, "+33 2 99 00 00 00", true),
      (.phone, "120027016", false), (.naf, "88.10A", true), (.naf, "8810A", true),
      (.naf2025, "94.99Y", true), (.naf, "94.99Y", false), (.ntee, "P20", true),
      (.ntee, "C40Z", true),
      (.postcode, "1000", true), (.postcode, "84200.0", true), (.postcode, "35000 Rennes", false),
      (.letteredPostcode, "G9A 5K8", true), (.letteredPostcode, "CF34 9YY", true),
      (.letteredPostcode, "SW1A1AA", true), (.letteredPostcode, "35000", false),
      (.postcodeAndTown, "35000 Rennes", true), (.wholeAddress, "1 rue A 35000 Rennes", true),
      (.coordinates, "48.1, -1.6", true), (.coordinates, "2 rue 4", false),
      (.rounded, "9.22E+13", true), (.date, "1/2/2003", true), (.date, "Mars", false),
    ]
  )
  func looks(kind: ValueKind, text: String, fits: Bool) {
    #expect(kind.fits(text) == fits)
  }
}

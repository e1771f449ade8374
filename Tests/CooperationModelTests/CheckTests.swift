import CooperationModel
import Testing

@Suite("What to look at in a directory")
struct CheckTests {
  @Test(
    "Names are alike by the share of words or letters that both have",
    arguments: [
      ("amicale laique", "amicale laique", 1.0),  // the same
      ("amicale laique", "amicale laiques", 14.0 / 15),  // one letter too many of fifteen
      ("a b c d e", "e d c b a", 1.0),  // the same words in another order
      ("a b c d e", "a b c d", 0.8),  // four of five words
      ("atelier velo", "atelier bois", nil),  // four letters of twelve, one word of three
      ("a b c d", "a b c x y", nil),  // three of six words
      ("", "", nil), ("kitten", "sitting", nil),  // three corrections of seven letters
    ])
  func likeness(a: String, b: String, expected: Double?) {
    let found = NameLikeness(folded: a).likeness(to: NameLikeness(folded: b))
    #expect(found == NameLikeness(folded: b).likeness(to: NameLikeness(folded: a)))
    #expect((found == nil) == (expected == nil))
    if let found, let expected { #expect(abs(found - expected) < 1e-12) }
  }

  @Test(
    "An identity is suspicious where the register would not give it",
    arguments: [
      ("siren:732829320", nil),  // the example of the French statistical institute
      ("siren:732829321", IdentitySuspicion.checkDigit), ("siren:32829320", .length),
      ("siret:73282932000074", nil), ("siret:73282932000075", .checkDigit),
      ("siret:35600000049837", nil),  // La Poste: its digits sum to a multiple of 5
      ("list:1,23E+13", .rounded), ("list:#N/A", .nullSign), ("rna:", .noNumber),
      ("E+7", nil), ("W751234567", nil), ("list:12", nil),
    ] as [(String, IdentitySuspicion?)])
  func identities(id: String, expected: IdentitySuspicion?) {
    #expect(IdentitySuspicion(.init(rawValue: id)) == expected)
  }
}

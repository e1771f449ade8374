import Testing
import TextLayout

@Suite("Forms of words by numbers")
struct PluralRuleTests {
  private static let letters: [Character: PluralCategory] = [
    "z": .zero, "o": .one, "t": .two, "f": .few, "m": .many, "-": .other,
  ]

  @Test(
    "The forms of 0 to 119, 1,000, 1,000,000 and 1,000,001, by Babel 2.18",
    arguments: [
      (
        "ja",
        "------------------------------------------------------------"
          + "------------------------------------------------------------"
          + "---"
      ),
      (
        "en",
        "-o----------------------------------------------------------"
          + "------------------------------------------------------------"
          + "---"
      ),
      (
        "fr",
        "oo----------------------------------------------------------"
          + "------------------------------------------------------------"
          + "-m-"
      ),
      (
        "hi",
        "oo----------------------------------------------------------"
          + "------------------------------------------------------------"
          + "---"
      ),
      (
        "es",
        "-o----------------------------------------------------------"
          + "------------------------------------------------------------"
          + "-m-"
      ),
      (
        "pt-pt",
        "-o----------------------------------------------------------"
          + "------------------------------------------------------------"
          + "-m-"
      ),
      (
        "is",
        "-o-------------------o---------o---------o---------o--------"
          + "-o---------o---------o---------o---------o------------------"
          + "--o"
      ),
      (
        "cs",
        "-offf-------------------------------------------------------"
          + "------------------------------------------------------------"
          + "---"
      ),
      (
        "pl",
        "mofffmmmmmmmmmmmmmmmmmfffmmmmmmmfffmmmmmmmfffmmmmmmmfffmmmmm"
          + "mmfffmmmmmmmfffmmmmmmmfffmmmmmmmfffmmmmmmmfffmmmmmmmmmmmmmmm"
          + "mmm"
      ),
      (
        "ru",
        "mofffmmmmmmmmmmmmmmmmofffmmmmmmofffmmmmmmofffmmmmmmofffmmmmm"
          + "mofffmmmmmmofffmmmmmmofffmmmmmmofffmmmmmmofffmmmmmmmmmmmmmmm"
          + "mmo"
      ),
      (
        "hr",
        "-offf----------------offf------offf------offf------offf-----"
          + "-offf------offf------offf------offf------offf---------------"
          + "--o"
      ),
      (
        "lt",
        "-offffffff-----------offffffff-offffffff-offffffff-offffffff"
          + "-offffffff-offffffff-offffffff-offffffff-offffffff----------"
          + "--o"
      ),
      (
        "lv",
        "zo--------zzzzzzzzzzzo--------zo--------zo--------zo--------"
          + "zo--------zo--------zo--------zo--------zo--------zzzzzzzzzz"
          + "zzo"
      ),
      (
        "sl",
        "-otff-------------------------------------------------------"
          + "-----------------------------------------otff---------------"
          + "--o"
      ),
      (
        "ro",
        "foffffffffffffffffff----------------------------------------"
          + "-----------------------------------------fffffffffffffffffff"
          + "--f"
      ),
      (
        "ar",
        "zotffffffffmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm"
          + "mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm---ffffffffmmmmmmmmm"
          + "---"
      ),
      (
        "he",
        "-ot---------------------------------------------------------"
          + "------------------------------------------------------------"
          + "---"
      ),
      (
        "ga",
        "-otffffmmmm-------------------------------------------------"
          + "------------------------------------------------------------"
          + "---"
      ),
      (
        "gd",
        "-otffffffffotfffffff----------------------------------------"
          + "------------------------------------------------------------"
          + "---"
      ),
      (
        "cy",
        "zotf--m-----------------------------------------------------"
          + "------------------------------------------------------------"
          + "---"
      ),
      (
        "br",
        "-otff----f-----------otff----f-otff----f-otff----f-otff----f"
          + "-otff----f-----------otff----f-----------otff----f----------"
          + "-mo"
      ),
      (
        "mt",
        "fotffffffffmmmmmmmmm----------------------------------------"
          + "-------------------------------------------ffffffffmmmmmmmmm"
          + "---"
      ),
      (
        "fil",
        "oooo-o-oo-oooo-o-oo-oooo-o-oo-oooo-o-oo-oooo-o-oo-oooo-o-oo-"
          + "oooo-o-oo-oooo-o-oo-oooo-o-oo-oooo-o-oo-oooo-o-oo-oooo-o-oo-"
          + "ooo"
      ),
    ])
  func categories(code: String, forms: String) {
    let rule = PluralRule(language: code)
    for (number, letter) in zip(Array(0..<120) + [1000, 1_000_000, 1_000_001], forms) {
      #expect(rule.category(of: number) == Self.letters[letter], "\(code) \(number)")
    }
  }

  @Test("A region follows its language, an unknown language has a form for one")
  func codes() {
    #expect(PluralRule(language: "fr-ca") == PluralRule(language: "fr"))
    #expect(PluralRule(language: "pt-br") != PluralRule(language: "pt-pt"))
    #expect(PluralRule(language: "xx") == .one)
    #expect(PluralRule(language: "PL") == .polish)
  }

  @Test("Signs do not matter, and no number is too large")
  func extremes() {
    #expect(PluralRule.polish.category(of: -3) == .few)
    for rule in [PluralRule.polish, .arabic, .breton] {
      #expect(rule.category(of: .min) == rule.category(of: Int(Int.min.magnitude % 1000 + 1000)))
    }
  }
}

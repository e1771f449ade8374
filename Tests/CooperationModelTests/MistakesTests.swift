import CooperationModel
import Testing

@Suite("Small mistakes")
struct MistakesTests {
  @Test(
    "One mistake is forgiven in a word of four letters or more",
    arguments: [
      ("caen", "caen", true), ("cean", "caen", true), ("can", "caen", false),
      ("caes", "caen", true),
      ("caeen", "caen", true), ("cane", "caen", true), ("acne", "caen", false),
      ("energei", "energies", true), ("enrgie", "energies", true), ("energo", "energies", true),
      ("enerp", "energies", false), ("", "caen", true), ("jardinsz", "jardins", true),
    ]
  )
  func mayMean(typed: String, word: String, isMeant: Bool) {
    #expect(Mistakes.mayMean(typed, word) == isMeant)
  }

  @Test("Whatever is around a word may mean it, and nothing is there twice")
  func around() {
    let letters = Array("abcde")
    let all = Mistakes.around("cade", letters: letters)
    #expect(Set(all).count == all.count)
    #expect(!all.contains("cade"))
    for text in ["acde", "cad", "ade", "cadee", "bade", "cadeb", "acade"] {
      #expect(all.contains(text), "\(text)")
    }
    // 3 swaps, 4 shorter, 16 changed, 21 longer: 25 places less what doubling a letter repeats.
    #expect(all.count == 3 + 4 + 16 + 21)
    #expect(Mistakes.around("cad", letters: letters).isEmpty)
  }

  @Test(
    "Fits are ranked",
    arguments: [
      ("solenne", "solenne", .exact), ("solenne nord", "solenne", .firstWords),
      ("solennelle", "solenne", .beginning), ("grand solenne", "solenne", .words),
      ("grand solenne", "sol gra", .words), ("grand solenne", "solnne", .mistaken),
      ("grand solenne", "lyon", nil), ("grand", "", nil),
    ] as [(String, String, NameFit?)]
  )
  func fits(name: String, typed: String, fit: NameFit?) {
    #expect(NameFit(name, typed: typed) == fit)
  }
}

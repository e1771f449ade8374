import Testing

@testable import DirectoryExchange

@Suite("Key index")
struct KeyIndexTests {
  @Test("Finds what a dictionary finds, whatever is asked")
  func dictionary() {
    var generator = SplitMix(seed: 41)
    var index = KeyIndex()
    var plain: [String: Int] = [:]
    for number in 0..<20_000 {
      let kind = Int.random(in: 0...2, using: &generator)
      let text =
        kind == 2 ? "W\(number % 7000)" : "\(Int.random(in: 0..<30_000, using: &generator))"
      index[KeyIndex.Key(kind: kind, text)] = number
      plain["\(kind)|\(text)"] = number
    }
    for kind in 0...2 {
      for number in 0..<30_000 {
        let text = kind == 2 ? "W\(number)" : "\(number)"
        #expect(index[KeyIndex.Key(kind: kind, text)] == plain["\(kind)|\(text)"])
      }
    }
  }

  @Test("Keys stand all over a table, so that none has to pass many others")
  func homes() {
    #expect(KeyIndex.home(of: 0, in: 101) == 0)
    #expect(KeyIndex.home(of: 0xFFFF_FFFF_8000_0000, in: 101) == 50)
    #expect(KeyIndex.home(of: 0xFFFF_FFFF, in: 101) == 100)
    #expect(KeyIndex.home(of: 0x4000_0000, in: 4_000_000_000) == 1_000_000_000)
  }

  @Test("Digits and their text are one key; zeros before them make another")
  func digits() {
    #expect(
      KeyIndex.Key(kind: 1, "054501754")
        == KeyIndex.Key(kind: 1, digits: 54_501_754, count: 9))
    #expect(KeyIndex.Key(kind: 1, "054501754") != KeyIndex.Key(kind: 1, "54501754"))
    #expect(KeyIndex.Key(kind: 1, "054501754") != KeyIndex.Key(kind: 2, "054501754"))
  }
}

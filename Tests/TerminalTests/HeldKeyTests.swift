import Browser
import Terminal
import Testing

@Suite("A held key")
struct HeldKeyTests {
  /// Presses a key every so many milliseconds for three seconds on a line of 9,600 bytes a second.
  ///
  /// - Returns: How many pictures were sent, and how long the line is busy after the last key.
  private func hold(every interval: Int, bytes: Int) -> (pictures: Int, rest: Int) {
    var held = HeldKey()
    var (pictures, isDue, lineIsFree) = (0, false, 0.0)
    for now in 0..<3_000 {
      if now.isMultiple(of: interval) {
        held.press(.pageDown, at: now)
        isDue = true
      }
      guard isDue, held.due(at: now) == nil else { continue }
      isDue = false
      pictures += 1
      held.sent(bytes: bytes, at: now)
      lineIsFree = max(lineIsFree, Double(now)) + Double(bytes) / 9.6
    }
    return (pictures, max(0, Int(lineIsFree) - 3_000))
  }

  @Test(
    "Its last picture has left a slow line a moment after the finger has left the key",
    arguments: [
      200,  // a line down
      800,  // a line down, with a preview
      2_000,  // a page of 80×24
    ]
  )
  func stops(bytes: Int) {
    let (pictures, rest) = hold(every: 33, bytes: bytes)
    #expect(rest <= 250, "the line is busy for \(rest) ms")
    #expect(pictures >= 12, "what moves is seen to move")
  }

  @Test("What a slow line carries is drawn at every key")
  func lines() { #expect(hold(every: 33, bytes: 300).pictures == 91) }

  @Test("A key pressed again by hand, and another key, are drawn at once")
  func byHand() {
    #expect(hold(every: 100, bytes: 8_000).pictures == 30)
    var held = HeldKey()
    held.press(.down, at: 0)
    held.sent(bytes: 5_000, at: 0)
    held.press(.down, at: 30)
    #expect(held.due(at: 30) == 250)
    held.press(.up, at: 40)
    #expect(held.due(at: 40) == nil)
  }

  @Test("Where nobody knows what was sent, nothing waits")
  func unknown() {
    var held = HeldKey()
    held.press(.down, at: 0)
    held.press(.down, at: 30)
    held.sent(bytes: nil, at: 30)
    #expect(held.due(at: 31) == nil)
  }
}

import Browser
import CooperationModel
import Testing
import TextLayout

@Suite("Without drawing")
struct WithoutDrawingTests {
  @Test("No rule, bar or frame is drawn, and pictures are tables", arguments: EveryScreen.all)
  func lines(screen: EveryScreen) throws {
    let journey = try Journey(
      screen.directory, at: screen.territory.map { .init(rawValue: $0) }, drawsLines: false)
    for key in screen.keys { journey.press(key) }
    // Whoever asks for a picture with the key of tables gets it.
    guard !screen.keys.contains(.character("t")), !screen.keys.contains(.character("+")) else {
      return
    }
    let drawn = journey.screen.unicodeScalars.filter {
      (0x2500...0x259F).contains($0.value) || (0x2800...0x28FF).contains($0.value)
    }
    #expect(drawn.isEmpty, "\(journey.screen)")
    expectStraight(journey.frame, screen.name)
  }
}

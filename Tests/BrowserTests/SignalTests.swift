import Browser
import Testing
import TextLayout

@Suite("Stopping, resuming and resizing on every screen and in every box")
struct SignalTests {
  @Test(
    "^Z stops and ^L paints anew, and neither changes what is shown", arguments: EveryScreen.all)
  func stopAndRepaint(screen: EveryScreen) throws {
    let journey = try screen.journey()
    let before = journey.frame
    journey.press(.control("z"))
    #expect(journey.effects == [.suspend])
    // The shell has resumed the program: the size of the window is told again.
    journey.send(.resize(before.size))
    #expect(keepsPlace(journey.frame, before), "\(journey.screen)")
    journey.press(.control("l"))
    #expect(journey.effects == [.redraw])
    #expect(keepsPlace(journey.frame, before), "\(journey.screen)")
  }

  /// Whether a picture is the one before: a notice may have gone from the lines below the body.
  private func keepsPlace(_ frame: Frame, _ before: Frame) -> Bool {
    frame.cursor == before.cursor
      && (0..<frame.size.rows - 4).allSatisfy { frame.text(ofRow: $0) == before.text(ofRow: $0) }
  }

  @Test("^C closes a box or stops what runs, and never leaves", arguments: EveryScreen.all)
  func interrupt(screen: EveryScreen) throws {
    let journey = try screen.journey()
    for _ in 0..<4 {
      journey.press(.control("c"))
      #expect(!journey.effects.contains(.quit))
    }
    #expect(journey.screen.contains("q quits"), "\(journey.screen)")
  }

  @Test("A burst of sizes ends as the last one alone would", arguments: EveryScreen.all)
  func resize(screen: EveryScreen) throws {
    let journey = try screen.journey()
    for (columns, rows) in [(200, 60), (12, 4), (1, 1), (60, 16), (59, 15), (120, 40)] {
      journey.send(.resize(Size(columns: columns, rows: rows)))
      expectStraight(journey.frame, "\(screen.name) at \(columns)×\(rows)")
    }
    let direct = try screen.journey()
    direct.send(.resize(Size(columns: 120, rows: 40)))
    #expect(journey.frame.text(ofRow: 0) == direct.frame.text(ofRow: 0))
    #expect(journey.cursorRow == direct.cursorRow, "\(journey.screen)\n\(direct.screen)")
  }
}

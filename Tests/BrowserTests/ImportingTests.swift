import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("An import while one browses")
struct ImportingTests {
  private static var running: RunningImport {
    var state = RunningImport(source: "register.csv")
    state.done = [.init(step: .reading, seconds: 12), .init(step: .organizations, seconds: 3)]
    state.step = .territories
    state.share = 0.62
    state.seconds = 75
    state.secondsLeft = 40
    state.organizations = 184_220
    state.problems = ["notPlaced": 259, "ignored": 41]
    state.examples = ["notPlaced": "line 8: “Solene” was read"]
    return state
  }

  @Test("It is announced once, and browsing goes on")
  func announced() throws {
    let journey = try Journey()
    journey.send(.importing(Self.running))
    #expect(journey.screen.contains("I shows it"))
    journey.press(.down)
    journey.send(.importing(Self.running))
    #expect(!journey.screen.contains("I shows it"))
    #expect(journey.frame.text(ofRow: 1).contains("[1 Territories]"))
  }

  @Test("I shows the steps, how long still, and the problems so far")
  func box() throws {
    let journey = try Journey()
    journey.send(.importing(Self.running))
    journey.press(.character("I"))
    #expect(journey.effects == [.lookForImport, .wake(afterMilliseconds: 500)])
    #expect(journey.screen.contains("register.csv · 1 min 15 s"))
    let row = try #require(
      (0..<24).first { journey.frame.text(ofRow: $0).contains("Count the territories") })
    #expect(journey.frame.text(ofRow: row).contains("62 % · about 40 s left"))
    #expect(journey.frame.cursor.row == row)
    #expect(journey.frame.text(ofRow: row + 1).contains("waiting"))
    #expect(journey.screen.contains("259 rows not placed: line 8: “Solene” was read"))
    journey.press(.down)
    #expect(journey.screen.contains("41 values read as unknown"))
  }

  @Test("While it is shown it is looked at twice a second; closed, nobody looks")
  func looks() throws {
    let journey = try Journey()
    journey.press(.character("I"))
    #expect(journey.screen.contains("No import into this directory is running."))
    journey.send(.importing(nil))
    #expect(journey.state.box == nil)
    #expect(journey.screen.contains("No import into this directory is running."))
    journey.press(.character("I"))
    journey.send(.importing(Self.running))
    journey.send(.wake)
    #expect(journey.effects == [.lookForImport, .wake(afterMilliseconds: 500)])
    #expect(journey.screen.contains("Count the territories"))
    journey.press(.escape)
    journey.send(.wake)
    #expect(journey.effects.isEmpty)
    journey.press(.character("I"))
    journey.send(.importing(nil))
    #expect(journey.state.box == nil)
    #expect(journey.screen.contains("The import is over. R takes the newest edition"))
  }

  @Test("As files", arguments: GoldenScreenTests.windows)
  func golden(window: GoldenScreenTests.Window) throws {
    let journey = try Journey(
      columns: window.columns, rows: window.rows,
      language: window.language == "fr" ? .french : .english, repertoire: window.repertoire)
    journey.send(.importing(Self.running))
    journey.press(.character("I"))
    try journey.expectGolden("importing-\(window.name)")
  }

  @Test("Fits every window", arguments: [(20, 6), (40, 12), (80, 24), (160, 50)])
  func windows(columns: Int, rows: Int) throws {
    let journey = try Journey(columns: columns, rows: rows, language: .french)
    journey.send(.importing(Self.running))
    journey.press(.character("I"), .down, .up)
    #expect(journey.frame.size == Size(columns: columns, rows: rows))
    journey.press(.escape)
    #expect(journey.state.box == nil)
  }
}

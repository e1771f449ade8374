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
    state.examples = ["notPlaced": ["line 8: “Solene” was read", "line 9: “Ormel” was read"]]
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

  @Test("Where all is to be quiet, nothing in it changes by itself until the import is over")
  func quiet() throws {
    let journey = try Journey(isQuiet: true)
    journey.send(.importing(Self.running))
    journey.press(.character("I"))
    var later = Self.running
    later.share = 0.7
    journey.send(.importing(later))
    #expect(journey.screen.contains("70 %"), "what is true when it is opened")
    later.share = 0.9
    journey.send(.wake)
    journey.send(.importing(later))
    #expect(journey.screen.contains("70 %"))
    journey.send(.importing(nil))
    #expect(journey.state.box == nil)
    #expect(journey.screen.contains("over"))
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

  @Test("Enter lists the chosen problems, Esc goes back to the steps, then to the directory")
  func problems() throws {
    let journey = try Journey()
    journey.send(.importing(Self.running))
    journey.press(.character("I"), .enter)
    #expect(journey.screen.contains("259 rows not placed"))
    #expect(journey.screen.contains("line 9: “Ormel” was read"))
    #expect(journey.screen.contains("257 more; the import itself writes them all"))
    journey.press(.down)
    #expect(!journey.screen.contains("line 8:") && journey.screen.contains("line 9:"))
    journey.press(.escape)
    #expect(journey.screen.contains("Count the territories"))
    journey.press(.escape)
    #expect(journey.state.box == nil)
  }

  @Test("w writes what is known so far; x asks once more before it ends the import")
  func keys() throws {
    let journey = try Journey()
    journey.send(.importing(Self.running))
    journey.press(.character("I"), .character("w"))
    guard case .write(let name, let text)? = journey.effects.first else {
      Issue.record("nothing written")
      return
    }
    #expect(name == "import")
    #expect(
      text.contains("259 rows not placed\n  line 8: “Solene” was read\n  line 9:")
        && text.contains("41 values read as unknown\n  41 more;"))
    journey.press(.character("x"))
    #expect(journey.effects.isEmpty)
    #expect(journey.screen.contains("x once more cancels the import"))
    journey.press(.down)
    #expect(!journey.screen.contains("x once more"))
    journey.press(.character("x"), .character("x"))
    #expect(journey.effects == [.cancelImport])
  }

  @Test("While files are read, their bytes are told, how fast, and how long still")
  func reading() throws {
    var state = RunningImport(source: "register.csv")
    state.bytes = 240_000_000
    state.seconds = 4
    state.share = 0.25
    state.secondsLeft = 12
    #expect(
      Messages(.english).progress(state)
        == "Read the files · 240 MB · 60.0 MB/s · 25 % · about 12 s left")
    state.organizations = 8000
    #expect(Messages(.english).progress(state).contains("8,000 organizations · 2,000 a second"))
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

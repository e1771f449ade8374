import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("A restricted run")
struct RestrictionTests {
  private func journey(isRestricted: Bool = true) throws -> Journey {
    let journey = try Journey(columns: 100)
    journey.environment.isRestricted = isRestricted
    journey.press(.character("2"))
    return journey
  }

  @Test(
    "Says why it writes no list, opens no address and goes to no shell",
    arguments: [
      (Key.character("e"), "Restricted: nothing is written here but the notebook."),
      (.character("o"), "Restricted: no other program is started from here."),
      (.control("z"), "Restricted: there is no shell to go back to; q quits."),
    ])
  func keys(key: Key, sentence: String) throws {
    let journey = try journey()
    journey.press(key)
    #expect(journey.effects.isEmpty)
    #expect(journey.state.box == nil)
    #expect(journey.screen.contains(sentence))
  }

  @Test("The help and the search for actions list nothing of it, and list it otherwise")
  func help() throws {
    for isRestricted in [true, false] {
      for words in [MessageKey.helpExport, .helpOpenAddress] {
        let journey = try journey(isRestricted: isRestricted)
        let help = journey.environment.messages(words)
        let listed = journey.state.helpLines(filter: "", journey.environment).contains {
          if case .binding(_, words, _) = $0 { true } else { false }
        }
        #expect(listed == !isRestricted)
        journey.press(.character(":"))
        journey.type(help)
        guard case .search(let search)? = journey.state.box else {
          Issue.record("no search")
          return
        }
        let isFound = search.matches.contains {
          if case .action(_, words, _) = $0 { true } else { false }
        }
        #expect(isFound == !isRestricted)
      }
    }
  }

  @Test("What the user noted is kept, and nothing else leaves, whatever asked for it")
  func effects() throws {
    let journey = try journey()
    var notice: String?
    let request = Effect.notebook(
      .add(.note("x", on: .init(id: .init(rawValue: "o01"), name: "x"))))
    let wanted: [Effect] = [
      .write(name: "a", text: "b"), request, .open("https://example.org"), .cancelImport,
      .export(ExportRequest(query: .init(scope: .everywhere), format: .csv, name: "a")), .suspend,
      .copy("x"), .quit,
    ]
    #expect(
      journey.environment.allowed(wanted, notice: &notice) == [request, .copy("x"), .quit])
    #expect(notice != nil)
    journey.environment.isRestricted = false
    #expect(journey.environment.allowed(wanted, notice: &notice) == wanted)
  }

  @Test("In the dialogue of lines, too")
  func plain() throws {
    let journey = try journey()
    var dialogue = Dialogue(journey.state, in: journey.environment)
    _ = dialogue.begin()
    let said = dialogue.take("e") { _ in nil }
    #expect(said.contains("Restricted: nothing is written here but the notebook."))
  }
}

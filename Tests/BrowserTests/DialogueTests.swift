import Browser
import CooperationModel
import Testing
import TextLayout

/// A conversation with the browser, without a terminal.
private final class Conversation {
  var dialogue: Dialogue
  let environment: Environment
  var said: [String]

  init(
    language: Language = .english, repertoire: Repertoire = .unicode, keys: KeyMap = .standard,
    directory: InventedDirectory = .small
  ) throws {
    environment = Environment(
      directory: directory, messages: Messages(language), repertoire: repertoire,
      keys: keys, now: { 0 })
    let state = try BrowserState(size: Size(columns: 80, rows: 24), in: environment)
    dialogue = Dialogue(state, in: environment)
    said = dialogue.begin()
  }

  /// Types lines, and keeps what the last one brought.
  @discardableResult
  func type(_ lines: String...) -> [String] {
    let environment = self.environment
    for line in lines {
      said = dialogue.take(line) { effect in
        guard case .ask(let question) = effect else { return nil }
        return question.answer(
          from: environment.directory, threads: 1, computation: Computation()
        ).map { .answer($0) }
      }
    }
    return said
  }

  func line(_ number: Int) -> String? { said.first { $0.hasPrefix("\(number) ") } }
}

@Suite("A dialogue of lines")
struct DialogueTests {
  @Test("Says where one is, one thing a line, the number first, and what can be typed")
  func begin() throws {
    let talk = try Conversation()
    #expect(talk.said.first?.contains("Hautes-Rives") == true)
    #expect(talk.line(1)?.hasPrefix("1 Orée, ") == true)
    #expect(talk.line(1)?.hasSuffix(" organizations") == true)
    #expect(talk.said.last == "Number opens, Enter next page, b back, / search, ? help.")
    #expect(talk.dialogue.prompt == "Hautes-Rives> ")
  }

  @Test("Numbers open, b goes back to where one was")
  func walk() throws {
    let talk = try Conversation()
    talk.type("1")
    #expect(talk.dialogue.prompt == "Orée> ")
    #expect(talk.said.first?.hasPrefix("Orée.") == true)
    let inside = talk.said
    talk.type("2", "b")
    #expect(talk.said == inside)
    talk.type("b")
    #expect(talk.dialogue.prompt == "Hautes-Rives> ")
    talk.type("99")
    #expect(talk.said.count == 1 && talk.said[0].hasPrefix("There is no 99 here"))
  }

  @Test("Goes to an organization, its links, and along them, by numbers alone")
  func links() throws {
    let talk = try Conversation()
    talk.type("/jardins")
    #expect(talk.dialogue.prompt == "search> ")
    #expect(talk.said.first?.hasSuffix("found.") == true)
    let found = try #require(talk.said.first { $0.contains("Coopérative des Jardins") })
    talk.type(String(found.prefix { $0 != " " }))
    #expect(talk.said.contains("WHAT IT DOES"))
    talk.type("l")
    #expect(talk.said.contains { $0.hasPrefix("Works with ") })
    let name = try #require(talk.line(1)?.dropFirst(2).split(separator: ",").first)
    talk.type("1?")
    #expect(talk.said.count == 1 && talk.said[0].contains(name))
    talk.type("1")
    #expect(talk.dialogue.prompt == "\(name)> ")
    talk.type("b")
    #expect(talk.dialogue.prompt.contains("Jardins"))
  }

  @Test("Numbers of suggestions go on after those of what is known")
  func suggestions() throws {
    let talk = try Conversation()
    talk.type("/jardins", "1", "l")
    let heading = try #require(talk.said.firstIndex { $0.hasPrefix("Could work with ") })
    let line = talk.said[heading + 1]
    let number = try #require(line.split(separator: " ").first.flatMap { Int($0) })
    #expect(number > 1)
    let name = line.dropFirst("\(number) ".count).split(separator: ",")[0]
    talk.type("\(number)")
    #expect(talk.dialogue.prompt == "\(name)> ")
  }

  @Test("Pages follow each other without a gap, and end")
  func pages() throws {
    let talk = try Conversation()
    talk.type("v2")
    var numbers: [Int] = []
    for _ in 0..<20 {
      numbers += talk.said.filter { !$0.contains(" more.") }.compactMap {
        $0.split(separator: " ").first.flatMap { Int($0) }
      }
      talk.type("")
      if talk.said == ["That is all."] { break }
    }
    #expect(talk.said == ["That is all."])
    #expect(numbers.count > 10)
    #expect(numbers == Array(1...numbers.count))
    talk.type("-")
    #expect(talk.line(1) != nil || numbers.count > 20)
  }

  @Test("Keys work by their letters, on a line by its number, and boxes are read")
  func keys() throws {
    let talk = try Conversation()
    talk.type("v2", "s")
    #expect(talk.said.first?.hasPrefix("Sort by") == true)
    #expect(talk.said.contains { $0.hasSuffix(", taken") })
    let jobs = try #require(talk.said.first { $0.hasSuffix(" Jobs") })
    talk.type(String(jobs.prefix { $0 != " " }))
    #expect(talk.line(1)?.contains("jobs") == true)
    talk.type("Space 2", ".")
    #expect(talk.line(2)?.contains("Marked") == true)
    #expect(talk.line(1)?.contains("Marked") == false)
    talk.type("l 2")
    #expect(talk.said.first?.hasPrefix("Links, ") == true)
  }

  @Test("Help says what works here, and how a figure is computed")
  func help() throws {
    let talk = try Conversation()
    talk.type("v2", "?")
    #expect(talk.said.contains("s: sort the list"))
    #expect(!talk.said.contains { $0.hasPrefix("b: ") })
    talk.type("?sort")
    #expect(talk.said == ["s: sort the list"])
    talk.type("hello you there")
    #expect(talk.said == ["“hello you there” does nothing here; ? says what does."])
  }

  @Test("Every view of a place is read, its lines numbered", arguments: ["v4", "v5", "v6"])
  func views(view: String) throws {
    let talk = try Conversation()
    talk.type("1", view)
    #expect(!talk.said.isEmpty)
    #expect(!talk.said.contains { $0.contains("does nothing") })
    if view == "v5" { #expect(talk.line(1)?.contains("Organizations") == true) }
    talk.type("b")
    #expect(talk.dialogue.prompt == "Orée> ")
  }

  @Test("A dialogue begins where the last one was left, with its marks")
  func session() throws {
    let talk = try Conversation()
    talk.type("1", "v2", "Space 2", "2")
    let prompt = talk.dialogue.prompt
    let left = talk.dialogue.session
    var state = try BrowserState(
      size: Size(columns: 80, rows: 24), in: talk.environment)
    let effects = try state.restore(left, in: talk.environment, returns: true)
    var next = Dialogue(state, in: talk.environment)
    let said = next.begin(after: effects) { _ in nil }
    #expect(next.prompt == prompt)
    #expect(said.first?.contains("1 marked") == true)
  }

  @Test("Keys of a person work by their names")
  func ownKeys() throws {
    var problems: [(line: Int, problem: KeyProblem)] = []
    let keys = KeyMap(
      changes: [KeyChange(action: "sort", keys: ["z"], line: 1)], problems: &problems)
    let talk = try Conversation(keys: keys)
    talk.type("v2", "z")
    #expect(talk.said.first?.hasPrefix("Sort by") == true)
    talk.type("Esc", "?sort")
    #expect(talk.said == ["z: sort the list"])
  }

  @Test("A filter is said with the list")
  func filter() throws {
    let talk = try Conversation()
    talk.type("v2", "f", "1", "2")
    #expect(talk.said.contains("Social care."), "\(talk.said)")
  }

  @Test("Numbers of figures and groups come with their words")
  func words() throws {
    let talk = try Conversation(directory: .withGroups)
    talk.type("1", "v4")
    #expect(
      talk.line(1)
        == "1 Pôle Orée, 4 members, 2 associations, 1 cooperative, 1 public body, "
        + "50–117 jobs, on 3 of 4 (on 75 % only), 4 met, 2 not met, 5 unknown")
    talk.type("b", "v5")
    // Solenne has eight, three of which tell their jobs.
    #expect(talk.line(1) == "1 Organizations, 8")
    #expect(talk.line(3) == "3 Jobs, not enough data (38 %)")
    #expect(talk.said.contains { $0.hasSuffix(", known for 100 %") })
  }

  @Test("q leaves")
  func quit() throws {
    let talk = try Conversation()
    talk.type("q")
    #expect(talk.dialogue.isOver)
    #expect(talk.said.isEmpty)
  }

  @Test(
    "Whatever is typed, no sign commands the terminal, and nothing is drawn",
    arguments: [("en", Repertoire.unicode), ("fr", .ascii)])
  func anything(language: String, repertoire: Repertoire) throws {
    let talk = try Conversation(
      language: language == "fr" ? .french : .english, repertoire: repertoire)
    let words = [
      "1", "2", "3", "12", "1?", "", "-", ".", "b", "/so", "/", "?", "v1", "v2", "v3", "v4", "v5",
      "v6", "l", "l 1", "f", "s", "t", "n", "N", "d", "Tab", "Space 1", "x", "\u{1B}[31m", "é",
      "Enter", "Esc", "0", "-1", "99999999999999999999", "*", "m", "bookmarks", "c", "w", "g",
    ]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<150 {
      let word = words.randomElement(using: &generator) ?? ""
      talk.type(word)
      for line in talk.said + [talk.dialogue.prompt] {
        #expect(
          !line.unicodeScalars.contains {
            $0.value < 32 || $0.value == 127 || (0x2500...0x25FF).contains($0.value)
              || (0x2800...0x28FF).contains($0.value)
          }, "\(word): \(line)")
        if repertoire == .ascii { #expect(line.utf8.allSatisfy { $0 < 0x80 }) }
      }
      if talk.dialogue.isOver { break }
    }
  }
}

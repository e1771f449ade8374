import Browser
import Testing

@Suite("Keys of one's own")
struct KeyMapTests {
  private func keys(_ changes: (String, [String])...) -> (
    KeyMap, [(line: Int, problem: KeyProblem)]
  ) {
    var problems: [(line: Int, problem: KeyProblem)] = []
    let changes = changes.enumerated().map {
      KeyChange(action: $0.element.0, keys: $0.element.1, line: $0.offset + 1)
    }
    let map = KeyMap(changes: changes, problems: &problems)
    return (map, problems)
  }

  @Test("Work, and the footer and the help show them")
  func work() throws {
    let (map, problems) = keys(("sort", ["W", "^T"]), ("down", ["J", "Down"]))
    #expect(problems.isEmpty)
    let journey = try Journey()
    journey.environment.keys = map
    journey.press(.character("J"), .character("2"))
    #expect(journey.frame.text(ofRow: 23).contains("W sort"))
    #expect(journey.frame.text(ofRow: 23).hasPrefix(" ↑J choose"))
    journey.press(.character("W"))
    #expect(journey.screen.contains("Sort by"))
    journey.press(.escape, .character("s"))
    #expect(!journey.screen.contains("Sort by"))
    journey.press(.character("?"))
    journey.type("sort")
    #expect(journey.screen.contains("W ^T"))
  }

  @Test("Take a key from an action that has another, not the only one it has")
  func conflicts() {
    let (map, problems) = keys(("sort", ["k"]), ("open", ["f"]), ("first", ["k"]))
    #expect(problems.map(\.line) == [2, 3])
    #expect(
      problems.map(\.problem) == [
        .conflict(key: "f", action: "filter"), .conflict(key: "k", action: "sort"),
      ])
    #expect(map.names.first { $0.action == "sort" }?.keys == ["k"])
    #expect(map.names.first { $0.action == "up" }?.keys == ["↑"])
    #expect(map.names.first { $0.action == "first" }?.keys == ["Home", "g"])
  }

  @Test(
    "Unknown names and empty lists are told, the rest is used",
    arguments: [
      ("dance", ["x"], KeyProblem.unknownAction("dance")),
      ("sort", ["Hyper-x"], .unknownKey("Hyper-x")), ("sort", [], .noKey(action: "sort")),
      ("sort", ["^i"], .unknownKey("^i")), ("sort", ["xy"], .unknownKey("xy")),
      ("sort", [" "], .unknownKey(" ")), ("sort", ["\u{1B}"], .unknownKey("\u{1B}")),
    ])
  func broken(action: String, names: [String], problem: KeyProblem) {
    let (map, problems) = keys((action, names), ("filter", ["^P"]))
    #expect(problems.map(\.problem) == [problem])
    #expect(map.names.first { $0.action == "filter" }?.keys == ["^P"])
    #expect(map.names.first { $0.action == "sort" }?.keys == ["s"])
  }

  @Test("Every key of the program can be written as it is shown")
  func roundTrip() {
    for (action, names) in KeyMap.standard.names where !["down", "open"].contains(action) {
      let (map, problems) = keys((action, names))
      #expect(problems.isEmpty, "\(action): \(names)")
      #expect(map.names.first { $0.action == action }?.keys == names)
    }
  }
}

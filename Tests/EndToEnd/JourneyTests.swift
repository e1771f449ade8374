import Testing

/// What an officer wants, the keys for it, and what is then on the screen.
struct OfficersJourney: Sendable, CustomTestStringConvertible {
  var wish: String
  /// Keys by the names of tmux; a step that begins with `=` waits for a text instead.
  var steps: [String]

  init(_ wish: String, _ steps: String...) {
    self.wish = wish
    self.steps = steps
  }

  var testDescription: String { wish }
}

@Suite("An officer's day, in a real terminal", .enabled(if: Tmux.isInstalled))
struct JourneyTests {
  static let journeys = [
    OfficersJourney("open a department", "Right", "=Grand Solenne"),
    OfficersJourney("go down to a town and back", "Right", "Right", "=Solenne", "Left", "=ORÉE"),
    OfficersJourney("list a territory", "2", "=[2 Organizations]", "=1,081"),
    OfficersJourney(
      "open the first organization and come back", "2", "=[2", "Right", "=WHERE", "Left", "=Name"),
    OfficersJourney(
      "see the links of an organization", "2", "=[2", "Right", "=WHERE", "3", "=COULD WORK WITH"),
    OfficersJourney("see links as a table", "2", "=[2", "3", "=COULD WORK WITH", "t", "=eight"),
    OfficersJourney(
      "choose another half-distance", "2", "=[2", "3", "=COULD WORK WITH", "d", "=km"),
    OfficersJourney(
      "read how links are computed", "2", "=[2", "3", "=COULD WORK WITH", "?", "=Help", "distance",
      "=half"),
    OfficersJourney("see the groups of a place", "Right", "4", "=[4 Groups]", "=met"),
    OfficersJourney("see the figures of a place", "5", "=[5 Figures]", "=Organizations"),
    OfficersJourney(
      "see where small ones are alone", "5", "=Effective number of sectors", "Tab",
      "=[Gap by sector]"),
    OfficersJourney("see the map of a place", "Right", "6", "=[6 Map]", "=km"),
    OfficersJourney(
      "zoom the map and come back", "Right", "6", "=[6 Map]", "+", "-", "Left", "=[1 Territories]"),
    OfficersJourney("read the map as a table", "Right", "6", "=[6 Map]", "t", "=center"),
    OfficersJourney(
      "search a place and go there", "/", "=Search", "Solenne", "=140 organizations", "Enter", "=1"),
    OfficersJourney("search with a mistake", "/", "=Search", "Solene", "=Solenne"),
    OfficersJourney(
      "search for an action", "/", "=Search", ">map", "=map of this place", "Enter", "=[6 Map]"),
    OfficersJourney("close the search", "/", "=Search", "Escape", "=[1 Territories]"),
    OfficersJourney("mark two and see them", "2", "=[2", "Space", "Down", "Space", "=2 marked"),
    OfficersJourney("bookmark a place and find it", "m", "b", "=Hautes-Rives"),
    OfficersJourney(
      "go back over the places visited", "Right", "2", "=[2", "[", "=[1 Territories]"),
    OfficersJourney(
      "ask what a key does", "?", "=Help", "map", "=map of this place", "Escape", "=[1"),
    OfficersJourney("press a key that does nothing here", "Z", "=Z"),
    OfficersJourney("sort a list", "2", "=[2", "s", "=obs", "Escape", "=[2"),
    OfficersJourney("filter a list and take the filter away", "2", "=[2", "f", "Escape", "=[2"),
    OfficersJourney(
      "go from figures to groups and back out", "5", "=[5 Figures]", "4", "=[4 Groups]", "1", "=[1"),
    OfficersJourney(
      "walk along links and step back", "2", "=[2", "3", "=COULD", "Enter", "Left", "Left", "=[2"),
    OfficersJourney("copy a name", "2", "=[2", "y", "=opied"),
    OfficersJourney(
      "ask for help while a box is open", "/", "=Search", "?", "=Search", "Escape", "=[1"),
    OfficersJourney("leave at once", "Right", "2", "=[2", "q", "=READY$"),
  ]

  @Test("The journey ends where it should", arguments: journeys)
  func journey(_ journey: OfficersJourney) throws {
    let tmux = try Tmux(environment: ["LANGUAGE": "en"])
    try tmux.run("clear; TERM=screen-256color \(Program.path) \(Program.sample)")
    try tmux.wait("[1 Territories]")
    for step in journey.steps {
      if step.hasPrefix("=") {
        let words = String(step.dropFirst())
        #expect(try tmux.wait(words).contains(words))
      } else {
        try tmux.press(step)
      }
    }
  }
}

import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("Picture of those around")
struct NodePictureTests {
  private static func id(_ number: Int) -> Organization.ID {
    Organization.ID(rawValue: "n\(number < 10 ? "0" : "")\(number)")
  }

  /// A directory in which a chain is declared from 0 to 1 to 2 to 3 to 4, and 5 suggested to 0.
  private static func chain(also pairs: [(Int, Int)] = [], count: Int = 6) -> InventedDirectory {
    var directory = InventedDirectory.small
    directory.organizations = (0..<count).map { number in
      var organization = Organization(id: id(number), name: "Number \(number)")
      organization.territory = Territory.ID(rawValue: "M1")
      return organization
    }
    func neighbor(_ number: Int, _ other: Int, isDeclared: Bool) -> LinksAnswer.Neighbor {
      let facts: LinkFacts =
        isDeclared ? .membership(groups: []) : .introduction(through: [])
      return LinksAnswer.Neighbor(
        id: id(other), name: "Number \(other)", municipality: "Solenne",
        links: [
          Link(a: id(min(number, other)), b: id(max(number, other)), weight: 1, facts: facts)
        ], declaredLinks: 1, isAlreadyDeclared: false)
    }
    directory.answers = [:]
    for number in 0..<count {
      var answer = LinksAnswer(center: id(number), parameters: Parameters())
      for (a, b) in [(0, 1), (1, 2), (2, 3), (3, 4)] + pairs where a == number || b == number {
        answer.known.append(neighbor(number, a + b - number, isDeclared: true))
      }
      if number == 0 { answer.suggested = [neighbor(0, 5, isDeclared: false)] }
      directory.answers[id(number)] = answer
    }
    return directory
  }

  private func picture(
    _ directory: InventedDirectory, steps: Int
  ) throws -> NodePicture {
    try #require(
      try NodePicture(
        around: Self.id(0), steps: steps, in: directory, parameters: Parameters(),
        computation: Computation()))
  }

  private func open(columns: Int = 120, rows: Int = 30) throws -> Journey {
    let journey = try Journey(Self.chain(), columns: columns, rows: rows)
    journey.press(.character("2"), .character("3"), .character("w"))
    return journey
  }

  @Test("Holds those within the steps, then the suggested", arguments: [(1, 1), (2, 2), (3, 3)])
  func steps(steps: Int, reached: Int) throws {
    let picture = try picture(Self.chain(), steps: steps)
    #expect(picture.nodes.map(\.steps) == (0...reached).map { $0 } + [nil])
    #expect(picture.nodes.last?.name == "Number 5")
    #expect(picture.declared.count == reached)
    #expect(picture.suggested == [NodePicture.Pair(a: 0, b: reached + 1)])
    #expect(picture.leftOut == 0)
  }

  @Test(
    "Says how far declared links lead, in the picture or not, and who is the only way to others")
  func reach() throws {
    // The chain leads from 0 to 4; the picture of two steps ends at 2.
    let picture = try picture(Self.chain(), steps: 2)
    #expect(picture.reach.within == [1, 2, 3])
    #expect((0..<3).map { picture.cutOff(without: $0) } == [0, 1, 0])
    // With a second way to 2, only 3 has no other way than 2.
    let ring = try self.picture(Self.chain(also: [(0, 2)]), steps: 2)
    #expect((0..<4).map { ring.cutOff(without: $0) } == [0, 0, 1, 0])
    #expect(ring.reach.within == [2, 3, 4])
    let journey = try open(rows: 34)
    #expect(journey.screen.contains("WITHIN REACH BY DECLARED LINKS"))
    #expect(
      journey.screen.contains("Declared links lead to 1, 2, 3 organizations within 1, 2, 3 steps."))
    journey.press(.down)
    #expect(
      journey.screen.contains("Without it, no declared link here"))
  }

  @Test("Keeps as many as there are letters, and counts the others")
  func most() throws {
    let star = Self.chain(also: (6..<40).map { (0, $0) }, count: 40)
    let picture = try picture(star, steps: 1)
    #expect(picture.nodes.count == 27)
    // 35 partners of one step and one suggestion, for 26 letters.
    #expect(picture.leftOut == 10)
  }

  @Test("Places are the same at every visit, and none is at the place of another")
  func layout() throws {
    let first = try picture(Self.chain(), steps: 3)
    let second = try picture(Self.chain(), steps: 3)
    #expect(first == second)
    #expect(Set(first.nodes.map { [$0.x, $0.y] }).count == first.nodes.count)
    #expect(first.nodes.allSatisfy { (0...1).contains($0.x) && (0...1).contains($0.y) })
  }

  @Test("Letters choose, Enter walks there, and the way back is the same way")
  func walking() throws {
    let journey = try open()
    #expect(journey.screen.contains("2 steps · 4 organizations"))
    #expect(journey.cursorRow.contains("★ ▸Number 0"))
    let picture = journey.screen
    journey.press(.character("B"))
    #expect(journey.cursorRow.contains("B ▸Number 2"))
    #expect(journey.screen.contains("2 steps away from ★"))
    journey.press(.enter)
    #expect(journey.cursorRow.contains("★ ▸Number 2"))
    #expect(journey.screen.contains("Number 4"))
    journey.press(.left)
    #expect(journey.screen == picture)
    journey.press(.escape)
    #expect(journey.screen.contains("WORKS WITH"))
  }

  @Test("+ and - change the steps, from one to three")
  func moreSteps() throws {
    let journey = try open()
    journey.press(.character("+"))
    #expect(journey.screen.contains("3 steps · 5 organizations"))
    journey.press(.character("+"))
    #expect(journey.screen.contains("Three steps are the farthest"))
    journey.press(.character("-"), .character("-"))
    #expect(journey.screen.contains("1 step · 3 organizations"))
    journey.press(.character("Z"))
    #expect(journey.screen.contains("No organization has the letter Z"))
  }

  @Test("The table has the same organizations, with their places")
  func table() throws {
    let journey = try open()
    journey.press(.character("t"), .down)
    #expect(journey.cursorRow.contains("A ▸Number 1"))
    #expect(journey.cursorRow.contains("Solenne"))
  }

  @Test("Is not offered where it has no room, and survives a window that shrinks")
  func room() throws {
    let small = try open(columns: 99)
    #expect(small.screen.contains("needs 100 columns"))
    for repertoire in [Repertoire.unicode, .ascii] {
      let journey = try open()
      journey.environment.repertoire = repertoire
      for (columns, rows) in [(1, 1), (80, 24), (100, 16), (500, 200), (101, 17), (120, 40)] {
        journey.send(.resize(Size(columns: columns, rows: rows)))
        let frame = journey.frame
        for row in 0..<rows {
          #expect(frame.row(row).reduce(0) { $0 + $1.glyph.columns } == columns)
        }
        if repertoire == .ascii { #expect(journey.screen.utf8.allSatisfy { $0 < 0x80 }) }
      }
    }
  }
}

import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("Links of a territory")
struct PairsViewTests {
  private func atPairs(
    columns: Int = 80, rows: Int = 24, language: Language = .english, at territory: String = "I"
  ) throws -> Journey {
    let journey = try Journey(
      InventedDirectory.withGroups, columns: columns, rows: rows, language: language,
      at: .init(rawValue: territory))
    journey.press(.character("3"))
    return journey
  }

  @Test("Where no organization is chosen, 3 shows declared pairs and suggestions, in two parts")
  func parts() throws {
    let journey = try atPairs()
    #expect(journey.frame.text(ofRow: 1).contains("[3 Links]"))
    // Four members of the pole make six pairs, one of which is a partnership, too.
    let declared = try #require(
      (0..<24).first { journey.frame.text(ofRow: $0).hasPrefix(" DECLARED: 6 pairs") })
    let suggested = try #require(
      (0..<24).first { journey.frame.text(ofRow: $0).hasPrefix(" SUGGESTIONS, computed") })
    #expect(declared < suggested)
    #expect(journey.frame.text(ofRow: declared + 1).contains("partner, group"))
    // A need met 3.3 km away is the strongest.
    #expect(journey.frame.cursor.row == suggested + 1)
    #expect(journey.cursorRow.contains("Jardins du Val"))
    #expect(journey.cursorRow.contains("Transports Martin"))
    #expect(journey.cursorRow.contains("3.3 km"))
    #expect(
      journey.screen.contains(
        "Jardins du Val needs logistique, offered by Transports Martin, 3.3 km. Strong."))
  }

  @Test("Tab goes to the other part, Enter to the links of the first end, and back to the line")
  func walk() throws {
    let journey = try atPairs()
    journey.press(.tab)
    #expect(journey.cursorRow.contains("Recyclerie du Val"))
    #expect(journey.cursorRow.contains("Atelier Bois"))
    journey.press(.down, .enter)
    #expect(journey.frame.text(ofRow: 0).contains("Links › Recyclerie du Val"))
    journey.press(.left)
    #expect(journey.cursorRow.contains("Recyclerie du Val"))
    #expect(journey.cursorRow.contains("Jardins du Val"))
    journey.press(.escape)
    #expect(journey.frame.text(ofRow: 1).contains("[1 Territories]"))
  }

  @Test("Nothing recorded is said so")
  func nothing() throws {
    let journey = try atPairs(at: "M3")
    #expect(journey.screen.contains("No declared link recorded here"))
    #expect(journey.screen.contains("No suggestion within reach here"))
    journey.press(.enter)
    #expect(journey.screen.contains("Nothing is chosen here."))
  }

  @Test("Esc stops the computation, and a second look asks again")
  func stop() throws {
    let journey = try Journey(InventedDirectory.withGroups, at: .init(rawValue: "I"))
    journey.answersAtOnce = false
    journey.press(.character("3"))
    journey.send(.progress(0.25, generation: journey.waiting[0].generation))
    #expect(journey.screen.contains("Computing… 25 %"))
    journey.press(.escape)
    #expect(journey.effects == [.stop(.computation)])
    journey.press(.character("3"))
    journey.answer(journey.waiting[1])
    #expect(journey.cursorRow.contains("Transports Martin"))
  }

  @Test("Where all is to be quiet, words on how far it is do not change")
  func quiet() throws {
    let journey = try Journey(
      InventedDirectory.withGroups, at: .init(rawValue: "I"), isQuiet: true)
    journey.answersAtOnce = false
    journey.press(.character("3"))
    let before = journey.frame
    journey.send(.progress(0.25, generation: journey.waiting[0].generation))
    #expect(journey.frame == before)
    journey.answer(journey.waiting[0])
    #expect(journey.cursorRow.contains("Transports Martin"))
  }

  @Test("In every window and language the chosen pair has the cursor", arguments: [true, false])
  func windows(isFrench: Bool) throws {
    let journey = try atPairs(language: isFrench ? .french : .english)
    for (columns, rows) in [(120, 40), (160, 50), (40, 12)] {
      journey.send(.resize(Size(columns: columns, rows: rows)))
      #expect(journey.cursorRow.contains("▸Jardins du Val"))
    }
    for columns in 1...30 {
      for rows in 1...12 {
        journey.send(.resize(Size(columns: columns, rows: rows)))
        #expect(journey.frame.cursor.row < rows)
      }
    }
  }
}

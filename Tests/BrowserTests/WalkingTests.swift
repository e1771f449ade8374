import CooperationModel
import Testing
import TextLayout

@testable import Browser

@Suite("Walking")
struct WalkingTests {
  @Test("Opens at the first level that leaves a choice")
  func top() throws {
    let journey = try Journey()
    #expect(journey.screen.contains("HAUTES-RIVES"))
    #expect(journey.cursorRow.contains("Orée"))
  }

  @Test("Comes back to the line that was left, column by column")
  func territoriesKeepTheirLine() throws {
    let journey = try Journey()
    journey.press(.right, .down, .right, .down)
    #expect(journey.cursorRow.contains("Trois-Moulins"))
    journey.press(.left)
    #expect(journey.cursorRow.contains("Grand Solenne"))
    journey.press(.right)
    #expect(journey.cursorRow.contains("Trois-Moulins"))
    journey.press(.left, .left)
    #expect(journey.cursorRow.contains("Orée"))
    journey.press(.right)
    #expect(journey.cursorRow.contains("Grand Solenne"))
  }

  @Test("Comes back from a sheet and from links to the same line of the list")
  func listKeepsItsLine() throws {
    let journey = try Journey()
    journey.press(.character("2"), .down, .down, .down, .down, .right, .right, .escape)
    #expect(journey.screen.contains("WHAT IT DOES"))
    journey.press(.escape)
    #expect(journey.cursorRow.contains("Coopérative des Jardins"))
    journey.press(.escape)
    #expect(journey.cursorRow.contains("Orée"))
    journey.press(.character("2"))
    #expect(journey.cursorRow.contains("Coopérative des Jardins"))
  }

  @Test("Walks along links and steps back along the same way")
  func links() throws {
    let journey = try Journey()
    journey.press(.character("2"), .down, .down, .down, .down, .character("3"))
    #expect(journey.cursorRow.contains("Épicerie du Pont"))
    journey.press(.enter)
    #expect(journey.screen.contains("step 1"))
    #expect(journey.screen.contains("No precise trade"))
    journey.press(.left)
    #expect(journey.cursorRow.contains("Épicerie du Pont"))
    journey.press(.left)
    #expect(journey.cursorRow.contains("Coopérative des Jardins"))
  }

  @Test("Keeps facts and suggestions on their own sides")
  func sides() throws {
    let journey = try Journey()
    journey.press(.character("2"), .down, .down, .down, .down, .character("3"), .tab)
    #expect(journey.cursorRow.contains("Comptoir des Semen"))
    #expect(journey.screen.contains("cooperation or competition"))
    journey.press(.tab)
    #expect(journey.cursorRow.contains("Épicerie du Pont"))
  }

  @Test("Lists one sector, and Esc takes the filter away before it goes back")
  func filter() throws {
    let journey = try Journey()
    journey.press(.character("2"), .character("f"), .enter, .down, .enter)
    #expect(journey.screen.contains("3 of 13"))
    #expect(journey.cursorRow.contains("Aide à domicile"))
    journey.press(.escape)
    #expect(journey.screen.contains("13 organizations"))
    #expect(journey.cursorRow.contains("Aide à domicile"))
    journey.press(.escape)
    #expect(journey.screen.contains("[1 Territories]"))
  }

  @Test("Opens a sector from the card of a territory")
  func sectorOfCard() throws {
    let journey = try Journey()
    journey.press(.tab, .down, .enter)
    #expect(journey.screen.contains("3 of 13"))
    #expect(journey.screen.contains("Culture"))
  }

  @Test("Sorts by jobs, the largest first, and turns the order round")
  func sort() throws {
    let journey = try Journey()
    journey.press(.character("2"), .character("s"), .down, .down, .enter)
    #expect(journey.screen.contains("Jobs ▾"))
    #expect(journey.cursorRow.contains("50–99"))
    journey.press(.character("s"), .enter)
    #expect(journey.screen.contains("Jobs ▴"))
  }

  @Test("Lists what is not placed, at the top and inside a territory")
  func notPlaced() throws {
    let journey = try Journey()
    journey.press(.left, .end)
    #expect(journey.cursorRow.contains("Not placed further"))
    journey.press(.right)
    #expect(journey.cursorRow.contains("Collectif sans adresse"))
    #expect(journey.screen.contains("1 organization"))
  }

  @Test("Goes to the next organization of the list from a sheet")
  func nextSheet() throws {
    let journey = try Journey()
    journey.press(.character("2"), .right, .character("n"))
    #expect(journey.screen.contains("2 of 13"))
    journey.press(.character("N"), .character("N"))
    #expect(journey.screen.contains("This is the first one."))
  }

  @Test("Never leaves with Esc, and leaves at once with q")
  func quit() throws {
    let journey = try Journey()
    for _ in 0..<5 { journey.press(.escape) }
    #expect(journey.effects.isEmpty)
    #expect(journey.screen.contains("This is the top. q quits."))
    journey.press(.character("q"))
    #expect(journey.effects == [.quit])
  }

  @Test("Says what an unused key does elsewhere")
  func unusedKey() throws {
    let journey = try Journey()
    journey.press(.character("t"))
    #expect(journey.screen.contains("t does nothing here; in "))
    journey.press(.character("é"))
    #expect(journey.screen.contains("é does nothing here. ? lists what does."))
    journey.press(.down)
    #expect(!journey.screen.contains("does nothing"))
  }

  @Test("Shows the sentence of the storage when it fails, and goes on")
  func failure() throws {
    let journey = try Journey()
    var broken = InventedDirectory.small
    broken.fails = true
    journey.environment.directory = broken
    journey.press(.down)
    #expect(journey.screen.contains("Cannot read the directory: the disk is gone. Try again."))
    journey.environment.directory = InventedDirectory.small
    journey.press(.down, .up)
    #expect(journey.screen.contains("[1 Territories]"))
  }

  @Test("An empty directory opens and says so")
  func empty() throws {
    let journey = try Journey(InventedDirectory())
    #expect(journey.screen.contains("Not placed further"))
    journey.press(.right)
    #expect(journey.screen.contains("No organization here."))
    journey.press(.right, .character("3"), .character("n"), .tab, .escape)
    #expect(journey.screen.contains("[1 Territories]"))
  }
}

@Suite("Slow work")
struct SlowWorkTests {
  @Test("The card waits while a key is held, and comes when it rests")
  func heldKey() throws {
    let journey = try Journey()
    journey.press(.right)
    journey.send(.key(.down))
    journey.clock.advance(by: 33)
    journey.send(.key(.down))
    #expect(journey.effects == [.wake(afterMilliseconds: 80)])
    #expect(!journey.screen.contains("BY SECTOR"))
    journey.clock.advance(by: 80)
    journey.send(.wake)
    #expect(journey.screen.contains("BY SECTOR"))
    #expect(journey.screen.contains("PLATEAU D’ORMES"))
  }

  @Test("A tall card names who has the most declared links, and nothing jumps when they are known")
  func mostLinked() throws {
    let journey = try Journey(columns: 120, rows: 40)
    journey.answersAtOnce = false
    journey.press(.down, .up)
    #expect(journey.screen.contains("│  ORÉE"))
    let sectors = journey.screen.split(separator: "\n").filter { $0.contains("━") }
    journey.answer(try #require(journey.waiting.last))
    #expect(journey.screen.contains("MOST DECLARED LINKS"))
    let rows = journey.screen.split(separator: "\n")
    let heading = try #require(rows.firstIndex { $0.contains("MOST DECLARED LINKS") })
    #expect(rows[heading + 1].contains("Coopérative des Jardins de Lézigny"))
    #expect(rows[heading + 1].hasSuffix("3"))
    #expect(rows.filter { $0.contains("━") } == sectors)
    // A low window has no room, and nobody is asked.
    let low = try Journey()
    low.answersAtOnce = false
    low.press(.down, .up)
    #expect(low.waiting.isEmpty)
  }

  @Test("In a country nobody looks through all organizations for those with the most links")
  func mostLinkedOfCountry() throws {
    let journey = try Journey(columns: 120, rows: 40)
    #expect(journey.state.mostLinkedCount == 2)
    journey.state.position.territories.card?.organizations = 1_300_000
    #expect(journey.state.mostLinkedCount == 0)
    #expect(journey.state.questionOfMostLinked().isEmpty)
    #expect(!journey.screen.contains("MOST DECLARED LINKS"))
  }

  @Test("Who has the most links in a territory that was left is not shown in another")
  func staleMostLinked() throws {
    let journey = try Journey(columns: 120, rows: 40)
    journey.answersAtOnce = false
    journey.press(.down, .up)
    let question = try #require(journey.waiting.last)
    journey.press(.down)
    journey.answer(question)
    #expect(!journey.screen.contains("MOST DECLARED LINKS"))
  }

  @Test("A late answer is dropped")
  func staleLinks() throws {
    let journey = try Journey()
    journey.press(.character("2"), .down, .down, .down, .down)
    journey.answersAtOnce = false
    journey.press(.character("3"))
    #expect(journey.screen.contains("Computing the links…"))
    journey.press(.escape, .down, .character("3"))
    #expect(journey.waiting.count == 2)
    journey.answer(journey.waiting[0])
    #expect(journey.screen.contains("Computing the links…"))
    journey.answer(journey.waiting[1])
    #expect(!journey.screen.contains("Computing the links…"))
    #expect(journey.screen.contains("Links › Énergies Citoyennes"))
  }

  @Test("What was found for fewer letters stays until the answer comes")
  func staleSearch() throws {
    let journey = try Journey()
    journey.press(.character("/"))
    journey.type("sol")
    #expect(journey.screen.contains("Grand Solenne"))
    journey.answersAtOnce = false
    journey.type("e")
    #expect(journey.screen.contains("Grand Solenne"))
    #expect(journey.screen.contains("Searching…"))
    journey.press(.escape)
    for question in journey.waiting { journey.answer(question) }
    #expect(!journey.screen.contains("Search everything"))
  }
}

@Suite("Finding")
struct FindingTests {
  @Test(
    "Accents, capitals and the order of words do not matter",
    arguments: ["ÉNERGIES citoy", "energies", "oree ener", "citoyennes ÉNER"]
  )
  func folding(text: String) throws {
    let journey = try Journey()
    journey.press(.character("/"))
    journey.type(text)
    journey.press(.enter)
    #expect(journey.screen.contains("Solenne › Énergies Citoyennes d’Orée"))
  }

  @Test("Esc comes back to where the search began")
  func back() throws {
    let journey = try Journey()
    journey.press(.right, .down)
    let before = journey.screen
    journey.press(.character("/"))
    journey.type("radio")
    journey.press(.enter)
    #expect(journey.screen.contains("Les Ormeaux › Radio Val"))
    journey.press(.escape)
    #expect(journey.screen == before)
  }

  @Test("Goes to a territory, a sector, and runs an action")
  func kinds() throws {
    let journey = try Journey()
    journey.press(.character("/"))
    journey.type("aubrelle")
    journey.press(.enter)
    #expect(journey.cursorRow.contains("Aubrelle"))
    journey.press(.character("/"))
    journey.type("civic")
    journey.press(.enter)
    #expect(journey.screen.contains("Union d’Aubrelle"))
    journey.press(.character("/"))
    journey.type(">sort")
    journey.press(.enter)
    #expect(journey.screen.contains("Sort by"))
  }

  @Test("Offers the places opened lately when nothing is typed")
  func recent() throws {
    let journey = try Journey()
    journey.press(.right, .character("/"))
    #expect(journey.screen.contains("Recent places"))
    #expect(journey.screen.contains("▸Orée"))
  }

  @Test("What is pasted is text, never keys")
  func paste() throws {
    let journey = try Journey()
    journey.press(.character("/"), .paste("radio\nval\u{1B}[31m"))
    #expect(journey.screen.contains("radio val"))
    journey.press(.control("w"), .control("u"))
    journey.type("rad")
    #expect(journey.screen.contains("Radio Val"))
  }

  @Test("The help is filtered by typing and runs the chosen line")
  func help() throws {
    let journey = try Journey()
    journey.press(.character("2"), .character("?"))
    journey.type("sort")
    journey.press(.enter)
    #expect(journey.screen.contains("Sort by"))
  }

  @Test("The help of a screen names every key of the key map that works there")
  func helpIsComplete() throws {
    let journey = try Journey(columns: 80, rows: 60)
    journey.press(.character("2"), .character("?"))
    for words in ["keep some sectors only", "sort the list", "leave the program", "this help"] {
      journey.press(.control("u"))
      journey.type(words)
      #expect(journey.screen.contains(words))
    }
    journey.press(.control("u"))
    journey.type("one kind")
    #expect(!journey.screen.contains("keep one kind of link"))
  }
}

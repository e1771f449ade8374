import CooperationModel
import Foundation
import Testing
import TextLayout

@testable import Browser

@Suite("Drafts of groups that are kept")
struct KeptDraftsTests {
  /// Begins a draft of two marked organizations at their territory, and gives it a name.
  private func drafted() throws -> Journey {
    let journey = try Journey(InventedDirectory.withGroups, at: .init(rawValue: "M1"))
    for name in ["radio", "transports"] {
      journey.press(.character("/"))
      journey.type(name)
      journey.press(.enter, .character(" "))
    }
    journey.press(.character("4"), .character("d"), .character("r"), .control("u"))
    journey.type("Antenne mobile")
    journey.press(.enter)
    return journey
  }

  /// The drafts that the notebook holds.
  private func drafts(_ journey: Journey) -> [NotebookEntry.Draft] {
    (journey.environment.directory as? InventedDirectory)?.drafts.compactMap(\.draft) ?? []
  }

  /// Another run of the program, with what the first one kept in the notebook.
  private func reopened(
    _ first: Journey, _ directory: InventedDirectory = .withGroups
  ) throws -> Journey {
    var directory = directory
    directory.entries = (first.environment.directory as? InventedDirectory)?.entries ?? []
    let second = try Journey(directory, at: .init(rawValue: "M1"))
    try second.state.restore(drafts: directory.drafts, in: second.environment)
    second.press(.character("4"))
    return second
  }

  /// How many requests to the notebook the last key led to.
  private func requests(_ journey: Journey) -> Int {
    journey.effects.count { if case .notebook = $0 { true } else { false } }
  }

  @Test("Are there again in another run, checked as before")
  func again() throws {
    let first = try drafted()
    let second = try reopened(first)
    #expect(second.cursorRow.contains("Antenne mobile"))
    second.press(.enter)
    #expect(second.screen.contains("Radio Val"))
    #expect(second.screen.contains("Transports Martin"))
    #expect(second.screen.contains("ANTENNE MOBILE AND THE LAW"))
    #expect(drafts(second).count == 1)
    #expect(drafts(second) == drafts(first))
  }

  @Test("Are kept at each change, and at no other key")
  func effects() throws {
    let journey = try drafted()
    #expect(requests(journey) == 1)
    #expect(drafts(journey).map(\.name) == ["Antenne mobile"])
    journey.press(.down)
    #expect(journey.effects.isEmpty)
    journey.press(.character("-"))
    #expect(requests(journey) == 1)
    #expect(drafts(journey).map(\.members.count) == [1])
    journey.press(.character("u"))
    #expect(requests(journey) == 1)
    #expect(drafts(journey).map(\.members.count) == [2])
    journey.press(.left, .character("-"))
    #expect(requests(journey) == 1)
    #expect(drafts(journey).isEmpty)
    #expect(journey.screen.contains("“Antenne mobile” is gone. u brings it back."))
    journey.press(.character("u"))
    #expect(drafts(journey).map(\.members.count) == [2])
    // It is the same draft as before, and is taken back as a whole.
    journey.press(.home, .character("-"))
    #expect(drafts(journey).isEmpty)
  }

  @Test("What could not be kept is told, stays in sight, and is kept with the next change")
  func failure() throws {
    let journey = try Journey(InventedDirectory.withGroups, at: .init(rawValue: "M1"))
    journey.notebookFailure = "Nothing was kept: the disk is full."
    journey.press(.character("4"), .character("d"))
    #expect(journey.screen.contains("Nothing was kept: the disk is full."))
    #expect(drafts(journey).isEmpty)
    journey.notebookFailure = nil
    journey.press(.character("r"), .character("x"), .enter)
    #expect(drafts(journey).count == 1)
  }

  @Test("A member that vanished stays listed, and is kept with its name")
  func vanished() throws {
    let first = try drafted()
    var directory = InventedDirectory.withGroups
    directory.organizations.removeAll { $0.name == "Radio Val" }
    let second = try reopened(first, directory)
    second.press(.enter)
    #expect(second.cursorRow.contains("Radio Val (no longer active here)"))
    #expect(second.screen.contains("Transports Martin"))
    second.press(.enter)
    #expect(second.screen.contains("That organization is not in this directory."))
    // Its name is kept when something else changes, and the organization may come back.
    second.press(.left, .character("r"), .character("x"), .enter)
    #expect(drafts(second).map(\.members) == drafts(first).map(\.members))
    let third = try reopened(second)
    third.press(.enter)
    #expect(third.cursorRow.contains("Radio Val"))
    #expect(!third.cursorRow.contains("no longer active here"))
    second.press(.enter, .character("-"))
    #expect(second.screen.contains("Radio Val is out of the draft."))
  }

  @Test("A draft for a territory that vanished is kept, though it is shown nowhere")
  func territory() throws {
    let first = try drafted()
    var directory = InventedDirectory.withGroups
    directory.territories.removeAll { $0.id.rawValue == "M1" }
    let second = try reopened(first, directory)
    #expect(!second.screen.contains("Antenne mobile"))
    #expect(drafts(second) == drafts(first))
    // Opened anew where the territory is, as it was.
    let third = try Journey(InventedDirectory.withGroups, at: .init(rawValue: "M1"))
    try third.state.restore(draftsOf: second.state, in: third.environment)
    third.press(.character("4"), .enter)
    #expect(third.screen.contains("Radio Val"))
  }
}

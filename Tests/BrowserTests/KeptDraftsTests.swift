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

  /// Another run of the program, with what the first one kept on disk.
  private func reopened(
    _ first: Journey, _ directory: InventedDirectory = .withGroups
  ) throws -> Journey {
    let bytes = try JSONEncoder().encode(first.state.keptDrafts)
    let second = try Journey(directory, at: .init(rawValue: "M1"))
    try second.state.restore(
      JSONDecoder().decode(KeptDrafts.self, from: bytes), in: second.environment)
    second.press(.character("4"))
    return second
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
    #expect(second.state.keptDrafts == first.state.keptDrafts)
  }

  @Test("Are to be written at each change, and at no other key")
  func effects() throws {
    let journey = try drafted()
    #expect(journey.effects == [.keep])
    journey.press(.down)
    #expect(journey.effects.isEmpty)
    journey.press(.character("-"))
    #expect(journey.effects == [.keep])
    journey.press(.character("u"))
    #expect(journey.effects == [.keep])
    #expect(journey.state.keptDrafts.drafts.map(\.members.count) == [2])
    journey.press(.left, .character("-"))
    #expect(journey.effects == [.keep])
    #expect(journey.state.keptDrafts == KeptDrafts())
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
    #expect(second.state.keptDrafts == first.state.keptDrafts)
    // It can be taken out, and the organization may come back.
    #expect(try reopened(second).state.keptDrafts == first.state.keptDrafts)
    second.press(.character("-"))
    #expect(second.screen.contains("Radio Val is out of the draft."))
  }

  @Test("A draft for a territory that vanished is kept, though it is shown nowhere")
  func territory() throws {
    let first = try drafted()
    var directory = InventedDirectory.withGroups
    directory.territories.removeAll { $0.id.rawValue == "M1" }
    let second = try Journey(directory)
    try second.state.restore(first.state.keptDrafts, in: second.environment)
    #expect(second.state.keptDrafts == first.state.keptDrafts)
  }
}

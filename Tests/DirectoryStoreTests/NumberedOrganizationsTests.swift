import Testing

@testable import DirectoryStore

@Suite("What is kept of every organization")
struct NumberedOrganizationsTests {
  @Test("Those that serve a public are found among those that serve none")
  func publics() {
    let served: [[Int32]] = [[], [3], [], [], [1, 2], [4], []]
    var organizations = NumberedOrganizations(capacity: served.count)
    for publics in served { organizations.append(OrganizationSummary(), publics: publics) }
    let found = (1...served.count).map { Array(organizations.publics(of: $0)) }
    #expect(found == served)
    #expect(organizations.publics(of: 0).isEmpty)
  }
}

import CooperationModel
import DirectoryExchange
import DirectoryStore
import Testing

@Suite("A notebook as text")
struct NotebookLinesTests {
  private static let line = """
    {"author":"Ana","id":"e1","kind":"note","name":"Œuvre","organization":"o1","text":"a \\"b\\" / é",\
    "time":"2026-11-26T10:00:00Z"}

    """

  private func read(_ text: String) -> NotebookLines.Reading {
    NotebookLines.read(Array(text.utf8))
  }

  @Test("Writes an entry as one line of JSON with sorted members")
  func written() throws {
    let entries = read(Self.line).entries
    #expect(entries.count == 1)
    #expect(
      entries.first?.content
        == .note("a \"b\" / é", on: .init(id: .init(rawValue: "o1"), name: "Œuvre")))
    #expect(NotebookLines.text(of: entries) == Self.line)
  }

  @Test("What is written reads back: notes, findings, and what was taken back")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let notebook = try Notebook(path: folder.path + "/notebook.sqlite")
    let one = NotebookEntry.Subject(id: .init(rawValue: "o1"), name: "Un, \"1\"")
    let other = NotebookEntry.Subject(id: .init(rawValue: "o2"), name: "")
    let signature = NotebookEntry.Signature(author: "", time: "2026-11-26T10:00:00Z")
    for finding in NotebookEntry.Finding.allCases {
      let entry = try notebook.add(.finding(finding, of: one, and: other), by: signature)
      if finding == .useful { _ = try notebook.takeBack(entry.id, by: signature) }
    }
    _ = try notebook.add(.note("text", on: one), by: signature)
    for members in [[one, other], []] {
      let draft = NotebookEntry.Draft(
        name: "Pôle", territory: .init(rawValue: "M1"), path: ["Rives", "Solenne"],
        members: members)
      let begun = try notebook.add(.draft(draft), by: signature)
      var changed = draft
      (changed.first, changed.name) = (begun.id, "Pôle 2")
      _ = try notebook.add(.draft(changed), by: signature)
    }
    let entries = try notebook.entries()
    #expect(entries.count == 8)
    let reading = read(NotebookLines.text(of: entries))
    #expect(reading.entries == entries)
    #expect(reading.problems.isEmpty)
  }

  private static let draft = """
    {"author":"Ana","draft":"e0","id":"e1","kind":"draft","members":[{"name":"Un",\
    "organization":"o1"}],"name":"Pôle","path":["Rives"],"territory":"M1",\
    "time":"2026-11-26T10:00:00Z"}

    """

  @Test("A draft is a line with its members, and one that is not whole is told")
  func draft() throws {
    let entries = read(Self.draft).entries
    #expect(entries.first?.draft?.members.map(\.name) == ["Un"])
    #expect(NotebookLines.text(of: entries) == Self.draft)
    for (text, replacement, member) in [
      ("\"Pôle\"", "\" \"", "name"), ("\"M1\"", "\"\"", "territory"), ("\"e0\"", "\"\"", "draft"),
      ("\"o1\"", "\"\"", "members"),
      ("\"kind\"", "\"organization\":\"o1\",\"kind\"", "organization"),
    ] {
      #expect(
        read(Self.draft.replacing(text, with: replacement)).problems.map(\.fault)
          == [.value(member: member)])
    }
  }

  @Test(
    "A line that is no entry is told with what is wrong, and the rest is used",
    arguments: [
      ("nonsense", .notAnEntry), ("[1, 2]", .notAnEntry), ("{}", .notAnEntry),
      (#"{"id": 1}"#, .notAnEntry),
      (line.replacing("\"e1\"", with: "\"\""), .value(member: "id")),
      (line.replacing("note", with: "hint"), .value(member: "kind")),
      (line.replacing("note", with: "partners"), .value(member: "other")),
      (line.replacing("T10", with: " 10"), .value(member: "time")),
      (line.replacing("\"o1\"", with: "\"\""), .value(member: "organization")),
      (line.replacing("a \\\"b\\\" / é", with: " \\n "), .value(member: "text")),
    ] as [(String, NotebookLines.Fault)])
  func faults(text: String, fault: NotebookLines.Fault) {
    let reading = read("\n" + text.split(separator: "\n")[0] + "\r\n" + Self.line)
    #expect(reading.problems.map(\.line) == [2])
    #expect(reading.problems.map(\.fault) == [fault])
    #expect(reading.entries.map(\.id.rawValue) == ["e1"])
  }

  @Test("What could act on a terminal is taken out of every text")
  func hostile() {
    let reading = read(
      Self.line.replacing("Ana", with: "A\\u001b[2Jna").replacing("/", with: "\\n"))
    #expect(reading.entries.first?.written.author == "A [2Jna")
    guard case .note(let text, _)? = reading.entries.first?.content else { return }
    #expect(text == "a \"b\" é")
  }
}

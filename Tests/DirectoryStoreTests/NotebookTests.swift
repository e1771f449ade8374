import CooperationModel
import Foundation
import Testing

@testable import DirectoryStore

@Suite("The notebook")
struct NotebookTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("notes/notebook.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  private func notebook() throws -> Notebook { try Notebook(path: path) }

  private func subject(_ id: String) -> NotebookEntry.Subject {
    .init(id: .init(rawValue: id), name: "Name of " + id)
  }

  private func note(_ text: String, on id: String = "o1") -> NotebookEntry.Content {
    .note(text, on: subject(id))
  }

  private func finding(
    _ finding: NotebookEntry.Finding, _ a: String = "o1", _ b: String = "o2"
  ) -> NotebookEntry.Content {
    .finding(finding, of: subject(a), and: subject(b))
  }

  private func by(_ author: String, _ hour: Int = 10) -> NotebookEntry.Signature {
    .init(author: author, time: "2026-11-26T\(hour):00:00Z")
  }

  private func texts(_ entries: [NotebookEntry]) -> [String] {
    entries.compactMap { if case .note(let text, _) = $0.content { text } else { nil } }
  }

  @Test("There is no file before the first entry, and what is read is nothing")
  func empty() throws {
    let notebook = try notebook()
    #expect(try notebook.entries().isEmpty)
    #expect(try notebook.entries(about: .init(rawValue: "o1")).isEmpty)
    #expect(try notebook.takeBack(.init(rawValue: "x"), by: by("Ana")) == nil)
    #expect(try self.notebook().entries().isEmpty)
  }

  @Test("Keeps what was written for the next time, with its author, its time and the names of then")
  func kept() throws {
    let first = try notebook()
    let written = try first.add(note("wants a cold room"), by: by("Ana"))
    let learnt = try first.add(finding(.partners), by: by("Bo", 11))
    let entries = try notebook().entries()
    #expect(entries == [written, learnt])
    #expect(entries[0].content == note("wants a cold room"))
    #expect(entries[0].written == by("Ana"))
    #expect(entries[1].subjects.map(\.name) == ["Name of o1", "Name of o2"])
    // Latest first, whichever of the two one asks about.
    #expect(try first.entries(about: .init(rawValue: "o1")) == [learnt, written])
    #expect(try first.entries(about: .init(rawValue: "o2")) == [learnt])
    #expect(try first.entries(about: .init(rawValue: "o3")).isEmpty)
  }

  @Test("What is taken back counts no more, and stays in the file with who did it")
  func takenBack() throws {
    let notebook = try notebook()
    let entry = try notebook.add(note("wrong"), by: by("Ana"))
    let back = try #require(try notebook.takeBack(entry.id, by: by("Bo", 12)))
    #expect(back.takenBack == by("Bo", 12))
    #expect(try notebook.takeBack(entry.id, by: by("Cy", 13)) == nil)
    #expect(try notebook.entries(about: .init(rawValue: "o1")).isEmpty)
    #expect(try notebook.entries() == [back])
  }

  @Test("The record of a pair: the first partnership, the last judgement")
  func record() throws {
    let notebook = try notebook()
    let useful = try notebook.add(finding(.useful), by: by("Ana"))
    let first = try notebook.add(finding(.partners, "o2", "o1"), by: by("Bo"))
    let second = try notebook.add(finding(.partners), by: by("Cy"))
    let not = try notebook.add(finding(.notUseful), by: by("Ana"))
    _ = try notebook.add(finding(.useful, "o1", "o3"), by: by("Ana"))
    let records = try notebook.records(of: .init(rawValue: "o1"))
    #expect(records.keys.map(\.rawValue).sorted() == ["o2", "o3"])
    let record = try #require(records[.init(rawValue: "o2")])
    #expect(record.entries == [useful, first, second, not])
    #expect(record.partnership == first)
    #expect(record.judgement == not)
    #expect(try notebook.partnerships() == [first])
    _ = try notebook.takeBack(first.id, by: by("Bo"))
    #expect(try notebook.partnerships() == [second])
  }

  private func draft(
    _ name: String, _ members: [String], first: NotebookEntry.ID? = nil
  ) -> NotebookEntry.Content {
    .draft(
      NotebookEntry.Draft(
        first: first, name: name, territory: .init(rawValue: "M1"), path: ["Rives", "Solenne"],
        members: members.map { .init(id: .init(rawValue: $0), name: "name of " + $0) }))
  }

  @Test("A draft is there as it was decided last, and every state of it stays in the file")
  func draftStates() throws {
    let notebook = try notebook()
    let begun = try notebook.add(draft("one", ["o1", "o2"]), by: by("Ana"))
    #expect(begun.draftID == begun.id)
    let other = try notebook.add(draft("two", []), by: by("Ana"))
    let changed = try notebook.add(draft("one", ["o2"], first: begun.id), by: by("Bo", 12))
    #expect(try self.notebook().drafts() == [changed, other])
    #expect(try notebook.entries().map(\.takenBack) == [by("Bo", 12), nil, nil])
    // Whatever state of it is named, the whole draft is taken back.
    #expect(try notebook.takeBack(begun.id, by: by("Cy", 13)) != nil)
    #expect(try notebook.drafts() == [other])
    #expect(try notebook.takeBack(changed.id, by: by("Cy", 13)) == nil)
    let again = try notebook.add(draft("one", ["o2"], first: begun.id), by: by("Cy", 14))
    #expect(try notebook.drafts() == [again, other])
    #expect(try notebook.entries(about: .init(rawValue: "o2")).isEmpty)
  }

  @Test("Where two notebooks changed a draft, the later change counts, and the other one stays")
  func draftsBroughtTogether() throws {
    let (here, there) = (try notebook(), try Notebook(path: folder.file("other")))
    let begun = try here.add(draft("one", ["o1"]), by: by("Ana"))
    _ = try there.take(try here.entries())
    let later = try there.add(draft("there", ["o1"], first: begun.id), by: by("Bo", 13))
    _ = try here.add(draft("here", ["o1"], first: begun.id), by: by("Ana", 12))
    #expect(try here.take(try there.entries()).added == 1)
    #expect(try here.drafts() == [later])
    #expect(try here.entries().count == 3)
  }

  @Test("A notebook of the first format is read with all that it holds")
  func firstFormat() throws {
    let path = folder.file("old")
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    _ = try Notebook(
      path: path,
      steps: [
        NotebookSchema.steps[0] + """
          INSERT INTO entry VALUES
            (1, 'a', 'note', 'o1', 'O', NULL, NULL, 'text', 'Ana', 't', 'Bo', 'u'),
            (2, 'b', 'partners', 'o1', 'O', 'o2', 'P', NULL, 'Ana', 't', NULL, NULL)
          """
      ])
    let entries = try Notebook(path: path).entries()
    #expect(entries.map(\.id.rawValue) == ["a", "b"])
    #expect(entries[0].takenBack == .init(author: "Bo", time: "u"))
    #expect(entries[1].finding == .partners)
    let notebook = try Notebook(path: path)
    _ = try notebook.add(draft("one", ["o1"]), by: by("Ana"))
    #expect(try notebook.drafts().count == 1)
  }

  @Test("Two programs write at the same time, and nothing is lost")
  func writers() async throws {
    let both = [try notebook(), try notebook()]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (writer, notebook) in both.enumerated() {
        group.addTask {
          for number in 0..<40 {
            let content = NotebookEntry.Content.note(
              "\(writer) \(number)", on: .init(id: .init(rawValue: "o"), name: "O"))
            _ = try notebook.add(content, by: .init(author: "\(writer)", time: ""))
          }
        }
      }
      try await group.waitForAll()
    }
    for notebook in both {
      let texts = try texts(notebook.entries())
      #expect(texts.count == 80)
      for writer in 0...1 {
        #expect(texts.filter { $0.hasPrefix("\(writer)") } == (0..<40).map { "\(writer) \($0)" })
      }
    }
  }

  @Test("The revision changes whoever writes, and not otherwise")
  func revision() throws {
    let (mine, other) = (try notebook(), try notebook())
    let none = try mine.revision()
    _ = try other.add(note("a"), by: by("Bo"))
    let one = try mine.revision()
    #expect(one != none)
    #expect(try mine.revision() == one)
    _ = try mine.add(note("b"), by: by("Ana"))
    let two = try mine.revision()
    #expect(two != one)
    _ = try other.add(note("c"), by: by("Bo"))
    #expect(try mine.revision() != two)
  }

  @Test("Entries of another notebook are taken over once, and what was taken back there is so here")
  func taken() throws {
    let (here, there) = (try notebook(), try Notebook(path: folder.file("other")))
    let a = try there.add(note("a"), by: by("Bo"))
    #expect(try here.take(try there.entries()) == (1, 0))
    #expect(try here.take(try there.entries()) == (0, 0))
    _ = try there.add(note("b"), by: by("Bo"))
    _ = try there.takeBack(a.id, by: by("Bo", 12))
    #expect(try here.take(try there.entries()) == (1, 1))
    #expect(try here.entries() == (try there.entries()))
    // What was taken back here stays so.
    #expect(try here.take([a]) == (0, 0))
    #expect(try texts(here.entries(about: .init(rawValue: "o1"))) == ["b"])
  }

  @Test("What could act on a terminal is not read from a file")
  func hostile() throws {
    let notebook = try notebook()
    let kept = try notebook.add(note(" a\u{1B}]0;x\u{7}b\n\n\u{202E}c "), by: by("A\u{9B}na"))
    #expect(kept.content == note("a ]0;x b c"))
    #expect(kept.written.author == "A na")
  }
}

@Suite("The file of the notebook")
struct NotebookFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("notebook.sqlite") }
  private let content = NotebookEntry.Content.note(
    "kept", on: .init(id: .init(rawValue: "o"), name: "O"))
  private let signature = NotebookEntry.Signature(author: "Ana", time: "2026-11-26T10:00:00Z")

  init() throws { folder = try TemporaryFolder() }

  private func write(entries: Int = 1) throws {
    let notebook = try Notebook(path: path)
    for _ in 0..<entries { _ = try notebook.add(content, by: signature) }
  }

  @Test("An older format is made newer, and a whole copy of it stays beside")
  func older() throws {
    try write()
    let steps = NotebookSchema.steps + ["ALTER TABLE entry ADD COLUMN mood TEXT"]
    let newer = try Notebook(path: path, steps: steps)
    #expect(try newer.entries().count == 1)
    let backup = path + ".v\(NotebookSchema.steps.count).backup"
    #expect(folder.names.contains(URL(filePath: backup).lastPathComponent))
    #expect(!folder.names.contains { $0.hasSuffix(".part") })
    // The copy is a notebook of the format before; the file is one that it cannot read.
    #expect(try Notebook(path: backup).entries() == (try newer.entries()))
    #expect(throws: NotebookError.newerVersion(path: path)) { try Notebook(path: path) }
  }

  @Test("A change of format that fails leaves the file as it was")
  func failingStep() throws {
    try write()
    let steps = NotebookSchema.steps + ["ALTER TABLE entry ADD COLUMN mood TEXT; SELECT nonsense"]
    #expect(throws: NotebookError.self) { try Notebook(path: path, steps: steps) }
    #expect(try Notebook(path: path).entries().count == 1)
  }

  @Test("Files that are no notebooks are told apart, and left as they are")
  func foreign() throws {
    try Data("Not a database, but a text that is long enough to be one.".utf8)
      .write(to: URL(filePath: path))
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: NotebookError.notANotebook(path: path)) { try Notebook(path: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    let directory = folder.file("region.maillage")
    let builder = try DirectoryBuilder(replacing: directory)
    try SmallDirectory.fill(builder)
    _ = try builder.finish()
    #expect(throws: NotebookError.notANotebook(path: directory)) { try Notebook(path: directory) }
  }

  @Test("A file without anything in it becomes a notebook")
  func blank() throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    try write()
    #expect(try Notebook(path: path).entries().count == 1)
  }

  /// A file with one page overwritten at its beginning, where its kind stands.
  private func damaged(_ whole: Data, page: Int) -> Data {
    let start = page * 4096
    return whole.prefix(start) + Data(repeating: 0x5A, count: 64) + whole.dropFirst(start + 64)
  }

  @Test("A damaged file is told, wherever it is damaged, and is not changed")
  func damage() throws {
    try write(entries: 200)
    let whole = try Data(contentsOf: URL(filePath: path))
    #expect(whole.count > 4 * 4096)
    for page in 1..<whole.count / 4096 {
      let data = damaged(whole, page: page)
      try data.write(to: URL(filePath: path))
      let failure = #expect(throws: NotebookError.self) { try Notebook(path: path) }
      guard case .damaged(path, _) = failure else {
        Issue.record("page \(page): \(String(describing: failure))")
        continue
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == data)
    }
  }

  @Test("A program that is killed while it writes leaves a whole notebook")
  func killed() async throws {
    let path: String = self.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let notebook = try Notebook(path: path)
      Thread.detachNewThread {
        for number in 0... {
          let content = NotebookEntry.Content.note(
            "\(number)", on: .init(id: .init(rawValue: "o"), name: "O"))
          _ = try? notebook.add(content, by: .init(author: "", time: ""))
        }
      }
      while try notebook.entries().count < 50 {}
      kill(getpid(), SIGKILL)
    }
    let kept = try Notebook(path: path).entries().map(\.content)
    #expect(kept.count >= 50)
    let o = NotebookEntry.Subject(id: .init(rawValue: "o"), name: "O")
    #expect(kept == kept.indices.map { .note("\($0)", on: o) })
    try write()
    #expect(try Notebook(path: path).entries().count == kept.count + 1)
  }

  @Test(
    "Where nothing can be written, what is there is read, and a sentence says that nothing is kept")
  func readOnly() throws {
    try write()
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    let notebook = try Notebook(path: path)
    #expect(try notebook.entries().count == 1)
    // The superuser may write everywhere.
    guard getuid() != 0 else { return }
    let failure = #expect(throws: NotebookError.self) { try notebook.add(content, by: signature) }
    guard case .unwritable(path, _) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(try notebook.entries().count == 1)
  }

  @Test("A folder that cannot be made is told")
  func noFolder() throws {
    _ = FileManager.default.createFile(atPath: folder.file("file"), contents: Data("x".utf8))
    let path = folder.file("file/notes/notebook.sqlite")
    let notebook = try Notebook(path: path)
    let failure = #expect(throws: NotebookError.self) { try notebook.add(content, by: signature) }
    guard case .unwritable(path, _) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }
}

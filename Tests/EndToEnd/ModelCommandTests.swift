import Foundation
import Testing

@Suite("Commands of the model")
struct ModelCommandTests {
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "sample-data").path

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try Program.run(arguments + ["--in", Self.sample, "--format", "json"])
    #expect(outcome.status == 0, "\(outcome.words)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let answer = try #require(object as? [String: Any])
    #expect(answer["format"] as? String == "maillage/1")
    return answer
  }

  @Test("Figures add up, and name their coverage")
  func indicators() throws {
    let answer = try json(["indicators", "HX"])
    let organizations = try #require(answer["organizations"] as? Int)
    let families = try #require(answer["families"] as? [String: Int])
    #expect(families.values.reduce(0, +) == organizations)
    let coverage = try #require(answer["coverage"] as? [String: Int])
    let sectors = try #require(answer["sectors"] as? [String: [String: Any]])
    #expect(
      sectors.values.compactMap { $0["count"] as? Int }.reduce(0, +)
        == coverage["informative_sector"])
    let jobs = try #require(answer["jobs"] as? [String: Any])
    let (low, point) = (jobs["low"] as? Double, jobs["point"] as? Double)
    #expect(try #require(low) <= #require(point))
    let gaps = try #require(answer["coordination_gap"] as? [[String: Any]])
    #expect(
      gaps.compactMap { $0["organizations"] as? Int }.reduce(0, +)
        == coverage["informative_sector"])
    #expect((answer["coordination_gap_by_public"] as? [Any])?.isEmpty == false)
    #expect(answer["network"] is [String: Any])
  }

  @Test("Where only an umbrella has members, no suggestion joins parts of a declared network")
  func umbrella() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in [
      (
        "organizations.csv",
        "id,name,family,lat,lon,needs,offers\n1,Atelier,association,45,5,hall,\n2,Four,association,45,5.01,,hall\n"
      ),
      ("groups.csv", "id,name,kind,form\ng,Federation,umbrella,federation\n"),
      ("memberships.csv", "group,organization\ng,1\n"),
    ] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let outcome = try Program.run(["suggestions", "--in", folder.path])
    #expect(outcome.output.contains("Atelier — Four"), "\(outcome.output) \(outcome.words)")
    #expect(!outcome.output.contains("declared network"))
  }

  @Test("The gap as text, in English and French, by sector and by public")
  func gap() throws {
    let english = try Program.run(["gap", "HX", "--in", Self.sample])
    #expect(english.output.contains("Small organizations without a declared link, by sector"))
    #expect(english.output.contains("Small organizations without a declared link, by public"))
    let french = try Program.run(
      ["gap", "HX", "--in", Self.sample], environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.output.contains("Petites organisations sans lien déclaré, par secteur"))
    let table = try Program.run(["gap", "HX", "--in", Self.sample, "--format", "csv"])
    #expect(table.output.hasPrefix("by,name,organizations,under_10,without_declared_link,"))
  }

  @Test("Groups are checked item by item, without a score")
  func groups() throws {
    let answer = try json(["groups", "HX"])
    let groups = try #require(answer["groups"] as? [[String: Any]])
    #expect(!groups.isEmpty)
    for group in groups {
      let items = try #require(group["items"] as? [[String: Any]])
      #expect(items.count == 11)
      #expect(items.allSatisfy { ($0["evidence"] as? String)?.hasSuffix(".") == true })
      #expect((group["members"] as? [String])?.count ?? 0 >= 3)
    }
    let text = try Program.run(["groups", "HX", "--in", Self.sample])
    #expect(text.output.contains("Law (article 9)") && text.output.contains("not met"))
    // No item is counted as a share: the only percentages are coverages of jobs.
    #expect(!text.output.contains("% ready"))
  }

  @Test("Suggestions: strongest first, each with a sentence; a draft; peers; two territories")
  func others() throws {
    let answer = try json(["suggestions", "--limit", "20"])
    let suggestions = try #require(answer["suggestions"] as? [[String: Any]])
    let strengths = suggestions.compactMap { $0["strength"] as? Double }
    #expect(strengths.count == 20 && strengths == strengths.sorted(by: >))
    #expect(
      suggestions.allSatisfy {
        ($0["evidence"] as? [String])?.count == ($0["reasons"] as? [String])?.count
      })
    let first = try #require(suggestions.first)
    let (a, b) = (first["a"] as? String, first["b"] as? String)
    let draft = try json([
      "groups", "HX", "--member", try #require(a), "--member", try #require(b), "--name", "Ours",
    ])
    let group = try #require((draft["groups"] as? [[String: Any]])?.first)
    #expect(group["source"] as? String == "draft" && group["name"] as? String == "Ours")
    let comparison = try json(["compare", "HX"])
    #expect((comparison["figures"] as? [Any])?.count == 12)
    #expect((comparison["peers"] as? [Any])?.isEmpty == true)
  }

  @Test("Evaluation: three baselines and the placebo stand beside the suggestions")
  func evaluate() throws {
    let answer = try json(["evaluate", "--sample", "200"])
    let rows = try #require(answer["rankings"] as? [[String: Any]])
    let names = rows.compactMap { $0["ranking"] as? String }
    for name in ["distance", "main_code", "degrees", "placebo_trade", "trade", "introduction"] {
      #expect(names.contains(name), "\(name)")
    }
    #expect(rows.allSatisfy { (0...1).contains($0["auc"] as? Double ?? -1) })
    // The same seeds every time.
    #expect(try json(["evaluate", "--sample", "200"]) as NSDictionary == answer as NSDictionary)
  }

  @Test(
    "Mistakes are answered in a sentence",
    arguments: [
      (["indicators", "nowhere"], 1, "There is no territory 'nowhere'"),
      (["groups", "HX", "--member", "nobody"], 1, "There is no organization 'nobody'"),
      (["compare", "HX", "nowhere"], 1, "There is no territory 'nowhere'"),
      (["indicators", "HX", "--half-distance", "0"], 2, "--half-distance is a number"),
      (["groups", "HX", "--detected-min", "1"], 2, "--detected-min is at least 2"),
      (["evaluate", "--sample", "1"], 2, "--sample is at least 2"),
      (["suggestions", "--top", "0"], 2, "--top is at least 1"),
    ] as [([String], Int32, String)]
  )
  func mistakes(arguments: [String], status: Int32, words: String) throws {
    let outcome = try Program.run(arguments + ["--in", Self.sample])
    #expect(outcome.status == status)
    #expect(outcome.words.contains(words), "\(outcome.words)")
    #expect(outcome.output.isEmpty)
  }
}

import CooperationModel
import Testing
import TextLayout

@testable import Browser

/// A rectangle of a frame, read as a person would: what is wrong with the texts in it.
private struct Reader {
  let frame: Frame
  let rows: Range<Int>
  let columns: Range<Int>

  init(_ frame: Frame) {
    self.frame = frame
    (rows, columns) = (0..<frame.size.rows, 0..<frame.size.columns)
  }

  /// The inside of the box in front of the screen.
  init?(boxOf frame: Frame) {
    func glyph(_ row: Int, _ column: Int) -> String {
      frame.cells[row * frame.size.columns + column].glyph
    }
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns - 4
      where (0..<4).map({ glyph(row, column + $0) }).joined() == "┌─ ⟦" {
        let right = (column..<frame.size.columns).first { glyph(row, $0) == "┐" }
        let bottom = (row..<frame.size.rows).first { glyph($0, column) == "└" }
        guard let right, let bottom else { return nil }
        self.frame = frame
        (rows, columns) = (row..<bottom, column + 1..<right)
        return
      }
    }
    return nil
  }

  private func glyphs(_ row: Int) -> [String] {
    frame.row(row).dropFirst(columns.lowerBound).prefix(columns.count).map(\.glyph)
  }

  /// The texts of a row, each with its column: two blanks or a line are between them.
  private func texts(_ row: Int) -> [(column: Int, glyphs: [String])] {
    var texts: [(column: Int, glyphs: [String])] = []
    var text: [String] = []
    let glyphs = glyphs(row) + [" ", " "]
    for (column, glyph) in glyphs.enumerated() {
      let isLine =
        glyph == "─" && (text.last == "─" || column + 1 < glyphs.count && glyphs[column + 1] == "─")
      let ends =
        // The right half of a wide character is empty.
        isLine || !glyph.isEmpty && "│┌└├".contains(glyph)
        || glyph == " " && (text.isEmpty || text.last == " ")
      if !ends {
        text.append(glyph)
      } else if !text.isEmpty {
        texts.append((column - text.count, text))
        text = []
      }
    }
    return texts
  }

  /// Texts that touch, that are covered or cut without an ellipsis, and numbers that are cut.
  var faults: [String] {
    var faults: [String] = []
    // Where a text goes on in the next row, by its column: how many brackets are open.
    var open: [Int: Int] = [:]
    for row in rows {
      var next: [Int: Int] = [:]
      func fault(_ what: String) {
        faults.append("\(what), row \(row): \(glyphs(row).joined())")
      }
      for (column, glyphs) in texts(row) {
        var depth = open.removeValue(forKey: column) ?? 0
        var before = " "
        for (index, glyph) in glyphs.enumerated() {
          let isWord = glyph.first.map { $0.isLetter || $0.isNumber } ?? false
          let after = index + 1 < glyphs.count ? glyphs[index + 1] : " "
          switch glyph {
          case "⟦":
            let touches = before.first.map { $0.isLetter || $0.isNumber || "⟧…".contains($0) }
            if depth == 0, touches == true { fault("touches what is before it") }
            depth += 1
          case "⟧":
            if depth == 0 { fault("has an end and no beginning") }
            depth = max(depth - 1, 0)
          case "…" where after != "⟧":
            if before.first?.isNumber == true { fault("cuts a number") }
            depth = 0
          default:
            if isWord, depth == 0, "⟧…".contains(before) { fault("touches what is after it") }
          }
          if !glyph.isEmpty { before = glyph }
        }
        if depth > 0 { next[column] = depth }
      }
      // What scrolls is cut at the edge, with a sign that there is more.
      let scrolls = row > 0 && glyphs(row - 1).contains { $0 == "▾" }
      if !open.isEmpty, !scrolls { fault("the row above is cut without an ellipsis") }
      open = next
    }
    if !open.isEmpty { faults.append("the last row is cut without an ellipsis") }
    return faults
  }

  /// The words outside of messages, and those of messages that go on in another row.
  var otherWords: [String] {
    var words: [String] = []
    var depth = 0
    for row in rows {
      for (_, glyphs) in texts(row) {
        var word = ""
        for glyph in glyphs + [" "] {
          let isLetter = glyph.first?.isLetter == true
          if depth == 0, isLetter { word += glyph }
          if depth == 0, !isLetter, word.count > 1 { words.append(word) }
          if !isLetter { word = "" }
          if glyph == "⟦" { depth += 1 }
          if glyph == "⟧" { depth -= 1 }
          if glyph == "…" { depth = 0 }
        }
        // A sentence over two rows may begin in brackets; whatever follows a gap does not.
        depth = 0
      }
    }
    return words
  }
}

@Suite("A language with longer words")
struct PseudoLanguageTests {
  @Test(
    "A third longer, with accents, brackets, and the placeholders as they were",
    arguments: [
      ("Links", "⟦Ĺíñķš⟧"), ("{0} of {1}", "⟦{0} óf {1}⟧"), ("{0}–{1}", "{0}–{1}"),
      ("on {0} organizations", "⟦óóñ {0} óóŕğááñíížáťíóñš⟧"),
    ])
  func text(english: String, pseudo: String) {
    #expect(Language.pseudo(english) == pseudo)
    let wanted = Double(english.withoutPlaceholders.count) * 1.35
    if pseudo != english { #expect(Double(pseudo.withoutPlaceholders.count) >= wanted) }
  }

  @Test(
    "No text touches, covers or leaves out another; keys, views and numbers stay in sight",
    arguments: EveryScreen.all, [(80, 24), (60, 16), (120, 40)])
  func screens(screen: EveryScreen, window: (columns: Int, rows: Int)) throws {
    let journey = try screen.journey(
      columns: window.columns, rows: window.rows, language: .pseudo)
    let frame = journey.frame
    expectStraight(frame, screen.name)
    let reader = journey.state.box == nil ? Reader(frame) : try #require(Reader(boxOf: frame))
    #expect(reader.faults == [], "\(frame)")
    let tabs = frame.text(ofRow: 1)
    for key in 1...6 { #expect(tabs.contains("\(key) ⟦"), "\(tabs)") }
    let keys = frame.text(ofRow: window.rows - 1)
    for key in ["/", "?"] { #expect(keys.contains(" " + key), "\(keys)") }
    guard window.columns >= 80, journey.state.notice == nil else { return }
    let drawing = Drawing(state: journey.state, environment: journey.environment)
    let sentence = drawing.boxSentence ?? drawing.markedSentence()
    let first = sentence.replacing(".⟧", with: ".").split(separator: ". ").first ?? ""
    let rows = (window.rows - 4..<window.rows - 1).map { frame.text(ofRow: $0) }
      .joined(separator: " ")
    for number in first.split(whereSeparator: { !$0.isNumber }) {
      #expect(rows.contains(number), "\(first)\n\(rows)")
    }
  }

  @Test("No word of a screen is written in the code", arguments: EveryScreen.all)
  func words(screen: EveryScreen) throws {
    let journey = try screen.journey(columns: 120, rows: 40, language: .pseudo)
    let frame = journey.frame
    let reader = journey.state.box == nil ? Reader(frame) : try #require(Reader(boxOf: frame))
    // What was typed.
    let known = screen.words.union(["so", "val", "xyzzy", "distance"])
    for word in reader.otherWords where word.allSatisfy(\.isASCII) {
      #expect(known.contains { $0.hasPrefix(word.lowercased()) }, "\(word) in \(frame)")
    }
  }
}

import Testing
import TextLayout

@testable import Browser

@Suite("Picture of dots")
struct DotCanvasTests {
  private static func text(_ rows: String...) -> String { rows.joined(separator: "\n") }

  @Test(
    "Sets the dot that stands at a place",
    arguments: [
      (DrawingSet.braille, 0, 0, "⠁"), (.braille, 1, 0, "⠈"), (.braille, 0, 3, "⡀"),
      (.braille, 1, 3, "⢀"), (.braille, 1, 2, "⠠"), (.blocks, 0, 0, "▘"), (.blocks, 1, 1, "▗"),
      (.ascii, 0, 1, "+"),
    ]
  )
  func dot(set: DrawingSet, x: Int, y: Int, expected: String) {
    var canvas = DotCanvas(columns: 1, rows: 1, set: set)
    canvas.add(1, at: DotPlace(x: Double(x) + 0.5, y: Double(y) + 0.5))
    #expect(canvas.description == expected)
  }

  @Test("Draws every third dot of a boundary in braille, every second cell elsewhere")
  func boundary() {
    let across = [DotPlace(x: 0, y: 0), DotPlace(x: 100, y: 0)]
    var braille = DotCanvas(columns: 6, rows: 1, set: .braille)
    braille.draw(through: across, ink: .boundary)
    // Dots 0, 3, 6 and 9 of the first row.
    #expect(braille.description == "⠁⠈ ⠁⠈")
    var blocks = DotCanvas(columns: 6, rows: 1, set: .blocks)
    blocks.draw(through: across, ink: .boundary)
    #expect(blocks.description == "······")
    var plain = DotCanvas(columns: 6, rows: 1, set: .ascii)
    plain.draw(through: across, ink: .boundary)
    #expect(plain.description == "' ' '")
  }

  @Test("Draws lines between dots, as strokes where there is no braille")
  func lines() {
    var braille = DotCanvas(columns: 4, rows: 2, set: .braille)
    braille.draw(through: [DotPlace(x: 0, y: 0), DotPlace(x: 7, y: 7)], ink: .solid)
    #expect(braille.description == Self.text("⠑⢄", "  ⠑⢄"))
    var plain = DotCanvas(columns: 5, rows: 5, set: .ascii)
    plain.draw(
      through: [DotPlace(x: 0.5, y: 1), DotPlace(x: 4.5, y: 9)], isClosed: false, ink: .solid)
    #expect(plain.description == Self.text("\\", " \\", "  \\", "   \\", "    \\"))
    var level = DotCanvas(columns: 5, rows: 1, set: .blocks)
    level.draw(through: [DotPlace(x: 0, y: 1), DotPlace(x: 9, y: 1)], ink: .dotted)
    #expect(level.description == "─ ─ ─")
  }

  @Test("Draws the part of a line that is on the picture, however long the line is")
  func clipping() {
    var canvas = DotCanvas(columns: 3, rows: 1, set: .blocks)
    canvas.draw(
      through: [DotPlace(x: -1e9, y: 0.5), DotPlace(x: 1e9, y: 0.5)], ink: .solid)
    #expect(canvas.description == "───")
    canvas = DotCanvas(columns: 3, rows: 1, set: .blocks)
    canvas.draw(through: [DotPlace(x: 0, y: 50), DotPlace(x: .nan, y: 0.5)], ink: .solid)
    canvas.draw(through: [DotPlace(x: -5, y: -5), DotPlace(x: 90, y: -5)], ink: .solid)
    #expect(canvas.description == "")
  }

  @Test("What stands at a place hides lines, and labels hide both")
  func layers() {
    var canvas = DotCanvas(columns: 9, rows: 3, set: .ascii)
    canvas.draw(through: [DotPlace(x: 0, y: 2), DotPlace(x: 8, y: 2)], ink: .solid)
    canvas.add(1, at: DotPlace(x: 4, y: 2))
    #expect(canvas.description == Self.text("", "----+----", ""))
    canvas.label("ab", beside: (row: 1, column: 8))
    // Beside a cell at the edge, the free row above hides nothing.
    #expect(canvas.description == Self.text("       ab", "----+----", ""))
  }

  @Test("Labels never collide: one column stays free between them")
  func labels() {
    var canvas = DotCanvas(columns: 12, rows: 1, set: .braille)
    let cell = (row: 0, column: 0)
    #expect(canvas.label("first", beside: cell) != nil)
    #expect(canvas.description == "  first")
    #expect(canvas.label("x", beside: cell) == nil || !canvas.description.contains("xfirst"))
    #expect(canvas.label("long one", beside: (row: 0, column: 11)) == nil)
    #expect(canvas.label("end", beside: (row: 0, column: 7)) != nil)
    #expect(canvas.description.hasSuffix("first  end") || canvas.description.hasSuffix("first end"))
  }

  @Test("A wide letter keeps its row straight")
  func wide() {
    var canvas = DotCanvas(columns: 5, rows: 1, set: .braille)
    canvas.label("種子", beside: (row: 0, column: 0))
    #expect(canvas.cells()[0].map(\.glyph) == ["種", "", "子", "", " "])
  }

  @Test("A dot stands for more where many stand, and for one where few do")
  func density() {
    var few = DotCanvas(columns: 2, rows: 1, set: .braille)
    few.add(8, at: DotPlace(x: 0, y: 0))
    few.add(1, at: DotPlace(x: 2, y: 1))
    #expect(few.scale().perDot == 1)
    #expect(few.description == "⣿⠂")
    var many = DotCanvas(columns: 2, rows: 1, set: .braille)
    many.add(30, at: DotPlace(x: 0, y: 0))
    many.add(3, at: DotPlace(x: 2, y: 1))
    // 30 in eight dots: 4 a dot or more, rounded up to 5, of which 30 make six dots.
    #expect(many.scale().perDot == 5)
    #expect(!many.scale().isOverfull)
    #expect(many.description == "⠿⠂")
  }

  @Test("One overfull cell among many does not empty the others")
  func overfull() {
    var canvas = DotCanvas(columns: 60, rows: 1, set: .ascii)
    for column in 0..<59 { canvas.add(2, at: DotPlace(x: Double(column), y: 0)) }
    canvas.add(5000, at: DotPlace(x: 59, y: 0))
    #expect(canvas.scale().perDot == 1)
    #expect(canvas.scale().isOverfull)
    #expect(canvas.description == String(repeating: "*", count: 59) + "#")
  }

  @Test("Survives having no room")
  func noRoom() {
    for set in DrawingSet.allCases {
      var canvas = DotCanvas(columns: 0, rows: 0, set: set)
      canvas.add(1, at: DotPlace(x: 0, y: 0))
      canvas.draw(through: [DotPlace(x: 0, y: 0), DotPlace(x: 5, y: 5)], ink: .solid)
      canvas.label("a", beside: (row: 0, column: 0))
      canvas.mark("a", row: 0, column: 0)
      #expect(canvas.description == "")
      #expect(canvas.scale().perDot == 1)
    }
  }
}

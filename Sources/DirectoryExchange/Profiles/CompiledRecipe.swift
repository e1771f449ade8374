internal import CooperationModel

/// The cells of a row, by the positions of their columns.
protocol RowCells {
  /// The clean text of a cell.
  subscript(position: Int) -> String { get }
}

extension RowFile: RowCells {}

/// A recipe whose columns were found in a file, once for all its rows.
///
/// A class, since each of millions of rows would else copy its parts.
final class CompiledRecipe {
  private indirect enum Source {
    case column(Int)
    case first([CompiledRecipe])
    case join([CompiledRecipe], Recipe.Joining)
    case constant(String)
  }

  private let source: Source
  private let steps: [Recipe.Step]
  private let unknown: UnknownWords
  private let isCoded: Bool

  /// Finds the columns of a recipe.
  ///
  /// - Parameters:
  ///   - recipe: The recipe.
  ///   - columns: The columns of the file; one that it lacks is always unknown.
  ///   - unknown: The words that mean unknown.
  init(_ recipe: Recipe, in columns: ColumnNames, unknown: UnknownWords) {
    func compiled(_ recipes: [Recipe]) -> [CompiledRecipe] {
      recipes.map { CompiledRecipe($0, in: columns, unknown: unknown) }
    }
    steps = recipe.steps
    self.unknown = unknown
    isCoded = recipe.isCoded
    switch recipe.source {
    case .column(let name):
      source = columns.position(of: name).map { .column($0) } ?? .constant("")
    case .first(let recipes): source = .first(compiled(recipes))
    case .join(let recipes, let joining): source = .join(compiled(recipes), joining)
    case .constant(let text): source = .constant(text)
    }
  }

  /// The column, where a value is nothing but a cell.
  var column: Int? { if case .column(let position) = source { position } else { nil } }

  /// The only column, where digits are all that is taken from it.
  private(set) lazy var columnOfDigits: (position: Int, count: Int)? = {
    guard let column, steps.count == 1, case .digits(let count) = steps[0] else { return nil }
    return (column, count)
  }()

  /// The value of a row; empty if it is unknown.
  func value(_ row: some RowCells) -> String {
    var text = plainValue(row)
    for step in steps {
      if text.isEmpty { return "" }
      text = step.apply(to: text)
    }
    return text
  }

  /// The value that a table of codes does not know; absent where it knows it, or there is none.
  func unknownCode(_ row: some RowCells) -> String? {
    var text = plainValue(row)
    for step in steps {
      if text.isEmpty { return nil }
      if case .codes(let table) = step { return table.knows(text) ? nil : text }
      text = step.apply(to: text)
    }
    return nil
  }

  private init(_ recipe: CompiledRecipe, steps: [Recipe.Step]) {
    (source, unknown, isCoded) = (recipe.source, recipe.unknown, recipe.isCoded)
    self.steps = steps
  }

  /// The recipe without its last step.
  var withoutLastStep: CompiledRecipe {
    CompiledRecipe(self, steps: Array(steps.dropLast()))
  }

  /// The last thing that is done to the value, where a text is put before it.
  var lastPrefix: String? { if case .prefix(let text) = steps.last { text } else { nil } }

  /// The value before anything is done to it.
  func plainValue(_ row: some RowCells) -> String {
    switch source {
    case .column(let position):
      let text = row[position]
      return unknown.contains(text) ? "" : text
    case .first(let recipes):
      for recipe in recipes {
        let text = recipe.value(row)
        if !text.isEmpty { return text }
      }
      return ""
    case .join(let recipes, let joining):
      let parts = recipes.map { $0.value(row) }
      switch joining {
      // A part that is missing makes the whole unknown, save where a code table reads it.
      case .all(let separator):
        guard isCoded || parts.allSatisfy({ !$0.isEmpty }) else { return "" }
        return parts.joined(separator: separator)
      case .known(let separator):
        return parts.filter { !$0.isEmpty }.joined(separator: separator)
      }
    case .constant(let text): return text
    }
  }
}

/// The words that mean unknown, in any capitals; up to three signs without a letter or a digit, as a
/// dash, always do.
struct UnknownWords: Sendable {
  private let words: Set<String>
  /// The first bytes of the words, in small letters, so that most cells are not folded.
  private let beginnings: Set<UInt8>
  private let longest: Int

  init(_ words: Set<String>) {
    self.words = words
    beginnings = Set(words.compactMap(\.utf8.first))
    longest = words.map(\.utf8.count).max() ?? 0
  }

  func contains(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    if text.utf8.count <= 3, text.utf8.allSatisfy(\.isSign) { return true }
    // A word of few letters may be written with dots between them.
    // Signs may stand before a word, as in "#N/A", or alone.
    let isSign = first < 0x80 && !first.isDigit && !(0x61...0x7A).contains(first | 0x20)
    guard text.utf8.count <= 2 * longest,
      first >= 0x80 || isSign || beginnings.contains(first | 0x20)
    else { return false }
    return words.contains(text.folded)
  }
}

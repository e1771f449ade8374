internal import ArgumentParser
internal import DirectoryStore
internal import TextLayout

/// How data is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, csv, tsv, json
}

/// What every command that asks a directory takes.
struct PlaceOptions: ParsableArguments {
  @Option(name: .customLong("in"), help: "A directory, or a folder with a directory package.")
  var place: String?

  @Option(help: "How the answer is written: text, csv, tsv or json.")
  var format = OutputFormat.text

  @Option(help: "The file of the notebook, as one in a folder that a team shares.")
  var notebook: String?

  /// Opens the directory, with what the notebook adds to it.
  ///
  /// - Throws: What could not be opened; without the notebook, the directory answers alone.
  func open() throws -> OpenPlace {
    let opened = OpenNotebook(notebook)
    if let failure = opened.failure { Words.say(failure) }
    return try OpenPlace(place, with: opened)
  }
}

/// What commands take whose answer is a list of things with identities.
struct IdentityOptions: ParsableArguments {
  @Flag(
    name: .customLong("null"),
    help: "Write the identities alone, each ended by a zero byte, for 'xargs -0'.")
  var isAsked = false

  /// Writes identities, if that is asked for.
  ///
  /// - Returns: Whether they were written.
  func write(_ identities: some Sequence<String>) -> Bool {
    if isAsked { print(identities.map { $0 + "\0" }.joined(), terminator: "") }
    return isAsked
  }
}

/// A table of an answer: names for programs, headings for people, and rows.
struct OutputTable {
  struct Column {
    /// The name in csv and tsv, as in the exchange format.
    var name: String
    /// The heading in text.
    var heading: String
    var isNumber = false
    /// The widest that the column may be in text, in columns of the terminal.
    var widest = 40
  }

  var columns: [Column]
  var rows: [[String]] = []

  /// The whole table in a format; JSON is made elsewhere, from values.
  func written(as format: OutputFormat, withHeader: Bool = true) -> String {
    switch format {
    case .csv: return separated(by: ",", withHeader)
    case .tsv: return separated(by: "\t", withHeader)
    case .text, .json: return aligned()
    }
  }

  private func separated(by separator: String, _ withHeader: Bool) -> String {
    var text = withHeader ? columns.map(\.name).joined(separator: separator) + "\n" : ""
    for row in rows {
      let cells = zip(columns, row).map { column, cell in
        separator == "\t" ? plain(cell) : Self.quoted(column.isNumber ? cell : Self.defused(cell))
      }
      text += cells.joined(separator: separator) + "\n"
    }
    return text
  }

  /// One line of csv, safe for a spreadsheet.
  static func csvLine(_ cells: [String]) -> String {
    cells.map { quoted(defused($0)) }.joined(separator: ",") + "\n"
  }

  private func plain(_ cell: String) -> String {
    cell.replacing("\t", with: " ").replacing("\n", with: " ").replacing("\r", with: " ")
  }

  /// A cell that a spreadsheet would run gets a mark before it.
  private static func defused(_ cell: String) -> String {
    guard let first = cell.first, "=+-@\t\r".contains(first) else { return cell }
    return "'" + cell
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { "\",\n\r".contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  private func aligned() -> String {
    var widths = columns.map(\.heading.columns)
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = min(max(widths[index], cell.columns), columns[index].widest)
      }
    }
    func line(_ cells: [String]) -> String {
      var text = ""
      for (index, cell) in cells.enumerated() {
        if index > 0 { text += "  " }
        let isLast = index == cells.count - 1
        if columns[index].isNumber {
          text += cell.paddedLeft(to: widths[index])
        } else {
          text += isLast ? cell.truncated(to: widths[index]) : cell.padded(to: widths[index])
        }
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }
    return line(columns.map(\.heading)) + rows.map(line).joined()
  }
}

/// Writes data to standard output.
enum Output {
  static func write(_ text: String) {
    if !Pager.show(text) { print(text, terminator: "") }
  }

  static func write(_ value: JSONText) {
    var text = ""
    value.write(into: &text)
    print(text)
  }
}

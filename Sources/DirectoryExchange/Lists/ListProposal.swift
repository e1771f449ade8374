/// How a hand-made list may be read: what each of its columns seems to hold, and why.
public struct ListProposal: Sendable {
  /// What is proposed for a column.
  public struct Column: Hashable, Sendable {
    /// The name of the column.
    public var name: String
    /// What becomes of it.
    public var use: Use
    /// Why.
    public var reason: Reason
    /// A value of it; empty if it has none.
    public var example: String
  }

  /// What becomes of a column.
  public enum Use: Hashable, Sendable {
    /// It is read as a field.
    case field(ListField)
    /// It is kept as a fact under its own name.
    case fact
    /// It is left out: it is about persons.
    case leftOut
    /// It holds nothing.
    case empty
  }

  /// Why a column is read so.
  public enum Reason: Hashable, Sendable {
    /// Its header says so, and its values agree or say nothing.
    case header
    /// Its values look like it: so many percent of so many.
    case values(ValueLook, percent: Int, count: Int)
    /// The header says so, and the values too.
    case both(ValueLook, percent: Int, count: Int)
    /// The header names a field that the values do not look like.
    case contradicted(ListField, percent: Int, count: Int)
    /// Another column holds the same field, and holds it better.
    case another(column: String)
    /// Nothing tells what it is.
    case unrecognized
    /// It is about persons.
    case personal
    /// It has no value.
    case empty
    /// It stands where such a column usually stands.
    case position
  }

  /// What values look like.
  public enum ValueLook: String, CaseIterable, Hashable, Sendable {
    case siren, siret, rna, email, website, phone, coordinates, number, date, year, serialDate
    case activityCode, postcode, postcodeAndTown, wholeAddress, employees, legalForms, sectors
    case distinctTexts, texts, codes
  }

  /// Something about the list as a whole that a person should know or check.
  public enum Remark: Hashable, Sendable {
    /// So many rows stand above the header, and so many make it.
    case header(above: Int, rows: Int)
    /// The first row may be no header.
    case unclearHeader
    /// The list has no header: its columns are numbered.
    case noHeader
    /// So many headings among the rows, the first of them, and the column that they make.
    case sections(count: Int, example: String, column: String)
    /// So many rows repeat the header.
    case repeatedHeaders(count: Int)
    /// So many rows of sums.
    case totals(count: Int)
    /// Rows below the list.
    case notes([String])
    /// Identities are made of these columns.
    case identity(columns: [String])
    /// So many rows have the same values in these columns as an earlier one.
    case duplicates(count: Int, columns: [String])
    /// No column has names.
    case noName
    /// It looks like a list of codes or territories: a column of codes, and one of what they stand for.
    case codes(code: String, label: String)
    /// No column tells a place.
    case noPlace
    /// Departments are those of postcodes.
    case departmentsOfPostcodes
    /// The family is read from the words of names.
    case familyFromNames
    /// Damaged letters are mended.
    case repaired(example: String, mended: String)
    /// The order of day and month is not certain; they are read in this one.
    case unclearDates(column: String, order: String)
    /// Dates are days counted by a spreadsheet.
    case serialDates(column: String)
    /// Numbers lost their zeros.
    case lostZeros(column: String)
    /// Numbers were rounded by a spreadsheet, and are lost.
    case roundedNumbers(column: String)
    /// Latitude and longitude are exchanged.
    case exchangedCoordinates
    /// Coordinates are no degrees.
    case projectedCoordinates
    /// Words that no family, or no sector, is known for.
    case unknownWords(column: String, words: [String])
    /// It looks like a list of persons.
    case persons
  }

  /// The columns, in the order of the file.
  public let columns: [Column]
  /// What to know and check.
  public let remarks: [Remark]
  /// How many rows are read as organizations.
  public let entries: Int
  /// The profile as JSON.
  public let profileText: String
  /// Whether nothing that matters is open: there is a name, and the header is clear.
  public let isCertain: Bool
}

extension ListProposal {
  /// Whether it looks like a list of codes or territories.
  public var isOfCodes: Bool {
    remarks.contains { if case .codes = $0 { true } else { false } }
  }

  /// Whether rows are read as organizations: there are names, and not those of codes.
  public var isOfOrganizations: Bool { !isOfCodes && !remarks.contains(.noName) }
}

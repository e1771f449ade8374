/// What a reader expected: the ends of the sentences of ``ImportProblem``, gathered so that a
/// program can say them in other languages.
public enum Expected {
  static let coded = "a value that the codes of the profile name"
  static let id = "an id"
  static let activity = "a code or a tag"
  static let twoActivities = "two different activities"
  static let countAndTotal = "a count and a total that is not smaller"
  static let newID = "an id that no earlier row has"
  static let twoOrganizations = "two different organizations"
  static let number = "a number with a point"
  static let wholeNumber = "a whole number"
  static let latitude = "a latitude from -90 to 90"
  static let longitude = "a longitude from -180 to 180"
  static let bothCoordinates = "both a latitude and a longitude"
  static let band = "a band such as 0, 12, 1-2, 20-49 or 10000+"
  static let date = "a date as 2024, 2024-05 or 2024-05-31"
  static let knownTerritory = "a territory of this directory"
  static let knownOrganization = "an organization of this directory"
  static let knownGroup = "a group of this directory"
  static let noCycle = "a territory that is not inside this one"
  static let text = "text without control characters"
  static let visible = "text without invisible controls"
  static let encoding = "text in UTF-8"
  static let shorterText = "at most 32,767 characters"
  static let smallerCell = "a cell of at most 1 MB"
  static let fewerCells = "at most 4,096 cells in a row"
  static let closedQuote = "a quote that is closed"
  static let nothingAfterQuote = "a separator after the closing quote"
  static let headerName = "a name for each column"
  static let headerOnce = "each column once"
  static let readableFile = "a CSV file with the columns of the format"
  static let object = "a JSON object"
  static let polygon = "a polygon or a multipolygon"
  static let ring = "rings of three or more points, each of a longitude and a latitude in degrees"
  static let degrees = "latitude and longitude in degrees, with a point"
  static let projected = "coordinates in meters, of a known projection"
  static let checkedNumber = "a number whose last digit is right"
  static let oneOrganization = "numbers of one organization"
  static let knownPlace = "a place that the profile knows"
  static let features = "a GeoJSON collection of features"

  static func placeInRows(_ count: Int) -> String {
    "a place in each of \(count) rows that tell none"
  }
  static func cells(_ count: Int) -> String { "\(count) cells as in the header" }
  static func oneOf(_ values: [String]) -> String { "one of " + values.joined(separator: ", ") }
}

internal import CooperationModel
internal import Foundation

/// Which column of which file goes where: everything that a register needs, as data.
///
/// A profile is a JSON object:
///
/// - `name`, `title`, `edition`: of the directory that it makes.
/// - `uses`: the shipped profiles whose `codes`, `words`, `territories` and tables it takes over,
///   before its own.
/// - `unknown`: values that mean unknown, as `NA`; a dash always does.
/// - `small_words`: words that do not tell two organizations apart, as `inc`.
/// - `codes`: tables from one value to another; `*` stands for any. A list stands for several:
///   `"association": ["9210", "9220"]` gives `association` for both.
/// - `words`: lists of words, each with the sector that they tell. The first that stands in a text
///   decides; several words must follow each other, and `*` ends the beginning of a word.
/// - `recipes`: fields that several tables take, under names; `{"recipe": NAME}` is one of them, and
///   more may be done to it. `ladders`: ways to `place` a row, under names.
/// - `keys`: the registers whose numbers join rows, the one that names an organization first.
/// - `territories`, `groups`: constant ones.
/// - `tables`, in the order in which they are believed.
///
/// A table has:
///
/// - `header`, for a hand-made list: how many rows to `skip`, how many `rows` the names of its columns
///   take (1), or the `names` where it has none; equal names are kept apart as "Name (2)", and rows of
///   sums or with the header again are passed over. `sections`: the name of a column that a row with a
///   single value, as the heading "CULTURE", fills for those below. `repair`: `true` mends damaged
///   letters, as "&amp;eacute;" and "Ã©".
/// - `headers`: the columns that it is recognized by (`A|B` is either); `optional`: those that some editions lack, `*`
///   for all others.
/// - `kind`: `organizations`, `places` (of organizations), `territories`, `moves` (`from` a former
///   code `to` a territory, at a `date`; `method` `district` for those of a city), `postcodes`
///   (`postcode`, `territory`, `name`, `point`) or `boundaries` (shapes of a `territory`).
/// - `when`: conditions that all rows of the table meet. A row is one of the first table that takes
///   it. A condition is a `column` that `is` (or `is_not`) a value or one of several, is `in` a table
///   of `codes`, or `known`, a register: an earlier row gave that number.
/// - `keep`: conditions of which a row must meet one; `leave_out`: conditions, each with a `because`
///   (``LeftOut``); `unread`: columns that are never read, each with a `because`.
/// - `keys`: numbers of registers. Rows that share one are one organization, whatever the file.
/// - `fields`: those of `organizations.csv`, with `point` (both coordinates in one cell) and `x`, `y`,
///   `epsg` (projected ones); `facts`: columns kept under their own names, or fields with a `label`.
/// - `place`: the ways to place a row, tried in order (`id` or `name` of a territory, the name
///   `inside` another; `postcode` with `name`; `same`: where others with the same value are).
/// - `title`: what the register calls the file; `needs`: the titles of the files that tell the
///   `organizations` that rows are about, their `names` or their `places`, to be asked for where they
///   are not given.
/// - `adds_only`: its rows describe no organization that others do not; `repeats`: several of them
///   may describe one; `reads_first`: it is read before the others, so that `known` finds what it
///   names.
/// - `levels`: of territories, from the largest (with `adds_only`, it only adds to those that others
///   tell; with `when_used`, it is kept where something is in it); in a table of organizations, those that a row itself
///   tells where no file of municipalities is given.
/// - `sector_words` (lists of `words`, tried in order on the activity, on the columns of `words_in`,
///   then on the name), `match` (`name`:
///   a row of the same name in the same municipality is the same organization), `group` (that all
///   its rows belong to) or `member_of` (`id`, `name`, `kind`, `form` of a group that a row tells).
///
/// A field is the name of a column, or an object: where the value comes from (`column`, `first` of
/// several, `join` of several, `constant`) and what is done to it, in the order written
/// (`drop_prefix`, `after` (as it, but unknown without it), `drop_suffix`, `inside_brackets`,
/// `before_brackets`, `letters_first`, `postcode_area`, `fold`, `date`, `codes`, `prefix`, `digits`,
/// `first_characters`, `length` (unknown unless it has so many characters), `last_segment`, `upper`, `unless`, `split`, `unescape`; of hand-made lists also
/// `first_part`, `fold_place`, `town`, `postcode`, `street`, `french_department`, `decimal`,
/// `workforce`, `family_in_words`). Parts of a `join` have `|` between them and must all be known; with
/// a text to join `with`, those that are known are joined, or `all` must be.
public struct Profile: Sendable {
  /// The name of the profile.
  public let name: String
  /// The name of the directory that it makes.
  public let title: String
  /// The date of the data, as far as known.
  public let edition: String
  let unknownWords: UnknownWords
  let smallWords: Set<Substring>
  let keyKinds: [String]
  let territories: [Territory]
  let groups: [Group]
  let tables: [ProfileTable]

  /// Reads a profile from a file.
  ///
  /// - Parameter path: The path of a JSON file.
  /// - Throws: ``ExchangeError/profile(path:line:column:message:)`` with the place of what is wrong.
  public init(path: String) throws(ExchangeError) {
    try self.init(bytes: try ByteSource.whole(path, limit: 16 << 20), path: path)
  }

  /// Finds a profile by the path of a file, or by the name of one shipped with the program.
  ///
  /// - Parameter name: A path or a name.
  /// - Throws: ``ExchangeError`` if there is none, or if it is wrong.
  public init(named name: String) throws(ExchangeError) {
    if let text = Self.shipped[name] {
      try self.init(bytes: Array(text.utf8), path: name)
    } else if FileManager.default.fileExists(atPath: name) {
      try self.init(path: name)
    } else {
      throw .unknownProfile(name: name, known: Self.shipped.keys.sorted())
    }
  }

  init(bytes: [UInt8], path: String) throws(ExchangeError) {
    let parts: ProfileParts
    do throws(JSONError) {
      var reader = ProfileParser(root: try JSONParser.parse(bytes))
      parts = try reader.profile()
    } catch {
      throw .profile(error, in: path, bytes)
    }
    (name, title, edition) = (parts.name, parts.title, parts.edition)
    unknownWords = UnknownWords(parts.unknown)
    smallWords = parts.smallWords
    keyKinds = parts.allKeyKinds
    (territories, groups, tables) = (parts.territories, parts.groups, parts.tables)
  }
}

extension Profile {
  /// What two lists compare the names of an organization by: its words in any order, without the
  /// small ones.
  func matchKey(of name: String) -> String {
    let words = PlaceName.key(name).split(separator: " ")
    let telling = Set(words).subtracting(smallWords)
    return (telling.isEmpty ? Set(words) : telling).sorted().joined(separator: " ")
  }
}

extension Profile {
  /// The key of an identity: the number of a register after its name, or the whole.
  func key(ofIdentity id: String) -> KeyIndex.Key {
    if let colon = id.firstIndex(of: ":"),
      let kind = keyKinds.firstIndex(of: String(id[..<colon])), kind > 0
    {
      return KeyIndex.Key(kind: kind, String(id[id.index(after: colon)...]))
    }
    return KeyIndex.Key(kind: 0, id)
  }
}

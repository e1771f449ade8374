internal import GRDB

/// The tables of the notebook.
///
/// `entry` holds one row for each entry, in the order of writing. Rows are never deleted: an entry that
/// is taken back says by whom and when. `other` and `other_name` are of an entry about two.
enum NotebookSchema {
  /// "note" as a number, which marks the file as ours.
  static let applicationID: Int32 = 0x6E6F_7465

  /// What makes each version of the format from the one before, the first from nothing.
  static let steps = [
    """
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
      organization TEXT NOT NULL, name TEXT NOT NULL, other TEXT, other_name TEXT,
      text TEXT, author TEXT NOT NULL, time TEXT NOT NULL,
      taken_back_author TEXT, taken_back_time TEXT,
      CHECK ((kind = 'note') = (text IS NOT NULL)),
      CHECK ((kind = 'note') = (other IS NULL)),
      CHECK ((other IS NULL) = (other_name IS NULL)),
      CHECK ((taken_back_author IS NULL) = (taken_back_time IS NULL)));
    CREATE INDEX entry_organization ON entry (organization);
    CREATE INDEX entry_other ON entry (other) WHERE other IS NOT NULL;
    CREATE INDEX entry_partners ON entry (number) WHERE kind = 'partners';
    """
  ]
}

internal import GRDB

/// The tables of the notebook.
///
/// `entry` holds one row for each entry, in the order of writing. Rows are never deleted: an entry that
/// is taken back says by whom and when. `other` and `other_name` are of an entry about two. A draft has
/// a row for each of its states, with `draft`, the identity of the first; `name` is its own, and
/// `draft_member` holds its members. A newer state takes the one before back.
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
    """,
    """
    CREATE TABLE next_entry (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
      organization TEXT, name TEXT NOT NULL, other TEXT, other_name TEXT,
      text TEXT, draft TEXT, territory TEXT, path TEXT, author TEXT NOT NULL, time TEXT NOT NULL,
      taken_back_author TEXT, taken_back_time TEXT,
      CHECK ((kind = 'note') = (text IS NOT NULL)),
      CHECK ((kind IN ('note', 'draft')) = (other IS NULL)),
      CHECK ((other IS NULL) = (other_name IS NULL)),
      CHECK ((kind = 'draft') = (organization IS NULL)),
      CHECK ((kind = 'draft') = (draft IS NOT NULL)),
      CHECK ((draft IS NULL) = (territory IS NULL)),
      CHECK ((draft IS NULL) = (path IS NULL)),
      CHECK ((taken_back_author IS NULL) = (taken_back_time IS NULL)));
    INSERT INTO next_entry
      SELECT number, id, kind, organization, name, other, other_name, text, NULL, NULL, NULL, author,
        time, taken_back_author, taken_back_time FROM entry;
    DROP TABLE entry;
    ALTER TABLE next_entry RENAME TO entry;
    CREATE INDEX entry_organization ON entry (organization);
    CREATE INDEX entry_other ON entry (other) WHERE other IS NOT NULL;
    CREATE INDEX entry_partners ON entry (number) WHERE kind = 'partners';
    CREATE INDEX entry_draft ON entry (draft) WHERE draft IS NOT NULL;
    CREATE TABLE draft_member (
      entry INTEGER NOT NULL, position INTEGER NOT NULL, organization TEXT NOT NULL,
      name TEXT NOT NULL, PRIMARY KEY (entry, position)) WITHOUT ROWID;
    """,
  ]
}

/// The tables of a directory database.
///
/// Everything is derived from the files imported: a database is never changed, only replaced.
/// Organizations are numbered in the order of their folded names, so that a list by name is a walk
/// on numbers. `located` holds the numbers of each place (see ``Located``) in order, in parts of equal
/// size: the page of a list is found without counting, however long it is. In `found`, the words of the town follow ``townMark``, so that a search can leave them
/// out; territories and groups are numbered by their size in `named`, the largest first; `word` holds
/// every word of both, since FTS5 is quick for a whole word but reads every entry of a beginning of
/// four letters (0.3 s for "asso" among 1.3 million). `change` holds what the edition before said
/// otherwise, by name; `territory_within` what is inside a territory at any depth, itself included.
/// `history` holds what each `counted_edition` counted of a territory (see ``HistoryRow``), by its
/// identity, since one that is no more may come back; these two are read of older versions, too: what
/// they hold is in no file that could be imported again.
enum Schema {
  /// "mail" as a number, which marks the file as ours.
  static let applicationID: Int32 = 0x6D61_696C
  /// The version of the tables.
  static let version = 12
  /// Stands before the words of a town: part of a word to SQLite, and in no folded name.
  static let townMark = "\u{E000}"

  static let tables = """
    CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE territory (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL,
      level TEXT NOT NULL, parent TEXT, also_in TEXT NOT NULL, latitude REAL, longitude REAL,
      area REAL, population INTEGER, density INTEGER, spans INTEGER NOT NULL DEFAULT 1,
      children INTEGER NOT NULL DEFAULT 0, is_partial INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE territory_inside (
      container INTEGER NOT NULL, territory INTEGER NOT NULL, PRIMARY KEY (container, territory)
    ) WITHOUT ROWID;
    CREATE TABLE boundary (
      number INTEGER PRIMARY KEY, territory TEXT NOT NULL, points BLOB NOT NULL);
    CREATE TABLE declared_between (
      a INTEGER NOT NULL, b INTEGER NOT NULL, pairs INTEGER NOT NULL, PRIMARY KEY (a, b)
    ) WITHOUT ROWID;
    CREATE TABLE card (
      territory INTEGER PRIMARY KEY, organizations INTEGER NOT NULL, bodies INTEGER NOT NULL,
      sse INTEGER NOT NULL, not_placed INTEGER NOT NULL, without_sector INTEGER NOT NULL,
      from_words INTEGER NOT NULL, workforce_known INTEGER NOT NULL, jobs_low INTEGER NOT NULL,
      jobs_high INTEGER, jobs_middle REAL NOT NULL, with_point INTEGER NOT NULL,
      with_declared INTEGER NOT NULL, pairs_inside INTEGER NOT NULL, pairs_across INTEGER NOT NULL,
      sectors TEXT NOT NULL, families TEXT NOT NULL, small TEXT NOT NULL,
      small_unlinked TEXT NOT NULL);
    CREATE TABLE organization (
      number INTEGER PRIMARY KEY, \(organizationColumns),
      links INTEGER NOT NULL DEFAULT 0, component INTEGER);
    CREATE TABLE located (
      place INTEGER NOT NULL, sector INTEGER NOT NULL, part INTEGER NOT NULL,
      numbers BLOB NOT NULL, PRIMARY KEY (place, sector, part)) WITHOUT ROWID;
    CREATE TABLE partner (organization INTEGER PRIMARY KEY, partners BLOB NOT NULL);
    CREATE TABLE figure (
      territory INTEGER PRIMARY KEY, counts BLOB NOT NULL, compared BLOB NOT NULL);
    CREATE TABLE cell_organization (cell INTEGER PRIMARY KEY, numbers BLOB NOT NULL);
    CREATE TABLE grouping (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
      form TEXT NOT NULL, declared_size INTEGER, founded TEXT NOT NULL, territory TEXT,
      lead TEXT, strategy TEXT NOT NULL, source TEXT NOT NULL, updated TEXT NOT NULL,
      members INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE membership (
      number INTEGER PRIMARY KEY, grouping TEXT NOT NULL, organization TEXT NOT NULL,
      role TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, source TEXT NOT NULL);
    CREATE TABLE partnership (
      number INTEGER PRIMARY KEY, from_id TEXT NOT NULL, to_id TEXT NOT NULL, kind TEXT NOT NULL,
      since TEXT NOT NULL, until TEXT NOT NULL, source TEXT NOT NULL);
    CREATE TABLE value_chain (
      number INTEGER PRIMARY KEY, chain TEXT NOT NULL, from_code TEXT NOT NULL,
      to_code TEXT NOT NULL, label TEXT NOT NULL, author TEXT NOT NULL,
      reason TEXT NOT NULL);
    CREATE TABLE related (
      a TEXT NOT NULL, b TEXT NOT NULL, together INTEGER NOT NULL, count_a INTEGER NOT NULL,
      count_b INTEGER NOT NULL, expected REAL NOT NULL, proximity REAL NOT NULL, p REAL NOT NULL,
      q REAL NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;
    CREATE TABLE reference (
      kind TEXT NOT NULL, code TEXT NOT NULL, scheme TEXT NOT NULL, count INTEGER NOT NULL,
      total INTEGER);
    CREATE TABLE problem (
      number INTEGER PRIMARY KEY, outcome TEXT NOT NULL, file TEXT NOT NULL, line INTEGER,
      counts_rows INTEGER NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, expected TEXT NOT NULL);
    CREATE TABLE change (
      number INTEGER PRIMARY KEY, kinds INTEGER NOT NULL, id TEXT NOT NULL, former_id TEXT,
      name TEXT NOT NULL, sector INTEGER NOT NULL, municipality TEXT NOT NULL,
      former_municipality TEXT NOT NULL, territory INTEGER, former_territory INTEGER, differences TEXT NOT NULL);
    CREATE TABLE counted_edition (
      number INTEGER PRIMARY KEY, date TEXT NOT NULL, source TEXT NOT NULL, sources TEXT NOT NULL,
      UNIQUE (date, source, sources));
    CREATE TABLE history (
      territory TEXT NOT NULL, edition INTEGER NOT NULL, counts BLOB NOT NULL,
      PRIMARY KEY (territory, edition)) WITHOUT ROWID;
    CREATE TABLE territory_within (
      container INTEGER NOT NULL, territory INTEGER NOT NULL, PRIMARY KEY (container, territory)
    ) WITHOUT ROWID;
    CREATE TABLE term (
      number INTEGER PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, scheme TEXT NOT NULL);
    CREATE TABLE duplicate (
      organization INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (organization, other)
    ) WITHOUT ROWID;
    CREATE TABLE block (
      cell INTEGER NOT NULL, bucket TEXT NOT NULL, entries BLOB NOT NULL,
      PRIMARY KEY (cell, bucket)) WITHOUT ROWID;
    CREATE VIRTUAL TABLE cell USING rtree(number, south, north, west, east);
    \(NameIndex.table)
    CREATE TABLE facet (
      first INTEGER PRIMARY KEY, sector BLOB NOT NULL, family BLOB NOT NULL, low BLOB NOT NULL,
      high BLOB NOT NULL, links BLOB NOT NULL, town BLOB NOT NULL, kinds BLOB NOT NULL);
    CREATE TABLE public (
      number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, organizations INTEGER NOT NULL);
    CREATE TABLE serves (
      public INTEGER NOT NULL, organization INTEGER NOT NULL, PRIMARY KEY (public, organization)
    ) WITHOUT ROWID;
    CREATE TABLE named (
      number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, target INTEGER NOT NULL,
      key TEXT NOT NULL);
    CREATE VIRTUAL TABLE found_named USING fts5(
      text, content='', detail=none, columnsize=0, prefix='1 2 3', tokenize='unicode61');
    CREATE TABLE word (
      text TEXT PRIMARY KEY, organizations INTEGER NOT NULL, named INTEGER NOT NULL) WITHOUT ROWID;
    """

  /// The columns of an organization, in the order of ``OrganizationRow``.
  static let organizationColumns = """
    id TEXT NOT NULL, name TEXT NOT NULL, sort_key TEXT NOT NULL, alias TEXT NOT NULL, unit TEXT,
      family TEXT NOT NULL, declared_status TEXT, legal_form TEXT NOT NULL,
      activity TEXT NOT NULL, scheme TEXT, other_activities TEXT NOT NULL,
      sector INTEGER NOT NULL, sector_basis TEXT NOT NULL, territory INTEGER,
      address TEXT NOT NULL, postcode TEXT NOT NULL, latitude REAL, longitude REAL,
      jobs_low INTEGER, jobs_high INTEGER, founded TEXT NOT NULL, closed TEXT NOT NULL,
      is_ceased INTEGER NOT NULL, publics TEXT NOT NULL, offers TEXT NOT NULL,
      needs TEXT NOT NULL, website TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
      source TEXT NOT NULL, updated TEXT NOT NULL, facts TEXT NOT NULL, placing TEXT,
      signals TEXT NOT NULL, origins TEXT NOT NULL, municipality INTEGER,
      municipality_name TEXT NOT NULL, site_key TEXT, phone_key TEXT, email_key TEXT,
      domain_key TEXT, cell INTEGER, compared BLOB
    """

  /// What makes the indexes of columns that few organizations may have, for each of these columns,
  /// unless the index is there already.
  static let indexesOfFew: (unit: String, contacts: [String]) = {
    let index = { (name: String, column: String) in
      """
      CREATE INDEX IF NOT EXISTS organization_\(name) ON organization (\(column))
      WHERE \(column) IS NOT NULL
      """
    }
    return (
      index("unit", "unit"), ["phone", "email", "domain"].map { index($0, "\($0)_key") }
    )
  }()

  /// What makes the indexes, one statement each.
  static let indexes =
    [
      "CREATE UNIQUE INDEX organization_id ON organization (id)",
      indexesOfFew.unit,
      "CREATE INDEX organization_site ON organization (site_key) WHERE site_key IS NOT NULL",
    ] + indexesOfFew.contacts + [
      "CREATE INDEX boundary_territory ON boundary (territory)",
      "CREATE UNIQUE INDEX territory_id ON territory (id)",
      "CREATE INDEX membership_grouping ON membership (grouping)",
      "CREATE INDEX membership_organization ON membership (organization)",
      "CREATE INDEX partnership_from ON partnership (from_id)",
      "CREATE INDEX partnership_to ON partnership (to_id)",
      "CREATE INDEX named_key ON named (key)",
      "CREATE UNIQUE INDEX grouping_id ON grouping (id)",
      "CREATE INDEX change_id ON change (id)",
      "CREATE INDEX change_territory ON change (territory)",
      "CREATE INDEX change_former_territory ON change (former_territory)",
    ]
}

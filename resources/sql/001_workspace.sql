-- Stores, what was imported into them, and the texts that facts point to.

CREATE TABLE store (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    facts_version INTEGER NOT NULL DEFAULT 0 -- grows with every import and undo
) STRICT;

-- One file read once. latest_time: the file's latest moment that is not planned, for the winner rule.
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    store_id INTEGER NOT NULL REFERENCES store (id),
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    mapping_hash TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    imported_at INTEGER NOT NULL,
    latest_time INTEGER,
    rows_read INTEGER NOT NULL DEFAULT 0,
    rows_new INTEGER NOT NULL DEFAULT 0,
    rows_updated INTEGER NOT NULL DEFAULT 0,
    rows_unchanged INTEGER NOT NULL DEFAULT 0,
    rows_rejected INTEGER NOT NULL DEFAULT 0,
    rows_skipped INTEGER NOT NULL DEFAULT 0,
    duplicate_rows INTEGER NOT NULL DEFAULT 0,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A sheet of a batch. attributes: ids in the order of its rows' payloads and silent bits, separated by commas.
-- dropped, unknown: JSON arrays of headers. Days: least and greatest of the kind's primary time.
CREATE TABLE import_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    attributes TEXT NOT NULL,
    grain TEXT NOT NULL,
    dropped TEXT NOT NULL,
    unknown TEXT NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    has_refund_amount INTEGER NOT NULL
) STRICT;

CREATE TABLE import_reject (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    ordinal INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    source_row INTEGER NOT NULL,
    header TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (batch_id, ordinal)
) STRICT, WITHOUT ROWID;

-- Every text that a fact points to, once. Only grows.
CREATE TABLE dictionary (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a sheet of lines was read from, run by run, so that a later file that has the same runs need not read them again.

-- reading: how the sheet was read, as 16 bytes; runs of sheets with the same reading mean the same. runs: see readruns.h.
CREATE TABLE IF NOT EXISTS sheet_runs (
    sheet_id INTEGER PRIMARY KEY,
    reading BLOB NOT NULL,
    runs BLOB NOT NULL
) STRICT;

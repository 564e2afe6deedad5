-- Days on which a row of a sheet was left out, of the kinds whose figures are sums of days: its file does not cover
-- them.
CREATE TABLE broken_day (
    sheet_id INTEGER NOT NULL REFERENCES import_sheet (id),
    day INTEGER NOT NULL,
    PRIMARY KEY (sheet_id, day)
) STRICT, WITHOUT ROWID;

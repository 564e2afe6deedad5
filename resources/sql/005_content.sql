-- What makes importing again quick: facts know what their row says, and rows that say the same again take few bytes.

-- content: a hash of what the row behind sheet_id and source_row says, see contenthash.h; 0 = not known.
ALTER TABLE order_line ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE aftersale ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shipment ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE score_day ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE product_day ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE traffic_day ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE traffic_source_day ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE traffic_composition_day ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE traffic_account_day ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE traffic_product_day ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE live_session ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE video ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE review ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE service_day ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ad_day ADD COLUMN content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE settlement ADD COLUMN content INTEGER NOT NULL DEFAULT 0;

-- The versions of a batch are found by its sheets.
CREATE INDEX fact_version_by_sheet ON fact_version (sheet_id);

-- Echoes: versions that say the same as the row that the fact names, from other sheets. A key has either this one
-- version in full or more of them in fact_version; its echoes repeat the one that the fact names. entries: keys in
-- ascending order with their source rows, see echocodec.h; key1 … key4: the first of them.
CREATE TABLE fact_echo (
    store_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sheet_id INTEGER NOT NULL,
    key1 INTEGER NOT NULL,
    key2 INTEGER NOT NULL,
    key3 INTEGER NOT NULL,
    key4 INTEGER NOT NULL,
    count INTEGER NOT NULL,
    entries BLOB NOT NULL,
    PRIMARY KEY (store_id, kind, sheet_id, key1, key2, key3, key4)
) STRICT, WITHOUT ROWID;

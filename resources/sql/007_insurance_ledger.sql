-- Bills of freight insurance (运费险) and the ledger of the shop's account (动账).
CREATE TABLE insurance (
    store_id INTEGER NOT NULL,
    charge_id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    effective_at INTEGER,
    service_fee INTEGER,
    merchant_fee INTEGER,
    platform_subsidy INTEGER,
    sheet_id INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    content INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (store_id, charge_id, order_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
    store_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    related_id INTEGER,
    booked_at INTEGER,
    direction INTEGER,
    amount INTEGER,
    balance INTEGER,
    business_type INTEGER,
    sheet_id INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    content INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (store_id, entry_id)
) STRICT, WITHOUT ROWID;

-- Facts: one table per export kind, one row per business key, columns named as the attributes of
-- resources/import/kinds.json (a test compares them). Every value is a whole number; see AttributeType.
--
-- sheet_id, source_row: where the winning version came from. silent: bit i = the row says nothing about the i-th
-- attribute of its sheet. No foreign keys and no secondary indexes here: they would slow every import down; verify()
-- looks for rows without a sheet instead.

CREATE TABLE order_line (
    store_id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    line_key INTEGER NOT NULL,
    created_at INTEGER,
    paid_at INTEGER,
    order_status INTEGER,
    paid_amount INTEGER,
    freight INTEGER,
    shop_discount INTEGER,
    platform_subsidy INTEGER,
    anchor_subsidy INTEGER,
    payment_discount INTEGER,
    payment_method INTEGER,
    quantity INTEGER,
    account_type INTEGER,
    account INTEGER,
    aftersale_status INTEGER,
    promised_at INTEGER,
    carrier INTEGER,
    product_id INTEGER,
    product_title INTEGER,
    spec INTEGER,
    sku_code INTEGER,
    unit_price INTEGER,
    channel INTEGER,
    promoter_id INTEGER,
    promoter_name INTEGER,
    leader_id INTEGER,
    leader_name INTEGER,
    affiliate_id INTEGER,
    affiliate_name INTEGER,
    commission INTEGER,
    commission_rate INTEGER,
    province INTEGER,
    city INTEGER,
    shipped_at INTEGER,
    courier INTEGER,
    tracking_no INTEGER,
    warehouse INTEGER,
    refund_amount INTEGER,
    buyer INTEGER,
    sheet_id INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    PRIMARY KEY (store_id, order_id, line_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE aftersale (
    store_id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    aftersale_id INTEGER NOT NULL,
    product_id INTEGER,
    sku_code INTEGER,
    spec INTEGER,
    aftersale_type INTEGER,
    refund_amount INTEGER,
    aftersale_status INTEGER,
    reason INTEGER,
    reason_label INTEGER,
    applied_at INTEGER,
    finished_at INTEGER,
    refund_method INTEGER,
    arbitration INTEGER,
    return_tracking_no INTEGER,
    return_logistics_status INTEGER,
    buyer INTEGER,
    sheet_id INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    PRIMARY KEY (store_id, order_id, aftersale_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE shipment (
    store_id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    tracking_no INTEGER NOT NULL,
    shipped_at INTEGER,
    picked_up_at INTEGER,
    last_transit_at INTEGER,
    delivering_at INTEGER,
    awaiting_pickup_at INTEGER,
    signed_at INTEGER,
    courier INTEGER,
    sheet_id INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    PRIMARY KEY (store_id, order_id, tracking_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE score_day (
    store_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    score INTEGER NOT NULL,
    subject_id INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    subject_name INTEGER,
    value INTEGER,
    sheet_id INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    PRIMARY KEY (store_id, day, score, subject_id, dimension)
) STRICT, WITHOUT ROWID;

-- All versions of a key that more than one row has told us about; a key with a single version lies only in its fact.
-- Unused key parts are 0. payload: the values of the sheet's attributes in order, see factcodec.h.
CREATE TABLE fact_version (
    kind TEXT NOT NULL,
    store_id INTEGER NOT NULL,
    key1 INTEGER NOT NULL,
    key2 INTEGER NOT NULL,
    key3 INTEGER NOT NULL,
    key4 INTEGER NOT NULL,
    sheet_id INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (kind, store_id, key1, key2, key3, key4, sheet_id, source_row)
) STRICT, WITHOUT ROWID;

-- The one rollup: store × day × 渠道 × 载体 × 账号类型 × promoter, raw values (dictionary ids, 0 = blank), so that
-- editing a channel rule never makes it stale. Cells whose measures are all zero are not kept.

CREATE TABLE rollup_cell (
    store_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    carrier INTEGER NOT NULL,
    account_type INTEGER NOT NULL,
    promoter INTEGER NOT NULL,
    paid_gmv INTEGER NOT NULL,
    paid_orders INTEGER NOT NULL,
    gmv_created INTEGER NOT NULL,
    commission INTEGER NOT NULL,
    refund_amount_by_pay_day INTEGER NOT NULL,
    refunded_orders INTEGER NOT NULL,
    refund_amount_by_refund_day INTEGER NOT NULL,
    PRIMARY KEY (store_id, day, channel, carrier, account_type, promoter)
) STRICT, WITHOUT ROWID;

-- A store's orders are by far its most facts, and SQLite spends most of an import on their columns, blank ones included:
-- all that no key and no look-up needs lies in one blob from here on, see packedrow.h.

CREATE TABLE order_fact (
    store_id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    line_key INTEGER NOT NULL,
    sheet_id INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    content INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (store_id, order_id, line_key)
) STRICT, WITHOUT ROWID;

INSERT INTO order_fact (store_id, order_id, line_key, sheet_id, source_row, content, body)
SELECT store_id, order_id, line_key, sheet_id, source_row, content,
       packed_row(
                  silent, NULL, created_at, paid_at, order_status, paid_amount, freight,
                  shop_discount, platform_subsidy, anchor_subsidy, payment_discount, payment_method,
                  quantity, account_type, account, aftersale_status, promised_at, carrier,
                  product_id, product_title, spec, sku_code, unit_price, channel, promoter_id,
                  promoter_name, leader_id, leader_name, affiliate_id, affiliate_name, commission,
                  commission_rate, province, city, shipped_at, courier, tracking_no, warehouse,
                  refund_amount, buyer)
FROM order_line;

DROP TABLE order_line;

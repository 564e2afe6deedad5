-- Lists that users bring themselves: what a product costs elsewhere (市场价清单), what buyers look for (商机清单).
CREATE TABLE market_price (
    store_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    product_title INTEGER,
    spec INTEGER NOT NULL,
    source INTEGER NOT NULL,
    price INTEGER,
    price_high INTEGER,
    sheet_id INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    content INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (store_id, day, product_id, spec, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE opportunity (
    store_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    keyword INTEGER NOT NULL,
    category INTEGER NOT NULL,
    heat INTEGER,
    rank INTEGER,
    growth INTEGER,
    price_low INTEGER,
    price_high INTEGER,
    source INTEGER NOT NULL,
    sheet_id INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    content INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (store_id, day, keyword, category, source)
) STRICT, WITHOUT ROWID;

-- The rollup as the facts alone make it: the check of, and the repair for, the cells that imports keep up to date.
-- ?1 = index of 退款成功 in aftersales.aftersale_status.

WITH line AS MATERIALIZED (
    SELECT store_id, order_id, paid_at, created_at,
           coalesce(paid_amount, 0) AS amount,
           coalesce(commission, 0) AS commission,
           coalesce(refund_amount, 0) AS own_refund,
           coalesce(channel, 0) AS channel,
           coalesce(carrier, 0) AS carrier,
           coalesce(account_type, 0) AS account_type,
           (coalesce(promoter_id, 0) <> 0 OR coalesce(leader_id, 0) <> 0 OR coalesce(affiliate_id, 0) <> 0) AS promoter,
           row_number() OVER (PARTITION BY store_id, order_id ORDER BY paid_at IS NULL, line_key) AS place
    FROM order_line
),
-- The line that stands for its order: the first paid one, else the first.
head AS (
    SELECT * FROM line WHERE place = 1
),
own AS (
    SELECT store_id, order_id, sum(own_refund) AS amount FROM line GROUP BY store_id, order_id
),
returned AS (
    SELECT store_id, order_id,
           sum(CASE WHEN aftersale_status IS ?1 THEN coalesce(refund_amount, 0) ELSE 0 END) AS amount,
           sum(aftersale_status IS ?1) AS successes
    FROM aftersale
    GROUP BY store_id, order_id
),
part AS (
    SELECT store_id, created_at AS moment, channel, carrier, account_type, promoter,
           0 AS paid_gmv, 0 AS paid_orders, amount AS gmv_created, 0 AS commission,
           0 AS by_pay_day, 0 AS refunded_orders, 0 AS by_refund_day
    FROM line WHERE created_at IS NOT NULL
    UNION ALL
    SELECT store_id, paid_at, channel, carrier, account_type, promoter, amount, 0, 0, commission, 0, 0, 0
    FROM line WHERE paid_at IS NOT NULL
    UNION ALL
    SELECT head.store_id, paid_at, channel, carrier, account_type, promoter, 0, 1, 0, 0,
           CASE WHEN returned.order_id IS NULL THEN own.amount ELSE returned.amount END,
           CASE WHEN returned.order_id IS NULL THEN own.amount > 0 ELSE returned.successes > 0 END,
           0
    FROM head
    JOIN own ON own.store_id = head.store_id AND own.order_id = head.order_id
    LEFT JOIN returned ON returned.store_id = head.store_id AND returned.order_id = head.order_id
    WHERE paid_at IS NOT NULL
    UNION ALL
    SELECT aftersale.store_id, finished_at, coalesce(head.channel, 0), coalesce(head.carrier, 0),
           coalesce(head.account_type, 0), coalesce(head.promoter, 0), 0, 0, 0, 0, 0, 0,
           coalesce(aftersale.refund_amount, 0)
    FROM aftersale
    LEFT JOIN head ON head.store_id = aftersale.store_id AND head.order_id = aftersale.order_id
    WHERE aftersale.aftersale_status IS ?1 AND finished_at IS NOT NULL
)
SELECT store_id, (moment - ((moment % 86400) + 86400) % 86400) / 86400 AS day, channel, carrier, account_type, promoter,
       sum(paid_gmv), sum(paid_orders), sum(gmv_created), sum(commission), sum(by_pay_day), sum(refunded_orders),
       sum(by_refund_day)
FROM part
GROUP BY 1, 2, 3, 4, 5, 6
HAVING sum(paid_gmv) <> 0 OR sum(paid_orders) <> 0 OR sum(gmv_created) <> 0 OR sum(commission) <> 0
    OR sum(by_pay_day) <> 0 OR sum(refunded_orders) <> 0 OR sum(by_refund_day) <> 0

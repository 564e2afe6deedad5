-- When the shop agreed to a return and when the goods arrived: the two stages of a return have limits of their own.
ALTER TABLE aftersale ADD COLUMN approved_at INTEGER;
ALTER TABLE aftersale ADD COLUMN return_signed_at INTEGER;

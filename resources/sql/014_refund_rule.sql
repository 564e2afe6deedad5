-- An exchange gives no money back, and no more than was paid: the rollup is made anew by that rule.
DELETE FROM rollup_cell;

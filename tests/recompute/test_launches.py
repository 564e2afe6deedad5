"""The recomputation of launches itself, tried on numbers small enough to reckon by hand."""

import os
import sys
import unittest
from datetime import datetime
from types import SimpleNamespace

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from launches import at_rank, factors, find_launches, forecast, quartile, side_of, trial  # noqa: E402

RULE = {"quiet_days": 3, "window_days": 4, "stage_days": 2, "stage_share": 0.5, "stage_minimum_orders": 2}
RULES = {"least_days": 2, "least_orders": 2, "least_launches": 3, "level": 0.5}


def order(day, product, amount, field="shelf", carrier="商品卡"):
    paid = datetime(2025, 6, day, 10)
    return SimpleNamespace(created=paid, paid=paid, product=product, amount=amount, field=field, carrier=carrier,
                           promoter=None, commission=0)


def completed(*gmv):
    return SimpleNamespace(gmv=list(gmv), count=[1, 2, 3, 4])


class Numbers(unittest.TestCase):
    def test_quartiles_lie_between_the_nearest_ranks(self):
        self.assertEqual(quartile([4, 1, 2, 3], 0.25), 1.75)
        self.assertEqual(quartile([5], 0.75), 5)

    def test_ranks_of_n_and_one(self):
        self.assertEqual(at_rank([10, 20, 30], 0.25), 10)
        self.assertEqual(at_rank([10, 20, 30], 0.375), 15)
        self.assertEqual(at_rank([10, 20, 30], 0.9), 30)


class Launches(unittest.TestCase):
    def setUp(self):
        orders = [order(1, "a", 5), order(5, "a", 10), order(6, "a", 20, "distribution", "直播"),
                  order(6, "a", 30, "self_broadcast", "短视频"), order(9, "a", 40), order(4, "b", 7), order(8, "b", 9)]
        self.shop = SimpleNamespace(orders=dict(enumerate(orders)))
        self.found = find_launches(self.shop, RULE)

    def test_a_launch_needs_three_quiet_days_that_files_cover(self):
        self.assertEqual([(launch.product, launch.day.day) for launch in self.found], [("a", 5), ("b", 4), ("b", 8)])

    def test_the_window_ends_after_four_days(self):
        launch = self.found[0]
        self.assertEqual(launch.gmv, [10, 60, 60, 60])
        self.assertEqual(launch.count, [1, 3, 3, 3])
        self.assertFalse(launch.running)
        self.assertTrue(self.found[2].running)

    def test_the_stage_is_of_the_last_days(self):
        self.assertEqual((self.found[0].stage, self.found[0].recent), ("too_few", 0))
        self.assertEqual(side_of(self.shop.orders[3]), "seeding")

    def test_gates_count_up_to_their_day(self):
        self.assertEqual(self.found[0].gate("seeding_orders", 2), 2)
        self.assertEqual(self.found[0].gate("shelf_days", 4), 1)
        self.assertEqual(self.found[0].gate_state({"figure": "orders", "by_day": 1, "least": 2}), "missed")
        self.assertEqual(self.found[2].gate_state({"figure": "orders", "by_day": 4, "least": 2}), "open")


class Forecasts(unittest.TestCase):
    past = [completed(5, 10, 10, 20), completed(5, 10, 15, 30), completed(1, 10, 20, 40), completed(2, 10, 25, 50)]

    def test_what_is_sold_times_the_median_factor(self):
        self.assertEqual(factors(self.past, 2, 2), [2.0, 3.0, 4.0, 5.0])
        launch = SimpleNamespace(days=2, count=[1, 2], gmv=[50, 100])
        self.assertEqual(forecast(launch, self.past, RULES, 4), ("value", 350.0, 225.0, 475.0))

    def test_no_forecast_without_enough(self):
        self.assertEqual(forecast(SimpleNamespace(days=1, count=[9], gmv=[9]), self.past, RULES, 4), ("too_early",))
        two = SimpleNamespace(days=2, count=[1, 2], gmv=[5, 5])
        self.assertEqual(forecast(two, self.past[:2], RULES, 4), ("too_few_launches",))

    def test_each_by_the_others(self):
        # Others' medians 4, 4, 3, 3 against 2, 3, 4, 5; quarter ranks are the ends: only the inner two are held.
        tried, error, held = trial(self.past, 2, RULES)
        self.assertEqual((tried, held), (4, 0.5))
        self.assertAlmostEqual(error, (1 / 3 + 2 / 5) / 2)


if __name__ == "__main__":
    unittest.main()

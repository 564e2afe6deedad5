"""The recomputation of promotions itself, tried on numbers small enough to reckon by hand."""

import os
import sys
import unittest
from datetime import date, datetime
from types import SimpleNamespace

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from promotions import Edition, Told, half_up, split_of  # noqa: E402

BOOK = {"planning": {"sale_phases": ["warmup", "burst"]},
        "patterns": [{"series": "618", "anchor_month": 6, "anchor_day": 18, "phases": [
            {"id": "seeding", "from": -30, "to": -23}, {"id": "warmup", "from": -22, "to": -18},
            {"id": "burst", "from": -17, "to": 0}, {"id": "review", "from": 1, "to": 9}]}],
        "events": [{"series": "618", "year": 2023, "anchor": "2023-06-16", "phases": [
            {"id": "warmup", "from": "2023-05-27", "to": "2023-05-31"},
            {"id": "burst", "from": "2023-06-01", "to": "2023-06-17"}]}]}


def order(day, amount):
    paid = datetime(2025, 6, day, 10)
    return SimpleNamespace(created=paid, paid=paid, amount=amount)


class Editions(unittest.TestCase):
    def test_days_of_the_pattern(self):
        self.assertEqual(Edition(BOOK, "618", 2024).sale, (date(2024, 5, 27), date(2024, 6, 18)))

    def test_days_of_the_source_and_its_own_main_day(self):
        event, last = Edition(BOOK, "618", 2024), Edition(BOOK, "618", 2023)
        self.assertEqual(last.sale, (date(2023, 5, 27), date(2023, 6, 17)))
        self.assertEqual(event.shifted(date(2024, 6, 18), last), date(2023, 6, 16))


class Sums(unittest.TestCase):
    def setUp(self):
        orders = {"a": order(1, 100), "b": order(3, 500), "c": order(5, 700)}
        cases = [SimpleNamespace(success=True, order="a", amount=40, finished=datetime(2025, 6, 2, 9)),
                 SimpleNamespace(success=True, order="a", amount=10, finished=datetime(2025, 6, 4, 9)),
                 SimpleNamespace(success=False, order="b", amount=9, finished=datetime(2025, 6, 3, 9))]
        self.told = Told(SimpleNamespace(orders=orders, aftersales=cases), None, date(2025, 6, 4))

    def test_nothing_is_known_of_later_days(self):
        self.assertEqual(self.told.gmv([date(2025, 6, day) for day in range(1, 8)]), 600)
        self.assertEqual(self.told.covered, {date(2025, 6, day) for day in (1, 2, 3, 4)})

    def test_refunds_up_to_a_day(self):
        orders = self.told.paid([date(2025, 6, 1), date(2025, 6, 3)])
        self.assertEqual(self.told.refunds(orders, date(2025, 6, 3)), {"a": 40})
        self.assertEqual(self.told.refunds(orders, date(2025, 6, 4)), {"a": 50})

    def test_half_goes_up(self):
        self.assertEqual((half_up(2.5), half_up(2.4)), (3, 2))


class Splits(unittest.TestCase):
    def test_doubled_price_is_the_whole_difference(self):
        parts = split_of((400, 2, 10), (200, 2, 10))
        self.assertEqual({name: effect for name, (_, _, effect) in parts.items()},
                         {"product_clicks": 0.0, "conversion_rate": 0.0, "average_order_value": 200.0})


if __name__ == "__main__":
    unittest.main()

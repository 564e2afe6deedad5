"""The recomputation of what only pages count, tried on rows few enough to reckon by hand."""

import os
import sys
import unittest
from datetime import date, datetime
from fractions import Fraction
from types import SimpleNamespace

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from pagefigures import Buyers, Influencers, Sessions, by_part, price_bands  # noqa: E402
from prices import Prices  # noqa: E402
from wheel import MersenneTwister64, Wheel, correlation, solved, wilson, without_weekdays  # noqa: E402

RULES = {"follow": {"short_days": 7, "long_days": 30, "history_days": 30, "minimum_buyers": 1, "minimum_products": 9},
         "series": {}, "steady": {"window_days": 30, "broadcast_days": 2, "distribution_days": 1}}
LIVE = {"carriers": ["直播"], "compare_days": 90, "hour_tolerance": 2, "least_sessions": 3}


def order(moment, field="distribution", buyer=None, amount=10000, product="9", **more):
    paid = datetime.strptime("2025-" + moment, "%Y-%m-%d %H:%M")
    known = {"created": paid, "paid": paid, "field": field, "buyer": buyer, "amount": amount, "product": product,
             "carrier": "直播", "account": "小店", "quantity": 1, "commission": 0, "promoter": None, "province": None}
    return SimpleNamespace(**{**known, **more})


def shop_of(*orders):
    return {str(number): one for number, one in enumerate(orders)}


def session(moment, minutes, gmv="100", account="小店", **more):
    return {"开播时间": f"2025-{moment}:00", "直播时长(分钟)": str(minutes), "直播账号": account, "成交金额": gmv, **more}


class Numbers(unittest.TestCase):
    def test_the_generator_is_the_published_one(self):
        random = MersenneTwister64(5489)
        for _ in range(9999):
            random.next()
        self.assertEqual(random.next(), 9981545732273789042)  # [rand.predef]: the 10,000th of mt19937_64

    def test_intervals(self):
        self.assertAlmostEqual(wilson(30, 100)[0], 0.2189488529493276, 15)
        self.assertAlmostEqual(wilson(50, 50)[1], 1.0, 15)

    def test_equations(self):
        self.assertEqual(solved([[0.0, 2.0], [1.0, 1.0]], [4.0, 5.0]), [3.0, 2.0])

    def test_correlation(self):
        self.assertAlmostEqual(correlation([1, 2, 3], [2, 4, 6]), 1.0)
        self.assertAlmostEqual(correlation([1, 2, 3, 4], [1, -1, 1, -1]), -1 / 5 ** 0.5)

    def test_weekdays(self):
        days = [date(2025, 6, 2), date(2025, 6, 3), date(2025, 6, 9)]
        self.assertEqual(without_weekdays([1.0, 5.0, 3.0], days), [-1.0, 0.0, 1.0])


class DoubleWheel(unittest.TestCase):
    def wheel(self, *orders):
        return Wheel(shop_of(*orders), date(2025, 1, 1), date(2025, 4, 30), RULES)

    def test_who_comes_back_within_a_week(self):
        wheel = self.wheel(
            order("02-01 10:00", buyer="a"), order("02-08 09:00", "shelf", "a"),  # on the seventh day
            order("02-01 10:00", buyer="b"), order("02-09 09:00", "shelf", "b"),  # on the eighth
            order("02-01 10:00", buyer="c"), order("02-01 23:00", "shelf", "c"),  # one basket
            order("02-01 10:00", buyer="d"), order("02-03 10:00", buyer="d"),  # by distribution again
            order("02-01 09:00", "shelf", "e"), order("02-01 10:00", buyer="e"), order("02-02 10:00", "shelf", "e"),
            order("01-20 10:00", buyer="f"), order("02-20 10:00", "shelf", "f"))  # met before its time
        self.assertEqual(wheel.follow("buyer", 7), ((4, 1), (1, 1)))
        self.assertEqual(wheel.follow("buyer", 30), ((4, 2), (1, 1)))

    def test_whose_time_is_not_over(self):
        wheel = self.wheel(order("04-22 10:00", buyer="a"), order("04-25 10:00", "shelf", "a"))
        self.assertEqual(wheel.follow("buyer", 7), ((1, 1), (0, 0)))
        self.assertEqual(wheel.follow("buyer", 30), ((0, 0), (0, 0)))

    def test_an_own_product_waits_for_distribution(self):
        wheel = self.wheel(order("02-01 10:00", "shelf", product="1"), order("02-02 10:00", "shelf", product="1"),
                           order("02-01 10:00", "shelf", product="2"), order("02-02 10:00", product="2"))
        self.assertEqual(wheel.follow("product", 7), ((0, 0), (2, 1)))
        self.assertEqual(wheel.followed()[2]["met_elsewhere"]["state"], "not_enough_data")

    def test_check(self):
        wheel = self.wheel(order("04-01 00:00"), order("03-31 10:00", "self_broadcast"),
                           order("04-02 10:00", "self_broadcast"), order("04-03 10:00", "self_broadcast", amount=0),
                           order("04-04 10:00", "self_broadcast", carrier="短视频"))
        self.assertEqual(wheel.check(), {"covered_days": 30, "distribution_days": 1, "broadcast_days": 1,
                                         "has_distribution": True, "steady_broadcast": False})


class Live(unittest.TestCase):
    def sessions(self, rows, *orders, refunds=None):
        shop = SimpleNamespace(orders=shop_of(*orders))
        return Sessions(rows, shop, refunds or {}, LIVE, {"gpm": 1000, "live_gmv_per_hour": 1})

    def test_an_order_belongs_to_the_session_that_began_last(self):
        rows = [session("06-18 20:00", 300), session("06-18 21:00", 60), session("06-18 21:00", 60, account="别家")]
        found = self.sessions(rows, order("06-18 20:30", amount=100), order("06-18 21:59", amount=200),
                              order("06-18 22:00", amount=400), order("06-19 01:00", amount=800),
                              order("06-18 20:30", amount=1600, carrier="短视频"), refunds={"0": [30, 20]}).orders()
        self.assertEqual(found["20250618-200000@小店"], [2, 500, 1, 50])
        self.assertEqual(found["20250618-210000@小店"], [1, 200, 0, 0])

    def test_against_which_sessions(self):
        rows = [session(f"06-{day} 20:00", 60, gmv) for day, gmv in (("02", "10"), ("03", "20"), ("04", "30.01"), ("05", "40"))]
        rows += [session("06-05 09:00", 60, "99")]
        sessions = self.sessions(rows)
        compared = sessions.compared(sessions.all[-1])  # of the evening
        self.assertEqual((compared[0], compared[1], compared[2]["live_gmv"]), ("same_hour", 3, 2000))
        self.assertEqual(sessions.compared(sessions.all[0])[0], "none")

    def test_a_rate_of_few_is_none(self):
        sessions = self.sessions([session("06-18 20:00", 60, "10", 观看次数="999"), session("06-19 20:00", 60, "10", 观看次数="2000")])
        self.assertEqual([sessions.value(one, "gpm") for one in sessions.all], [None, 500])
        self.assertEqual(sessions.all[0].values()["live_hours"][0], 1)


class BuyersTest(unittest.TestCase):
    def buyers(self, *orders):
        return Buyers(shop_of(*orders), date(2025, 1, 1), date(2025, 4, 15), {"history_days": 31, "cohort_months": 3})

    def test_cohorts(self):
        rows = self.buyers(order("01-01 10:00", buyer="z"), order("02-01 10:00", buyer="a"), order("03-01 10:00", buyer="a"),
                           order("04-01 10:00", buyer="a"), order("02-05 10:00", buyer="b")).cohorts()
        self.assertEqual(rows, [{"month": "2025-02", "buyers": 2, "new_known": True, "again": [1, None]}])

    def test_first_fields(self):
        buyers = self.buyers(order("01-01 10:00", buyer="z"), order("03-01 10:00", "shelf", "a", 300),
                             order("03-20 10:00", buyer="a", amount=500), order("03-20 10:00", "shelf", "b", 700))
        rows = {row["field"]: row for row in buyers.first_fields(date(2025, 3, 1), date(2025, 3, 31))}
        self.assertEqual(rows["shelf"], {"field": "shelf", "new_buyers": 2, "gmv": 1500, "waited_30d": 1, "again_30d": 1})
        self.assertEqual(buyers.orders_per_buyer(date(2025, 3, 1), date(2025, 3, 31))[:2],
                         [{"orders": 1, "buyers": 1, "gmv": 700}, {"orders": 2, "buyers": 1, "gmv": 800}])
        days = buyers.buckets(date(2025, 3, 20), date(2025, 3, 20), False)
        self.assertEqual(days, [{"from": "2025-03-20", "new": 1, "returning": 1}])
        self.assertEqual(buyers.buckets(date(2025, 1, 1), date(2025, 1, 1), False)[0]["new"], None)


class Parts(unittest.TestCase):
    def test_provinces_and_bands(self):
        orders = shop_of(order("06-01 10:00", amount=2999, quantity=3, province="浙江省"),
                         order("06-01 10:00", amount=2000, quantity=2), order("06-02 10:00", amount=500, quantity=0))
        june = date(2025, 6, 1), date(2025, 6, 30)
        self.assertEqual(by_part(orders, *june, lambda one: one.province), {"浙江省": [1, 2999, 0, 0], "": [2, 2500, 0, 0]})
        self.assertEqual(price_bands(orders, *june, june[1], [0, 990, 1000]), {0: [0, 0], 990: [1, 2999], 1000: [1, 2000]})


class ProductPrices(unittest.TestCase):
    BOOK = {"history": {"history_days": 90, "short_days": 30, "market_days": 30, "least_products": 2}, "promotion_floor": {"days": 7}}

    def prices(self):
        orders = shop_of(order("06-01 10:00", amount=1000, name="杯"), order("06-10 10:00", amount=900, quantity=2, name="杯"),
                         order("06-10 11:00", amount=600, name="杯"), order("06-29 10:00", amount=800, name="杯"),
                         order("06-29 11:00", amount=0, name="杯"), order("06-20 10:00", amount=800, product="8", name="碗"))
        day = date(2025, 6, 30)
        listed = [{"商品ID": product, "商品名称": name, "价格来源": source, "市场价": price, "day": on}
                  for product, name, source, price, on in (("9", "杯", "甲", "7.00", day), ("9", "杯", "甲", "1.00", date(2025, 6, 20)),
                                                           (None, "杯", "乙", "6.40", day), ("9", "杯", "丙", "2.00", date(2025, 5, 1)))]
        return Prices(orders, {"market_prices": listed}, date(2025, 1, 1), day, self.BOOK)

    def test_own_prices(self):
        figures = self.prices().figures("9")
        found = {name: (value, [order.amount for order in lines]) for name, value, lines in figures.values()}
        self.assertEqual(found["latest"], ({"day": "2025-06-29", "fen": 800}, [800]))
        self.assertEqual(found["lowest"], ({"day": "2025-06-10", "fen": 450}, [900]))
        self.assertEqual(found["promotion_floor"], ({"day": "2025-06-29", "fen": 800}, [800]))
        self.assertEqual(found["median"], (800, [800]))  # of the means 500, 800, 1,000

    def test_the_market_and_the_place(self):
        prices = self.prices()
        self.assertEqual(prices.market("9"), (640, Fraction(1, 4)))
        self.assertEqual(len(prices.markets["9"]), 2)
        self.assertEqual(prices.place("9"), {"rank": 1, "count": 2, "of": "shop"})  # 8.00 as the bowl
        self.assertIsNone(prices.market("8"))


class Left(unittest.TestCase):
    def influencers(self):
        orders = shop_of(order("06-01 10:00", amount=10000, commission=1000, promoter="7"),
                         order("06-02 10:00", amount=5000, commission=500, promoter="7"),
                         order("06-03 10:00", amount=20000, promoter=None))
        days = {date(2025, 6, day) for day in range(1, 31)}
        coverage = SimpleNamespace(days=lambda kind: days, days_around=lambda kind, slack: days)
        figures = SimpleNamespace(shop=SimpleNamespace(orders=orders), refunds_of={"1": [1000]}, coverage=coverage,
                                  rules={"follow_up": 7}, is_quality=lambda key: key in ("1", "2"))
        # 5 % of what is billed: 300 of 10,000 and 1,200 of 20,000.
        return Influencers(figures, [("0", 300), ("2", 1200)], {"fee_days": 90, "fee_orders": 2})

    def test_what_is_left(self):
        found = self.influencers()
        self.assertEqual(found.fee_rate(date(2025, 6, 30)), (Fraction(1, 20), 2))
        # 15,000 − 1,000 back − 1,500 − 300 billed − 200 of the 4,000 without a bill.
        self.assertEqual(found.left(date(2025, 6, 1), date(2025, 6, 30)), {"7": (12000, 300, 200, 1)})

    def test_quality_beside_all_others(self):
        self.assertEqual(self.influencers().times(date(2025, 6, 1), date(2025, 6, 30)), {"7": (2, 1, Fraction(1))})


if __name__ == "__main__":
    unittest.main()

"""The recomputation of the files beside orders, tried on rows few enough to reckon by hand."""

import os
import sys
import unittest
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from figures import NOT_COVERED  # noqa: E402
from otherfigures import OtherFigures  # noqa: E402
from readfigures import Books, number  # noqa: E402

RULES = {"reviews.json": {"stars": {"good_least": 4, "bad_most": 2}},
         "traffic.json": {"scenes": [{"scene": "mall", "contains": ["商城"]}, {"scene": "search", "sources": ["搜索"]}]}}
JUNE = (date(2025, 6, 1), date(2025, 6, 30))


def figures(rows, covered):
    books = SimpleNamespace(rows=rows, covered={kind: {date(2025, 6, day) for day in days}
                                                for kind, days in covered.items()})
    order = SimpleNamespace(paid=datetime(2025, 6, 2, 10), amount=5000, product="7", field="shelf")
    days = {date(2025, 6, day) for day in range(1, 31)}
    shop = SimpleNamespace(shop=SimpleNamespace(orders={"a": order}), coverage=SimpleNamespace(days=lambda kind: days),
                           field_of=lambda order_id: "shelf",
                           paid=lambda first, last, field=None: {"a": order} if field in (None, "shelf") else {})
    return OtherFigures(books, shop, RULES.get)


class Other(unittest.TestCase):
    def test_numbers(self):
        self.assertEqual(number("¥1,299.90\t"), Decimal("1299.90"))
        self.assertEqual(number("47.22万"), Decimal("472200"))
        self.assertEqual(number("30.0%"), Decimal("0.300"))
        for blank in ("-", "NaN", "", "--"):
            self.assertIsNone(number(blank))

    def test_hours_count_where_they_say_more_than_their_day(self):
        def row(day, hour, spend):
            return {"day": date(2025, 6, day), "hour": hour, "广告计划ID": "1", "广告组ID": "2", "花费(元)": str(spend)}
        kept = Books.without_parts([row(1, None, 9), row(1, 0, 4), row(2, 0, 1), row(2, 1, 2), row(3, None, 2),
                                    row(3, 0, 1), row(3, 1, 2)])
        self.assertEqual([row["花费(元)"] for row in kept], ["9", "1", "2", "1", "2"])

    def test_conversion_counts_the_days_of_both(self):
        rows = [{"day": date(2025, 6, 2), "商品点击次数": "20"}, {"day": date(2025, 6, 3), "商品点击次数": "-"}]
        found = figures({"traffic": rows}, {"traffic": [2, 3]}).traffic(JUNE)
        self.assertEqual(found["conversion_rate"], (Fraction(1, 20), 20))
        self.assertEqual(found["product_clicks"], (20, None))
        self.assertEqual(found["published_gmv"], NOT_COVERED)

    def test_a_dash_in_a_window_leaves_its_spend_out(self):
        rows = [{"day": date(2025, 6, 2), "花费(元)": "10", "7日累计GMV": "30", "GMV": "20"},
                {"day": date(2025, 6, 2), "花费(元)": "90", "7日累计GMV": "-", "GMV": "-"}]
        found = figures({"ad_spend": rows}, {"ad_spend": [2]}).ads(JUNE)
        self.assertEqual(found["ad_roi_7d"], (Fraction(3), 1))
        self.assertEqual(found["ad_roi"], (Fraction(2), 1))
        self.assertEqual(found["ad_spend_rate"], (Fraction(2), 1))

    def test_scenes(self):
        def row(source, clicks):
            return {"day": date(2025, 6, 2), "流量来源": source, "商品曝光次数": "10", "商品访问次数": clicks,
                    "商品支付量": "0", "支付金额(分)": "0"}
        found = figures({"traffic_sources": [row("商城频道页", "3"), row("搜索", "2"), row("搜索页", "1")]},
                        {"traffic_sources": [2]}).by_scene(*JUNE)
        self.assertEqual([found[scene]["product_clicks"][0] for scene in ("mall", "search", "unclassified")], [3, 2, 1])

    def test_an_order_with_two_charges_is_insured_once(self):
        rows = [{"day": date(2025, 6, 2), "订单编号": name, "服务费用(元)": "1", "商家承担服务费用(元)": "1",
                 "平台补贴费用(元)": "0"} for name in ("a", "a", "b")]
        found = figures({"insurance": rows}, {"insurance": [2]}).insurance(JUNE)
        self.assertEqual(found["insured_order_share"], (Fraction(1), 1))
        self.assertEqual(figures({"insurance": rows}, {"insurance": [3]}).insurance(JUNE)["insured_order_share"],
                         (None, 0))


if __name__ == "__main__":
    unittest.main()

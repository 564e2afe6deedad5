"""The recomputation itself, tried on a shop small enough to reckon by hand."""

import os
import sys
import tempfile
import unittest
from datetime import date, datetime, timedelta
from fractions import Fraction
from types import SimpleNamespace

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from figures import NOT_COVERED, Figures, rounded  # noqa: E402
from readexports import Order, buyer_of, fen, table, winners  # noqa: E402


def at(text):
    return datetime.strptime(text, "%m-%d %H:%M").replace(year=2025)


RULES = {"quality_reasons": ["质量问题"], "logistics_reasons": ["未收到货"], "follow_up": 7, "no_verdict": ["否"],
         "liable": ["商责"], "cleared": ["买责"]}


def order(created, paid, amount, field="shelf", product="1", commission=0, shipped=None, promised=None, buyer=None,
          promoter=None, status="已发货", commission_said=True):
    return SimpleNamespace(created=at(created), paid=paid and at(paid), shipped=shipped and at(shipped), amount=amount,
                           commission=commission, product=product, field=field, quantity=2, status=status,
                           promised=promised and at(promised), buyer=buyer, promoter=promoter,
                           commission_said=commission_said)


def case(number, order_id, kind, success, amount, reason, applied, finished, verdict="否", approved=None, returned=None):
    return SimpleNamespace(id=number, order=order_id, type=kind, success=success, amount=amount, reason=reason,
                           applied=at(applied), finished=finished and at(finished), verdict=verdict,
                           approved=approved and at(approved), returned=returned and at(returned))


def file(first, last, made, *headers):
    return SimpleNamespace(first=at(first + " 00:00").date(), last=at(last + " 00:00").date(), latest=at(made),
                           headers=set(headers))


def parcel(order_id, shipped, picked_up, signed):
    return SimpleNamespace(order=order_id, shipped=at(shipped), picked_up=picked_up and at(picked_up),
                           signed=signed and at(signed))


def small_shop():
    return SimpleNamespace(
        files={"orders": [file("06-01", "08-31", "08-31 23:00")],
               "aftersales": [file("06-01", "06-30", "06-30 10:00", "客服仲裁")],
               "shipments": [file("06-02", "06-10", "06-10 12:00")]},
        orders={
            # Paid the day after it was created; the buyer gives no quality reason first, but one later.
            "a": order("06-01 23:59", "06-02 00:01", 10000, "distribution", commission=2000, shipped="06-03 10:00"),
            "b": order("06-02 10:00", "06-02 10:01", 5001, shipped="06-02 20:00"),
            "c": order("06-02 11:00", None, 7777, commission=500),
            "d": order("06-30 09:00", "06-30 09:01", 3000, "shelf", product="2"),
        },
        aftersales=[
            case("1", "a", "仅退款", False, 10000, "不喜欢", "06-04 10:00", "06-04 12:00"),
            case("2", "a", "退货退款", True, 9000, "质量问题", "06-05 10:00", "06-09 10:00"),
            case("3", "b", "仅退款", True, 1000, "质量问题", "06-03 20:00", "06-03 23:00"),
            case("4", "gone", "仅退款", True, 400, "质量问题", "06-03 20:00", "06-04 20:00"),
        ],
        parcels=[
            parcel("a", "06-03 10:00", "06-04 00:02", "06-05 10:00"),  # a minute more than 48 hours
            parcel("b", "06-02 20:00", "06-02 21:00", "06-03 20:00"),
            parcel("b", "06-03 20:00", "06-03 21:00", "06-05 20:00"),
            parcel("gone", "06-10 00:00", "06-10 01:00", "06-10 12:00"),
        ])


class SmallShop(unittest.TestCase):
    def setUp(self):
        self.figures = Figures(small_shop(), RULES)
        self.june = self.figures.figures(date(2025, 6, 1), date(2025, 6, 30))

    def value(self, name):
        return self.june[name][0]

    def test_money(self):
        self.assertEqual(self.value("paid_gmv"), 18001)
        self.assertEqual(self.value("gmv_created"), 25778)
        self.assertEqual(self.value("refund_amount_by_pay_day"), 10000)
        self.assertEqual(self.value("refund_amount_by_refund_day"), 10400)
        self.assertEqual(self.value("net_gmv"), 8001)
        self.assertEqual(self.value("commission"), 2000)
        self.assertEqual(self.value("average_order_value"), 6000)

    def test_days_and_fields(self):
        first = self.figures.figures(date(2025, 6, 1), date(2025, 6, 1))
        self.assertEqual(first["paid_gmv"], (0, None))
        self.assertEqual(first["gmv_created"], (10000, None))
        self.assertEqual(first["order_refund_rate"], (None, 0))
        july = self.figures.figures(date(2025, 7, 9), date(2025, 7, 9))
        self.assertNotIn("order_refund_rate", july)  # nothing tells of after-sales then
        self.assertEqual(july["aftersales_gap_days"], (1, None))
        day = date(2025, 6, 2), date(2025, 6, 2)
        self.assertEqual(self.figures.figures(*day, "distribution")["commission"], (2000, None))
        self.assertEqual(self.figures.figures(*day, "shelf")["paid_gmv"], (5001, None))
        self.assertEqual(self.figures.figures(*day, "unclassified")["paid_orders"], (0, None))

    def test_ratios(self):
        self.assertEqual(self.june["order_refund_rate"], (Fraction(2, 3), 3))
        self.assertEqual(self.value("amount_refund_rate_by_pay_day"), Fraction(10000, 18001))
        # Only b asks for a quality reason first; a and b are signed for.
        self.assertEqual(self.june["quality_refund_rate"], (Fraction(1, 2), 2))
        self.assertEqual(self.june["quality_refund_rate_of_paid"], (Fraction(1, 3), 3))
        # d's 48 hours end after the last covered shipping day.
        self.assertEqual(self.june["pickup_within_48h_rate"], (Fraction(1, 2), 2))

    def test_channels(self):
        self.assertEqual(self.june["distribution_share"], (Fraction(10000, 18001), 3))
        self.assertEqual(self.june["distribution_commission_rate"], (Fraction(1, 5), 1))
        self.assertEqual(self.june["top_influencer_share"], (Fraction(0), 1))
        self.assertEqual(self.value("paid_quantity"), 6)
        self.assertEqual(self.june["item_price"], (3000, 6))  # 18,001 / 6
        self.assertEqual(self.june["unpaid_rate"], (Fraction(1, 4), 4))

    def test_a_blank_commission_is_unknown_where_somebody_promotes(self):
        shop = small_shop()
        shop.orders["b"].commission_said = False  # nobody promoted it
        shop.orders["e"] = order("06-05 10:00", "06-05 10:01", 4000, "distribution", commission_said=False)
        shop.orders["f"] = order("06-06 10:00", "06-06 10:01", 7000, promoter="71", commission_said=False)
        june = Figures(shop, RULES).figures(date(2025, 6, 1), date(2025, 6, 30))
        self.assertEqual(june["commission_rate"], (Fraction(2000, 18001), 3))
        self.assertEqual(june["commission_coverage"], (Fraction(3, 5), 5))
        self.assertEqual(june["distribution_commission_rate"], (Fraction(1, 5), 1))

    def test_buyers(self):
        shop = small_shop()
        for name, buyer in (("a", "13800000001"), ("b", "13800000001"), ("d", "13800000002")):
            shop.orders[name].buyer = buyer
        june = Figures(shop, RULES).figures(date(2025, 6, 1), date(2025, 6, 30))
        self.assertEqual(june["buyers"], (2, None))
        self.assertEqual(june["gmv_per_buyer"], (9001, 2))  # 18,001 / 2, half up
        self.assertEqual(june["repurchase_rate_30d"], (Fraction(0), 2))  # b is paid on the same day as a
        self.assertEqual(june["repurchase_rate_90d"], (Fraction(0), 1))  # d's 90 days are not over
        shelf = Figures(shop, RULES).figures(date(2025, 6, 1), date(2025, 6, 30), "shelf")
        self.assertEqual(shelf["repurchase_rate_30d"], (Fraction(0), 2))

    def test_new_buyers(self):
        shop = small_shop()
        for name, buyer in (("a", "13800000001"), ("b", "13800000001"), ("d", "13800000002")):
            shop.orders[name].buyer = buyer
        figures = Figures(shop, RULES)
        june = figures.figures(date(2025, 6, 1), date(2025, 6, 30))
        self.assertNotIn("first_time_buyers", june)  # ninety days have not passed since a
        figures.history_days = 0
        june = figures.figures(date(2025, 6, 1), date(2025, 6, 30))
        self.assertEqual(june["first_time_buyers"], (2, None))
        self.assertEqual(june["returning_buyer_gmv"], (0, None))
        figures.history_days = 1  # only d, paid on a later day than a and b, is told
        june = figures.figures(date(2025, 6, 1), date(2025, 6, 30))
        self.assertEqual(june["first_time_buyers"], (1, None))

    def test_promises(self):
        shop = small_shop()
        shop.orders["a"].promised = at("06-03 10:00")  # kept to the minute
        shop.orders["b"].promised = at("06-02 19:59")  # a minute late
        shop.orders["d"].promised = at("07-02 09:00")
        june = Figures(shop, RULES).figures(date(2025, 6, 1), date(2025, 6, 30))
        self.assertEqual(june["promised_shipping_rate"], (Fraction(1, 3), 3))
        shop.orders["d"].status = "交易关闭"
        june = Figures(shop, RULES).figures(date(2025, 6, 1), date(2025, 6, 30))
        self.assertEqual(june["promised_shipping_rate"], (Fraction(1, 2), 2))

    def test_a_parcel_not_picked_up_when_its_file_ended_is_not_late(self):
        for made, due in (("06-10 12:00", 2), ("06-04 10:00", 1)):
            shop = small_shop()
            shop.parcels = [parcel("a", "06-02 10:00", "06-02 12:00", None), parcel("b", "06-02 20:00", None, None)]
            shop.files["shipments"] = [file("06-02", "06-03", made), file("06-04", "06-10", "06-10 12:00")]
            june = Figures(shop, RULES).figures(date(2025, 6, 1), date(2025, 6, 30))
            self.assertEqual(june["pickup_within_48h_rate"], (Fraction(1, due), due), made)

    def test_an_order_called_off_before_it_had_to_be_picked_up_is_not_late(self):
        # a was picked up a minute late; its 100 yuan go back on an application of the day before, or of too late.
        for amount, applied, kind, due in ((10000, "06-03 10:00", "仅退款", 1), (9999, "06-03 10:00", "仅退款", 2),
                                           (10000, "06-04 10:00", "仅退款", 2), (10000, "06-03 10:00", "退货退款", 2)):
            shop = small_shop()
            shop.aftersales[0:2] = [case("1", "a", kind, True, amount, "不喜欢", applied, "06-06 12:00")]
            june = Figures(shop, RULES).figures(date(2025, 6, 1), date(2025, 6, 30))
            self.assertEqual(june["pickup_within_48h_rate"], (Fraction(1, due), due), (amount, applied, kind))

    def test_arbitration(self):
        self.assertEqual(self.june["platform_help_rate"], (Fraction(0), 3))
        shop = small_shop()
        shop.aftersales[0].verdict = "是"
        june = Figures(shop, RULES).figures(date(2025, 6, 1), date(2025, 6, 30))
        self.assertEqual(june["platform_help_rate"], (Fraction(1, 3), 3))

    def test_time_limits_of_applications(self):
        # Case 3: after shipping, done after 3 hours. Case 1 closed after 2 hours, applied for after shipping.
        self.assertEqual(self.june["refund_only_within_36h_rate"], (Fraction(1), 2))
        self.assertEqual(self.june["refund_only_unshipped_within_24h_rate"], (None, 0))

    def test_hours(self):
        # 48 + 24 + 48 + 12 hours over four parcels.
        self.assertEqual(self.june["delivery_hours"], (Fraction(33), 4))
        # Only case 3 was applied for after its order had been shipped; the order of case 4 is unknown.
        self.assertEqual(self.june["refund_only_hours"], (Fraction(3), 1))
        self.assertEqual(self.june["return_refund_hours"], (Fraction(96), 1))

    def test_the_stages_of_a_return_that_are_the_shops(self):
        shop = small_shop()
        self.assertNotIn("return_shop_hours", Figures(shop, RULES).figures(date(2025, 6, 1), date(2025, 6, 30)))
        shop.files["aftersales"][0].headers |= {"审核时间", "退货签收时间"}
        for number, finished, returned in (("81", "06-20 10:00", "06-19 10:00"), ("82", "06-20 10:00", "06-21 10:00")):
            shop.aftersales.append(case(number, "a", "退货退款", True, 1, "不喜欢", "06-15 10:00", finished,
                                        approved="06-15 16:00", returned=returned))
        june = Figures(shop, RULES).figures(date(2025, 6, 1), date(2025, 6, 30))
        # 6 + 24 hours; refunded before the goods were back, 6 hours. The others say neither moment.
        self.assertEqual(june["return_shop_hours"], (Fraction(18), 2))

    def test_an_exchange_is_no_refund_application(self):
        shop = small_shop()
        shop.aftersales.append(case("0", "a", "换货", False, 0, "质量问题", "06-03 11:00", None))
        june = Figures(shop, RULES).figures(date(2025, 6, 1), date(2025, 6, 30))
        self.assertEqual(june["quality_refund_rate"], (Fraction(1, 2), 2))

    def test_thirty_quiet_days_are_enough_and_needed(self):
        for gap, new in ((30, 0), (31, 500)):
            shop = small_shop()
            shop.orders["e"] = order("07-02 09:00", "07-02 09:01", 900, product="3")
            again = order("07-02 09:00", "07-02 09:01", 500, product="3")
            again.paid += timedelta(days=gap)
            shop.orders["f"] = again
            figures = Figures(shop, RULES)
            day = again.paid.date()
            self.assertEqual(figures.figures(day, day)["new_product_gmv"], (new, None), gap)

    def test_launches(self):
        # Product 2 is first bought on 30 June; product 1 on 2 June, too early to be judged.
        self.assertNotIn("new_product_gmv", self.june)
        later = small_shop()
        later.orders["e"] = order("07-02 09:00", "07-02 09:01", 900, product="3")
        later.orders["f"] = order("07-31 09:00", "07-31 09:01", 80, product="3")
        later.orders["g"] = order("08-01 09:00", "08-01 09:01", 7, product="3")
        figures = Figures(later, RULES)
        summer = figures.figures(date(2025, 6, 1), date(2025, 8, 31))
        self.assertEqual(summer["new_product_gmv"], (980, None))


class Reading(unittest.TestCase):
    def test_money_text(self):
        self.assertEqual(fen("¥1,299.90"), 129990)
        self.assertEqual(fen("57"), 5700)
        self.assertEqual(fen("-0.5"), -50)
        self.assertIsNone(fen(None))

    def test_only_a_whole_mobile_number_tells_buyers_apart(self):
        self.assertEqual(buyer_of({"收货人电话": "13812345678"}), "13812345678")
        for text in ("138****5678", "13812345678-0417", "0571-8712345", None):
            self.assertIsNone(buyer_of({"收货人电话": text}))

    def test_rounding_is_half_away_from_zero(self):
        self.assertEqual(rounded(5, 2), 3)
        self.assertEqual(rounded(-5, 2), -3)
        self.assertEqual(rounded(7, 3), 2)
        self.assertIsNone(rounded(1, 0))

    def test_the_highest_status_wins_and_missing_columns_come_from_the_next(self):
        older = (["id", "状态", "支付时间", "more"], [{"id": "1", "状态": "2", "支付时间": "2025-06-01", "more": "x"}])
        newer = (["id", "状态", "支付时间"], [{"id": "1", "状态": "1", "支付时间": "2025-06-09"}])
        facts = winners([newer, older], lambda row: row["id"], lambda row: int(row["状态"]))
        self.assertEqual(facts["1"]["状态"], "2")
        facts = winners([newer, older], lambda row: row["id"], lambda row: 0)
        self.assertEqual(facts["1"]["支付时间"], "2025-06-09")
        self.assertEqual(facts["1"]["more"], "x")

    def test_a_file_with_title_and_totals(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.csv")
            with open(path, "w", encoding="utf-8-sig", newline="") as file:
                file.write("标题\r\n售后单号,订单编号,售后原因标签（二级）\r\n7\t,1\t,\"a,\nb\"\r\n合计,,\r\n")
            kind, headers, rows = table(path)
        self.assertEqual(kind, "aftersales")
        self.assertEqual(headers[2], "售后原因标签(二级)")
        self.assertEqual(rows, [{"售后单号": "7", "订单编号": "1", "售后原因标签(二级)": "a,\nb"}])

    def test_fields_of_a_row(self):
        row = {"订单状态": "待发货", "订单创建时间": "2025-06-01 00:00:00", "订单支付时间": None, "发货时间": None, "实付款": "1", "商品ID": "2",
               "预估推广佣金": None, "渠道": None, "订单载体": "直播", "账号类型": None, "CPS达人ID": "0", "团长ID": None,
               "快赚客ID": None}
        self.assertEqual(Order(row).field, "unclassified")
        self.assertEqual(Order({**row, "CPS达人ID": "17"}).field, "distribution")
        self.assertEqual(Order({**row, "账号类型": "合作达人"}).field, "distribution")
        self.assertEqual(Order({**row, "渠道": "自营", "CPS达人ID": "17"}).field, "self_broadcast")
        self.assertEqual(Order({**row, "渠道": "自营", "订单载体": "商品卡"}).field, "shelf")
        self.assertEqual(Order({**row, "渠道": "分销", "订单载体": "商品卡"}).field, "distribution")
        self.assertEqual(Order({**row, "渠道": "自营", "订单载体": "其他"}).field, "unclassified")


if __name__ == "__main__":
    unittest.main()

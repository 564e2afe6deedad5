"""What does `shopglass` say of figures whose columns the files do not have?

A small shop of March 2026: two orders of ¥100 a day, each of two pieces, paid at 10:00, shipped at 18:00, picked up at 9:00 of
the next day, signed for at 18:00 of the day after it. On every third day one order is refunded in full two days later, for its
quality. All expected values are worked out from that by hand. Its files come with all columns, with as few as they may have, and
with all of them for some days only.

    python3 lackingcolumns.py --shopglass BIN
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
import unittest
from datetime import datetime, timedelta

PROGRAM = None
FIRST = datetime(2026, 3, 1)
DAYS = 30
NOT_COVERED = "not_covered"

# Two on a day: ¥10 of commission for the one that an influencer sold, nothing for the own live room's.
CHANNELS = [("分销", "直播", "合作达人", "71", "10.00"), ("自营", "直播", "经营号", "", "0.00")]


def text(moment):
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def orders(first, last):
    for day in range(first, last + 1):
        for number, (channel, carrier, account, promoter, commission) in enumerate(CHANNELS):
            paid = FIRST + timedelta(days=day - 1, hours=10)
            yield {"订单号": str(2603000000000000 + day * 10 + number), "订单创建时间": text(paid - timedelta(minutes=5)),
                   "订单支付时间": text(paid), "订单状态": "交易成功", "实付款": "100.00", "成交数量": "2", "渠道": channel,
                   "订单载体": carrier, "账号类型": account, "CPS达人ID": promoter, "预估推广佣金": commission,
                   "商品ID": "9001", "商品名称": "杯子", "店铺优惠": "4.00" if promoter else ""}


def cases(first, last):
    for day in range(first, last + 1, 3):
        applied = FIRST + timedelta(days=day - 1, hours=20)
        yield {"售后单号": str(7603000000000000 + day), "订单编号": str(2603000000000000 + day * 10), "退款金额": "100.00",
               "售后状态": "退款成功", "售后申请时间": text(applied), "售后类型": "退货退款", "售后原因": "质量问题",
               "售后完结时间": text(applied + timedelta(days=2))}


def parcels(first, last):
    for day in range(first, last + 1):
        start = FIRST + timedelta(days=day - 1)
        for number in range(len(CHANNELS)):
            order = 2603000000000000 + day * 10 + number
            yield {"发货时间": text(start + timedelta(hours=18)), "揽收时间": text(start + timedelta(days=1, hours=9)),
                   "签收时间": text(start + timedelta(days=2, hours=18)), "订单编号": str(order),
                   "快递单号": "YT" + str(order)}


def parts_of(answer):
    """Every object in an answer."""
    if isinstance(answer, dict):
        yield answer
    for part in answer.values() if isinstance(answer, dict) else answer if isinstance(answer, list) else ():
        yield from parts_of(part)


FEW_ORDERS = ["订单号", "订单创建时间", "订单支付时间", "订单状态", "实付款", "商品ID", "商品名称"]
FEW_CASES = ["售后单号", "订单编号", "退款金额", "售后状态", "售后申请时间"]
FEW_PARCELS = ["发货时间", "订单编号", "快递单号"]


class LackingColumns(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="shopglass-lacking-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.workspace = os.path.join(self.folder, "shop.shopglass")

    def run_shopglass(self, *arguments):
        home = {**os.environ, "HOME": self.folder, "XDG_DATA_HOME": os.path.join(self.folder, "data")}
        result = subprocess.run([PROGRAM, *arguments, "--workspace", self.workspace, "--lang", "en"], capture_output=True,
                                text=True, encoding="utf-8", env=home)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        return result.stdout

    def give(self, name, rows, headers=None):
        rows = list(rows)
        path = os.path.join(self.folder, name)
        with open(path, "w", newline="", encoding="utf-8-sig") as file:
            writer = csv.DictWriter(file, headers or list(rows[0]), extrasaction="ignore")
            writer.writeheader()
            writer.writerows(rows)
        self.run_shopglass("import", path)

    def give_all(self, headers_of_orders=None, headers_of_cases=None, headers_of_parcels=None):
        self.give("orders.csv", orders(1, DAYS), headers_of_orders)
        self.give("cases.csv", cases(1, DAYS), headers_of_cases)
        self.give("parcels.csv", parcels(1, DAYS), headers_of_parcels)

    def figures(self, *names):
        answer = self.run_shopglass("kpi", *names, "--from", "2026-03-01", "--to", "2026-03-30", "--json")
        return {entry["id"]: entry for entry in json.loads(answer)["rows"][0]["indicators"]}

    def check(self, expected, covered=None):
        found = self.figures(*expected)
        for name, value in expected.items():
            with self.subTest(name):
                if value == NOT_COVERED:
                    self.assertEqual(found[name]["state"], NOT_COVERED)
                    self.assertEqual(found[name]["covered_days"], 0)
                    continue
                self.assertEqual(found[name]["state"], "value")
                self.assertAlmostEqual(found[name]["value"], value)
                if covered is not None:
                    self.assertEqual(found[name]["covered_days"], covered)

    def test_with_all_columns_everything_is_known(self):
        self.give_all()
        self.check({"paid_gmv": 600000, "paid_quantity": 120, "item_price": 5000, "commission": 30000, "commission_rate": 0.05,
                    "distribution_gmv": 300000, "self_broadcast_share": 0.5, "shelf_gmv": 0, "return_rate": 10 / 60,
                    "quality_refund_rate_of_paid": 10 / 60, "pickup_within_48h_rate": 1, "delivery_hours": 48})

    def test_without_their_columns_figures_are_not_covered(self):
        self.give_all(FEW_ORDERS, FEW_CASES, FEW_PARCELS)
        names = ("paid_quantity item_price commission commission_rate commission_coverage commission_above_sale "
                 "distribution_gmv buyer_coverage buyers "
                 "distribution_share self_broadcast_gmv self_broadcast_share shelf_gmv shelf_share "
                 "distribution_commission_rate selling_influencers promised_shipping_rate return_rate return_refund_hours "
                 "exchange_hours refund_amount_by_refund_day net_gmv_by_refund_day refund_only_hours "
                 "refund_only_within_36h_rate quality_refund_rate quality_refund_rate_of_paid logistics_complaint_rate "
                 "pickup_within_48h_rate pickup_due_orders shipped_within_48h_rate_of_paid signed_orders "
                 "delivery_hours buyer_coverage buyers").split()
        self.check({name: NOT_COVERED for name in names})
        # What the few columns do say: 60 orders, 10 of them refunded.
        self.check({"paid_gmv": 600000, "paid_orders": 60, "unclassified_gmv": 600000, "refund_amount_by_pay_day": 100000,
                    "net_gmv": 500000, "order_refund_rate": 10 / 60, "unpaid_rate": 0}, covered=30)

    def test_nobody_is_accused_of_what_no_file_says(self):
        self.give_all(FEW_ORDERS, FEW_CASES, FEW_PARCELS)
        untold = {"pickup_within_48h_rate", "quality_refund_rate", "quality_refund_rate_of_paid", "promised_shipping_rate",
                  "delivery_hours", "refund_only_hours", "return_refund_hours", "logistics_complaint_rate"}
        scores = json.loads(self.run_shopglass("show", "scores", "--json"))
        states = {(figure["id"], figure["state"]) for figure in parts_of(scores)
                  if figure.get("id") in untold and "state" in figure}
        self.assertIn(("pickup_within_48h_rate", NOT_COVERED), states)
        self.assertEqual({state for _, state in states}, {NOT_COVERED})
        actions = json.loads(self.run_shopglass("actions", "list", "--json"))["actions"]
        self.assertEqual([part["id"] for part in parts_of(actions) if part.get("id") in untold], [])

    def by_field(self, *names):
        answer = self.run_shopglass("kpi", *names, "--by", "field", "--from", "2026-03-01", "--to", "2026-03-30", "--json")
        return {row["key"]["field"]: {entry["id"]: entry for entry in row["indicators"]} for row in json.loads(answer)["rows"]}

    def test_fields_that_no_column_tells_are_not_nought(self):
        self.give_all(FEW_ORDERS, FEW_CASES, FEW_PARCELS)
        fields = self.by_field("paid_gmv", "paid_orders", "created_orders", "order_refund_rate")
        for field in ("distribution", "self_broadcast", "shelf"):
            self.assertEqual({entry["state"] for entry in fields[field].values()}, {NOT_COVERED}, field)
        self.assertEqual(fields["unclassified"]["paid_gmv"]["value"], 600000)
        page = json.loads(self.run_shopglass("show", "channels", "--from", "2026-03-01", "--to", "2026-03-30", "--json"))
        self.assertEqual(page["untold_days"], 30)
        self.assertEqual([line["share"] for line in page["fields"]], [None] * 4)
        wheel = page["double_wheel"]
        self.assertEqual((wheel["check"]["has_distribution"], wheel["check"]["steady_broadcast"]), (None, None))
        self.assertEqual({side["state"] for row in wheel["followed"] for side in (row["met_by_distribution"], row["met_elsewhere"])},
                         {NOT_COVERED})
        words = self.run_shopglass("show", "channels", "--from", "2026-03-01", "--to", "2026-03-30")
        self.assertIn("nobody can say which field sold", words)
        self.assertIn("Import a file “Orders” that has the column “Channel”", words)

    def test_fields_are_known_on_the_days_that_tell_them(self):
        self.give("orders.csv", orders(1, 10))
        self.give("few.csv", orders(11, DAYS), FEW_ORDERS)
        fields = self.by_field("paid_gmv")
        self.assertEqual([(fields[field]["paid_gmv"]["value"], fields[field]["paid_gmv"]["covered_days"])
                          for field in ("distribution", "self_broadcast", "shelf", "unclassified")],
                         [(100000, 10), (100000, 10), (0, 10), (400000, 30)])
        page = json.loads(self.run_shopglass("show", "channels", "--from", "2026-03-01", "--to", "2026-03-30", "--json"))
        self.assertEqual((page["untold_days"], [line["share"] for line in page["fields"]]), (20, [0.5, 0.5, 0.0, 0.0]))

    def test_files_without_a_time_of_payment_tell_no_sales(self):
        self.give("orders.csv", orders(1, DAYS), [name for name in FEW_ORDERS if name != "订单支付时间"])
        self.check({"paid_gmv": NOT_COVERED, "paid_orders": NOT_COVERED, "unpaid_rate": NOT_COVERED,
                    "average_order_value": NOT_COVERED})
        self.check({"created_orders": 60, "gmv_created": 600000}, covered=30)

    def test_parcels_of_short_files_are_not_late(self):
        # Long files for the first fifteen days, short ones for the rest. Signed for until the 15th: what was shipped until the
        # 13th, two parcels a day.
        self.give("orders.csv", orders(1, DAYS))
        self.give("long.csv", parcels(1, 15))
        self.give("short.csv", parcels(16, DAYS), FEW_PARCELS)
        self.check({"pickup_within_48h_rate": 1, "pickup_due_orders": 30, "signed_orders": 26, "delivery_hours": 48}, covered=15)

    def test_a_short_file_beside_a_long_one_takes_nothing_away(self):
        self.give("orders.csv", orders(1, DAYS))
        self.give("long.csv", parcels(1, DAYS))
        self.give("short.csv", parcels(1, DAYS), FEW_PARCELS)
        self.check({"pickup_within_48h_rate": 1, "delivery_hours": 48}, covered=30)

    def test_pieces_of_some_days_count_beside_their_own_sales(self):
        self.give("orders.csv", orders(1, 10))
        self.give("few.csv", orders(11, DAYS), FEW_ORDERS)
        self.check({"paid_quantity": 40, "item_price": 5000, "commission": 10000, "commission_rate": 0.05,
                    "self_broadcast_share": 0.5}, covered=10)
        self.check({"paid_gmv": 600000}, covered=30)

    def test_blank_pieces_count_on_neither_side(self):
        # Two pieces for ¥100 in the one order of each day, nobody knows in the other.
        rows = [{**row, "成交数量": "" if row["渠道"] == "自营" else "2"} for row in orders(1, DAYS)]
        self.give("orders.csv", rows)
        self.check({"paid_gmv": 600000, "paid_quantity": 60, "item_price": 5000, "quantity_coverage": 0.5}, covered=30)

    def test_buyers_of_the_days_whose_files_name_them(self):
        # Ten days name a buyer an order, of the next ten every second order does, of the last ten no file does.
        rows = [{**row, "收货人电话": str(13800000000 + place) if place < 20 or place % 2 == 0 else ""}
                for place, row in enumerate(orders(1, 20))]
        self.give("named.csv", rows)
        self.give("nameless.csv", orders(21, DAYS))
        self.check({"buyer_coverage": 30 / 40, "buyers": 30, "gmv_per_buyer": 10000}, covered=20)
        self.check({"paid_orders": 60}, covered=30)

    def test_blank_commissions_of_promoted_orders_count_on_neither_side(self):
        # An influencer sold one of the two orders of each day; of the first ten days nobody says for how much.
        rows = [{**row, "预估推广佣金": "10.00" if row["CPS达人ID"] and place >= 20 else ""}
                for place, row in enumerate(orders(1, DAYS))]
        self.give("orders.csv", rows)
        self.check({"commission": 20000, "commission_rate": 0.04, "commission_coverage": 50 / 60,
                    "distribution_commission_rate": 0.1}, covered=30)

    def discounts(self):
        answer = json.loads(self.run_shopglass("show", "prices", "--from", "2026-03-01", "--to", "2026-03-30", "--json"))
        return [answer["discounts"][name] for name in ("gmv", "shop", "shop_gmv", "platform", "platform_gmv")]

    def test_discounts_are_held_against_the_sales_of_files_that_tell_them(self):
        # Ten days of two orders of ¥100, one with ¥4 off and one blank, which is none; twenty days whose files do not say.
        self.give("orders.csv", orders(1, 10))
        self.give("few.csv", orders(11, DAYS), FEW_ORDERS)
        self.assertEqual(self.discounts(), [600000, 4000, 200000, None, 0])
        words = self.run_shopglass("show", "prices", "--from", "2026-03-01", "--to", "2026-03-30")
        self.assertRegex(words, r"Shop discount \| ¥40\.00 \| 2\.00% \| 33\.33%")
        self.assertRegex(words, r"Platform subsidy \| not covered \| — \| 0\.00%")

    def test_a_column_that_is_blank_throughout_is_none(self):
        self.give("orders.csv", [{**row, "店铺优惠": ""} for row in orders(1, DAYS)])
        self.assertEqual(self.discounts(), [600000, 0, 600000, None, 0])

    def test_undoing_the_file_with_the_column_takes_it_away(self):
        self.give("few.csv", orders(1, DAYS), FEW_ORDERS)
        self.give("orders.csv", orders(1, DAYS))
        self.check({"paid_quantity": 120}, covered=30)
        self.run_shopglass("undo", "2")
        self.check({"paid_quantity": NOT_COVERED})

    def test_pages_name_the_file_that_has_the_column(self):
        self.give_all(None, None, FEW_PARCELS)
        told = "Import a file “Shipments” that has the column “Picked up at”"
        self.assertIn(told, self.run_shopglass("show", "scores"))
        self.assertIn(told, self.run_shopglass("show", "programmes"))
        self.assertIn("| Needs the columns | Orders: Paid at; Shipments: Picked up at |",
                      self.run_shopglass("define", "pickup_within_48h_rate"))

    def test_the_definition_names_the_columns(self):
        self.give("orders.csv", orders(1, DAYS))
        definition = json.loads(self.run_shopglass("define", "pickup_within_48h_rate", "--json"))
        self.assertEqual(definition["columns"], [["orders.paid_at"], ["shipments.picked_up_at"]])


if __name__ == "__main__":
    PROGRAM = sys.argv[sys.argv.index("--shopglass") + 1]
    unittest.main(argv=sys.argv[:1])

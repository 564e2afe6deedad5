"""The rows behind a figure from a terminal. Figures worked out by hand from the rows below."""
import csv
import io
import unittest

from shop import ShopTest, csv_text, order

# Paid: 100.00 + 23.45 + 50.00 = 173.45; the unpaid order is of none of it. Row 1 of the file is its header.
ORDERS = [
    order("2216300000000001", "2026-05-01", "100.00", channel="分销", carrier="直播", CPS达人ID="998"),
    order("2216300000000002", "2026-05-02", "¥23.45", channel="自营", carrier="直播"),
    order("2216300000000003", "2026-05-02", "50.00", channel="自营", carrier="商品卡", 商品名称="=1+1"),
    order("2216300000000005", "2026-05-03", "77.00", status="待付款", 订单支付时间=""),
]


class Rows(ShopTest):
    def setUp(self):
        super().setUp()
        run = self.shop("import", self.write("orders.csv", csv_text(ORDERS).encode("gb18030")))
        self.assertEqual(run.code, 0, run)

    def rows(self, *arguments):
        run = self.shop("rows", *arguments, "--from", "2026-05-01", "--to", "2026-05-03", "--json")
        self.assertEqual(run.code, 0, run)
        return run.json()

    def test_a_sum_names_its_rows_the_largest_first(self):
        answer = self.rows("paid_gmv")
        self.assertEqual((answer["part"], answer["parts"]), ("counted", ["counted"]))
        self.assertEqual(answer["indicator"]["value"], 17345)
        table, = answer["tables"]
        self.assertEqual((table["kind"], table["unit"], table["rows"], table["total"]), ("orders", "fen", 3, 17345))
        self.assertEqual([(line["share"], line["fact"]["order_id"], line["file"], line["row"]) for line in table["lines"]],
                         [(10000, "2216300000000001", "orders.csv", 2), (5000, "2216300000000003", "orders.csv", 4),
                          (2345, "2216300000000002", "orders.csv", 3)])
        self.assertNotIn("buyer", table["lines"][0]["fact"])

    def test_limit_and_filter(self):
        table, = self.rows("paid_gmv", "--limit", "1")["tables"]
        self.assertEqual((table["rows"], len(table["lines"])), (3, 1))
        table, = self.rows("paid_gmv", "--field", "shelf")["tables"]
        self.assertEqual((table["rows"], table["total"]), (1, 5000))

    def test_what_holds_a_rate_back(self):
        answer = self.rows("unpaid_rate", "--part", "bad")
        table, = answer["tables"]
        self.assertEqual([line["fact"]["order_id"] for line in table["lines"]], ["2216300000000005"])

    def test_csv_has_all_rows_and_no_formula(self):
        run = self.shop("rows", "paid_gmv", "--from", "2026-05-01", "--to", "2026-05-03", "--csv")
        self.assertEqual(run.code, 0, run)
        lines = list(csv.DictReader(io.StringIO(run.out)))
        self.assertEqual([line["Counts"] for line in lines], ["100.00", "50.00", "23.45"])
        self.assertEqual([line["Row in the file"] for line in lines], ["2", "4", "3"])
        self.assertIn("'=1+1", run.out)

    def test_an_official_value_names_its_files_and_typed_entries(self):
        file = self.write("scores.csv", "日期,分数类型,对象ID,维度,分值\n2026-04-30,店铺体验分,,总分,4.6\n"
                                        "2026-05-02,店铺体验分,,物流体验,4.5\n")
        self.expect(self.shop("import", file), 0)
        self.expect(self.shop("scores", "enter", "--day", "2026-05-03", "--value", "4.7"), 0)
        answer = self.rows("store_score", "--of", "total")
        self.assertEqual(answer["indicator"]["value"], 4.7)
        table, = answer["tables"]
        self.assertEqual((table["kind"], table["rows"]), ("scores", 2))
        self.assertEqual([(line["fact"]["day"], line["fact"]["value"], line["file"], line["row"], line["import"])
                          for line in table["lines"]],
                         [("2026-05-03", 4.7, "Typed in: store experience score of 2026-05-03", 1, "3"),
                          ("2026-04-30", 4.6, "scores.csv", 2, "2")])
        self.assertEqual(self.rows("store_score", "--of", "logistics_experience")["indicator"]["value"], 4.5)
        self.expect(self.shop("rows", "store_score", "--of", "包装"), 2, "包装")
        known = self.shop("define", "store_score", "--json").json()
        self.assertEqual((known["official"], known["provenance"]["confidence"]), (True, "official"))
        self.assertEqual([(rule["version"], rule["current"], len(rule["dimensions"])) for rule in known["rule_versions"]],
                         [("cards", True, 3), ("launch_2023", False, 4)])
        self.assertEqual(known["imports"][0]["file"], "Typed in: store experience score of 2026-05-03")
        words = self.shop("define", "store_score").out
        for part in ("Logistics experience", "from 2023-05-01 on", "Typed in", "0 to 5"):
            self.assertIn(part, words)

    def test_words(self):
        run = self.shop("rows", "paid_gmv", "--from", "2026-05-01", "--to", "2026-05-03")
        self.assertEqual(run.code, 0, run)
        self.assertIn("¥173.45", run.out)
        self.assertIn("orders.csv", run.out)

    def test_refusals(self):
        for arguments in (["rows"], ["rows", "nothing"], ["rows", "paid_gmv", "--part", "worst"],
                          ["rows", "paid_gmv", "--part", "bad"], ["rows", "paid_gmv", "--field", "moon"],
                          ["rows", "paid_gmv", "--product", "1"], ["rows", "paid_gmv", "--limit", "none"],
                          ["define", "nothing"], ["define"]):
            run = self.shop(*arguments) if arguments[0] == "rows" else self.run_shopglass(*arguments)
            self.assertEqual(run.code, 2, run)

    def test_define(self):
        run = self.run_shopglass("define", "order_refund_rate", "--json")
        self.assertEqual(run.code, 0, run)
        answer = run.json()
        self.assertEqual(answer["expression"], "refunded_orders / paid_orders")
        self.assertEqual(answer["fields"], [
            {"kind": "orders", "attributes": ["paid_at", "refund_amount"]},
            {"kind": "aftersales", "attributes": ["aftersale_status", "refund_amount"]}])
        self.assertIn("order_refund_rate", self.run_shopglass("define", "order_refund_rate").out)

    def test_define_says_when_the_files_were_imported_last(self):
        answer = self.shop("define", "order_refund_rate", "--json").json()
        orders, aftersales = answer["imports"]
        self.assertEqual((orders["kind"], orders["file"]), ("orders", "orders.csv"))
        self.assertEqual(orders["days"], {"from": "2026-05-01", "to": "2026-05-03"})
        self.assertEqual(aftersales, {"kind": "aftersales", "imported_at": None, "days": None, "file": None})
        words = self.shop("define", "order_refund_rate").out
        self.assertIn("orders.csv", words)
        self.assertIn("never", words)
        run = self.run_shopglass("define", "order_refund_rate", "--workspace", str(self.folder / "nowhere.shopglass"))
        self.assertEqual(run.code, 1, run)

    def test_all_rows_of_an_order(self):
        answer = self.rows("settled_amount", "--order", "2216300000000002")
        table, = answer["tables"]
        self.assertEqual((answer["order"], table["kind"], table["total"]), ("2216300000000002", "orders", 2345))
        self.assertEqual([(line["file"], line["row"]) for line in table["lines"]], [("orders.csv", 3)])
        self.assertEqual(self.shop("rows", "settled_amount", "--order", "9").code, 2)

    def test_rows_of_a_warehouse(self):
        table, = self.rows("paid_gmv", "--warehouse", "")["tables"]
        self.assertEqual((table["rows"], table["total"]), (3, 17345))
        self.assertEqual(self.shop("rows", "paid_gmv", "--warehouse", "北仓").code, 2)
        self.assertEqual(self.shop("rows", "paid_gmv", "--warehouse", "a", "--courier", "b").code, 2)

    def test_define_knows_own_indicators(self):
        run = self.shop("indicators", "set", "own_ticket", "--name", "我的笔单价",
                        "--formula", "paid_gmv / paid_orders", "--unit", "fen", "--sample", "paid_orders")
        self.assertEqual(run.code, 0, run)
        answer = self.shop("define", "own_ticket", "--json").json()
        self.assertEqual((answer["name"]["zh"], answer["expression"]), ("我的笔单价", "paid_gmv / paid_orders"))
        self.assertIn("own_ticket", self.shop("define", "own_ticket").out)
        self.assertEqual(self.shop("define", "own_other").code, 2)


if __name__ == "__main__":
    unittest.main()

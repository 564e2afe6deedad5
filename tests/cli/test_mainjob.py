"""The main job from a terminal: import, look, undo, report. Figures worked out by hand from the rows below."""
import json
import re
import unittest

from shop import HEADER, ShopTest, csv_text, order

# Paid: 100.00 + 23.45 + 50.00 + 10.00 = 183.45; the unpaid order of 77.00 counts as created only: 260.45.
ORDERS = [
    order("2216300000000001", "2026-05-01", "100.00", channel="分销", carrier="直播", CPS达人ID="998", 预估推广佣金="20.00"),
    order("2216300000000002", "2026-05-02", "¥23.45", channel="自营", carrier="直播"),
    order("2216300000000003", "2026-05-02", "50.00", channel="自营", carrier="商品卡"),
    order("2216300000000004", "2026-05-03", "10.00", channel="自营", carrier="其他"),
    order("2216300000000005", "2026-05-03", "77.00", status="待付款", 订单支付时间=""),
]

AFTERSALE_HEADER = ["售后单号", "订单编号", "商品ID", "售后类型", "退款金额", "售后状态", "售后原因", "售后申请时间", "售后完结时间", "买家ID", "买家昵称"]
AFTERSALES = [["91", "2216300000000001", "25812911614326", "退货退款", "40.00", "退款成功", "质量问题", "2026-05-02 09:00:00", "2026-05-03 09:00:00", "77", "小王"],
              ["92", "2216300000000002", "25812911614326", "仅退款", "23.45", "售后关闭", "不想要了", "2026-05-03 09:00:00", "2026-05-03 10:00:00", "78", "小李"]]


class MainJob(ShopTest):
    def setUp(self):
        super().setUp()
        self.orders = self.write("orders.csv", csv_text(ORDERS).encode("gb18030"))
        self.aftersales = self.write("aftersales.csv", "\ufeff" + csv_text(AFTERSALES, AFTERSALE_HEADER))

    def kpi(self, *ids, by=None, span=("2026-05-01", "2026-05-03"), compare="none"):
        arguments = ["kpi", *ids, "--json", "--from", span[0], "--to", span[1], "--compare", compare]
        if by:
            arguments += ["--by", by]
        run = self.shop(*arguments)
        self.assertEqual(run.code, 0, run)
        return run.json()

    def values(self, *ids, **options):
        row = self.kpi(*ids, **options)["rows"][0]
        return {i["id"]: (i["state"], i["value"]) for i in row["indicators"]}

    def test_import_says_what_it_did(self):
        run = self.shop("import", self.orders, "--json")
        self.assertEqual(run.code, 0, run)
        outcome = run.json()["imports"][0]
        self.assertEqual((outcome["rows_read"], outcome["rows_new"], outcome["rows_rejected"]), (5, 5, 0))
        self.assertEqual(outcome["days"], {"from": "2026-05-01", "to": "2026-05-03"})
        self.assertTrue({"收货人姓名", "收货地址", "买家留言"} <= set(outcome["not_stored_columns"]), outcome)
        again = self.shop("import", self.orders, "--json").json()["imports"][0]
        self.assertEqual((again["state"], again["id"]), ("unchanged", outcome["id"]))

    def test_figures_without_aftersales(self):
        self.shop("import", self.orders)
        values = self.values("paid_gmv", "gmv_created", "paid_orders", "commission", "net_gmv", "refund_amount_by_pay_day")
        self.assertEqual(values["paid_gmv"], ("value", 18345))
        self.assertEqual(values["gmv_created"], ("value", 26045))
        self.assertEqual(values["paid_orders"], ("value", 4))
        self.assertEqual(values["commission"], ("value", 2000))
        self.assertEqual(values["refund_amount_by_pay_day"], ("not_covered", None))
        self.assertEqual(values["net_gmv"], ("not_covered", None))

    def test_refunds_by_both_bases(self):
        self.shop("import", self.orders)
        self.shop("import", self.aftersales)
        # The after-sales file covers 2 and 3 May only: of the pay basis, 1 May is not covered, the sum still counts.
        values = self.values("refund_amount_by_pay_day", "refund_amount_by_refund_day", "net_gmv")
        self.assertEqual(values["refund_amount_by_pay_day"], ("value", 4000))
        self.assertEqual(values["refund_amount_by_refund_day"], ("value", 4000))
        self.assertEqual(values["net_gmv"], ("value", 14345))
        day = self.values("refund_amount_by_refund_day", span=("2026-05-03", "2026-05-03"))
        self.assertEqual(day["refund_amount_by_refund_day"], ("value", 4000))
        covered = self.kpi("refund_amount_by_refund_day")["rows"][0]["indicators"][0]
        self.assertEqual((covered["covered_days"], covered["days"]), (2, 3))

    def test_fields_always_four_and_sum_to_the_total(self):
        self.shop("import", self.orders)
        rows = self.kpi("paid_gmv", by="field")["rows"]
        found = {row["key"]["field"]: row["indicators"][0]["value"] for row in rows}
        self.assertEqual(found, {"distribution": 10000, "self_broadcast": 2345, "shelf": 5000, "unclassified": 1000})

    def test_undo_takes_back_and_says_so(self):
        self.shop("import", self.orders)
        self.shop("import", self.aftersales)
        batch = self.shop("imports", "--json").json()["imports"][0]
        self.assertEqual(batch["file"], "aftersales.csv")
        undone = self.shop("undo", batch["id"], "--json")
        self.assertEqual(undone.code, 0, undone)
        self.assertEqual(undone.json()["rows_removed"], 2)
        self.assertEqual(self.values("refund_amount_by_refund_day")["refund_amount_by_refund_day"], ("not_covered", None))
        self.assertTrue(self.shop("imports", "--json").json()["imports"][0]["undone"])
        self.assertEqual(self.values("paid_gmv")["paid_gmv"], ("value", 18345))

    def test_a_newer_status_wins_and_undo_brings_the_older_back(self):
        self.shop("import", self.orders)
        newer = [order("2216300000000002", "2026-05-02", "24.00", status="交易成功")]
        self.shop("import", self.write("newer.csv", csv_text(newer)))
        self.assertEqual(self.values("paid_gmv")["paid_gmv"], ("value", 18400))
        older = [order("2216300000000002", "2026-05-02", "99.00", status="待发货")]
        self.shop("import", self.write("older.csv", csv_text(older)))
        self.assertEqual(self.values("paid_gmv")["paid_gmv"], ("value", 18400))
        ids = {b["file"]: b["id"] for b in self.shop("imports", "--json").json()["imports"]}
        self.shop("undo", ids["newer.csv"])
        self.assertEqual(self.values("paid_gmv")["paid_gmv"], ("value", 18345))

    def test_undo_leaves_what_the_other_file_alone_makes_also_by_line(self):
        mapping = self.write("lines.json", json.dumps({
            "name": "lines", "kind": "orders", "grain": "line",
            "attributes": {"order_id": "o", "created_at": "c", "paid_at": "c", "paid_amount": "m", "product_id": "g",
                           "channel": "ch", "carrier": "ca"}}))
        head = ["o", "c", "m", "g", "ch", "ca"]
        first = self.write("first.csv", csv_text([["9", "2026-06-01 10:00:00", "1", "22", "自营", "商品卡"]], head))
        second = self.write("second.csv", csv_text([["1", "2026-06-01 10:00:00", "10", "11", "自营", "直播"],
                                                    ["1", "2026-06-01 10:00:00", "20", "22", "分销", "直播"]], head))

        def fields():
            rows = self.kpi("paid_orders", "paid_gmv", by="field", span=("2026-06-01", "2026-06-01"))["rows"]
            return [[i["value"] for i in row["indicators"]] for row in rows]

        self.assertEqual(self.shop("import", second, "--mapping", mapping).code, 0)
        alone = fields()
        self.workspace = self.folder / "both.shopglass"
        self.assertEqual(self.shop("import", first, "--mapping", mapping).code, 0)
        self.assertEqual(self.shop("import", second, "--mapping", mapping).code, 0)
        self.assertEqual(self.shop("undo", "1").code, 0)
        self.assertEqual(fields(), alone)

    def test_periods_that_cover_unequal_days_are_not_compared(self):
        # One covered day of October against three of September.
        self.shop("import", self.write("october.csv", csv_text([order("1", "2026-10-30", "100.00")])))
        self.shop("import", self.write("september.csv", csv_text(
            [order(str(2 + day), f"2026-09-0{day}", "100.00") for day in (1, 2, 3)])))
        value = self.kpi("paid_gmv", span=("2026-10-01", "2026-10-30"), compare="previous")["rows"][0]["indicators"][0]
        self.assertEqual((value["value"], value["comparison"], value["change"]), (10000, "no_base", None))

    def test_aftersales_count_past_the_end_of_the_orders(self):
        self.shop("import", self.orders)
        late = [["93", "2216300000000003", "25812911614326", "仅退款", "5.00", "退款成功", "不想要了", "2026-05-09 09:00:00",
                 "2026-05-09 10:00:00", "79", "小周"]]
        self.shop("import", self.write("late.csv", csv_text(late, AFTERSALE_HEADER)))
        found = self.values("refund_amount_by_refund_day", span=("2026-05-09", "2026-05-09"))
        self.assertEqual(found["refund_amount_by_refund_day"], ("value", 500))

    def test_options_may_stand_before_the_command(self):
        self.shop("import", self.orders)
        run = self.run_shopglass("--workspace", self.workspace, "imports", "--json")
        self.assertEqual(run.code, 0, run)
        self.assertEqual(len(run.json()["imports"]), 1)

    def test_personal_data_never_reach_the_disk(self):
        self.shop("import", self.orders)
        self.shop("import", self.aftersales)
        for path in self.folder.rglob("*"):
            if path.is_file() and path.suffix != ".csv":
                data = path.read_bytes()
                for secret in ("王小明", "13800001111", "某某路一号", "请尽快发货", "小王"):
                    self.assertNotIn(secret.encode("utf-8"), data, f"{secret} in {path.name}")
                    self.assertNotIn(secret.encode("utf-16-le"), data, f"{secret} in {path.name}")

    def test_every_view_and_the_report(self):
        self.shop("import", self.orders)
        self.shop("import", self.aftersales)
        for view in ("overview", "scores", "channels", "launches", "promotions", "buyers", "products", "opportunities",
                     "scoreboards", "actions"):
            with self.subTest(view=view):
                run = self.shop("show", view, "--json")
                self.assertEqual(run.code, 0, run)
                self.assertIsInstance(run.json(), dict)
                self.assertEqual(self.shop("show", view, lang="zh").code, 0)
        report = self.folder / "report.html"
        run = self.shop("report", "--format", "html", "--out", report, lang="zh")
        self.assertEqual(run.code, 0, run)
        html = report.read_text(encoding="utf-8")
        self.assertIn('lang="zh', html)
        self.assertIn("<svg", html)
        self.assertIsNone(re.search(r'(?:src|href)\s*=\s*"(?:https?:)?//', html))

    def test_the_same_report_gives_the_same_bytes(self):
        self.shop("import", self.orders)
        reports = set()
        for number in range(8):  # hash seeds differ from run to run
            report = self.folder / f"report{number}.html"
            run = self.shop("report", "--format", "html", "--out", report, "--as-of", "2026-05-03")
            self.assertEqual(run.code, 0, run)
            reports.add(report.read_bytes())
        self.assertEqual(len(reports), 1)

    def test_report_to_an_unwritable_place(self):
        self.shop("import", self.orders)
        run = self.shop("report", "--format", "html", "--out", self.folder / "no" / "such" / "report.html")
        self.expect(run, 1, "report.html")

    def test_grab_draws_a_page(self):
        self.shop("import", self.orders)
        picture = self.folder / "page.png"
        run = self.shop("grab", "channels", "--out", picture, "--size", "1200x800", lang="zh")
        self.assertEqual(run.code, 0, run)
        self.assertEqual(picture.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")

    def test_dry_run_stores_nothing(self):
        run = self.shop("import", self.orders, "--dry-run", "--json")
        self.assertEqual(run.code, 0, run)
        checked = run.json()["imports"][0]
        self.assertEqual((checked["state"], checked["rows_read"], checked["rows_new"]), ("dry_run", 5, 5))
        self.assertFalse(self.workspace.exists())
        self.shop("import", self.orders, "--store", "甲店")
        before = self.workspace.read_bytes()
        self.assertEqual(self.shop("import", self.orders, "--dry-run", "--store", "乙店").code, 0)
        checked = self.shop("import", self.orders, "--dry-run", "--store", "甲店", "--json").json()["imports"][0]
        self.assertEqual((checked["rows_new"], checked["rows_updated"], checked["rows_unchanged"]), (0, 0, 5))
        self.assertEqual(self.workspace.read_bytes(), before)

    def test_a_dry_run_of_a_folder_counts_what_its_files_share_once(self):
        (self.folder / "both").mkdir()
        self.write("both/a.csv", csv_text(ORDERS))
        self.write("both/b.csv", csv_text(ORDERS) + "\r\n")
        run = self.shop("import", self.folder / "both", "--dry-run", "--json")
        self.assertEqual(run.code, 0, run)
        checked = run.json()["imports"]
        self.assertEqual([(one["rows_new"], one["rows_unchanged"]) for one in checked], [(5, 0), (0, 5)])
        self.assertEqual([one["warnings"] for one in checked], [[], []])
        self.assertFalse(self.workspace.exists())

    def test_two_stores_ask_for_a_name(self):
        self.shop("import", self.orders, "--store", "甲店")
        self.shop("import", self.orders, "--store", "乙店")
        run = self.shop("kpi", "paid_gmv")
        self.expect(run, 2, "--store", "甲店")
        self.assertEqual(self.shop("kpi", "paid_gmv", "--store", "乙店").code, 0)

    def test_workspace_care(self):
        self.shop("import", self.orders)
        self.assertEqual(self.shop("workspace", "verify").code, 0)
        self.assertEqual(self.shop("workspace", "rebuild").code, 0)
        copy = self.folder / "copy.shopglass"
        self.assertEqual(self.shop("workspace", "backup", "--out", copy).code, 0)
        self.assertTrue(copy.exists())
        self.assertNotEqual(self.shop("workspace", "backup", "--out", copy).code, 0)

    def test_rules_check_passes_the_shipped_rulebook(self):
        import os
        import pathlib
        folder = pathlib.Path(os.environ["SHOPGLASS_SOURCE"]) / "resources" / "rulebook"
        files = sorted(folder.glob("*.json"))
        self.assertTrue(files)
        run = self.run_shopglass("rules", "check", *files)
        self.assertEqual(run.code, 0, run)


if __name__ == "__main__":
    unittest.main()

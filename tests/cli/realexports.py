"""Outcomes of a folder of real exports, which is not part of the project.

The folder is the first argument or SHOPGLASS_REAL_EXPORTS; without it the script is skipped (code 77). Its files are
known by the number that their names begin with; the figures were counted with other tools than ours. How each file is
to be read is in tests/data/mappings. How the preview decodes them is held by tests/import/tst_realpreview.cpp.
"""
import csv
import json
import os
import pathlib
import sqlite3
import sys
import unittest

import shop
from orderfacts import show_orders

SKIPPED = 77
MAPPINGS = pathlib.Path(__file__).parent.parent / "data" / "mappings"
FOLDER = pathlib.Path()


class RealExports(shop.ShopTest):
    def file(self, number: str) -> pathlib.Path:
        found = sorted(FOLDER.glob(f"{number}_*"))
        self.assertEqual(len(found), 1, f"file {number}")
        return found[0]

    def take(self, number: str, mapping: str, code: int) -> dict:
        """The file's import with a mapping, as JSON."""
        run = self.shop("import", self.file(number), "--mapping", MAPPINGS / f"{mapping}.json", "--json", "--store", "s")
        self.assertEqual(run.code, code, run)
        return json.loads(run.out)["imports"][0]

    def refuse(self, number: str, *parts: str) -> shop.Run:
        """Code 3 with these words, and a workspace as before."""
        before = self.tables()
        run = self.shop("import", self.file(number), "--store", "s")
        self.expect(run, 3, "Nothing was changed.", *parts)
        self.assertEqual(self.tables(), before, number)
        return run

    def tables(self) -> dict:
        """How many rows each table has; the store itself and empty tables are left out."""
        if not self.workspace.exists():
            return {}
        with sqlite3.connect(self.workspace) as db:
            names = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            counts = {name: db.execute(f"SELECT count(*) FROM \"{name}\"").fetchone()[0] for name in names}
        return {name: count for name, count in counts.items() if count and name not in ("store", "setting", "sqlite_sequence")}

    def figures(self, *ids: str) -> dict:
        run = self.shop("kpi", *ids, "--json", "--compare", "none", "--from", "2000-01-01", "--to", "2026-12-31")
        self.assertEqual(run.code, 0, run)
        return {one["id"]: one for one in run.json()["rows"][0]["indicators"]}

    def value(self, indicator: str):
        return self.figures(indicator)[indicator]["value"]

    def rejects(self) -> list:
        """Of each row that was not stored: the column, the row, the reason."""
        with sqlite3.connect(self.workspace) as db:
            return sorted(db.execute("SELECT header, source_row, reason FROM import_reject"))

    def lines(self, expression: str):
        with sqlite3.connect(self.workspace) as db:
            show_orders(db)
            return db.execute(f"SELECT {expression} FROM order_line").fetchone()[0]

    def test_01_orders_of_a_month_with_refunds(self):
        taken = self.take("01", "monthly_orders", 0)
        self.assertEqual((taken["rows_read"], taken["rows_new"]), (28010, 28010))
        figures = self.figures("paid_orders", "paid_gmv", "refund_amount_by_pay_day", "net_gmv",
                               "refund_amount_by_refund_day")
        self.assertEqual({name: one["value"] for name, one in figures.items()},
                         {"paid_orders": 24087, "paid_gmv": 247482307, "refund_amount_by_pay_day": 57233592,
                          "net_gmv": 190248715, "refund_amount_by_refund_day": None})
        self.assertEqual(figures["refund_amount_by_refund_day"]["state"], "not_covered")

    def test_01_as_qianniu_writes_it(self):
        """The same orders under the headers of the built-in profile, where the buyer's amount is net of refunds."""
        with open(self.file("01"), encoding="utf-8", newline="") as source:
            header, *rows = csv.reader(source)
        named = {"买家实际支付金额": "买家实付金额"}
        header = [named.get(text.strip(), text.strip()) for text in header]
        wanted = ["订单编号", "总金额", "买家实付金额", "订单创建时间", "订单付款时间", "退款金额"]
        places = [header.index(text) for text in wanted]
        path = self.folder / "qianniu.csv"
        with open(path, "w", encoding="utf-8", newline="") as target:
            csv.writer(target).writerows([wanted, *([row[place] for place in places] for row in rows)])
        run = self.shop("import", path, "--json", "--store", "s")
        self.assertEqual(run.code, 0, run)
        self.assertEqual(run.json()["imports"][0]["rows_new"], 28010)
        figures = self.figures("paid_orders", "paid_gmv", "refund_amount_by_pay_day", "net_gmv")
        self.assertEqual({name: one["value"] for name, one in figures.items()},
                         {"paid_orders": 24087, "paid_gmv": 247482307, "refund_amount_by_pay_day": 57233592,
                          "net_gmv": 190248715})

    def test_03_04_05_what_are_no_orders_is_refused(self):
        for number in ("03", "04", "05"):
            self.refuse(number, "not recognised: none of its headers is known", "An order file", "订单号", "实付款")

    def test_08_dirty_lines_say_what_became_of_each(self):
        taken = self.take("08", "dirty_lines", 4)
        self.assertEqual(taken["rows_read"], 31452)
        self.assertEqual(taken["duplicate_rows"], 6)
        self.assertEqual(taken["rejects"], {"missing_required": 4, "future_time": 1})
        self.assertEqual(taken["rows_new"], 31452 - 6 - 4 - 1)
        self.assertEqual(self.rejects(), [("订单日期", 20799, "future_time"), ("金额", 25031, "missing_required"),
                                          ("金额", 25032, "missing_required"), ("金额", 31446, "missing_required"),
                                          ("金额", 31447, "missing_required")])
        # One quantity with its unit, one price with its unit; dates such as 2019#3#11 are those of March.
        self.assertEqual(self.lines("sum(quantity)"), 27826936)
        self.assertEqual(self.value("paid_gmv"), 445406885900)
        march = "sum(date(paid_at + 8 * 3600, 'unixepoch') BETWEEN '2019-03-01' AND '2019-03-31')"
        self.assertEqual(self.lines(march), 2894)

    def test_08_the_summary_says_it_in_words(self):
        run = self.shop("import", self.file("08"), "--mapping", MAPPINGS / "dirty_lines.json", "--store", "s")
        self.assertEqual(run.code, 4, run)
        self.assertIn("31,452 rows read: 31,441 new, 0 updated, 0 unchanged, 5 not stored", run.out)
        self.assertIn("6 rows stood twice in the file and count once", run.out)
        self.assertRegex(run.out, r"row 25031: .*金额.* \(and 3 more such rows\)")
        self.assertRegex(run.out, r"row 20799: .*订单日期.*2050-06-09")

    def test_09_unknown_then_read_by_a_mapping(self):
        self.refuse("09", "It comes nearest to Orders, but these headers are missing: 订单号, 实付款, 订单创建时间.")
        self.assertEqual(self.take("09", "undated_rows", 0)["rows_new"], 99)

    def test_14_unknown_then_read_without_its_totals(self):
        # Not one of its ten headers is known, so that no kind is nearer than another; what is named is an example and says so.
        run = self.refuse("14", "not recognised: none of its headers is known. An order file, for example, needs: "
                          "订单号, 实付款, 订单创建时间.")
        for claim in ("nearest", "Other kinds"):
            self.assertNotIn(claim, run.err)
        taken = self.take("14", "partner_ranking", 0)
        # 273 rows: one of totals below the header, three blank ones at the end.
        self.assertEqual((taken["rows_new"], taken["rows_rejected"]), (269, 0))
        self.assertIn("1 row of totals was left out.", taken["warnings"])
        self.assertEqual(self.value("paid_gmv"), 3527486279)

    def test_16_by_row_all_stay_by_line_the_summary_says_why_not(self):
        taken = self.take("16", "retail_rows", 0)
        self.assertEqual((taken["rows_read"], taken["rows_new"], taken["duplicate_rows"]), (40000, 40000, 0))
        self.assertEqual(self.value("paid_gmv"), 70692242)
        self.workspace.unlink()
        taken = self.take("16", "retail_lines", 0)
        self.assertEqual((taken["rows_new"], taken["duplicate_rows"]), (39939, 61))
        self.assertIn("A mapping with grain 'row' keeps them all.", " ".join(taken["warnings"]))

    def test_18_a_file_that_was_cut_off_changes_nothing(self):
        self.refuse("18", "cut off")
        self.take("09", "undated_rows", 0)
        self.refuse("18", "cut off")

    def test_21_blank_rows_are_counted_once_and_quietly(self):
        taken = self.take("21", "month_first", 0)
        self.assertEqual((taken["rows_read"], taken["rows_new"]), (9999, 9999))
        self.assertEqual((taken["rows_skipped"], taken["rows_rejected"], taken["rejects"]), (89442, 0, {}))
        self.workspace.unlink()
        run = self.shop("import", self.file("21"), "--mapping", MAPPINGS / "month_first.json", "--store", "s")
        self.assertEqual((run.out + run.err).count("89442 blank"), 1, run)

    def test_23_orders_over_several_rows(self):
        taken = self.take("23", "several_rows", 0)
        # Two lines repeat order, article and name.
        self.assertEqual((taken["rows_read"], taken["rows_new"], taken["duplicate_rows"]), (3912, 3910, 2))
        self.assertEqual(self.lines("count(DISTINCT order_id)"), 3087)
        self.assertEqual(self.lines("count(paid_at)"), 3087)
        self.assertEqual(self.lines("sum(refund_amount)"), 9606557)

    def test_23_is_filled_down_where_the_mapping_says_so(self):
        self.take("23", "several_rows_filled", 0)
        self.assertEqual(self.lines("count(DISTINCT order_id)"), 3087)
        self.assertEqual(self.lines("count(paid_at)"), 3910)
        self.assertEqual(self.lines("sum(refund_amount)"), 9606557)


if __name__ == "__main__":
    given = sys.argv.pop(1) if len(sys.argv) > 1 and not sys.argv[1].startswith("-") else ""
    FOLDER = pathlib.Path(given or os.environ.get("SHOPGLASS_REAL_EXPORTS", ""))
    if not (given or os.environ.get("SHOPGLASS_REAL_EXPORTS")) or not FOLDER.is_dir():
        print("No folder of real exports was named; see the first lines of this file.")
        sys.exit(SKIPPED)
    unittest.main()

"""Many stores in one workspace: a folder per store, the audit of all of them, and its first look without facts."""
import json
import os
import pathlib
import shutil
import sqlite3
import unittest

from shop import ShopTest, csv_text, order

SOURCE = pathlib.Path(os.environ["SHOPGLASS_SOURCE"])
LAST_DAY = "2026-05-30"


def fact_tables():
    kinds = json.loads((SOURCE / "resources/import/kinds.json").read_text(encoding="utf-8"))["kinds"]
    return [kind["table"] for kind in kinds]


class FolderPerStore(ShopTest):
    def clients(self, **stores):
        """A folder of folders; each store's value is the list of its order files."""
        folder = self.folder / "clients"
        for name, files in stores.items():
            (folder / name).mkdir(parents=True)
            for number, rows in enumerate(files):
                (folder / name / f"orders{number}.csv").write_text(csv_text(rows), encoding="utf-8")
        return folder

    def row(self, number, yuan="10.00", day="2026-05-03"):
        return order(str(2216300000000000 + number), day, yuan)

    def test_every_sub_folder_is_a_store(self):
        folder = self.clients(Tea=[[self.row(1), self.row(2)], [self.row(3)]], 杯子=[[self.row(4, "25.00")]])
        run = self.shop("import", folder, "--store-per-folder")
        self.expect(run, 0)
        self.assertRegex(run.out, r"Tea: 2 file\S+, 3 new rows, 0 updated, 0 rejected")
        self.assertRegex(run.out, r"杯子: 1 file\S*, 1 new rows")
        for store, fen in (("Tea", 3000), ("杯子", 2500)):
            figures = self.shop("kpi", "paid_gmv", "--json", "--store", store, "--from", "2026-05-03", "--to", "2026-05-03")
            self.assertEqual(figures.json()["rows"][0]["indicators"][0]["value"], fen)
        again = self.shop("import", folder, "--store-per-folder", "--json")
        states = [file["state"] for store in again.json()["stores"] for file in store["imports"]]
        self.assertEqual(states, ["unchanged"] * 3)

    def test_a_file_beside_the_folders_belongs_to_nobody(self):
        folder = self.clients(Tea=[[self.row(1)]])
        (folder / "stray.csv").write_text(csv_text([self.row(2)]), encoding="utf-8")
        run = self.shop("import", folder, "--store-per-folder")
        self.expect(run, 3, "stray.csv", "Nothing was changed")
        self.assertFalse(self.workspace.exists())

    def test_a_folder_without_folders_is_refused(self):
        folder = self.folder / "flat"
        folder.mkdir()
        self.expect(self.shop("import", folder, "--store-per-folder"), 3, "flat")

    def test_two_folders_of_one_name_are_refused(self):
        first = self.clients(Tea=[[self.row(1)]])
        second = self.folder / "more"
        shutil.copytree(first, second)
        self.expect(self.shop("import", first, second, "--store-per-folder"), 3, "Tea")

    def test_one_bad_store_does_not_stop_the_others(self):
        folder = self.clients(Tea=[[self.row(1)]], Empty=[])
        (folder / "Bad").mkdir()
        (folder / "Bad" / "unknown.csv").write_text("城市,人口\n1,2\n", encoding="utf-8")
        run = self.shop("import", folder, "--store-per-folder")
        self.expect(run, 4, "unknown.csv", "Empty")
        self.assertRegex(run.out, r"Tea: 1 file\S*, 1 new rows")
        self.assertRegex(run.out, r"Bad: 0 file\S+, 0 new rows, 0 updated, 0 rejected; 1 file\S* refused")

    def test_a_store_cannot_be_named_as_well(self):
        folder = self.clients(Tea=[[self.row(1)]])
        self.expect(self.shop("import", folder, "--store-per-folder", "--store", "Cup"), 2, "--store")

    def test_a_dry_run_makes_no_store(self):
        folder = self.clients(Tea=[[self.row(1)]], Cup=[[self.row(2)]])
        run = self.shop("import", folder, "--store-per-folder", "--dry-run")
        self.expect(run, 0)
        self.assertFalse(self.workspace.exists())


class Audit(ShopTest):
    @classmethod
    def setUpClass(cls):
        """Fifty small shops, imported once."""
        cls.shared = cls("run_nothing")
        cls.shared.setUp()
        files = cls.shared.folder / "clients"
        run = cls.shared.run_shopglass("sample", "--stores", "50", "--orders", "120", "--days", "90", "--last-day", LAST_DAY,
                                       "--out", files)
        assert run.code == 0, run
        cls.folders = sorted(path.name for path in files.iterdir())
        run = cls.shared.shop("import", files, "--store-per-folder")
        assert run.code == 0, run
        with sqlite3.connect(cls.shared.workspace) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @classmethod
    def tearDownClass(cls):
        cls.shared.doCleanups()

    def run_nothing(self):
        """unittest wants a test's name to make the shared one."""

    def audit(self, *options, workspace=None):
        run = self.run_shopglass("show", "audit", "--json", "--as-of", LAST_DAY, *options, "--workspace",
                                 workspace or self.shared.workspace)
        self.assertEqual(run.code, 0, run)
        return run.json()

    def test_every_store_has_its_row(self):
        stores = self.audit()["stores"]
        self.assertEqual(sorted(store["store"] for store in stores), self.folders)
        self.assertEqual(len(stores), 50)

    def test_who_needs_attention_comes_first(self):
        def need(store):
            severities = [finding["severity"] for finding in store["findings"]]
            gravest = ["serious", "watch", "minor"].index(severities[0]) if severities else 3
            return gravest, -severities.count("serious"), -severities.count("watch")
        needs = [need(store) for store in self.audit()["stores"]]
        self.assertEqual(needs, sorted(needs))
        self.assertEqual(needs[0][0], 0)
        self.assertGreater(len(set(needs)), 4)

    def test_planted_problems_are_found(self):
        found = {finding["id"] for store in self.audit()["stores"] for finding in store["findings"]}
        self.assertLessEqual({"slow_pickup", "stale_data", "late_data", "no_data", "score_falls", "aftersales_gap",
                              "orders_gap"}, found)
        self.assertTrue({"high_refunds", "very_high_refunds"} & found, found)
        self.assertTrue({"sales_fall", "sales_collapse"} & found, found)

    def test_what_is_unknown_is_never_zero(self):
        for store in self.audit()["stores"]:
            if store["state"] != "none":
                continue
            self.assertIsNone(store["as_of"])
            for indicator in store["indicators"]:
                if indicator["id"] != "store_score":
                    self.assertEqual((indicator["state"], indicator["value"]), ("not_covered", None), store["store"])
            break
        else:
            self.fail("no store without orders was planted")
        states = {store["state"] for store in self.audit()["stores"]}
        self.assertEqual(states, {"none", "stale", "single_day", "current"})

    def test_the_first_look_needs_no_facts(self):
        copy = self.folder / "empty.shopglass"
        shutil.copy(self.shared.workspace, copy)
        first = ("--rollup-only", "--from", "2026-05-01", "--to", LAST_DAY)
        before = self.run_shopglass("show", "audit", "--json", *first, "--workspace", copy)
        with sqlite3.connect(copy) as db:
            emptied = 0
            for table in fact_tables():
                emptied += db.execute(f"DELETE FROM {table}").rowcount
            self.assertGreater(emptied, 4000)
        after = self.run_shopglass("show", "audit", "--json", *first, "--workspace", copy)
        self.assertEqual(before.out, after.out)
        values = [indicator for store in before.json()["stores"] for indicator in store["indicators"]
                  if indicator["id"] == "paid_gmv" and indicator["state"] == "value"]
        self.assertGreater(len(values), 30)

    def test_the_first_look_says_what_is_to_come_and_the_rest_agrees(self):
        days = ("--from", "2026-05-01", "--to", LAST_DAY)
        first = json.loads(self.run_shopglass("show", "audit", "--json", "--rollup-only", *days, "--workspace",
                                              self.shared.workspace).out)
        whole = json.loads(self.run_shopglass("show", "audit", "--json", *days, "--workspace",
                                              self.shared.workspace).out)
        by_name = {store["store"]: store for store in whole["stores"]}
        for store in first["stores"]:
            self.assertEqual(store["to_come"],
                         ["commission_rate", "pickup_within_48h_rate", "quality_refund_rate", "store_score"])
            complete = {indicator["id"]: indicator for indicator in by_name[store["store"]]["indicators"]}
            for indicator in store["indicators"]:
                self.assertEqual(indicator, complete[indicator["id"]], store["store"])
            self.assertEqual(by_name[store["store"]]["to_come"], [])

    def test_the_text_names_the_stores(self):
        run = self.run_shopglass("show", "audit", "--as-of", LAST_DAY, "--workspace", self.shared.workspace)
        self.assertEqual(run.code, 0, run)
        for name in self.folders:
            self.assertIn(name, run.out)

    def test_reports_of_all_stores(self):
        for form, begin in (("pdf", b"%PDF-"), ("xlsx", b"PK"), ("html", b"<!DOCTYPE html>"), ("md", b"# Client audit")):
            with self.subTest(form=form):
                files = [self.folder / f"a.{form}", self.folder / f"b.{form}"]
                for path in files:
                    run = self.run_shopglass("report", "--kind", "audit", "--format", form, "--out", path, "--as-of", LAST_DAY,
                                             "--workspace", self.shared.workspace)
                    self.assertEqual((run.code, run.out.strip()), (0, str(path)), run)
                written = [path.read_bytes() for path in files]
                self.assertTrue(written[0].startswith(begin))
                self.assertEqual(written[0], written[1])
        text = (self.folder / "a.md").read_text(encoding="utf-8")
        for name in self.folders:
            self.assertIn(name, text)
        self.assertNotIn("slow_pickup", text)  # an id of the rulebook, no word for people

    def test_usage_faults(self):
        def run(*arguments):
            return self.run_shopglass(*arguments, "--workspace", self.shared.workspace)
        self.expect(run("show", "audit", "--store", "x"), 2, "--store")
        out = self.folder / "x.pdf"
        self.expect(run("report", "--kind", "audit", "--store", "x", "--out", out), 2, "--store")
        self.expect(run("report", "--kind", "weekly", "--out", out), 2, "weekly")
        self.assertFalse(out.exists())
        self.expect(run("show", "audit", "--from", "2026-05-02", "--to", "2026-05-01"), 2, "2026-05-02")
        self.expect(self.run_shopglass("sample", "--stores", "0", "--out", self.folder / "x"), 2, "--stores")

    def test_same_wishes_same_bytes(self):
        def write(name):
            folder = self.folder / name
            run = self.run_shopglass("sample", "--stores", "3", "--orders", "20", "--days", "40", "--last-day", LAST_DAY,
                                     "--out", folder)
            self.assertEqual(run.code, 0, run)
            return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        first = write("a")
        self.assertEqual(first, write("b"))
        self.assertEqual(len({path.parts[0] for path in first}), 3)


if __name__ == "__main__":
    unittest.main()

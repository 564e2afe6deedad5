"""Every bad input of the field: one clear sentence, the documented exit code, the workspace as it was."""
import os
import shutil
import sqlite3
import subprocess
import unittest
import zipfile

from shop import HEADER, PLAIN_USER, ShopTest, csv_text, order

GOOD = csv_text([order("2216300000000001", "2026-05-01", "100.00"), order("2216300000000002", "2026-05-02", "23.45")])


class BadInput(ShopTest):
    def setUp(self):
        super().setUp()
        good = self.write("good.csv", GOOD)
        run = self.shop("import", good)
        self.assertEqual(run.code, 0, run)
        self.before = self.facts()

    def refuse(self, path, code, *parts, extra=(), prefix=()):
        """The import is refused in both languages and leaves everything as it was."""
        run = self.shop("import", path, *extra, prefix=prefix)
        self.expect(run, code, *parts)
        chinese = self.shop("import", path, *extra, prefix=prefix, lang="zh")
        self.expect(chinese, code)
        self.assertTrue(any("\u4e00" <= c <= "\u9fff" for c in chinese.err.replace(str(path), "")), chinese)
        self.assertEqual(self.facts(), self.before)

    def test_wrong_password(self):
        sample = self.folder / "sample"
        run = self.run_shopglass("sample", "--out", sample, "--orders", "60", "--days", "40", "--last-day", "2026-05-30")
        self.assertEqual(run.code, 0, run)
        encrypted = [p for p in sorted(sample.iterdir()) if p.read_bytes()[:4] == b"\xd0\xcf\x11\xe0"]
        self.assertTrue(encrypted)
        renamed = self.folder / "renamed-by-hand.xlsx"
        shutil.copy(encrypted[0], renamed)
        self.refuse(renamed, 3, "renamed-by-hand.xlsx", "password")
        self.refuse(renamed, 3, "password", extra=("--password", "not-it"))
        opened = self.shop("import", renamed, "--password", encrypted[0].stem[-6:], "--dry-run")
        self.assertEqual(opened.code, 0, opened)

    def test_truncated_zip(self):
        path = self.folder / "cut.xlsx"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("xl/workbook.xml", "<workbook/>" * 500)
        path.write_bytes(path.read_bytes()[:-60])
        self.refuse(path, 3, "cut.xlsx")

    def test_unknown_headers(self):
        path = self.write("unknown.csv", csv_text([["1", "2", "3"]], ["城市", "人口", "面积"]))
        self.refuse(path, 3, "unknown.csv")

    def test_nearest_kind_and_missing_headers(self):
        columns = [HEADER.index(name) for name in HEADER if name != "实付款"]
        rows = [order("2216300000000003", "2026-05-03", "9.90")]
        path = self.write("near.csv", csv_text([[r[i] for i in columns] for r in rows], [HEADER[i] for i in columns]))
        self.refuse(path, 3, "near.csv", "实付款")

    def test_empty_file(self):
        self.refuse(self.write("empty.csv", b""), 3, "empty.csv")

    def test_empty_folder(self):
        folder = self.folder / "nothing"
        folder.mkdir()
        self.refuse(folder, 3, "nothing")

    def test_missing_file(self):
        run = self.shop("import", self.folder / "absent.csv")
        self.assertIn(run.code, (1, 3), run)
        self.assertIn("absent.csv", run.err)
        self.assertEqual(self.facts(), self.before)

    def test_no_read_permission(self):
        path = self.write("secret.csv", GOOD)
        os.chmod(path, 0)
        self.refuse(path, 1, "secret.csv", prefix=PLAIN_USER if os.geteuid() == 0 else ())

    def test_orders_without_dates(self):
        keep = [i for i, name in enumerate(HEADER) if "时间" not in name]
        rows = [order("2216300000000003", "2026-05-03", "9.90")]
        path = self.write("undated.csv", csv_text([[r[i] for i in keep] for r in rows], [HEADER[i] for i in keep]))
        self.refuse(path, 3, "undated.csv")

    def test_destroyed_id(self):
        rows = [order("2216300000000003", "2026-05-03", "9.90"), order("1.23E+17", "2026-05-03", "5.00")]
        run = self.shop("import", self.write("destroyed.csv", csv_text(rows)))
        self.assertEqual(run.code, 4, run)
        self.assertIn("row 3: Column '订单号': the number '1.23E+17' was destroyed", run.out)
        listed = self.shop("imports", "--json").json()["imports"][0]
        self.assertEqual((listed["rows_new"], listed["rows_rejected"]), (1, 1))
        allowed = self.shop("import", self.write("d2.csv", csv_text(rows) + "\r\n"), "--allow-rejects")
        self.assertEqual(allowed.code, 0, allowed)

    def test_all_ids_destroyed(self):
        path = self.write("alldestroyed.csv", csv_text([order("1.23E+17", "2026-05-03", "5.00")]))
        self.refuse(path, 3, "alldestroyed.csv")

    SCORES = ["日期", "分数类型", "对象ID", "对象名称", "维度", "分值"]
    TRAFFIC = ["日期", "成交金额", "成交订单数", "商品曝光次数", "商品点击次数"]

    def partly(self, name, header, rows, *sentence_parts):
        """One row of several is not stored: exit 4, the sentence, the others stored; alone it is refused."""
        run = self.shop("import", self.write(name, csv_text(rows, header)))
        self.assertEqual(run.code, 4, run)
        for part in sentence_parts:
            self.assertIn(part, run.out, run)
        listed = self.shop("imports", "--json").json()["imports"][0]
        self.assertEqual((listed["rows_new"], listed["rows_rejected"]), (len(rows) - 1, 1))
        undone = self.shop("undo", listed["id"])
        self.assertEqual(undone.code, 0, undone)
        again = self.shop("import", self.folder / name, "--allow-rejects")
        self.assertEqual(again.code, 0, again)

    def test_two_official_values_for_one_day(self):
        self.partly("scores.csv", self.SCORES,
                    [["2026-05-01", "店铺体验分", "", "", "", "4.87"], ["2026-05-02", "店铺体验分", "", "", "", "4.88"],
                     ["2026-05-01", "店铺体验分", "", "", "", "4.92"]],
                    "row 4: Column '分值'", "4.92 ≠ 4.87")

    def test_score_out_of_scale(self):
        self.partly("scores.csv", self.SCORES,
                    [["2026-05-01", "店铺体验分", "", "", "", "48.7"], ["2026-05-02", "店铺体验分", "", "", "", "4.88"]],
                    "row 2: Column '分值'", "'48.7'", "from 0 to 5")
        self.before = self.facts()
        alone = self.write("alone.csv", csv_text([["2026-05-03", "店铺体验分", "", "", "", "5.5"]], self.SCORES))
        self.refuse(alone, 3, "alone.csv", "from 0 to 5")

    def test_two_files_with_different_scores_for_a_day(self):
        first = self.write("first.csv", csv_text([["2026-05-01", "店铺体验分", "", "", "", "4.73"],
                                                  ["2026-05-02", "店铺体验分", "", "", "", "4.75"]], self.SCORES))
        self.assertEqual(self.shop("import", first).code, 0)
        second = self.write("second.csv", csv_text([["2026-05-01", "店铺体验分", "", "", "", "4.60"]], self.SCORES))
        told = self.shop("import", second, "--json").json()["imports"][0]["warnings"]
        self.assertEqual(len(told), 1, told)
        # The first file reaches a day further, so its value stays.
        self.assertIn("first 店铺体验分 of 2026-05-01: 4.6 here, 4.73 in first.csv; 4.73 counts.", told[0])
        third = self.write("third.csv", csv_text([["2026-05-01", "店铺体验分", "", "", "", "4.73"],
                                                  ["2026-05-03", "店铺体验分", "", "", "", "4.7"]], self.SCORES))
        told = self.shop("import", third, "--json").json()["imports"][0]["warnings"]
        self.assertNotIn("first.csv", " ".join(told))

    def test_unknown_score(self):
        self.partly("scores.csv", self.SCORES,
                    [["2026-05-01", "购物体验分", "", "", "", "4.8"], ["2026-05-02", "店铺体验分", "", "", "", "4.88"]],
                    "'购物体验分'", "店铺体验分, 带货口碑分")

    def test_percent_text_in_a_money_column(self):
        self.partly("traffic.csv", self.TRAFFIC,
                    [["2026-05-01", "30.0%", "1", "100", "10"], ["2026-05-02", "23.45", "1", "100", "10"]],
                    "Column '成交金额'", "'30.0%' is a percentage and not an amount of money")

    def test_period_of_several_days(self):
        path = self.write("month.csv", csv_text([["2026-05-01-2026-05-31", "30", "1", "100", "10"]], self.TRAFFIC))
        self.refuse(path, 3, "month.csv", "spans several days")

    def test_session_that_ends_before_it_starts(self):
        self.partly("live.csv", ["开播时间", "下播时间", "直播账号", "观看次数", "成交金额"],
                    [["2026-05-01 20:00:00", "2026-05-01 19:00:00", "甲", "5", "1"],
                     ["2026-05-02 20:00:00", "2026-05-02 23:00:00", "甲", "5", "1"]],
                    "Column '下播时间'", "lies before 'Started at'")

    def test_stars_beyond_five(self):
        self.partly("reviews.csv", ["评价ID", "评价时间", "商品评分", "服务评分"],
                    [["1", "2026-05-01 20:00:00", "6", "5"], ["2", "2026-05-01 20:00:00", "5", "5"]],
                    "'6' is not a number from 1 to 5")

    def test_traffic_of_another_store(self):
        rows = [[f"2026-05-{day:02}", "5,000", "400", "90000", "8000"] for day in range(1, 8)]
        orders = [order(f"22163000001000{day:02}", f"2026-05-{day:02}", "100.00") for day in range(1, 8)]
        self.assertEqual(self.shop("import", self.write("week.csv", csv_text(orders))).code, 0)
        run = self.shop("import", self.write("other.csv", csv_text(rows, self.TRAFFIC)))
        self.assertEqual(run.code, 0, run)
        self.assertIn("the 7 days that were compared", run.err)
        self.assertIn("undo this import", run.err)

    def test_newer_workspace(self):
        self.fold_wal()
        with sqlite3.connect(self.workspace) as db:
            db.execute("PRAGMA user_version=9999")
        self.fold_wal()
        bytes_before = self.workspace.read_bytes()
        run = self.shop("import", self.write("more.csv", GOOD + "\r\n"))
        self.expect(run, 3, "newer")
        self.assertEqual(self.workspace.read_bytes(), bytes_before)

    def test_not_a_workspace(self):
        self.workspace = self.write("text.shopglass", "this is no database at all, just some text\n" * 100)
        before = self.workspace.read_bytes()
        run = self.shop("imports")
        self.expect(run, 3, "text.shopglass")
        self.assertEqual(self.workspace.read_bytes(), before)

    def test_foreign_database(self):
        self.workspace = self.folder / "foreign.shopglass"
        with sqlite3.connect(self.workspace) as db:
            db.execute("CREATE TABLE t(a)")
        run = self.shop("import", self.write("more.csv", GOOD + "\r\n"))
        self.expect(run, 3, "foreign.shopglass")

    def test_locked_workspace(self):
        other = sqlite3.connect(self.workspace, isolation_level=None)
        try:
            other.execute("BEGIN IMMEDIATE")
            run = self.shop("import", self.write("more.csv", GOOD + "\r\n"))
            self.expect(run, 1, "shop.shopglass")
        finally:
            other.execute("ROLLBACK")
            other.close()
        self.assertEqual(self.facts(), self.before)

    def test_read_only_workspace(self):
        self.fold_wal()
        os.chmod(self.workspace, 0o444)
        os.chmod(self.folder, 0o555)
        self.addCleanup(os.chmod, self.folder, 0o755)
        prefix = PLAIN_USER if os.geteuid() == 0 else ()
        source = self.folder / "good.csv"
        run = self.shop("import", source, "--kind", "orders", "--password", "x", prefix=prefix)
        # The unchanged file may be recognised without writing; a new one may not.
        self.assertIn(run.code, (0, 1), run)
        os.chmod(self.folder, 0o755)
        more = self.write("more.csv", GOOD + "\r\n")
        os.chmod(self.folder, 0o555)
        run = self.shop("import", more, prefix=prefix)
        self.expect(run, 1, "shop.shopglass")
        os.chmod(self.folder, 0o755)
        os.chmod(self.workspace, 0o644)
        self.assertEqual(self.facts(), self.before)

    def test_full_disk(self):
        disk = self.folder / "disk"
        disk.mkdir()
        rows = [order(str(3300000000000000 + i), "2026-05-03", "9.90", 商品名称=f"商品{i}") for i in range(20000)]
        big = self.write("big.csv", csv_text(rows))
        script = (f'mount -t tmpfs -o size=900k none "{disk}" && '
                  f'"$0" import "{self.folder}/good.csv" --workspace "{disk}/w.shopglass" --lang en >/dev/null && '
                  f'"$0" imports --json --workspace "{disk}/w.shopglass" > "{self.folder}/before.json" && '
                  f'"$0" import "{big}" --workspace "{disk}/w.shopglass" --lang en; code=$?; '
                  f'"$0" imports --json --workspace "{disk}/w.shopglass" > "{self.folder}/after.json"; '
                  f'"$0" workspace verify --workspace "{disk}/w.shopglass" >&2; exit $code')
        from shop import PROGRAM
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"),
                       "LC_ALL": "C.UTF-8"}
        probe = subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", str(disk)], capture_output=True)
        if probe.returncode != 0:
            self.skipTest("this machine lets nobody mount a small disk: " + probe.stderr.decode().strip())
        run = subprocess.run(["unshare", "-rm", "sh", "-c", script, PROGRAM], capture_output=True, env=environment, timeout=240)
        self.assertEqual(run.returncode, 1, run)
        self.assertIn("full", run.stderr.decode())
        self.assertEqual((self.folder / "before.json").read_text(), (self.folder / "after.json").read_text())

    def test_broken_rulebook(self):
        path = self.write("channels.json", '{"rulebook": "channels", "rules": [{"id": "x", "field": "nowhere"}]}')
        run = self.run_shopglass("rules", "check", path)
        self.expect(run, 3, "channels.json")
        run = self.run_shopglass("rules", "check", self.write("cut.json", '{"rulebook": '))
        self.expect(run, 3, "cut.json")

    def test_usage_faults(self):
        for arguments, part in ((("import",), "file"), (("kpi",), "indicator"), (("kpi", "no_such"), "no_such"),
                                (("show", "nothing"), "nothing"), (("undo", "x"), "import"),
                                (("kpi", "paid_gmv", "--from", "2026-02-30", "--to", "2026-03-01"), "2026-02-30"),
                                (("kpi", "paid_gmv", "--from", "2026-03-02", "--to", "2026-03-01"), "2026-03-02"),
                                (("kpi", "paid_gmv", "--by", "moon"), "moon")):
            with self.subTest(arguments=arguments):
                self.expect(self.shop(*arguments), 2, part)
        self.expect(self.run_shopglass("no-such-command", lang=None), 2)

    def test_unknown_problem_to_plant(self):
        out = self.folder / "sample"
        self.expect(self.run_shopglass("sample", "--out", out, "--plant", "settlement,fire"), 2, "fire", "slow_shipping")
        self.assertFalse(out.exists())

    def test_undo_of_an_unknown_import(self):
        run = self.shop("undo", "4711")
        self.assertIn(run.code, (1, 2, 3), run)
        self.assertIn("4711", run.err)
        self.assertEqual(self.facts(), self.before)

    def fold_wal(self):
        """Brings everything into the one file."""
        with sqlite3.connect(self.workspace) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def test_a_note_among_exports_is_skipped(self):
        """It is no failure of the folder; named by itself, or when nothing else is there, it is one."""
        folder = self.folder / "exports"
        folder.mkdir()
        note = folder / "readme.txt"
        note.write_text("Call the client, please\non Monday\n")
        run = self.shop("import", folder)
        self.expect(run, 3, "readme.txt was skipped")
        (folder / "more.csv").write_text(csv_text([order("2216300000000003", "2026-05-03", "5.00")]), encoding="utf-8")
        run = self.shop("import", folder, "--json")
        self.assertEqual(run.code, 0, run)
        states = {entry["file"]: entry["state"] for entry in run.json()["imports"]}
        self.assertEqual(states["readme.txt"], "skipped")
        self.expect(self.shop("import", note), 3, "readme.txt was not recognised")

    def test_without_a_display_only_the_window_misses_one(self):
        """This test's environment has neither DISPLAY nor QT_QPA_PLATFORM."""
        quiet = [("show", "overview"), ("kpi", "paid_gmv"), ("imports",), ("report", "--format", "md", "--out", self.folder / "r.md"),
                 ("grab", "data", "--out", self.folder / "p.png"), ("open", "--help"), ("demo", "--help"), ("--version",)]
        self.assertEqual(self.shop("import", self.write("orders.csv", csv_text([order("2216300000001", "2026-05-01", "1.00")])),
                                   "--quiet").err, "")
        for words in quiet:
            with self.subTest(words=words):
                run = self.run_shopglass(*words) if words[0].startswith("--") else self.shop(*words)
                self.assertEqual((run.code, run.err), (0, ""), run)
        run = self.shop("open")
        self.expect(run, 1, "There is no display here")
        self.assertEqual(len(run.err.strip().splitlines()), 1, run)


if __name__ == "__main__":
    unittest.main()

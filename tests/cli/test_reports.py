"""Reports as files: every format, the provider's brand, the same bytes twice, and everything that can go wrong."""
import datetime
import json
import os
import re
import struct
import subprocess
import unittest
import zipfile
import zlib

from shop import PLAIN_USER, PROGRAM, ShopTest, csv_text, order

ORDERS = csv_text([order(f"22163000000{n:05}", f"2026-05-{n % 28 + 1:02}", f"{n}.50") for n in range(1, 120)])
FORMATS = {"pdf": b"%PDF-", "html": b"<!DOCTYPE html>", "xlsx": b"PK", "md": b"# "}


def png(width=40, height=20) -> bytes:
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    rows = b"".join(b"\0" + b"\x80\x00\x40" * width for _ in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class Reports(ShopTest):
    def setUp(self):
        super().setUp()
        run = self.shop("import", self.write("orders.csv", ORDERS))
        self.assertEqual(run.code, 0, run)

    def report(self, form, path, *extra, **options):
        return self.shop("report", "--format", form, "--out", path, "--as-of", "2026-05-28", *extra, **options)

    def profile(self, **entries):
        self.write("logo.png", png())
        return self.write("provider.json", json.dumps({"name": "Hill & Partners", "contact": "hill@example.com",
                                                       "footer": "Confidential", "accent": "#800040",
                                                       "logo": "logo.png", **entries}))

    def test_every_format_twice_the_same(self):
        for form, begin in FORMATS.items():
            for lang in ("en", "zh"):
                with self.subTest(form=form, lang=lang):
                    first, second = self.folder / f"a.{form}", self.folder / f"b.{form}"
                    for path in (first, second):
                        run = self.report(form, path, "--profile", self.profile(), lang=lang)
                        self.assertEqual((run.code, run.out.strip()), (0, str(path)), run)
                    self.assertTrue(first.read_bytes().startswith(begin))
                    self.assertEqual(first.read_bytes(), second.read_bytes())

    def test_a_days_reports_agree_whatever_the_hour(self):
        """The day of making, not the minute, is what a report carries."""
        today = lambda: datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date().isoformat()
        for kind in ("review", "audit"):
            for form in FORMATS:
                with self.subTest(kind=kind, form=form):
                    paths = [self.folder / f"{name}.{form}" for name in "ab"]
                    day = None
                    while day != today():  # once more, should midnight pass in between
                        day = today()
                        for path in paths:
                            run = self.shop("report", "--kind", kind, "--format", form, "--out", path)
                            self.assertEqual(run.code, 0, run)
                    self.assertEqual(paths[0].read_bytes(), paths[1].read_bytes())
                    self.assertIn(day, self.dates_in(paths[0]))
                    self.assertEqual([], [d for d in self.dates_in(paths[0]) if d.startswith(f"{day} ")])

    @staticmethod
    def dates_in(path) -> list:
        """Every date of the report, with the time of day where it has one."""
        pattern = r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?"
        if path.suffix == ".pdf":
            made = re.search(rb"/CreationDate \(D:(\d{4})(\d\d)(\d\d)(\d{6})", path.read_bytes())
            year, month, day, time = (part.decode() for part in made.groups())
            return [f"{year}-{month}-{day}" + ("" if time == "000000" else f" {time}")]
        if path.suffix != ".xlsx":
            return re.findall(pattern, path.read_text())
        with zipfile.ZipFile(path) as book:
            return [d for name in book.namelist() if name.startswith("xl/sharedStrings") or name.startswith("xl/worksheets")
                    for d in re.findall(pattern, book.read(name).decode())]

    def test_the_brand_is_in_every_file(self):
        profile = self.profile()
        for form in ("pdf", "html", "xlsx"):
            run = self.report(form, self.folder / f"r.{form}", "--profile", profile)
            self.assertEqual(run.code, 0, run)
        html = (self.folder / "r.html").read_text()
        self.assertIn("Hill &amp; Partners", html)
        self.assertIn("--accent: #800040", html)
        self.assertIn("data:image/png;base64,", html)
        pdf = (self.folder / "r.pdf").read_bytes()
        self.assertIn(b"/Author <feff" + "Hill & Partners".encode("utf-16-be").hex().encode() + b">", pdf)
        self.assertEqual(pdf.count(b"/Subtype /Image"), 1)
        with zipfile.ZipFile(self.folder / "r.xlsx") as book:
            self.assertIsNone(book.testzip())
            self.assertIn("Hill &amp; Partners", book.read("docProps/core.xml").decode())
            self.assertIn("xl/media/image1.png", book.namelist())
            self.assertIn("FF800040", book.read("xl/styles.xml").decode())
            self.assertEqual({i.date_time for i in book.infolist()}, {(1980, 1, 1, 0, 0, 0)})

    def test_the_own_profile_is_used_when_none_is_named(self):
        home = self.folder / ".config" / "shopglass"
        home.mkdir(parents=True)
        (home / "provider.json").write_text('{"name": "Own Brand"}')
        run = self.report("md", self.folder / "r.md")
        self.assertEqual(run.code, 0, run)
        self.assertIn("Own Brand", (self.folder / "r.md").read_text())

    def test_broken_profiles(self):
        cases = [({"logo": "empty.png"}, "empty.png"), ({"logo": "text.png"}, "text.png"), ({"logo": "cut.png"}, "cut.png"),
                 ({"logo": "absent.png"}, "absent.png"), ({"accent": "red"}, "red"), ({"colour": "#112233"}, "colour"),
                 ({"logo": "bad.png"}, "bad.png")]
        self.write("empty.png", b"")
        self.write("text.png", "hello")
        self.write("cut.png", png()[:50])
        self.write("bad.png", png().replace(b"IDAT", b"IDAX"))
        for entries, part in cases:
            for form in FORMATS:
                with self.subTest(entries=entries, form=form):
                    old = self.write(f"old.{form}", "an older report")
                    run = self.report(form, old, "--profile", self.profile(**entries))
                    self.expect(run, 3, part)
                    self.assertEqual(len(run.err.strip().splitlines()), 1, run)
                    self.assertEqual(old.read_text(), "an older report")
        run = self.report("pdf", self.folder / "r.pdf", "--profile", self.folder / "none.json")
        self.expect(run, 3, "none.json")
        self.assertFalse((self.folder / "r.pdf").exists())

    def test_impossible_paths(self):
        folder = self.folder / "folder"
        folder.mkdir()
        for form in FORMATS:
            with self.subTest(form=form):
                self.expect(self.report(form, folder), 1, str(folder))
                self.expect(self.report(form, self.folder / "no" / "such" / f"r.{form}"), 1, f"r.{form}")
                self.assertEqual(list(folder.iterdir()), [])
        self.expect(self.report("docx", self.folder / "r.docx"), 2, "docx")
        self.expect(self.shop("report", "--format", "pdf"), 2, "--out")

    def test_unwritable_folder(self):
        closed = self.folder / "closed"
        closed.mkdir()
        os.chmod(closed, 0o555)
        self.addCleanup(os.chmod, closed, 0o755)
        prefix = PLAIN_USER if os.geteuid() == 0 else ()
        for form in FORMATS:
            with self.subTest(form=form):
                self.expect(self.report(form, closed / f"r.{form}", prefix=prefix), 1, f"r.{form}")
        self.assertEqual(list(closed.iterdir()), [])

    def test_full_disk(self):
        disk = self.folder / "disk"
        disk.mkdir()
        probe = subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", str(disk)], capture_output=True)
        if probe.returncode != 0:
            self.skipTest("this machine lets nobody mount a small disk: " + probe.stderr.decode().strip())
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"),
                       "LC_ALL": "C.UTF-8"}
        # The report's own disk is full; then that of the temporary files is.
        for form in ("pdf", "html", "xlsx"):
            for full, temporary in (("report", ""), ("temporary files", f'TMPDIR="{disk}" ')):
                if full == "temporary files" and form != "xlsx":
                    continue
                with self.subTest(form=form, full=full):
                    out = disk / f"r.{form}" if full == "report" else self.folder / f"kept.{form}"
                    script = (f'mount -t tmpfs -o size=16k none "{disk}" && printf old > "{out}" && {temporary}"$0" report '
                              f'--format {form} --out "{out}" --workspace "{self.workspace}" --as-of 2026-05-28 --lang en; '
                              f'code=$?; cat "{out}"; ls -A "{out.parent}" | grep -F ".{form}" >&2; exit $code')
                    run = subprocess.run(["unshare", "-rm", "sh", "-c", script, PROGRAM], capture_output=True,
                                         env=environment, timeout=240)
                    self.assertEqual(run.returncode, 1, run)
                    self.assertEqual(run.stdout, b"old", run)
                    lines = run.stderr.decode().strip().splitlines()
                    self.assertEqual(lines.pop(), out.name, run)
                    # The library that writes workbooks may say something of its own before.
                    self.assertIn(f".{form} could not be written", lines[-1])
                    self.assertNotIn("Unknown error", lines[-1])


if __name__ == "__main__":
    unittest.main()

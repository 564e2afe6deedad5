"""Files that were made to do harm: each ends with one sentence and the documented exit code, in little memory.

The time a run may take is that of ShopTest, which is far more than any of these needs: it only ends what hangs.
"""
import csv
import os
import resource
import struct
import subprocess
import threading
import zipfile

from shop import HEADER, PROGRAM, ShopTest, csv_text, order

MEBI = 1 << 20
HEAD = (",".join(HEADER) + "\r\n").encode()
GOOD = csv_text([order("2216300000000001", "2026-05-01", "100.00")]).encode()
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'


def sheet_xml(rows: bytes, before: bytes = b"") -> bytes:
    return before + f"<worksheet {MAIN}><sheetData>".encode() + rows + b"</sheetData></worksheet>"


def long_sheet(begin: bytes, middle: bytes, end: bytes = b"") -> tuple:
    """A thousand times `middle`."""
    whole = sheet_xml(begin + b"|" + end).split(b"|")
    return whole[0], middle, whole[1]


def inline(texts) -> bytes:
    return b"".join(b'<c t="inlineStr"><is><t>' + text.encode() + b"</t></is></c>" for text in texts)


HEADER_ROW = b"<row>" + inline(HEADER) + b"</row>"


def xlsx(path, sheet: bytes, **more: bytes) -> None:
    parts = {"_rels/.rels": f'<Relationships {RELATIONS}><Relationship Id="a" Type="{OFFICE}/officeDocument" '
                            'Target="xl/workbook.xml"/></Relationships>'.encode(),
             "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets><sheet name="s" sheetId="1" r:id="r"/></sheets>'
                                '</workbook>'.encode(),
             "xl/_rels/workbook.xml.rels": f'<Relationships {RELATIONS}><Relationship Id="r" Type="{OFFICE}/worksheet" '
                                           f'Target="sheet.xml"/><Relationship Id="t" Type="{OFFICE}/sharedStrings" '
                                           'Target="texts.xml"/></Relationships>'.encode(),
             "xl/sheet.xml": sheet, "xl/texts.xml": b"<sst/>", **more}
    zipped(path, parts)


def zipped(path, parts: dict) -> None:
    """Of each part its bytes, or three pieces of which the middle one comes a thousand times."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            with archive.open(name, "w") as part:
                begin, middle, end = content if isinstance(content, tuple) else (content, b"", b"")
                part.write(begin)
                for _ in range(1000):
                    part.write(middle)
                part.write(end)


def laughs(tag: str) -> bytes:
    entities = "".join(f'<!ENTITY a{i + 1} "{f"&a{i};" * 10}">' for i in range(9))
    return f'<!DOCTYPE {tag} [<!ENTITY a0 "ha">{entities}]>'.encode()


# How each file is made (bytes, or, where it is large, a function of the path, because what this process holds counts as the
# child's), and a part of the sentence that refuses it.
CASES = {
    "a row of ten million columns": ("a.csv", lambda path: path.write_bytes(HEAD + b"," * 10_000_000 + b"\n"),
                                     "row 2 has more than 16,384 columns"),
    "a header of ten million columns": ("a.csv", lambda path: path.write_bytes(b"a," * 10_000_000 + b"\n"),
                                        "more than 16,384 columns"),
    "a cell of two gigabytes": ("a.csv", lambda path: sparse(path, HEAD + b"x" * (3 * MEBI), 2 << 30),
                                "row 2 has a cell of more than 1 MiB"),
    "a quote that two gigabytes do not close": ("a.csv", lambda path: sparse(path, HEAD + b'"' + b"x\n" * (2 * MEBI), 2 << 30),
                                                "row 2"),
    "two gigabytes of nothing": ("a.csv", lambda path: sparse(path, b"", 2 << 30), "a.csv"),
    "zero bytes in a cell": ("a.csv", GOOD.replace(b"SKU1", b"SK\0U1"), "a.csv"),
    "a lone surrogate in UTF-8": ("a.csv", GOOD.replace(b"SKU1", b"\xed\xa0\x80"), "a.csv"),
    "a lone surrogate in UTF-16": ("a.csv", b"\xff\xfe" + GOOD.decode().encode("utf-16-le").replace(b"S\0K\0", b"\0\xd8K\0"),
                                   "a.csv"),
    "a thousand million laughs in a sheet": (
        "a.xlsx", lambda path: xlsx(path, sheet_xml(b"<row><c><v>&a9;</v></c></row>", laughs("worksheet"))), "document type"),
    "a thousand million laughs in the texts": (
        "a.xlsx", lambda path: xlsx(path, sheet_xml(HEADER_ROW),
                                    **{"xl/texts.xml": laughs("sst") + b"<sst><si><t>&a9;</t></si></sst>"}), "document type"),
    "a thousand million laughs on a page": (
        "a.xls", laughs("html") + b"<html><table><tr><td>&a9;</td></tr></table></html>", "a.xls"),
    "an XLSX of a gigabyte of blanks": ("a.xlsx", lambda path: xlsx(path, long_sheet(b"", b" " * MEBI)), "enormous size"),
    "an XLSX that says it is small": ("a.xlsx", lambda path: lying(path), "a.xlsx"),
    "an archive of a gigabyte of commas": (
        "a.zip", lambda path: zipped(path, {"a.csv": (HEAD, b"," * MEBI, b"")}), "enormous size"),
    "an XLSX with a cell of 200 MiB": (
        "a.xlsx", lambda path: xlsx(path, long_sheet(HEADER_ROW + b'<row><c t="str"><v>', b"x" * (200 << 10), b"</v></c></row>")),
        "cell of more than 1 MiB"),
    "an XLSX row of ten million columns": (
        "a.xlsx", lambda path: xlsx(path, long_sheet(HEADER_ROW + b"<row>", b"<c/>" * 10_000, b"</row>")),
        "row 2 has more than 16,384 columns"),
    "three million rows of one number": (
        "a.xlsx", lambda path: xlsx(path, long_sheet(HEADER_ROW, b'<row r="2"><c><v>1</v></c></row>' * 3000)), "row 2 is damaged"),
    "tags nested ten million deep": ("a.xlsx", lambda path: xlsx(path, long_sheet(b"", b"<a>" * 10_000)), "damaged"),
    "a page of ten million columns": (
        "a.xls", lambda path: path.write_bytes(b"<table><tr>" + b"<td>1" * 10_000_000 + b"</table>"), "a.xls"),
    "a page of ten million open tables": ("a.xls", lambda path: path.write_bytes(b"<table>" * 10_000_000), "a.xls"),
    "a page of wide and tall cells": (
        "a.xls", b"<table><tr>" + b"<td colspan=9999999 rowspan=9999999>1" * 16 + b"</table>", "a.xls"),
}


def sparse(path, begin: bytes, size: int) -> None:
    path.write_bytes(begin)
    os.truncate(path, size)


def lying(path) -> None:
    """The directory says that a sheet of 200 MiB has ten bytes."""
    xlsx(path, long_sheet(b"", b" " * (200 << 10)))
    content = path.read_bytes()
    entry = content.rindex(b"xl/sheet.xml") - 46
    assert content[entry:entry + 4] == b"PK\1\2"
    path.write_bytes(content[:entry + 24] + struct.pack("<I", 10) + content[entry + 28:])


class Hostile(ShopTest):
    MOST_MEMORY = 250 * MEBI

    def measured(self, *arguments) -> tuple[int, str, int]:
        """Exit code, sentences and most memory of one run, which may not take four gigabytes of addresses."""
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"),
                       "TMPDIR": str(self.folder), "LC_ALL": "C.UTF-8"}
        said = self.folder / "said"
        with open(said, "wb") as words:
            command = [PROGRAM, *map(str, arguments), "--workspace", str(self.workspace), "--lang", "en"]
            process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                       stderr=words, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30)))
            alarm = threading.Timer(240, process.kill)
            alarm.start()
            _, status, usage = os.wait4(process.pid, 0)
            alarm.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        return process.returncode, said.read_text(), usage.ru_maxrss * 1024

    def test_every_case(self):
        for name, (file, content, part) in CASES.items():
            with self.subTest(name):
                path = self.folder / file
                path.write_bytes(content) if isinstance(content, bytes) else content(path)
                got, words, memory = self.measured("import", path)
                path.unlink()
                self.assertEqual(got, 3, words)
                self.assertIn(part, words)
                self.assertIn("othing was changed", words)
                self.assertLess(memory, self.MOST_MEMORY)
        self.assertEqual(self.shop("imports", "--json").json()["imports"], [])

    def test_megabytes_of_text_in_many_rows(self):
        """One text of a megabyte in two columns of thousands of rows is a small XLSX; a CSV has one of its own in each."""
        def shared(path):
            row = inline(["2216300000%d", "2026-05-01 10:00:00", "1.00"]) + b'<c t="s"><v>0</v></c>' * 2
            head = inline(["订单号", "订单创建时间", "实付款", "商品名称", "商品规格"])
            rows = b"".join(b"<row>" + row % (100000 + i) + b"</row>" for i in range(6000))
            xlsx(path, sheet_xml(b"<row>" + head + b"</row>" + rows),
                 **{"xl/texts.xml": f"<sst {MAIN}><si><t>".encode() + b"x" * (MEBI - 100) + b"</t></si></sst>"})

        def own(path):
            with open(path, "w", encoding="utf-8") as file:
                file.write("订单号,订单创建时间,实付款,商品名称\n")
                for i in range(400):
                    file.write(f"{2216300000100000 + i},2026-05-01 10:00:00,1.00,{i}{'x' * (MEBI - 100)}\n")

        for name, write, rows in (("a.xlsx", shared, 6000), ("a.csv", own, 400)):
            with self.subTest(name):
                path = self.folder / name
                write(path)
                got, words, memory = self.measured("import", path, "--store", name)
                path.unlink()
                self.assertEqual(got, 0, words)
                self.assertLess(memory, self.MOST_MEMORY)
                listed = self.shop("imports", "--store", name, "--json").json()["imports"]
                self.assertEqual([one["rows_new"] for one in listed], [rows])

    def test_what_is_no_ordinary_file(self):
        pipe = self.folder / "pipe.csv"
        os.mkfifo(pipe)
        (self.folder / "zero.csv").symlink_to("/dev/zero")
        (self.folder / "self.csv").symlink_to("self.csv")
        for path in (pipe, self.folder / "zero.csv", self.folder / "self.csv", "/dev/zero", "/dev/stdin"):
            with self.subTest(path=str(path)):
                self.expect(self.shop("import", path), 3, str(path))
        mapped = self.write("good.csv", GOOD)
        for path in (pipe, "/dev/zero"):
            with self.subTest(mapping=str(path)):
                self.expect(self.shop("import", mapped, "--mapping", path), 3, "not an ordinary file")
                self.expect(self.run_shopglass("rules", "check", path), 3, "not an ordinary file")

    def test_a_folder_that_leads_into_itself(self):
        folder = self.folder / "exports"
        (folder / "deep").mkdir(parents=True)
        (folder / "deep" / "up").symlink_to("..")
        (folder / "again").symlink_to(".")
        (folder / "root").symlink_to("/")
        (folder / "self.csv").symlink_to("self.csv")
        (folder / "zero.csv").symlink_to("/dev/zero")
        os.mkfifo(folder / "pipe.csv")
        (folder / "deep" / "good.csv").write_bytes(GOOD)
        run = self.shop("import", folder, "--json")
        self.expect(run, 4, "zero.csv is not an ordinary file")
        self.assertEqual([(entry["file"], entry["state"]) for entry in run.json()["imports"]],
                         [("good.csv", "stored"), ("zero.csv", "refused")])

    def test_formulas_are_texts_in_what_we_write(self):
        titles = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "|cmd", "\uff1d1+1", "=HYPERLINK(\"http://x\",\"y\")"]
        rows = [order(str(2216300000000001 + i), "2026-05-01", "1.00", product=str(25812911614300 + i), 商品名称=title)
                for i, title in enumerate(titles)]
        self.assertEqual(self.shop("import", self.write("a.csv", csv_text(rows))).code, 0)
        run = self.shop("kpi", "paid_gmv", "--by", "product", "--csv", "--from", "2026-05-01", "--to", "2026-05-01")
        written = {line[1] for line in csv.reader(run.out.splitlines()[1:])}
        self.assertEqual(written, {"'" + title for title in titles}, run)

    def test_a_file_that_does_not_stop_growing(self):
        path = self.folder / "a.csv"
        rows = csv_text([order(str(3300000000000000 + i), "2026-05-03", "9.90") for i in range(1000)]).encode()[len(HEAD):]
        path.write_bytes(HEAD + rows * 30)
        done = threading.Event()

        def write_on():
            with open(path, "ab", buffering=0) as file:
                for _ in range(100_000):
                    if done.is_set() or file.tell() > 200 * MEBI:
                        return
                    file.write(rows[:5000])

        writer = threading.Thread(target=write_on)
        writer.start()
        try:
            run = self.shop("import", path)
        finally:
            done.set()
            writer.join()
        self.expect(run, 3, "a.csv changed while it was read")
        self.assertEqual(self.shop("imports", "--json").json()["imports"], [])

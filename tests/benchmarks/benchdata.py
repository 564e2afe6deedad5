"""The files that the benchmarks read: an invented shop's orders in the forms that a merchant downloads.

Everything comes from `shopglass sample` with a fixed seed and last day, so two machines measure the same bytes.
"""
import csv
import pathlib
import shutil
import subprocess
import zipfile
from xml.sax.saxutils import escape

LAST_DAY = "2026-10-31"
DAYS = 730

# 26 of the platform's 64 columns, all of them kept by an import: what the targets were set for.
KEPT = ["订单号", "订单创建时间", "订单支付时间", "发货时间", "预售/承诺发货时间", "订单状态", "商品ID", "商品名称", "商品规格",
        "SKU编码", "成交数量", "商品单价", "店铺优惠", "实付款", "售后状态", "快递费", "渠道", "订单载体", "CPS达人ID",
        "CPS达人昵称", "预估推广者分佣比例", "预估推广佣金", "收货人电话", "收货地址-省", "收货地址-市", "快递单号"]
PHONE = KEPT.index("收货人电话")
MONEY = [KEPT.index(name) for name in ("商品单价", "店铺优惠", "实付款", "快递费", "预估推广佣金")]
NUMBERS = {KEPT.index("成交数量"), *MONEY}
BUYERS_PER_ORDER = 0.39
LETTERS = [chr(ord("A") + i) for i in range(26)]


def phone_of(number: int, buyers: int) -> str:
    """Of an order's buyer: few buy often, most once or twice."""
    mixed = number * 2654435761 % 4294967296
    return str(13000000000 + mixed * mixed // 4294967296 % buyers)


class Data:
    """Makes each file at its first use and keeps it in `folder`."""

    def __init__(self, folder: pathlib.Path, program: str, orders: int, say):
        self.folder, self.program, self.orders, self.say = folder, program, orders, say

    def begin(self, keep: bool):
        """Starts from nothing, or from what an earlier run left; workspaces are always those of this program."""
        if not keep:
            shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        for workspace in self.folder.glob("*.shopglass"):
            workspace.unlink()

    def _made(self, name: str, make) -> pathlib.Path:
        path = self.folder / name
        if not path.exists():
            self.say(f"making {name}")
            half = path.with_name("half_" + name)
            make(half)
            half.rename(path)
        return path

    def _sample(self, path: pathlib.Path):
        done = subprocess.run([self.program, "sample", "--out", str(self.folder), "--orders", str(self.orders), "--days",
                               str(DAYS), "--last-day", LAST_DAY, "--csv-only", "--quiet"], check=True,
                              capture_output=True, text=True)
        pathlib.Path(done.stdout.split("\n")[0]).rename(path)

    def platform(self) -> pathlib.Path:
        """As the platform writes it: GB18030, 64 columns, receivers masked, newest order first."""
        return self._made(f"platform_{self.orders}.csv", self._sample)

    def platform_utf8(self) -> pathlib.Path:
        def make(path):
            with open(path, "wb") as out:
                subprocess.run(["iconv", "-f", "GB18030", "-t", "UTF-8", str(self.platform())], stdout=out, check=True)
        return self._made(f"platform_utf8_{self.orders}.csv", make)

    def _narrow(self, path: pathlib.Path, plain_phones: bool):
        """Ids without the trailing tab, money as plain numbers, blanks empty: so that peers can give them types."""
        buyers = max(1, int(self.orders * BUYERS_PER_ORDER))
        with open(self.platform(), encoding="gb18030", newline="") as source, \
                open(path, "w", encoding="utf-8-sig", newline="") as out:
            rows, writer = csv.reader(source), csv.writer(out)
            header = next(rows)
            places = [header.index(name) for name in KEPT]
            writer.writerow(KEPT)
            for number, row in enumerate(rows):
                cells = [row[place].strip("\t¥") for place in places]
                cells = ["" if cell in ("-", "--") else cell for cell in cells]
                for place in MONEY:
                    cells[place] = cells[place].replace(",", "")
                if plain_phones:
                    cells[PHONE] = phone_of(number, buyers)
                writer.writerow(cells)

    def orders_csv(self) -> pathlib.Path:
        return self._made(f"orders_{self.orders}.csv", lambda path: self._narrow(path, plain_phones=False))

    def buyers_csv(self) -> pathlib.Path:
        """With telephone numbers in plain, from which buyers are made out."""
        return self._made(f"buyers_{self.orders}.csv", lambda path: self._narrow(path, plain_phones=True))

    def shop(self) -> pathlib.Path:
        """A folder with the same shop's exports of every kind."""
        def make(folder):
            subprocess.run([self.program, "sample", "--out", str(folder), "--orders", str(self.orders), "--days", str(DAYS),
                            "--last-day", LAST_DAY, "--quiet"], check=True, stdout=subprocess.DEVNULL)
        return self._made(f"shop_{self.orders}", make)

    def shop_files(self) -> list[pathlib.Path]:
        """One file of each kind: all orders with telephone numbers in plain, and what is not about orders alone. Other
        files of the same rows (by month, of older layouts) are left out."""
        orders = self._made(f"shop_orders_{self.orders}.csv", self._plain_phones)
        others = [path for path in sorted(self.shop().iterdir()) if not path.name.startswith("订单")
                  and not any(word in path.name for word in ("早期导出", "旧版", "简版"))]
        return [orders, *others]

    def _plain_phones(self, path: pathlib.Path):
        buyers = max(1, int(self.orders * BUYERS_PER_ORDER))
        whole = next(path for path in sorted(self.shop().glob("订单列表_*.csv")) if path.stem.count("_") == 1)
        with open(whole, encoding="gb18030", newline="") as source, open(path, "w", encoding="utf-8-sig", newline="") as out:
            rows, writer = csv.reader(source), csv.writer(out)
            header = next(rows)
            phone = header.index("收货人电话")
            writer.writerow(header)
            for number, row in enumerate(rows):
                row[phone] = phone_of(number, buyers)
                writer.writerow(row)

    def changed_csv(self) -> pathlib.Path:
        """The same rows in other bytes: one empty line more."""
        def make(path):
            with open(self.orders_csv(), "rb") as source, open(path, "wb") as out:
                while block := source.read(1 << 22):
                    out.write(block)
                out.write(b"\r\n")
        return self._made(f"orders_again_{self.orders}.csv", make)

    def earlier_csv(self) -> pathlib.Path:
        """The same orders as a file some days older has them: every third had not been shipped yet."""
        def make(path):
            status, *shipping = [KEPT.index(name) for name in ("订单状态", "发货时间", "快递单号")]
            with open(self.orders_csv(), encoding="utf-8-sig", newline="") as source, \
                    open(path, "w", encoding="utf-8-sig", newline="") as out:
                rows, writer = csv.reader(source), csv.writer(out)
                writer.writerow(next(rows))
                for number, row in enumerate(rows):
                    if number % 3 == 0:
                        row[status] = "待发货"
                        for place in shipping:
                            row[place] = ""
                    writer.writerow(row)
        return self._made(f"orders_earlier_{self.orders}.csv", make)

    def orders_gb18030(self) -> pathlib.Path:
        def make(path):
            with open(path, "wb") as out:
                subprocess.run(["sh", "-c", 'tail -c +4 "$0" | iconv -f UTF-8 -t GB18030', str(self.orders_csv())],
                               stdout=out, check=True)
        return self._made(f"orders_gb18030_{self.orders}.csv", make)

    def xlsx(self, rows: int) -> pathlib.Path:
        """The first rows of the 26 columns as one sheet of inline strings and numbers, as streaming writers do it."""
        return self._made(f"orders_{rows}.xlsx", lambda path: write_xlsx(self.orders_csv(), rows, path))


def sheet_row(number: int, cells: list[str], numbers) -> str:
    parts = [f'<row r="{number}">']
    for column, cell in enumerate(cells):
        if not cell:
            continue
        place = f"{LETTERS[column]}{number}"
        if column in numbers:
            parts.append(f'<c r="{place}"><v>{cell}</v></c>')
        else:
            parts.append(f'<c r="{place}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>')
    parts.append("</row>")
    return "".join(parts)


PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                           '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                           '<Override PartName="/xl/workbook.xml" ContentType='
                           '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
                           '<Override PartName="/xl/worksheets/sheet1.xml" ContentType='
                           '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"'
                   ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
                   ' Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r='
                       '"http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
                       '<sheet name="orders" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                                  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                                  'relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def write_xlsx(source: pathlib.Path, rows: int, path: pathlib.Path):
    with open(source, encoding="utf-8-sig", newline="") as lines, \
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as book:
        for name, text in PARTS.items():
            book.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns='
                        b'"http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')
            for number, cells in enumerate(csv.reader(lines), 1):
                if number > rows + 1:
                    break
                sheet.write(sheet_row(number, cells, NUMBERS if number > 1 else ()).encode())
            sheet.write(b"</sheetData></worksheet>")

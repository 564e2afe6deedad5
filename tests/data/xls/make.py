#!/usr/bin/env python3
"""How the old workbooks of this folder were made: workbooks written here by hand, saved as .xls by other programs.

    make.py FOLDER      writes orders.xlsx and date1904.xlsx there, then has LibreOffice (orders.xls, date1904.xls) and
                        gnumeric (dual.xls: for Excel 95 and 97 alike) save them
All of it is invented.
"""
import pathlib
import subprocess
import sys
import zipfile
from xml.sax.saxutils import escape, quoteattr

FORMATS = ["General", "yyyy-mm-dd hh:mm:ss", "yyyy/m/d h:mm", 'yyyy"年"m"月"d"日"', "[$-804]yyyy/m/d", "yyyy-mm-dd",
           "0.00_);[Red](0.00)", "¥#,##0.00"]
SECOND, MINUTE, CHINESE, LOCAL, DAY, RED, YUAN = range(1, 8)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"

ORDERS = [("订单", [
    ["订单号", "订单创建时间", "订单支付时间", "订单状态", "实付款", "成交数量", "商品名称"],
    ["691234567890123456", (46127.430902777778, SECOND), (46127.43125, MINUTE), "已收货", (83.16, RED), 2, '茶杯 "白"'],
    ["691234567890123457", (46114, CHINESE), None, "交易关闭", (-1234.5, YUAN), 1, "壶"],
    [1234567, "2026-04-03 01:02:03", (46115.5, LOCAL), "已发货", 0.1 + 0.2, None, None]]),
    ("空", []),
    ("公式", [["a", "b", "c"], [1.5, "=A2*2", '=A2&"元"'], [True, "=1/0", None], [None, None, "末"]])]
DATES = [("S", [["日期", (44665.25, SECOND), (44665, DAY), (12.5, RED)]])]


def cell(value, row: int, column: int) -> str:
    style = 0
    if isinstance(value, tuple):
        value, style = value
    where = f'r="{chr(65 + column)}{row}"'
    if value is None:
        return ""
    if isinstance(value, bool):
        return f'<c {where} t="b"><v>{int(value)}</v></c>'
    if isinstance(value, (int, float)):
        return f'<c {where} s="{style}"><v>{value!r}</v></c>'
    if value.startswith("="):
        return f"<c {where}><f>{escape(value[1:])}</f></c>"
    return f'<c {where} t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def sheet(rows) -> str:
    lines = ("".join(cell(value, i, c) for c, value in enumerate(row)) for i, row in enumerate(rows, 1))
    return (f'<worksheet xmlns="{MAIN}"><sheetData>'
            + "".join(f'<row r="{i}">{line}</row>' for i, line in enumerate(lines, 1)) + "</sheetData></worksheet>")


def save(path: pathlib.Path, sheets, properties: str) -> None:
    numbers = range(1, len(sheets) + 1)
    relation = f'<Relationship Id="{{}}" Type="{OFFICE}/{{}}" Target="{{}}"/>'.format
    override = f'<Override PartName="/xl/{{}}.xml" ContentType="{TYPES}.{{}}+xml"/>'.format
    formats = "".join(f'<numFmt numFmtId="{164 + i}" formatCode={quoteattr(f)}/>' for i, f in enumerate(FORMATS))
    styles = "".join(f'<xf numFmtId="{164 + i}" applyNumberFormat="1"/>' for i in range(len(FORMATS)))
    parts = {
        "[Content_Types].xml":
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            + override("workbook", "sheet.main") + override("styles", "styles")
            + "".join(override(f"worksheets/sheet{n}", "worksheet") for n in numbers) + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">' + relation("r1", "officeDocument", "xl/workbook.xml")
                       + "</Relationships>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">' + relation("s", "styles", "styles.xml")
                                      + "".join(relation(f"r{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in numbers)
                                      + "</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><workbookPr {properties}/><sheets>'
                           + "".join(f'<sheet name="{sheets[n - 1][0]}" sheetId="{n}" r:id="r{n}"/>' for n in numbers)
                           + "</sheets></workbook>",
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts count="{len(FORMATS)}">{formats}</numFmts>'
                         '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
                         f'<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>{styles}</cellXfs></styleSheet>',
    }
    with zipfile.ZipFile(path, "w") as book:
        for name, text in parts.items():
            book.writestr(name, text)
        for number, (_, rows) in enumerate(sheets, 1):
            book.writestr(f"xl/worksheets/sheet{number}.xml", sheet(rows))


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    save(folder / "orders.xlsx", ORDERS, "")
    save(folder / "date1904.xlsx", DATES, 'date1904="1"')
    subprocess.run(["soffice", "--headless", "--convert-to", "xls:MS Excel 97", "orders.xlsx", "date1904.xlsx"], cwd=folder,
                   check=True)
    subprocess.run(["ssconvert", "-T", "Gnumeric_Excel:excel_dsf", "orders.xlsx", "dual.xls"], cwd=folder, check=True)


if __name__ == "__main__":
    main()

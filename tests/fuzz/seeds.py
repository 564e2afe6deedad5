"""First inputs of each fuzz target: small, made here, each with a form that a random byte would hardly hit."""
import json
import pathlib
import struct
import zipfile
from io import BytesIO

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
RULEBOOK = pathlib.Path(__file__).resolve().parent.parent.parent / "resources" / "rulebook"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

ORDERS = "订单编号,实付款,订单支付时间,订单状态\r\n2216300000000001,¥1,299.90,2026-05-01 10:00:00,交易成功\r\n"
TABLE = 'a,b;c\td\r\n"1,\n""2""",3;4\t5\r\n合计,,\r\n\r\n=1+1,\'6,"7"x\r\n'

ROWS = ('<row r="1" spans="1:4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>店 a</t></is></c>'
        '<c r="C1" s="2"><v>45245.5</v></c><c r="D1" t="str"><f>A1</f><v>_x000D_x</v></c></row>'
        '<row><c><v>1.5E3</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-05-01T10:00:00</v></c></row>'
        '<row r="7"><c r="B7" t="inlineStr"><is><r><t>a</t></r><rPh><t>b</t></rPh><r><t xml:space="preserve"> &amp;c</t></r>'
        '</is></c><!-- odd --><c r="C7"><v><![CDATA[3]]></v></c></row><x:row xmlns:x="a"><x:c><x:v>&#49;</x:v></x:c></x:row>')
STRINGS = ('<si><t>订单编号</t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r></si><si><t>店</t><rPh sb="0" eb="1">'
           '<t>dian</t></rPh></si><si/><si><t xml:space="preserve"> a_x000D_b_x005F_ </t></si><!-- --><si><t><![CDATA[x]]></t>'
           '</si>')
STYLES = (f'<styleSheet {MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm:ss"/><numFmt '
          'numFmtId="165" formatCode="[h]:mm;&quot;d&quot;0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf/></cellXfs></styleSheet>')
RELATIONS = (f'<Relationships {PACKAGE}><Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
             f'<Relationship Id="rId2" Type="{OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" '
             f'Type="{OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>')
WORKBOOK = (f'<workbook {MAIN} xmlns:r="{OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="Orders" sheetId="1" '
            'r:id="rId1"/><sheet name="b" state="hidden" r:id="rId9"/></sheets></workbook>')
ROOT = f'<Relationships {PACKAGE}><Relationship Id="a" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'


def sheet(rows: str) -> str:
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<worksheet {MAIN}><dimension ref="A1"/>'
    return f"{head}<sheetData>{rows}</sheetData></worksheet>"


def zipped(parts: dict[str, str | bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return stream.getvalue()


def workbook_parts() -> dict[str, str]:
    return {"_rels/.rels": ROOT, "xl/workbook.xml": WORKBOOK, "xl/_rels/workbook.xml.rels": RELATIONS,
            "xl/worksheets/sheet1.xml": sheet(ROWS), "xl/styles.xml": STYLES,
            "xl/sharedStrings.xml": f"<sst {MAIN}>{STRINGS}</sst>"}


def csv() -> list[bytes]:
    table = TABLE.encode()
    return [bytes([how, block]) + text for how in range(4) for block in (0, 6) for text in (table, table.replace(b"\n", b""))] \
        + [b"\1\1sep=|\r\na|b\r\n", b"\1\1" + b'"' * 7 + b",a\0b", ("\1\2" + ORDERS * 3).encode()]


def decoding() -> list[bytes]:
    texts = [ORDERS, TABLE, "€😀\u20ac\ue5e5", ""]
    codes = ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-be"]
    return [bytes([how]) + text.encode(code) for how in range(3) for text in texts for code in codes] \
        + [b"\0\xfe\xff" + "a\n😀".encode("utf-16-be"), b"\0" + "店".encode() * 40 + b"\xff", b"\2\x81\x30\x81\x30\xe3\x32\x9a\x35"]


def typing() -> list[bytes]:
    texts = ["¥1,299.90", "(12.30)", "47.22万", "30.0%", "4.87分", "1.23E+17", "6912\t", '="0012"', "'12", "2026-05-01 10:20:30",
             "2026/5/1", "2026年5月1日 8时", "20260501", "2026-05-01T10:20:30+09:00", "10/2/2026", "2026-11-14 13:00-13:59",
             "2025-07-01-2025-07-31", "￥6.8 至 ￥24.99", "45245.5", "--", "N/A", "_x000D_a_x005F_", 'yyyy"年"m;[h]:mm', "AB12", "空",
             "yyyy#M#d\0" + "2026#3#11", "yyyy-MM-dd'T'H:m:s\0" + "2026-03-11T1:2:3", "١٢", "9223372036854775808"]
    return [bytes([index % 4]) + text.encode() for index, text in enumerate(texts)]


def mapping() -> list[bytes]:
    rules = {"order_id": "编号", "paid_amount": {"formula": "{a} * -({b} + 1.5) / 3", "strip_suffixes": ["元"]},
             "created_at": {"header": "日期", "date_format": "yyyy#M#d", "only_where": "编号"},
             "buyer": {"header": "x", "identity": "phone"}, "product_id": {"header": "y", "blank_values": ["0"]}, "paid_at": None,
             "quantity": {"constant": "1"}}
    whole = {"name": "n", "kind": "orders", "grain": "line", "encoding": "GB18030", "delimiter": ";",
             "date_order": "month_day_year", "sheet": "s", "header_row": 3, "skip_rows_with": ["小计"],
             "fill_down": ["created_at"], "headers": ["编号", "日期"],
             "attributes": rules, "note": 1}
    daily = {"kind": "traffic", "attributes": {"day": {"above_header": True}, "gmv": "a", "paid_orders": None}}
    return [json.dumps(value, ensure_ascii=False).encode() for value in (whole, daily)] \
        + [path.read_bytes() for path in sorted((DATA / "mappings").glob("*.json"))]


def sheets() -> list[bytes]:
    return [bytes([which]) + sheet(rows).encode() for which in (0, 1) for rows in (ROWS, ROWS[:200])]


def strings() -> list[bytes]:
    return [f"<sst {MAIN}>{STRINGS}</sst>".encode(), b"<sst><si><t>a</t></si></sst>"]


def workbook() -> list[bytes]:
    parts = [WORKBOOK, ROOT, RELATIONS, STYLES]
    return [bytes([index]) + part.encode() for index, part in enumerate(parts)]


def xlsx() -> list[bytes]:
    parts = workbook_parts()
    return [zipped(parts), zipped(parts, zipfile.ZIP_DEFLATED), zipped({"xl/workbook.xml": WORKBOOK})]


def archive() -> list[bytes]:
    members = {"june/orders.csv": ORDERS, "订单.txt": "a", "../up.csv": "b", "__MACOSX/x.csv": "c",
               "in.zip": zipped({"a.csv": "a"})}
    return [zipped(members), zipped(members, zipfile.ZIP_DEFLATED), zipped({"orders.csv": ORDERS})]


def xls() -> list[bytes]:
    """The workbook streams: the sectors of our own files lie in a row. And small ones by hand."""
    record = lambda kind, data: struct.pack("<HH", kind, len(data)) + data
    begin = lambda kind: record(0x809, struct.pack("<HHI", 0x600, kind, 0))
    end = record(0x0A, b"")

    def book(globals_: bytes, sheet: bytes) -> bytes:
        at = len(begin(5) + globals_ + end) + 13
        return begin(5) + globals_ + record(0x85, struct.pack("<IHBB", at, 0, 1, 0) + b"S") + end + begin(16) + sheet + end

    size = record(0x200, struct.pack("<IIHHH", 0, 3, 0, 2, 0))
    number = record(0x203, struct.pack("<HHHd", 0, 0, 1, 46127.0))
    texts = (b"\1\0\x08\1\0aAAAA" + b"\1\0\x04\3\0\0\0bBBB" + b"\3\0\0c")
    table = record(0xFC, struct.pack("<II", 3, 3) + texts) + record(0x3C, b"\1" + "店镜".encode("utf-16-le"))
    formats = record(0x41E, struct.pack("<HHB", 164, 4, 0) + b"yy-m") + record(0xE0, struct.pack("<HH", 0, 0)) \
        + record(0xE0, struct.pack("<HH", 0, 164))
    cells = record(0xFD, struct.pack("<HHHI", 1, 0, 0, 2)) + record(0x27E, struct.pack("<HHHI", 1, 1, 1, 0x7FFFFFFE)) \
        + record(0xBD, struct.pack("<HHHIHIH", 2, 0, 1, 6, 0, 4, 1)) + record(0x204, struct.pack("<HHHHB", 0, 1, 0, 1, 0) + b"t")
    by_hand = [book(table + formats, size + number + cells), book(b"", number), book(formats, size + size[:-4] + number),
               book(b"", size + begin(32) + number + end + number)]
    return [stream_of(path.read_bytes(), "Workbook") for path in sorted((DATA / "xls").glob("*.xls"))] + by_hand


def stream_of(box: bytes, name: str) -> bytes:
    """A stream of a sound OLE2 file whose FAT the header names."""
    size = 1 << struct.unpack_from("<H", box, 30)[0]
    sector = lambda number: box[(number + 1) * size:(number + 2) * size]
    fat = b"".join(sector(n) for n in struct.unpack_from("<109I", box, 76) if n < 0xFFFFFFFA)

    def chain(number: int, table: bytes, piece) -> bytes:
        pieces = []
        while number < 0xFFFFFFFA:
            pieces.append(piece(number))
            number = struct.unpack_from("<I", table, number * 4)[0]
        return b"".join(pieces)

    directory = chain(struct.unpack_from("<I", box, 48)[0], fat, sector)
    entries = [directory[at:at + 128] for at in range(0, len(directory), 128)]
    small = chain(struct.unpack_from("<I", entries[0], 116)[0], fat, sector)
    small_fat = chain(struct.unpack_from("<I", box, 60)[0], fat, sector)
    for entry in entries:
        if entry[:64].decode("utf-16-le").rstrip("\0") == name:
            start, length = struct.unpack_from("<II", entry, 116)
            if length < 4096:
                return chain(start, small_fat, lambda n: small[n * 64:(n + 1) * 64])[:length]
            return chain(start, fat, sector)[:length]
    raise KeyError(name)


def ole() -> list[bytes]:
    files = sorted((DATA / "encrypted").glob("sha*.xlsx")) + sorted((DATA / "xls").glob("*.xls"))
    return [path.read_bytes() for path in files if path.stat().st_size < 16384]


def decryption() -> list[bytes]:
    inputs = []
    for path in sorted((DATA / "encrypted").glob("s*.xlsx")):
        box = path.read_bytes()
        info, package = stream_of(box, "EncryptionInfo"), stream_of(box, "EncryptedPackage")
        # Fewer turns make another key, and cost less time.
        for patient, text in ((True, info), (False, info.replace(b'spinCount="100000"', b'spinCount="10"'))):
            rest = struct.pack("<H", len(text)) + text + package
            inputs.append(bytes([(sum(rest) + (not patient)) % 16]) + rest)
    return inputs


def html() -> list[bytes]:
    return [b"<html><body><table><tr><th colspan=2>a<th>b&amp;&#x5e97;<tr><td rowspan=2>1<td>2<br>3<td><table><tr><td>x</table>"
            b"<tr><td>4</table><!-- <table> --><script>'<table>'</script><table><tr><td>c</td></tr></table>",
            "<TABLE><TR><TD>订单编号</TD><TD nowrap>实付款&nbsp;</TD></TR></TABLE>".encode()]


def headers() -> list[bytes]:
    aliases = json.loads((RULEBOOK.parent / "import" / "aliases.json").read_text(encoding="utf-8"))
    texts: list[str] = []

    def collect(value: object) -> None:
        if isinstance(value, str) and len(value) < 16:
            texts.append(value)
        elif isinstance(value, dict):
            for each in value.values():
                collect(each)
        elif isinstance(value, list):
            for each in value:
                collect(each)

    collect(aliases)
    lines = ["\t".join(texts[at:at + 30]) for at in range(0, len(texts), 30)]
    return [bytes([index]) + line.encode() for index, line in enumerate(lines)] + ["\1统计周期：2026-11-01-2026-11-01\n日期\t成交金额\t成交订单数\n2026\t1\t2".encode()]


def formula() -> list[bytes]:
    texts = ["{Quantity} * {Unit price} - 1.5", "-(({a}+{b})/{a})*10000", "1/3*3", "a > 0 ? b / a : min(b, 1e3, c)",
             "a ^ b && !(c || d)", "1..2", "{}", "((((", "a=1", "sum(a,b)", '"text"', "0x10", "9" * 40, "1e999"]
    return [bytes([index % 4]) + text.encode() for index, text in enumerate(texts)]


def rulebook() -> list[bytes]:
    return [path.read_bytes() for path in sorted(RULEBOOK.glob("*.json"))]


def preview() -> list[bytes]:
    files = [ORDERS.encode(), ORDERS.encode("gb18030"), ORDERS.encode("utf-16"), zipped(workbook_parts()), *html(), *ole()[:2],
             "日期,成交金额,成交订单数,商品曝光次数,商品点击次数\n2026-05-01,30,1,100,10\n合计,30,1,100,10\n".encode()]
    return [bytes([how]) + file for how in range(4) for file in files]


def of(target: str) -> dict[str, bytes]:
    """By name: the inputs."""
    makers = {"archive": archive, "csv": csv, "decoding": decoding, "decryption": decryption, "formula": formula,
              "headers": headers, "html": html, "mapping": mapping, "ole": ole, "preview": preview, "rulebook": rulebook,
              "sheet": sheets,
              "strings": strings, "typing": typing, "workbook": workbook, "xls": xls, "xlsx": xlsx}
    return {f"{index:03}": content for index, content in enumerate(makers[target]())}

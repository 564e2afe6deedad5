"""Reads the raw sample files: what do the exports themselves say?

Python standard library and openssl only; knows nothing of our code, database or import rules beyond design.md §4a and §5.
"""

import csv
import io
import os
import zipfile
import xml.etree.ElementTree as ElementTree
from datetime import datetime

from encryptedworkbook import is_encrypted, opened

BLANKS = {"", "-", "--", "—", "/"}
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

# A moment that may lie ahead says nothing about when a file was made.
PLANNED = {"预售/承诺发货时间", "超时时间", "预售定金支付时间"}


def clean(text):
    text = text.strip().strip("\t").strip()
    return None if text in BLANKS else text


def fen(text):
    """'¥1,299.90' -> 129990, exactly."""
    if text is None:
        return None
    text = text.replace("¥", "").replace(",", "")
    sign = -1 if text.startswith("-") else 1
    yuan, _, rest = text.lstrip("-").partition(".")
    assert len(rest.rstrip("0")) <= 2, text
    return sign * (int(yuan or "0") * 100 + int((rest + "00")[:2]))


def moment(text):
    return None if text is None else datetime.strptime(text, "%Y-%m-%d %H:%M:%S")


def csv_rows(path):
    with open(path, "rb") as file:
        data = file.read()
    if data.startswith(b"\xef\xbb\xbf"):
        text = data[3:].decode("utf-8")
    else:
        text = data.decode("gb18030")
    return list(csv.reader(io.StringIO(text, newline="")))


def column_number(reference):
    number = 0
    for letter in reference:
        if letter.isdigit():
            break
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def cell_text(cell, shared):
    kind = cell.get("t")
    if kind == "inlineStr":
        return "".join(part.text or "" for part in cell.iter(SHEET + "t"))
    value = cell.find(SHEET + "v")
    if value is None or value.text is None:
        return ""
    if kind == "s":
        return shared[int(value.text)]
    if kind in ("str", "b", "e"):
        return value.text
    return format(float(value.text), ".15g")


def xlsx_rows(path):
    with zipfile.ZipFile(io.BytesIO(opened(path)) if is_encrypted(path) else path) as package:
        shared = []
        if "xl/sharedStrings.xml" in package.namelist():
            for item in ElementTree.fromstring(package.read("xl/sharedStrings.xml")):
                shared.append("".join(part.text or "" for part in item.iter(SHEET + "t")))
        sheets = sorted(name for name in package.namelist() if name.startswith("xl/worksheets/sheet"))
        for name in sheets:
            for row in ElementTree.fromstring(package.read(name)).iter(SHEET + "row"):
                cells = []
                for cell in row.iter(SHEET + "c"):
                    at = column_number(cell.get("r"))
                    cells.extend([""] * (at - len(cells)))
                    cells.append(cell_text(cell, shared))
                yield cells


def normal(header):
    return header.strip().replace("（", "(").replace("）", ")")


def table(path):
    """(kind, headers, rows as dicts of cleaned texts); kind is None for files that are not asked for."""
    rows = list(xlsx_rows(path)) if path.endswith(".xlsx") else csv_rows(path)
    for index, row in enumerate(rows[:20]):
        headers = [normal(cell) for cell in row]
        if "售后单号" in headers:
            kind = "aftersales"
        elif "订单状态" in headers and "渠道" in headers:
            kind = "orders"
        elif "发货时间" in headers and ("物流单号" in headers or "快递单号" in headers):
            kind = "shipments"
        else:
            continue
        body = []
        for cells in rows[index + 1:]:
            again = [normal(cell) for cell in cells] == headers  # the next sheet
            if cells and cells[0].strip() not in ("合计", "总计", "全部") and any(cells) and not again:
                cells = cells + [""] * (len(headers) - len(cells))
                body.append({header: clean(cell) for header, cell in zip(headers, cells)})
        return kind, headers, body
    return None, [], []


def latest_moment(headers, rows):
    """When a file was made, as far as its contents tell."""
    names = [name for name in headers if name.endswith("时间") and name not in PLANNED]
    return max(row[name] for row in rows for name in names if row[name])


def winners(files, key, rank):
    """§4a: per business key the highest of rank, then the file's latest moment, then the later file; attributes that
    the winner's header lacks come from the next version."""
    versions = {}
    for number, (headers, rows) in enumerate(files):
        made = latest_moment(headers, rows)
        for row in rows:
            versions.setdefault(key(row), []).append((rank(row), made, number, row))
    facts = {}
    for business_key, known in versions.items():
        known.sort(key=lambda version: version[:3], reverse=True)
        fact = {}
        for *_, row in known:
            for header, value in row.items():
                # A masked phone says nothing of the buyer.
                if header != "收货人电话" or buyer_of(row):
                    fact.setdefault(header, value)
        facts[business_key] = fact
    return facts


STATUS = ["待付款", "待发货", "已发货", "已收货", "交易成功", "交易关闭"]
AFTERSALE = {None: 0, "售后处理中": 1, "售后关闭": 2, "退款关闭": 2, "售后失败": 2, "退款成功": 3}


DISCOUNTS = {"shop": "店铺优惠", "platform": "平台补贴", "anchor": "主播补贴"}


class Order:
    def __init__(self, row):
        self.created = moment(row["订单创建时间"])
        self.paid = moment(row["订单支付时间"])
        self.shipped = moment(row["发货时间"])
        self.amount = fen(row["实付款"])
        self.commission = fen(row["预估推广佣金"]) or 0
        self.commission_said = fen(row["预估推广佣金"]) is not None
        self.quantity = int(row.get("成交数量") or 0)
        self.status = row["订单状态"]
        self.promised = moment(row.get("预售/承诺发货时间"))
        self.product = row["商品ID"]
        self.name = row.get("商品名称")
        self.field = field_of(row)
        self.carrier = row["订单载体"]
        self.account_type = row["账号类型"]
        self.promoter = promoter_of(row)
        self.leader, self.affiliate = (none_of(row.get(name)) for name in ("团长ID", "快赚客ID"))
        self.account = row.get("账号明细")
        self.spec = row.get("商品规格")
        self.province = row.get("收货地址-省")
        # Where a file with this order has the column, a blank is none; where none has it, nobody knows.
        self.discounts = {payer: fen(row[column]) or 0 if column in row else None for payer, column in DISCOUNTS.items()}
        self.buyer = buyer_of(row)


def promoter_of(row):
    ids = [none_of(row.get(name)) for name in ("CPS达人ID", "团长ID", "快赚客ID")]
    return next((text for text in ids if text), None)


def none_of(text):
    return None if text in ("0", "0.0") else text


def buyer_of(row):
    """Only a whole mobile number tells buyers apart."""
    phone = row.get("收货人电话") or ""
    return phone if len(phone) == 11 and phone.isdecimal() and phone[0] == "1" else None


def field_of(row):
    channel, carrier = row["渠道"], row["订单载体"]
    if channel == "分销":
        return "distribution"
    if channel == "自营" and carrier in ("直播", "短视频"):
        return "self_broadcast"
    if channel == "自营" and carrier == "商品卡":
        return "shelf"
    if channel is None and (row["账号类型"] == "合作达人" or promoter_of(row)):
        return "distribution"
    return "unclassified"


class Aftersale:
    def __init__(self, row):
        self.id = row["售后单号"]
        self.order = row["订单编号"]
        self.type = row["售后类型"]
        self.success = is_refund(row)
        self.amount = fen(row["退款金额"]) or 0
        self.reason = row["售后原因"]
        self.applied = moment(row["售后申请时间"])
        self.finished = moment(row["售后完结时间"])
        self.verdict = row["客服仲裁"]
        self.approved = moment(row.get("审核时间"))
        self.returned = moment(row.get("退货签收时间"))


def is_refund(row):
    """Money that was given back: goods sent in exchange, sent again or repaired give none."""
    return row["售后状态"] == "退款成功" and fen(row["退款金额"]) != 0 and row["售后类型"] not in ("换货", "补寄", "维修")


def counted(refunds, paid):
    """Of an order's refunds, (finished, key, fen), by key: no more than was paid, the earliest first."""
    left, fens = paid, {}
    for _, key, amount in sorted(refunds, key=lambda refund: (refund[0] is None, refund[0], refund[1])):
        fens[key] = min(amount, left)
        left -= fens[key]
    return fens


def cap_refunds(orders, aftersales):
    """Files may say that more went back than was paid."""
    by_order = {}
    for case in aftersales:
        if case.success and case.order in orders and orders[case.order].paid:
            by_order.setdefault(case.order, []).append(case)
    for number, cases in by_order.items():
        fens = counted([(case.finished, case.id, case.amount) for case in cases], orders[number].amount)
        for case in cases:
            case.amount = fens[case.id]


class Parcel:
    def __init__(self, row):
        self.order = row["订单编号"]
        self.shipped = moment(row["发货时间"])
        self.picked_up = moment(row["揽收时间"])
        self.signed = moment(row["签收时间"])


class File:
    """What a file covers and when it was made, as far as its contents tell."""

    def __init__(self, headers, rows, time):
        days = [moment(row[time]).date() for row in rows if row[time]]
        self.first, self.last = min(days), max(days)
        self.latest = moment(latest_moment(headers, rows))
        self.headers = set(headers)


class Shop:
    """Everything that the files of a folder say, after the version rule."""

    TIMES = {"orders": "订单创建时间", "aftersales": "售后申请时间", "shipments": "发货时间"}

    def __init__(self, folder):
        found = {"orders": [], "aftersales": [], "shipments": []}
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            kind, headers, rows = table(path)
            if kind is None or not rows:
                continue
            # One name for what files call differently.
            renames = {"orders": {"订单编号": "订单号"}, "shipments": {"快递单号": "物流单号"}}.get(kind, {})
            rows = [{renames.get(header, header): value for header, value in row.items()} for row in rows]
            headers = [renames.get(header, header) for header in headers]
            found[kind].append((headers, rows))
        self.files = {kind: [File(headers, rows, self.TIMES[kind]) for headers, rows in tables]
                      for kind, tables in found.items()}
        self.versions = sum(len(rows) for _, rows in found["orders"])
        orders = winners(found["orders"], lambda row: row["订单号"],
                         lambda row: (STATUS.index(row["订单状态"]), AFTERSALE[row["售后状态"]]))
        aftersales = winners(found["aftersales"], lambda row: (row["订单编号"], row["售后单号"]),
                             lambda row: AFTERSALE[row["售后状态"]])
        parcels = winners(found["shipments"], lambda row: (row["订单编号"], row["物流单号"]), lambda row: 0)
        self.orders = {key: Order(row) for key, row in orders.items()}
        self.aftersales = [Aftersale(row) for row in aftersales.values()]
        cap_refunds(self.orders, self.aftersales)
        self.parcels = [Parcel({"揽收时间": None, "签收时间": None, **row}) for row in parcels.values()]

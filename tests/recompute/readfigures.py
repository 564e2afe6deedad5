"""Reads the raw files of traffic, live sessions, videos, ads, service, reviews, settlement, insurance, ledger and
product lists.

Python standard library only; knows nothing of our code or database. A cell is a number, None where it is blank, and
missing where the file has no such column.
"""

import os
from datetime import datetime, timedelta
from decimal import Decimal

from readexports import csv_rows, is_encrypted, normal, xlsx_rows

# A header that only files of the kind have.
SIGNS = {"traffic_sources": "流量来源", "traffic_products": "商品访客数", "live_sessions": "开播时间",
         "videos": "作品ID", "reviews": "评价ID", "service": "有效会话数", "settlement": "实际结算金额(元)",
         "ad_spend": "花费(元)", "products": "数据日期", "insurance": "收费编号", "ledger": "账务流水号",
         "market_prices": "市场价"}
DAYS = {"live_sessions": "开播时间", "videos": "发布时间", "reviews": "评价时间", "products": "数据日期",
        "insurance": "生效时间", "ledger": "入账时间"}
BLANKS = {"", "-", "--", "—", "/", "NaN", "Infinity"}
TEXTS = {"流量来源", "商品id", "商品ID", "商品名称", "订单号", "广告计划ID", "广告计划名称", "广告组ID", "广告组名称",
         "客服账号", "商品状态", "是否回复", "价格来源", "类目", "直播账号", "作品ID", "评价ID",
         "订单编号", "收费编号", "账务流水号", "关联业务单号", "账务方向", "业务类型"}


def kind_of(headers):
    for kind, sign in SIGNS.items():
        if sign in headers:
            return kind
    if "商品点击次数" in headers and "成交人数" in headers and "日期" in headers:
        return "traffic"
    return None


def number(text):
    """Exact: '¥1,299.90', '1.2万', '30.0%'."""
    text = text.strip().strip("\t").replace("¥", "").replace("￥", "").replace(",", "")
    if text in BLANKS:
        return None
    times = Decimal(1)
    if text.endswith("万"):
        text, times = text[:-1], Decimal(10000)
    if text.endswith("%"):
        text, times = text[:-1], Decimal("0.01")
    try:
        return Decimal(text) * times
    except ArithmeticError:
        return None


def fen(value):
    return None if value is None else int(value * 100)


def day_and_hour(text):
    text = text.strip()
    if len(text) == 13:
        return datetime.strptime(text[:10], "%Y-%m-%d").date(), int(text[11:])
    return datetime.strptime(text[:10], "%Y-%m-%d").date(), None


def rows_of(path):
    raw = list(xlsx_rows(path)) if path.endswith(".xlsx") else csv_rows(path)
    for index, row in enumerate(raw[:20]):
        headers = [normal(cell).replace(" ", "") for cell in row]
        kind = kind_of(headers)
        if not kind:
            continue
        rows = []
        for cells in raw[index + 1:]:
            if not any(cells) or any(cell.strip() in ("合计", "总计", "全部") for cell in cells[:3]):
                continue
            cells = cells + [""] * (len(headers) - len(cells))
            row = {}
            for header, cell in zip(headers, cells):
                cell = cell.strip().strip("\t")
                row[header] = (cell if cell not in BLANKS else None) if header in TEXTS else cell
            rows.append(row)
        return kind, headers, rows
    return None, [], []


class Books:
    """Rows by kind, each with its day; and the days that each kind's files cover."""

    def __init__(self, folder):
        self.rows = {}
        self.covered = {}
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if not os.path.isfile(path) or is_encrypted(path):
                continue
            kind, _, rows = rows_of(path)
            if not kind or not rows:
                continue
            for row in rows:
                self.date(kind, row)
            days = [row["day"] for row in rows if row["day"]]
            first, last = min(days), max(days)
            while first <= last:
                self.covered.setdefault(kind, set()).add(first)
                first += timedelta(days=1)
            self.rows.setdefault(kind, []).extend(rows)
        self.rows["ad_spend"] = self.without_parts(self.rows.get("ad_spend", []))

    @staticmethod
    def date(kind, row):
        row["hour"] = None
        if kind == "settlement":
            text = row["实际结算时间"]
            if text in BLANKS:
                row["day"] = None
                return
        elif kind == "ad_spend":
            text = row.get("时间") or row.get("日期")
        else:
            text = row[DAYS.get(kind, "日期")]
        row["day"], hour = day_and_hour(text)
        if kind == "ad_spend":
            row["hour"] = hour

    @staticmethod
    def without_parts(rows):
        """Of a campaign's day that came whole and by hours, the one with more spend counts."""
        sides = {}
        for row in rows:
            key = row["day"], row["广告计划ID"], row["广告组ID"]
            side = sides.setdefault(key, {True: [], False: []})
            side[row["hour"] is None].append(row)
        kept = []
        for side in sides.values():
            whole, parts = (sum(number(row["花费(元)"]) or 0 for row in side[half]) for half in (True, False))
            kept += side[True] if side[True] and whole >= parts else side[False]
        return kept

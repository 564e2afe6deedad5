"""A shop whose files have what the sample shop's do not: buyers with whole phones, orders split over the sheets of a workbook,
parcels that their file's end leaves open, verdicts of arbitrations, the two stages of returns, official scores that no
scale holds. Everything is invented and the same in every run."""

import csv
import os
import random
import zipfile
from datetime import date, datetime, time, timedelta
from xml.sax.saxutils import escape

FIRST, TURN, LAST = date(2025, 3, 1), date(2025, 5, 1), date(2025, 6, 30)
SCORES = [("店铺体验分", "", "4.91"), ("店铺体验分", "", "5.30"), ("店铺体验分", "商品体验", "-1"), ("商品分", "", "100.5")]
ORDERS = ["订单号", "订单创建时间", "订单支付时间", "订单状态", "实付款", "成交数量", "账号类型", "售后状态", "预售/承诺发货时间", "订单载体",
          "商品名称", "商品ID", "商品规格", "SKU编码", "渠道", "CPS达人ID", "CPS达人昵称", "预估推广佣金", "团长ID", "快赚客ID", "收货人电话",
          "发货时间", "快递单号"]
CASES = ["售后单号", "订单编号", "商品ID", "商品名称", "售后类型", "退款金额", "售后状态", "售后原因", "售后申请时间", "售后完结时间",
         "退款方式", "客服仲裁"]
STAGES = ["审核时间", "退货签收时间"]
PARCELS = ["发货时间", "揽收时间", "末条中转时间", "派件时间", "待取件时间", "签收时间", "订单编号", "物流单号"]
SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'


class Planted:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.phones = [f"138{number:08d}" for number in self.random.sample(range(10 ** 8), 90)]
        self.orders, self.cases, self.parcels = [], [], []
        for number in range(900):
            self.add_order(number)

    def later(self, moment, least, most):
        return moment + timedelta(seconds=self.random.randint(least * 3600, most * 3600))

    def add_order(self, number):
        day = FIRST + timedelta(days=self.random.randrange((LAST - FIRST).days + 1))
        created = datetime.combine(day, time()) + timedelta(seconds=self.random.randrange(86400))
        paid = created + timedelta(seconds=self.random.randrange(1, 1800)) if self.random.random() < 0.9 else None
        product = self.random.randrange(1, 7) if day < TURN else self.random.randrange(1, 9)
        order = {"id": 2501000000000000 + number, "created": created, "paid": paid, "product": 9000 + product,
                 "amount": self.random.randrange(990, 39900), "quantity": self.random.randrange(1, 4),
                 "promised": paid and paid + timedelta(hours=48), "shipped": None}
        order["source"] = self.random.choice([("分销", "直播", "合作达人"), ("自营", "直播", "经营号"), ("自营", "短视频", "经营号"),
                                              ("自营", "商品卡", "经营号"), ("自营", "其他", "经营号"), (None, "直播", "经营号")])
        order["promoter"] = str(self.random.randrange(70, 74)) if order["source"][0] != "自营" else "0"
        phone = self.random.choice(self.phones)
        masked = phone[:3] + "****" + phone[7:]
        order["phone"] = self.random.choice([phone, phone, phone, masked, phone + "-0417"])
        self.orders.append(order)
        if paid is None:
            return
        if self.random.random() < 0.93:
            order["shipped"] = self.later(paid, 2, 70)
            self.add_parcels(order)
        for _ in range(self.random.choice([0, 0, 0, 1, 1, 2])):
            self.add_case(order)

    def add_parcels(self, order):
        for part in range(self.random.choice([1, 1, 1, 2])):
            shipped = self.later(order["shipped"], 0, 12) if part else order["shipped"]
            picked_up = self.later(shipped, 0, 30) if self.random.random() < 0.95 else None
            signed = self.later(picked_up, 20, 90) if picked_up and self.random.random() < 0.95 else None
            self.parcels.append({"order": order["id"], "no": order["id"] * 10 + part, "shipped": shipped,
                                 "picked_up": picked_up, "signed": signed})

    def add_case(self, order):
        applied = self.later(order["paid"], 1, 200)
        kind = self.random.choice(["仅退款", "仅退款", "退货退款", "退货退款", "换货"])
        finished = self.later(applied, 1, 90)
        approved = self.later(applied, 1, 48) if kind == "退货退款" else None
        arrived = self.later(approved, 1, 40) if approved and self.random.random() < 0.7 else None
        self.cases.append({
            "id": 7000000000000000 + len(self.cases), "order": order["id"], "product": order["product"], "type": kind,
            # Beside an exchange stands nothing, or the price of the goods.
            "amount": order["amount"] * (len(self.cases) % 2) if kind == "换货" else self.random.randrange(1, order["amount"] + 1),
            "applied": applied,
            "finished": finished, "approved": approved, "arrived": arrived,
            "end": self.random.choice(["退款成功", "退款成功", "售后关闭", "售后失败"]),
            "reason": self.random.choice(["质量问题", "未收到货", "七天无理由退货", "商品破损", "发货慢"]),
            "verdict": self.random.choice(["否", "否", "否", "商责", "买责"])})

    # As files, each made when its last day was over -----------------------------------------------------------------

    @staticmethod
    def moment(value, made):
        return value.strftime("%Y-%m-%d %H:%M:%S") if value and value < made else "--"

    def order_rows(self, first, last):
        made = datetime.combine(last + timedelta(days=1), time())
        for order in self.orders:
            if not first <= order["created"].date() <= last:
                continue
            channel, carrier, account = order["source"]
            shipped = self.moment(order["shipped"], made)
            paid = self.moment(order["paid"], made)
            status = "交易关闭" if paid == "--" else "待发货" if shipped == "--" else "已发货"
            amount = f"¥{order['amount'] // 100}.{order['amount'] % 100:02d}"
            commission = f"¥{order['amount'] // 1000}.50" if order["promoter"] != "0" else "-"
            promised = order["promised"]
            yield [str(order["id"]), self.moment(order["created"], made), paid, status, amount, "" if order["id"] % 9 == 0 else str(order["quantity"]),
                   account, "", promised.strftime("%Y-%m-%d %H:%M:%S") if promised else "--", carrier, "甲",
                   str(order["product"]), "默认", "K1", channel or "-", order["promoter"], "-", commission, "-", "-",
                   order["phone"], shipped, "-"]

    def case_rows(self, first, last, stages):
        made = datetime.combine(last + timedelta(days=1), time())
        for case in self.cases:
            if not first <= case["applied"].date() <= last:
                continue
            finished = self.moment(case["finished"], made)
            row = [str(case["id"]), str(case["order"]), str(case["product"]), "甲", case["type"],
                   f"{case['amount'] / 100:.2f}", case["end"] if finished != "--" else "售后处理中", case["reason"],
                   self.moment(case["applied"], made), finished, "原路退回", case["verdict"]]
            yield row + ([self.moment(case[name], made) for name in ("approved", "arrived")] if stages else [])

    def parcel_rows(self, first, last):
        made = datetime.combine(last + timedelta(days=1), time())
        for parcel in self.parcels:
            if first <= parcel["shipped"].date() <= last:
                moments = [self.moment(parcel[name], made) for name in ("shipped", "picked_up", "signed")]
                yield [*moments[:2], "--", "--", "--", moments[2], str(parcel["order"]), str(parcel["no"])]


def write_csv(path, rows):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)


def write_workbook(path, sheets):
    names = [f"sheet{number + 1}" for number in range(len(sheets))]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
        package.writestr("[Content_Types].xml", (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/>'
            + "".join(f'<Override PartName="/xl/worksheets/{name}.xml" ContentType="{kind}worksheet+xml"/>' for name in names)
            + "</Types>"))
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        links = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
        package.writestr("_rels/.rels", links % f'<Relationship Id="r" Type="{office}/officeDocument" Target="xl/workbook.xml"/>')
        package.writestr("xl/_rels/workbook.xml.rels", links % "".join(
            f'<Relationship Id="{name}" Type="{office}/worksheet" Target="worksheets/{name}.xml"/>' for name in names))
        package.writestr("xl/workbook.xml", (
            f'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{office}"><sheets>'
            + "".join(f'<sheet name="{name}" sheetId="{number + 1}" r:id="{name}"/>' for number, name in enumerate(names))
            + "</sheets></workbook>"))
        for name, rows in zip(names, sheets):
            cells = "".join(f'<row r="{number + 1}">' + "".join(
                f'<c r="{chr(65 + column)}{number + 1}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
                for column, cell in enumerate(row)) + "</row>" for number, row in enumerate(rows))
            package.writestr(f"xl/worksheets/{name}.xml", SHEET % cells)


def write(folder, seed=5):
    """Orders, after-sales and parcels up to the turn in one file each, those after it in another."""
    os.makedirs(folder, exist_ok=True)
    shop = Planted(seed)
    before, middle = TURN - timedelta(days=1), date(2025, 6, 1)

    def path(name):
        return os.path.join(folder, name)

    write_csv(path("订单_一.csv"), [ORDERS, *shop.order_rows(FIRST, before)])
    late = list(shop.order_rows(TURN, LAST))
    write_workbook(path("订单_二.xlsx"), [[ORDERS, *(row for row in late if (row[1] < middle.isoformat()) == early)]
                                      for early in (True, False)])
    write_csv(path("售后_一.csv"), [CASES, *shop.case_rows(FIRST, before, False)])
    write_csv(path("售后_二.csv"), [CASES + STAGES, *shop.case_rows(TURN, LAST, True)])
    write_csv(path("运单_一.csv"), [PARCELS, *shop.parcel_rows(FIRST, before)])
    write_csv(path("运单_二.csv"), [PARCELS, *shop.parcel_rows(TURN, LAST)])


def write_scores(path):
    write_csv(path, [["日期", "分数类型", "对象ID", "对象名称", "维度", "分值"],
                     *(["2025-06-0" + str(number + 1), score, "", "", dimension, value]
                       for number, (score, dimension, value) in enumerate(SCORES))])

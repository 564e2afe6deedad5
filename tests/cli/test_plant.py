"""Planted problems, read from the export files as they are: each does what it says, and leaves the rest alone."""
import json
import os
import pathlib
import shutil
import sys
import tempfile
import unittest
from datetime import datetime, timedelta

from shop import ShopTest

sys.path.insert(0, str(pathlib.Path(os.environ["SHOPGLASS_SOURCE"]) / "tests" / "recompute"))
from readexports import csv_rows, fen, xlsx_rows  # noqa: E402  (the path is set above)

LAST_DAY = "2026-08-20"
FIRST_OF_30 = "2026-07-22"
RATED = ("商品评分", "物流评分")


def normal(text):
    return text.strip().strip("\t").replace("（", "(").replace("）", ")")


class Files:
    """The files of one shop, row by row."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def rows(self, prefix, column):
        """Rows of all files of this name, as dicts; the header is the row that has `column`."""
        found = []
        for path in sorted(self.folder.iterdir()):
            if not path.name.startswith(prefix) or path.name.endswith("早期导出.csv"):
                continue
            lines = list(xlsx_rows(str(path))) if path.suffix == ".xlsx" else csv_rows(path)
            headers = None
            for line in lines:
                cells = [normal(cell) for cell in line]
                if column in cells:
                    headers = cells
                elif headers and any(cells) and cells[0] not in ("合计", "全部"):
                    found.append(dict(zip(headers, cells + [""] * (len(headers) - len(cells)))))
        assert found, f"no row of {prefix} in {self.folder}"
        return found

    def orders(self):
        return self.rows("订单列表_2026", "订单号")

    def paid(self):
        return [row for row in self.orders() if row["订单支付时间"][:2] == "20"]

    def recent(self):
        return [row for row in self.paid() if row["订单支付时间"] >= FIRST_OF_30]

    def cases(self):
        return self.rows("售后单", "售后单号")

    def parcels(self):
        return self.rows("运单_2026", "揽收时间")


def hours(start, end):
    spent = datetime.strptime(end, "%Y-%m-%d %H:%M:%S") - datetime.strptime(start, "%Y-%m-%d %H:%M:%S")
    return spent / timedelta(hours=1)


def share(rows, good):
    rows = list(rows)
    return sum(1 for row in rows if good(row)) / len(rows)


def late_shares(files):
    """Of the orders of each warehouse: those shipped more than 40 hours after payment."""
    shares = {}
    for name in sorted({row["仓库名称"] for row in files.paid()}):
        shipped = [row for row in files.paid() if row["仓库名称"] == name and row["发货时间"][:2] == "20"]
        shares[name] = share(shipped, lambda row: hours(row["订单支付时间"], row["发货时间"]) > 40)
    return shares


def refund_share(files, chosen):
    """Of the paid orders that `chosen` accepts: those with a case."""
    with_case = {row["订单编号"] for row in files.cases()}
    return share((row for row in files.paid() if chosen(row)), lambda row: row["订单号"] in with_case)


def best_seller(files):
    """The product most sold by number of orders."""
    counted = {}
    for row in files.paid():
        counted[row["商品ID"]] = counted.get(row["商品ID"], 0) + 1
    return max(counted, key=counted.get)


def case_hours(files, kind):
    times = [hours(row["售后申请时间"], row["售后完结时间"]) for row in files.cases()
             if row["售后类型"] == kind and row["售后完结时间"][:2] == "20" and row["售后原因标签(二级)"] != "个人原因"]
    return sum(times) / len(times)


def total(rows, column):
    return sum(fen(row[column]) or 0 for row in rows if row[column] not in ("", "-"))


def influencer_shares(files):
    counted = {}
    for row in files.paid():
        if row["CPS达人昵称"] not in ("", "-"):
            counted[row["CPS达人昵称"]] = counted.get(row["CPS达人昵称"], 0) + 1
    return sorted((count / sum(counted.values()) for count in counted.values()), reverse=True)


def top_influencer(files):
    names = [row["CPS达人ID"] for row in files.paid() if row["CPS达人ID"] not in ("", "0", "-")]
    return {name for name in names if name.endswith("000")}


def source_share(files, column, value):
    return share(files.recent(), lambda row: row[column] == value)


class Plants(ShopTest):
    @classmethod
    def setUpClass(cls):
        cls.sound_folder = pathlib.Path(tempfile.mkdtemp(prefix="shopglass-plant-"))
        cls.addClassCleanup(shutil.rmtree, cls.sound_folder, ignore_errors=True)
        cls.sound = None

    def planted(self, *plants, until=LAST_DAY):
        """The files of the shop with these problems, and what was said of them."""
        folder = self.folder / "-".join(("shop", *plants)).replace("=", "")
        truth = folder.with_suffix(".json")
        run = self.run_shopglass("sample", "--orders", 3000, "--days", 120, "--seed", 7, "--last-day", LAST_DAY, "--out",
                                 folder, "--plant", ",".join(("healthy", *plants)), "--plant-until", until, "--truth", truth)
        self.expect(run, 0)
        self.assertNotIn(".json", run.out)
        return Files(folder), json.loads(truth.read_text(encoding="utf-8"))

    def setUp(self):
        super().setUp()
        if Plants.sound is None:
            made, _ = self.planted()
            shutil.copytree(made.folder, self.sound_folder, dirs_exist_ok=True)
            Plants.sound = Files(self.sound_folder)

    def test_a_problem_ends(self):
        files, _ = self.planted("slow_warehouse", until="2026-07-31")
        name = "临沂二号仓"
        late = lambda row: hours(row["订单支付时间"], row["发货时间"]) > 40  # noqa: E731  (short and used twice)
        shipped = [row for row in files.paid() if row["仓库名称"] == name and row["发货时间"][:2] == "20"]
        self.assertGreater(share((row for row in shipped if row["订单创建时间"] < "2026-08-01"), late), 0.25)
        self.assertLess(share((row for row in shipped if row["订单创建时间"] >= "2026-08-01"), late), 0.05)

    def test_late_parcels_of_the_whole_shop_end(self):
        files, _ = self.planted("slow_shipping", until="2026-07-31")
        late = lambda row: hours(row["订单支付时间"], row["发货时间"]) > 40  # noqa: E731  (short and used twice)
        shipped = [row for row in files.paid() if row["发货时间"][:2] == "20"]
        self.assertGreater(share((row for row in shipped if row["订单创建时间"] < "2026-08-01"), late), 0.15)
        self.assertLess(share((row for row in shipped if row["订单创建时间"] >= "2026-08-02"), late), 0.05)

    def test_nothing_planted_changes_nothing(self):
        texts = []
        for name, more in (("a", ()), ("b", ("--truth", self.folder / "b.json"))):
            out = self.folder / name
            self.expect(self.run_shopglass("sample", "--orders", 300, "--days", 60, "--last-day", LAST_DAY, "--out", out,
                                           *more), 0)
            texts.append({path.name: path.read_bytes() for path in out.iterdir()})
        self.assertEqual(texts[0], texts[1])
        said = json.loads((self.folder / "b.json").read_text(encoding="utf-8"))
        self.assertEqual(said["plants"], [])
        for sums in said["last_30_days"].values():
            self.assertEqual(sums["planted"], sums["sound"])

    def test_one_warehouse_ships_late(self):
        files, truth = self.planted("slow_warehouse")
        sound, late = late_shares(self.sound), late_shares(files)
        self.assertEqual(len(late), 2)
        self.assertLess(max(sound.values()), 0.05)
        self.assertLess(late["杭州一号仓"], 0.05)
        self.assertGreater(late["临沂二号仓"], 0.25)
        plant = truth["plants"][1]
        self.assertEqual((plant["id"], plant["strength"], plant["measure"]), ("slow_warehouse", 100, "late_orders"))
        self.assertEqual(plant["subjects"], [{"each": "warehouse", "key": "临沂二号仓"}])
        # The same from the files: picked up more than 48 hours after payment, of the orders paid in the last 30 days.
        picked = {row["订单编号"]: row["揽收时间"] for row in reversed(files.parcels())}
        late_orders = sum(1 for row in files.recent() if picked.get(row["订单号"], "")[:2] == "20"
                          and hours(row["订单支付时间"], picked[row["订单号"]]) > 48
                          and row["订单支付时间"] < "2026-08-19")
        self.assertAlmostEqual(truth["last_30_days"]["late_orders"]["planted"], late_orders, delta=0.1 * late_orders)

    def test_sales_of_the_shops_own(self):
        files, truth = self.planted("own_sales")
        self.assertEqual((truth["plants"][1]["answered_by"], truth["plants"][1]["subjects"]), ([], []))

        def by_day(shop):
            counts = {}
            for row in shop.orders():
                counts[row["订单创建时间"][:10]] = counts.get(row["订单创建时间"][:10], 0) + 1
            return counts

        sound, own = by_day(self.sound), by_day(files)
        busy = [day for day in sound if own.get(day, 0) > 1.7 * sound[day]]
        self.assertIn(len(busy), range(2, 25))  # some of 120 days, drawn by the seed; the others stay as they were
        self.assertFalse([day for day in busy if own[day] > 3 * sound[day]])

    def test_strength_lies_between(self):
        half, _ = self.planted("slow_warehouse=50")
        whole, _ = self.planted("slow_warehouse")
        name = "临沂二号仓"
        self.assertLess(late_shares(self.sound)[name], late_shares(half)[name])
        self.assertLess(late_shares(half)[name], late_shares(whole)[name])

    def test_one_size_is_sent_back(self):
        files, _ = self.planted("size_quality")
        product = best_seller(files)
        reasons = {row["订单编号"] for row in files.cases() if row["售后原因"] == "商品质量问题"}
        by_size = {}
        for row in files.paid():
            if row["商品ID"] == product:
                size = row["商品规格"].replace("；", ";").split(";")[-1]
                by_size.setdefault(size, []).append(row["订单号"] in reasons)
        shares = sorted((sum(values) / len(values) for values in by_size.values()), reverse=True)
        self.assertGreater(shares[0], 0.3)
        self.assertLess(shares[1], 0.1)

    def test_buyers_of_one_influencer_refund(self):
        files, truth = self.planted("bad_influencer")
        bad = top_influencer(files)
        self.assertEqual(len(bad), 1)
        of_bad = refund_share(files, lambda row: row["CPS达人ID"] in bad)
        of_others = refund_share(files, lambda row: row["CPS达人ID"] not in bad)
        self.assertGreater(of_bad, 0.4)
        self.assertLess(of_others, 0.2)
        self.assertGreater(truth["plants"][1]["lost"], 0)
        self.assertEqual(truth["plants"][1]["subjects"], [{"each": "influencer", "key": name} for name in bad])

    def test_refunds_before_shipping(self):
        files, truth = self.planted("unshipped_refunds")
        unshipped = lambda row: row["发货时间"][:2] != "20"  # noqa: E731  (short and used twice)
        self.assertGreater(share(files.paid(), unshipped), share(self.sound.paid(), unshipped) + 0.05)
        self.assertGreater(truth["plants"][1]["lost"], 0)

    def test_slow_refunds(self):
        files, _ = self.planted("slow_refunds")
        self.assertGreater(case_hours(files, "仅退款"), case_hours(self.sound, "仅退款") + 15)
        slow, _ = self.planted("slow_returns")
        self.assertGreater(case_hours(slow, "退货退款"), case_hours(self.sound, "退货退款") + 80)

    def test_commission(self):
        files, truth = self.planted("high_commission")
        sound, high = (total(shop.recent(), "预估推广佣金") for shop in (self.sound, files))
        self.assertEqual(truth["last_30_days"]["commission"], {"planted": high, "sound": sound})
        self.assertGreater(high, 1.5 * sound)

    def test_one_influencer_sells_most(self):
        files, _ = self.planted("one_influencer")
        self.assertGreater(influencer_shares(files)[0], 0.6)
        self.assertLess(influencer_shares(self.sound)[0], 0.4)

    def test_market_prices(self):
        files, _ = self.planted("price_above_market")
        own = {row["商品ID"]: fen(row["商品单价"]) for row in files.orders()}
        for shop, dearer in ((self.sound, 0.0), (files, 1.0)):
            known = [row for row in shop.rows("市场价清单", "市场价") if row["商品ID"] in own]
            self.assertGreaterEqual(len(known), 5)
            self.assertEqual(share(known, lambda row: own[row["商品ID"]] > fen(row["市场价"])), dearer)

    def test_stock_of_the_best_seller(self):
        files, _ = self.planted("stock_out")
        lists = [files.rows("商品列表_20260820", "总库存"), self.sound.rows("商品列表_20260820", "总库存")]
        changed = [(now["商品ID"], now["总库存"], usual["总库存"]) for now, usual in zip(*lists) if now != usual]
        self.assertEqual(len(changed), 1)
        product, stock, _ = changed[0]
        pieces = sum(int(row["成交数量"]) for row in files.recent() if row["商品ID"] == product)
        self.assertAlmostEqual(int(stock), pieces * 4 / 30, delta=0.1 * pieces)

    def test_new_goods_without_shelf(self):
        files, _ = self.planted("no_shelf_card")
        self.assertLess(source_share(files, "订单载体", "商品卡"), 0.5 * source_share(self.sound, "订单载体", "商品卡"))

    def test_a_launch_dies(self):
        files, _ = self.planted("dying_launch")
        by_day = {}
        for row in files.paid():
            by_day.setdefault(row["商品ID"], []).append(row["订单支付时间"][:10])
        young = [days for days in by_day.values() if min(days) >= "2026-07-24"]
        self.assertTrue(young)
        days = max(young, key=len)
        early = sum(1 for day in days if day < "2026-08-07")
        self.assertGreater(early, 3 * (len(days) - early))

    def test_who_sells(self):
        for problem, column, value in (("thin_distribution", "渠道", "分销"), ("thin_shelf", "订单载体", "商品卡"),
                                       ("thin_self_broadcast", "订单载体", "直播")):
            with self.subTest(problem):
                files, _ = self.planted(problem)
                own = [lambda row: row["渠道"] == "自营" and row["订单载体"] == "直播",
                       lambda row: row[column] == value][problem != "thin_self_broadcast"]
                self.assertLess(share(files.recent(), own), 0.5 * share(self.sound.recent(), own))

    def test_ads(self):
        files, _ = self.planted("ad_overspend")
        spent = [total(shop.rows("磁力金牛_2026", "花费(元)"), "花费(元)") for shop in (files, self.sound)]
        sold = [total(shop.rows("磁力金牛_2026", "花费(元)"), "GMV") for shop in (files, self.sound)]
        self.assertEqual(sold[0], sold[1])
        self.assertAlmostEqual(spent[0] / spent[1], 3.8, delta=0.01)

    def test_search(self):
        files, _ = self.planted("search_without_clicks")
        rates = []
        for shop in (files, self.sound):
            rows = [row for row in shop.rows("生意通_流量来源", "流量来源") if row["流量来源"] == "搜索"]
            rates.append(sum(int(row["商品访问次数"]) for row in rows) / sum(int(row["商品曝光次数"]) for row in rows))
        self.assertAlmostEqual(rates[1] / rates[0], 5, delta=0.1)

    def test_buyers_do_not_come_back(self):
        files, _ = self.planted("few_repeat_buyers")
        again = [1 - len({row["收货人姓名"] + row["收货人电话"] + row["收货地址"] for row in shop.paid()}) / len(shop.paid())
                 for shop in (files, self.sound)]
        self.assertLess(again[0], 0.5 * again[1])

    def test_reviews(self):
        files, _ = self.planted("bad_reviews")
        product = best_seller(files)
        bad = lambda row: int(row[RATED[0]]) <= 2  # noqa: E731  (short and used twice)
        rows = files.rows("评价", RATED[0])
        self.assertGreater(share((row for row in rows if row["商品ID"] == product), bad), 0.5)
        self.assertLess(share((row for row in rows if row["商品ID"] != product), bad), 0.2)

    def test_night_agent(self):
        files, _ = self.planted("slow_replies_at_night")
        for name, fine in (("客服小云", True), ("客服小青", False)):
            rows = [row for row in files.rows("客服数据", "客服账号") if row["客服账号"] == name]
            rate = sum(int(row["3分钟内回复会话数"]) for row in rows) / sum(int(row["有效会话数"]) for row in rows)
            self.assertEqual(rate > 0.8, fine, (name, rate))

    def test_sessions_without_sales(self):
        files, _ = self.planted("idle_sessions")
        idle = [sum(1 for row in shop.rows("直播场次", "开播时间") if row["成交订单数"] == "0") for shop in (files, self.sound)]
        self.assertGreater(idle[0], idle[1] + 100)  # six of seven nights

    def test_one_courier_is_slow(self):
        files, _ = self.planted("slow_courier")
        courier = {row["订单号"]: row["快递公司"] for row in files.paid()}
        ways = {}
        for row in files.parcels():
            if row["签收时间"][:2] == "20":
                ways.setdefault(courier[row["订单编号"]], []).append(hours(row["揽收时间"], row["签收时间"]))
        means = {name: sum(values) / len(values) for name, values in ways.items()}
        self.assertGreater(means["中通快递"], 2 * max(mean for name, mean in means.items() if name != "中通快递"))

    def test_missing_days(self):
        files, _ = self.planted("missing_orders")
        days = {row["订单创建时间"][:10] for row in files.orders()}
        self.assertNotIn("2026-08-05", days)
        self.assertIn("2026-08-14", days)
        self.assertIn("2026-07-25", days)
        files, _ = self.planted("missing_aftersales", "missing_shipments")
        for column in ("订单创建时间", "售后申请时间"):
            self.assertLess(max(row[column] for row in files.cases()), "2026-08-09")
        self.assertLess(max(row["发货时间"] for row in files.parcels()), "2026-08-20")

    def test_bad_names(self):
        out = self.folder / "none"
        for text, part in (("slow_warehouse=0", "1 to 100"), ("slow_warehouse=101", "1 to 100"),
                           ("slow_warehouse=x", "1 to 100"), ("fire", "fire")):
            self.expect(self.run_shopglass("sample", "--out", out, "--plant", text), 2, part)
        self.assertFalse(out.exists())


if __name__ == "__main__":
    unittest.main()

"""How long stock lasts: one answer on the pages of launches, opportunities and promotions. Every expected figure is worked out
here, from the same rows, by formulas of its own."""
import datetime
import math
import unittest

from shop import ShopTest, csv_text, order

AS_OF = datetime.date(2026, 5, 20)
FIRST = datetime.date(2025, 4, 1)
LAST_SALE = datetime.date(2025, 5, 27)  # warm-up to encore of 618 by the pattern: 27 May to 25 June
SALE_END = datetime.date(2026, 6, 25)
YEAR = datetime.timedelta(365)  # from the main day of 2025 to that of 2026
PACE_DAYS = 14

CUP, PLATE, OFF_SALE, NEW = "9001", "9002", "9003", "9100"
LAUNCHED = datetime.date(2026, 5, 17)
LIST = ["数据日期", "商品ID", "商品名称", "商品状态", "总库存", "主图数量", "属性填写率"]
LISTED = {CUP: (datetime.date(2026, 5, 10), "在售", 40), PLATE: (datetime.date(2026, 2, 1), "在售", 100),
          OFF_SALE: (datetime.date(2026, 5, 10), "已下架", 5), NEW: (datetime.date(2026, 5, 18), "在售", 220)}


def sales():
    """(day, product, pieces, fen) of each order: the cup's price rises over the event days of 2025."""
    day = FIRST
    while day <= AS_OF:
        event_day = (day - LAST_SALE).days
        lift = 1 + event_day % 5 if 0 <= event_day < 30 else 1
        yield day, CUP, 2, 10_000 * lift
        yield day, PLATE, 1, 3_000
        yield day, OFF_SALE, 3, 6_000
        if day >= LAUNCHED:
            yield day, NEW, 20, 100_000
        day += datetime.timedelta(1)


def days(first, last):
    return [first + datetime.timedelta(i) for i in range((last - first).days + 1)]


class Stock(ShopTest):
    def setUp(self):
        super().setUp()
        self.sales = list(sales())
        rows = [order(str(2216300000000001 + i), day.isoformat(), f"{fen / 100:.2f}", product=product,
                      **{"成交数量": str(pieces), "商品名称": "商品" + product})
                for i, (day, product, pieces, fen) in enumerate(self.sales)]
        self.shop("import", self.write("orders.csv", csv_text(rows).encode("gb18030")))
        for product, (day, status, stock) in LISTED.items():
            row = [day.isoformat(), product, "商品" + product, status, str(stock), "5", "90%"]
            self.shop("import", self.write(f"商品列表_{product}.csv", csv_text([row], LIST).encode("gb18030")))

    def show(self, page):
        run = self.shop("show", page, "--as-of", AS_OF.isoformat(), "--json")
        self.assertEqual(run.code, 0, run)
        return run.json()

    def sold(self, product, first, last):
        mine = [(pieces, fen) for day, of, pieces, fen in self.sales if of == product and first <= day <= last]
        return sum(pieces for pieces, _ in mine), sum(fen for _, fen in mine)

    def left(self, product):
        day, _, stock = LISTED[product]
        return max(0, stock - self.sold(product, day + datetime.timedelta(1), AS_OF)[0])

    def foreseen(self, product):
        """Pieces needed, the first day without, and the loss."""
        gmv = {}
        for day, _, _, fen in self.sales:
            gmv[day] = gmv.get(day, 0) + fen
        pace_days = days(AS_OF - datetime.timedelta(PACE_DAYS - 1), AS_OF)
        usual = sum(gmv[day - YEAR] for day in pace_days) / PACE_DAYS
        pieces, fen = self.sold(product, pace_days[0], AS_OF)
        sold_days = (AS_OF - LAUNCHED).days + 1 if product == NEW else PACE_DAYS
        need, out = 0.0, None
        for day in days(AS_OF + datetime.timedelta(1), SALE_END):
            need += pieces / sold_days * gmv[day - YEAR] / usual
            if out is None and need > self.left(product):
                out = day
        price = math.floor(fen / pieces + 0.5)
        return need, out, math.floor((need - self.left(product)) * price + 0.5)

    def test_promotion(self):
        stock = self.show("promotions")["planning"]["stock"]
        self.assertEqual((stock["state"], stock["by_last_event"], stock["list_too_old"]), ("told", True, 1))
        shown = {product["product"]: product for product in stock["products"]}
        self.assertEqual(set(shown), {CUP, PLATE, NEW})  # nothing of what is off sale
        loss = 0
        for product in (CUP, NEW):
            need, out, lost = self.foreseen(product)
            self.assertEqual((shown[product]["state"], shown[product]["stock"]), ("told", self.left(product)))
            self.assertAlmostEqual(shown[product]["expected"], need)
            self.assertEqual(shown[product]["runs_out"], out.isoformat())
            self.assertAlmostEqual(shown[product]["loss"], lost, delta=1)
            loss += lost
        self.assertEqual((self.left(CUP), self.left(NEW), shown[NEW]["pace_days"]), (20, 180, 4))
        self.assertAlmostEqual(stock["loss"], loss, delta=2)
        old = shown[PLATE]
        self.assertEqual((old["state"], old["stock"], old["runs_out"], old["loss"], old["missing"]),
                         ("list_too_old", None, None, None, 0))
        self.assertAlmostEqual(old["expected"], self.foreseen(PLATE)[0])

    def test_opportunities(self):
        view = self.show("opportunities")
        self.assertEqual((view["stock_known_products"], view["stock_too_old_products"]), (2, 1))
        lines = {line["product_id"]: line for line in view["stock"]}
        self.assertEqual(set(lines), {CUP, NEW})
        self.assertAlmostEqual(lines[CUP]["days_left"], 10)  # 20 left, 28 in 14 days
        self.assertAlmostEqual(lines[NEW]["days_left"], 9)  # 180 left, 80 in 4 days
        self.assertEqual((lines[CUP]["sold_since"], lines[NEW]["sold_since"]), (20, 40))

    def test_launch(self):
        view = self.show("launches")
        place = [launch["product_id"] for launch in view["launches"]].index(NEW)
        detail = view["board"]["launches"][place]
        self.assertEqual((detail["stock"], detail["stock_day"]), (180, "2026-05-18"))
        flags = {flag["id"]: flag["value"] for flag in detail["flags"]}
        self.assertAlmostEqual(flags["stock_short"], 9)
        gates = {gate["id"]: gate for gate in detail["gates"]}
        self.assertEqual((gates["stock"]["state"], gates["stock"]["value"]), ("passed", 180))

    def test_a_list_from_before_the_launch(self):
        """Fifteen days after its list nothing of it is said any more."""
        late = datetime.date(2026, 6, 2)
        orders = [order("2216900000000001", late.isoformat(), "50.00", product=NEW)]
        self.shop("import", self.write("late.csv", csv_text(orders).encode("gb18030")))
        run = self.shop("show", "launches", "--as-of", late.isoformat(), "--json").json()
        place = [launch["product_id"] for launch in run["launches"]].index(NEW)
        detail = run["board"]["launches"][place]
        self.assertEqual((detail["stock"], detail["stock_day"]), (None, "2026-05-18"))
        gates = {gate["id"]: gate for gate in detail["gates"]}
        for gate in ("listed", "stock", "pictures", "attributes"):
            self.assertEqual((gates[gate]["state"], gates[gate]["old_list"]), ("unknown", "2026-05-18"), gate)
        self.assertNotIn("stock_short", {flag["id"] for flag in detail["flags"]})


if __name__ == "__main__":
    unittest.main()

"""Live sessions, prices and influencers from a terminal. Figures worked out by hand from the rows below."""
import unittest

from shop import HEADER, ShopTest, csv_text, order

PERIOD = ("--from", "2026-05-01", "--to", "2026-05-03")
# All are paid at 10:05. The last one costs more commission than it sold.
ORDERS = [
    order("2216300000000001", "2026-05-01", "100.00") + ["小店", "", ""],
    order("2216300000000002", "2026-05-01", "50.00", 商品ID="25812911614327", 商品名称="另一件") + ["小店", "5.00", "1.50"],
    order("2216300000000003", "2026-05-01", "70.00") + ["别家", "", ""],
    order("2216300000000004", "2026-05-02", "20.00", channel="分销", CPS达人ID="998", 预估推广佣金="¥26.00",
          账号类型="合作达人") + ["达人号", "", ""],
]
MORE = ["账号明细", "店铺优惠", "平台补贴"]
LIVE = """开播时间,下播时间,直播时长(分钟),直播账号,主播,观看次数,直播观众数,商品曝光次数,商品点击次数,成交订单数,成交金额
2026-05-01 10:00:00,2026-05-01 11:00:00,60,小店,小云,2000,1000,4000,400,12,150.00
2026-05-01 10:30:00,2026-05-01 10:40:00,10,小店,小云,100,50,10,1,0,0
2026-05-02 20:00:00,,,小店,小云,100,50,10,1,1,9.90
"""
MARKET = """日期,商品ID,商品名称,价格来源,市场价
2026-05-02,25812911614326,,线下,80.00
2026-05-02,25812911614326,,线下,81.00
2026-05-02,,无此商品,线下,10.00
"""


class Trading(ShopTest):
    def setUp(self):
        super().setUp()
        self.shop("import", self.write("orders.csv", csv_text(ORDERS, HEADER + MORE).encode("gb18030")))
        run = self.shop("import", self.write("live.csv", LIVE))
        self.assertEqual(run.code, 0, run)

    def view(self, *arguments):
        run = self.shop("show", *arguments, *PERIOD, "--json")
        self.assertEqual(run.code, 0, run)
        return run.json()

    def test_a_session_has_the_orders_of_its_account_and_time(self):
        sessions = {session["id"]: session for session in self.view("live")["sessions"]}
        self.assertEqual(list(sessions), ["20260502-200000@小店", "20260501-103000@小店", "20260501-100000@小店"])
        first = sessions["20260501-100000@小店"]
        self.assertEqual((first["orders"]["state"], first["orders"]["orders"], first["orders"]["gmv"]),
                         ("attributed", 2, 15000))
        self.assertEqual([(p["product_id"], p["gmv"]) for p in first["orders"]["products"]],
                         [("25812911614326", 10000), ("25812911614327", 5000)])
        self.assertEqual(first["overlaps"], ["20260501-103000@小店"])
        values = {value["id"]: value["value"] for value in first["values"]}
        self.assertEqual((values["live_gmv"], values["gpm"], values["uv_value"]), (15000, 7500, 15))
        self.assertEqual((values["live_click_rate"], values["live_conversion_rate"]), (0.1, 0.03))
        self.assertTrue(sessions["20260501-103000@小店"]["without_sales"])
        self.assertEqual(sessions["20260502-200000@小店"]["orders"]["state"], "no_end")

    def test_one_session_is_reviewed_in_words(self):
        run = self.shop("show", "live", "--session", "20260501-100000@小店", *PERIOD)
        self.assertEqual(run.code, 0, run)
        self.assertIn("By account and time of payment 2 orders of ¥150.00 belong to it", run.out)
        self.assertIn("It overlaps another session of the same account", run.out)
        none = self.shop("show", "live", "--session", "20260501-100000@小店")
        self.expect(self.shop("show", "live", "--session", "nothing", *PERIOD), 2, "No session “nothing” began")
        self.expect(self.shop("show", "scores", "--session", "x", *PERIOD), 2, "--session belongs to show live")
        self.assertEqual(none.code, 0, none)

    def test_market_prices_come_from_the_list_alone(self):
        before = {p["product_id"]: p for p in self.view("prices")["products"]}
        self.assertEqual(before["25812911614326"]["market"], {"state": "no_market_price"})
        run = self.shop("import", self.write("market.csv", MARKET))
        self.assertIn("81.00 ≠ ¥80.00", run.out + run.err, run)
        view = self.view("prices")
        self.assertEqual(view["market_unmatched"], ["无此商品"])
        product = next(p for p in view["products"] if p["product_id"] == "25812911614326")
        # Paid last on 05-02: 20.00 against 80.00.
        self.assertEqual(product["latest"], {"day": "2026-05-02", "fen": 2000})
        self.assertEqual((product["market"]["low"], product["market"]["gap"]), (8000, -0.75))
        # On 05-01: (100 + 70) / 2.
        self.assertEqual((product["lowest"]["fen"], product["median"]), (2000, 5250))
        self.assertEqual((view["discounts"]["shop"], view["discounts"]["platform"], view["discounts"]["anchor"]),
                         (500, 150, None))

    def test_a_commission_above_the_sale_is_found(self):
        view = self.view("influencers")
        self.assertEqual([(i["id"], i["role"]) for i in view["influencers"]], [("998", "promoter")])
        self.assertEqual(view["commission_above_sale"]["excess"], 600)
        self.assertEqual(view["commission_above_sale"]["orders"][0]["order"], "2216300000000004")
        self.assertEqual(view["dependence"]["shares"], {"top_1": None, "top_3": None, "top_5": None})  # of too few orders

    def test_without_a_file_it_says_what_to_import(self):
        run = self.shop("show", "live", "--from", "2026-04-01", "--to", "2026-04-03")
        self.assertEqual(run.code, 0, run)
        self.assertIn("No live file covers this period.", run.out)


if __name__ == "__main__":
    unittest.main()

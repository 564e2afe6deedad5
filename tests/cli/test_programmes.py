"""Support programmes from outside: questions answered and taken back, the board as JSON and in words, faulty rules."""
import json
import os
import pathlib
import unittest

import shop

RULES = pathlib.Path(os.environ["SHOPGLASS_SOURCE"]) / "resources" / "rulebook" / "programmes.json"


class Programmes(shop.ShopTest):
    def setUp(self):
        super().setUp()
        orders = self.write("orders.csv", "订单号,订单创建时间,订单支付时间,订单状态,实付款,渠道,订单载体,商品ID,商品名称\n"
                            "11,2026-06-01 10:00:00,2026-06-01 10:01:00,交易成功,100.00,自营,商品卡,9,Cup\n"
                            "12,2026-06-30 10:00:00,2026-06-30 10:01:00,交易成功,20.00,自营,直播,9,Cup\n")
        run = self.shop("import", orders, "--store", "Tea house")
        self.assertEqual(run.code, 0, run)

    def board(self):
        run = self.shop("show", "programmes", "--json", "--as-of", "2026-06-30")
        self.assertEqual(run.code, 0, run)
        return {programme["id"]: programme for programme in run.json()["programmes"]}

    def condition(self, programme, condition):
        return next(one for one in self.board()[programme]["conditions"] if one["id"] == condition)

    def test_figures_and_files(self):
        cards = self.condition("card_commission_free", "card_sales")
        self.assertEqual((cards["result"], cards["figure"]["value"]), ("met", 10000))
        live = self.condition("kuai_brand", "live_gmv")
        self.assertEqual((live["result"], live["why"]), ("unknown", "not_covered"))
        self.assertEqual([file["kind"] for file in live["missing_files"]], ["live_sessions"])
        self.assertEqual(self.board()["fanxing"]["state"], "past")

    def test_answers(self):
        self.assertEqual(self.condition("chuanliu", "owner")["why"], "not_answered")
        self.assertEqual(self.shop("programmes", "answer", "goods_owner", "yes").code, 0)
        self.assertEqual(self.shop("programmes", "answer", "own_brand_share", "25%").code, 0)
        self.assertEqual(self.condition("chuanliu", "owner")["result"], "met")
        share = self.condition("kuai_brand", "own_share")
        self.assertEqual((share["result"], round(share["figure"]["gap"], 9)), ("gap", 0.05))
        self.assertIn("own_brand_share\tOwn brand's share of the shop's GMV\t25.00%",
                      self.shop("programmes", "questions").out)
        self.assertEqual(self.shop("programmes", "forget", "goods_owner").code, 0)
        self.assertEqual(self.condition("chuanliu", "owner")["why"], "not_answered")

    def test_refusals(self):
        self.expect(self.shop("programmes", "answer", "own_brand_share", "lots"), 3, "lots")
        self.expect(self.shop("programmes", "answer", "nobody_asks", "yes"), 2, "nobody_asks")
        self.expect(self.shop("programmes", "answer", "goods_owner"), 2, "programmes answer ID VALUE")

    def test_words(self):
        run = self.shop("show", "programmes", "--as-of", "2026-06-30")
        self.assertIn("Support programmes", run.out)
        self.assertIn("Import the file “Live sessions”", run.out)

    def test_faulty_rules_are_named(self):
        rules = json.loads(RULES.read_text(encoding="utf-8"))
        path = self.write("programmes.json", json.dumps(rules, ensure_ascii=False))
        self.assertEqual(self.run_shopglass("rules", "check", path).code, 0)
        rules["programmes"][0]["conditions"][1]["figure"] = "selling_people"
        del rules["programmes"][0]["conditions"][2]["source"]
        rules["programmes"][4]["conditions"][4]["figure"] = "live_gmv / 0"
        self.write("programmes.json", json.dumps(rules, ensure_ascii=False))
        run = self.run_shopglass("rules", "check", path)
        self.assertEqual(run.code, 3, run)
        self.assertIn("programmes.json: programmes[0].conditions[1].figure: there is no indicator “selling_people”.",
                      run.err)
        self.assertIn("programmes.json: programmes[0].conditions[2].source: is missing.", run.err)
        self.assertIn("programmes.json: programmes[4].conditions[4].figure: “live_gmv / 0” never has a result", run.err)


if __name__ == "__main__":
    unittest.main()
